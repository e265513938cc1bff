using System.Collections.Concurrent;

namespace Lazo.Domain.Accompaniment;

/// <summary>The days of a time zone: which day an instant is on, and at which instant a day begins.</summary>
/// <remarks>
/// A nightly pass asks this millions of times, so the beginnings of all days from 1970 to 2105 are worked out once for a zone
/// (50,000 numbers, 200 kB) and shared.
/// </remarks>
public sealed class LocalDays
{
    private const int SecondsADay = 86_400;
    private const int LastYear = 2105;

    private static readonly ConcurrentDictionary<string, LocalDays> Known = new(StringComparer.Ordinal);
    private static readonly DateOnly First = new(1970, 1, 1);

    private readonly Instant[] _beginnings;

    private LocalDays(TimeZoneInfo zone)
    {
        Zone = zone;
        _beginnings = new Instant[new DateOnly(LastYear, 12, 31).DayNumber - First.DayNumber + 1];
        for (var day = 0; day < _beginnings.Length; day++)
        {
            _beginnings[day] = BeginningOf(First.AddDays(day), zone);
        }
    }

    public TimeZoneInfo Zone { get; }

    public static LocalDays Of(TimeZoneInfo zone) => Known.GetOrAdd(zone.Id, static (_, of) => new LocalDays(of), zone);

    /// <summary>The first instant of a day; days outside 1970–2105 are held at the ends.</summary>
    public Instant StartOf(DateOnly day) => _beginnings[Math.Clamp(day.DayNumber - First.DayNumber, 0, _beginnings.Length - 1)];

    /// <summary>A last day is inclusive: it ends where the next begins.</summary>
    public Instant EndOf(DateOnly lastDay) => StartOf(lastDay.AddDays(1));

    /// <summary>None without a last day.</summary>
    public Instant EndOf(DateOnly? lastDay) => lastDay is { } day ? EndOf(day) : Instant.None;

    /// <summary>The day on which an instant is.</summary>
    public DateOnly DateOf(Instant instant)
    {
        var day = (int)Math.Clamp(instant.UnixSeconds / SecondsADay, 0, _beginnings.Length - 1);

        // The guess is by UTC, at most a day off on either side.
        while (day + 1 < _beginnings.Length && _beginnings[day + 1] <= instant)
        {
            day++;
        }

        while (day > 0 && _beginnings[day] > instant)
        {
            day--;
        }

        return First.AddDays(day);
    }

    /// <summary>The instant of a local time; one that a change of the clock skips is moved on to the first that exists, one that happens twice is its first.</summary>
    public Instant At(DateOnly day, TimeOnly time) => At(day, time, Zone);

    /// <summary>The wall clock at an instant.</summary>
    public TimeOnly TimeOf(Instant instant) => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant.ToDateTimeOffset(), Zone).DateTime);

    private static Instant BeginningOf(DateOnly day, TimeZoneInfo zone) => At(day, TimeOnly.MinValue, zone);

    private static Instant At(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(time);
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(15);
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return Instant.From(new DateTimeOffset(local, offset));
    }
}
