using Lazo.Domain.Research.Agreement;

namespace Lazo.Domain.Tests.Research.Agreement;

public sealed class UnitizingAlphaTests
{
    [Fact]
    public void It_is_krippendorffs_to_the_digit()
    {
        // Krippendorff (2004), p. 254.
        var text = Continuum.Of(150, 300,
        [
            [new("c", 225, 70), new("c", 370, 30), new("k", 180, 60), new("k", 300, 50)],
            [new("c", 220, 80), new("c", 355, 20), new("c", 400, 20), new("k", 180, 60), new("k", 300, 50)],
        ]);

        Math.Round(UnitizingAlpha.Of(text, "c")!.Value, 4).ShouldBe(0.7286);
        UnitizingAlpha.Of(text, "k").ShouldBe(1.0);
        Math.Round(UnitizingAlpha.Of(text, text.Codes)!.Value, 4).ShouldBe(0.8587);
    }

    [Fact]
    public void The_short_way_gives_what_the_formula_gives()
    {
        // Every pair of sections against every other, as the book writes it; the program walks along both.
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var length = random.Next(5, 60);
            var coders = Enumerable.Range(0, random.Next(2, 5)).Select(_ => Marks(random, length)).ToArray();
            var text = Continuum.Of(0, length, coders);
            var (observed, expected) = ByTheBook(coders, length);
            if (expected == 0)
                UnitizingAlpha.Of(text, "c").ShouldBeNull();
            else
                UnitizingAlpha.Of(text, "c")!.Value.ShouldBe(1 - (observed / expected), 1e-9);
        }
    }

    [Fact]
    public void Nothing_marked_is_nothing_defined_and_what_is_wrong_is_refused()
    {
        UnitizingAlpha.Of(Continuum.Of(0, 10, [[], []]), "c").ShouldBeNull();
        Should.Throw<ArgumentException>(() => Continuum.Of(0, 10, [[new("c", 5, 6)], []]));
        Should.Throw<ArgumentException>(() => Continuum.Of(0, 10, [[new("c", 0, 6), new("c", 5, 2)], []]));
        Should.Throw<ArgumentException>(() => Continuum.Of(0, 10, [[]]));
    }

    [Fact]
    public void What_one_coder_marks_twice_is_one_stretch()
    {
        var joined = Continuum.Joined(0, 100, [[new("c", 10, 20), new("c", 20, 20), new("d", 15, 5)], [new("c", 10, 30), new("d", 15, 5)]]);

        UnitizingAlpha.Of(joined, ["c", "d"]).ShouldBe(1.0);
        joined.Presence("c").Sum(column => column.Weight).ShouldBe(100);
        joined.Presence("c").Where(column => column.Said[0]).Sum(column => column.Weight).ShouldBe(30);
    }

    [Fact]
    public void Texts_in_a_chain_keep_what_was_marked()
    {
        var one = Continuum.Of(5, 20, [[new("c", 6, 4)], [new("c", 6, 4)]]);
        var chained = Continuum.Chained([one, one]);

        chained.Length.ShouldBe(40);
        chained.Coders[0].ShouldBe([new Stretch("c", 1, 4), new Stretch("c", 21, 4)]);
    }

    private static Stretch[] Marks(Random random, int length)
    {
        var marks = new List<Stretch>();
        for (var at = random.Next(0, 8); at < length;)
        {
            var own = random.Next(1, Math.Min(12, length - at) + 1);
            marks.Add(new Stretch("c", at, own));
            at += own + random.Next(0, 9);
        }

        return [.. marks];
    }

    private static (double Observed, double Expected) ByTheBook(Stretch[][] coders, int length)
    {
        var sections = coders.Select(coder => Sections(coder, length)).ToArray();
        double observed = 0, expected = 0, within = 0, marked = sections.Sum(coder => coder.Count(section => section.V));
        for (var i = 0; i < sections.Length; i++)
        {
            foreach (var (b, l, v) in sections[i])
            {
                for (var j = 0; j < sections.Length; j++)
                {
                    foreach (var (b2, l2, v2) in sections[j])
                    {
                        if (i != j && v && v2 && -l < b - b2 && b - b2 < l2)
                            observed += Math.Pow(b - b2, 2) + Math.Pow(b + l - b2 - l2, 2);
                        else if (i != j && v && !v2 && l2 - l >= b - b2 && b - b2 >= 0)
                            observed += l * l;
                        else if (i != j && !v && v2 && l - l2 >= b2 - b && b2 - b >= 0)
                            observed += l2 * l2;
                        if (v && !v2 && l2 >= l)
                            expected += l * l * (l2 - l + 1);
                    }
                }

                if (v)
                {
                    expected += (marked - 1) / 3 * ((2 * l * l * l) - (3 * l * l) + l);
                    within += l * (l - 1);
                }
            }
        }

        var m = sections.Length;
        return (observed / (m * (m - 1.0) * length * length), 2.0 / length * expected / ((m * length * ((m * length) - 1.0)) - within));
    }

    private static List<(double B, double L, bool V)> Sections(Stretch[] marks, int length)
    {
        var sections = new List<(double B, double L, bool V)>();
        long at = 0;
        foreach (var mark in marks)
        {
            if (mark.Start > at)
                sections.Add((at, mark.Start - at, false));
            sections.Add((mark.Start, mark.Length, true));
            at = mark.End;
        }

        if (at < length)
            sections.Add((at, length - at, false));
        return sections;
    }
}
