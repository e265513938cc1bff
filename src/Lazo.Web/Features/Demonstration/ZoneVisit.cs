namespace Lazo.Web.Features.Demonstration;

/// <summary>A visit of Lucía's.</summary>
/// <param name="Days">Days of school from today; behind it where below 0.</param>
/// <param name="Teachers">Whom it is with, by the ending of the identifier.</param>
internal sealed record ZoneVisit(int Days, string School, string From, int Minutes, string Purpose, bool AtRecess, params string[] Teachers)
{
    /// <summary>Some made, one eaten by paperwork, and a day ahead whose order isn't good yet.</summary>
    public static IReadOnlyList<ZoneVisit> All { get; } =
    [
        new(-7, "ceiba", "9:00", 90, "Secuencia de fracciones", true, "tomasa"),
        new(-5, "tamarindo", "9:00", 120, "Cerrar lo de la tarea", false, "gilberto"),
        new(1, "ceiba", "9:00", 100, "Observar las preguntas en matemáticas", false, "tomasa"),
        new(1, "tamarindo", "10:45", 60, "Cómo va la tarea contada", false, "gilberto"),
        new(1, "caracolito", "11:00", 60, "Mirar juntas el segundo proyecto", false, "edith"),
        new(3, "laguna", "9:30", 120, "Preparar el repaso del examen con el grupo de tercero", true, "rosendo"),
        new(6, "rio", "9:30", 60, "Saludar y recoger la caja de cuentos", false),
    ];

    /// <summary>Not before tomorrow, on a day of school.</summary>
    public DateOnly DayFrom(DateOnly today)
    {
        var (day, step) = (today, Math.Sign(Days));
        for (var left = Math.Abs(Days); left > 0;)
        {
            day = day.AddDays(step);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsCouncil(day))
                left--;
        }

        return day;
    }

    private static bool IsCouncil(DateOnly day) => day.DayOfWeek == DayOfWeek.Friday && day.AddDays(7).Month != day.Month;
}
