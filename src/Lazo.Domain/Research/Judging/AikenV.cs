namespace Lazo.Domain.Research.Judging;

/// <summary>Aiken's V of one item on one criterion, with its score interval.</summary>
/// <param name="V">0–1: the mean rating above the lowest possible, of the widest possible distance (Aiken 1985).</param>
/// <param name="Lower">Of the interval by Wilson's score method (Penfield and Giacobbi 2004, formulas 3 and 4).</param>
/// <param name="Upper">The same.</param>
/// <param name="Judges">How many rated.</param>
public sealed record AikenV(double V, double Lower, double Upper, int Judges)
{
    /// <summary>The quantile of 95 %.</summary>
    public const double Z95 = 1.959963984540054;

    /// <summary>Of the ratings that judges gave; null where nobody did.</summary>
    /// <param name="ratings">Each between the ends of the scale.</param>
    /// <exception cref="ArgumentOutOfRangeException">A scale without a distance, or a rating outside of it.</exception>
    public static AikenV? Of(IReadOnlyCollection<int> ratings, int lowest, int highest, double z = Z95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(highest, lowest);
        if (ratings.Count == 0)
            return null;
        if (ratings.Any(rating => rating < lowest || rating > highest))
            throw new ArgumentOutOfRangeException(nameof(ratings), $"A rating lies between {lowest} and {highest}.");
        var v = (ratings.Average() - lowest) / (highest - lowest);
        var steps = (double)ratings.Count * (highest - lowest);
        var root = z * Math.Sqrt((4 * steps * v * (1 - v)) + (z * z));
        return new AikenV(v, ((2 * steps * v) + (z * z) - root) / (2 * (steps + (z * z))), ((2 * steps * v) + (z * z) + root) / (2 * (steps + (z * z))), ratings.Count);
    }
}
