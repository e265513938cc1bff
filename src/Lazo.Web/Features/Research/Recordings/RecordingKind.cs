using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Recordings;

/// <summary>Which sound or moving picture a file is: by its bytes, never by its name alone; only what browsers play.</summary>
public static class RecordingKind
{
    /// <summary>Bytes of a recording: some twelve hours of speech, or an hour of video.</summary>
    public const long Largest = 1L << 30;

    /// <summary>As many bytes of a file as its kind shows in.</summary>
    internal const int Beginning = 16;

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal) { "mp3", "m4a", "wav", "ogg", "oga", "opus", "flac", "aac", "mp4", "m4v", "mov", "webm", "weba" };

    /// <summary>How such files end, without the point.</summary>
    public static IReadOnlyCollection<string> Endings => Known;

    /// <summary>How a file of a kind ends.</summary>
    public static string EndingOf(string mime) => mime switch
    {
        "audio/mpeg" => "mp3",
        "audio/mp4" => "m4a",
        "audio/wav" => "wav",
        "audio/ogg" => "ogg",
        "audio/flac" => "flac",
        "audio/aac" => "aac",
        "audio/webm" => "weba",
        "video/mp4" => "mp4",
        "video/quicktime" => "mov",
        _ => "webm",
    };

    /// <summary>Its kind (<c>audio/mpeg</c>); null where it is none that a browser plays.</summary>
    /// <param name="ending">Tells sound from picture where both begin alike.</param>
    public static string? Of(ReadOnlySpan<byte> file, string ending) => file switch
    {
        [(byte)'I', (byte)'D', (byte)'3', ..] or [0xFF, 0xFB or 0xF3 or 0xF2 or 0xFA, ..] => "audio/mpeg",
        [0xFF, 0xF1 or 0xF9, ..] => "audio/aac",
        [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] => "audio/ogg",
        [(byte)'f', (byte)'L', (byte)'a', (byte)'C', ..] => "audio/flac",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'A', (byte)'V', (byte)'E', ..] => "audio/wav",
        [0x1A, 0x45, 0xDF, 0xA3, ..] => ending == "weba" ? "audio/webm" : "video/webm",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'M', (byte)'4', (byte)'A' or (byte)'B', ..] => "audio/mp4",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'q', (byte)'t', ..] => "video/quicktime",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => ending == "m4a" ? "audio/mp4" : "video/mp4",
        _ => null,
    };

    /// <summary>The kind of what was handed in; the stream stands at its beginning again.</summary>
    public static async Task<string?> OfAsync(Stream from, string ending, CancellationToken cancellation)
    {
        var head = new byte[Beginning];
        var got = await from.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellation);
        from.Position = 0;
        return Of(head.AsSpan(0, got), ending);
    }

    /// <summary>What is said of a file that isn't one.</summary>
    public static readonly Phrase Unknown = new(
        "por dentro no es un audio o video que un navegador toque: conviértelo en mp3, m4a, wav, ogg, mp4 o webm.", "inside it isn't a sound or video that a browser plays: convert it to mp3, m4a, wav, ogg, mp4 or webm.");

    internal static readonly Phrase TooLarge = new($"pesa más de {Largest >> 20} MB: córtalo en partes.", $"it has more than {Largest >> 20} MB: cut it into parts.");
}
