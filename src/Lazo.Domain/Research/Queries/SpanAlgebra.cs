using Lazo.Domain.Research.Documents;

namespace Lazo.Domain.Research.Queries;

/// <summary>How a stretch stands to another of the same text.</summary>
public enum Relation : byte
{
    /// <summary>They share at least a character.</summary>
    Overlapping,

    /// <summary>It lies in the other, whole.</summary>
    Within,

    /// <summary>It holds the other, whole.</summary>
    Holding,

    /// <summary>No more than so many characters lie between them; sharing some is nearest.</summary>
    Near,

    /// <summary>They touch the same paragraph.</summary>
    SameParagraph,

    /// <summary>They are of the same text.</summary>
    SameDocument,
}

/// <summary>What is asked of two sets of stretches of one text. Sets are ascending by beginning, then end, and hold nothing twice; so are the answers.</summary>
/// <remarks>
/// A relation keeps whole stretches of the first set: what a person opens is what somebody marked, never a cut of it. Only <see cref="Both"/> cuts.
/// Positions in code points, the end not in the stretch; no stretch is empty. Each relation costs a sort and a search by halving, O((m + n) log n).
/// </remarks>
public static class SpanAlgebra
{
    /// <summary>A set of any stretches.</summary>
    public static Span[] Set(IEnumerable<Span> spans)
    {
        var set = spans.Distinct().ToArray();
        Array.Sort(set, static (one, other) => one.From != other.From ? one.From.CompareTo(other.From) : one.To.CompareTo(other.To));
        return set;
    }

    /// <summary>Every stretch of either.</summary>
    public static Span[] Either(Span[] one, Span[] other) => one.Length == 0 ? other : other.Length == 0 ? one : Set(one.Concat(other));

    /// <summary>What a stretch of the one and a stretch of the other share, of every two.</summary>
    public static Span[] Both(Span[] one, Span[] other)
    {
        var shared = new List<Span>();
        var open = new List<Span>();
        var next = 0;
        foreach (var span in one)
        {
            while (next < other.Length && other[next].From < span.To)
                open.Add(other[next++]);
            // Those of the first set come in the order of their beginnings: what ends before this one begins ends before all that follow.
            open.RemoveAll(each => each.To <= span.From);
            shared.AddRange(open.Where(span.Overlaps).Select(each => new Span(Math.Max(span.From, each.From), Math.Min(span.To, each.To))));
        }

        return Set(shared);
    }

    /// <summary>The stretches of a set that stand, or don't stand, so to at least one of another.</summary>
    /// <param name="not">Those that stand so to none.</param>
    /// <param name="distance">Characters between them at most, for <see cref="Relation.Near"/>; 0 or more.</param>
    /// <param name="paragraphs">Of the text, ascending, not overlapping; for <see cref="Relation.SameParagraph"/>.</param>
    public static Span[] Kept(Span[] of, Relation relation, Span[] to, bool not = false, int distance = 0, Span[]? paragraphs = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(distance);
        if (to.Length == 0)
            return not ? of : [];
        Func<Span, bool> stands = relation switch
        {
            Relation.Overlapping => Reaches(to, 0),
            // As if it were longer by the distance on both sides, and one character more: what only touches is at distance 0.
            Relation.Near => Reaches(to, (long)distance + 1),
            Relation.Within => Lies(to),
            Relation.Holding => Holds(to),
            Relation.SameParagraph => InParagraphOf(to, paragraphs ?? []),
            Relation.SameDocument => static _ => true,
            _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "Not a relation."),
        };
        return [.. of.Where(span => stands(span) != not)];
    }

    /// <summary>The characters that are in any of them, as stretches that don't touch: for counting each once.</summary>
    public static Span[] Covered(Span[] spans)
    {
        var covered = new List<Span>();
        foreach (var span in spans)
        {
            if (covered.Count > 0 && span.From <= covered[^1].To)
                covered[^1] = covered[^1] with { To = Math.Max(covered[^1].To, span.To) };
            else
                covered.Add(span);
        }

        return [.. covered];
    }

    private static Func<Span, bool> Reaches(Span[] to, long further)
    {
        var furthest = FurthestSoFar(to);
        return span => Before(to, span.To + further) is > 0 and var count && furthest[count - 1] > span.From - further;
    }

    private static Func<Span, bool> Lies(Span[] to)
    {
        var furthest = FurthestSoFar(to);
        return span => Before(to, span.From + 1L) is > 0 and var count && furthest[count - 1] >= span.To;
    }

    private static Func<Span, bool> Holds(Span[] to)
    {
        var nearest = new int[to.Length];
        for (var at = to.Length - 1; at >= 0; at--)
            nearest[at] = at == to.Length - 1 ? to[at].To : Math.Min(to[at].To, nearest[at + 1]);
        return span => Before(to, span.From) is var first && first < to.Length && nearest[first] <= span.To;
    }

    private static Func<Span, bool> InParagraphOf(Span[] to, Span[] paragraphs)
    {
        var reaches = Reaches(Set(to.Select(span => Widened(span, paragraphs))), 0);
        return span => reaches(Widened(span, paragraphs));
    }

    // From the beginning of the first paragraph that it touches to the end of the last one.
    private static Span Widened(Span span, Span[] paragraphs)
    {
        var first = Before(paragraphs, span.From + 1L) - 1;
        if (first < 0 || paragraphs[first].To <= span.From)
            first++;
        var last = Before(paragraphs, span.To) - 1;
        return first > last ? span : new Span(Math.Min(span.From, paragraphs[first].From), Math.Max(span.To, paragraphs[last].To));
    }

    // How many begin before a position.
    private static int Before(Span[] spans, long position)
    {
        var (low, high) = (0, spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].From < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static int[] FurthestSoFar(Span[] spans)
    {
        var furthest = new int[spans.Length];
        for (var at = 0; at < spans.Length; at++)
            furthest[at] = at == 0 ? spans[at].To : Math.Max(spans[at].To, furthest[at - 1]);
        return furthest;
    }
}
