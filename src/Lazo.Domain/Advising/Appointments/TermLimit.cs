using Lazo.Domain.Advising.Visits;

namespace Lazo.Domain.Advising.Appointments;

/// <summary>How many school cycles an advisor may be appointed for, and from when on that holds.</summary>
public sealed record CyclesLimit(DateOnly From, int Cycles);

/// <summary>Consecutive appointments that together last longer than they may.</summary>
/// <param name="Since">When the first of them began.</param>
/// <param name="Latest">The last day that would do.</param>
/// <param name="Together">Others that touch it are counted with it.</param>
public sealed record TooLong(DateOnly Since, int Cycles, DateOnly Latest, bool Together);

/// <summary>An advisor's appointments have an end: those that follow each other without a pause count as one.</summary>
public static class TermLimit
{
    /// <summary>In school cycles; where nobody has said otherwise.</summary>
    public const int Usual = 3;

    /// <summary>In days: between two cycles there are holidays, and they aren't a pause.</summary>
    public const int Pause = 60;

    /// <summary>The limit that holds for an appointment which begins on a day.</summary>
    public static int On(DateOnly day, IEnumerable<CyclesLimit> limits) => limits.Where(limit => limit.From <= day).MaxBy(limit => limit.From)?.Cycles ?? Usual;

    /// <summary>Null where it may be.</summary>
    /// <param name="others">The same person's, in whichever zone.</param>
    /// <param name="limits">One a day; a cycle is a year, whatever the days on which it begins.</param>
    public static TooLong? Exceeded(Appointment one, IEnumerable<Appointment> others, IEnumerable<CyclesLimit> limits)
    {
        var (chain, rest) = (one, others.ToList());
        while (rest.FindIndex(other => Touch(chain, other)) is >= 0 and var at)
        {
            chain = new(Earlier(chain.Begins, rest[at].Begins), Later(chain.Ends, rest[at].Ends));
            rest.RemoveAt(at);
        }

        var cycles = On(one.Begins, limits);
        var latest = chain.Begins.AddYears(cycles).AddDays(-1);
        return chain.Ends <= latest ? null : new TooLong(chain.Begins, cycles, latest, chain != one);
    }

    private static bool Touch(Appointment one, Appointment other) =>
        other.Begins.DayNumber - one.Ends.DayNumber <= Pause && one.Begins.DayNumber - other.Ends.DayNumber <= Pause;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
