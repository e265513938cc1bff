using Lazo.Web.Tests.Support;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

/// <summary>A leave from the question to the way back: asked for by the tutee, answered by the coordination, prepared, written.</summary>
public sealed class LeaveAnsweredTests(MorningApp app, Browser browser) : IClassFixture<MorningApp>
{
    private const string Leaves = "/institucion/bajas";

    private DateTime Today => TimeZoneInfo.ConvertTimeBySystemTimeZoneId(app.Clock.Now, "America/Mexico_City").Date;

    private string Day(int ahead) => $"{Today.AddDays(ahead):yyyy-MM-dd}";

    [Fact]
    public async Task Asked_granted_begun_and_the_way_back_is_spoken_of_on_its_day()
    {
        var (itzel, amparo, nora) = (await app.SignedInAsync("itzel"), await app.SignedInAsync("amparo"), await app.SignedInAsync("nora"));
        await itzel.PostFormAsync("/mi/tramites", "/mi/tramites?handler=Leave", ("until", Day(-1)));
        (await app.CountAsync("select count(*) from event where student_id = 4 and kind = 'leave_requested'")).ShouldBe(0);
        await itzel.PostFormAsync("/mi/tramites", "/mi/tramites?handler=Leave", ("until", Day(40)), ("text", "Me toca cuidar a mi abuela"));
        await itzel.PostFormAsync("/mi/tramites", "/mi/tramites?handler=Leave", ("until", Day(50)));
        (await app.CountAsync("select count(*) from event where student_id = 4 and kind = 'leave_requested'")).ShouldBe(1, "one at a time");
        (await HoldsAsync(4, "dropout_intent")).ShouldBeTrue();

        var desk = await amparo.GetStringAsync(Leaves);
        desk.ShouldContain("Itzel Pacheco");
        var request = await RequestAsync(4);
        await amparo.PostFormAsync(Leaves, Leaves + "?handler=Grant", ("request", request), ("begins", Day(0)), ("until", Day(-2)));
        (await app.CountAsync("select count(*) from leave_decision where student_id = 4")).ShouldBe(0);
        await amparo.PostFormAsync(Leaves, Leaves + "?handler=Grant", ("request", request), ("begins", Day(0)), ("until", Day(40)), ("writer", "tutor"), ("on", Day(30)), ("reason", "Guardamos su lugar"));
        (await amparo.PostFormAsync(Leaves, Leaves + "?handler=Refuse", ("request", request), ("reason", "no"))).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound, "it is answered");

        (await app.CountAsync($"select count(*) from event b join leave_decision d on d.request = b.ref where b.student_id = 4 and b.kind = 'leave_began' and b.actor_id = 22 and b.until = '{Day(40)}' and d.granted and d.by_id = 22")).ShouldBe(1);
        (await HoldsAsync(4, "dropout_intent")).ShouldBeFalse();
        var hers = await itzel.GetStringAsync("/mi/tramites");
        hers.ShouldContain("En curso desde el");
        (await amparo.GetStringAsync(Leaves)).ShouldContain("se le escribe el");

