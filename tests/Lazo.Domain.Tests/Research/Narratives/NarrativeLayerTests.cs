using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Narratives;

namespace Lazo.Domain.Tests.Research.Narratives;

/// <summary>Sentences one can point at, pieces under the same marks, and what a reading leaves open.</summary>
public sealed class NarrativeLayerTests
{
    [Theory]
    [InlineData("Llegué tarde. Ella me esperaba.", "Llegué tarde.|Ella me esperaba.")]
    [InlineData("¿Vienes? ¡Sí! Pues ya.", "¿Vienes?|¡Sí!|Pues ya.")]
    [InlineData("La Mtra. Uc habló. Luego 🙂 se fue.", "La Mtra. Uc habló.|Luego 🙂 se fue.")]
    [InlineData("Dijo: «Ya no». Y calló.\n\nOtro día…  ", "Dijo: «Ya no».|Y calló.|Otro día…")]
    [InlineData("Fueron 3.5 horas. J. Pat lo contó... y siguió.", "Fueron 3.5 horas.|J. Pat lo contó... y siguió.")]
    [InlineData("", "")]
    [InlineData("  \n ", "")]
    public void A_text_falls_into_its_sentences(string text, string expected)
    {
        var points = new CodePoints(text);
        string.Join('|', Sentences.Of(points).Select(span => points.Slice(span.From, span.To))).ShouldBe(expected);
    }

    [Fact]
    public void Pieces_cover_the_whole_and_know_what_lies_over_them()
    {
        var random = new Random(5);
        for (var round = 0; round < 200; round++)
        {
            var from = random.Next(20);
            var whole = new Span(from, from + 1 + random.Next(30));
            var marks = Enumerable.Range(0, random.Next(6)).Select(_ => random.Next(50)).Select(at => new Span(at, at + 1 + random.Next(12))).ToArray();
            var pieces = Pieces.Of(whole, marks);

            pieces[0].Span.From.ShouldBe(whole.From);
            pieces[^1].Span.To.ShouldBe(whole.To);
            pieces.Zip(pieces.Skip(1)).ShouldAllBe(two => two.First.Span.To == two.Second.Span.From);
            foreach (var piece in pieces)
            {
                for (var at = piece.Span.From; at < piece.Span.To; at++)
                    piece.Over.ShouldBe(Enumerable.Range(0, marks.Length).Where(one => marks[one].From <= at && at < marks[one].To));
            }
        }
    }

    [Fact]
    public void A_reading_says_what_it_leaves_open()
    {
        NarrativeShape.Of([], hasPlot: false).ShouldBe([ShapeHint.NoBeginning, ShapeHint.NoCourse, ShapeHint.NoClose]);
        NarrativeShape.Of([Mark(NarrativePart.Beginning, 0, 5), Mark(NarrativePart.Course, 5, 9), Mark(NarrativePart.Close, 9, 12), Mark(NarrativePart.Scene, 0, 12)], hasPlot: false).ShouldBeEmpty();
        NarrativeShape.Of([Mark(NarrativePart.Beginning, 8, 12), Mark(NarrativePart.Course, 3, 9), Mark(NarrativePart.Close, 0, 3)], hasPlot: true)
            .ShouldBe([ShapeHint.ToldOutOfOrder, ShapeHint.PartsOverlap, ShapeHint.PlotWithoutEvidence]);
        NarrativeShape.Of([Mark(NarrativePart.Beginning, 0, 5), Mark(NarrativePart.Course, 5, 9), Mark(NarrativePart.Close, 9, 12), Mark(NarrativePart.Plot, 0, 2)], hasPlot: true).ShouldBeEmpty();
    }

    private static NarrativeMark Mark(NarrativePart part, int from, int to) => new(part, new Span(from, to));
}
