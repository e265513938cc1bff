using Lazo.Domain.Research.Documents;

namespace Lazo.Web.Features.Research.Narratives;

/// <summary>A piece of a line as the page shows it.</summary>
/// <param name="From">Its position in the text, in code points.</param>
/// <param name="Sentence">The number of the sentence that begins with it, from 1; null otherwise.</param>
/// <param name="Classes">One for each part that lies over it.</param>
public sealed record LayerPiece(string Text, int From, int? Sentence, string Classes);

/// <summary>A text with the stretches of one reading, line by line: cut so that each piece shows all that lies over it, without a script.</summary>
public static class LayerText
{
    public static IReadOnlyList<IReadOnlyList<LayerPiece>> Of(CodePoints text, IReadOnlyList<Span> sentences, IReadOnlyList<ReadMark> marks)
    {
        var spans = marks.Select(mark => mark.Span).ToArray();
        var lines = new List<IReadOnlyList<LayerPiece>>();
        var (units, at, sentence) = (0, 0, 0);
        foreach (var line in text.Text.Split('\n'))
        {
            var end = text.FromUnits(units + line.Length);
            var pieces = new List<LayerPiece>();
            while (sentence < sentences.Count && sentences[sentence].From < end)
            {
                Cut(new Span(at, sentences[sentence].From), null, pieces);
                Cut(sentences[sentence], sentence + 1, pieces);
                at = sentences[sentence++].To;
            }

            Cut(new Span(at, end), null, pieces);
            lines.Add(pieces);
            (units, at) = (units + line.Length + 1, end + 1);
        }

        return lines;

        void Cut(Span stretch, int? number, List<LayerPiece> into)
        {
            if (stretch.Length <= 0) return;
            into.AddRange(Pieces.Of(stretch, spans).Select((piece, place) => new LayerPiece(
                text.Slice(piece.Span.From, piece.Span.To), piece.Span.From, place == 0 ? number : null,
                string.Join(' ', piece.Over.Select(over => "p-" + NarrativeStore.Stored(marks[over].Part)).Distinct()))));
        }
    }
}
