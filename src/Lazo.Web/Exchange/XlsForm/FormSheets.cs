using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lazo.Web.Exchange.Texts;

namespace Lazo.Web.Exchange.XlsForm;

/// <summary>The sheets of a workbook as rows of named cells: the first row gives the names.</summary>
internal static class FormSheets
{
    private const long Largest = 16L << 20;

    /// <summary>A row: its number as spreadsheets count, and its cells by column.</summary>
    internal sealed record SheetRow(int Number, IReadOnlyDictionary<string, string> Cells)
    {
        internal string this[string column] => Cells.GetValueOrDefault(column, "");
    }

    /// <exception cref="CallerFault">It isn't a workbook, is damaged or too large.</exception>
    internal static IReadOnlyDictionary<string, IReadOnlyList<SheetRow>> Read(Stream file)
    {
        try
        {
            using (var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
            {
                if (zip.Entries.Sum(entry => entry.Length) > Largest)
                    throw new CallerFault($"El formulario es demasiado grande ({Largest >> 20} MB sin comprimir).");
            }

            file.Position = 0;
            using var book = SpreadsheetDocument.Open(file, isEditable: false);
            PackedText.Look(book);
            var part = book.WorkbookPart ?? throw new InvalidDataException("There is no workbook.");
            string[] shared = [.. part.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText) ?? []];
            var sheets = new Dictionary<string, IReadOnlyList<SheetRow>>(StringComparer.OrdinalIgnoreCase);
            foreach (var sheet in part.Workbook.Descendants<Sheet>())
            {
                if (sheet.Id?.Value is { } id && part.GetPartById(id) is WorksheetPart rows)
                    sheets.TryAdd(sheet.Name?.Value?.Trim() ?? "", Rows(rows, shared));
            }

            return sheets;
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or XmlException or FileFormatException or ArgumentException or FormatException or UnreadableText)
        {
            throw new CallerFault("El archivo no se puede leer como hoja de cálculo: está dañado, protegido o no es .xlsx.", e);
        }
    }

    private static List<SheetRow> Rows(WorksheetPart part, string[] shared)
    {
        var (rows, names, line) = (new List<SheetRow>(), default(Dictionary<int, string>), 0);
        foreach (var row in part.Worksheet.Descendants<Row>())
        {
            line = (int)(row.RowIndex?.Value ?? (uint)line + 1);
            var cells = new Dictionary<int, string>();
            var next = 0;
            foreach (var cell in row.Elements<Cell>())
            {
                var column = Spreadsheet.Workbook.ColumnOf(cell.CellReference?.Value) ?? next;
                next = column + 1;
                if (Text(cell, shared).Trim() is { Length: > 0 } text)
                    cells[column] = text;
            }

            if (cells.Count == 0)
                continue;
            if (names is null)
                names = cells.ToDictionary(one => one.Key, one => one.Value.ToLowerInvariant());
            else
                rows.Add(new SheetRow(line, cells.Where(one => names.ContainsKey(one.Key)).GroupBy(one => names[one.Key]).ToDictionary(one => one.Key, one => one.First().Value)));
        }

        return rows;
    }

    private static string Text(Cell cell, string[] shared)
    {
        var text = cell.CellValue?.Text ?? "";
        return cell.DataType?.Value is not { } type ? text
            : type == CellValues.SharedString && int.TryParse(text, CultureInfo.InvariantCulture, out var at) && at >= 0 && at < shared.Length ? shared[at]
            : type == CellValues.InlineString ? cell.InlineString?.InnerText ?? ""
            : text;
    }
}
