using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Tutoring.Today;
using Lazo.Web.Tests.Features.Tutoring.Facts;
using Lazo.Web.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lazo.Web.Tests.Features.Tutoring.Today;

public sealed class TodayRowsTests(TestServer server) : IAsyncLifetime
{
    private const int Nora = 1;
    private const int Elias = 2;
    private const int Marisol = 3;
    private const int Julian = 4;

    private readonly TestClock clock = new();
    private Database database = null!;

    public async ValueTask InitializeAsync() => database = await server.NewDatabaseAsync("small_school", SmallSchool.FillAsync);

    public ValueTask DisposeAsync() => database.DisposeAsync();

    private TodayRows Rows => new(database, clock);

    private TodayReader Reader => new(database, Rows, clock);

    private TodayPass Pass => new(database, clock);

    [Fact]
    public async Task The_pass_the_renewal_and_the_replay_say_the_same()
    {
        foreach (var step in Enumerable.Range(0, 60))
        {
            clock.Now = new DateTimeOffset(2025, 2, 3, 15, 0, 0, TimeSpan.Zero).AddHours(step * 67);
            await Pass.RunAsync(1, CancellationToken.None);
            var afterPass = await RowsAsync();
            await SqlAsync("delete from today_row");
            await Rows.RefreshAsync([Julian, Marisol], CancellationToken.None);
            (await RowsAsync()).ShouldBe(afterPass);

            var kept = await ListAsync(Nora);
            var replayed = await Reader.ReplayAsync(Nora, Instant.From(clock.Now), TodayPart.Everyone, CancellationToken.None);
            ListText.Of(kept).ShouldBe(ListText.Of(replayed), $"on {clock.Now:u}");
        }
    }

    [Fact]
    public async Task A_row_that_time_has_overtaken_is_worked_out_before_it_is_shown()
    {
        // The exam of Biología closes on 6 March: on the 3rd nothing is said, two days before it is.
        await Pass.RunAsync(1, CancellationToken.None);
        Kinds(await ListAsync(Nora), Julian).ShouldNotContain(SignalKind.ClosingSoon);

        clock.Now = DateTimeOffset.Parse("2025-03-04T00:00:00-06:00");

        Kinds(await ListAsync(Nora), Julian).ShouldContain(SignalKind.ClosingSoon);
        (await SqlAsync<long>("select count(*) from today_row where holds_until <= '2025-03-04 00:00-06'")).ShouldBe(0);
    }

    [Fact]
    public async Task Rows_that_time_has_overtaken_are_renewed_between_the_nights()
    {
        await Pass.RunAsync(1, CancellationToken.None);
        (await Pass.RenewOvertakenAsync(1, CancellationToken.None)).ShouldBe(0);

        clock.Now = DateTimeOffset.Parse("2025-03-04T00:00:00-06:00");

        (await Pass.RenewOvertakenAsync(1, CancellationToken.None)).ShouldBe(2);
        (await Pass.RenewOvertakenAsync(1, CancellationToken.None)).ShouldBe(0);
    }

