namespace Lazo.Domain.Research.Documents;

/// <summary>A place in a text that was replaced.</summary>
/// <param name="Start">In the text before, in code points; replacements stand in ascending order and never touch.</param>
/// <param name="Removed">How many code points were taken out.</param>
/// <param name="Inserted">How many were put in.</param>
public readonly record struct Replacement(int Start, int Removed, int Inserted);

/// <summary>A stretch of a text: code points, the end not in it.</summary>
public readonly record struct Span(int From, int To)
{
    public int Length => To - From;

    public bool Overlaps(Span other) => From < other.To && other.From < To;

    public bool Holds(Span other) => From <= other.From && other.To <= To;
}

/// <summary>What changed from one version of a text to the next, and where a stretch of the first stands in the second.</summary>
/// <param name="Replacements">Ascending.</param>
public sealed record Correction(IReadOnlyList<Replacement> Replacements)
{
    /// <summary>The smallest set of replaced words that makes one text of the other; of very different texts one replacement.</summary>
    public static Correction Between(string before, string after) => new(WordDifference.Of(before, after));

    /// <summary>
    /// The stretch in the corrected text: what was put in at its edges stays outside, what was replaced inside stays inside; null when nothing of it is left.
    /// </summary>
    public Span? Move(Span span)
    {
        var (from, to) = (MoveStart(span.From), MoveEnd(span.To));
        return from < to ? new Span(from, to) : null;
    }

    /// <summary>Where what begins at a position begins in the corrected text.</summary>
    public int MoveStart(int at)
    {
        var shift = 0;
        foreach (var (start, removed, inserted) in Replacements)
        {
            if (at < start || (at == start && removed > 0))
                break;
            if (at < start + removed)
                return start + shift;
            shift += inserted - removed;
        }

        return at + shift;
    }

    private int MoveEnd(int at)
    {
        var shift = 0;
        foreach (var (start, removed, inserted) in Replacements)
        {
            if (at <= start)
                break;
            if (at < start + removed)
                return start + shift + inserted;
            shift += inserted - removed;
        }

        return at + shift;
    }
}
