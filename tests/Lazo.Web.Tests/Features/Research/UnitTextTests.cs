using Lazo.Domain.Research.Documents;
using Lazo.Web.Features.Research.Giorgi;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>A unit's words as the page cuts them: nothing of the text is lost, whatever the turns.</summary>
public sealed class UnitTextTests
{
    private static readonly CodePoints Text = new(PathApp.Text);

    [Theory]
    [InlineData(24, 54)]
    [InlineData(1, 60)]
    [InlineData(25, 53)]
    public void The_pieces_of_all_units_are_the_whole_text(int first, int second)
    {
        var sentences = Sentences.Of(Text);
        var units = new[] { new Span(0, first), new Span(first, second), new Span(second, Text.Length) };

        string.Concat(units.SelectMany(unit => UnitText.Of(Text, unit, sentences)).Select(piece => piece.Text)).ShouldBe(PathApp.Text);
        units.SelectMany(unit => UnitText.Of(Text, unit, sentences)).Select(piece => piece.Sentence).OfType<int>().ShouldBe(Enumerable.Range(1, sentences.Count));
    }

    [Fact]
    public void A_turn_within_a_sentence_doesnt_number_it_twice()
    {
        var pieces = UnitText.Of(Text, new Span(3, 24), Sentences.Of(Text));
        pieces.Select(piece => (piece.Text, piece.Sentence, piece.Ends)).ShouldBe([("llegaba con miedo 🙂.", null, false), (" ", null, true)]);
    }
}
