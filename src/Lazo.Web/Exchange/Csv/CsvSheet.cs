using System.Globalization;
using System.Text;

namespace Lazo.Web.Exchange.Csv;

/// <summary>A table as CSV for spreadsheets: UTF-8 with the mark by which Excel knows it, and no cell that becomes a formula.</summary>
public static class CsvSheet
{
    /// <param name="rows">Cells as text, whole numbers or null; numbers stand without quotation marks.</param>
    public static byte[] Write(IEnumerable<string> headings, IEnumerable<IEnumerable<object?>> rows)
    {
        var csv = new StringBuilder("\uFEFF");
        Row(csv, headings);
        foreach (var row in rows)
            Row(csv, row);
        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    /// <summary>A text as a cell, for a file that is written line by line.</summary>
    public static string Cell(string? text) => $"\"{Defused.Of(text).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static void Row(StringBuilder csv, IEnumerable<object?> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first)
                csv.Append(',');
            first = false;
            if (cell is int or long)
                csv.Append(CultureInfo.InvariantCulture, $"{cell}");
            else
                csv.Append(Cell(cell as string));
        }

        csv.Append("\r\n");
    }
}
