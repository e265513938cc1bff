using System.IO.Compression;
using Lazo.Web.Exchange.OneRoster;

namespace Lazo.Web.Exchange.Refi;

/// <summary>The files of a <c>.qdpx</c>: looked up by the paths that the project names, never unpacked to disk, and within measure.</summary>
internal sealed class PackedProject : IDisposable
{
    /// <summary>Unpacked, of all files together that Lazo would read.</summary>
    internal const long Largest = 2L << 30;

    /// <summary>Of one file that is read whole.</summary>
    internal const long LargestFile = 256L << 20;

    /// <summary>How many times larger than packed.</summary>
    internal const long LargestRatio = 200;

    // Below this a high ratio is a file of blanks, not an attack.
    private const long SmallEnough = 16L << 20;

    private const int Most = 20_000;

    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly string name;
    private long taken;

    private PackedProject(ZipArchive zip, string name) => (this.zip, this.name) = (zip, name);

    /// <summary>The path of the project's own file.</summary>
    internal string Main { get; private set; } = "";

    /// <exception cref="CallerFault">Damaged, out of measure, or without a project.</exception>
    internal static PackedProject Open(Stream stream, string name)
    {
        try
        {
            var project = new PackedProject(new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true), name);
            project.List();
            return project;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or ArgumentException or NotSupportedException)
        {
            throw new CallerFault($"«{name}» no es un zip completo: está cortado o dañado; vuelve a exportarlo.", e);
        }
    }

    internal bool Has(string path) => entries.ContainsKey(path);

    /// <summary>A file named by the project; null where it isn't there.</summary>
    /// <exception cref="CallerFault">It is damaged or too large.</exception>
    internal byte[]? Read(string path)
    {
        if (!entries.TryGetValue(path, out var entry))
            return null;
        if (entry.Length > LargestFile)
            throw new CallerFault($"«{name}»: «{path}» pesa {entry.Length >> 20} MB sin comprimir, y Lazo lee hasta {LargestFile >> 20} MB por archivo; no lo abro.");
        taken += entry.Length;
        if (taken > Largest)
            throw new CallerFault($"«{name}» crecería a más de {Largest >> 30} GB; no lo abro.");
        try
        {
            using var unpacked = new PackedFile(entry);
            using var bytes = new MemoryStream((int)entry.Length);
            var buffer = new byte[81_920];
            for (int got; (got = unpacked.Read(buffer)) > 0;)
            {
                if (bytes.Length + got > entry.Length)
                    throw new CallerFault($"«{name}»: «{path}» es más largo de lo que el zip dice; no lo abro.");
                bytes.Write(buffer, 0, got);
            }

            return bytes.ToArray();
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw new CallerFault($"«{name}»: «{path}» no se puede descomprimir; el archivo está cortado o dañado.", e);
        }
    }

    public void Dispose() => zip.Dispose();

    private void List()
    {
        if (zip.Entries.Count > Most)
            throw new CallerFault($"«{name}» trae {zip.Entries.Count:N0} archivos, más de los {Most:N0} de un proyecto; no lo abro.");
        var (unpacked, packed) = (0L, 0L);
        foreach (var entry in zip.Entries)
        {
            // Zips made on old Windows systems part folders with a backslash.
            var path = entry.FullName.Replace('\\', '/');
            var folders = path.Split('/');
            if (folders[0].Length == 0 || folders[0].EndsWith(':') || folders.Contains(".."))
                throw new CallerFault($"«{name}» trae un nombre que sale de su carpeta («{entry.FullName}»); no lo abro.");
            if (folders[^1].Length == 0 || folders[0] == "__MACOSX")
                continue;
            if (entry.CompressedLength > 0 && entry.Length > SmallEnough && entry.Length / entry.CompressedLength > LargestRatio)
                throw new CallerFault($"«{name}»: «{path}» crecería de {entry.CompressedLength >> 10} kB a {entry.Length >> 20} MB, fuera de toda medida; no lo abro.");
            (unpacked, packed) = (unpacked + entry.Length, packed + entry.CompressedLength);
            if (!entries.TryAdd(path, entry))
                throw new CallerFault($"«{name}» trae dos veces el archivo «{path}»; deja uno.");
        }

        if (unpacked > SmallEnough && unpacked / Math.Max(packed, 1) > LargestRatio)
            throw new CallerFault($"«{name}» crecería a {unpacked >> 20} MB, fuera de toda medida para su tamaño; no lo abro.");
        Main = MainOf();
    }

    // The standard says project.qde at the root; ATLAS.ti names it after the project, others lay all in a folder.
    private string MainOf()
    {
        var all = entries.Keys.Where(path => path.EndsWith(".qde", StringComparison.OrdinalIgnoreCase)).ToArray();
        var root = all.Where(path => !path.Contains('/')).ToArray();
        return root.FirstOrDefault(path => path.Equals("project.qde", StringComparison.OrdinalIgnoreCase))
            ?? (root.Length == 1 ? root[0] : root.Length == 0 && all.Length == 1 ? all[0] : null)
            ?? throw new CallerFault(all.Length == 0
                ? $"«{name}» no trae ningún proyecto (project.qde): no es un archivo REFI-QDA."
                : $"«{name}» trae {all.Length} proyectos y ninguno se llama project.qde: no sé cuál es.");
    }
}
