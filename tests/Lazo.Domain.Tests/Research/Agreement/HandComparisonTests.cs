using Lazo.Domain.Research.Agreement;
using Lazo.Domain.Research.Documents;

namespace Lazo.Domain.Tests.Research.Agreement;

/// <summary>Two hands over one text.</summary>
public sealed class HandComparisonTests
{
    private static readonly (string, Span)[] First = [("miedo", new(0, 10)), ("miedo", new(20, 30)), ("pregunta", new(5, 15)), ("miedo", new(40, 50)), ("miedo", new(45, 60))];
    private static readonly (string, Span)[] Second = [("miedo", new(0, 10)), ("miedo", new(22, 35)), ("silencio", new(70, 80)), ("miedo", new(58, 62))];

    [Fact]
    public void Each_place_stands_once_in_the_order_of_the_text()
    {
        HandComparison.Of(First, Second).Select(place => (place.Code, place.Place, place.Match)).ShouldBe(
        [
            ("miedo", new Span(0, 10), Match.Same),
            ("pregunta", new Span(5, 15), Match.OnlyFirst),
            ("miedo", new Span(20, 35), Match.OtherEnds),
            ("miedo", new Span(40, 62), Match.OtherEnds),
            ("silencio", new Span(70, 80), Match.OnlySecond),
        ]);
        HandComparison.Of(First, Second)[3].First.ShouldBe([new Span(40, 50), new Span(45, 60)]);
        HandComparison.Of([("a", new Span(0, 5))], [("a", new Span(5, 9))]).Count.ShouldBe(2, "What only touches is apart.");
    }

    [Fact]
    public void The_whole_text_is_painted_once()
    {
        var painted = HandComparison.Paint(90, First, Second).ToArray();
        painted[0].ShouldBe(new Painted(new Span(0, 5), Match.Same));
        painted[1].ShouldBe(new Painted(new Span(5, 10), Match.OtherEnds), "Both said miedo there, only one pregunta.");
        painted[2].ShouldBe(new Painted(new Span(10, 15), Match.OnlyFirst));
        painted[3].ShouldBe(new Painted(new Span(15, 20), null));
        painted.Aggregate(0, (at, piece) => { piece.Span.From.ShouldBe(at); piece.Span.To.ShouldBeGreaterThan(at); return piece.Span.To; }).ShouldBe(90);
        HandComparison.Paint<string>(7, [], []).ShouldBe([new Painted(new Span(0, 7), null)]);
    }
}
