using Lazo.Domain.Research.Documents;

namespace Lazo.Web.Features.Research.Giorgi;

/// <summary>A piece of a unit's words as the page shows it.</summary>
/// <param name="Sentence">The number of the sentence that begins with it, from 1; null where none does.</param>
/// <param name="Ends">Nothing but the blank with which the unit ends: not shown.</param>
public sealed record UnitPiece(string Text, int? Sentence, bool Ends);

/// <summary>A unit's words cut where sentences begin, for there a turn is usually marked. The pieces of all units together are the whole text.</summary>
public static class UnitText
{
    public static IReadOnlyList<UnitPiece> Of(CodePoints text, Span unit, IReadOnlyList<Span> sentences)
    {
        var pieces = new List<UnitPiece>();
        var (at, sentence) = (unit.From, (int?)null);
        for (var number = 0; number < sentences.Count; number++)
        {
            if (sentences[number].From < unit.From || sentences[number].From >= unit.To)
                continue;
            Add(sentences[number].From);
            (at, sentence) = (sentences[number].From, number + 1);
        }

        // The blank behind the last words, apart from them.
        var words = text.Slice(at, unit.To);
        var blank = words.Length - words.TrimEnd().Length;
        Add(unit.To - blank);
        (at, sentence) = (unit.To - blank, null);
        Add(unit.To);
        return pieces;

        void Add(int to)
        {
            if (at < to)
                pieces.Add(new UnitPiece(text.Slice(at, to), sentence, to == unit.To && sentence is null && string.IsNullOrWhiteSpace(text.Slice(at, to))));
        }
    }
}
