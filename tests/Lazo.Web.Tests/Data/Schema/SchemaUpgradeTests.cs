using Lazo.Web.Data;
using Lazo.Web.Data.Schema;
using Lazo.Web.Tests.Support;
using Npgsql;

namespace Lazo.Web.Tests.Data.Schema;

public sealed class SchemaUpgradeTests(TestServer server)
{
    private static readonly SchemaScript First = new(1, "0001_notebook", "create table notebook (word text);");
    private static readonly SchemaScript Second = new(2, "0002_pages", "alter table notebook add page int not null default 7;");

    [Fact]
    public async Task A_database_of_the_version_before_is_brought_forward_with_what_is_in_it()
    {
        await using var owner = await BareDatabaseAsync();
        await UpgradeAsync(owner, First);
        await AskAsync(owner, "insert into notebook values ('lazo')");

        await UpgradeAsync(owner, First, Second);

        (await AskAsync(owner, "select word || page from notebook")).ShouldBe("lazo7");
        (await AskAsync(owner, "select string_agg(name, ' ' order by version) from lazo_schema")).ShouldBe("0001_notebook 0002_pages");
    }

    [Fact]
    public async Task Once_more_changes_nothing()
    {
        await using var owner = await BareDatabaseAsync();
        await UpgradeAsync(owner, First, Second);
        var before = await AskAsync(owner, "select string_agg(xmin || name, ' ' order by version) from lazo_schema");

        await UpgradeAsync(owner, First, Second);

        (await AskAsync(owner, "select string_agg(xmin || name, ' ' order by version) from lazo_schema")).ShouldBe(before);
    }

    [Fact]
    public async Task A_database_newer_than_the_program_is_refused()
    {
        await using var owner = await BareDatabaseAsync();
        await UpgradeAsync(owner, First, Second);

        var fault = await Should.ThrowAsync<CallerFault>(() => UpgradeAsync(owner, First));

        fault.Message.ShouldContain("más nueva");
    }

    [Fact]
    public async Task A_script_that_was_changed_after_it_was_applied_is_refused_but_not_for_its_line_ends()
    {
        await using var owner = await BareDatabaseAsync();
        var twoLines = First with { Sql = "create table notebook (word text);\n-- the end\n" };
        await UpgradeAsync(owner, twoLines);

        await UpgradeAsync(owner, twoLines with { Sql = twoLines.Sql.Replace("\n", "\r\n") });
        var fault = await Should.ThrowAsync<CallerFault>(() => UpgradeAsync(owner, twoLines with { Sql = "create table notebook (words text);" }));

        fault.Message.ShouldContain("0001_notebook");
    }

    [Fact]
    public async Task A_script_that_fails_leaves_nothing_of_itself_and_all_of_those_before()
    {
        await using var owner = await BareDatabaseAsync();
        var failing = new SchemaScript(2, "0002_fails", "create table half (); select 1 / 0;");

        var fault = await Should.ThrowAsync<InvalidOperationException>(() => UpgradeAsync(owner, First, failing));

        fault.Message.ShouldContain("0002_fails");
        (await AskAsync(owner, "select to_regclass('half')::text")).ShouldBeNull();
        (await AskAsync(owner, "select max(version)::text from lazo_schema")).ShouldBe("1");
    }

    [Fact]
    public async Task The_programs_own_scripts_run_one_version_after_another()
    {
        var scripts = SchemaScript.OfThisProgram;
        // The roles that the scripts speak of exist once in a server; any database that is opened makes them.
        await using var elsewhere = await server.NewDatabaseAsync();
        await using var owner = await BareDatabaseAsync();

        for (var version = 1; version <= scripts.Count; version++)
            await UpgradeAsync(owner, [.. scripts.Take(version)]);

        (await AskAsync(owner, "select max(version)::text from lazo_schema")).ShouldBe(scripts[^1].Version.ToString());
    }

    [Fact]
    public async Task Programs_that_open_a_new_database_at_the_same_moment_wait_for_each_other()
    {
        var connection = await server.NewBareDatabaseAsync();

        var opened = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Database.OpenAsync(connection, CancellationToken.None))));

        foreach (var database in opened)
        {
            await using var ping = database.App.CreateCommand("select count(*) from institution");
            (await ping.ExecuteScalarAsync()).ShouldBe(0L);
            await database.DisposeAsync();
        }
    }

    private async Task<NpgsqlConnection> BareDatabaseAsync()
    {
        var connection = new NpgsqlConnection(await server.NewBareDatabaseAsync());
        await connection.OpenAsync();
        return connection;
    }

    private static Task UpgradeAsync(NpgsqlConnection owner, params SchemaScript[] scripts) =>
        SchemaUpgrade.RunAsync(owner, scripts, CancellationToken.None);

    private static async Task<string?> AskAsync(NpgsqlConnection connection, string question)
    {
        await using var command = new NpgsqlCommand(question, connection);
        return await command.ExecuteScalarAsync() as string;
    }
}
