using Npgsql;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>One pass at a time over an institution, among all processes on its database; a process that dies lets go of it.</summary>
internal sealed class PassLock : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly string key;

    private PassLock(NpgsqlConnection connection, string key) => (this.connection, this.key) = (connection, key);

    /// <returns>Null when somebody else holds it.</returns>
    internal static async Task<PassLock?> TryTakeAsync(NpgsqlConnection connection, int what, int institutionId, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand($"select pg_try_advisory_lock({what}, {institutionId})", connection);
        return await command.ExecuteScalarAsync(cancellation) is true ? new(connection, $"{what}, {institutionId}") : null;
    }

    internal static async Task<PassLock> TakeAsync(NpgsqlConnection connection, int what, int institutionId, CancellationToken cancellation)
    {
        // Waits as long as the other takes, which is as long as a pass.
        await using var command = new NpgsqlCommand($"select pg_advisory_lock({what}, {institutionId})", connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellation);
        return new(connection, $"{what}, {institutionId}");
    }

    public async ValueTask DisposeAsync()
    {
        await using var command = new NpgsqlCommand($"select pg_advisory_unlock({key})", connection);
        await command.ExecuteNonQueryAsync();
    }
}
