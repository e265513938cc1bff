using Lazo.Domain.Tutoring.Signals;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Tutoring.Today;
using Lazo.Web.Tests.Features.Tutoring.Facts;
using Lazo.Web.Tests.Support;
using Standing = Lazo.Web.Features.Tutoring.Today.Standing;

namespace Lazo.Web.Tests.Features.Tutoring.Today;

/// <summary>What a tutor puts aside: until when it stays away, and what brings it back. Julián (4) is Nora's (1).</summary>
public sealed class SetAsideTests(TestServer server) : IAsyncLifetime
{
    private const int Nora = 1;
    private const int Julian = 4;

    private readonly TestClock clock = new();
    private Database database = null!;

    public async ValueTask InitializeAsync()
    {
        database = await server.NewDatabaseAsync("small_school", SmallSchool.FillAsync);
        await new TodayPass(database, clock).RunAsync(1, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Done_puts_it_aside_and_undoing_brings_it_back()
    {
        (await StandingAsync()).ShouldBe(Standing.Waiting);
        await PutAsideAsync("done");

        (await StandingAsync()).ShouldBe(Standing.SetAside);
        (await ListAsync()).SetAside.ShouldBe(1);
        (await ListAsync(TodayPart.AboveTheFold)).Items.ShouldNotContain(item => item.StudentId == Julian);

        await ChangeAsync("update set_aside set undone_at = at");
        (await StandingAsync()).ShouldBe(Standing.Waiting);
    }

    [Fact]
    public async Task What_is_done_comes_back_when_something_begins()
    {
        await PutAsideAsync("done");
        (await StandingAsync()).ShouldBe(Standing.SetAside);

        // The exam comes within two days of its closing.
        clock.Now = DateTimeOffset.Parse("2025-03-04T00:00:00-06:00");

        (await StandingAsync()).ShouldBe(Standing.Waiting);
    }

    [Fact]
    public async Task What_is_snoozed_comes_back_at_its_instant_and_not_before()
    {
        await PutAsideAsync("snoozed", "2025-03-05T07:00:00-06:00");

        clock.Now = DateTimeOffset.Parse("2025-03-05T06:59:59-06:00");
        (await StandingAsync()).ShouldBe(Standing.SetAside);
        clock.Now = DateTimeOffset.Parse("2025-03-05T07:00:00-06:00");
        (await StandingAsync()).ShouldBe(Standing.Waiting);
    }

    [Fact]
    public async Task The_last_thing_that_she_did_decides()
    {
        await PutAsideAsync("snoozed", "2025-03-20T07:00:00-06:00");
        clock.Advance(TimeSpan.FromMinutes(1));
        await PutAsideAsync("done");

        clock.Now = DateTimeOffset.Parse("2025-03-04T00:00:00-06:00");

        (await StandingAsync()).ShouldBe(Standing.Waiting);
    }

    [Fact]
    public async Task What_is_urgent_cannot_be_put_aside()
    {
        await ChangeAsync($"update today_row set urgent = true where student_id = {Julian}");
        await PutAsideAsync("snoozed", "2025-03-20T07:00:00-06:00");

        (await StandingAsync()).ShouldBe(Standing.Waiting);
    }

    [Fact]
    public async Task A_replay_puts_nothing_aside()
    {
        await PutAsideAsync("done");

        var replayed = await Reader.ReplayAsync(Nora, Lazo.Domain.Accompaniment.Instant.From(clock.Now), TodayPart.Everyone, CancellationToken.None);

        replayed.Items.Single(item => item.StudentId == Julian).Standing.ShouldBe(Standing.Waiting);
        replayed.Items.Single(item => item.StudentId == Julian).Signals.ShouldContain(shown => shown.Signal.Kind == SignalKind.NewTutee);
    }

    private TodayReader Reader => new(database, new TodayRows(database, clock), clock);

    private async Task<Standing> StandingAsync() => (await ListAsync()).Items.Single(item => item.StudentId == Julian).Standing;

    private async Task<TodayList> ListAsync(TodayPart part = TodayPart.Everyone)
    {
        await using var connection = await Seal.OpenAsync(database, Nora, CancellationToken.None);
        return await Reader.ReadAsync(connection, Nora, part, CancellationToken.None);
    }

    private Task PutAsideAsync(string kind, string? until = null) => ChangeAsync($"""
        insert into set_aside (institution_id, tutor_id, student_id, at, kind, until, reason)
        values (1, {Nora}, {Julian}, '{clock.Now:O}', '{kind}', {(until is null ? "null" : $"'{until}'")}, 'después')
        """);

    private async Task ChangeAsync(string statement)
    {
        await using var command = database.Owner.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
