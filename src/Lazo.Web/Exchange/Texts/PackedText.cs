using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Lazo.Web.Exchange.OneRoster;

namespace Lazo.Web.Exchange.Texts;

/// <summary>Documents that are packed XML: opened only within measure, and their parts only without DOCTYPE and not nested beyond reason.</summary>
internal static class PackedText
{
    private const int MostParts = 4_000;

    private const long MostUnpacked = 512L << 20, SmallEnough = 16L << 20, LargestRatio = 200;

    // A table in a table in a list goes some forty deep; a walk of many thousands would end the program.
    private const int Deepest = 400;

    internal static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 256 << 20,
        MaxCharactersFromEntities = 1,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <exception cref="UnreadableText">No packed file, or out of measure.</exception>
    internal static ZipArchive Open(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            throw bytes is [0xD0, 0xCF, 0x11, 0xE0, ..]
                ? new UnreadableText(UnreadableText.Nowhere, new("tiene contraseña o es de un programa antiguo: guárdalo sin contraseña en su formato de hoy.", "it has a password or is of an old program: save it without one in its present format."))
                : new UnreadableText(UnreadableText.Nowhere, new("por dentro no es lo que dice su terminación: ábrelo en su programa y guárdalo de nuevo.", "inside it isn't what its ending says: open it in its program and save it again."));
        }

        var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        var unpacked = zip.Entries.Sum(entry => entry.Length);
        if (zip.Entries.Count > MostParts || unpacked > MostUnpacked || (unpacked > SmallEnough && unpacked / bytes.Length > LargestRatio))
            throw new UnreadableText(UnreadableText.Nowhere, new("al abrirse crecería fuera de toda medida; no lo abro.", "unpacked it would grow beyond all measure; it isn't opened."));
        return zip;
    }

    /// <summary>Goes through a part, if it is there, so that whoever reads it afterwards can trust it.</summary>
    /// <exception cref="UnreadableText">It isn't whole XML, has a DOCTYPE, or lies about its length.</exception>
    internal static void Look(ZipArchive zip, string part)
    {
        if (zip.GetEntry(part) is { } entry)
            Look(new Measured(new PackedFile(entry), entry.Length), part);
    }

    /// <summary>The same for every part of an Office file that is read, whatever it is called: the file itself says which they are.</summary>
    /// <exception cref="UnreadableText">One of them isn't whole XML, has a DOCTYPE, or is nested beyond reason.</exception>
    internal static void Look(OpenXmlPackage package)
    {
        foreach (var part in package.GetAllParts().Where(one => one is MainDocumentPart or FootnotesPart or EndnotesPart or WordprocessingCommentsPart or WorkbookPart or WorksheetPart or SharedStringTablePart or WorkbookStylesPart))
            Look(part.GetStream(FileMode.Open, FileAccess.Read), part.Uri.ToString());
    }

    private static void Look(Stream stream, string part)
    {
        try
        {
            using var held = stream;
            using var xml = XmlReader.Create(held, Safe);
            while (xml.Read())
            {
                if (xml.Depth > Deepest)
                    throw new UnreadableText(UnreadableText.Part(part), new("tiene partes dentro de partes sin fin; no lo abro.", "it has parts within parts without end; it isn't opened."));
            }
        }
        catch (XmlException e)
        {
            throw new UnreadableText(
                new($"«{part}», línea {Math.Max(1, e.LineNumber)}", $"“{part}”, line {Math.Max(1, e.LineNumber)}"),
                e.Message.Contains("DTD", StringComparison.Ordinal)
                    ? new("trae una declaración DOCTYPE, que un documento no lleva y puede hacer daño; no lo abro.", "it has a DOCTYPE, which no document has and which can do harm; it isn't opened.")
                    : TextFile.Damaged, e);
        }
    }

    // A zip can say less than it holds: what is read ends where it said.
    private sealed class Measured(Stream inner, long most) : Stream
    {
        private long read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => read; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var got = inner.Read(buffer, offset, count);
            read += got;
            return read <= most ? got : throw new InvalidDataException("Longer than the zip says.");
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
