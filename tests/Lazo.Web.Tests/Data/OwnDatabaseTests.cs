using Lazo.Web.Data;
using Lazo.Web.Data.EmbeddedServer;
using Lazo.Web.Tests.Support;
using Npgsql;

namespace Lazo.Web.Tests.Data;

/// <summary>A PostgreSQL of the institution's own (<c>LAZO_DB</c>), whose owner is no superuser.</summary>
/// <remarks>On a server of its own: roles belong to a server whole, and these tests change their passwords.</remarks>
public sealed class OwnDatabaseTests : IAsyncLifetime
{
    private readonly TestFolder folder = new();
    private RunningServer server = null!;

    public async ValueTask InitializeAsync() => server = await RunningServer.StartAsync(folder.Path, _ => { }, CancellationToken.None);

    [Fact]
    public async Task An_owner_who_may_create_roles_is_enough_also_after_her_password_changes()
    {
        await MakeOwnerAsync("createrole");
        await (await OpenAsync("first")).DisposeAsync();
        await ExecuteAsync("alter role school password 'second'");

        await using var database = await OpenAsync("second");

        await using var ask = database.Signals.CreateCommand("select session_user::text");
        (await ask.ExecuteScalarAsync()).ShouldBe("lazo_signals");
    }

    [Fact]
    public async Task An_owner_who_may_not_create_roles_is_told_which_permission_is_missing()
    {
        await MakeOwnerAsync("nocreaterole");

        var fault = await Should.ThrowAsync<CallerFault>(() => OpenAsync("first"));

        fault.Message.ShouldContain("ALTER ROLE school CREATEROLE");
    }

    [Fact]
    public async Task A_role_that_could_pass_the_walls_is_refused()
    {
        await MakeOwnerAsync("createrole");
        await ExecuteAsync("create role lazo_app login bypassrls");

        var fault = await Should.ThrowAsync<CallerFault>(() => OpenAsync("first"));

        fault.Message.ShouldContain("lazo_app");
    }

    [Fact]
    public async Task The_address_may_be_written_as_a_connection_or_as_a_url()
    {
        await MakeOwnerAsync("createrole");
        var port = new NpgsqlConnectionStringBuilder(server.ConnectionString).Port;
        var settings = new Settings(folder.Path, $"postgresql://school:first@127.0.0.1:{port}/school?sslmode=disable", "http://127.0.0.1:0", false);

        await using var database = await Database.OpenAsync(settings, _ => { }, CancellationToken.None);

        await using var ask = database.Owner.CreateCommand("select current_database() || ' ' || session_user");
        (await ask.ExecuteScalarAsync()).ShouldBe("school school");
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Dispose();
    }

    private async Task MakeOwnerAsync(string permission)
    {
        await ExecuteAsync($"create role school login password 'first' nosuperuser {permission}");
        await ExecuteAsync("create database school owner school");
    }

    private Task<Database> OpenAsync(string password) => Database.OpenAsync(
        new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = "school", Username = "school", Password = password, Pooling = true }.ConnectionString,
        CancellationToken.None);

    private async Task ExecuteAsync(string statement)
    {
        await using var opened = new NpgsqlConnection(server.ConnectionString);
        await opened.OpenAsync();
        await using var command = new NpgsqlCommand(statement, opened);
        await command.ExecuteNonQueryAsync();
    }
}
