using System.Diagnostics;

namespace Lazo.Web.Data.EmbeddedServer;

/// <summary>Runs a program of the system to its end.</summary>
internal static class Tool
{
    /// <summary>What a tool left behind: its exit status and everything it said.</summary>
    /// <param name="Status">Null when there is no such program.</param>
    internal readonly record struct Outcome(int? Status, string Said)
    {
        internal bool Succeeded => Status == 0;
        internal bool Missing => Status is null;
    }

    /// <summary>Runs <paramref name="program"/>.</summary>
    internal static async Task<Outcome> RunAsync(
        string program, IEnumerable<string> arguments, string? folder = null, CancellationToken cancellation = default)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "/",
        };
        // The words of PostgreSQL's tools are read here, and its own variables (PGPORT, PGDATA…) are for somebody else's server.
        start.Environment["LC_ALL"] = "C";
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("PG", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);

        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return new Outcome(null, $"{program}: not found");
        }

        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new Outcome(process.ExitCode, (await output + await errors).Trim());
    }
}
