using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Queries;

namespace Lazo.Domain.Tests.Research.Queries;

public sealed class SpanAlgebraTests
{
    private static readonly Span[] Paragraphs = [new(0, 9), new(10, 24), new(26, 40), new(41, 60), new(62, 75)];

    [Fact]
    public void Both_are_the_characters_that_two_stretches_share()
    {
        SpanAlgebra.Both([new(0, 10), new(5, 20)], [new(8, 12), new(30, 40)]).ShouldBe([new Span(8, 10), new Span(8, 12)]);
        SpanAlgebra.Both([new(0, 10)], [new(10, 12)]).ShouldBeEmpty("the end isn't in a stretch");
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(6, true)]
    public void Nearness_counts_the_characters_between(int distance, bool near)
    {
        SpanAlgebra.Kept([new(0, 10)], Relation.Near, [new(15, 20)], distance: distance).Length.ShouldBe(near ? 1 : 0);
        SpanAlgebra.Kept([new(15, 20)], Relation.Near, [new(0, 10)], distance: distance).Length.ShouldBe(near ? 1 : 0);
    }

    [Fact]
    public void A_paragraph_is_shared_also_where_a_stretch_reaches_over_its_end()
    {
        SpanAlgebra.Kept([new(5, 12)], Relation.SameParagraph, [new(20, 22)], paragraphs: Paragraphs).Length.ShouldBe(1);
        SpanAlgebra.Kept([new(5, 8)], Relation.SameParagraph, [new(20, 22)], paragraphs: Paragraphs).ShouldBeEmpty();
        SpanAlgebra.Kept([new(24, 26)], Relation.SameParagraph, [new(26, 27)], paragraphs: Paragraphs).ShouldBeEmpty("between two paragraphs is neither");
    }

    [Fact]
    public void Each_answer_is_what_comparing_every_pair_finds()
    {
        var random = new Random(11);
        for (var round = 0; round < 3_000; round++)
        {
            var (one, other) = (Some(random), Some(random));
            SpanAlgebra.Both(one, other).ShouldBe(SpanAlgebra.Set(
                from a in one from b in other where a.Overlaps(b) select new Span(Math.Max(a.From, b.From), Math.Min(a.To, b.To))));
            SpanAlgebra.Either(one, other).ShouldBe(SpanAlgebra.Set([.. one, .. other]));
            var distance = random.Next(6);
            foreach (var relation in Enum.GetValues<Relation>())
            {
                var expected = one.Where(a => other.Any(b => Stands(a, relation, b, distance))).ToArray();
                SpanAlgebra.Kept(one, relation, other, false, distance, Paragraphs).ShouldBe(expected, $"{relation} {distance}: {string.Join(' ', one)} | {string.Join(' ', other)}");
                SpanAlgebra.Kept(one, relation, other, true, distance, Paragraphs).ShouldBe(one.Except(expected), $"not {relation}");
            }
        }
    }

    [Fact]
    public void What_is_covered_is_each_character_once()
    {
        var random = new Random(12);
        for (var round = 0; round < 500; round++)
        {
            var some = Some(random);
            var covered = SpanAlgebra.Covered(some);
            covered.Sum(span => span.Length).ShouldBe(Enumerable.Range(0, 90).Count(at => some.Any(span => span.From <= at && at < span.To)));
            covered.Zip(covered.Skip(1)).ShouldAllBe(pair => pair.First.To < pair.Second.From);
        }
    }

    private static Span[] Some(Random random) => SpanAlgebra.Set(Enumerable.Range(0, random.Next(8)).Select(_ => random.Next(0, 70)).Select(from => new Span(from, from + random.Next(1, 18))));

    private static bool Stands(Span a, Relation relation, Span b, int distance) => relation switch
    {
        Relation.Overlapping => a.Overlaps(b),
        Relation.Within => b.Holds(a),
        Relation.Holding => a.Holds(b),
        Relation.Near => a.Overlaps(b) || Math.Max(b.From - a.To, a.From - b.To) <= distance,
        Relation.SameParagraph => a.Overlaps(b) || Touched(a).Intersect(Touched(b)).Any(),
        Relation.SameDocument => true,
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "Not a relation."),
    };

    private static IEnumerable<int> Touched(Span span) => Enumerable.Range(0, Paragraphs.Length).Where(at => Paragraphs[at].Overlaps(span));
}
