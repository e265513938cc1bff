using System.IO.Compression;
using Lazo.Web.Exchange.Spreadsheet;

namespace Lazo.Web.Exchange.OneRoster;

/// <summary>Where the files of a bundle are: a folder, a zip, or a workbook with a sheet for each.</summary>
/// <remarks>A zip is never unpacked to disk, so a name in it can't escape anywhere; what it would grow to is limited.</remarks>
public sealed class BundleSource : IDisposable
{
    private const long LargestExpanded = 20L << 30;
    private const long LargestRatio = 200;
    private const long SmallEnough = 64L << 20;

    private readonly ZipArchive? archive;
    private readonly Dictionary<string, (long Size, Func<Stream> Open)> files = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string> sheets = new(StringComparer.OrdinalIgnoreCase);

    private BundleSource(ZipArchive? archive) => this.archive = archive;

    /// <summary>The names of the files, without folders, in the order of their names.</summary>
    public IReadOnlyList<string> Names => [.. files.Keys.Order(StringComparer.Ordinal)];

    /// <param name="path">A folder, or a zip whose files may stand in one folder inside it.</param>
    /// <exception cref="CallerFault">It is neither, or the zip is damaged or out of measure.</exception>
    public static BundleSource Open(string path)
    {
        if (Directory.Exists(path))
        {
            var folder = new BundleSource(null);
            foreach (var file in Directory.EnumerateFiles(path).Where(file => !Path.GetFileName(file).StartsWith('.')))
                folder.files[Path.GetFileName(file)] = (new FileInfo(file).Length, () => new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan));
            return folder;
        }

        if (!File.Exists(path))
            throw new CallerFault($"No encuentro «{path}»: se importa una carpeta o un zip con los archivos de OneRoster.");
        ZipArchive? zip = null;
        try
        {
            zip = ZipFile.OpenRead(path);
            return Workbook.Is(zip) ? OfBook(zip, path) : OfZip(zip, path);
        }
        catch (CallerFault)
        {
            zip?.Dispose();
            throw;
        }
        catch (UnauthorizedAccessException e)
        {
            throw new CallerFault($"No tengo permiso de leer «{path}».", e);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or ArgumentException)
        {
            // Names and numbers in a damaged directory make the framework throw more than one kind.
            zip?.Dispose();
            throw new CallerFault($"«{Path.GetFileName(path)}» no es un zip completo: está cortado o dañado; vuelve a copiarlo o a exportarlo.", e);
        }
    }

    /// <summary>The sheet of a workbook that a file was read from, as it is called there; null where it is a file.</summary>
    public string? SheetOf(string name) => sheets.GetValueOrDefault(name);

    public bool Has(string name) => files.ContainsKey(name);

    /// <summary>In bytes, unpacked.</summary>
    internal long SizeOf(string name) => files[name].Size;

    /// <exception cref="UnreadableFile">The zip is damaged just there, or packed in a way that can't be unpacked.</exception>
    internal Stream Read(string name)
    {
        try
        {
            return files[name].Open();
        }
        catch (UnauthorizedAccessException)
        {
            throw new UnreadableFile(new Refusal(name, 0, 0, null, "no tengo permiso de leerlo"));
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or EndOfStreamException)
        {
            throw new UnreadableFile(new Refusal(name, 0, 0, null, "no se puede descomprimir; el zip está cortado o dañado"));
        }
    }

    public void Dispose() => archive?.Dispose();

    private static BundleSource OfBook(ZipArchive zip, string path)
    {
        var bundle = new BundleSource(zip);
        foreach (var (name, (bytes, sheet)) in Workbook.Read(zip, path))
        {
            bundle.files[name] = (bytes.Length, () => new MemoryStream(bytes, writable: false));
            if (sheet is not null)
                bundle.sheets[name] = sheet;
        }

        return bundle;
    }

    private static BundleSource OfZip(ZipArchive archive, string path)
    {
        var bundle = new BundleSource(archive);
        var (expanded, packed) = (0L, 0L);
        foreach (var entry in archive.Entries)
        {
            // Zips made on old Windows systems part folders with a backslash.
            var folders = entry.FullName.Replace('\\', '/').Split('/');
            var name = folders[^1];
            if (name.Length == 0 || name.StartsWith('.') || folders[0] == "__MACOSX")
                continue;
            if (folders[0].Length == 0 || folders[0].EndsWith(':') || folders.Contains(".."))
                throw new CallerFault($"El zip trae un nombre que sale de su carpeta («{entry.FullName}»); no lo abro.");
            (expanded, packed) = (expanded + entry.Length, packed + entry.CompressedLength);
            if (!bundle.files.TryAdd(name, (entry.Length, () => new PackedFile(entry))))
                throw new CallerFault($"El zip «{Path.GetFileName(path)}» trae dos veces el archivo «{name}»; deja uno.");
        }

        if (expanded > LargestExpanded || (expanded > SmallEnough && expanded / Math.Max(packed, 1) > LargestRatio))
            throw new CallerFault($"El zip «{Path.GetFileName(path)}» crecería a {expanded >> 20} MB, fuera de toda medida para su tamaño; no lo abro.");
        return bundle;
    }
}
