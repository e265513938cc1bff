using Lazo.Domain.Research.Documents;

namespace Lazo.Domain.Research.Queries;

/// <summary>What is sought in the texts of a study: a tree whose leaves are codes and words, and whose every node answers with stretches.</summary>
public abstract record Asking
{
    private Asking()
    {
    }

    /// <summary>Stretches under any of these codes.</summary>
    /// <param name="Codes">Null: under any code at all.</param>
    public sealed record Coded(IReadOnlySet<Guid>? Codes) : Asking;

    /// <summary>Where words stand.</summary>
    public sealed record Said(string Words) : Asking;

    /// <summary>Each paragraph.</summary>
    public sealed record Paragraph : Asking;

    /// <summary>What both share.</summary>
    public sealed record Both(Asking One, Asking Other) : Asking;

    /// <summary>Each of either.</summary>
    public sealed record Either(Asking One, Asking Other) : Asking;

    /// <summary>Those of the first that stand so, or don't, to one of the second.</summary>
    /// <param name="Distance">Characters, for <see cref="Relation.Near"/>.</param>
    public sealed record Kept(Asking Of, Relation Relation, Asking To, bool Not, int Distance) : Asking;

    /// <summary>Every leaf.</summary>
    public IEnumerable<Asking> Leaves => this switch
    {
        Both both => both.One.Leaves.Concat(both.Other.Leaves),
        Either either => either.One.Leaves.Concat(either.Other.Leaves),
        Kept kept => kept.Of.Leaves.Concat(kept.To.Leaves),
        _ => [this],
    };

    /// <summary>Whether the answer depends on where paragraphs end.</summary>
    public bool NeedsParagraphs => this switch
    {
        Paragraph => true,
        Both both => both.One.NeedsParagraphs || both.Other.NeedsParagraphs,
        Either either => either.One.NeedsParagraphs || either.Other.NeedsParagraphs,
        Kept kept => kept.Relation == Relation.SameParagraph || kept.Of.NeedsParagraphs || kept.To.NeedsParagraphs,
        _ => false,
    };

    /// <summary>The answer of one text.</summary>
    /// <param name="leaf">The set of stretches of <see cref="Coded"/> and <see cref="Said"/> in it.</param>
    /// <param name="paragraphs">Of the text, ascending; none where <see cref="NeedsParagraphs"/> says so.</param>
    public Span[] In(Func<Asking, Span[]> leaf, Span[] paragraphs) => this switch
    {
        Paragraph => paragraphs,
        Both both => SpanAlgebra.Both(both.One.In(leaf, paragraphs), both.Other.In(leaf, paragraphs)),
        Either either => SpanAlgebra.Either(either.One.In(leaf, paragraphs), either.Other.In(leaf, paragraphs)),
        Kept kept => SpanAlgebra.Kept(kept.Of.In(leaf, paragraphs), kept.Relation, kept.To.In(leaf, paragraphs), kept.Not, kept.Distance, paragraphs),
        _ => leaf(this),
    };
}
