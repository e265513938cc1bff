using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Lazo.Web.Exchange;

namespace Lazo.Web.Features.Research.Reports;

/// <summary>A composition as a word document that LibreOffice reads too: styles by name, wide tables on pages of their own on their side, heads repeated.</summary>
public static class CompositionDocx
{
    // Letter, in twentieths of a point; margins of 2.5 cm.
    private const uint Short = 12_240, Long = 15_840;
    private const int Margin = 1_417;

    public static byte[] Write(Composition composition)
    {
        using var bytes = new MemoryStream();
        using (var file = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            file.PackageProperties.Title = XmlText.Clean(composition.Title);
            var part = file.AddMainDocumentPart();
            part.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
            var body = new Body(Paragraph("Title", composition.Title));
            var wide = false;
            foreach (var (block, at) in composition.Blocks.Select((block, at) => (block, at)))
            {
                // A heading goes with what it is above of, and doesn't stay on a page alone.
                var needs = composition.Blocks.Skip(at).FirstOrDefault(one => one is not Heading) is Grid { Wide: true };
                if (needs != wide)
                {
                    body.Append(new Paragraph(new ParagraphProperties(Section(wide))));
                    wide = needs;
                }

                body.Append(Of(block, wide));
            }

            body.Append(Section(wide));
            part.Document = new Document(body);
        }

        return bytes.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Of(Block block, bool wide) => block switch
    {
        Heading heading => [Paragraph($"Heading{Math.Clamp(heading.Level, 1, 3)}", heading.Words)],
        Passage passage => [Paragraph(passage.Soft ? "Source" : "Normal", passage.Words)],
        Cited cited => [Paragraph("Quote", cited.Words), Paragraph("Source", cited.Source)],
        Listed listed => listed.Items.Select(item => (OpenXmlElement)Paragraph("ListParagraph", "• " + item)),
        Grid grid => [Paragraph("Caption", grid.Caption), Table(grid, wide), Paragraph("Normal", "")],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "A block that isn't written."),
    };

    private static Table Table(Grid grid, bool wide)
    {
        var columns = Math.Max(1, grid.Head.Count);
        var width = ((int)(wide ? Long : Short) - (2 * Margin)) / columns;
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableBorders(
                    Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>()),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa }, new BottomMargin { Width = "20", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa })),
            new TableGrid(Enumerable.Range(0, columns).Select(_ => new GridColumn { Width = width.ToString(CultureInfo.InvariantCulture) })));
        table.Append(Row(grid.Head, head: true));
        foreach (var row in grid.Rows)
            table.Append(Row(row, head: false));
        return table;

        TableRow Row(IReadOnlyList<string> cells, bool head)
        {
            var row = new TableRow();
            if (head)
                row.Append(new TableRowProperties(new CantSplit(), new TableHeader()));
            row.Append(Enumerable.Range(0, columns).Select(at => new TableCell(
                new TableCellProperties(new TableCellWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }),
                Paragraph(head ? "TableHead" : "TableText", at < cells.Count ? cells[at] : "", grid.Numbers?.Contains(at) == true))));
            return row;
        }
    }

    private static T Border<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "999999" };

    private static SectionProperties Section(bool wide) => new(
        new PageSize { Width = wide ? Long : Short, Height = wide ? Short : Long, Orient = wide ? PageOrientationValues.Landscape : PageOrientationValues.Portrait },
        new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 708, Footer = 708, Gutter = 0 });

    private static Paragraph Paragraph(string style, string words, bool right = false)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (right)
            properties.Append(new Justification { Val = JustificationValues.Right });
        var run = new Run();
        var lines = XmlText.Clean(words).Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (at > 0)
                run.Append(new Break());
            run.Append(new Text(lines[at]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return new Paragraph(properties, run);
    }

    private static Styles Styles() => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri" }, new DocumentFormat.OpenXml.Wordprocessing.Languages { Val = "es-MX" }))),
        Style("Normal", "Normal", "22", bold: false, indent: 0, level: null),
        Style("Title", "Title", "36", bold: true, indent: 0, level: null),
        Style("Heading1", "heading 1", "30", bold: true, indent: 0, level: 0),
        Style("Heading2", "heading 2", "26", bold: true, indent: 0, level: 1),
        Style("Heading3", "heading 3", "22", bold: true, indent: 0, level: 2),
        Style("Quote", "Quote", "22", bold: false, indent: 567, level: null),
        Style("Source", "Source", "18", bold: false, indent: 567, level: null),
        Style("ListParagraph", "List Paragraph", "22", bold: false, indent: 284, level: null),
        Style("Caption", "caption", "20", bold: true, indent: 0, level: null),
        Style("TableHead", "Table Head", "18", bold: true, indent: 0, level: null),
        Style("TableText", "Table Text", "18", bold: false, indent: 0, level: null));

    private static Style Style(string id, string name, string size, bool bold, int indent, int? level)
    {
        var paragraph = new StyleParagraphProperties();
        // Somebody's words stay with where they stand.
        if (level is not null || id is "Caption" or "Quote")
            paragraph.Append(new KeepNext());
        paragraph.Append(new SpacingBetweenLines { Before = level is null ? "0" : "240", After = id.StartsWith("Table", StringComparison.Ordinal) ? "40" : "120" });
        paragraph.Append(new Indentation { Left = indent.ToString(CultureInfo.InvariantCulture) });
        if (level is { } outline)
            paragraph.Append(new OutlineLevel { Val = outline });
        var run = new StyleRunProperties();
        if (bold)
            run.Append(new Bold());
        run.Append(new FontSize { Val = size });
        return new Style(new StyleName { Val = name }, paragraph, run) { Type = StyleValues.Paragraph, StyleId = id, Default = id == "Normal" };
    }
}
