using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Lazo.Web.Data.Schema;

/// <summary>One step of the schema: plain SQL in a file <c>NNNN_name.sql</c>, never changed once it has been released.</summary>
public sealed record SchemaScript(int Version, string Name, string Sql)
{
    private const string Folder = "Lazo.Web.Data.Schema.";

    /// <summary>Every script of this program, in order.</summary>
    public static IReadOnlyList<SchemaScript> OfThisProgram { get; } = Load();

    /// <summary>SHA-256 of the text, hexadecimal; line ends don't count, for Git may change them.</summary>
    public string Checksum => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(Sql.Replace("\r\n", "\n", StringComparison.Ordinal))));

    private static SchemaScript[] Load()
    {
        var program = Assembly.GetExecutingAssembly();
        var scripts = program.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".sql", StringComparison.Ordinal))
            .Select(name => Read(program, name))
            .OrderBy(script => script.Version)
            .ToArray();
        for (var i = 0; i < scripts.Length; i++)
            if (scripts[i].Version != i + 1)
                throw new InvalidOperationException($"Schema scripts are numbered without gaps; {scripts[i].Name} stands where {i + 1:0000} belongs.");
        return scripts;
    }

    private static SchemaScript Read(Assembly program, string resource)
    {
        using var reader = new StreamReader(program.GetManifestResourceStream(resource)!, Encoding.UTF8);
        var name = Path.GetFileNameWithoutExtension(resource[Folder.Length..]);
        return new SchemaScript(int.Parse(name.Split('_')[0], CultureInfo.InvariantCulture), name, reader.ReadToEnd());
    }
}
