using Lazo.Web.Data.EmbeddedServer;
using Lazo.Web.Data.Schema;
using Npgsql;

namespace Lazo.Web.Data;

/// <summary>An installation's database, opened: its server runs, its schema is the program's, and its roles can sign in.</summary>
public sealed class Database : IAsyncDisposable
{
    private const string Name = "lazo";

    // Ours to give up at the end; null with LAZO_DB.
    private RunningServer? ownServer;

    private Database(Credentials credentials)
    {
        SealSecret = credentials.Derive("lazo.seal");
        Owner = NpgsqlDataSource.Create(credentials.Of(credentials.Owner, connections: 20));
        // A page asks the same few statements again and again; with the walls around them, planning costs more than running.
        App = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(credentials.Of(Roles.App, connections: 60)) { MaxAutoPrepare = 200, AutoPrepareMinUsages = 2 }.ConnectionString);
        // A pass reads a gigabyte: larger and fewer reads than a page's.
        Signals = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(credentials.Of(Roles.Signals, connections: 20)) { ReadBufferSize = 128 * 1024 }.ConnectionString);
        Door = NpgsqlDataSource.Create(credentials.Of(Roles.Door, connections: 20));
    }

    /// <summary>Connects as the owner of every table: schema, imports, backups. No wall stands before it; no page uses it.</summary>
    public NpgsqlDataSource Owner { get; }

    /// <summary>Connects as <see cref="Roles.App"/>, for the pages.</summary>
    public NpgsqlDataSource App { get; }

    /// <summary>Connects as <see cref="Roles.Signals"/>, for the nightly pass.</summary>
    public NpgsqlDataSource Signals { get; }

    /// <summary>Connects as <see cref="Roles.Door"/>, for sign-in and accounts.</summary>
    public NpgsqlDataSource Door { get; }

    /// <summary>What the program proves with, to the wall in the database, for whom it asks.</summary>
    public string SealSecret { get; }

    /// <summary>Opens the database of an installation: its own server's, or the one of <c>LAZO_DB</c>.</summary>
    /// <param name="talk">Told, in a sentence, about whatever takes more than a moment.</param>
    public static async Task<Database> OpenAsync(Settings settings, Action<string> talk, CancellationToken cancellation)
    {
        if (settings.DatabaseConnection is { } given)
            return await OpenAsync(ConnectionText.Read(given), cancellation);

        var server = await RunningServer.StartAsync(settings.DataFolder, talk, cancellation);
        try
        {
            await MakeIfMissingAsync(server.ConnectionString, Name, cancellation);
            var connection = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = Name, Pooling = true };
            var database = await OpenAsync(connection.ConnectionString, cancellation);
            database.ownServer = server;
            return database;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens a database that exists already: roles, schema and seal are made what this program needs.</summary>
    /// <param name="ownerConnection">How its owner connects, password included.</param>
    public static async Task<Database> OpenAsync(string ownerConnection, CancellationToken cancellation)
    {
        var credentials = Credentials.Of(ownerConnection);
        var database = new Database(credentials);
        try
        {
            await using var owner = await ConnectAsync(database.Owner, cancellation);
            await using (await SchemaLock.TakeAsync(owner, cancellation))
            {
                await Roles.EnsureAsync(owner, credentials, cancellation);
                await SchemaUpgrade.RunAsync(owner, SchemaScript.OfThisProgram, cancellation);
                await Roles.WriteSealAsync(owner, database.SealSecret, cancellation);
            }
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>Closes the connections, and gives up the embedded server where there is one.</summary>
    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await Signals.DisposeAsync();
        await Door.DisposeAsync();
        await Owner.DisposeAsync();
        if (ownServer is not null)
            await ownServer.DisposeAsync();
    }

    private static async Task<NpgsqlConnection> ConnectAsync(NpgsqlDataSource source, CancellationToken cancellation)
    {
        try
        {
            var connection = await source.OpenConnectionAsync(cancellation);
            if (connection.PostgreSqlVersion.Major >= ServerBinaries.OldestMajor)
                return connection;
            await connection.DisposeAsync();
            throw new CallerFault($"Lazo necesita PostgreSQL {ServerBinaries.OldestMajor} o posterior, y {connection.Host} tiene {connection.PostgreSqlVersion}.");
        }
        catch (NpgsqlException e)
        {
            var where = new NpgsqlConnectionStringBuilder(source.ConnectionString);
            throw new CallerFault(
                $"No pude entrar a la base «{where.Database}» de {where.Host}:{where.Port} como «{where.Username}»: {e.Message}", e);
        }
    }

    private static async Task MakeIfMissingAsync(string maintenance, string name, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(maintenance);
        await connection.OpenAsync(cancellation);
        await using var look = new NpgsqlCommand("select 1 from pg_database where datname = $1", connection) { Parameters = { new() { Value = name } } };
        if (await look.ExecuteScalarAsync(cancellation) is not null)
            return;
        try
        {
            await using var make = new NpgsqlCommand($"create database {name}", connection);
            await make.ExecuteNonQueryAsync(cancellation);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another program of this installation made it at the same moment.
        }
    }
}
