using System.Globalization;
using System.Text.Json;

namespace Lazo.Web.Features.Research.Queries;

/// <summary>The values of a participant's attributes as they are kept: by the attribute's id.</summary>
internal static class AttributeJson
{
    internal static IReadOnlyDictionary<string, string> Read(string json)
    {
        using var parsed = JsonDocument.Parse(json);
        return parsed.RootElement.EnumerateObject().Where(one => one.Value.ValueKind is not JsonValueKind.Null)
            .ToDictionary(one => one.Name, one => one.Value.ToString(), StringComparer.Ordinal);
    }

    /// <summary>To order values by: a number by what it says, anything else behind the numbers.</summary>
    internal static decimal NumberOf(string value) =>
        decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : decimal.MaxValue;
}
