namespace Lazo.Web.Features.Demonstration;

/// <summary>A visit that is planned, or that was to be made and wasn't.</summary>
/// <param name="Days">Days of school from today; behind it where below 0.</param>
/// <param name="Teachers">Whom it is with, by the ending of the identifier; nobody named: whoever is visited there every fortnight, where anybody is.</param>
internal sealed record ZoneVisit(string Advisor, int Days, string School, string From, int Minutes, string Purpose, bool AtRecess, params string[] Teachers)
{
    /// <summary>One eaten by paperwork, and a day ahead whose order isn't good yet. Those that were made are in the stories.</summary>
    public static IReadOnlyList<ZoneVisit> All { get; } =
    [
        new("lucia", -Eaten, "tamarindo", "9:00", 120, "Ver cómo va la tarea contada", false, "gilberto"),
        new("lucia", 1, "ceiba", "9:00", 100, "Observar las preguntas en matemáticas", false, "tomasa"),
        new("lucia", 1, "tamarindo", "10:45", 60, "Cómo va la tarea contada", false, "gilberto"),
        new("lucia", 1, "caracolito", "11:00", 60, "Mirar juntas el segundo proyecto", false, "edith"),
        new("lucia", 3, "laguna", "9:30", 120, "Preparar el repaso del examen con el grupo de tercero", true, "rosendo"),
        new("lucia", 6, "rio", "9:30", 60, "Saludar y recoger la caja de cuentos", false),
        new("ramiro", 2, "tierra", "8:30", 60, "Planear el siguiente proyecto", false),
        new("ramiro", 4, "palmas", "9:00", 90, "Horario de los tres grados", true),
        new("candelaria", 1, "horizonte", "9:00", 60, "La tarjeta de turnos", false),
        new("candelaria", 5, "luna", "9:30", 60, "Armar el rincón de lectura", false),
    ];

    /// <summary>So many days of school ago paperwork took the day: no story has a visit then.</summary>
    public const int Eaten = 5;

    /// <summary>Not before tomorrow where it lies ahead.</summary>
    public DateOnly DayFrom(DateOnly today) => ZoneDays.From(today, Days);
}