        (await nora.GetStringAsync("/tutoria/hoy")).ShouldNotContain("Regresos que preparaste");
        var now = app.Clock.Now;
        try
        {
            app.Clock.Advance(TimeSpan.FromDays(31));
            using var later = await app.SignedInAsync("nora");
            var today = await later.GetStringAsync("/tutoria/hoy");
            today.ShouldContain("Regresos que preparaste");
            var plan = today.Split("name=\"plan\" value=\"")[1].Split('"')[0];
            await later.PostFormAsync("/tutoria/hoy", "/tutoria/hoy?handler=Wrote", ("plan", plan));
            (await later.GetStringAsync("/tutoria/hoy")).ShouldNotContain("Regresos que preparaste");
        }
        finally
        {
            app.Clock.Now = now;
        }
    }

    [Fact]
    public async Task One_granted_for_later_begins_on_its_day()
    {
        var (brenda, amparo) = (await app.SignedInAsync("brenda"), await app.SignedInAsync("amparo"));
        await app.RunAsync("insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, topic) values (1, 'about-a-leave', 6, 1, now() - interval '1 day', now(), 'procedure_opened', 'leave')");
        await brenda.PostFormAsync("/mi/tramites", "/mi/tramites?handler=Leave");
        await amparo.PostFormAsync(Leaves, Leaves + "?handler=Grant", ("request", await RequestAsync(6)), ("begins", Day(5)));

        var page = await brenda.GetStringAsync("/mi/tramites");
        page.ShouldContain("Autorizada");
        page.ShouldNotContain("En curso desde");
        var nora = await app.SignedInAsync("nora");
        await nora.PostFormAsync("/tutoria/tutorados/6/registro", "/tutoria/tutorados/6/registro?handler=LeaveBegan");
        (await app.CountAsync("select count(*) from event where student_id = 6 and kind = 'leave_began'")).ShouldBe(1, "it was granted, and begins once");
        (await nora.GetStringAsync("/tutoria/tutorados/6/registro")).ShouldContain("la coordinación ya autorizó esta baja");
        page.ShouldContain("Tu baja temporal está autorizada");
        page.ShouldNotContain("spera respuesta");
        page.ShouldNotContain("busca la respuesta");
        var first = await brenda.GetStringAsync("/mi-trayectoria");
        first.ShouldContain("Tu baja temporal está autorizada");
        first.ShouldContain("Ninguno espera respuesta.");
        var tutors = await nora.GetStringAsync("/tutoria/tutorados/6");
        tutors.ShouldContain("Autorizada: empieza el");
        tutors.ShouldNotContain("Decidió seguir");
        await brenda.PostFormAsync("/mi/tramites", "/mi/tramites?handler=Stay");
        (await app.CountAsync("select count(*) from event where student_id = 6 and kind = 'leave_ended'")).ShouldBe(0, "a leave that was granted is changed by the coordination");
    }

    [Fact]
    public async Task A_way_back_lies_within_the_leave_whoever_prepares_it()
    {
        var (nora, amparo) = (await app.SignedInAsync("nora"), await app.SignedInAsync("amparo"));
        const string page = "/tutoria/tutorados/9/tramites";
        await nora.PostFormAsync(page, page + "?handler=Leave", ("until", Day(40)));
        var request = await RequestAsync(9);

        await amparo.PostFormAsync(Leaves, Leaves + "?handler=Grant", ("request", request), ("begins", Day(0)), ("writer", "tutor"), ("on", Day(41)));
        (await amparo.GetStringAsync(Leaves)).ShouldContain("ese día su baja ya terminó");
        (await app.CountAsync("select count(*) from leave_decision where student_id = 9")).ShouldBe(0);
        await amparo.PostFormAsync(Leaves, Leaves + "?handler=Grant", ("request", request), ("begins", Day(0)));

        await nora.PostFormAsync(page, page + "?handler=Return", ("writer", "tutor"), ("on", Day(41)));
        (await nora.GetStringAsync(page)).ShouldContain("ese día su baja ya terminó");
        (await app.CountAsync("select count(*) from return_plan where student_id = 9")).ShouldBe(0);
        await nora.PostFormAsync(page, page + "?handler=Return", ("writer", "tutor"), ("on", Day(40)));
        (await app.CountAsync("select count(*) from return_plan where student_id = 9")).ShouldBe(1);
    }

    [Fact]
    public async Task A_tutee_asks_for_a_pause_with_her_telephone_and_reads_the_answer()
    {
        var page = await browser.NewPageAsync(app.Address, 360, script: false);
        await SignIn.AsAsync(app, page, "oscar");
        await page.GotoAsync("/mi-trayectoria");
        await page.GetByText("Qué se puede y cómo").ClickAsync();
        await page.GetByText("Pedir una baja temporal").ClickAsync();
        await page.FillAsync("#baja input[type=date]", Day(60));
        await page.FillAsync("#baja textarea", "Necesito trabajar más horas dos meses");
        await page.Locator("#baja button.primary").ClickAsync();
        await page.GetByText("Baja pedida.").WaitForAsync();
        await page.GetByText("va a responder").WaitForAsync();

        var desk = await browser.NewPageAsync(app.Address, 360, script: false);
        await SignIn.AsAsync(app, desk, "amparo");
        await desk.GotoAsync("/inicio");
        await desk.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Bajas temporales" }).ClickAsync();
        var asked = desk.Locator("article", new PageLocatorOptions { HasText = "Óscar Luna" });
        await asked.GetByText("Autorizar", new LocatorGetByTextOptions { Exact = true }).ClickAsync();
        await asked.GetByText("Autorizar la baja").ClickAsync();
        await desk.GetByText("ven la respuesta").WaitForAsync();

        await page.ReloadAsync();
        await page.GetByText("En curso desde el").WaitForAsync();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);
        await page.Context.CloseAsync();
        await desk.Context.CloseAsync();
    }

    private async Task<string> RequestAsync(int student)
    {
        await using var command = app.Database.Owner.CreateCommand($"select sourced_id from event where student_id = {student} and kind = 'leave_requested' order by id desc limit 1");
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private async Task<bool> HoldsAsync(int tutee, string kind) =>
        await app.CountAsync($"select count(*) from today_row where student_id = {tutee} and signals::text like '%{kind}%'") == 1;
}
