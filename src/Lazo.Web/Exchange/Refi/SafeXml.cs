using System.Text;
using System.Text.Unicode;
using System.Xml;
using System.Xml.Linq;

namespace Lazo.Web.Exchange.Refi;

/// <summary>XML of strangers: no DOCTYPE, nothing fetched, and a sentence with file and line for whatever is wrong with it.</summary>
internal static class SafeXml
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="CallerFault">It isn't whole XML, has a DOCTYPE, or isn't in the encoding that it says.</exception>
    internal static XDocument Parse(byte[] bytes, string file)
    {
        var (declared, plain) = Declared(bytes);
        if (plain && bytes.AsSpan(0, Math.Min(bytes.Length, 1000)).Contains((byte)0))
            throw new CallerFault($"{file}: no es un proyecto (.qdpx) ni un libro de códigos (.qdc), sino una imagen u otra cosa que no es texto.");
        if (plain && (declared is null || declared.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) && BadLine(bytes) is { } line)
            throw new CallerFault($"{file}, línea {line}: el texto no está en UTF-8, como debe; guárdalo o expórtalo de nuevo en UTF-8.");
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = PackedProject.LargestFile,
                MaxCharactersFromEntities = 1,
            });
            return XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
        }
        catch (XmlException e) when (e.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new CallerFault($"{file}, línea {LineOf("<!DOCTYPE"u8, bytes)}: trae una declaración DOCTYPE, que un proyecto no lleva y puede hacer daño; no lo abro.", e);
        }
        catch (XmlException e) when (e.Message.Contains("encoding", StringComparison.OrdinalIgnoreCase))
        {
            throw new CallerFault($"{file}, línea {Math.Max(1, e.LineNumber)}: no está en la codificación que dice («{declared}»); expórtalo de nuevo en UTF-8.", e);
        }
        catch (XmlException e)
        {
            throw new CallerFault($"{file}, línea {Math.Max(1, e.LineNumber)}: no es XML completo; el archivo está cortado o mal escrito.", e);
        }
        catch (ArgumentException e)
        {
            throw new CallerFault($"{file}, línea 1: dice una codificación que no conozco («{declared}»); expórtalo de nuevo en UTF-8.", e);
        }
    }

    /// <summary>A text beside the project, its byte-order mark still before it.</summary>
    /// <exception cref="CallerFault">It is neither UTF-8 nor UTF-16 with a mark.</exception>
    internal static string Text(byte[] bytes, string file, out bool otherEncoding)
    {
        Encoding? marked = bytes switch
        {
            [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
            [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
            _ => null,
        };
        otherEncoding = marked is not null;
        try
        {
            return (marked ?? Strict).GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw new CallerFault($"{file}, línea {BadLine(bytes) ?? 1}: el texto no está en UTF-8, como debe; guárdalo o expórtalo de nuevo en UTF-8.", e);
        }
    }

    /// <summary>The line, from 1, of the first bytes that aren't UTF-8; null where all are.</summary>
    private static int? BadLine(byte[] bytes)
    {
        if (Utf8.IsValid(bytes))
            return null;
        var (good, line) = (0, 1);
        while (good < bytes.Length && Rune.DecodeFromUtf8(bytes.AsSpan(good), out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            line += bytes[good] == '\n' ? 1 : 0;
            good += length;
        }

        return line;
    }

    private static int LineOf(ReadOnlySpan<byte> words, byte[] bytes) =>
        bytes.AsSpan().IndexOf(words) is var at and >= 0 ? bytes.AsSpan(0, at).Count((byte)'\n') + 1 : 1;

    // What <?xml … encoding="…"?> says, and whether the file is of single bytes at all.
    private static (string? Declared, bool Plain) Declared(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, ..] or [_, 0, ..])
            return (null, false);
        var head = Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 200)));
        var end = head.IndexOf("?>", StringComparison.Ordinal);
        var at = end < 0 ? -1 : head.IndexOf("encoding", 0, end, StringComparison.Ordinal);
        if (at < 0)
            return (null, true);
        var parts = head[at..end].Split('"', '\'');
        return (parts.Length > 1 ? parts[1] : null, true);
    }
}
