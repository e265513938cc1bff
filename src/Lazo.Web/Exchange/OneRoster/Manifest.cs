using System.Text;

namespace Lazo.Web.Exchange.OneRoster;

/// <summary>manifest.csv: which files there are, and whether each is whole or a delta.</summary>
internal sealed class Manifest
{
    public const string File = "manifest.csv";

    private readonly Dictionary<string, (string Mode, long Line)> modes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads it; a mistake in it is refused and what it says wrongly is passed over.</summary>
    public static Manifest Read(BundleSource source, IReadOnlyCollection<string> known, Refusals refusals)
    {
        var manifest = new Manifest();
        if (!source.Has(File))
        {
            refusals.Add(new Refusal(File, 0, 0, null, "falta el archivo; dice qué archivos trae el paquete, con las columnas propertyName y value (OneRoster 1.2)"));
            return manifest;
        }

        try
        {
            using var stream = source.Read(File);
            manifest.Read(new CsvReader(stream, File), source, known, refusals);
        }
        catch (UnreadableFile e)
        {
            refusals.Add(e.Refusal);
        }

        return manifest;
    }

    /// <summary>Null when the file is to be passed over.</summary>
    public bool? IsDelta(string name) => !modes.TryGetValue(name, out var said) ? false : said.Mode switch
    {
        "delta" => true,
        "bulk" => false,
        _ => null,
    };

    private void Read(CsvReader reader, BundleSource source, IReadOnlyCollection<string> known, Refusals refusals)
    {
        var header = new Header(reader, File);
        var (property, value) = (header.Need("propertyName"), header.Need("value"));
        while (reader.Read())
        {
            var name = Encoding.UTF8.GetString(property.Index < reader.Count ? reader[property.Index] : default).Trim();
            var mode = Encoding.UTF8.GetString(value.Index < reader.Count ? reader[value.Index] : default).Trim().ToLowerInvariant();
            if (!name.StartsWith("file.", StringComparison.OrdinalIgnoreCase))
                continue;
            var file = name[5..];
            if (mode is not ("bulk" or "delta" or "absent"))
                refusals.Add(new Refusal(File, reader.Line, value.Index + 1, value.Header, $"«{mode}» no es ninguno de: bulk, delta, absent"));
            else if (mode != "absent" && known.Contains(file, StringComparer.OrdinalIgnoreCase) && !source.Has(file + ".csv"))
                refusals.Add(new Refusal(File, reader.Line, 0, null, $"anuncia «{file}.csv» ({mode}) y el paquete no lo trae"));
            modes[file] = (mode, reader.Line);
        }
    }
}
