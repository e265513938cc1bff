using Lazo.Domain.Accompaniment;

namespace Lazo.Web.Features.Tutoring.Facts;

/// <summary>When the days of an institution begin, in its time zone; remembered, since the same few hundred days come again and again.</summary>
internal sealed class LocalDays(TimeZoneInfo zone)
{
    private readonly Dictionary<DateOnly, Instant> starts = [];

    internal Instant StartOf(DateOnly day)
    {
        if (!starts.TryGetValue(day, out var start))
            starts.Add(day, start = Instant.From(FirstMomentOf(day)));
        return start;
    }

    /// <summary>A last day is inclusive: it ends where the next begins.</summary>
    internal Instant EndOf(DateOnly lastDay) => StartOf(lastDay.AddDays(1));

    internal Instant EndOf(DateOnly? lastDay) => lastDay is { } day ? EndOf(day) : Instant.None;

    internal DateOnly DateOf(Instant instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant.ToDateTimeOffset(), zone).DateTime);

    private DateTimeOffset FirstMomentOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        // Where clocks are put forward at midnight, that day begins an hour later.
        while (zone.IsInvalidTime(midnight))
            midnight = midnight.AddMinutes(30);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight));
    }
}
