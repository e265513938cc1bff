using Lazo.Domain.Accompaniment;

namespace Lazo.Web.Features.Shared;

/// <summary>How people say when: “hoy a las 9:10”, “el lunes”, “hace 12 días”.</summary>
/// <param name="zone">The institution's: a day begins at its midnight.</param>
/// <param name="now">The instant from which one speaks, also a past one in a replay.</param>
public sealed class Moments(TimeZoneInfo zone, DateTimeOffset now, Language language)
{
    private static readonly string[] DaysEs = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"];
    private static readonly string[] DaysEn = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    private static readonly string[] MonthsEs =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    private static readonly string[] MonthsEn =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public TimeZoneInfo Zone => zone;

    public DateTimeOffset Now { get; } = now;

    public DateOnly Today { get; } = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);

    private bool Spanish => language == Language.Spanish;

    public DateTime Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, zone).DateTime;

    public DateOnly DateOf(DateTimeOffset at) => DateOnly.FromDateTime(Local(at));

    /// <summary>The first instant of a day; the first that exists, where clocks are put forward at midnight.</summary>
    public DateTimeOffset StartOf(DateOnly day) => InstantOf(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>The instant that a clock on the institution's wall shows so.</summary>
    public DateTimeOffset InstantOf(DateTime wall)
    {
        while (zone.IsInvalidTime(wall)) wall = wall.AddMinutes(30);
        return new DateTimeOffset(wall, zone.GetUtcOffset(wall)).ToUniversalTime();
    }

    /// <summary>“hoy”, “ayer”, “mañana”, “el lunes” (the last one), “el martes 24” (the next one), “el 3 de marzo”, “el 3 de marzo de 2024”.</summary>
    public string Day(DateOnly day)
    {
        var ahead = day.DayNumber - Today.DayNumber;
        return ahead switch
        {
            0 => Spanish ? "hoy" : "today",
            -1 => Spanish ? "ayer" : "yesterday",
            1 => Spanish ? "mañana" : "tomorrow",
            > -7 and < 0 => Spanish ? $"el {Weekday(day)}" : $"on {Weekday(day)}",
            > 0 and < 7 => Spanish ? $"el {Weekday(day)} {day.Day}" : $"on {Weekday(day)} {day.Day}",
            _ => Spanish ? $"el {Date(day)}" : $"on {Date(day)}",
        };
    }

    public string Day(DateTimeOffset at) => Day(DateOf(at));

    /// <summary>“3 de marzo”, with the year when it isn't this one.</summary>
    public string Date(DateOnly day)
    {
        var year = day.Year == Today.Year ? "" : Spanish ? $" de {day.Year}" : $" {day.Year}";
        return Spanish ? $"{day.Day} de {MonthsEs[day.Month - 1]}{year}" : $"{day.Day} {MonthsEn[day.Month - 1]}{year}";
    }

    /// <summary>“lunes 3 de marzo”.</summary>
    public string FullDate(DateOnly day) => $"{Weekday(day)} {Date(day)}";

    /// <summary>“el lunes 9 de noviembre a las 9:00”: said of an instant that is itself the present of a replay.</summary>
    public string Moment(DateTimeOffset at) => Spanish ? $"el {FullDate(DateOf(at))} a las {Time(at)}" : $"on {FullDate(DateOf(at))} at {Time(at)}";

    /// <summary>“3 mar”: for an axis or a narrow column.</summary>
    public string Short(DateOnly day) => $"{day.Day} {(Spanish ? MonthsEs : MonthsEn)[day.Month - 1][..3]}";

    public string Month(DateOnly day) => (Spanish ? MonthsEs : MonthsEn)[day.Month - 1];

    /// <summary>“9:05”, as a clock on the wall.</summary>
    public string Time(DateTimeOffset at) => Local(at).ToString("H:mm");

    /// <summary>“ayer a las 22:55”.</summary>
    public string At(DateTimeOffset at) => Spanish ? $"{Day(at)} a las {Time(at)}" : $"{Day(at)} at {Time(at)}";

    public string At(Instant at) => At(at.ToDateTimeOffset());

    /// <summary>“desde el lunes”, “desde hace 12 días”, “desde el 3 de marzo”.</summary>
    public string Since(DateTimeOffset at)
    {
        var days = Today.DayNumber - DateOf(at).DayNumber;
        return days switch
        {
            <= 0 => Spanish ? $"desde hoy a las {Time(at)}" : $"since {Time(at)} today",
            < 7 => Spanish ? $"desde {Day(at)}" : $"since {Day(at).Replace("on ", "", StringComparison.Ordinal)}",
            <= 30 => Spanish ? $"desde hace {days} días" : $"for {days} days",
            _ => Spanish ? $"desde {Day(at)}" : $"since {Date(DateOf(at))}",
        };
    }

    public string Since(Instant at) => Since(at.ToDateTimeOffset());

    /// <summary>The last day on which something can still be done; midnight belongs to the day that it ends.</summary>
    public DateOnly LastDay(DateTimeOffset end) => DateOf(end.AddSeconds(-1));

    /// <summary>“hasta hoy a las 18:00”, “hasta el domingo”: an end at midnight is the day before, whole.</summary>
    public string Until(DateTimeOffset end)
    {
        var last = LastDay(end);
        var whole = last != DateOf(end);
        var day = Day(last);
        if (!Spanish) return whole ? $"until the end of {day.Replace("on ", "", StringComparison.Ordinal)}" : $"until {day} at {Time(end)}";
        return whole ? last == Today ? "hasta hoy a medianoche" : $"hasta {day}" : $"hasta {day} a las {Time(end)}";
    }

    /// <summary>“hoy a las 18:00”, “el domingo 29, al terminar el día”: after a verb that says what ends.</summary>
    public string End(DateTimeOffset end)
    {
        var last = LastDay(end);
        if (last == DateOf(end)) return At(end);
        return Spanish ? $"{Day(last)}, al terminar el día" : $"at the end of {Day(last).Replace("on ", "", StringComparison.Ordinal)}";
    }

    /// <summary>“del 24 de noviembre al 5 de diciembre”: a time with a first and a last day.</summary>
    public string Between(DateTimeOffset begin, DateTimeOffset end) =>
        Spanish ? $"del {Date(DateOf(begin))} al {Date(LastDay(end))}" : $"from {Date(DateOf(begin))} to {Date(LastDay(end))}";

    /// <summary>“quedan 5 horas”, “quedan 3 días”; empty once it is past.</summary>
    public string Left(DateTimeOffset end)
    {
        var left = end - Now;
        if (left <= TimeSpan.Zero) return "";
        var hours = (int)Math.Ceiling(left.TotalHours);
        if (hours <= 36)
        {
            if (hours == 1) return Spanish ? "queda menos de una hora" : "less than an hour left";
            return Spanish ? $"quedan {hours} horas" : $"{hours} hours left";
        }

        var days = LastDay(end).DayNumber - Today.DayNumber;
        return Spanish ? days == 1 ? "queda 1 día" : $"quedan {days} días" : days == 1 ? "1 day left" : $"{days} days left";
    }

    /// <summary>The value of an <c>input type=date</c>.</summary>
    public static string Input(DateOnly day) => day.ToString("yyyy-MM-dd");

    /// <summary>The value of an <c>input type=datetime-local</c>.</summary>
    public string InputAt(DateTimeOffset at) => Local(at).ToString("yyyy-MM-dd'T'HH:mm");

    public string WeekdayName(DayOfWeek day) => (Spanish ? DaysEs : DaysEn)[(int)day];

    private string Weekday(DateOnly day) => WeekdayName(day.DayOfWeek);
}
