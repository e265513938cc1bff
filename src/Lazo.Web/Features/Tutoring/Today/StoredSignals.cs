using System.Buffers;
using System.Text.Json;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Web.Features.Tutoring.Facts;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>The signals of a row as <c>today_row.signals</c> keeps them.</summary>
/// <remarks>
/// Keys of one letter, because a night writes hundreds of thousands of rows, and names for the kinds, because a row may be
/// older than the program: k kind, s severity, t since, u until, a about, l activity, c class, m matter, e evidence; in evidence w what,
/// r ref, t at, l title, n number, h channel. Instants are seconds since 1970; what is none or null is left out.
/// </remarks>
internal static class StoredSignals
{
    private static readonly JsonWriterOptions Plain = new() { SkipValidation = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Dictionary<string, SignalKind> Kinds = ByName<SignalKind>();
    private static readonly Dictionary<string, Severity> Severities = ByName<Severity>();
    private static readonly Dictionary<string, EvidenceKind> EvidenceKinds = ByName<EvidenceKind>();
    private static readonly Dictionary<string, Channel> Channels = ByName<Channel>();

    internal static Utf8JsonWriter Writer(IBufferWriter<byte> into) => new(into, Plain);

    internal static void Write(Utf8JsonWriter json, IReadOnlyList<ShownSignal> signals)
    {
        json.WriteStartArray();
        foreach (var shown in signals)
            Write(json, shown);
        json.WriteEndArray();
        json.Flush();
    }

    private static void Write(Utf8JsonWriter json, ShownSignal shown)
    {
        var signal = shown.Signal;
        json.WriteStartObject();
        json.WriteString("k"u8, SnakeCase.Of(signal.Kind));
        json.WriteString("s"u8, SnakeCase.Of(signal.Severity));
        WriteInstant(json, "t"u8, signal.Since);
        WriteInstant(json, "u"u8, signal.Until);
        json.WriteString("a"u8, signal.About);
        WriteText(json, "l"u8, shown.Activity);
        WriteText(json, "c"u8, shown.Subject);
        WriteText(json, "m"u8, shown.Matter);
        json.WriteStartArray("e"u8);
        foreach (var (fact, title) in shown.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("w"u8, SnakeCase.Of(fact.What));
            WriteText(json, "r"u8, fact.Ref);
            WriteInstant(json, "t"u8, fact.At);
            WriteText(json, "l"u8, title);
            if (fact.Number is { } number)
                json.WriteNumber("n"u8, number);
            if (fact.Channel is { } channel)
                json.WriteString("h"u8, SnakeCase.Of(channel));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteInstant(Utf8JsonWriter json, ReadOnlySpan<byte> key, Instant instant)
    {
        if (!instant.IsNone)
            json.WriteNumber(key, instant.UnixSeconds);
    }

    private static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> key, string? text)
    {
        if (text is not null)
            json.WriteString(key, text);
    }

    internal static IReadOnlyList<ShownSignal> Read(ReadOnlyMemory<byte> stored)
    {
        using var document = JsonDocument.Parse(stored);
        var signals = new List<ShownSignal>(document.RootElement.GetArrayLength());
        foreach (var signal in document.RootElement.EnumerateArray())
            signals.Add(ReadSignal(signal));
        return signals;
    }

    private static ShownSignal ReadSignal(JsonElement stored)
    {
        var evidence = stored.GetProperty("e"u8).EnumerateArray().Select(ReadEvidence).ToList();
        var signal = new Signal(
            Kinds[stored.GetProperty("k"u8).GetString()!],
            Severities[stored.GetProperty("s"u8).GetString()!],
            ReadInstant(stored, "t"u8),
            stored.GetProperty("a"u8).GetString()!,
            evidence.ConvertAll(piece => piece.Fact),
            ReadInstant(stored, "u"u8));
        return new(signal, ReadText(stored, "l"u8), ReadText(stored, "c"u8), evidence, ReadText(stored, "m"u8));
    }

    private static ShownEvidence ReadEvidence(JsonElement stored) => new(
        new Evidence(
            EvidenceKinds[stored.GetProperty("w"u8).GetString()!],
            ReadText(stored, "r"u8),
            ReadInstant(stored, "t"u8),
            stored.TryGetProperty("n"u8, out var number) ? number.GetDecimal() : null,
            ReadText(stored, "h"u8) is { } channel ? Channels[channel] : null),
        ReadText(stored, "l"u8));

    private static Instant ReadInstant(JsonElement stored, ReadOnlySpan<byte> key) =>
        stored.TryGetProperty(key, out var seconds) ? ReadInstant(seconds.GetInt64()) : Instant.None;

    private static Instant ReadInstant(long seconds) => seconds == Instant.Never.UnixSeconds ? Instant.Never : Instant.FromUnixSeconds(seconds);

    private static string? ReadText(JsonElement stored, ReadOnlySpan<byte> key) =>
        stored.TryGetProperty(key, out var text) ? text.GetString() : null;

    private static Dictionary<string, T> ByName<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(value => SnakeCase.Of(value));
}
