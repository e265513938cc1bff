using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

public sealed class LeaveTests(MorningApp app) : IClassFixture<MorningApp>
{
    private string Day(int ahead) =>
        $"{TimeZoneInfo.ConvertTimeBySystemTimeZoneId(app.Clock.Now, "America/Mexico_City").AddDays(ahead):yyyy-MM-dd}";

    [Fact]
    public async Task A_leave_is_asked_for_begins_and_ends_each_naming_the_request()
    {
        var nora = await app.SignedInAsync("nora");
        const string records = "/tutoria/tutorados/14/registro";

        await nora.PostFormAsync(records, records + "?handler=Leave", ("text", "Se va a operar"), ("until", Day(40)));
        (await nora.GetStringAsync(records)).ShouldContain($"value=\"{Day(40)}\"", customMessage: "the day asked for stands in the form of the beginning");
        (await HoldsAsync(14, "dropout_intent")).ShouldBeTrue();

        await nora.PostFormAsync(records, records + "?handler=LeaveBegan", ("text", "Autorizada"), ("until", Day(8)));
        (await app.CountAsync($"""
            select count(*) from event b join event r on r.sourced_id = b.ref and r.kind = 'leave_requested'
            where b.student_id = 14 and b.kind = 'leave_began' and b.until = '{Day(8)}' and b.body = 'Autorizada' and b.actor_id = 1
            """)).ShouldBe(1);
        (await HoldsAsync(14, "dropout_intent")).ShouldBeFalse();
        (await HoldsAsync(14, "leave_ending")).ShouldBeTrue("ten days before its end the tutor prepares the return");

        await nora.PostFormAsync(records, records + "?handler=LeaveBegan", ("until", Day(20)));
        (await app.CountAsync("select count(*) from event where student_id = 14 and kind = 'leave_began'")).ShouldBe(1, "there is one already under way");

        var page = await nora.GetStringAsync(records);
        page.ShouldContain("Ya regresó");
        var began = page.Split("name=\"matter\" value=\"")[1].Split('"')[0];
        await nora.PostFormAsync(records, records + "?handler=Returned", ("matter", began));
        await nora.PostFormAsync(records, records + "?handler=Returned", ("matter", began));
        (await app.CountAsync("""
            select count(*) from event e join event r on r.sourced_id = e.ref and r.kind = 'leave_requested' where e.student_id = 14 and e.kind = 'leave_ended'
            """)).ShouldBe(1);
        (await HoldsAsync(14, "leave_ending")).ShouldBeFalse();
        (await nora.GetStringAsync(records)).ShouldNotContain("Ya regresó");
    }

    [Fact]
    public async Task A_leave_that_nobody_asked_for_here_can_begin_and_one_that_is_over_cannot()
    {
        var nora = await app.SignedInAsync("nora");
        const string records = "/tutoria/tutorados/15/registro";

        await nora.PostFormAsync(records, records + "?handler=LeaveBegan", ("until", Day(-1)));
        await nora.PostFormAsync(records, records + "?handler=LeaveBegan", ("until", "mañana"));
        (await app.CountAsync("select count(*) from event where student_id = 15 and kind = 'leave_began'")).ShouldBe(0);
        (await nora.GetStringAsync(records)).ShouldContain("No se guardó");

        await nora.PostFormAsync(records, records + "?handler=LeaveBegan");
        (await app.CountAsync("select count(*) from event where student_id = 15 and kind = 'leave_began' and ref is null and until is null")).ShouldBe(1);
        (await app.CountAsync("select count(*) from today_row where student_id = 15 and signals::text like '%missing_activity%'")).ShouldBe(0, "nothing is missed on leave");
    }

    [Fact]
    public async Task Who_only_coordinates_sees_the_leave_and_cannot_end_it()
    {
        var nora = await app.SignedInAsync("nora");
        await nora.PostFormAsync("/tutoria/tutorados/16/registro", "/tutoria/tutorados/16/registro?handler=LeaveBegan", ("until", Day(30)));

        var page = await (await app.SignedInAsync("amparo")).GetStringAsync("/tutoria/tutorados/16");

        page.ShouldContain("Empezó su baja temporal");
        page.ShouldNotContain("Ya regresó");
    }

    private async Task<bool> HoldsAsync(int tutee, string kind) =>
        await app.CountAsync($"select count(*) from today_row where student_id = {tutee} and signals::text like '%{kind}%'") == 1;
}
