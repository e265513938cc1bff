using Lazo.Domain.Research.Queries;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Queries;

/// <summary>How the parts of a question are called.</summary>
public static class QueryWords
{
    /// <summary>How a group stands to those before it: “que toquen”.</summary>
    public static Phrase Of(Step step) => step switch
    {
        Step.Overlapping => new("que se encimen con", "that overlap"),
        Step.Within => new("que estén dentro de", "that lie within"),
        Step.Holding => new("que contengan", "that hold"),
        Step.Near => new("que estén cerca de", "that are near"),
        Step.SameParagraph => new("del mismo párrafo que", "in the same paragraph as"),
        Step.SameDocument => new("del mismo documento que", "in the same document as"),
        Step.Both => new("y a la vez (lo que comparten)", "and also (what they share)"),
        Step.Either => new("o también", "or else"),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No words for it."),
    };

    /// <summary>How the lines of a group are joined.</summary>
    public static Phrase Of(Joined joined) => joined switch
    {
        Joined.Any => new("cualquiera de los renglones", "any of the lines"),
        Joined.All => new("todos los renglones a la vez", "all of the lines at once"),
        _ => throw new ArgumentOutOfRangeException(nameof(joined), joined, "No words for it."),
    };
}
