using System.Globalization;

namespace Lazo.Domain.Research.Names;

/// <summary>A word as it is compared: small letters, no accents, ñ as n, nothing that isn't seen.</summary>
/// <remarks>A table of its own: the build carries no language data, and without it the framework takes no accent off a letter.</remarks>
public static class PlainWord
{
    private const string Accented = "áàäâãåéèëêíìïîóòöôõúùüûñçý";
    private const string Bare = "aaaaaaeeeeiiiiooooouuuuncy";

    public static string Of(string word) => string.Concat(word.Where(letter => !IsUnseen(letter)).Select(char.ToLowerInvariant).Select(letter => Accented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Bare[at] : letter));

    /// <summary>It belongs to the word but adds no letter: a combining accent, a soft hyphen, a joiner.</summary>
    internal static bool IsUnseen(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
