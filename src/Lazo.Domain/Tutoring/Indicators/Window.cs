using Lazo.Domain.Accompaniment;

namespace Lazo.Domain.Tutoring.Indicators;

/// <summary>The time that a figure speaks of: from an instant until just before another, as what was known at its end.</summary>
public readonly record struct Window(Instant From, Instant To)
{
    /// <summary>A month of the calendar, in the institution's zone.</summary>
    /// <param name="anyDay">Any day of it.</param>
    public static Window OfMonth(DateOnly anyDay, LocalDays days)
    {
        var first = new DateOnly(anyDay.Year, anyDay.Month, 1);
        return new(days.StartOf(first), days.StartOf(first.AddMonths(1)));
    }

    public bool IsEmpty => From >= To;

    public bool Holds(Instant at) => From <= at && at < To;

    /// <summary>The part of it that another covers; an end that is None is open.</summary>
    public Window Within(Instant begins, Instant ends) =>
        new(Instant.Later(From, begins), ends.IsNone ? To : Instant.Earlier(To, ends));
}
