using System.Text.RegularExpressions;

namespace Lazo.Domain.Research.Validation;

/// <summary>What is shown to one participant mustn't name another, not even by a code.</summary>
public static partial class OthersNamed
{
    /// <summary>The codes in a text that aren't hers, in the order of the text, each once.</summary>
    public static IReadOnlyList<string> In(string text, string own) => [.. Code().Matches(text).Select(found => found.Value).Where(code => code != own).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}_])[CE][1-9]\d{0,4}(?![\p{L}\p{Nd}_])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Code();
}
