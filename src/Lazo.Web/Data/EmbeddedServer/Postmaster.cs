using System.Diagnostics;
using System.Globalization;

namespace Lazo.Web.Data.EmbeddedServer;

/// <summary>The server process that a cluster's <c>postmaster.pid</c> names.</summary>
/// <param name="Ready">It says that it takes connections; otherwise it starts, recovers or stops.</param>
internal sealed record Postmaster(int Pid, int Port, bool Ready)
{
    private const string FileName = "postmaster.pid";

    /// <summary>The living server of a cluster; null when there is none.</summary>
    /// <remarks>
    /// After a crash the file stays, and its number may since have gone to a stranger: PostgreSQL would then refuse to start, so a
    /// file whose process isn't this cluster's server is taken away. A server works in its cluster's folder, hence the file that
    /// a stranger's working folder would have to hold.
    /// </remarks>
    internal static Postmaster? Of(string cluster)
    {
        var file = Path.Combine(cluster, FileName);
        if (ReadOrNull(file) is not { } text)
            return null;
        var lines = text.Split('\n', StringSplitOptions.TrimEntries);
        if (!int.TryParse(lines[0], CultureInfo.InvariantCulture, out var pid))
            return null;

        if (!IsServer(pid, text))
        {
            File.Delete(file);
            return null;
        }
        var port = lines.Length > 3 && int.TryParse(lines[3], CultureInfo.InvariantCulture, out var number) ? number : 0;
        return new Postmaster(pid, port, Ready: lines.Length > 7 && lines[7] == "ready");
    }

    private static bool IsServer(int pid, string text)
    {
        if (OperatingSystem.IsLinux())
            return ReadOrNull($"/proc/{pid}/cwd/{FileName}") is { } own && own.Split('\n')[0] == text.Split('\n')[0];
        try
        {
            using var process = Process.GetProcessById(pid);
            return process.ProcessName.Contains("postgres", StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string? ReadOrNull(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
