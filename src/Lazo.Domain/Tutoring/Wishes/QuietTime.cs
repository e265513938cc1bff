using Lazo.Domain.Accompaniment;

namespace Lazo.Domain.Tutoring.Wishes;

/// <summary>The days on which a quiet time begins.</summary>
public enum QuietDays : byte
{
    Every,

    /// <summary>Monday to Friday.</summary>
    Weekdays,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,
}

/// <summary>Hours of the day in which somebody asks not to be sought: she sleeps, works, or has her children around her.</summary>
/// <param name="Days">On which it begins.</param>
/// <param name="To">Exclusive; not later than <paramref name="From"/> means the next day.</param>
public readonly record struct QuietTime(QuietDays Days, TimeOnly From, TimeOnly To)
{
    internal bool BeginsOn(DateOnly day) => Days switch
    {
        QuietDays.Weekdays => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday),
        QuietDays.Weekend => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday,
        _ => true,
    };

    internal Instant EndOf(DateOnly begun, LocalDays days) => days.At(To > From ? begun : begun.AddDays(1), To);
}

/// <summary>When somebody is to be left in peace.</summary>
public static class QuietTimes
{
    /// <summary>So many hours of a week must stay in which she can be reached at all: about four a day, so that one of them meets working time.</summary>
    private const int LeastOpenHours = 28;

    // Two quiet times that meet are one; a week of them has no end that anybody waits for.
    private const int MostMeeting = 15;

    /// <summary>Until when she is to be left in peace; None where she may be sought now.</summary>
    public static Instant Until(IReadOnlyList<QuietTime> times, Instant now, LocalDays days)
    {
        var end = now;
        for (var meeting = 0; meeting < MostMeeting; meeting++)
        {
            var later = EndOfThoseAt(end, times, days);
            if (later.IsNone)
                break;
            end = later;
        }

        return end == now ? Instant.None : end;
    }

    /// <summary>Whether they leave hours in which she can be reached.</summary>
    public static bool LeaveHours(IReadOnlyList<QuietTime> times)
    {
        var open = 0;
        var monday = new DateOnly(2026, 3, 2);
        for (var hour = 0; hour < 7 * 24; hour++)
        {
            var at = Utc.At(monday.AddDays(hour / 24), new TimeOnly(hour % 24, 30));
            open += EndOfThoseAt(at, times, Utc).IsNone ? 1 : 0;
        }

        return open >= LeastOpenHours;
    }

    private static LocalDays Utc => LocalDays.Of(TimeZoneInfo.Utc);

    private static Instant EndOfThoseAt(Instant at, IReadOnlyList<QuietTime> times, LocalDays days)
    {
        var latest = Instant.None;
        var today = days.DateOf(at);
        foreach (var time in times)
        {
            foreach (var begun in (ReadOnlySpan<DateOnly>)[today.AddDays(-1), today])
            {
                if (!time.BeginsOn(begun) || days.At(begun, time.From) > at)
                    continue;
                var end = time.EndOf(begun, days);
                if (end > at)
                    latest = Instant.Later(latest, end);
            }
        }

        return latest;
    }
}
