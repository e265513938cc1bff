using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Advising.Visits;

/// <summary>How people call what became of a visit.</summary>
public static class VisitWords
{
    public static Phrase State(string state) => state switch
    {
        "done" => new("se hizo", "made"),
        "not_done" => new("no se hizo", "not made"),
        "cancelled" => new("cancelada", "cancelled"),
        _ => new("planeada", "planned"),
    };
}
