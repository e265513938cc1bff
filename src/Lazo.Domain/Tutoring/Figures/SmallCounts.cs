namespace Lazo.Domain.Tutoring.Figures;

/// <summary>Which counts of a table may be shown, so that nobody is singled out by what is left.</summary>
/// <remarks>
/// Counts under <see cref="Least"/> aren't shown. Where one is hidden, so is the smallest of the others, and every one that is as small:
/// taking what is shown from the total then gives no small count. Nothing depends on the order of the table, so that not even one who
/// knows this rule can tell which of the hidden counts is which.
/// </remarks>
public static class SmallCounts
{
    public const int Least = 5;

    public static bool MayShow(int count) => count >= Least;

    /// <summary>Whether each count of a table whose total is known may be shown; none may when the total itself may not.</summary>
    /// <param name="alsoHidden">A count that says too much for another reason, such as how few of a known group remain.</param>
    public static bool[] Shown(IReadOnlyList<int> counts, Func<int, bool>? alsoHidden = null)
    {
        var shown = new bool[counts.Count];
        if (!MayShow(counts.Sum()))
        {
            return shown;
        }

        for (var i = 0; i < counts.Count; i++)
        {
            shown[i] = MayShow(counts[i]) && alsoHidden?.Invoke(i) != true;
        }

        if (Array.IndexOf(shown, false) < 0)
        {
            return shown;
        }

        var smallest = counts.Where((_, i) => shown[i]).DefaultIfEmpty().Min();
        for (var i = 0; i < counts.Count; i++)
        {
            shown[i] &= counts[i] > smallest;
        }

        return shown;
    }
}
