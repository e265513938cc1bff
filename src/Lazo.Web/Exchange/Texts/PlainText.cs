using System.Text;
using System.Text.Unicode;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Exchange.Texts;

/// <summary>Text without form: its encoding is found out, and said where it was a guess.</summary>
internal static class PlainText
{
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    internal static ReadText Read(byte[] bytes, string format)
    {
        var (text, said) = Decode(bytes);
        return new ReadText(format, text, [], said);
    }

    /// <summary>The characters of a file, lines ending with LF.</summary>
    /// <exception cref="UnreadableText">It isn't text.</exception>
    internal static (string Text, IReadOnlyList<Phrase> Said) Decode(byte[] bytes)
    {
        var (encoding, said) = Of(bytes);
        string text;
        try
        {
            text = encoding.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException e)
        {
            throw new UnreadableText(UnreadableText.Nowhere, TextFile.Damaged, e);
        }

        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        // No writing has these; a program, a picture or a packed file begins with them.
        if (text.AsSpan().IndexOfAny("\0\u0001\u0002\u0003\u0004\u0005\u0006") is >= 0 and var at)
            throw new UnreadableText(UnreadableText.Line(text.AsSpan(0, at).Count('\n') + 1), new("aquí hay algo que no es texto: mira si la terminación del archivo es la suya.", "here stands what isn't text: see whether the file's ending is its own."));
        return (text, said);
    }

    private static (Encoding Encoding, IReadOnlyList<Phrase> Said) Of(byte[] bytes)
    {
        switch (bytes)
        {
            case [0xFF, 0xFE, ..]:
                return (Strict16(bigEndian: false), []);
            case [0xFE, 0xFF, ..]:
                return (Strict16(bigEndian: true), []);
        }

        // A text of Latin letters in UTF-16 is half zeros, all of them at odd or all at even places.
        var head = bytes.AsSpan(0, Math.Min(bytes.Length, 4096) & ~1);
        var (even, odd) = (0, 0);
        for (var i = 0; i < head.Length; i += 2)
            (even, odd) = (even + (head[i] == 0 ? 1 : 0), odd + (head[i + 1] == 0 ? 1 : 0));
        if (head.Length >= 4 && Math.Max(even, odd) > head.Length / 4 && Math.Min(even, odd) == 0)
            return (Strict16(bigEndian: even > odd), [new("Lo leí como UTF-16, aunque no lo dice: mira que las letras estén bien.", "Read as UTF-16, which it doesn't say: see that the letters are right.")]);
        return Utf8.IsValid(bytes)
            ? (Encoding.UTF8, [])
            : (Windows, [new("No está en UTF-8: lo leí como Windows-1252. Mira que los acentos y las eñes estén bien.", "It isn't in UTF-8: read as Windows-1252. See that the accents and the ñ are right.")]);
    }

    private static UnicodeEncoding Strict16(bool bigEndian) => new(bigEndian, byteOrderMark: true, throwOnInvalidBytes: true);
}
