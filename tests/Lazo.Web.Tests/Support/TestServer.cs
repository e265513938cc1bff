using System.Collections.Concurrent;
using Lazo.Web.Data;
using Lazo.Web.Data.EmbeddedServer;
using Npgsql;

[assembly: AssemblyFixture(typeof(Lazo.Web.Tests.Support.TestServer))]

namespace Lazo.Web.Tests.Support;

/// <summary>One PostgreSQL for the whole run, in a folder of its own, and as many databases as tests ask for.</summary>
/// <remarks>It starts when the first test needs it. A database is a copy of one that was prepared once, which takes a tenth of a second.</remarks>
public sealed class TestServer : IAsyncDisposable
{
    private readonly Lazy<Task<RunningServer>> running;
    private readonly ConcurrentDictionary<string, Lazy<Task>> templates = new(StringComparer.Ordinal);
    private readonly TestFolder folder = new();
    private int databases;

    /// <summary>A server that hasn't been started yet.</summary>
    public TestServer() => running = new Lazy<Task<RunningServer>>(StartAsync);

    /// <summary>A new database with the schema and nothing in it; the caller disposes of it.</summary>
    public Task<Database> NewDatabaseAsync() => NewDatabaseAsync("empty", _ => Task.CompletedTask);

    /// <summary>A new database, a copy of one that was filled once in this run.</summary>
    /// <param name="template">The name of what is in it, in small letters and underscores; one name, one content.</param>
    /// <param name="fill">Fills it, the first time that the name is asked for.</param>
    public async Task<Database> NewDatabaseAsync(string template, Func<Database, Task> fill)
    {
        await templates.GetOrAdd(template, name => new Lazy<Task>(() => MakeTemplateAsync(name, fill))).Value;
        return await Database.OpenAsync(await NewCopyAsync(template), CancellationToken.None);
    }

    /// <summary>A new database without a schema, as the text of its owner's connection.</summary>
    public Task<string> NewBareDatabaseAsync() => NewCopyAsync(template: null);

    /// <summary>Opens a database of this server.</summary>
    public async Task<Database> OpenAsync(string database) => await Database.OpenAsync(ConnectionTo(await running.Value, database), CancellationToken.None);

    /// <summary>Makes a backup of a database to which nobody is connected: with <c>pg_dump</c> where this system has it, else as a copy beside it.</summary>
    /// <returns>What puts it in the database's place.</returns>
    public async Task<Func<Task>> BackUpAsync(string database)
    {
        var connection = (await running.Value).ConnectionString;
        var file = Path.Combine(folder.Path, database + ".dump");
        if (await ToolAsync("pg_dump", "--format=custom", "--file=" + file, Address(connection, database)))
        {
            return async () =>
            {
                await ExecuteAsync(connection, $"drop database {database} with (force)");
                await ExecuteAsync(connection, $"create database {database}");
                if (!await ToolAsync("pg_restore", "--exit-on-error", "--dbname=" + Address(connection, database), file))
                    throw new InvalidOperationException("pg_restore isn't there, or failed.");
            };
        }

        await ExecuteAsync(connection, $"create database {database}_copy template {database}");
        return async () =>
        {
            await ExecuteAsync(connection, $"drop database {database} with (force)");
            await ExecuteAsync(connection, $"alter database {database}_copy rename to {database}");
        };
    }

    /// <summary>Stops the server and removes its folder.</summary>
    public async ValueTask DisposeAsync()
    {
        if (running.IsValueCreated)
            await (await running.Value).DisposeAsync();
        folder.Dispose();
    }

    private async Task<RunningServer> StartAsync()
    {
        await TestFolder.SweepAsync();
        var server = await RunningServer.StartAsync(folder.Path, _ => { }, CancellationToken.None);
        // What a test writes needn't survive the machine.
        await ExecuteAsync(server.ConnectionString, "alter system set fsync = off");
        await ExecuteAsync(server.ConnectionString, "select pg_reload_conf()");
        return server;
    }

    private async Task MakeTemplateAsync(string name, Func<Database, Task> fill)
    {
        var server = await running.Value;
        await ExecuteAsync(server.ConnectionString, $"create database {TemplateName(name)}");
        await using var database = await Database.OpenAsync(ConnectionTo(server, TemplateName(name)), CancellationToken.None);
        await fill(database);
    }

    private async Task<string> NewCopyAsync(string? template)
    {
        var server = await running.Value;
        var name = $"test_{Interlocked.Increment(ref databases)}";
        await ExecuteAsync(server.ConnectionString, $"create database {name} template {(template is null ? "template1" : TemplateName(template))}");
        return ConnectionTo(server, name);
    }

    private static string TemplateName(string name) => "template_" + name;

    private static string ConnectionTo(RunningServer server, string database) =>
        new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = database, Pooling = true }.ConnectionString;

    private static string Address(string server, string database)
    {
        var to = new NpgsqlConnectionStringBuilder(server);
        return $"host='{to.Host}' port={to.Port} user='{to.Username}' password='{to.Password}' dbname='{database}'";
    }

    // False where there is no such program; one of another version than the server's refuses by itself.
    private static async Task<bool> ToolAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
            var said = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0 || (program == "pg_dump" && said.Contains("server version", StringComparison.Ordinal) ? false : throw new InvalidOperationException(said));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static async Task ExecuteAsync(string connection, string statement)
    {
        await using var opened = new NpgsqlConnection(connection);
        await opened.OpenAsync();
        await using var command = new NpgsqlCommand(statement, opened);
        await command.ExecuteNonQueryAsync();
    }
}
