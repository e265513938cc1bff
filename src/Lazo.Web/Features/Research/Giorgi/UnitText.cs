using Lazo.Domain.Research.Documents;

namespace Lazo.Web.Features.Research.Giorgi;

/// <summary>A piece of a unit's words as the page shows it.</summary>
/// <param name="From">Its position in the text, in code points.</param>
/// <param name="Sentence">The number of the sentence that begins with it, from 1; null between sentences.</param>
/// <param name="Ends">Nothing but the blank with which the unit ends: not shown.</param>
public sealed record UnitPiece(string Text, int From, int? Sentence, bool Ends);

/// <summary>A unit's words cut by sentences: where a turn is usually marked.</summary>
public static class UnitText
{
    public static IReadOnlyList<UnitPiece> Of(CodePoints text, Span unit, IReadOnlyList<Span> sentences)
    {
        var pieces = new List<UnitPiece>();
        var at = unit.From;
        for (var number = 0; number < sentences.Count; number++)
        {
            var (from, to) = (Math.Max(sentences[number].From, unit.From), Math.Min(sentences[number].To, unit.To));
            if (from >= to)
                continue;
            Add(at, from, null);
            Add(from, to, number + 1);
            at = to;
        }

        Add(at, unit.To, null);
        return pieces;

        void Add(int from, int to, int? sentence)
        {
            if (from < to)
                pieces.Add(new UnitPiece(text.Slice(from, to), from, sentence, sentence is null && to == unit.To));
        }
    }
}
