using Lazo.Domain.Research.Judging;

namespace Lazo.Domain.Tests.Research.Judging;

public sealed class JudgingTableTests
{
    private static readonly Guid[] Items = [new("00000000-0000-0000-0000-000000000001"), new("00000000-0000-0000-0000-000000000002")];

    private static readonly Guid[] Judges = [.. Enumerable.Range(1, 5).Select(number => new Guid(number, 0, 0, new byte[8]))];

    [Fact]
    public void Each_item_has_its_v_with_its_interval_and_its_cvc_and_what_is_below_is_listed()
    {
        // First item 4 4 4 4 3: V (3.8 − 1) ÷ 3 = .9333; CVC 3.8 ÷ 4 − (1/5)^5 = .94968. Second 2 3 2 4 2: V .5333, CVC .65 − .00032.
        var table = JudgingTable.Of(Items, [.. Given(Criterion.Clarity, [4, 4, 4, 4, 3], [2, 3, 2, 4, 2])], new JudgingScale(1, 4, 0.70, 0.80));

        var good = table[Items[0], Criterion.Clarity]!;
        good.V.V.ShouldBe(2.8 / 3, 1e-12);
        good.Cvc!.Value.ShouldBe(0.94968, 1e-12);
        good.Low.ShouldBeFalse();
        // Penfield and Giacobbi's formulas 3 and 4 by hand: nk = 15, V = 14/15, z = 1.95996.
        good.V.Lower.ShouldBe(0.7018, 0.00005);
        good.V.Upper.ShouldBe(0.9881, 0.00005);
        var low = table[Items[1], Criterion.Clarity]!;
        low.V.V.ShouldBe(1.6 / 3, 1e-12);
        low.Cvc!.Value.ShouldBe(0.64968, 1e-12);
        low.Low.ShouldBeTrue();
        table[Items[0], Criterion.Relevance].ShouldBeNull();

        var clarity = table.Criteria.Single(one => one.Criterion == Criterion.Clarity);
        clarity.Judges.ShouldBe(5);
        clarity.Cvc!.Value.ShouldBe((0.94968 + 0.64968) / 2, 1e-12);
        // Four put the first before the second, one ties at 4 against 4… by hand: ranks 2 2 2 1.5 2 and 1 1 1 1.5 1, W = (9.5 − 7.5)² + (5.5 − 7.5)² over 12.5 less half of the tie.
        clarity.W!.W.ShouldBe(0.8, 1e-12);
    }

    [Fact]
    public void Who_rated_a_part_counts_in_v_and_not_in_the_coefficients_over_all()
    {
        var ratings = Given(Criterion.Relevance, [4, 4, 4], [3, 3, 3]).ToList();
        ratings.RemoveAll(one => one.Judge == Judges[2] && one.Item == Items[1]);
        var table = JudgingTable.Of(Items, ratings, new JudgingScale(1, 4, 0.70, 0.80));

        table[Items[0], Criterion.Relevance]!.V.Judges.ShouldBe(3);
        table[Items[0], Criterion.Relevance]!.Cvc.ShouldNotBeNull();
        table[Items[1], Criterion.Relevance]!.Cvc.ShouldBeNull("of two judges there is none");
        var all = table.Criteria.Single(one => one.Criterion == Criterion.Relevance);
        (all.Judges, all.Kappa, all.W!.W).ShouldBe((2, 1, 1));
    }

    [Fact]
    public void Judges_who_all_say_the_same_of_everything_have_neither_order_nor_kappa()
    {
        var all = JudgingTable.Of(Items, [.. Given(Criterion.Coherence, [4, 4, 4], [4, 4, 4])], new JudgingScale(1, 4, 0.70, 0.80)).Criteria.Single(one => one.Criterion == Criterion.Coherence);
        (all.W, all.Kappa).ShouldBe((null, null));
        all.V.ShouldBe(1);
    }

    [Fact]
    public void Ordinal_alpha_counts_how_far_judges_are_apart_and_bears_what_is_missing()
    {
        // Hayes and Krippendorff (2007), table 1: five observers, forty articles, 0 to 3.
        string[] news =
        [
            "112-001122-01311211000201001111223222221", "1130000-21102311121000302102111122222221", "203000222100221123001-30-1012202-2232-21",
            "-13----0-10022---31-103021122--122---12-", "2--0001-2----3112--0-0--2-0--20-2-2222-1",
        ];
        var (judges, items) = (news.Select(_ => Guid.NewGuid()).ToArray(), news[0].Select(_ => Guid.NewGuid()).ToArray());
        Rating[] ratings = [.. news.SelectMany((row, judge) => row.Select((value, item) => (value, item)).Where(one => one.value != '-').Select(one => new Rating(judges[judge], items[one.item], Criterion.Clarity, one.value - '0')))];

        var clarity = JudgingTable.Of(items, ratings, new JudgingScale(0, 3, 0.70, 0.80)).Criteria.Single(one => one.Criterion == Criterion.Clarity);

        clarity.Judges.ShouldBe(0, "nobody rated all of them");
        clarity.Ordinal.Value!.Value.ShouldBe(0.7598, 0.00005);
        clarity.Ordinal.Between!.Lower.ShouldBeInRange(0.55, 0.7598);
        clarity.Ordinal.Between.Upper.ShouldBeInRange(0.7598, 0.95);
        clarity.Interval!.Value.ShouldNotBe(clarity.Ordinal.Value.Value);
    }

    [Fact]
    public void What_is_shown_as_the_limit_isnt_below_it()
    {
        // V of 3 3 3 is .6667; a limit of .67 doesn't list what is printed as .67.
        JudgingTable.Of([Items[0]], [.. Given(Criterion.Clarity, [3, 3, 3])], new JudgingScale(1, 4, 0.67, 0)).Cells.Single().Low.ShouldBeFalse();
    }

    private static IEnumerable<Rating> Given(Criterion criterion, params int[][] values) =>
        values.SelectMany((row, item) => row.Select((value, judge) => new Rating(Judges[judge], Items[item], criterion, value)));
}
