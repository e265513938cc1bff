using Lazo.Domain.Research.Documents;

namespace Lazo.Domain.Research.Agreement;

/// <summary>How two hands stand to each other in a place.</summary>
public enum Match : byte
{
    /// <summary>Both gave the code, with the same ends.</summary>
    Same,

    /// <summary>Both gave it, with other ends.</summary>
    OtherEnds,

    OnlyFirst,

    OnlySecond,
}

/// <summary>What two hands marked with one code in one place.</summary>
/// <param name="Place">From the first beginning to the last end of all that touches there; code points, end exclusive.</param>
/// <param name="First">Stretches of the first hand, in order; empty where she has none.</param>
public sealed record Compared<TCode>(TCode Code, Span Place, IReadOnlyList<Span> First, IReadOnlyList<Span> Second)
{
    public Match Match => Second.Count == 0 ? Match.OnlyFirst : First.Count == 0 ? Match.OnlySecond : First.SequenceEqual(Second) ? Match.Same : Match.OtherEnds;
}

/// <summary>A stretch of text as two hands painted it.</summary>
/// <param name="Match">Null: neither marked it.</param>
public readonly record struct Painted(Span Span, Match? Match);

/// <summary>Two hands over one text: where they agree, and where there is something to talk about.</summary>
public static class HandComparison
{
    /// <summary>Everything that either marked, each place once, in the order of the text.</summary>
    public static IReadOnlyList<Compared<TCode>> Of<TCode>(IEnumerable<(TCode Code, Span Span)> first, IEnumerable<(TCode Code, Span Span)> second)
        where TCode : notnull
    {
        var all = first.Select(mark => (mark.Code, mark.Span, IsFirst: true)).Concat(second.Select(mark => (mark.Code, mark.Span, IsFirst: false)));
        return [.. all.GroupBy(mark => mark.Code).SelectMany(code => Places(code.Key, code.OrderBy(mark => mark.Span.From))).OrderBy(place => place.Place.From).ThenByDescending(place => place.Place.To)];
    }

    /// <summary>The whole text, cut wherever a mark of either begins or ends; by all codes at once.</summary>
    /// <param name="length">In code points.</param>
    public static IEnumerable<Painted> Paint<TCode>(int length, IEnumerable<(TCode Code, Span Span)> first, IEnumerable<(TCode Code, Span Span)> second)
        where TCode : notnull
    {
        var edges = first.SelectMany(mark => Edges(mark, 0)).Concat(second.SelectMany(mark => Edges(mark, 1))).OrderBy(edge => edge.At).ToArray();
        var open = new Dictionary<TCode, int[]>();
        var at = 0;
        for (var next = 0; next < edges.Length;)
        {
            if (edges[next].At > at)
            {
                yield return new Painted(new Span(at, edges[next].At), Standing(open.Values));
                at = edges[next].At;
            }

            for (; next < edges.Length && edges[next].At == at; next++)
            {
                if (!open.TryGetValue(edges[next].Code, out var counts))
                    open[edges[next].Code] = counts = new int[2];
                counts[edges[next].Hand] += edges[next].Step;
            }
        }

        if (at < length)
            yield return new Painted(new Span(at, length), Standing(open.Values));
    }

    private static IEnumerable<Compared<TCode>> Places<TCode>(TCode code, IEnumerable<(TCode Code, Span Span, bool IsFirst)> inOrder)
    {
        var together = new List<(TCode Code, Span Span, bool IsFirst)>();
        var end = 0;
        foreach (var mark in inOrder)
        {
            if (together.Count > 0 && mark.Span.From >= end)
            {
                yield return Place(code, together, end);
                together.Clear();
            }

            end = together.Count == 0 ? mark.Span.To : Math.Max(end, mark.Span.To);
            together.Add(mark);
        }

        if (together.Count > 0)
            yield return Place(code, together, end);
    }

    private static Compared<TCode> Place<TCode>(TCode code, List<(TCode Code, Span Span, bool IsFirst)> marks, int end)
    {
        Span[] Of(bool first) => [.. marks.Where(mark => mark.IsFirst == first).Select(mark => mark.Span).Distinct().OrderBy(span => span.From).ThenBy(span => span.To)];
        return new Compared<TCode>(code, new Span(marks[0].Span.From, end), Of(true), Of(false));
    }

    private static IEnumerable<(int At, TCode Code, int Hand, int Step)> Edges<TCode>((TCode Code, Span Span) mark, int hand) => [(mark.Span.From, mark.Code, hand, 1), (mark.Span.To, mark.Code, hand, -1)];

    private static Match? Standing(IEnumerable<int[]> open)
    {
        var (both, first, second) = (false, false, false);
        foreach (var counts in open)
        {
            both |= counts[0] > 0 && counts[1] > 0;
            first |= counts[0] > 0 && counts[1] == 0;
            second |= counts[0] == 0 && counts[1] > 0;
        }

        return (both, first, second) switch
        {
            (false, false, false) => null,
            (true, false, false) => Match.Same,
            (false, true, false) => Match.OnlyFirst,
            (false, false, true) => Match.OnlySecond,
            _ => Match.OtherEnds,
        };
    }
}
