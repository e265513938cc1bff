namespace Lazo.Domain.Accompaniment;

/// <summary>Which counts of a table may be shown, so that nobody is singled out by what is left.</summary>
/// <remarks>
/// Counts under <see cref="Least"/> aren't shown. Where what is hidden would be told by the total, the smallest of the others is hidden too,
/// and every one that is as small: when the hidden ones are fewer than <see cref="Least"/> together, and when they are so many that each
/// must be as large as a hidden count can be. Nothing depends on the order of the table, so that not even one who knows this rule can tell
/// a hidden count; a test tries it with every table there is.
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

        var hidden = counts.Where((_, i) => !shown[i]).ToArray();
        if (hidden.Length == 0 || (hidden.Length > 1 && hidden.Sum() >= Least && hidden.Sum() != hidden.Length * (Least - 1)))
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
