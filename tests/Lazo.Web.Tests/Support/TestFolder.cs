using Lazo.Web.Data.EmbeddedServer;

namespace Lazo.Web.Tests.Support;

/// <summary>A data folder for a test, under the system's temporary folder; removed with what is in it.</summary>
public sealed class TestFolder : IDisposable
{
    // Of this user: what root left in a common folder nobody else could use.
    private static readonly string Parent = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "lazo-tests-" + Environment.UserName);

    // Held while the folder is in use: a later run can tell what an aborted one left from what a neighbour works with.
    private readonly FileStream inUse;

    /// <summary>Makes the folder.</summary>
    public TestFolder()
    {
        Path = System.IO.Path.Combine(Parent, Guid.NewGuid().ToString("N")[..12]);
        Directory.CreateDirectory(Path);
        inUse = new FileStream(Mark(Path), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>Stops the servers that aborted runs left behind, and removes their folders.</summary>
    public static async Task SweepAsync()
    {
        if (!Directory.Exists(Parent))
            return;
        foreach (var folder in Directory.GetDirectories(Parent))
        {
            try
            {
                await using var abandoned = new FileStream(Mark(folder), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                continue;
            }
            // A run that was cut off while it made its cluster has no server to be stopped.
            if (File.Exists(System.IO.Path.Combine(folder, "postgres", "cluster", "PG_VERSION")))
                await (await RunningServer.StartAsync(folder, _ => { }, CancellationToken.None)).DisposeAsync();
            Remove(folder);
        }
    }

    /// <summary>Removes the folder.</summary>
    public void Dispose()
    {
        inUse.Dispose();
        Remove(Path);
    }

    private static string Mark(string folder) => folder + ".in-use";

    private static void Remove(string folder)
    {
        for (var tries = 1; Directory.Exists(folder); tries++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            // A server that is just going away takes files of its own with it.
            catch (IOException) when (tries < 20)
            {
                Thread.Sleep(100);
            }
        }

        File.Delete(Mark(folder));
    }
}
