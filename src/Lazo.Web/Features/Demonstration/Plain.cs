namespace Lazo.Web.Features.Demonstration;

/// <summary>Spanish as it is typed in a hurry: without accents.</summary>
internal static class Plain
{
    private const string Accented = "áéíóúüÁÉÍÓÚÜñÑ";
    private const string Bare = "aeiouuAEIOUUnN";

    public static string Letters(string text) => Map(text, Accented.Length);

    /// <summary>Without accents, but with its ñ, which has a key of its own.</summary>
    public static string Accents(string text) => Map(text, Accented.Length - 2);

    private static string Map(string text, int known) =>
        string.Concat(text.Select(letter => Accented.IndexOf(letter) is var at and >= 0 && at < known ? Bare[at] : letter));
}
