using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Queries;

namespace Lazo.Domain.Tests.Research.Queries;

public sealed class CoOccurrenceTests
{
    [Fact]
    public void Only_what_shares_a_character_stands_together()
    {
        var counted = CoOccurrence.Of(
            [new(0, 0, new Span(0, 10)), new(1, 0, new Span(5, 15)), new(2, 0, new Span(10, 12)), new(0, 1, new Span(5, 15)), new(0, 0, new Span(9, 20))], 3);

        counted[0, 1].ShouldBe(2);
        counted[1, 0].ShouldBe(2);
        counted[0, 2].ShouldBe(1);
        counted[1, 2].ShouldBe(1);
        counted[0, 0].ShouldBe(1);
        counted[2, 2].ShouldBe(0);
    }

    [Fact]
    public void Two_hands_at_the_same_words_count_once()
    {
        var counted = CoOccurrence.Of([new(0, 0, new Span(0, 10)), new(1, 0, new Span(5, 15)), new(1, 0, new Span(5, 15)), new(0, 0, new Span(0, 10))], 2);

        (counted[0, 1], counted[0, 0], counted[1, 1]).ShouldBe((1, 0, 0));
    }

    [Fact]
    public void The_walk_finds_what_comparing_every_pair_finds()
    {
        var random = new Random(5);
        for (var round = 0; round < 50; round++)
        {
            var codings = Enumerable.Range(0, 120).Select(_ => random.Next(0, 100)).Select(from => new CoOccurrence.Marked(random.Next(6), random.Next(3), new Span(from, from + random.Next(1, 30)))).ToArray();
            var counted = CoOccurrence.Of(codings, 6);
            codings = [.. codings.Distinct()];
            for (var one = 0; one < 6; one++)
            {
                for (var other = 0; other < 6; other++)
                {
                    long expected = 0;
                    for (var a = 0; a < codings.Length; a++)
                        for (var b = 0; b < codings.Length; b++)
                            expected += a != b && (one != other || a < b) && codings[a].Code == one && codings[b].Code == other && codings[a].Document == codings[b].Document && codings[a].Span.Overlaps(codings[b].Span) ? 1 : 0;
                    counted[one, other].ShouldBe(expected);
                }
            }
        }
    }
}
