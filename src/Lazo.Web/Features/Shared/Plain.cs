namespace Lazo.Web.Features.Shared;

/// <summary>Text as one searches for it: without accents, capitals or the spaces around it.</summary>
/// <remarks>A table of its own: the build carries no language data, and without it the framework takes no accent off a letter.</remarks>
public static class Plain
{
    private const string Accented = "áàäâãåéèëêíìïîóòöôõúùüûñç";
    private const string Bare = "aaaaaaeeeeiiiiooooouuuunc";

    public static string Of(string text) => string.Create(text.Trim().Length, text.Trim(), (plain, from) =>
    {
        for (var i = 0; i < plain.Length; i++)
        {
            var letter = char.ToLowerInvariant(from[i]);
            plain[i] = Accented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Bare[at] : letter;
        }
    });

    public static bool Contains(string text, string sought) => Of(text).Contains(Of(sought), StringComparison.Ordinal);
}
