using System.Text.RegularExpressions;

namespace Lazo.Domain.Research.Reports;

/// <summary>Words in quotation marks with whose they are behind them: «…» (E6), “…” (C12, unidad 4).</summary>
/// <param name="Code">Of the participant.</param>
public sealed partial record QuotedWords(string Words, string Code)
{
    /// <summary>The quotations in a text that say whose they are; others, a term or an irony, are nobody's words.</summary>
    public static IReadOnlyList<QuotedWords> In(string text) =>
        [.. Quotation().Matches(text).Select(found => new QuotedWords(found.Groups["words"].Value, found.Groups["code"].Value))];

    /// <summary>Whether the words stand so in one of the texts.</summary>
    /// <remarks>
    /// Spaces and line ends don't count, nor does the case of the first letter, which a sentence around it may change. What is left out (“[…]”, “(…)”) or put in (“[ella]”) parts the
    /// quotation: its parts stand in the text in this order. A letter more or less is an altered quotation.
    /// </remarks>
    public bool StandIn(IEnumerable<string> texts)
    {
        string[] parts = [.. LeftOut().Split(Words).Select(part => One(part).Trim('…', '.', ' ')).Where(part => part.Length > 1)];
        return parts.Length == 0 || texts.Select(One).Any(text => Follow(text, parts));
    }

    private static bool Follow(string text, string[] parts)
    {
        var at = 0;
        foreach (var part in parts)
        {
            // The first letter apart: it may stand in capitals here and not there.
            var found = at - 1;
            do
            {
                found = text.IndexOf(part[1..], found + 1, StringComparison.Ordinal);
            }
            while (found >= 0 && (found == at || char.ToLowerInvariant(text[found - 1]) != char.ToLowerInvariant(part[0])));
            if (found < 0)
                return false;
            at = found + part.Length - 1;
        }

        return true;
    }

    private static string One(string text) => " " + Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"[«“](?<words>[^«»“”]+)[»”]\s*\((?<code>[CE][1-9]\d{0,4})\b[^)]*\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\[[^\]]*\]|\(\s*(?:…|\.\.\.)\s*\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex LeftOut();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Spaces();
}
