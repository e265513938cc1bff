using System.Globalization;
using Lazo.Domain.Research.Documents;

namespace Lazo.Domain.Research.Queries;

/// <summary>Where something found in a text without its accents stands in the text as it was written.</summary>
/// <remarks>
/// Taking an accent off leaves one letter in the place of one; only signs that stand alone (a decomposed é: e and U+0301) vanish. So a text and its plain form
/// go in step but for these, and what is found in one has its place in the other.
/// </remarks>
public static class PlainPlaces
{
    /// <summary>The positions of the text, in code points from 0, at which each character of the plain text begins, and the end; null where they aren't in step.</summary>
    public static int[]? Of(string text, string plain)
    {
        var places = new List<int>(plain.Length + 1);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is < 0x300 or > 0x36F)
                places.Add(at);
            at++;
        }

        places.Add(at);
        return places.Count - 1 == plain.EnumerateRunes().Count() ? [.. places] : null;
    }

    /// <summary>Where a phrase stands as whole words, in code points of the plain text.</summary>
    /// <param name="phrase">Plain too; spaces stand for any space.</param>
    public static IEnumerable<Span> Phrase(string plain, string phrase)
    {
        var sought = string.Join(' ', phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (sought.Length == 0)
            yield break;
        var even = new string([.. plain.Select(letter => char.IsWhiteSpace(letter) ? ' ' : letter)]);
        var counted = new CodePoints(plain);
        for (var at = even.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = even.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            if (Ends(even, at, sought[0]) && Begins(even, at + sought.Length, sought[^1]))
                yield return new Span(counted.FromUnits(at), counted.FromUnits(at + sought.Length));
        }
    }

    // Whether no word goes on before, or behind, a place: a phrase that begins with a sign may stand anywhere.
    private static bool Ends(string text, int at, char first) => at == 0 || !InWord(text[at - 1]) || !InWord(first);

    private static bool Begins(string text, int at, char last) => at == text.Length || !InWord(text[at]) || !InWord(last);

    private static bool InWord(char letter) => char.IsLetterOrDigit(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;
}
