namespace Lazo.Web.Features.Demonstration;

/// <summary>A school of the zone that doesn't exist.</summary>
/// <param name="East">Where it lies, in minutes of road from the zone's office; likewise <paramref name="North"/>.</param>
/// <param name="Teachers">How many teach there.</param>
/// <param name="Paired">Of them so many have an advisor; the others haven't been met by anybody yet.</param>
/// <param name="Directed">It has a director; in the smallest a teacher is that too.</param>
internal sealed record ZoneSchool(
    string Key, string Name, string Level, string Shift, bool Multigrade, string Opens, string Closes, string RecessFrom, string RecessTo,
    int East, int North, bool Signal, int Teachers, int Paired, bool Directed)
{
    public string Id => $"zone-school-{Key}";

    public int FromOffice => Road(East, North);

    public int To(ZoneSchool other) => Road(East - other.East, North - other.North);

    private static int Road(int east, int north) => (int)Math.Round(Math.Sqrt((east * east) + (north * north)));
}

/// <summary>The twelve schools: five levels, towns and hamlets between lagoons, five of them without a signal; one is so large that its counts can be shown by themselves.</summary>
internal static class ZoneSchools
{
    public const string ZoneId = "zone-07";

    public const string ZoneName = "Zona escolar 07, Las Lagunas";

    public static IReadOnlyList<ZoneSchool> All { get; } =
    [
        new("caracolito", "Jardín de niños Caracolito", "preschool", "morning", false, "9:00", "12:00", "10:30", "11:00", 10, 8, true, 3, 2, true),
        new("luna", "Jardín de niños Luz de Luna", "preschool", "morning", true, "9:00", "12:00", "10:30", "11:00", 40, 35, false, 2, 1, false),
        new("girasoles", "Jardín de niños Girasoles", "preschool", "afternoon", false, "13:30", "16:30", "15:00", "15:20", -8, 6, true, 2, 1, false),
        new("ceiba", "Primaria La Ceiba", "primary", "morning", false, "8:00", "12:30", "10:30", "11:00", 22, -24, true, 11, 8, true),
        new("rio", "Primaria Río Escondido", "primary", "morning", true, "8:00", "12:30", "10:00", "10:30", 55, -40, false, 2, 2, false),
        new("naranjos", "Primaria Los Naranjos", "primary", "morning", true, "8:00", "12:30", "10:30", "11:00", 70, -62, false, 2, 1, false),
        new("amanecer", "Primaria Nuevo Amanecer", "primary", "afternoon", false, "14:00", "18:30", "16:00", "16:30", 9, -6, true, 3, 2, true),
        new("tamarindo", "Primaria El Tamarindo", "primary", "full", false, "8:00", "14:30", "10:30", "11:00", -18, -17, true, 4, 3, true),
        new("tierra", "Secundaria Tierra Nueva", "secondary", "morning", false, "7:00", "13:10", "9:30", "9:50", -12, 10, true, 3, 2, true),
        new("laguna", "Telesecundaria Laguna Chica", "telesecundaria", "morning", false, "8:00", "14:00", "10:30", "10:50", -45, 38, false, 3, 1, true),
        new("palmas", "Telesecundaria Las Palmas", "telesecundaria", "morning", true, "8:00", "14:00", "11:00", "11:20", -60, 60, false, 2, 2, false),
        new("horizonte", "Centro de Atención Múltiple Horizonte", "special_education", "morning", false, "8:00", "12:30", "10:30", "11:00", 14, 15, true, 3, 2, true),
    ];

    public static ZoneSchool Of(string key) => All.First(school => school.Key == key);
}
