using Lazo.Domain.Research.Documents;

namespace Lazo.Domain.Research.Queries;

/// <summary>Which codes stand together: how many pairs of codings of two codes share at least a character.</summary>
/// <remarks>
/// One walk through the codings in the order in which they begin. Those that still reach further stay open; a new one meets each open one once, so that what
/// it costs is the codings and the pairs that are found, not every pair that could be.
/// </remarks>
public sealed class CoOccurrence
{
    private readonly long[] pairs;

    private CoOccurrence(int codes)
    {
        Codes = codes;
        pairs = new long[codes * codes];
    }

    /// <summary>How many codes there are.</summary>
    public int Codes { get; }

    /// <summary>Pairs of codings of the two codes that overlap; of a code with itself, pairs of two different codings.</summary>
    public long this[int one, int other] => pairs[(one * Codes) + other];

    /// <summary>Counts. The same stretch under the same code is one coding, however many hands marked it.</summary>
    /// <param name="codings">The code's number, from 0; the document's; the stretch.</param>
    /// <param name="codes">How many codes there are.</param>
    public static CoOccurrence Of(ReadOnlySpan<Marked> codings, int codes)
    {
        var ordered = codings.ToArray();
        Array.Sort(ordered, static (one, other) => one.Key.CompareTo(other.Key));
        var counted = new CoOccurrence(codes);
        var open = new List<Marked>();
        var document = -1;
        foreach (var coding in ordered)
        {
            if (coding.Document != document)
            {
                open.Clear();
                document = coding.Document;
            }

            if (open.Contains(coding))
                continue;
            var kept = 0;
            for (var at = 0; at < open.Count; at++)
            {
                var other = open[at];
                if (other.Span.To <= coding.Span.From)
                    continue;
                open[kept++] = other;
                counted.pairs[(coding.Code * codes) + other.Code]++;
                if (coding.Code != other.Code)
                    counted.pairs[(other.Code * codes) + coding.Code]++;
            }

            open.RemoveRange(kept, open.Count - kept);
            open.Add(coding);
        }

        return counted;
    }

    /// <summary>A coding as numbers.</summary>
    public readonly record struct Marked(int Code, int Document, Span Span)
    {
        /// <summary>Document, then beginning: one number to sort by.</summary>
        internal long Key => ((long)Document << 32) | (uint)Span.From;
    }
}
