using System.Collections.Concurrent;

namespace Lazo.Web.Features.Research.Exchange;

/// <summary>A file that somebody handed in and looks at before it is taken into a study.</summary>
/// <param name="Size">Bytes.</param>
public sealed record WaitingFile(Guid Id, int Study, int Person, string Name, string Path, long Size, DateTimeOffset At);

/// <summary>Files between the plan and its yes: on disk, for an hour, each for who handed it in.</summary>
/// <remarks>A plan is made anew when it is applied, so that nothing that happened meanwhile is overrun; only the file has to wait.</remarks>
public sealed class WaitingFiles : IDisposable
{
    /// <summary>Bytes of one: a study with the recordings of a dozen interviews.</summary>
    internal const long Largest = 4L << 30;

    /// <summary>Bytes of all that wait, whoever handed them in.</summary>
    internal const long Most = 8L << 30;

    internal static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    private const string Prefix = "lazo-intercambio-";

    private readonly ConcurrentDictionary<Guid, WaitingFile> waiting = new();
    private readonly TimeProvider clock;
    private readonly string place, folder;

    public WaitingFiles(TimeProvider clock)
        : this(clock, System.IO.Path.GetTempPath())
    {
    }

    /// <param name="place">In which the folder of the files lies, and those of processes that were ended from outside.</param>
    internal WaitingFiles(TimeProvider clock, string place)
    {
        (this.clock, this.place) = (clock, place);
        folder = System.IO.Path.Combine(place, Prefix + Guid.NewGuid().ToString("N"));
    }

    /// <exception cref="CallerFault">Those that wait leave no room for it.</exception>
    public async Task<WaitingFile> TakeAsync(int study, int person, string name, long size, Func<Stream, CancellationToken, Task> copy, CancellationToken cancellation)
    {
        Sweep();
        foreach (var old in waiting.Values.Where(one => one.Study == study && one.Person == person))
            Drop(old);
        var file = new WaitingFile(Guid.NewGuid(), study, person, System.IO.Path.GetFileName(name), System.IO.Path.Combine(folder, Guid.NewGuid().ToString("N")), size, clock.GetUtcNow());
        // Counted before it is copied: of two who come at once only one finds the last room.
        waiting[file.Id] = file;
        try
        {
            if (waiting.Values.Sum(one => one.Size) > Most)
                throw new CallerFault($"Ya esperan archivos grandes de otras personas, y juntos no caben más de {Most >> 30} GB: inténtalo dentro de una hora, o pide que lo traigan con ./lazo study import.");
            Prepare();
            await using (var into = File.Create(file.Path))
                await copy(into, cancellation);
            return file;
        }
        catch
        {
            Drop(file);
            throw;
        }
    }

    /// <summary>The file, if it is hers and still waits.</summary>
    public WaitingFile? Of(Guid id, int study, int person) => waiting.TryGetValue(id, out var file) && file.Study == study && file.Person == person && !IsOver(file.At) ? file : null;

    public void Drop(WaitingFile file)
    {
        if (waiting.TryRemove(file.Id, out _) && File.Exists(file.Path))
            File.Delete(file.Path);
    }

    /// <summary>Deletes what nobody came back for, also of a process that could delete nothing any more.</summary>
    public void Sweep()
    {
        foreach (var old in waiting.Values.Where(one => IsOver(one.At)))
            Drop(old);
        // The times of files are the machine's.
        var stale = TimeProvider.System.GetUtcNow().UtcDateTime - Patience;
        foreach (var left in Directory.EnumerateDirectories(place, Prefix + "*", new EnumerationOptions { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true }).Where(one => one != folder))
        {
            try
            {
                var (files, touched) = (new DirectoryInfo(left).GetFiles(), Directory.GetLastWriteTimeUtc(left));
                foreach (var file in files.Where(one => one.LastWriteTimeUtc < stale))
                    file.Delete();
                if (touched < stale && files.All(one => one.LastWriteTimeUtc < stale))
                    Directory.Delete(left);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Another process that still waits, or somebody else's: theirs to delete.
                continue;
            }
        }
    }

    /// <summary>A file that nobody else can read, and that is gone when it is closed, however the process ends.</summary>
    internal static FileStream Passing()
    {
        var path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"lazo-{Guid.NewGuid():N}");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.Asynchronous };
        if (OperatingSystem.IsWindows())
        {
            options.Options |= FileOptions.DeleteOnClose;
            return new FileStream(path, options);
        }

        options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(path, options);
        // It has no name from here on, and lives as long as it is open.
        File.Delete(path);
        return file;
    }

    public void Dispose()
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private bool IsOver(DateTimeOffset at) => at < clock.GetUtcNow() - Patience;

    // For its owner alone; made when it is needed, since another process may have taken an empty one away.
    private void Prepare()
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