    [Fact]
    public async Task The_second_pass_of_a_day_does_nothing()
    {
        (await Pass.RunOnceADayAsync(1, CancellationToken.None)).ShouldNotBeNull().Tutees.ShouldBe(2);
        var first = await RowsAsync();
        clock.Advance(TimeSpan.FromHours(1));

        (await Pass.RunOnceADayAsync(1, CancellationToken.None)).ShouldBeNull();
        (await RowsAsync()).ShouldBe(first);

        clock.Advance(TimeSpan.FromHours(23));
        (await Pass.RunOnceADayAsync(1, CancellationToken.None)).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_schedule_runs_the_pass_once_a_night_and_renews_between()
    {
        var schedule = new TodaySchedule(database, Pass, clock, NullLogger<TodaySchedule>.Instance);
        clock.Now = DateTimeOffset.Parse("2025-03-03T02:50:00-06:00");
        await schedule.Execute(null!);
        (await PassesAsync()).ShouldBe(1, "an institution without any pass doesn't wait for the night");

        clock.Now = DateTimeOffset.Parse("2025-03-04T02:50:00-06:00");
        await schedule.Execute(null!);
        (await PassesAsync()).ShouldBe(1, "it isn't three yet");
        (await SqlAsync<long>("select count(*) from today_row where holds_until <= '2025-03-04 02:50-06'")).ShouldBeGreaterThan(0);

        clock.Now = DateTimeOffset.Parse("2025-03-04T03:00:00-06:00");
        await schedule.Execute(null!);
        await schedule.Execute(null!);
        (await PassesAsync()).ShouldBe(2);
        (await SqlAsync<long>("select count(*) from today_row where holds_until <= '2025-03-04 03:00-06'")).ShouldBe(0);

        Task<long> PassesAsync() => SqlAsync<long>("select count(*) from job_run where job = 'today-pass' and ended_at is not null");
    }

    [Fact]
    public async Task A_pass_that_was_cut_off_is_run_again()
    {
        await SqlAsync("insert into job_run (institution_id, job, key, started_at) values (1, 'today-pass', '2025-03-03', now())");

        (await Pass.RunOnceADayAsync(1, CancellationToken.None)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Two_processes_at_once_do_one_pass()
    {
        var reports = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Pass.RunOnceADayAsync(1, CancellationToken.None)));

        reports.Count(report => report is not null).ShouldBe(1);
    }

    [Fact]
    public async Task A_pass_leaves_a_row_that_somebody_worked_out_later()
    {
        await Rows.RefreshAsync([Marisol], CancellationToken.None);
        await SqlAsync("update today_row set tier = 1, computed_at = '2025-03-03 09:00:05-06'");

        await Pass.RunAsync(1, CancellationToken.None);

        (await SqlAsync<short>($"select tier from today_row where student_id = {Marisol}")).ShouldBe((short)1);
    }

    [Fact]
    public async Task Who_changes_tutor_changes_list_and_who_has_none_leaves_it()
    {
        clock.Now = DateTimeOffset.Parse("2025-02-28T23:59:00-06:00");
        await Pass.RunAsync(1, CancellationToken.None);
        (await SqlAsync<int>($"select tutor_id from today_row where student_id = {Marisol}")).ShouldBe(Elias);

        clock.Advance(TimeSpan.FromMinutes(1));
        await Pass.RunAsync(1, CancellationToken.None);
        (await SqlAsync<int>($"select tutor_id from today_row where student_id = {Marisol}")).ShouldBe(Nora);

        await SqlAsync($"update tutorship set end_date = '2025-03-02' where student_id = {Marisol} and end_date is null");
        clock.Now = DateTimeOffset.Parse("2025-03-03T00:00:00-06:00");
        await Pass.RunAsync(1, CancellationToken.None);
        (await SqlAsync<long>($"select count(*) from today_row where student_id = {Marisol}")).ShouldBe(0);
    }

    // The wall asks the server's own clock whose tutees these are: Nora's, who is tutor to this day.
    private async Task<TodayList> ListAsync(int tutor)
    {
        await using var connection = await Seal.OpenAsync(database, tutor, CancellationToken.None);
        return await Reader.ReadAsync(connection, tutor, TodayPart.Everyone, CancellationToken.None);
    }

    private static IEnumerable<SignalKind> Kinds(TodayList list, int tutee) =>
        list.Items.Single(item => item.StudentId == tutee).Signals.Select(shown => shown.Signal.Kind);

    private Task<List<string>> RowsAsync() => TextAsync(
        "select concat_ws('|', student_id, tutor_id, tier, quiet, urgent, tie, newest_since, holds_until, computed_at, signals) from today_row order by student_id");

    private async Task<List<string>> TextAsync(string statement)
    {
        await using var command = database.Owner.CreateCommand(statement);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(reader.GetString(0));
        return rows;
    }

    private async Task<T> SqlAsync<T>(string statement)
    {
        await using var command = database.Owner.CreateCommand(statement);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    private async Task SqlAsync(string statement)
    {
        await using var command = database.Owner.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
