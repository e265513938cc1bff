namespace Lazo.Domain.Research.Agreement;

/// <summary>Every coefficient of agreement over the same ratings; null where one isn't defined.</summary>
/// <param name="Percent">0–1: pairs of coders who said the same, of all pairs.</param>
/// <param name="CohenKappa">For two coders: Cohen (1960). −1 to 1.</param>
/// <param name="ScottPi">For two coders: Scott (1955).</param>
/// <param name="FleissKappa">For two and more: Fleiss (1971).</param>
/// <param name="KrippendorffAlpha">For two and more, also with missing values: Krippendorff (2004, 2011).</param>
/// <param name="GwetAc1">For two and more: Gwet (2008).</param>
/// <remarks>A unit with a missing value is left out of all but alpha. Formulas and sources: docs/methods/agreement.md.</remarks>
public sealed record Coefficients(double? Percent, double? CohenKappa, double? ScottPi, double? FleissKappa, double? KrippendorffAlpha, double? GwetAc1)
{
    /// <summary>Works them out.</summary>
    public static Coefficients Of(Ratings ratings, Scale scale)
    {
        var table = Marginals.Of(ratings);
        return new Coefficients(
            table.Observed,
            ratings.Coders == 2 ? Corrected(table.Observed, table.ByChanceOfTheTwo()) : null,
            ratings.Coders == 2 ? Corrected(table.Observed, table.ByPooledChance()) : null,
            Corrected(table.Observed, table.ByPooledChance()),
            Alpha.Of(ratings, scale),
            Corrected(table.Observed, table.ByGwetsChance()));
    }

    /// <summary>(observed − chance) ÷ (1 − chance); not defined where nothing was observed or chance alone explains everything.</summary>
    private static double? Corrected(double? observed, double? chance) =>
        observed is { } seen && chance is { } expected && 1 - expected > 1e-12 ? (seen - expected) / (1 - expected) : null;

    /// <summary>How often what was said, over the units of which every coder said something.</summary>
    private sealed record Marginals(double? Observed, double[][] ByCoder)
    {
        internal static Marginals Of(Ratings ratings)
        {
            var counts = Enumerable.Range(0, ratings.Coders).Select(_ => new double[ratings.Values.Count]).ToArray();
            double agreeing = 0, pairs = 0, total = 0;
            foreach (var unit in ratings.Complete)
            {
                for (var coder = 0; coder < ratings.Coders; coder++)
                {
                    counts[coder][unit.Said[coder]] += unit.Weight;
                    for (var other = coder + 1; other < ratings.Coders; other++)
                    {
                        pairs += unit.Weight;
                        agreeing += unit.Said[coder] == unit.Said[other] ? unit.Weight : 0;
                    }
                }

                total += unit.Weight;
            }

            return new Marginals(pairs > 0 ? agreeing / pairs : null, total > 0 ? [.. counts.Select(coder => coder.Select(count => count / total).ToArray())] : counts);
        }

        internal double ByChanceOfTheTwo() => ByCoder[0].Zip(ByCoder[1], (first, second) => first * second).Sum();

        internal double ByPooledChance() => Pooled().Sum(share => share * share);

        /// <summary>Σ π(1 − π) ÷ (q − 1), over the q values that occur; with one value alone there is nothing to disagree about.</summary>
        internal double? ByGwetsChance()
        {
            var shares = Pooled().Where(share => share > 0).ToArray();
            return shares.Length < 2 ? null : shares.Sum(share => share * (1 - share)) / (shares.Length - 1);
        }

        private IEnumerable<double> Pooled() => Enumerable.Range(0, ByCoder[0].Length).Select(value => ByCoder.Average(coder => coder[value]));
    }
}
