using System.Text.Json;
using System.Text.Json.Serialization;
using Lazo.Domain.Accompaniment;
using Lazo.Web.Features.Tutoring.Today;

namespace Lazo.Web.Tests.Features.Tutoring.Today;

/// <summary>A list with everything in it, line by line: two lists that differ anywhere differ in a line that can be read.</summary>
internal static class ListText
{
    private static readonly JsonSerializerOptions Everything = new() { WriteIndented = true, Converters = { new InstantAsText() } };

    internal static string[] Of(TodayList list) =>
        JsonSerializer.Serialize(new { list.Waiting, list.Resting, list.Calm, list.Items }, Everything).Split('\n');

    /// <summary>An instant keeps its seconds to itself: without this every two of them would look alike.</summary>
    private sealed class InstantAsText : JsonConverter<Instant>
    {
        public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) => writer.WriteStringValue($"{value}");
    }
}
