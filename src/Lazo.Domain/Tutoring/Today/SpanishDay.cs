using Lazo.Domain.Accompaniment;

namespace Lazo.Domain.Tutoring.Today;

/// <summary>Days and hours in Spanish words; the build carries no language data of the machine.</summary>
public static class SpanishDay
{
    private static readonly string[] Weekdays = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"];

    private static readonly string[] Months =
    [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ];

    /// <summary>“jueves 4 de junio”.</summary>
    public static string Of(DateOnly day) => $"{Weekdays[(int)day.DayOfWeek]} {day.Day} de {Months[day.Month - 1]}";

    /// <summary>“el jueves 4 de junio a las 18:00”; what ends with a day is said of that day, without an hour.</summary>
    public static string End(Instant end, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(end.ToDateTimeOffset(), zone).DateTime;
        if (local.TimeOfDay == TimeSpan.Zero)
            return "el " + Of(DateOnly.FromDateTime(local).AddDays(-1));
        var hour = local.Hour == 1 ? "a la" : "a las";
        return $"el {Of(DateOnly.FromDateTime(local))} {hour} {local:H:mm}";
    }
}
