using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Advising.Schools;

/// <summary>How people speak of schools and their days.</summary>
public static class SchoolWords
{
    public static Phrase Shift(string shift) => shift switch
    {
        "morning" => new("turno matutino", "morning shift"),
        "afternoon" => new("turno vespertino", "afternoon shift"),
        "evening" => new("turno nocturno", "evening shift"),
        _ => new("jornada completa", "full day"),
    };

    public static Phrase Level(ZoneSchool school) => new(school.LevelEs, school.LevelEn);

    /// <summary>“turno matutino · multigrado · sin señal”.</summary>
    public static string Kind(ZoneSchool school, Speech say) => string.Join(" · ", new[]
    {
        say[Shift(school.Shift)], school.Multigrade ? say["multigrado", "multigrade"] : null, school.Signal ? null : say["sin señal", "no signal"],
    }.OfType<string>());

    public static string Hours(ZoneSchool school, Speech say) => $"{school.Hours.Opens:H:mm}–{school.Hours.Closes:H:mm}"
        + (school.Hours is { RecessFrom: { } from, RecessTo: { } to } ? say[$", recreo {from:H:mm}–{to:H:mm}", $", recess {from:H:mm}–{to:H:mm}"] : "");

    /// <summary>“1 h 10 min”.</summary>
    public static string Minutes(int minutes) => minutes < 60 ? $"{minutes} min" : minutes % 60 == 0 ? $"{minutes / 60} h" : $"{minutes / 60} h {minutes % 60} min";

    public static string Day(CalendarDay day, Speech say) => (day.Day.Words ?? day.Day.Kind switch
    {
        Lazo.Domain.Advising.Visits.SchoolDayKind.Council => say["consejo", "council"],
        Lazo.Domain.Advising.Visits.SchoolDayKind.NoClasses => say["sin clases", "no classes"],
        _ => say["actividad de la escuela", "something of the school"],
    }) + (day.School is { } school ? $" ({school})" : "");
}
