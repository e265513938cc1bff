using Lazo.Web.Data;
using Lazo.Web.Tests.Support;
using Npgsql;

namespace Lazo.Web.Tests.Data;

/// <summary>The roles of daily work: real sign-ins from which no statement climbs.</summary>
public sealed class RolesTests(TestServer server) : IAsyncLifetime
{
    private Database database = null!;

    public async ValueTask InitializeAsync() => database = await server.NewDatabaseAsync();

    [Theory]
    [InlineData("reset role")]
    [InlineData("set role none")]
    [InlineData("reset session authorization")]
    [InlineData("discard all")]
    public async Task Whatever_is_reset_the_pages_stay_who_they_are(string statement)
    {
        await using var connection = await database.App.OpenConnectionAsync();
        await ExecuteAsync(connection, statement);

        (await AskAsync(connection, "select session_user || ' ' || current_user")).ShouldBe("lazo_app lazo_app");
    }

    [Theory]
    [InlineData("set role lazo")]
    [InlineData("set session authorization lazo")]
    [InlineData("set role lazo_signals")]
    [InlineData("select secret from wall.secret")]
    [InlineData("alter table message disable row level security")]
    [InlineData("alter role lazo_app bypassrls")]
    [InlineData("create table mine ()")]
    [InlineData("select * from lazo_schema")]
    [InlineData("select pg_read_file('postgresql.conf')")]
    public async Task The_pages_may_not_climb(string statement)
    {
        await using var connection = await database.App.OpenConnectionAsync();

        var refused = await Should.ThrowAsync<PostgresException>(() => ExecuteAsync(connection, statement));

        refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Theory]
    [InlineData("select body from message")]
    [InlineData("select body from event")]
    [InlineData("set role lazo_app")]
    public async Task The_nightly_pass_reads_no_words(string statement)
    {
        await using var connection = await database.Signals.OpenConnectionAsync();

        var refused = await Should.ThrowAsync<PostgresException>(() => ExecuteAsync(connection, statement));

        refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task The_wall_believes_the_programs_seal()
    {
        await using var connection = await database.App.OpenConnectionAsync();
        await using var seal = new NpgsqlCommand(
            "select set_config('lazo.viewer', '7', false), set_config('lazo.seal', encode(sha256(convert_to($1 || ':7:' || pg_backend_pid(), 'UTF8')), 'hex'), false)",
            connection)
        {
            Parameters = { new() { Value = database.SealSecret } },
        };
        await seal.ExecuteNonQueryAsync();

        (await AskAsync(connection, "select wall.viewer()::text")).ShouldBe("7");
    }

    public async ValueTask DisposeAsync() => await database.DisposeAsync();

    private static async Task ExecuteAsync(NpgsqlConnection connection, string statement)
    {
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string?> AskAsync(NpgsqlConnection connection, string question)
    {
        await using var command = new NpgsqlCommand(question, connection);
        return (string?)await command.ExecuteScalarAsync();
    }
}
