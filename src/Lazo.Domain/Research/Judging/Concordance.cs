namespace Lazo.Domain.Research.Judging;

/// <summary>Kendall's W: whether judges put the items in the same order.</summary>
/// <param name="W">0–1, corrected for ties.</param>
/// <param name="ChiSquared">m(n − 1)W, with n − 1 degrees of freedom; a fair test from about seven items on.</param>
/// <remarks>Kendall and Babington Smith (1939); the correction for ties as in Siegel and Castellan (1988), p. 266.</remarks>
public sealed record Concordance(double W, double ChiSquared, int DegreesOfFreedom)
{
    /// <summary>Of ratings: one list a judge, one place an item.</summary>
    /// <returns>Null with fewer than two judges or two items, or where every judge rated all items alike: then there is no order.</returns>
    public static Concordance? Of(IReadOnlyList<IReadOnlyList<double>> judges)
    {
        if (judges.Count < 2 || judges[0].Count < 2)
            return null;
        if (judges.Any(judge => judge.Count != judges[0].Count))
            throw new ArgumentException("Every judge rates every item.", nameof(judges));
        var (m, n) = ((double)judges.Count, (double)judges[0].Count);
        var ranked = judges.Select(Ranks).ToArray();
        var squares = Enumerable.Range(0, judges[0].Count).Select(item => ranked.Sum(judge => judge[item])).Sum(sum => sum * sum);
        var ties = judges.Sum(judge => judge.GroupBy(value => value).Sum(tied => Math.Pow(tied.Count(), 3) - tied.Count()));
        var room = (m * m * n * ((n * n) - 1)) - (m * ties);
        if (room <= 0)
            return null;
        var w = ((12 * squares) - (3 * m * m * n * (n + 1) * (n + 1))) / room;
        return new Concordance(w, m * (n - 1) * w, judges[0].Count - 1);
    }

    /// <summary>From 1; who share a place share the mean of their ranks.</summary>
    private static double[] Ranks(IReadOnlyList<double> values)
    {
        var ranks = new double[values.Count];
        var rank = 1;
        foreach (var alike in Enumerable.Range(0, values.Count).GroupBy(at => values[at]).OrderBy(group => group.Key))
        {
            var mean = rank + ((alike.Count() - 1) / 2.0);
            foreach (var at in alike)
                ranks[at] = mean;
            rank += alike.Count();
        }

        return ranks;
    }
}
