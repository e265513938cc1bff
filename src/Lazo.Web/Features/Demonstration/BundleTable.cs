using CsvHelper;

namespace Lazo.Web.Features.Demonstration;

/// <summary>One file of the bundle while it is filled.</summary>
/// <param name="name">Without its ending.</param>
internal sealed class BundleTable(string name, params string[] columns)
{
    private readonly List<string?[]> _rows = [];

    public string Name => name;

    public int Count => _rows.Count;

    /// <param name="cells">In the order of the columns; as many.</param>
    public void Add(params string?[] cells)
    {
        if (cells.Length != columns.Length)
        {
            throw new ArgumentException($"{name} has {columns.Length} columns, not {cells.Length}.", nameof(cells));
        }

        _rows.Add(cells);
    }

    public void Write(string folder)
    {
        using var csv = CsvWriter.ToFile(Path.Combine(folder, $"{name}.csv"));
        Write(csv, columns);
        foreach (var row in _rows)
        {
            Write(csv, row);
        }
    }

    private static void Write(CsvWriter csv, string?[] cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}
