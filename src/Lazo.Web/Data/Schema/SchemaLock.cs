using Npgsql;

namespace Lazo.Web.Data.Schema;

/// <summary>One program at a time prepares a database; the others wait. It ends with the connection, however that ends.</summary>
internal sealed class SchemaLock : IAsyncDisposable
{
    // Any number, the same in every version of the program: "lazo" in ASCII.
    private const long Key = 0x6c617a6f;

    private readonly NpgsqlConnection connection;

    private SchemaLock(NpgsqlConnection connection) => this.connection = connection;

    internal static async Task<SchemaLock> TakeAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        // An upgrade that another program is busy with may take its time.
        await using var take = new NpgsqlCommand($"select pg_advisory_lock({Key})", connection) { CommandTimeout = 0 };
        await take.ExecuteNonQueryAsync(cancellation);
        return new SchemaLock(connection);
    }

    public async ValueTask DisposeAsync()
    {
        await using var release = new NpgsqlCommand($"select pg_advisory_unlock({Key})", connection);
        await release.ExecuteNonQueryAsync();
    }
}
