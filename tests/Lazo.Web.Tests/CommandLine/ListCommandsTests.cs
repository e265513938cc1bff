using System.Runtime.CompilerServices;
using Lazo.Web.Data;
using Lazo.Web.Tests.Features.Tutoring.Facts;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.CommandLine;

/// <summary><c>today</c> and <c>signals</c> as another program calls them, on <see cref="SmallSchool"/>.</summary>
public sealed class ListCommandsTests(ListCommandsTests.School school) : IClassFixture<ListCommandsTests.School>
{
    private const string Morning = "2025-03-04T09:00:00-06:00";

    [Fact]
    public async Task Today_answers_as_agreed() =>
        await ShouldBeGoldenAsync("today.json", "today", "--tutor", "nora", "--as-of", Morning, "--json");

    [Fact]
    public async Task Signals_of_everyone_are_answered_as_agreed() =>
        await ShouldBeGoldenAsync("signals.json", "signals", "--as-of", Morning, "--json");

    [Fact]
    public async Task Without_json_a_person_can_read_the_list() =>
        await ShouldBeGoldenAsync("today.txt", "today", "--tutor", "NORA", "--as-of", Morning);

    [Fact]
    public async Task Without_an_offset_the_institutions_clock_holds()
    {
        var (_, zoned, _) = await RunAsync("signals", "--tutee", "p-julian", "--as-of", Morning, "--json");
        var (status, local, _) = await RunAsync("signals", "--tutee", "p-julian", "--as-of", "2025-03-04T09:00", "--json");

        status.ShouldBe(0);
        local.ShouldBe(zoned);
    }

    [Theory]
    [InlineData("nadie", "today", "--tutor", "nadie")]
    [InlineData("marisol", "today", "--tutor", "marisol")]
    [InlineData("--tutor", "today", "--json")]
    [InlineData("p-nadie", "signals", "--tutee", "p-nadie")]
    [InlineData("ayer", "signals", "--as-of", "ayer")]
    [InlineData("2025-02-30", "signals", "--as-of", "2025-02-30")]
    [InlineData("--tutee", "signals", "--tutee")]
    [InlineData("--otra", "signals", "--otra")]
    public async Task What_the_caller_can_put_right_is_one_sentence_and_status_2(string named, params string[] arguments)
    {
        var (status, output, talk) = await RunAsync(arguments);

        status.ShouldBe(2);
        output.ShouldBeEmpty();
        talk.ShouldHaveSingleItem().ShouldContain(named);
    }

    [Fact]
    public async Task A_rule_that_nobody_knows_is_said_in_one_sentence()
    {
        await school.ChangeAsync("insert into rule (institution_id, name, holds_from, value) values (1, 'tea_time', '2090-01-01', '17')");

        var (status, output, talk) = await RunAsync("signals", "--as-of", "2090-02-01");

        status.ShouldBe(2);
        output.ShouldBeEmpty();
        talk.ShouldHaveSingleItem().ShouldContain("tea_time");
        // It holds from its day on and never changes what was before.
        (await RunAsync("signals", "--as-of", "2089-12-31", "--json")).Status.ShouldBe(0);
    }

    private async Task ShouldBeGoldenAsync(string file, params string[] arguments)
    {
        var (status, output, talk) = await RunAsync(arguments);
        status.ShouldBe(0, string.Join('\n', talk));

        var path = Path.Combine(Folder(), "Golden", file);
        if (Environment.GetEnvironmentVariable("LAZO_ACCEPT") == "1")
            await File.WriteAllLinesAsync(path, output);
        output.ShouldBe(await File.ReadAllLinesAsync(path), $"{path} says otherwise; if the new answer is right, run this test with LAZO_ACCEPT=1");
    }

    private async Task<(int Status, IReadOnlyList<string> Output, IReadOnlyList<string> Talk)> RunAsync(params string[] arguments)
    {
        using var program = LazoProcess.Start(Path.GetTempPath(), arguments, ("LAZO_DB", school.Connection));
        var status = await program.EndsAsync();
        return (status, [.. program.Output], [.. program.Talk]);
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    public sealed class School(TestServer server) : IAsyncLifetime
    {
        private Database database = null!;

        public string Connection { get; private set; } = "";

        public async ValueTask InitializeAsync()
        {
            Connection = await server.NewBareDatabaseAsync();
            database = await Database.OpenAsync(Connection, CancellationToken.None);
            await SmallSchool.FillAsync(database);
        }

        public ValueTask DisposeAsync() => database.DisposeAsync();

        public async Task ChangeAsync(string statement)
        {
            await using var command = database.Owner.CreateCommand(statement);
            await command.ExecuteNonQueryAsync();
        }
    }
}
