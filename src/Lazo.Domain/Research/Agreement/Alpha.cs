namespace Lazo.Domain.Research.Agreement;

/// <summary>Krippendorff's alpha over units that were given: 1 − observed ÷ expected disagreement.</summary>
/// <remarks>
/// By the matrix of coincidences of Krippendorff (2011), “Computing Krippendorff's alpha-reliability”. A unit of which fewer than two coders said anything pairs
/// nobody and is left out. Not defined where everything that was said is the same value: agreement that nothing could have disturbed shows nothing.
/// </remarks>
public static class Alpha
{
    /// <summary>At most 1; 0 where coders agree as by chance; below 0 where they contradict each other.</summary>
    public static double? Of(Ratings ratings, Scale scale)
    {
        var coincidences = Coincidences(ratings);
        var totals = coincidences.Select(row => row.Sum()).ToArray();
        var said = totals.Sum();
        if (said < 2)
            return null;
        var distance = Distances(ratings.Values, totals, scale);
        double observed = 0, expected = 0;
        for (var one = 0; one < totals.Length; one++)
        {
            for (var other = one + 1; other < totals.Length; other++)
            {
                observed += coincidences[one][other] * distance(one, other);
                expected += totals[one] * totals[other] * distance(one, other);
            }
        }

        return expected > 0 ? 1 - ((said - 1) * observed / expected) : null;
    }

    /// <summary>How often two values stood together in one unit, each unit counted by how many spoke of it.</summary>
    private static double[][] Coincidences(Ratings ratings)
    {
        var matrix = Enumerable.Range(0, ratings.Values.Count).Select(_ => new double[ratings.Values.Count]).ToArray();
        var counts = new int[ratings.Values.Count];
        foreach (var unit in ratings.Units)
        {
            Array.Clear(counts);
            foreach (var value in unit.Said)
            {
                if (value != Ratings.Missing)
                    counts[value]++;
            }

            var spoke = counts.Sum();
            if (spoke < 2)
                continue;
            for (var one = 0; one < counts.Length; one++)
            {
                if (counts[one] == 0)
                    continue;
                for (var other = 0; other < counts.Length; other++)
                    matrix[one][other] += unit.Weight * (double)counts[one] * (one == other ? counts[one] - 1 : counts[other]) / (spoke - 1);
            }
        }

        return matrix;
    }

    private static Func<int, int, double> Distances(IReadOnlyList<double> values, double[] totals, Scale scale)
    {
        switch (scale)
        {
            case Scale.Nominal:
                return (one, other) => one == other ? 0 : 1;
            case Scale.Interval:
                return (one, other) => (values[one] - values[other]) * (values[one] - values[other]);
            case Scale.Ordinal:
                // Everything said up to and with a value, less half of the two ends.
                var upTo = new double[totals.Length + 1];
                for (var at = 0; at < totals.Length; at++)
                    upTo[at + 1] = upTo[at] + totals[at];
                return (one, other) =>
                {
                    var (low, high) = (Math.Min(one, other), Math.Max(one, other));
                    var between = upTo[high + 1] - upTo[low] - ((totals[low] + totals[high]) / 2);
                    return low == high ? 0 : between * between;
                };
            default:
                throw new ArgumentOutOfRangeException(nameof(scale), scale, "A scale that alpha doesn't know.");
        }
    }
}
