using System.Xml;

namespace Lazo.Web.Exchange;

/// <summary>Text that XML can hold.</summary>
internal static class XmlText
{
    /// <summary>What XML can't hold (control characters, halves of pairs) becomes a space.</summary>
    internal static string Clean(string words) => new([.. words.Select((letter, at) => XmlConvert.IsXmlChar(letter) || IsHalfOfAPair(words, at) ? letter : ' ')]);

    private static bool IsHalfOfAPair(string words, int at) =>
        (at + 1 < words.Length && char.IsSurrogatePair(words[at], words[at + 1])) || (at > 0 && char.IsSurrogatePair(words[at - 1], words[at]));
}
