using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Exchange.Texts;

/// <summary>A document of Word: its paragraphs as they read with every proposed change accepted; footnotes behind, comments not.</summary>
internal static class WordFile
{
    private static readonly OpenSettings Measured = new() { AutoSave = false, MaxCharactersInPart = 256L << 20 };

    internal static ReadText Read(byte[] bytes)
    {
        using (var zip = PackedText.Open(bytes))
        {
            foreach (var part in new[] { "word/document.xml", "word/footnotes.xml", "word/endnotes.xml", "word/comments.xml" })
                PackedText.Look(zip, part);
            if (zip.GetEntry("word/document.xml") is null && zip.GetEntry("[Content_Types].xml") is null)
                throw new UnreadableText(UnreadableText.Part("word/document.xml"), new("no está: no es un documento de Word.", "it isn't there: this is no Word document."));
        }

        try
        {
            using var file = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false, Measured);
            PackedText.Look(file);
            if (file.MainDocumentPart?.Document?.Body is not { } body)
                throw new UnreadableText(UnreadableText.Part("word/document.xml"), new("no trae ningún texto.", "there is no text in it."));
            var (lines, behind) = (new LineWriter(), new LineWriter());
            Walk(body, lines);
            var said = new List<Phrase>();
            Footnotes(file.MainDocumentPart, behind);
            if (file.MainDocumentPart.WordprocessingCommentsPart?.Comments?.Elements<Comment>().Count() is > 0 and var comments)
                said.Add(new($"No entraron sus comentarios al margen ({comments}).", $"Its comments in the margin weren't taken in ({comments})."));
            if (body.Descendants<InsertedRun>().Any() || body.Descendants<DeletedRun>().Any())
                said.Add(new("Trae cambios sin aceptar: entró como si estuvieran aceptados.", "It has changes that nobody accepted: it came in as if they were."));
            return new ReadText("docx", LineWriter.Both(lines, behind), [], said);
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or IOException or ArgumentException or InvalidOperationException or FormatException)
        {
            throw new UnreadableText(UnreadableText.Nowhere, TextFile.Damaged, e);
        }
    }

    private static void Footnotes(MainDocumentPart part, LineWriter lines)
    {
        var notes = (part.FootnotesPart?.Footnotes?.Elements<FootnoteEndnoteType>() ?? []).Concat(part.EndnotesPart?.Endnotes?.Elements<FootnoteEndnoteType>() ?? [])
            .Where(note => note.Type is null || note.Type.Value == FootnoteEndnoteValues.Normal);
        foreach (var note in notes)
            Walk(note, lines);
    }

    // Elements that aren't named here hold others, or nothing that is read.
    private static void Walk(OpenXmlElement element, LineWriter lines)
    {
        switch (element)
        {
            case Text text:
                lines.Add(text.Text);
                break;
            case TabChar or PositionalTab:
                lines.Add('\t');
                break;
            case Break or CarriageReturn:
                lines.End();
                break;
            case NoBreakHyphen:
                lines.Add('\u2011');
                break;
            case SymbolChar symbol:
                // Private places are pictures of a font: what they show, no letter says.
                if (int.TryParse(symbol.Char?.Value, System.Globalization.NumberStyles.HexNumber, null, out var code) && code is > 0x1F and < 0xD800)
                    lines.Add((char)code);
                break;
            case DeletedRun or MoveFromRun or ParagraphProperties or RunProperties or SectionProperties or FieldCode or AlternateContentFallback:
                break;
            case Paragraph paragraph:
                foreach (var child in paragraph.ChildElements)
                    Walk(child, lines);
                if (paragraph.Parent is TableCell cell && paragraph.NextSibling<Paragraph>() is null && cell.NextSibling<TableCell>() is not null)
                    lines.Add('\t');
                else
                    lines.End();
                break;
            case Table table:
                lines.Break();
                foreach (var child in table.ChildElements)
                    Walk(child, lines);
                lines.Part();
                break;
            default:
                foreach (var child in element.ChildElements)
                    Walk(child, lines);
                break;
        }
    }
}
