using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using Npgsql;

namespace Lazo.Web.Data.EmbeddedServer;

/// <summary>This program's use of the embedded PostgreSQL of a data folder; giving it up stops the server unless others still use it.</summary>
/// <remarks>
/// Two files of the folder keep programs from colliding. Whoever starts or stops the server holds <c>start.lock</c> alone for that
/// while. Whoever uses the server holds a share of <c>users.lock</c> for as long; who leaves, and then gets that lock alone, was the
/// last and stops it. Both locks die with their holder, so nothing has to be tidied after a crash: a server that outlived its
/// programs is found by its pid file, used, and stopped in turn. The server is a process of its own session; a Ctrl-C in
/// the terminal reaches the program and not the server under it.
/// </remarks>
public sealed class RunningServer : IAsyncDisposable
{
    /// <summary>The role that owns the cluster and everything in it.</summary>
    public const string Owner = "lazo";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly ServerFolder place;
    private readonly ServerBinaries programs;
    private readonly ServerAccount runner;
    private FileStream? use;

    private RunningServer(ServerFolder place, ServerBinaries programs, ServerAccount runner) =>
        (this.place, this.programs, this.runner) = (place, programs, runner);

    /// <summary>Connects as <see cref="Owner"/> to the maintenance database <c>postgres</c>.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>The server process.</summary>
    public int ProcessId { get; private set; }

    /// <summary>Whether this program started the server, rather than finding it at work.</summary>
    public bool StartedHere { get; private set; }

    /// <summary>Makes the cluster if there is none, and starts its server or joins the one that runs.</summary>
    /// <param name="dataFolder">The installation's data folder; made when missing.</param>
    /// <param name="talk">Told, in a sentence, about whatever takes more than a moment.</param>
    public static async Task<RunningServer> StartAsync(string dataFolder, Action<string> talk, CancellationToken cancellation)
    {
        if (OperatingSystem.IsWindows())
            throw new CallerFault("En Windows Lazo no enciende su propio PostgreSQL: usa el tuyo con LAZO_DB.");
        var folder = new ServerFolder(dataFolder);
        MakeFolder(folder);
        await using var alone = await FileLock.ExclusiveAsync(folder.StartLock, Patience, cancellation);

        var binaries = await ServerBinaries.FindAsync(folder.ClusterVersion(), talk, cancellation);
        var account = await ServerAccount.PrepareAsync(folder, binaries, cancellation);
        var server = new RunningServer(folder, binaries, account);
        server.use = FileLock.TryShared(folder.UsersLock)
            ?? throw new InvalidOperationException($"{folder.UsersLock} is held alone although {folder.StartLock} is ours.");
        try
        {
            await server.MakeClusterAsync(talk, cancellation);
            await server.JoinOrStartAsync(cancellation);
            return server;
        }
        catch
        {
            await server.LeaveAsync();
            throw;
        }
    }

    /// <summary>Gives up the use; the last one out stops the server.</summary>
    public async ValueTask DisposeAsync()
    {
        if (use is null)
            return;
        await using var alone = await FileLock.ExclusiveAsync(place.StartLock, Patience, CancellationToken.None);
        await LeaveAsync();
    }

    // With start.lock in hand.
    private async Task LeaveAsync()
    {
        await use!.DisposeAsync();
        use = null;
        if (FileLock.TryExclusive(place.UsersLock) is not { } nobodyElse)
            return;
        await using (nobodyElse)
            await runner.RunAsync(programs.PgCtl, ["stop", "-D", place.Cluster, "-m", "fast", "-w", "-t", "120"], CancellationToken.None);
    }

