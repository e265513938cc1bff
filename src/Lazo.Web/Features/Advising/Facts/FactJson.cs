using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Field;

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
    /// <param name="form">The version of the form in which it was written: an earlier one is read as today's.</param>
    public static FactBody? Read(FactKind kind, int form, string json, out string? wrong)
    {
        wrong = null;
        if (json.Length > Longest)
        {
            wrong = "it is too long";
            return null;
        }

        try
        {
            var body = (FactBody?)JsonSerializer.Deserialize(OldForms.Upgrade(kind, form, json), kind.Type, Options);
            if (body is null)
                wrong = "it says nothing";
            return body;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The second one: half a character, which no text can hold.
            wrong = $"it isn't one of its kind at {(e as JsonException)?.Path ?? "$"}";
            return null;
        }
    }

    /// <summary>What makes two facts the same: SHA-256 of kind, form, instant and body, a line each, in UTF-8.</summary>
    /// <param name="at">In milliseconds since 1970.</param>
    public static byte[] Hash(string kind, int form, long at, string body) => SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{form}\n{at}\n{body}"));
}
