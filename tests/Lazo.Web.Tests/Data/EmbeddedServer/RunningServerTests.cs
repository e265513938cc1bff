using System.Diagnostics;
using Lazo.Web.Data.EmbeddedServer;
using Lazo.Web.Tests.Support;
using Npgsql;

namespace Lazo.Web.Tests.Data.EmbeddedServer;

/// <summary>The embedded server through a day with its accidents; every test has a data folder of its own.</summary>
public sealed class RunningServerTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public async Task It_starts_on_an_empty_folder_keeps_data_durable_and_to_this_machine_and_stops()
    {
        var server = await StartAsync();

        server.StartedHere.ShouldBeTrue();
        (await AskAsync(server, "show listen_addresses")).ShouldBe("127.0.0.1");
        (await AskAsync(server, "show fsync")).ShouldBe("on");
        (await AskAsync(server, "show full_page_writes")).ShouldBe("on");
        (await AskAsync(server, "show data_checksums")).ShouldBe("on");
        (await AskAsync(server, "show server_encoding")).ShouldBe("UTF8");
        (await AskAsync(server, "select lower('ÁÑ')")).ShouldBe("áñ");

        await server.DisposeAsync();
        await ShouldBeStoppedAsync(server);
    }

    [Fact]
    public async Task Nobody_gets_in_without_the_password_which_only_its_owner_may_read()
    {
        await using var server = await StartAsync();
        var guess = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Password = "lazo" };

        var refused = await Should.ThrowAsync<PostgresException>(() => AskAsync(guess.ConnectionString, "select 1"));

        refused.SqlState.ShouldBe(PostgresErrorCodes.InvalidPassword);
        var password = Path.Combine(folder.Path, "postgres", "password");
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(password).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task Who_comes_second_joins_and_only_the_last_one_out_stops_it()
    {
        var first = await StartAsync();
        var second = await StartAsync();
        second.StartedHere.ShouldBeFalse();
        second.ProcessId.ShouldBe(first.ProcessId);

        await first.DisposeAsync();
        (await AskAsync(second, "select 'still here'")).ShouldBe("still here");

        await second.DisposeAsync();
        await ShouldBeStoppedAsync(second);
    }

    [Fact]
    public async Task Several_that_start_at_the_same_moment_share_one_server()
    {
        var servers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(StartAsync)));

        servers.Select(s => s.ProcessId).Distinct().ShouldHaveSingleItem();
        servers.Count(s => s.StartedHere).ShouldBe(1);

        await Task.WhenAll(servers.Select(s => s.DisposeAsync().AsTask()));
        await ShouldBeStoppedAsync(servers[0]);
    }

    [Fact]
    public async Task Killed_with_everything_it_comes_back_with_what_was_committed()
    {
        var killed = await StartAsync();
        await AskAsync(killed, "create table promise as select 'kept' as word");
        using (var postmaster = Process.GetProcessById(killed.ProcessId))
            postmaster.Kill(entireProcessTree: true);

        await using var recovered = await StartAsync();

        recovered.ProcessId.ShouldNotBe(killed.ProcessId);
        (await AskAsync(recovered, "select word from promise")).ShouldBe("kept");
        // The use of the killed one is given up too, or the folder would stay in use for the rest of this process.
        await killed.DisposeAsync();
        (await AskAsync(recovered, "select 1::text")).ShouldBe("1");
    }

    [Fact]
    public async Task A_pid_file_whose_number_now_belongs_to_a_stranger_does_not_keep_it_from_starting()
    {
        var server = await StartAsync();
        await server.DisposeAsync();
        var file = Path.Combine(folder.Path, "postgres", "cluster", "postmaster.pid");
        await File.WriteAllTextAsync(file, $"{Environment.ProcessId}\n/nowhere\n1\n5432\n\n127.0.0.1\n0 0\nready   \n");

        await using var again = await StartAsync();

        (await AskAsync(again, "select 1::text")).ShouldBe("1");
    }

    [Fact]
    public async Task A_cluster_that_was_never_finished_is_made_anew()
    {
        var half = Directory.CreateDirectory(Path.Combine(folder.Path, "postgres", "cluster.new"));
        await File.WriteAllTextAsync(Path.Combine(half.FullName, "PG_VERSION"), "15\n");

        await using var server = await StartAsync();

        (await AskAsync(server, "select 1::text")).ShouldBe("1");
    }

    [Fact]
    public async Task Root_may_keep_it_in_a_folder_that_nobody_else_enters()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root drops to another user, who may not reach root's folders.");
        var closed = Path.Combine(folder.Path, "closed");
        if (!OperatingSystem.IsWindows())
            Directory.CreateDirectory(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        await using var server = await RunningServer.StartAsync(Path.Combine(closed, "data"), _ => { }, CancellationToken.None);
        await using var joined = await RunningServer.StartAsync(Path.Combine(closed, "data"), _ => { }, CancellationToken.None);

        joined.ProcessId.ShouldBe(server.ProcessId);
        (await AskAsync(server, "select 1::text")).ShouldBe("1");
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task A_program_told_to_stop_takes_its_server_with_it(string signal)
    {
        using var program = LazoProcess.Start(folder.Path, ["up"]);
        await program.SaysAsync("Lazo está listo");
        var postmaster = int.Parse((await File.ReadAllLinesAsync(Path.Combine(folder.Path, "postgres", "cluster", "postmaster.pid")))[0]);

        program.Signal(signal);

        (await program.EndsAsync()).ShouldBe(0);
        File.Exists(Path.Combine(folder.Path, "postgres", "cluster", "postmaster.pid")).ShouldBeFalse($"server {postmaster} should have stopped");
    }

    [Fact]
    public async Task A_server_that_outlived_its_program_is_taken_over_and_stopped_in_turn()
    {
        using var program = LazoProcess.Start(folder.Path, ["up"]);
        await program.SaysAsync("Lazo está listo");
        program.Signal("KILL");
        await program.EndsAsync();

        var server = await StartAsync();

        server.StartedHere.ShouldBeFalse();
        await server.DisposeAsync();
        await ShouldBeStoppedAsync(server);
    }

    [Fact]
    public async Task A_program_may_end_while_another_goes_on()
    {
        using var first = LazoProcess.Start(folder.Path, ["up"]);
        using var second = LazoProcess.Start(folder.Path, ["up"]);
        await first.SaysAsync("Lazo está listo");
        var address = new Uri((await second.SaysAsync("Lazo está listo")).Split(' ')[4]);

        first.Signal("TERM");
        await first.EndsAsync();

        using var client = new HttpClient();
        (await client.GetStringAsync(new Uri(address, "/health"))).ShouldBe("ok");
        second.Signal("TERM");
        (await second.EndsAsync()).ShouldBe(0);
    }

    public void Dispose() => folder.Dispose();

    private Task<RunningServer> StartAsync() => RunningServer.StartAsync(folder.Path, _ => { }, CancellationToken.None);

    private static Task<string?> AskAsync(RunningServer server, string question) => AskAsync(server.ConnectionString, question);

    private static async Task<string?> AskAsync(string connection, string question)
    {
        await using var opened = new NpgsqlConnection(connection);
        await opened.OpenAsync();
        await using var command = new NpgsqlCommand(question, opened);
        return (string?)await command.ExecuteScalarAsync();
    }

    private static async Task ShouldBeStoppedAsync(RunningServer server) =>
        await Should.ThrowAsync<NpgsqlException>(() => AskAsync(server, "select 1::text"));
}
