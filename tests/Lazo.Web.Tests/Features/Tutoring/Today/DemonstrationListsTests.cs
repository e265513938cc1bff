using Lazo.Domain.Accompaniment;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Demonstration;
using Lazo.Web.Features.Tutoring.Today;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Tutoring.Today;

/// <summary>The lists of a whole institution: kept by the pass, renewed one by one, and replayed from facts, they must say the same.</summary>
public sealed class DemonstrationListsTests(TestServer server)
{
    // The wall asks the server's own clock whose tutor is asking, so this test lives in the present.
    private readonly TestClock clock = new() { Now = TimeProvider.System.GetUtcNow() };

    [Fact]
    public async Task The_pass_single_renewals_and_the_replay_say_the_same_for_every_tutor()
    {
        await using var database = await server.NewDatabaseAsync();
        await new DemonstrationDay(database, clock).RefreshAsync(_ => { }, CancellationToken.None);
        var rows = new TodayRows(database, clock);
        var reader = new TodayReader(database, rows, clock);

        await new TodayPass(database, clock).RunAsync(1, CancellationToken.None);
        var afterPass = await RowsAsync(database);
        afterPass.Count.ShouldBeGreaterThan(300);

        foreach (var tutor in await IdsAsync(database, "select distinct tutor_id from today_row order by 1"))
        {
            await using var connection = await Seal.OpenAsync(database, tutor, CancellationToken.None);
            var kept = await reader.ReadAsync(connection, tutor, TodayPart.Everyone, CancellationToken.None);
            var replayed = await reader.ReplayAsync(tutor, Instant.From(clock.Now), TodayPart.Everyone, CancellationToken.None);

            ListText.Of(kept).ShouldBe(ListText.Of(replayed));
            kept.Items.Count.ShouldBeGreaterThan(0);
        }

        await using (var forget = database.Owner.CreateCommand("delete from today_row"))
            await forget.ExecuteNonQueryAsync();
        foreach (var tutee in await IdsAsync(database, "select student_id from tutorship order by 1 desc"))
            await rows.RefreshAsync([tutee], CancellationToken.None);
        (await RowsAsync(database)).ShouldBe(afterPass);
    }

    private static async Task<List<string>> RowsAsync(Database database)
    {
        await using var command = database.Owner.CreateCommand(
            "select concat_ws('|', student_id, tutor_id, tier, quiet, urgent, tie, newest_since, holds_until, signals) from today_row order by student_id");
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(reader.GetString(0));
        return rows;
    }

    private static async Task<List<int>> IdsAsync(Database database, string statement)
    {
        await using var command = database.Owner.CreateCommand(statement);
        await using var reader = await command.ExecuteReaderAsync();
        var ids = new List<int>();
        while (await reader.ReadAsync())
            ids.Add(reader.GetInt32(0));
        return ids;
    }
}
