using System.Text.Json;
using System.Text.Json.Serialization;
using Lazo.Domain.Tutoring.Wishes;

namespace Lazo.Web.Features.Tutoring.Wishes;

/// <summary>Quiet times as <c>contact_wish.quiet</c> holds them.</summary>
internal static class QuietJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) } };

    /// <summary>None where nothing is stored.</summary>
    internal static IReadOnlyList<QuietTime> Read(string? json) =>
        json is null or "[]" ? [] : JsonSerializer.Deserialize<List<QuietTime>>(json, Options) ?? [];

    internal static string Write(IReadOnlyList<QuietTime> times) => JsonSerializer.Serialize(times, Options);
}
