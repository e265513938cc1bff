using Lazo.Web.Exchange.Csv;

namespace Lazo.Web.Features.Research.Reports;

/// <summary>A table of a report as CSV for spreadsheets.</summary>
public static class GridCsv
{
    public static byte[] Write(Grid grid) => CsvSheet.Write(grid.Head, grid.Rows);
}
