using System.Globalization;
using System.Text;

namespace Lazo.Web.Features.Shared;

/// <summary>Text as one searches for it: without accents, capitals or the spaces around it.</summary>
public static class Plain
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Trim().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                plain.Append(char.ToLowerInvariant(letter));
        }

        return plain.ToString();
    }

    public static bool Contains(string text, string sought) => Of(text).Contains(Of(sought), StringComparison.Ordinal);
}
