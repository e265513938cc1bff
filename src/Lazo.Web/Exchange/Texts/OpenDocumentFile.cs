using System.IO.Compression;
using System.Xml;
using Lazo.Web.Exchange.OneRoster;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Exchange.Texts;

/// <summary>A document of LibreOffice: its paragraphs as they read; notes behind, comments and what was taken out not.</summary>
internal static class OpenDocumentFile
{
    private const string TextSpace = "urn:oasis:names:tc:opendocument:xmlns:text:1.0", TableSpace = "urn:oasis:names:tc:opendocument:xmlns:table:1.0", OfficeSpace = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private const int MostBlanks = 10_000;

    internal static ReadText Read(byte[] bytes)
    {
        using var zip = PackedText.Open(bytes);
        if (zip.GetEntry("META-INF/manifest.xml") is { } manifest && Encrypted(manifest))
            throw new UnreadableText(UnreadableText.Nowhere, new("tiene contraseña: guárdalo sin ella y vuelve a subirlo.", "it has a password: save it without and upload it again."));
        if (zip.GetEntry("content.xml") is not { } content)
            throw new UnreadableText(UnreadableText.Part("content.xml"), new("no está: no es un documento de LibreOffice.", "it isn't there: this is no LibreOffice document."));
        PackedText.Look(zip, "content.xml");
        using var unpacked = new PackedFile(content);
        using var xml = XmlReader.Create(unpacked, PackedText.Safe);
        var walk = new Walk(xml);
        walk.Whole();
        return new ReadText("odt", walk.Text, [], walk.Comments == 0 ? [] : [new($"No entraron sus comentarios al margen ({walk.Comments}).", $"Its comments in the margin weren't taken in ({walk.Comments}).")]);
    }

    private static bool Encrypted(ZipArchiveEntry manifest)
    {
        using var reader = new StreamReader(new PackedFile(manifest));
        var buffer = new char[1 << 20];
        return buffer.AsSpan(0, reader.ReadBlock(buffer)).IndexOf("encryption-data") >= 0;
    }

    private sealed class Walk(XmlReader xml)
    {
        private readonly LineWriter body = new(), notes = new();
        private LineWriter lines = new();
        private int paragraphs;

        internal int Comments { get; private set; }

        internal string Text { get; private set; } = "";

        internal void Whole()
        {
            lines = body;
            var started = false;
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "text" && xml.NamespaceURI == OfficeSpace)
                {
                    started = true;
                    Inside();
                }
            }

            if (!started)
                throw new UnreadableText(UnreadableText.Part("content.xml"), new("no trae ningún texto: ¿es una hoja o una presentación?", "there is no text in it: is it a sheet or a presentation?"));
            Text = LineWriter.Both(body, notes);
        }

        // The children of the element on which the reader stands; it then stands on its end.
        private void Inside()
        {
            if (xml.IsEmptyElement) return;
            for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
            {
                if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                    lines.Add(paragraphs > 0 ? Collapsed(xml.Value) : "");
                else if (xml.NodeType == XmlNodeType.Element)
                    Element();
            }
        }

        private void Element()
        {
            switch (xml.NamespaceURI, xml.LocalName)
            {
                case (TextSpace, "p" or "h"):
                    paragraphs++;
                    Inside();
                    paragraphs--;
                    lines.End();
                    break;
                case (TextSpace, "s"):
                    lines.Add(new string(' ', Math.Clamp(int.TryParse(xml.GetAttribute("c", TextSpace), out var blanks) ? blanks : 1, 1, MostBlanks)));
                    Inside();
                    break;
                case (TextSpace, "tab"):
                    lines.Add('\t');
                    Inside();
                    break;
                case (TextSpace, "line-break"):
                    lines.End();
                    Inside();
                    break;
                case (TextSpace, "note"):
                    (var outer, lines) = (lines, notes);
                    Inside();
                    lines = outer;
                    break;
                case (TextSpace, "note-citation" or "tracked-changes" or "sequence-decls" or "index-title-template"):
                    Over();
                    break;
                case (OfficeSpace, "annotation"):
                    Comments++;
                    Over();
                    break;
                case (OfficeSpace, "forms"):
                    Over();
                    break;
                case (TableSpace, "table"):
                    lines.Break();
                    Inside();
                    lines.Part();
                    break;
                case (TableSpace, "table-row"):
                    Row();
                    break;
                default:
                    Inside();
                    break;
            }
        }

        // A row is a line: its cells are parted by tabs.
        private void Row()
        {
            if (xml.IsEmptyElement) return;
            var cells = new List<string>();
            var outer = lines;
            for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
            {
                if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "table-cell") continue;
                lines = new LineWriter();
                Inside();
                cells.Add(lines.Whole());
            }

            lines = outer;
            lines.Add(string.Join('\t', cells));
            lines.End();
        }

        // Past everything in the element on which the reader stands.
        private void Over()
        {
            if (xml.IsEmptyElement) return;
            for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;) { }
        }

        // Line ends and blanks between words are one blank, as the format has it.
        private static string Collapsed(string text) => text.AsSpan().IndexOfAny("\n\r\t") < 0 && !text.Contains("  ", StringComparison.Ordinal)
            ? text
            : (char.IsWhiteSpace(text[0]) ? " " : "") + string.Join(' ', text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)) + (text.Length > 1 && char.IsWhiteSpace(text[^1]) ? " " : "");
    }
}
