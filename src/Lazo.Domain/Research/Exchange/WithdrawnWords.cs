using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Lazo.Domain.Research.Exchange;

/// <summary>Words of texts that somebody withdrew, known again in what others wrote: the rules of <c>wall.taken_from</c> and <c>wall.without_quotes</c>, for a file.</summary>
internal sealed partial class WithdrawnWords(IEnumerable<string> texts)
{
    private readonly string[] plain = [.. texts.Select(Plain)];

    /// <summary>Whether a name of three words and more, or a long one, stands in one of the texts; shorter, it is anybody's.</summary>
    public bool Gave(string name) => (name.Length > 25 || name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > 2) && Has(name.TrimEnd('…', '.', ' '));

    /// <summary>The same without what stands between quotation marks in it, twelve characters and more, and in one of the texts.</summary>
    public string Out(string written) => Quoted().Replace(written, found => Has(found.Groups["words"].Value.Trim(' ', '.', ',', ';', ':', '…')) ? found.Value.Replace(found.Groups["words"].Value, "[cita retirada]", StringComparison.Ordinal) : found.Value);

    private bool Has(string words) => Plain(words) is { Length: > 0 } sought && plain.Any(text => text.Contains(sought, StringComparison.Ordinal));

    // As one reads it: without accents (ñ stays), in small letters, whatever the lines.
    private static string Plain(string text) => Spaces().Replace(string.Concat(text.ToLowerInvariant().Normalize(NormalizationForm.FormD).Replace("n\u0303", "ñ", StringComparison.Ordinal)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)), " ").Trim();

    [GeneratedRegex("[«“\"](?<words>[^«»“”\"]{12,})[»”\"]", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\s+", RegexOptions.None, 10_000)]
    private static partial Regex Spaces();
}
