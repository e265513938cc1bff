namespace Lazo.Domain.Research.Documents;

/// <summary>Some words of a passage: as they stayed, as they were, or as they are now.</summary>
public readonly record struct PassagePiece(PieceKind Kind, string Words);

/// <summary>What became of some words.</summary>
public enum PieceKind : byte
{
    Kept,
    Removed,
    Added,
}

/// <summary>A place where two versions differ, with some words around it, so that a person sees what changed.</summary>
/// <param name="From">Where it begins in the later version, in code points.</param>
/// <param name="CutBefore">The text goes on before it.</param>
/// <param name="CutBehind">The text goes on behind it.</param>
public sealed record Passage(int From, bool CutBefore, bool CutBehind, IReadOnlyList<PassagePiece> Pieces)
{
    /// <summary>Code points shown around what changed.</summary>
    public const int Around = 70;

    /// <summary>Where two versions differ, in order; places that are near to each other are one.</summary>
    /// <param name="correction">From the first to the second.</param>
    public static IEnumerable<Passage> Of(CodePoints before, CodePoints after, Correction correction)
    {
        var replacements = correction.Replacements;
        for (var (i, shift) = (0, 0); i < replacements.Count;)
        {
            var first = i;
            while (i + 1 < replacements.Count && replacements[i + 1].Start - (replacements[i].Start + replacements[i].Removed) <= 2 * Around)
                i++;
            var last = replacements[i++];
            var (from, to) = (WordStart(before, Math.Max(0, replacements[first].Start - Around)), WordEnd(before, Math.Min(before.Length, last.Start + last.Removed + Around)));
            var pieces = new List<PassagePiece>();
            var at = from;
            var begin = from + shift;
            var (was, now) = ("", "");
            for (var one = first; one < i; one++)
            {
                var (start, removed, inserted) = replacements[one];
                var kept = before.Slice(at, start);
                // A blank between two changed words stays, but nobody reads it so.
                if (was.Length + now.Length > 0 && string.IsNullOrWhiteSpace(kept) && !kept.Contains('\n', StringComparison.Ordinal))
                {
                    (was, now) = (was + kept, now + kept);
                }
                else
                {
                    Add(pieces, PieceKind.Removed, was);
                    Add(pieces, PieceKind.Added, now);
                    Add(pieces, PieceKind.Kept, kept);
                    (was, now) = ("", "");
                }

                (was, now) = (was + before.Slice(start, start + removed), now + after.Slice(start + shift, start + shift + inserted));
                (at, shift) = (start + removed, shift + inserted - removed);
            }

            Add(pieces, PieceKind.Removed, was);
            Add(pieces, PieceKind.Added, now);
            Add(pieces, PieceKind.Kept, before.Slice(at, to));
            yield return new Passage(begin, from > 0, to < before.Length, pieces);
        }
    }

    private static void Add(List<PassagePiece> pieces, PieceKind kind, string words)
    {
        if (words.Length > 0)
            pieces.Add(new PassagePiece(kind, words));
    }

    // No word is shown in half; one that is longer than this is.
    private const int LongestWord = 30;

    private static int WordStart(CodePoints text, int at)
    {
        for (var steps = 0; at > 0 && steps < LongestWord && !char.IsWhiteSpace(text.Text[text.ToUnits(at) - 1]); steps++)
            at--;
        return at;
    }

    private static int WordEnd(CodePoints text, int at)
    {
        for (var steps = 0; at < text.Length && steps < LongestWord && !char.IsWhiteSpace(text.Text[text.ToUnits(at)]); steps++)
            at++;
        return at;
    }
}
