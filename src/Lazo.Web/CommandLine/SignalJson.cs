using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Lazo.Domain.Accompaniment;
using Lazo.Web.Features.Tutoring.Facts;
using Lazo.Web.Features.Tutoring.Today;

namespace Lazo.Web.CommandLine;

/// <summary>How answers about signals are written for other programs.</summary>
internal sealed class SignalJson(TextWriter output, TimeZoneInfo zone) : IDisposable
{
    private readonly MemoryStream written = new();
    private Utf8JsonWriter? writer;

    internal Utf8JsonWriter Writer => writer ??= new(written, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    /// <summary>An instant on the wall clock of the institution, with its offset; null for none.</summary>
    internal void Write(string name, Instant instant)
    {
        if (instant.IsNone)
            Writer.WriteNull(name);
        else
            Writer.WriteString(name, TimeZoneInfo.ConvertTime(instant.ToDateTimeOffset(), zone).ToString("yyyy-MM-dd'T'HH:mm:sszzz"));
    }

    internal void Write(IEnumerable<ShownSignal> signals)
    {
        Writer.WriteStartArray("signals");
        foreach (var shown in signals)
            Write(shown);
        Writer.WriteEndArray();
    }

    private void Write(ShownSignal shown)
    {
        Writer.WriteStartObject();
        Writer.WriteString("kind", SnakeCase.Of(shown.Signal.Kind));
        Write("since", shown.Signal.Since);
        Writer.WriteString("about", shown.Signal.About);
        Writer.WriteStartArray("evidence");
        foreach (var evidence in shown.Evidence)
        {
            Writer.WriteStartObject();
            Writer.WriteString("what", EvidenceWords.Of(evidence).Es);
            Writer.WriteString("ref", evidence.Fact.Ref);
            Write("at", evidence.Fact.At);
            Writer.WriteEndObject();
        }

        Writer.WriteEndArray();
        Writer.WriteString("severity", SnakeCase.Of(shown.Signal.Severity));
        Writer.WriteEndObject();
    }

    /// <summary>Sends what was written, whole.</summary>
    internal async Task SendAsync()
    {
        await Writer.FlushAsync();
        await output.WriteLineAsync(System.Text.Encoding.UTF8.GetString(written.GetBuffer().AsSpan(0, (int)written.Length)));
        await output.FlushAsync();
    }

    public void Dispose()
    {
        writer?.Dispose();
        written.Dispose();
    }
}
