using System.Globalization;

namespace Lazo.Domain.Accompaniment;

/// <summary>Names of people and places that are left in a text which is to go on without them.</summary>
/// <remarks>It finds whole words, with or without accents and capitals. A name that nobody knew of isn't found: whoever wrote it reads it once more.</remarks>
public static class NamesLeft
{
    // “Escuela”, “Luz de Luna”: what is shorter or stands in any text isn't a name by itself.
    private const int Shortest = 3;

    private const string Accented = "áàäâãåéèëêíìïîóòöôõúùüûñç";
    private const string Bare = "aaaaaaeeeeiiiiooooouuuunc";

    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "escuela", "primaria", "secundaria", "telesecundaria", "preescolar", "jardin", "ninos", "ninas", "centro", "atencion", "multiple", "zona", "escolar", "del", "las", "los", "para", "con",
    };

    /// <param name="names">As they are written: “Tomasa Ek”, “Primaria Hidalgo”.</param>
    /// <returns>The words of the text that are of a name, as they stand there, each once.</returns>
    public static IReadOnlyList<string> In(string text, IEnumerable<string> names)
    {
        var known = names.SelectMany(Words).Select(Plain).Where(word => word.Length >= Shortest && !Common.Contains(word)).ToHashSet(StringComparer.Ordinal);
        return [.. Words(text).Where(word => known.Contains(Plain(word))).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static IEnumerable<string> Words(string text)
    {
        var from = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && (char.IsLetterOrDigit(text[i]) || CharUnicodeInfo.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark);
            if (inWord && from < 0) from = i;
            if (!inWord && from >= 0)
            {
                yield return text[from..i];
                from = -1;
            }
        }
    }

    // A table of its own: the build carries no language data, and without it the framework takes no accent off a letter.
    private static string Plain(string word) => string.Concat(word
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
        .Select(char.ToLowerInvariant)
        .Select(letter => Accented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Bare[at] : letter));
}
