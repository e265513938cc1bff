using Lazo.Web.Features.Demonstration;
using Lazo.Web.Features.Tutoring.Today;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Demonstration;

public sealed class DemonstrationMattersTests(TestServer server)
{
    [Fact]
    public async Task Each_page_of_offices_promises_and_silences_has_something_to_show_and_is_told_once()
    {
        await using var database = await server.NewDatabaseAsync();
        var clock = new TestClock { Now = TimeProvider.System.GetUtcNow() };
        await new DemonstrationDay(database, clock).RefreshAsync(_ => { }, CancellationToken.None);
        var matters = new DemonstrationMatters(database, clock, new TodayRows(database, clock));

        await matters.TellAsync(CancellationToken.None);
        await matters.TellAsync(CancellationToken.None);

        (await TextAsync(database, "select string_agg(sourced_id, ' ' order by sourced_id) from event where sourced_id like 'demo-%'")).ShouldBe(
            "demo-alternative-1 demo-alternative-2 demo-alternative-told demo-answer demo-answered demo-asked demo-consent demo-find-out demo-found demo-history demo-late "
            + "demo-late-taken demo-question demo-sent demo-try-in_person demo-try-mail demo-try-phone demo-try-platform demo-try-whatsapp demo-yes");
        (await TextAsync(database, "select string_agg(o.name || ':' || p.username, ' ' order by o.name) from office_person w join office o on o.id = w.office_id join person p on p.id = w.person_id"))
            .ShouldBe("Control escolar:beatriz Psicología:dario");
        // What was noted of each tutee, she can read: of herself, not of somebody absent.
        var notes = await TextAsync(database, "select string_agg(distinct e.body, E'\\n') from event e where e.actor_id <> e.student_id and e.sourced_id like 'demo-%'");
        notes.Split('\n').Where(note => AboutSomebodyAbsent.Of(note)).ShouldBeEmpty();
        (await TextAsync(database, "select count(*)::text from today_row where signals::text like '%ladder_exhausted%'")).ShouldBe("1");
        (await TextAsync(database, "select bool_and(confidential)::text from event where sourced_id in ('demo-asked', 'demo-yes', 'demo-sent', 'demo-consent')")).ShouldBe("true");
    }

    private static async Task<string> TextAsync(Lazo.Web.Data.Database database, string query)
    {
        await using var command = database.Owner.CreateCommand(query);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
