using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Figures;

namespace Lazo.Domain.Tests.Tutoring.Figures;

/// <summary>No small count is shown, and none can be worked out: tried against everyone who knows the rule and every table there is.</summary>
public sealed class SmallCountsHide
{
    // What somebody may suppose: tables with counts up to here; larger ones only leave more possible.
    private const int Supposed = 13;

    [Theory]
    [InlineData(new[] { 12, 30 }, new[] { true, true })]
    [InlineData(new[] { 12, 3 }, new[] { false, false })]
    [InlineData(new[] { 12, 30, 3 }, new[] { false, true, false })]
    [InlineData(new[] { 12, 30, 3, 1 }, new[] { false, true, false, false })]
    [InlineData(new[] { 4, 4, 4, 40 }, new[] { false, false, false, false })]
    [InlineData(new[] { 0, 0, 0, 6, 9 }, new[] { false, false, false, false, true })]
    [InlineData(new[] { 300, 4, 2 }, new[] { true, false, false })]
    [InlineData(new[] { 300, 4, 4 }, new[] { false, false, false })]
    [InlineData(new[] { 2, 2 }, new[] { false, false })]
    [InlineData(new[] { 7 }, new[] { true })]
    [InlineData(new int[0], new bool[0])]
    public void A_small_count_takes_the_smallest_other_with_it_where_the_total_would_tell(int[] counts, bool[] shown) => SmallCounts.Shown(counts).ShouldBe(shown);

    [Theory]
    [InlineData(1, 12)]
    [InlineData(2, 12)]
    [InlineData(3, 10)]
    [InlineData(4, 7)]
    public void Nobody_can_tell_a_small_count_from_one_table_and_its_total(int parts, int largest)
    {
        var possible = Tables(parts, Supposed).GroupBy(Publication).ToDictionary(same => same.Key, same => same.ToList());
        foreach (var counts in Tables(parts, largest))
        {
            var shown = SmallCounts.Shown(counts);
            var total = counts.Sum();
            for (var i = 0; i < parts; i++)
            {
                if (shown[i]) counts[i].ShouldBeGreaterThanOrEqualTo(SmallCounts.Least);
            }

            if (total < SmallCounts.Least)
            {
                shown.ShouldAllBe(one => !one);
                continue;
            }

            var rest = counts.Where((_, i) => !shown[i]).Sum();
            (shown.All(one => one) || rest >= SmallCounts.Least).ShouldBeTrue($"{string.Join(' ', counts)}: {rest} are left");
            for (var i = 0; i < parts; i++)
            {
                if (!shown[i]) possible[Publication(counts)].Select(table => table[i]).Distinct().Count().ShouldBeGreaterThan(1, $"{string.Join(' ', counts)}: part {i} is told");
            }
        }
    }

    [Fact]
    public void Nobody_can_tell_a_small_count_from_two_months_of_a_cohort()
    {
        const int most = 13;
        var month = new DateOnly(2026, 9, 1);
        foreach (var total in Enumerable.Range(5, most - 4))
        {
            var tables = Tables(3, total).Where(table => table.Sum() == total).ToList();
            var possible = (from first in tables from second in tables select (first, second, Seen: Months(first, second))).GroupBy(pair => pair.Seen).ToList();
            foreach (var same in possible)
            {
                var (before, now) = same.Key;
                foreach (var (one, other) in new[] { (now.Here, before.Here), (now.OnLeave, before.OnLeave), (now.Gone, before.Gone) })
                {
                    if (one is { } a && other is { } b) Math.Abs(a - b).ShouldNotBeInRange(1, 4);
                }

                for (var i = 0; i < 3; i++)
                {
                    if (Shown(now, i) is null && now.AsOf > month) same.Select(pair => pair.second[i]).Distinct().Count().ShouldBeGreaterThan(1, $"{before} then {now}: the second");
                    if (Shown(before, i) is null) same.Select(pair => pair.first[i]).Distinct().Count().ShouldBeGreaterThan(1, $"{before} then {now}: the first");
                }
            }
        }

        (CohortShown Before, CohortShown Now) Months(int[] first, int[] second)
        {
            var before = CohortShown.Of(month, month, first[0], first[1], first[2], null);
            return (before, CohortShown.Of(month, month.AddMonths(1), second[0], second[1], second[2], before));
        }
    }

    [Fact]
    public void Below_a_hidden_count_nothing_is_shown_and_a_part_that_isnt_shown_isnt_named()
    {
        var tree = new CountTree();
        tree.Add(30, "work", "Biología", "Integradora 6");
        tree.Add(6, "health", "Química", "Foro 1");
        tree.Add(2, "family", "Álgebra", "Ensayo 3");

        var shown = tree.Publish();

        shown.Count.ShouldBe(38);
        shown.Parts.Select(part => part.Name).ShouldBe(["work"]);
        shown.Hidden.ShouldBe(2);
        shown.Part("work")!.Part("Biología")!.Part("Integradora 6")!.Count.ShouldBe(30);
        tree.PublishAll(["family", "health", "work", "money"]).Parts.Select(part => part.Count).ShouldBe([null, null, 30, null]);
    }

    [Fact]
    public void A_share_that_leaves_fewer_than_five_of_a_group_isnt_shown()
    {
        var tree = new CountTree();
        tree.Add(20, "closed", "a");
        tree.Add(9, "closed", "b");
        tree.Add(12, "closed", "c");
        foreach (var (name, group) in new[] { ("a", 22), ("b", 40), ("c", 30) })
        {
            for (var i = 0; i < group; i++) tree.AddToGroup("closed", name);
        }

        tree.Publish().Part("closed")!.Parts.Select(part => $"{part.Name} {part.Share:0.00}").ShouldBe(["c 0.40"]);
    }

    private static int? Shown(CohortShown shown, int part) => part switch { 0 => shown.Here, 1 => shown.OnLeave, _ => shown.Gone };

    private static string Publication(int[] counts)
    {
        var shown = SmallCounts.Shown(counts);
        var total = SmallCounts.MayShow(counts.Sum()) ? $"{counts.Sum()}" : "–";
        return total + ": " + string.Join(' ', counts.Select((count, i) => shown[i] ? $"{count}" : "–"));
    }

    private static IEnumerable<int[]> Tables(int parts, int largest) =>
        parts == 0 ? [[]] : from rest in Tables(parts - 1, largest) from count in Enumerable.Range(0, largest + 1) select (int[])[.. rest, count];
}
