using Lazo.Domain.Research.Variation;
using Lazo.Web.Features.Research.Giorgi;

namespace Lazo.Web.Features.Research;

/// <summary>How the database writes what the steps of the path name.</summary>
internal static class StoredPath
{
    internal static string Of(GiorgiCell cell) => cell switch
    {
        GiorgiCell.Third => "third",
        GiorgiCell.Meaning => "meaning",
        _ => throw new ArgumentOutOfRangeException(nameof(cell), cell, "No word for it."),
    };

    internal static GiorgiCell CellOf(string stored) => stored switch
    {
        "third" => GiorgiCell.Third,
        "meaning" => GiorgiCell.Meaning,
        _ => throw new ArgumentOutOfRangeException(nameof(stored), stored, "A cell that this program doesn't know."),
    };

    internal static CellOrigin OriginOf(string stored) => stored switch
    {
        "written" => CellOrigin.Written,
        "taken_up" => CellOrigin.TakenUp,
        "joined" => CellOrigin.Joined,
        _ => throw new ArgumentOutOfRangeException(nameof(stored), stored, "An origin that this program doesn't know."),
    };

    internal static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Collapses => "collapses",
        Outcome.Changes => "changes",
        Outcome.Stays => "stays",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No word for it."),
    };

    internal static Outcome OutcomeOf(string stored) => stored switch
    {
        "collapses" => Outcome.Collapses,
        "changes" => Outcome.Changes,
        "stays" => Outcome.Stays,
        _ => throw new ArgumentOutOfRangeException(nameof(stored), stored, "An outcome that this program doesn't know."),
    };
}
