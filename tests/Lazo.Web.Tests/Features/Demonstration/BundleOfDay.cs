using CsvHelper;
using Lazo.Web.Features.Demonstration;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Demonstration;

/// <summary>The demonstration's files as of a day, read back row by row.</summary>
internal sealed class BundleOfDay
{
    private readonly Dictionary<string, List<Row>> tables = new(StringComparer.Ordinal);

    public BundleOfDay(DateOnly today)
    {
        using var folder = new TestFolder();
        DemonstrationBundle.Write(folder.Path, today);
        foreach (var file in Directory.EnumerateFiles(folder.Path))
            tables[Path.GetFileNameWithoutExtension(file)] = Read(file);
    }

    public IReadOnlyList<Row> this[string file] => tables[file];

    public IEnumerable<string> Files => tables.Keys;

    public HashSet<string> Ids(string file) => tables[file].Select(row => row["sourcedId"]).ToHashSet(StringComparer.Ordinal);

    private static List<Row> Read(string file)
    {
        using var csv = CsvReader.FromFile(file);
        csv.ReadHeader();
        var names = csv.Headers.ToArray();
        var columns = names.ToDictionary(name => name, name => Array.IndexOf(names, name), StringComparer.Ordinal);
        var rows = new List<Row>();
        while (csv.Read())
        {
            var cells = new string[columns.Count];
            for (var cell = 0; cell < cells.Length; cell++)
                cells[cell] = csv.GetString(cell);
            rows.Add(new(columns, cells));
        }

        return rows;
    }
}

/// <summary>A row whose cells are called by their column.</summary>
internal sealed class Row(IReadOnlyDictionary<string, int> columns, string[] cells)
{
    public string this[string column] => cells[columns[column]];
}
