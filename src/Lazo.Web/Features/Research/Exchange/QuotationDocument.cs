using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Lazo.Web.Exchange;

namespace Lazo.Web.Features.Research.Exchange;

/// <summary>Quotations as a document: under each code its quotations, each with whose it is.</summary>
public static class QuotationDocument
{
    public static byte[] Write(string study, IReadOnlyList<Quotation> quotations)
    {
        using var bytes = new MemoryStream();
        using (var file = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var part = file.AddMainDocumentPart();
            part.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
            var body = new Body(Paragraph("Title", study));
            foreach (var code in quotations.GroupBy(one => one.Path))
            {
                body.Append(Paragraph("Heading1", $"{code.Key} ({code.Count().ToString("N0", CultureInfo.InvariantCulture)})"));
                foreach (var one in code)
                {
                    body.Append(Paragraph("Quote", $"«{one.Words}»"));
                    body.Append(Paragraph("Source", $"{(one.Participant.Length > 0 && one.Participant != one.Document ? one.Participant + " · " : "")}{one.Document} · {one.Span.From}–{one.Span.To} · {one.Coder}"));
                    if (one.Memo.Length > 0)
                        body.Append(Paragraph("Normal", one.Memo));
                }
            }

            if (quotations.Count == 0)
                body.Append(Paragraph("Normal", "Aún no hay citas."));
            // Letter, with margins of 2.5 cm, in twentieths of a point.
            body.Append(new SectionProperties(new PageSize { Width = 12_240, Height = 15_840 }, new PageMargin { Top = 1_417, Bottom = 1_417, Left = 1_417, Right = 1_417, Header = 708, Footer = 708, Gutter = 0 }));
            part.Document = new Document(body);
        }

        return bytes.ToArray();
    }

    private static Paragraph Paragraph(string style, string text)
    {
        var run = new Run();
        var lines = text.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (at > 0)
                run.Append(new Break());
            run.Append(new Text(XmlText.Clean(lines[at])) { Space = SpaceProcessingModeValues.Preserve });
        }

        return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), run);
    }

    private static Styles Styles() => new(
        Style("Normal", "22", bold: false, indent: 0),
        Style("Title", "36", bold: true, indent: 0),
        Style("Heading1", "28", bold: true, indent: 0),
        Style("Quote", "22", bold: false, indent: 567),
        Style("Source", "18", bold: false, indent: 567));

    private static Style Style(string id, string size, bool bold, int indent)
    {
        var run = new StyleRunProperties(new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri" });
        if (bold)
            run.Append(new Bold());
        run.Append(new FontSize { Val = size });
        var paragraph = new StyleParagraphProperties(new SpacingBetweenLines { Before = id == "Heading1" ? "240" : "0", After = id == "Quote" ? "40" : "120" }, new Indentation { Left = indent.ToString(CultureInfo.InvariantCulture) });
        // A code stays with its first quotation, and a quotation with whose it is.
        if (id is "Heading1" or "Quote")
            paragraph.PrependChild(new KeepNext());
        return new Style(new StyleName { Val = id == "Heading1" ? "heading 1" : id }, paragraph, run)
        { Type = StyleValues.Paragraph, StyleId = id, Default = id == "Normal" };
    }
}
