using System.Globalization;
using Lazo.Domain.Research.Exchange;

namespace Lazo.Web.Features.Research.Exchange;

/// <summary>Values of attributes as a file writes them.</summary>
internal static class AttributeValues
{
    /// <summary>Whether a value is one of its type; another would make a file that doesn't validate.</summary>
    internal static bool Is(VariableType type, string value) => type switch
    {
        VariableType.Float => decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        VariableType.Date => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => true,
    };

    /// <summary>The kind of attribute that holds a type.</summary>
    internal static string KindOf(VariableType type) => type switch
    {
        VariableType.Integer or VariableType.Float => "number",
        VariableType.Date => "date",
        _ => "text",
    };
}
