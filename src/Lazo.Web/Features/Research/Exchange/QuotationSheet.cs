using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lazo.Web.Exchange;

namespace Lazo.Web.Features.Research.Exchange;

/// <summary>Quotations as a spreadsheet: texts are texts, whatever they begin with.</summary>
public static class QuotationSheet
{
    /// <summary>Of one cell, in characters: what spreadsheets hold.</summary>
    internal const int Longest = 32_767;

    public static byte[] Write(IReadOnlyList<Quotation> quotations)
    {
        using var bytes = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var part = book.AddWorkbookPart();
            var sheet = part.AddNewPart<WorksheetPart>();
            using (var rows = OpenXmlWriter.Create(sheet))
            {
                rows.WriteStartElement(new Worksheet());
                rows.WriteStartElement(new SheetData());
                Row(rows, Quotations.Headings.Select(Text));
                foreach (var one in quotations)
                {
                    Row(rows,
                    [
                        Text(one.Code), Text(one.Path), Text(one.Document), Text(one.Participant), Number(one.Span.From), Number(one.Span.To), Text(one.Words), Text(one.Coder),
                        Text(one.At.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)), Text(one.Memo),
                    ]);
                }

                rows.WriteEndElement();
                rows.WriteEndElement();
            }

            part.Workbook = new Workbook(new Sheets(new Sheet { Name = "Citas", SheetId = 1, Id = part.GetIdOfPart(sheet) }));
        }

        return bytes.ToArray();
    }

    private static void Row(OpenXmlWriter rows, IEnumerable<Cell> cells)
    {
        rows.WriteStartElement(new Row());
        foreach (var cell in cells)
            rows.WriteElement(cell);
        rows.WriteEndElement();
    }

    private static Cell Number(int number) => new() { CellValue = new CellValue(number) };

    private static Cell Text(string text)
    {
        var held = XmlText.Clean(text);
        if (held.Length > Longest)
            held = string.Concat(held.AsSpan(0, char.IsHighSurrogate(held[Longest - 2]) ? Longest - 2 : Longest - 1), "…");
        return new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(held) { Space = SpaceProcessingModeValues.Preserve }) };
    }
}
