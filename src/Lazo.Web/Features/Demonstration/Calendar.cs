namespace Lazo.Web.Features.Demonstration;

/// <summary>A term, or the recovery period of one.</summary>
/// <param name="Last">Its last day, inclusive.</param>
/// <param name="RecoversId">The term that it recovers; null for a term.</param>
internal sealed record Session(string Id, string Title, DateOnly First, DateOnly Last, string? RecoversId = null);

/// <summary>The days of the demonstration, laid out around the day on which it is looked at.</summary>
/// <remarks>
/// Terms keep to whole weeks, so that a Monday stays a Monday: today is always in the ninth of the running term's sixteen. What
/// people wrote and did lately is counted back from today itself, so that every morning finds as much to do. Nothing is later than
/// yesterday, except what is planned.
/// </remarks>
internal sealed class Calendar
{
    /// <summary>The institution's zone; no summer time since 2022.</summary>
    private static readonly TimeSpan Zone = TimeSpan.FromHours(-6);

    private static readonly string[] Months =
    [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ];

    private static readonly string[] Weekdays = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"];

    public Calendar(DateOnly today)
    {
        Today = today;
        Monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        Running = Term("term-3", Monday.AddDays(-56));
        Second = Term("term-2", Running.First.AddDays(-21 * 7));
        First = Term("term-1", Second.First.AddDays(-21 * 7));
        Intensive = new("term-intensive", "Recursamiento intensivo", Monday.AddDays(-49), Monday.AddDays(-10));
        CaseTerm = new("term-case", "Módulo sabatino", today.AddDays(-50), today.AddDays(-5));
        FirstRecovery = Recovery("recovery-1", First, 10);
        SecondRecovery = Recovery("recovery-2", Second, 10);
        RunningRecovery = Recovery("recovery-3", Running, 10);
        IntensiveRecovery = Recovery("recovery-intensive", Intensive, 3, days: 19);
        CaseRecovery = Recovery("recovery-case", CaseTerm, 8, days: 12);
    }

    public DateOnly Today { get; }

    /// <summary>The Monday of today's week.</summary>
    public DateOnly Monday { get; }

    public Session First { get; }

    public Session Second { get; }

    public Session Running { get; }

    /// <summary>A short term of retakes that has just ended, so that a recovery period is open on every day.</summary>
    public Session Intensive { get; }

    /// <summary>The short term of the case; it moves with the days of the case, not with the weeks.</summary>
    public Session CaseTerm { get; }

    public Session FirstRecovery { get; }

    public Session SecondRecovery { get; }

    public Session RunningRecovery { get; }

    public Session IntensiveRecovery { get; }

    public Session CaseRecovery { get; }

    public IEnumerable<Session> Sessions =>
    [
        First, FirstRecovery, Second, SecondRecovery, Intensive, IntensiveRecovery, CaseTerm, CaseRecovery, Running, RunningRecovery,
    ];

    public Session RecoveryOf(Session term) => Sessions.Single(session => session.RecoversId == term.Id);

    public DateOnly DaysAgo(int days) => Today.AddDays(-days);

    /// <summary>The day on which so many working days have passed until today; today itself isn't counted.</summary>
    public DateOnly WorkingDaysAgo(int days)
    {
        var day = Today;
        while (days > 0)
        {
            day = day.AddDays(-1);
            days -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }

    public static DateTimeOffset At(DateOnly day, int hour, int minute = 0) => new(day, new TimeOnly(hour, minute), Zone);

    public static string Instant(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:sszzz");

    public static string Date(DateOnly day) => day.ToString("yyyy-MM-dd");

    /// <summary>“el domingo 9”.</summary>
    public static string Words(DateOnly day) => $"el {Weekdays[(int)day.DayOfWeek]} {day.Day}";

    private static Session Term(string id, DateOnly first)
    {
        var last = first.AddDays((16 * 7) - 3);
        var title = first.Year == last.Year
            ? $"Semestre {Months[first.Month - 1]} – {Months[last.Month - 1]} de {last.Year}"
            : $"Semestre {Months[first.Month - 1]} de {first.Year} – {Months[last.Month - 1]} de {last.Year}";
        return new(id, title, first, last);
    }

    private static Session Recovery(string id, Session term, int afterDays, int days = 12) =>
        new(id, $"Recuperación · {term.Title}", term.Last.AddDays(afterDays), term.Last.AddDays(afterDays + days - 1), term.Id);
}
