using System.Text;
using Lazo.Web.Exchange.Csv;

namespace Lazo.Web.Features.Research.Reports;

/// <summary>A table as CSV for spreadsheets: UTF-8 with the mark by which Excel knows it, and no cell that becomes a formula.</summary>
public static class GridCsv
{
    public static byte[] Write(Grid grid)
    {
        var csv = new StringBuilder("\uFEFF");
        foreach (var row in grid.Rows.Prepend(grid.Head))
            csv.AppendJoin(',', row.Select(cell => $"\"{Defused.Of(cell).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append("\r\n");
        return Encoding.UTF8.GetBytes(csv.ToString());
    }
}
