using System.Xml;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Exchange.Texts;

/// <summary>Files that people write texts in, by their ending: what of each is its text.</summary>
public static class TextFile
{
    /// <summary>Bytes of a file that is read as a text.</summary>
    public const int Largest = 64 << 20;

    /// <summary>Characters of a text: some thousand pages.</summary>
    public const int LongestText = 8_000_000;

    private static readonly Dictionary<string, Func<byte[], CancellationToken, ValueTask<ReadText>>> Readers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["txt"] = (bytes, _) => new(PlainText.Read(bytes, "txt")),
        ["md"] = (bytes, _) => new(PlainText.Read(bytes, "md")),
        ["docx"] = (bytes, _) => new(WordFile.Read(bytes)),
        ["odt"] = (bytes, _) => new(OpenDocumentFile.Read(bytes)),
        ["rtf"] = (bytes, _) => new(RichTextFile.Read(bytes)),
        ["html"] = (bytes, _) => new(WebPageFile.Read(bytes)),
        ["htm"] = (bytes, _) => new(WebPageFile.Read(bytes)),
        ["pdf"] = async (bytes, cancellation) => await PortableFile.ReadAsync(bytes, cancellation),
        ["vtt"] = (bytes, _) => new(SubtitleFile.Read(bytes, "vtt")),
        ["srt"] = (bytes, _) => new(SubtitleFile.Read(bytes, "srt")),
    };

    /// <summary>The endings that are read, without the point.</summary>
    public static IReadOnlyCollection<string> Endings => Readers.Keys;

    /// <summary>“docx” of “Entrevista 3.DOCX”; empty without one.</summary>
    public static string EndingOf(string name) => Path.GetExtension(name).TrimStart('.').ToLowerInvariant();

    /// <summary>Reads a file whole, or says why it can't be.</summary>
    public static async Task<TextReading> ReadAsync(byte[] bytes, string name, CancellationToken cancellation)
    {
        try
        {
            if (!Readers.TryGetValue(EndingOf(name), out var reader))
                throw new UnreadableText(UnreadableText.Nowhere, NotKnown(EndingOf(name)));
            if (bytes.Length == 0)
                throw new UnreadableText(UnreadableText.Nowhere, new("está vacío.", "it is empty."));
            if (bytes.Length > Largest)
                throw new UnreadableText(UnreadableText.Nowhere, new($"pesa más de {Largest >> 20} MB: pártelo en varios.", $"it has more than {Largest >> 20} MB: divide it."));
            var read = await reader(bytes, cancellation);
            if (read.Text.Length > LongestText)
                throw new UnreadableText(UnreadableText.Nowhere, new("su texto es demasiado largo: pártelo en varios documentos.", "its text is too long: divide it into several documents."));
            return string.IsNullOrWhiteSpace(read.Text) ? throw new UnreadableText(UnreadableText.Nowhere, new("no trae ninguna letra.", "there is no letter in it.")) : new TextReading(read, null);
        }
        catch (UnreadableText unread)
        {
            return new TextReading(null, unread.Wrong);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException)
        {
            return new TextReading(null, new UnreadFile(UnreadableText.Nowhere, Damaged));
        }
    }

    /// <summary>A file that begins well and goes on badly.</summary>
    internal static readonly Phrase Damaged = new("está cortado o dañado: ábrelo en su programa y guárdalo de nuevo.", "it is cut short or damaged: open it in its program and save it again.");

    private static Phrase NotKnown(string ending) => ending switch
    {
        "doc" or "dot" => new("es de un Word antiguo (.doc): guárdalo como .docx y vuelve a subirlo.", "it is of an old Word (.doc): save it as .docx and upload it again."),
        "pages" or "wps" or "wpd" => new($"no sé leer .{ending}: en su programa, expórtalo como .docx.", $".{ending} isn't read: export it as .docx from its program."),
        "jpg" or "jpeg" or "png" or "heic" or "tif" or "tiff" => new("es una imagen: Lazo lee textos; transcríbela o reconoce sus letras antes (OCR).", "it is a picture: Lazo reads texts; transcribe it, or recognise its letters first (OCR)."),
        _ => new($"no sé leer «.{ending}»: sube txt, md, docx, odt, rtf, html, pdf, vtt o srt.", $"“.{ending}” isn't read: upload txt, md, docx, odt, rtf, html, pdf, vtt or srt."),
    };
}
