using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Demonstration;
using Lazo.Web.Tests.Support;
using Npgsql;

namespace Lazo.Web.Tests.Features.Demonstration;

/// <summary>What the demonstration holds beside its files, and that a change of tutor made in Lazo outlives the next day's files.</summary>
public sealed class DemonstrationProceduresTests(TestServer server)
{
    [Fact]
    public async Task There_is_something_to_see_and_what_visitors_changed_stays()
    {
        // The wall asks the database's own clock who coordinates today.
        var clock = new TestClock { Now = TimeProvider.System.GetUtcNow() };
        await using var database = await server.NewDatabaseAsync();
        await new DemonstrationDay(database, clock).RefreshAsync(_ => { }, CancellationToken.None);

        (await AskAsync(database, "select count(*) from regulation_rule where not confirmed")).ShouldBeGreaterThan(8);
        (await AskAsync(database, "select count(*) from return_plan r join person p on p.id = r.by_id and p.username = 'nora' where r.write_on = (now() at time zone 'America/Mexico_City')::date")).ShouldBeGreaterThan(0);
        (await AskAsync(database, "select count(*) from hand_over h join person p on p.id = h.to_tutor and p.username = 'efrain'")).ShouldBeGreaterThan(0);

        const string ulises = "(select id from person where username = 'ulises')";
        await using (var amparo = await Seal.OpenAsync(database, (int)await AskAsync(database, "select id from person where username = 'amparo'"), CancellationToken.None))
        await using (var change = new NpgsqlCommand(
            $"select wall.hand_over(array[{ulises}], (select id from person where username = 'efrain'), (now() at time zone 'America/Mexico_City')::date, null, now())", amparo))
            await change.ExecuteNonQueryAsync();
        foreach (var days in new[] { 1, 30, 120 })
        {
            clock.Now = TimeProvider.System.GetUtcNow().AddDays(days);
            await new DemonstrationDay(database, clock).RefreshAsync(_ => { }, CancellationToken.None);

            (await AskAsync(database, $"select count(*) from tutorship t join person n on n.id = t.tutor_id and n.username = 'efrain' where t.student_id = {ulises}")).ShouldBe(1);
            if (days < 50)
                (await AskAsync(database, $"select count(*) from tutorship t join person n on n.id = t.tutor_id and n.username = 'nora' where t.student_id = {ulises} and t.end_date is null")).ShouldBe(0, "the files still name her");
        }

        (await AskAsync(database, "select count(distinct key) from regulation_rule")).ShouldBe(await AskAsync(database, "select count(*) from regulation_rule"), "chosen once");
    }

    private static async Task<long> AskAsync(Database database, string query)
    {
        await using var command = database.Owner.CreateCommand(query);
        return Convert.ToInt64(await command.ExecuteScalarAsync());
    }
}
