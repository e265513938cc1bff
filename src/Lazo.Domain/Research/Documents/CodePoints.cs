namespace Lazo.Domain.Research.Documents;

/// <summary>Positions of a text in code points, as REFI-QDA counts them, beside the UTF-16 units in which the program holds it.</summary>
/// <remarks>
/// Most texts have few characters beyond the first plane, so only these are kept, and a position is found by halving: a text of a million and a half characters without an
/// emoji costs nothing.
/// </remarks>
public sealed class CodePoints
{
    // For each pair of surrogates: the code point position behind it.
    private readonly int[] behindPairs;

    public CodePoints(string text)
    {
        Text = text;
        var pairs = new List<int>();
        for (var at = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF'); at >= 0 && at < text.Length;)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            {
                pairs.Add(at + 1 - pairs.Count);
                at += 2;
            }
            else
            {
                at++;
            }

            var next = text.AsSpan(at).IndexOfAnyInRange('\uD800', '\uDBFF');
            at = next < 0 ? text.Length : at + next;
        }

        behindPairs = [.. pairs];
        Length = text.Length - behindPairs.Length;
    }

    public string Text { get; }

    /// <summary>In code points.</summary>
    public int Length { get; }

    /// <summary>The place in the string of a position in code points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Beyond the text.</exception>
    public int ToUnits(int codePoint)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(codePoint);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(codePoint, Length);
        return codePoint + PairsUpTo(codePoint);
    }

    /// <summary>The position in code points of a place in the string; within a pair of surrogates, that of the pair.</summary>
    public int FromUnits(int unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unit);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(unit, Text.Length);
        var (low, high) = (0, behindPairs.Length);
        while (low < high)
        {
            // The pair of this number ends, in units, at its code point position plus how many came before, and itself.
            var middle = (low + high) / 2;
            if (behindPairs[middle] + middle + 1 <= unit)
                low = middle + 1;
            else
                high = middle;
        }

        var inside = low < behindPairs.Length && behindPairs[low] + low == unit;
        return unit - low - (inside ? 1 : 0);
    }

    /// <summary>What stands between two positions in code points, the second not in it.</summary>
    public string Slice(int from, int to) => Text[ToUnits(from)..ToUnits(to)];

    private int PairsUpTo(int codePoint)
    {
        var at = Array.BinarySearch(behindPairs, codePoint);
        return at >= 0 ? at + 1 : ~at;
    }
}
