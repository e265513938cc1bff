using System.IO.Compression;
using Lazo.Web.Exchange.OneRoster;
using Lazo.Web.Features.Research.Recordings;

namespace Lazo.Web.Exchange.Refi;

/// <summary>The files of a <c>.qdpx</c>: looked up by the paths that the project names, never unpacked to disk, and within measure: texts are held, recordings pass by.</summary>
internal sealed class PackedProject : IDisposable
{
    /// <summary>Unpacked, of all files together that Lazo would read.</summary>
    internal const long Largest = 2L << 30;

    /// <summary>Of one file that is read whole.</summary>
    internal const long LargestFile = 256L << 20;

    /// <summary>Unpacked, of all recordings together: some hundred interviews. They are never held.</summary>
    internal const long LargestRecordings = 8L << 30;

    /// <summary>How many times larger than packed.</summary>
    internal const long LargestRatio = 200;

    // Below this a high ratio is a file of blanks, not an attack.
    private const long SmallEnough = 16L << 20;

    private const int Most = 20_000;

    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<ZipArchiveEntry> counted = [];
    private readonly string name;
    private long taken, heard;

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
        if (IsOutOfMeasure(entry))
            throw OutOfMeasure(entry, path);
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
            throw Damaged(path, e);
        }
    }

    internal long LengthOf(string path) => entries[path].Length;

    /// <summary>Takes a recording into account, once however many sources name it.</summary>
    /// <returns>Why it can't come in, by itself or with those before; null where it can.</returns>
    internal RemarkKind? Count(string path)
    {
        var entry = entries[path];
        if (IsOutOfMeasure(entry))
            return RemarkKind.RecordingOutOfMeasure;
        if (counted.Contains(entry))
            return null;
        if (entry.Length > RecordingKind.Largest || heard + entry.Length > LargestRecordings)
            return RemarkKind.RecordingTooLarge;
        heard += entry.Length;
        counted.Add(entry);
        return null;
    }

    /// <summary>The first bytes of a file.</summary>
    /// <exception cref="CallerFault">It is damaged.</exception>
    internal byte[] Head(string path, int length)
    {
        try
        {
            var head = new byte[length];
            using var from = Open(path);
            return head[..from.ReadAtLeast(head, length, throwOnEndOfStream: false)];
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw Damaged(path, e);
        }
    }

    /// <summary>A file from its beginning, however large; read to its end it is the one that was packed.</summary>
    internal Stream Open(string path) => new PackedFile(entries[path]);

    public void Dispose() => zip.Dispose();

    internal CallerFault Damaged(string path, Exception e) => new($"«{name}»: «{path}» no se puede descomprimir; el archivo está cortado o dañado.", e);

    private static bool IsOutOfMeasure(ZipArchiveEntry entry) => entry.CompressedLength > 0 && entry.Length > SmallEnough && entry.Length / entry.CompressedLength > LargestRatio;

    private CallerFault OutOfMeasure(ZipArchiveEntry entry, string path) =>
        new($"«{name}»: «{path}» crecería de {entry.CompressedLength >> 10} kB a {entry.Length >> 20} MB, fuera de toda medida; no lo abro.");

    // A recording of silence packs beyond any measure of a text; one that does is left out by itself.
    private static bool IsRecording(string path) => RecordingKind.Endings.Contains(Path.GetExtension(path).TrimStart('.').ToLowerInvariant());

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
            if (!entries.TryAdd(path, entry))
                throw new CallerFault($"«{name}» trae dos veces el archivo «{path}»; deja uno.");
            if (IsRecording(path))
                continue;
            if (IsOutOfMeasure(entry))
                throw OutOfMeasure(entry, path);
            (unpacked, packed) = (unpacked + entry.Length, packed + entry.CompressedLength);
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
