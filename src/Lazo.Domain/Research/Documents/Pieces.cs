namespace Lazo.Domain.Research.Documents;

/// <summary>A piece of a text over which the same marks lie.</summary>
/// <param name="Over">The places, in the given list, of the marks that lie over it; empty where none does.</param>
public sealed record Piece(Span Span, IReadOnlyList<int> Over);

/// <summary>A stretch of text cut where marks begin and end, for a page that shows overlapping marks without a script.</summary>
public static class Pieces
{
    /// <summary>Without a gap and without an overlap, in the order of the text; none is empty.</summary>
    public static IReadOnlyList<Piece> Of(Span whole, IReadOnlyList<Span> marks)
    {
        var near = Enumerable.Range(0, marks.Count).Where(at => marks[at].Overlaps(whole)).ToArray();
        var cuts = near.SelectMany(at => new[] { marks[at].From, marks[at].To }).Where(cut => cut > whole.From && cut < whole.To).Append(whole.From).Append(whole.To).Distinct().Order().ToArray();
        return [.. cuts.Zip(cuts.Skip(1), (from, to) => new Span(from, to)).Select(span => new Piece(span, [.. near.Where(at => marks[at].Overlaps(span))]))];
    }
}
