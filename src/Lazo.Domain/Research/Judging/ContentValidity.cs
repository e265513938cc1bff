namespace Lazo.Domain.Research.Judging;

/// <summary>Hernández-Nieto's coefficient of content validity (CVC) of an item.</summary>
/// <param name="Raw">The mean rating of the highest possible.</param>
/// <param name="Value">The same less the error that judges' chance brings in: (1 ÷ judges)<sup>judges</sup>.</param>
/// <remarks>Hernández-Nieto (2002), <i>Contributions to statistical analysis</i>. The instrument's CVC is the mean of its items'; .80 is commonly asked for.</remarks>
public sealed record ContentValidity(double Raw, double Value)
{
    /// <summary>Of the ratings that judges gave one item; null where nobody did.</summary>
    /// <param name="highest">The highest rating that could be given; ratings are positive.</param>
    public static ContentValidity? Of(IReadOnlyCollection<int> ratings, int highest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(highest, 1);
        if (ratings.Count == 0)
            return null;
        var raw = ratings.Average() / highest;
        return new ContentValidity(raw, raw - Math.Pow(1.0 / ratings.Count, ratings.Count));
    }
}
