using CsvHelper;
using Lazo.Web.Features.Demonstration;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Demonstration;

/// <summary>The demonstration's files as of a day, read back row by row.</summary>
internal sealed class BundleOfDay
{
    private readonly Dictionary<string, List<Dictionary<string, string>>> tables = new(StringComparer.Ordinal);

    public BundleOfDay(DateOnly today)
    {
        using var folder = new TestFolder();
        DemonstrationBundle.Write(folder.Path, today);
        foreach (var file in Directory.EnumerateFiles(folder.Path))
            tables[Path.GetFileNameWithoutExtension(file)] = Read(file);
    }

    public IReadOnlyList<Dictionary<string, string>> this[string file] => tables[file];

    public IEnumerable<string> Files => tables.Keys;

    public HashSet<string> Ids(string file) => tables[file].Select(row => row["sourcedId"]).ToHashSet(StringComparer.Ordinal);

    private static List<Dictionary<string, string>> Read(string file)
    {
        using var csv = CsvReader.FromFile(file);
        var rows = new List<Dictionary<string, string>>();
        csv.ReadHeader();
        var columns = csv.Headers.ToArray();
        while (csv.Read())
            rows.Add(columns.Select((name, index) => (name, index)).ToDictionary(column => column.name, column => csv.GetString(column.index), StringComparer.Ordinal));
        return rows;
    }
}
