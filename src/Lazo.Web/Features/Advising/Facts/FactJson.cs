using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lazo.Domain.Advising;

namespace Lazo.Web.Features.Advising.Facts;

/// <summary>The body of a fact as JSON: as it is written on a telephone, sent, hashed and kept.</summary>
public static class FactJson
{
    /// <summary>More than anybody writes with her thumbs.</summary>
    public const int Longest = 64 * 1024;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(FactBody body) => JsonSerializer.Serialize(body, body.GetType(), Options);

    /// <summary>Reads a body; null, with the reason, where it isn't one of that kind.</summary>
    public static FactBody? Read(FactKind kind, string json, out string? wrong)
    {
        wrong = null;
        if (json.Length > Longest)
        {
            wrong = "es demasiado largo";
            return null;
        }

        try
        {
            return (FactBody?)JsonSerializer.Deserialize(json, kind.Type, Options);
        }
        catch (JsonException e)
        {
            wrong = $"no se entiende ({e.Path ?? "$"})";
            return null;
        }
    }

    /// <summary>What makes two facts the same: SHA-256 of kind, form, instant and body, a line each, in UTF-8.</summary>
    /// <param name="at">In milliseconds since 1970.</param>
    public static byte[] Hash(string kind, int form, long at, string body) => SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{form}\n{at}\n{body}"));
}
