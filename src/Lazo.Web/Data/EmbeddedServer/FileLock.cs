namespace Lazo.Web.Data.EmbeddedServer;

/// <summary>A lock between programs on a file; the kernel lets go of it when its holder dies, however that happens.</summary>
/// <remarks>.NET takes <c>flock</c> on opening: exclusive for <see cref="FileShare.None"/>, shared for the other modes.</remarks>
internal static class FileLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <summary>Waits until nobody else holds the lock in any way.</summary>
    internal static async Task<FileStream> ExclusiveAsync(string path, TimeSpan patience, CancellationToken cancellation)
    {
        for (var waited = TimeSpan.Zero; waited < patience; waited += Pause)
        {
            if (TryExclusive(path) is { } held)
                return held;
            await Task.Delay(Pause, cancellation);
        }
        throw new CallerFault($"Otro programa de Lazo lleva más de {patience.TotalMinutes:0} minutos encendiendo o apagando esta carpeta ({path}).");
    }

    /// <summary>The exclusive lock, or null when somebody holds it.</summary>
    internal static FileStream? TryExclusive(string path) => Try(path, FileShare.None);

    /// <summary>A share of the lock, or null when somebody holds it alone.</summary>
    internal static FileStream? TryShared(string path) => Try(path, FileShare.ReadWrite);

    private static FileStream? Try(string path, FileShare share)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, share);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }
}
