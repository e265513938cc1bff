namespace Lazo.Domain.Research.Agreement;

/// <summary>Between which two values a coefficient would lie, had other units of the same kind been drawn.</summary>
/// <param name="Lower">The 2.5th percentile of the resamples.</param>
/// <param name="Upper">The 97.5th.</param>
/// <param name="Resamples">Of how many it is: those in which the coefficient was defined.</param>
public sealed record Interval(double Lower, double Upper, int Resamples);

/// <summary>Percentile bootstrap (Efron and Tibshirani 1993, ch. 13; for alpha, by units, Hayes and Krippendorff 2007).</summary>
public static class Bootstrap
{
    /// <summary>How many times is drawn.</summary>
    public const int Draws = 1_000;

    /// <summary>Fewer things than this to draw from say nothing about their spread.</summary>
    public const int AtLeast = 5;

    /// <summary>Draws so many of the things as there are, again and again, and takes the coefficient of each draw.</summary>
    /// <param name="seed">Two runs with the same seed draw the same: a reader can check the interval.</param>
    /// <returns>Null with fewer than <see cref="AtLeast"/> things, or where the coefficient is defined in less than nine of ten draws.</returns>
    public static Interval? Of<T>(IReadOnlyList<T> things, Func<IReadOnlyList<T>, double?> coefficient, int seed = 20_200_101, int draws = Draws)
    {
        if (things.Count < AtLeast)
            return null;
        var random = new Random(seed);
        var found = new List<double>(draws);
        var drawn = new T[things.Count];
        for (var draw = 0; draw < draws; draw++)
        {
            for (var at = 0; at < drawn.Length; at++)
                drawn[at] = things[random.Next(things.Count)];
            if (coefficient(drawn) is { } value)
                found.Add(value);
        }

        return Between(found, draws);
    }

    /// <summary>The same for several coefficients of the same draws.</summary>
    /// <param name="coefficients">So many values of a draw, each perhaps not defined.</param>
    public static Interval?[] OfEach<T>(IReadOnlyList<T> things, Func<IReadOnlyList<T>, IReadOnlyList<double?>> coefficients, int many, int seed = 20_200_101, int draws = Draws)
    {
        if (things.Count < AtLeast)
            return new Interval?[many];
        var random = new Random(seed);
        var found = Enumerable.Range(0, many).Select(_ => new List<double>(draws)).ToArray();
        var drawn = new T[things.Count];
        for (var draw = 0; draw < draws; draw++)
        {
            for (var at = 0; at < drawn.Length; at++)
                drawn[at] = things[random.Next(things.Count)];
            var values = coefficients(drawn);
            for (var at = 0; at < many; at++)
            {
                if (values[at] is { } value)
                    found[at].Add(value);
            }
        }

        return [.. found.Select(one => Between(one, draws))];
    }

    /// <summary>Each coefficient's interval, by units.</summary>
    public static Interval? Of(Ratings ratings, Func<Ratings, double?> coefficient, int seed = 20_200_101, int draws = Draws) =>
        Of(ratings.Units, units => coefficient(ratings.With(units)), seed, draws);

    private static Interval? Between(List<double> found, int draws)
    {
        if (found.Count < draws * 0.9)
            return null;
        found.Sort();
        return new Interval(Percentile(found, 0.025), Percentile(found, 0.975), found.Count);
    }

    private static double Percentile(List<double> ascending, double share)
    {
        var place = share * (ascending.Count - 1);
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, ascending.Count - 1);
        return ascending[below] + ((place - below) * (ascending[above] - ascending[below]));
    }
}
