namespace Lazo.Web.Features.Shared;

/// <summary>A text cut to a length, and never within a letter that takes two units.</summary>
public static class Cut
{
    /// <param name="most">UTF-16 units; 1 and more.</param>
    public static string To(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}
