using System.Globalization;

namespace Lazo.Domain.Research.Documents;

/// <summary>Which words of a text were replaced: Myers (1986), “An O(ND) difference algorithm and its variations”, over words and what stands between them.</summary>
internal static class WordDifference
{
    /// <summary>Texts that differ by more words than this are told apart as one whole: no anchor could be trusted between them.</summary>
    private const int Most = 2_000;

    internal static IReadOnlyList<Replacement> Of(string before, string after)
    {
        var (old, @new) = (Words(before), Words(after));
        var head = 0;
        while (head < old.Count && head < @new.Count && old[head] == @new[head])
            head++;
        var tail = 0;
        while (tail < old.Count - head && tail < @new.Count - head && old[^(tail + 1)] == @new[^(tail + 1)])
            tail++;
        var middleOld = old.GetRange(head, old.Count - head - tail);
        var middleNew = @new.GetRange(head, @new.Count - head - tail);
        var start = old.Take(head).Sum(Length);
        if (middleOld.Count == 0 && middleNew.Count == 0)
            return [];
        var kept = middleOld.Count == 0 || middleNew.Count == 0 ? [] : Kept(middleOld, middleNew);
        return kept is null
            ? [new Replacement(start, middleOld.Sum(Length), middleNew.Sum(Length))]
            : [.. Gaps(middleOld, middleNew, kept, start)];
    }

    private static int Length(string word) => word.EnumerateRunes().Count();

    /// <summary>Words, single marks, and white space, in order: together they are the text.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            if (IsOfWord(text, at))
            {
                while (end < text.Length && IsOfWord(text, end))
                    end++;
            }
            else if (char.IsHighSurrogate(text[at]) && end < text.Length && char.IsLowSurrogate(text[end]))
            {
                end++;
            }

            words.Add(text[at..end]);
            at = end;
        }

        return words;
    }

    private static bool IsOfWord(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>The words that stay, as pairs of places, ascending; null where the texts differ too much.</summary>
    private static List<(int Old, int New)>? Kept(List<string> old, List<string> @new)
    {
        var most = Math.Min(Most, old.Count + @new.Count);
        var reach = new int[(2 * most) + 2];
        var trace = new List<int[]>();
        for (var d = 0; d <= most; d++)
        {
            // Only the diagonals of this round can be written: the rest needn't be remembered.
            trace.Add(reach[(most - d)..(most + d + 2)]);
            for (var k = -d; k <= d; k += 2)
            {
                var x = k == -d || (k != d && reach[most + k - 1] < reach[most + k + 1]) ? reach[most + k + 1] : reach[most + k - 1] + 1;
                var y = x - k;
                while (x < old.Count && y < @new.Count && old[x] == @new[y])
                    (x, y) = (x + 1, y + 1);
                reach[most + k] = x;
                if (x >= old.Count && y >= @new.Count)
                    return Back(trace, old.Count, @new.Count, d);
            }
        }

        return null;
    }

    private static List<(int Old, int New)> Back(List<int[]> trace, int x, int y, int rounds)
    {
        var kept = new List<(int Old, int New)>();
        for (var d = rounds; d >= 0; d--)
        {
            var k = x - y;
            int At(int diagonal) => trace[d][diagonal + d];
            var fromAbove = d > 0 && (k == -d || (k != d && At(k - 1) < At(k + 1)));
            var before = fromAbove ? k + 1 : k - 1;
            var (lastX, lastY) = d == 0 ? (0, 0) : (At(before), At(before) - before);
            var (stepX, stepY) = d == 0 ? (0, 0) : fromAbove ? (lastX, lastY + 1) : (lastX + 1, lastY);
            while (x > stepX && y > stepY)
            {
                (x, y) = (x - 1, y - 1);
                kept.Add((x, y));
            }

            (x, y) = (lastX, lastY);
        }

        kept.Reverse();
        return kept;
    }

    private static IEnumerable<Replacement> Gaps(List<string> old, List<string> @new, List<(int Old, int New)> kept, int start)
    {
        var (atOld, atNew, position) = (0, 0, start);
        foreach (var (nextOld, nextNew) in kept.Append((old.Count, @new.Count)))
        {
            var removed = old.GetRange(atOld, nextOld - atOld).Sum(Length);
            var inserted = @new.GetRange(atNew, nextNew - atNew).Sum(Length);
            if (removed > 0 || inserted > 0)
                yield return new Replacement(position, removed, inserted);
            position += removed + (nextOld < old.Count ? Length(old[nextOld]) : 0);
            (atOld, atNew) = (nextOld + 1, nextNew + 1);
        }
    }
}