    [UnsupportedOSPlatform("windows")]
    private static void MakeFolder(ServerFolder folder)
    {
        try
        {
            Directory.CreateDirectory(folder.Data);
            // Only its owner may look in: PostgreSQL wants that of the cluster, and the password lies beside it.
            Directory.CreateDirectory(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallerFault($"No puedo escribir en la carpeta de datos {folder.Data}: {e.Message}", e);
        }
    }

    [UnsupportedOSPlatform("windows")]
    private async Task MakeClusterAsync(Action<string> talk, CancellationToken cancellation)
    {
        if (Directory.Exists(place.Cluster))
            return;
        talk("Preparo la base de datos de esta instalación…");
        if (Directory.Exists(place.Unfinished))
            Directory.Delete(place.Unfinished, recursive: true);
        await MakePasswordAsync(cancellation);

        // From 17 on PostgreSQL brings a locale of its own, the same on every system; before, C.UTF-8 is the system's.
        string[] locale = programs.Major >= 17
            ? ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
            : ["--locale=C.UTF-8"];
        var made = await runner.RunAsync(
            programs.InitDb,
            ["-D", place.Unfinished, "-U", Owner, "-A", "scram-sha-256", "--pwfile", place.Password, "-k", "-E", "UTF8", .. locale],
            cancellation);
        if (!made.Succeeded)
            throw new InvalidOperationException($"initdb: {made.Said}");
        Directory.Move(place.Unfinished, place.Cluster);
    }

    [UnsupportedOSPlatform("windows")]
    private async Task MakePasswordAsync(CancellationToken cancellation)
    {
        if (!File.Exists(place.Password))
        {
            var options = new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            };
            await using var file = new StreamWriter(place.Password, options);
            await file.WriteAsync(RandomNumberGenerator.GetHexString(64, lowercase: true));
        }
        await runner.OwnAsync(place.Password, cancellation);
    }

    private async Task JoinOrStartAsync(CancellationToken cancellation)
    {
        var said = "";
        for (int starts = 0, looks = 0; starts < 10 && looks < 6000; looks++)
        {
            if (Postmaster.Of(place.Cluster) is not { } alive)
            {
                // What remains of a killed server may hold its memory for a moment, and somebody else may be quicker to the port.
                if (starts++ > 0)
                    await Task.Delay(500, cancellation);
                said = (await StartAsync()).Said;
                cancellation.ThrowIfCancellationRequested();
                StartedHere = true;
            }
            else if (alive.Ready && await AnswersAsync(alive, cancellation))
            {
                return;
            }
            else
            {
                // Neither ready nor gone: it starts, recovers or stops, and soon it will be one or the other.
                await Task.Delay(100, cancellation);
            }
        }
        throw new InvalidOperationException($"PostgreSQL did not start ({said}); the end of its log: {LastLines(place.Log)}");
    }

    private async Task<Tool.Outcome> StartAsync()
    {
        var configuration = Path.Combine(place.Cluster, "postgresql.conf");
        await File.WriteAllTextAsync(configuration, ServerConfiguration.ForThisMachine());
        if (File.Exists(place.Log) && new FileInfo(place.Log).Length > 10_000_000)
            File.Move(place.Log, place.Log + ".1", overwrite: true);
        var port = FreePort().ToString(CultureInfo.InvariantCulture);
        // Not cut short: a server half started would be left to itself.
        return await runner.RunAsync(
            programs.PgCtl,
            ["start", "-D", place.Cluster, "-l", place.Log, "-o", $"-p {port}", "-w", "-t", "600"],
            CancellationToken.None);
    }

    private async Task<bool> AnswersAsync(Postmaster alive, CancellationToken cancellation)
    {
        var connection = new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = alive.Port,
            Username = Owner,
            Password = await PasswordAsync(cancellation),
            Database = "postgres",
            Timeout = 5,
            Pooling = false,
        };
        try
        {
            await using var opened = new NpgsqlConnection(connection.ConnectionString);
            await opened.OpenAsync(cancellation);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.InvalidPassword)
        {
            throw new CallerFault($"El servidor de {place.Path} no acepta la contraseña que está en {place.Password}.", e);
        }
        catch (NpgsqlException)
        {
            return false;
        }
        (ConnectionString, ProcessId) = (connection.ConnectionString, alive.Pid);
        return true;
    }

    private async Task<string> PasswordAsync(CancellationToken cancellation)
    {
        try
        {
            return (await File.ReadAllTextAsync(place.Password, cancellation)).Trim();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallerFault($"No puedo leer {place.Password}, la contraseña de la base de esta instalación: {e.Message}", e);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string LastLines(string file) =>
        File.Exists(file) ? string.Join(" / ", File.ReadLines(file).TakeLast(5)) : "(none)";
}
