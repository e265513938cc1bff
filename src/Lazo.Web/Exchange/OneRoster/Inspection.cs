using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace Lazo.Web.Exchange.OneRoster;

/// <summary>A first look at the bytes of a file: its digest, and whether it can be text of reasonable lines at all.</summary>
/// <remarks>Before anything is read: wrong encodings and monstrous lines end here with their place, and files that haven't changed end here too.</remarks>
internal static class Inspection
{
    /// <summary>The longest line that is read, in bytes.</summary>
    internal const int LongestLine = 1 << 20;

    private const int ChunkSize = 1 << 20;

    /// <returns>The SHA-256 of the file.</returns>
    /// <exception cref="UnreadableFile">Not UTF-8, a NUL byte, a line longer than <see cref="LongestLine"/>, a damaged zip.</exception>
    public static byte[] DigestOf(string name, Stream stream, CancellationToken cancellation)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[ChunkSize + 4];
        var (line, lineLength, kept) = (1L, 0L, 0);
        for (var first = true; ; first = false)
        {
            cancellation.ThrowIfCancellationRequested();
            var read = Fill(name, stream, buffer.AsSpan(kept, ChunkSize));
            digest.AppendData(buffer, kept, read);
            var chunk = buffer.AsSpan(0, kept + read);
            if (first && (chunk.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || chunk.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])))
                throw new UnreadableFile(new Refusal(name, 1, 1, null, "el archivo está en UTF-16 y se espera UTF-8; guárdalo como «CSV UTF-8»"));

            // A character may be cut by the end of the chunk: its first bytes wait for the next.
            var whole = read == 0 ? chunk : chunk[..^LengthOfCutCharacter(chunk)];
            if (whole.IndexOf((byte)0) is var nul and >= 0)
                throw At(name, whole, nul, line, lineLength, "hay un byte nulo; el archivo está dañado o no es texto");
            if (!Utf8.IsValid(whole))
                throw At(name, whole, FirstInvalid(whole), line, lineLength, "hay un byte que no es UTF-8 (¿Latin-1?); guárdalo como «CSV UTF-8»");
            MeasureLines(name, whole, ref line, ref lineLength);
            if (read == 0)
                return digest.GetHashAndReset();
            kept = chunk.Length - whole.Length;
            chunk[whole.Length..].CopyTo(buffer);
        }
    }

    /// <summary>Reads until the span is full or the file ends.</summary>
    /// <exception cref="UnreadableFile">The zip is damaged.</exception>
    internal static int Fill(string name, Stream stream, Span<byte> into)
    {
        try
        {
            return stream.ReadAtLeast(into, into.Length, throwOnEndOfStream: false);
        }
        catch (InvalidDataException)
        {
            throw new UnreadableFile(new Refusal(name, 0, 0, null, "no se puede descomprimir; el zip está cortado o dañado"));
        }
    }

    private static void MeasureLines(string name, ReadOnlySpan<byte> text, ref long line, ref long lineLength)
    {
        while (text.IndexOf((byte)'\n') is var end and >= 0)
        {
            Check(name, line, lineLength + end);
            line++;
            lineLength = 0;
            text = text[(end + 1)..];
        }

        lineLength += text.Length;
        Check(name, line, lineLength);
    }

    private static void Check(string name, long line, long length)
    {
        if (length > LongestLine)
            throw new UnreadableFile(new Refusal(name, line, 0, null, $"la línea pasa de {LongestLine >> 20} MB; el archivo está dañado o no es CSV"));
    }

    private static int LengthOfCutCharacter(ReadOnlySpan<byte> text)
    {
        for (var back = 1; back <= Math.Min(3, text.Length); back++)
        {
            var one = text[^back];
            if (one < 0x80)
                return 0;
            if (one >= 0xC0)
                return Rune.DecodeFromUtf8(text[^back..], out _, out _) == System.Buffers.OperationStatus.NeedMoreData ? back : 0;
        }

        return 0;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (at < text.Length && Rune.DecodeFromUtf8(text[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
            at += length;
        return at;
    }

    private static UnreadableFile At(string name, ReadOnlySpan<byte> text, int at, long line, long lineLength, string reason)
    {
        var before = text[..at];
        var lastEnd = before.LastIndexOf((byte)'\n');
        var column = lastEnd < 0 ? lineLength + at : at - lastEnd - 1;
        return new UnreadableFile(new Refusal(name, line + before.Count((byte)'\n'), 0, null, $"{reason} (byte {column + 1} de la línea)"));
    }
}
