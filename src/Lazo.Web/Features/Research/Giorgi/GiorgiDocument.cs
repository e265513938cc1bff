using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Lazo.Web.Exchange;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Giorgi;

/// <summary>Giorgi's table as a thesis prints it: landscape, its heading on every page, a row whole on a page where it fits, and a code for a name.</summary>
public static class GiorgiDocument
{
    // Letter, landscape, in twentieths of a point; the columns fill what the margins leave.
    private const int PageWidth = 15_840, PageHeight = 12_240, Margin = 1_134, NumberColumn = 700;
    private const int Column = (PageWidth - (2 * Margin) - NumberColumn) / 3;

    /// <param name="tables">Each with the code of whose words they are.</param>
    public static byte[] Write(string study, IReadOnlyList<(string Code, IReadOnlyList<GiorgiRow> Rows)> tables, Speech say)
    {
        using var bytes = new MemoryStream();
        using (var file = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var part = file.AddMainDocumentPart();
            part.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
            var body = new Body(Paragraph("Title", study));
            foreach (var (code, rows) in tables)
            {
                body.Append(Paragraph("Heading1", say[$"Unidades de significado de {code}", $"Meaning units of {code}"]));
                body.Append(Table(rows, say));
                body.Append(Paragraph("Normal", ""));
            }

            body.Append(new SectionProperties(
                new PageSize { Width = PageWidth, Height = PageHeight, Orient = PageOrientationValues.Landscape },
                new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 567, Footer = 567, Gutter = 0 }));
            part.Document = new Document(body);
        }

        return bytes.ToArray();
    }

    /// <summary>The table alone, for a longer document; its styles are <c>Cell</c> and <c>Head</c>.</summary>
    public static Table Table(IReadOnlyList<GiorgiRow> rows, Speech say)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = (NumberColumn + (3 * Column)).ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                new TableBorders(
                    Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>()),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(
                Grid(NumberColumn), Grid(Column), Grid(Column), Grid(Column)),
            new TableRow(
                new TableRowProperties(new CantSplit(), new TableHeader()),
                Cell(NumberColumn, "Head", say["N.º", "No."]), Cell(Column, "Head", say["Lo dicho", "What was said"]), Cell(Column, "Head", say["En tercera persona", "In the third person"]),
                Cell(Column, "Head", say["Significado pedagógico (tacto)", "Pedagogical meaning (tact)"])));
        foreach (var row in rows)
            table.Append(new TableRow(
                new TableRowProperties(new CantSplit()),
                Cell(NumberColumn, "Cell", row.Unit.Place.ToString(CultureInfo.InvariantCulture)), Cell(Column, "Cell", row.Words), Cell(Column, "Cell", row.Third?.Text ?? ""), Cell(Column, "Cell", row.Meaning?.Text ?? "")));
        return table;
    }

    /// <summary>The styles that the table uses.</summary>
    public static IEnumerable<Style> TableStyles() => [Style("Cell", "20", bold: false, after: "60"), Style("Head", "20", bold: true, after: "60")];

    private static Styles Styles()
    {
        var styles = new Styles(Style("Normal", "22", bold: false, after: "120"), Style("Title", "36", bold: true, after: "120"), Style("Heading1", "28", bold: true, after: "160"));
        styles.Append(TableStyles());
        return styles;
    }

    private static T Border<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "808080" };

    private static GridColumn Grid(int width) => new() { Width = width.ToString(CultureInfo.InvariantCulture) };

    private static TableCell Cell(int width, string style, string text) => new(
        [new TableCellProperties(new TableCellWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }),
        .. text.Split('\n').Where((line, at) => line.Length > 0 || at == 0).Select(line => Paragraph(style, line))]);

    private static Paragraph Paragraph(string style, string text) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = style }),
        new Run(new Text(XmlText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve }));

    private static Style Style(string id, string size, bool bold, string after)
    {
        var run = new StyleRunProperties(new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri" });
        if (bold)
            run.Append(new Bold());
        run.Append(new FontSize { Val = size });
        return new Style(new StyleName { Val = id == "Heading1" ? "heading 1" : id }, new StyleParagraphProperties(new KeepNext { Val = id == "Heading1" }, new SpacingBetweenLines { After = after }), run)
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            Default = id == "Normal",
        };
    }
}
