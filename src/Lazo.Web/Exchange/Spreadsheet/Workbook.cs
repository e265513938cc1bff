using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lazo.Web.Exchange.OneRoster;
using Lazo.Web.Exchange.Texts;

namespace Lazo.Web.Exchange.Spreadsheet;

/// <summary>A workbook with a sheet for each table: it becomes the same files as a bundle, and is read as one.</summary>
/// <remarks>A spreadsheet doesn't claim to hold everything: without a sheet called manifest each of its tables is a delta.</remarks>
internal static class Workbook
{
    // Somebody fills it in by hand; whole institutions come as CSV.
    private const long Largest = 32L << 20;

    private const long DaysFrom1900To1904 = 1462;

    // As somebody calls her sheets who doesn't know the names of the tables.
    private static readonly Dictionary<string, string> Tables = new(StringComparer.OrdinalIgnoreCase)
    {
        ["escuelas"] = "schools",
        ["caminos"] = "roads",
        ["nombramientos"] = "advisors",
        ["asesoras"] = "advisors",
        ["asesores"] = "advisors",
        ["días"] = "schoolDays",
        ["dias"] = "schoolDays",
        ["calendario"] = "schoolDays",
    };

    public static bool Is(ZipArchive zip) => zip.GetEntry("xl/workbook.xml") is not null;

    /// <returns>The bytes of each file, by its name with ending, and the name of its sheet; null for the manifest that is put in.</returns>
    /// <exception cref="CallerFault">It is damaged, locked or too large.</exception>
    public static IReadOnlyDictionary<string, (byte[] Bytes, string? Sheet)> Read(ZipArchive zip, string path)
    {
        var name = Path.GetFileName(path);
        if (zip.Entries.Sum(entry => entry.Length) > Largest)
            throw new CallerFault($"«{name}» es demasiado grande para una hoja de cálculo ({Largest >> 20} MB sin comprimir); usa un zip con archivos CSV.");
        try
        {
            using var book = SpreadsheetDocument.Open(path, isEditable: false);
            PackedText.Look(book);
            var part = book.WorkbookPart ?? throw new InvalidDataException("There is no workbook.");
            var cells = new CellReader(part);
            var files = new Dictionary<string, (byte[] Bytes, string? Sheet)>(StringComparer.OrdinalIgnoreCase);
            foreach (var sheet in part.Workbook.Descendants<Sheet>())
            {
                var called = sheet.Name?.Value?.Trim() ?? "";
                var file = $"{Tables.GetValueOrDefault(called, called)}.csv";
                if (sheet.Id?.Value is { } id && part.GetPartById(id) is WorksheetPart rows && !files.TryAdd(file, (Csv(rows, cells), called)))
                    throw new CallerFault($"«{name}» tiene dos hojas que se llaman «{sheet.Name}»; deja una.");
            }

            if (!files.ContainsKey(Manifest.File))
                files[Manifest.File] = (Encoding.UTF8.GetBytes("propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\n" + string.Concat(files.Keys.Select(file => $"file.{file[..^4]},delta\n"))), null);
            return files;
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or XmlException or FileFormatException or ArgumentException or FormatException or UnreadableText)
        {
            throw new CallerFault($"«{name}» no se puede leer como hoja de cálculo: está dañada o protegida; guárdala de nuevo como .xlsx.", e);
        }
    }

    // A row keeps its number, so that what is refused is found in the sheet.
    private static byte[] Csv(WorksheetPart part, CellReader cells)
    {
        var csv = new StringBuilder();
        var (line, width) = (1u, 0);
        foreach (var row in part.Worksheet.Descendants<Row>())
        {
            var values = new List<string>();
            foreach (var cell in row.Elements<Cell>())
            {
                var column = ColumnOf(cell.CellReference?.Value) ?? values.Count;
                while (values.Count <= column)
                    values.Add("");
                values[column] = cells.Read(cell);
            }

            while (values.Count > 0 && values[^1].Length == 0)
                values.RemoveAt(values.Count - 1);
            if (values.Count == 0)
                continue;
            for (var number = row.RowIndex?.Value ?? line; line < number; line++)
                csv.Append('\n');
            width = width == 0 ? values.Count : width;
            // Empty cells at the end aren't written by spreadsheets; a row of one empty cell would be none.
            values.AddRange(Enumerable.Repeat("", Math.Max(0, width - values.Count)));
            csv.AppendJoin(',', values.Select(Quoted)).Append('\n');
            line++;
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static string Quoted(string value) => $"\"{value.ReplaceLineEndings(" ").Replace("\0", "", StringComparison.Ordinal).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>“AB12” is column 27, from 0.</summary>
    internal static int? ColumnOf(string? reference)
    {
        var letters = (reference ?? "").TakeWhile(char.IsAsciiLetterUpper).ToArray();
        return letters.Length is 0 or > 3 ? null : letters.Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1) - 1;
    }

    /// <summary>What a cell says, as a person would have typed it into a CSV file.</summary>
    private sealed class CellReader(WorkbookPart book)
    {
        private readonly string[] shared = [.. book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText) ?? []];

        private readonly bool[] dates = [.. book.WorkbookStylesPart?.Stylesheet.CellFormats?.Elements<CellFormat>().Select(format => IsDate(book, format.NumberFormatId?.Value ?? 0)) ?? []];

        private readonly long ahead = book.Workbook.WorkbookProperties?.Date1904?.Value == true ? DaysFrom1900To1904 : 0;

        public string Read(Cell cell)
        {
            var text = cell.CellValue?.Text ?? "";
            if (cell.DataType?.Value is { } type && type != CellValues.Number)
            {
                return type == CellValues.SharedString && int.TryParse(text, CultureInfo.InvariantCulture, out var at) && at >= 0 && at < shared.Length ? shared[at]
                    : type == CellValues.InlineString ? cell.InlineString?.InnerText ?? ""
                    : type == CellValues.Boolean ? text == "1" ? "true" : "false"
                    : text;
            }

            if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                return text;
            return cell.StyleIndex?.Value is { } style && style < dates.Length && dates[style] && number is >= 0 and < 2_900_000 ? When(number) : number.ToString("G15", CultureInfo.InvariantCulture);
        }

        // Days since the end of 1899; a time alone is a part of one.
        private string When(double number)
        {
            var at = new DateTime(1899, 12, 30).AddSeconds(Math.Round((number + (number < 1 ? 0 : ahead)) * 86_400));
            return number < 1 ? at.ToString("HH:mm:ss", CultureInfo.InvariantCulture)
                : at.TimeOfDay == TimeSpan.Zero ? at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : at.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        }

        // The numbers of the formats that are built in, and of the others those that speak of days or hours outside of quotes and brackets.
        private static bool IsDate(WorkbookPart book, uint format)
        {
            if (format is >= 14 and <= 22 or >= 45 and <= 47)
                return true;
            var code = book.WorkbookStylesPart?.Stylesheet.NumberingFormats?.Elements<NumberingFormat>().FirstOrDefault(one => one.NumberFormatId?.Value == format)?.FormatCode?.Value;
            var (quoted, bracketed) = (false, false);
            foreach (var letter in code ?? "")
            {
                (quoted, bracketed) = (quoted ^ letter == '"', letter == '[' || (bracketed && letter != ']'));
                if (!quoted && !bracketed && letter is 'd' or 'y' or 'h' or 'D' or 'Y' or 'H')
                    return true;
            }

            return false;
        }
    }
}
