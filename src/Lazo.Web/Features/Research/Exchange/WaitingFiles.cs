using System.Collections.Concurrent;

namespace Lazo.Web.Features.Research.Exchange;

/// <summary>A file that somebody handed in and looks at before it is taken into a study.</summary>
public sealed record WaitingFile(Guid Id, int Study, int Person, string Name, string Path, DateTimeOffset At);

/// <summary>Files between the plan and its yes: on disk, for an hour, each for who handed it in.</summary>
/// <remarks>A plan is made anew when it is applied, so that nothing that happened meanwhile is overrun; only the file has to wait.</remarks>
public sealed class WaitingFiles(TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<Guid, WaitingFile> waiting = new();
    private readonly string folder = Directory.CreateTempSubdirectory("lazo-intercambio-").FullName;

    public async Task<WaitingFile> TakeAsync(int study, int person, string name, Func<Stream, CancellationToken, Task> copy, CancellationToken cancellation)
    {
        foreach (var old in waiting.Values.Where(one => one.At < clock.GetUtcNow() - Patience || (one.Study == study && one.Person == person)))
            Drop(old);
        var file = new WaitingFile(Guid.NewGuid(), study, person, System.IO.Path.GetFileName(name), System.IO.Path.Combine(folder, Guid.NewGuid().ToString("N")), clock.GetUtcNow());
        await using (var into = File.Create(file.Path))
            await copy(into, cancellation);
        waiting[file.Id] = file;
        return file;
    }

    /// <summary>The file, if it is hers and still waits.</summary>
    public WaitingFile? Of(Guid id, int study, int person) => waiting.TryGetValue(id, out var file) && file.Study == study && file.Person == person ? file : null;

    public void Drop(WaitingFile file)
    {
        if (waiting.TryRemove(file.Id, out _))
            File.Delete(file.Path);
    }

    /// <summary>A file that nobody else can read, and that is gone when it is closed.</summary>
    internal static FileStream Passing()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"lazo-{Guid.NewGuid():N}"), options);
    }

    public void Dispose()
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
