using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Lazo.Domain.Tutoring.Reading;
using Lazo.Web.Features.Tutoring.Facts;

namespace Lazo.Web.CommandLine;

/// <summary><c>read</c>: labels messages from standard input, one JSON object a line, as they come; needs no database.</summary>
public static class ReadCommand
{
    private const string Usage = "read --json [--drafts]";
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Reads until the input ends; a line that it cannot read is the caller's fault, with its number.</summary>
    public static async Task<int> RunAsync(Invocation call)
    {
        if (call.Arguments.FirstOrDefault(argument => argument is not ("--json" or "--drafts")) is { } unknown)
            throw new CallerFault($"No conozco «{unknown}»; se usa así: ./lazo {Usage}");
        if (!call.Arguments.Contains("--json"))
            throw new CallerFault($"Falta --json; se usa así: ./lazo {Usage}");
        var drafts = call.Arguments.Contains("--drafts");
        using var written = new MemoryStream();
        using var writer = new Utf8JsonWriter(written, Writing);
        for (var number = 1; await call.Input.ReadLineAsync(call.Stop) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var (id, text) = Given(line, number);
            written.SetLength(0);
            writer.Reset(written);
            Write(writer, id, text, drafts);
            await writer.FlushAsync(call.Stop);
            await call.Output.WriteLineAsync(System.Text.Encoding.UTF8.GetString(written.GetBuffer().AsSpan(0, (int)written.Length)));
        }

        await call.Output.FlushAsync(call.Stop);
        return 0;
    }

    // A byte order mark, which some editors write, isn't the caller's fault.
    private static (string? Id, string Text) Given(string line, int number)
    {
        try
        {
            using var given = JsonDocument.Parse(line.TrimStart('\uFEFF'));
            if (given.RootElement.ValueKind != JsonValueKind.Object)
                throw new CallerFault($"Línea {number}: esperaba un objeto {{\"id\",\"text\"}} y encontré otra cosa.");
            if (!given.RootElement.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
                throw new CallerFault($"Línea {number}: falta «text», o no es un texto.");
            if (!given.RootElement.TryGetProperty("id", out var id) || id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
                throw new CallerFault($"Línea {number}: falta «id», o no es un texto ni un número.");
            return (id.ValueKind == JsonValueKind.String ? id.GetString() : id.GetRawText(), text.GetString()!);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new CallerFault($"Línea {number}: no es un objeto JSON completo en una sola línea.", fault);
        }
    }

    private static void Write(Utf8JsonWriter json, string? id, string text, bool drafts)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteStartArray("labels");
        if (drafts)
        {
            var reading = TutorDraft.Read(text);
            foreach (var found in reading.Labels)
                json.WriteStringValue(SnakeCase.Of(found.Label));
            json.WriteEndArray();
            json.WriteString("due", reading.Due?.In(text));
        }
        else
        {
            var reading = TuteeMessage.Read(text);
            foreach (var found in reading.Labels)
                json.WriteStringValue(SnakeCase.Of(found.Label));
            json.WriteEndArray();
            json.WriteString("topic", reading.Topic is { } topic ? SnakeCase.Of(topic) : null);
        }

        json.WriteEndObject();
    }
}
