namespace Lazo.Web.Features.Tutoring.Facts;

/// <summary>A condition on a column of small numbers, as SQL: numbers only, so nothing can be smuggled in.</summary>
internal static class Ids
{
    /// <param name="sorted">Ascending, without repetition, not empty.</param>
    /// <remarks>A dense run is asked for as a range: the server reads it in order, and whoever reads passes over the few others.</remarks>
    internal static string In(string column, IReadOnlyList<int> sorted)
    {
        var (first, last) = (sorted[0], sorted[^1]);
        return sorted.Count > 32 && (long)last - first < 4L * sorted.Count
            ? $"{column} between {first} and {last}"
            : $"{column} = any ('{{{string.Join(',', sorted)}}}'::int[])";
    }
}
