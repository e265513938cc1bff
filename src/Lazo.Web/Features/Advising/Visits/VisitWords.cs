using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Advising.Visits;

/// <summary>How people call what became of a visit.</summary>
public static class VisitWords
{
    /// <summary>What it mostly is when a visit isn't made; anything else can be written too.</summary>
    public static IReadOnlyList<Phrase> Reasons { get; } =
    [
        new("Se suspendieron las clases", "Classes were suspended"), new("La escuela tenía otra actividad", "The school had something else"),
        new("El camino o la lluvia", "The road or the rain"), new("Enfermedad", "Illness"), new("Trabajo administrativo", "Administrative work"),
    ];

    public static Phrase State(string state) => state switch
    {
        "done" => new("se hizo", "made"),
        "not_done" => new("no se hizo", "not made"),
        "cancelled" => new("cancelada", "cancelled"),
        _ => new("planeada", "planned"),
    };
}
