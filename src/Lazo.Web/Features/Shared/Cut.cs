namespace Lazo.Web.Features.Shared;

/// <summary>A text cut to a length, and never within a letter that takes two units.</summary>
public static class Cut
{
    /// <param name="most">UTF-16 units; 1 and more.</param>
    public static string To(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    /// <summary>What was cut somewhere, ended where a word ends.</summary>
    /// <remarks>A blank far from the end would take most of it away: an address of the web, or a language without blanks, is cut within.</remarks>
    public static string AtBlank(string cut) => cut.LastIndexOf(' ') is var at && at > cut.Length * 2 / 3 ? cut[..at] : cut;
}
