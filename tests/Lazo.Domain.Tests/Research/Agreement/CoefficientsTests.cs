using Lazo.Domain.Research.Agreement;

namespace Lazo.Domain.Tests.Research.Agreement;

public sealed class CoefficientsTests
{
    private const double Digit = 0.00005;

    /// <summary>Five observers, forty articles, 0 to 3; a dash where one said nothing (Hayes and Krippendorff 2007, table 1).</summary>
    private static readonly string[] News =
    [
        "112-001122-01311211000201001111223222221",
        "1130000-21102311121000302102111122222221",
        "203000222100221123001-30-1012202-2232-21",
        "-13----0-10022---31-103021122--122---12-",
        "2--0001-2----3112--0-0--2-0--20-2-2222-1",
    ];

    [Fact]
    public void Ordinal_alpha_is_that_of_hayes_and_krippendorff()
    {
        var ratings = Ratings.Of([.. Coders()]);

        ratings.Units.Count.ShouldBe(40);
        Alpha.Of(ratings, Scale.Ordinal)!.Value.ShouldBe(0.7598, Digit);
        Alpha.Of(ratings, Scale.Nominal)!.Value.ShouldBe(0.4765, Digit);
    }

    [Fact]
    public void Alpha_takes_what_is_missing_as_missing()
    {
        // Krippendorff (2011), “Computing Krippendorff's alpha-reliability”, example C.
        var ratings = Ratings.Of(
        [
            [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
            [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
            [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
            [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
        ]);

        Alpha.Of(ratings, Scale.Nominal)!.Value.ShouldBe(0.743, 0.0005);
        Alpha.Of(ratings, Scale.Ordinal)!.Value.ShouldBe(0.815, 0.0005);
        Alpha.Of(ratings, Scale.Interval)!.Value.ShouldBe(0.849, 0.0005);
    }

    [Theory]
    [InlineData(8, 1, 0, 1, 0.8658)]
    [InlineData(80, 7, 8, 5, 0.808)]
    public void Ac1_is_gwets(int bothYes, int firstAlone, int secondAlone, int bothNo, double expected)
    {
        var ac1 = Coefficients.Of(Table(bothYes, firstAlone, secondAlone, bothNo), Scale.Nominal).GwetAc1!.Value;

        Math.Round(ac1, expected == 0.808 ? 3 : 4).ShouldBe(expected);
    }

    [Fact]
    public void Coders_who_agree_by_chance_alone_have_a_kappa_of_nothing()
    {
        var all = Coefficients.Of(Table(25, 25, 25, 25), Scale.Nominal);

        all.Percent.ShouldBe(0.5);
        all.CohenKappa!.Value.ShouldBe(0, 1e-12);
        all.ScottPi!.Value.ShouldBe(0, 1e-12);
        all.GwetAc1!.Value.ShouldBe(0, 1e-12);
        // Of unequal habits too: .36 of the time one says yes, .64 the other.
        Coefficients.Of(Table(36 * 64, 36 * 36, 64 * 64, 64 * 36), Scale.Nominal).CohenKappa!.Value.ShouldBe(0, 1e-12);
    }

    [Fact]
    public void Cohens_kappa_and_scotts_pi_are_of_two()
    {
        // Cohen's kappa of the table 20, 5, 10, 15 is .4: observed .7, by chance .5; the pooled chance of Scott is .505.
        var two = Coefficients.Of(Table(20, 5, 10, 15), Scale.Nominal);
        two.CohenKappa!.Value.ShouldBe(0.4, 1e-12);
        two.ScottPi!.Value.ShouldBe((0.7 - 0.505) / 0.495, 1e-12);
        two.FleissKappa.ShouldBe(two.ScottPi);

        var three = Coefficients.Of(Ratings.Of([[1, 2], [1, 2], [1, 1]]), Scale.Nominal);
        three.CohenKappa.ShouldBeNull();
        three.ScottPi.ShouldBeNull();
        three.FleissKappa.ShouldNotBeNull();
        three.Percent!.Value.ShouldBe(4.0 / 6, 1e-12);
    }

    [Fact]
    public void Fleiss_kappa_is_that_of_his_table()
    {
        // Fleiss (1971): here the often printed table of ten units, fourteen coders and five categories, kappa .210.
        int[][] table =
        [
            [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
            [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
        ];
        var units = table.Select(row => row.SelectMany((count, value) => Enumerable.Repeat((double?)value, count)).ToArray()).ToArray();
        var coders = Enumerable.Range(0, 14).Select(coder => (IReadOnlyList<double?>)[.. units.Select(unit => unit[coder])]).ToArray();

        Coefficients.Of(Ratings.Of(coders), Scale.Nominal).FleissKappa!.Value.ShouldBe(0.210, 0.0005);
    }

    [Fact]
    public void What_isnt_defined_is_nothing_and_never_one()
    {
        var alike = Coefficients.Of(Ratings.Of([[1, 1, 1], [1, 1, 1]]), Scale.Nominal);
        alike.Percent.ShouldBe(1);
        alike.CohenKappa.ShouldBeNull();
        alike.KrippendorffAlpha.ShouldBeNull();
        alike.GwetAc1.ShouldBeNull();
        Coefficients.Of(Ratings.Of([[1, null], [null, 2]]), Scale.Nominal).ShouldBe(new Coefficients(null, null, null, null, null, null));
        Coefficients.Of(Ratings.Of([[], []]), Scale.Nominal).Percent.ShouldBeNull();
    }

    [Fact]
    public void A_column_that_stands_for_many_counts_as_many()
    {
        var once = Ratings.OfPresence(2, [([true, true], 80), ([true, false], 7), ([false, true], 8), ([false, false], 5)]);

        Coefficients.Of(once, Scale.Nominal).ShouldBe(Coefficients.Of(Table(80, 7, 8, 5), Scale.Nominal));
    }

    [Fact]
    public void The_interval_can_be_drawn_again_and_holds_the_coefficient()
    {
        var ratings = Ratings.Of([.. Coders()]);
        var interval = Bootstrap.Of(ratings, drawn => Alpha.Of(drawn, Scale.Ordinal))!;

        interval.Resamples.ShouldBe(Bootstrap.Draws);
        interval.Lower.ShouldBeInRange(0.55, 0.75);
        interval.Upper.ShouldBeInRange(0.77, 0.92);
        Bootstrap.Of(ratings, drawn => Alpha.Of(drawn, Scale.Ordinal)).ShouldBe(interval);
        Bootstrap.Of(Ratings.Of([[1, 2, 1], [1, 2, 2]]), drawn => Alpha.Of(drawn, Scale.Nominal)).ShouldBeNull();
    }

    [Fact]
    public void Ratings_that_arent_a_table_are_refused()
    {
        Should.Throw<ArgumentException>(() => Ratings.Of([[1, 2]]));
        Should.Throw<ArgumentException>(() => Ratings.Of([[1, 2], [1]]));
        Should.Throw<ArgumentException>(() => Ratings.Of([[1, double.NaN], [1, 1]]));
    }

    private static IEnumerable<IReadOnlyList<double?>> Coders() => News.Select(coder => (IReadOnlyList<double?>)[.. coder.Select(said => said == '-' ? (double?)null : said - '0')]);

    private static Ratings Table(int bothYes, int firstAlone, int secondAlone, int bothNo)
    {
        IEnumerable<double?> Said(double a, double b, double c, double d) =>
            [.. Enumerable.Repeat<double?>(a, bothYes), .. Enumerable.Repeat<double?>(b, firstAlone), .. Enumerable.Repeat<double?>(c, secondAlone), .. Enumerable.Repeat<double?>(d, bothNo)];
        return Ratings.Of([[.. Said(1, 1, 0, 0)], [.. Said(1, 0, 1, 0)]]);
    }
}
