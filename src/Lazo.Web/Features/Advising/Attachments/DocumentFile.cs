using System.IO.Compression;
using System.Xml;

namespace Lazo.Web.Features.Advising.Attachments;

/// <summary>Why a file isn't kept as a document.</summary>
public enum NoDocument : byte
{
    /// <summary>None that Lazo knows, or cut off.</summary>
    Unknown,

    /// <summary>It goes where photos go.</summary>
    Picture,

    /// <summary>An old format of Office, or one locked with a password: they begin alike.</summary>
    OldOrLocked,

    /// <summary>It carries a program, which would run where it is opened.</summary>
    Program,
}

/// <summary>Which document a file is: by its bytes, never by its name.</summary>
/// <remarks>
/// A document is kept as it is; here it is only recognised. Of a packed one the list of parts is read and two of them, each no further than
/// needed, so what would unpack to more than fits harms nobody. A program that a zip was hung on begins otherwise, and is refused.
/// </remarks>
public static class DocumentFile
{
    public const string Pdf = "application/pdf", Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Odt = "application/vnd.oasis.opendocument.text";

    // Of a school's document some dozens.
    private const int MostParts = 4000, MostLetters = 1 << 20, Tail = 2048;

    private static readonly byte[] Old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly XmlReaderSettings Plain = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostLetters };

    /// <summary>How a file of a kind ends, for the kinds that there are.</summary>
    public static readonly IReadOnlyDictionary<string, string> Endings = new Dictionary<string, string>(StringComparer.Ordinal) { [Pdf] = "pdf", [Docx] = "docx", [Odt] = "odt" };

    /// <summary>Its kind; null where it is none that is kept.</summary>
    public static string? KindOf(byte[] file) => IsPdf(file) ? Pdf : Packed(file) is { Program: false } packed ? packed.Kind : null;

    /// <summary>Why it isn't kept, for a sentence that says what to do.</summary>
    public static NoDocument WhyNot(byte[] file) =>
        PlainPicture.Of(file) is not null || PlainPicture.WhyNot(file) == Unkept.Heic ? NoDocument.Picture
        : file.AsSpan().StartsWith(Old) ? NoDocument.OldOrLocked
        : Packed(file) is { Program: true } ? NoDocument.Program
        : NoDocument.Unknown;

    // Its beginning with the version, and its end: what is cut off can't be opened.
    private static bool IsPdf(ReadOnlySpan<byte> file) =>
        file is [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', (byte)'1' or (byte)'2', (byte)'.', >= (byte)'0' and <= (byte)'9', ..]
        && file[^Math.Min(Tail, file.Length)..] is var tail && tail.IndexOf("startxref"u8) >= 0 && tail.IndexOf("%%EOF"u8) >= 0;

    private static (string Kind, bool Program)? Packed(byte[] file)
    {
        if (!file.AsSpan().StartsWith("PK\u0003\u0004"u8)) return null;
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            return zip.Entries.Count > MostParts ? null : OfOffice(zip) ?? OfLibreOffice(zip);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException)
        {
            // Damaged, locked, or no zip behind its first letters.
            return null;
        }
    }

    private static (string Kind, bool Program)? OfOffice(ZipArchive zip)
    {
        if (zip.GetEntry("[Content_Types].xml") is not { } types) return null;
        var (main, program) = ((string?)null, zip.Entries.Any(part => part.Name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)));
        using var reader = XmlReader.Create(types.Open(), Plain);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.GetAttribute("ContentType") is not { } type) continue;
            program |= type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase);
            if (reader.GetAttribute("PartName") is { } name && (type == Docx + ".main+xml" || type == "application/vnd.ms-word.document.macroEnabled.main+xml")) main = name.TrimStart('/');
        }

        return main is not null && BeginsWith(zip.GetEntry(main), "document") ? (Docx, program) : null;
    }

    private static (string Kind, bool Program)? OfLibreOffice(ZipArchive zip)
    {
        if (zip.GetEntry("mimetype") is not { } said || said.Length != Odt.Length) return null;
        using var words = new StreamReader(said.Open());
        var kind = new char[Odt.Length];
        if (words.ReadBlock(kind) != kind.Length || new string(kind) != Odt || !BeginsWith(zip.GetEntry("content.xml"), "document-content")) return null;
        return (Odt, zip.Entries.Any(part => part.FullName.StartsWith("Basic/", StringComparison.Ordinal) || part.FullName.StartsWith("Scripts/", StringComparison.Ordinal)));
    }

    private static bool BeginsWith(ZipArchiveEntry? part, string root)
    {
        if (part is null) return false;
        using var reader = XmlReader.Create(part.Open(), Plain);
        return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == root;
    }
}
