using System.Net;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

public sealed class MyTrajectoryTests(MorningApp app) : IClassFixture<MorningApp>
{
    [Fact]
    public async Task She_sees_what_is_open_first_and_from_there_all_that_is_kept_of_her()
    {
        var marisol = await app.SignedInAsync("marisol");
        var page = await marisol.GetStringAsync("/mi-trayectoria");

        page.IndexOf("Lo que todavía se puede", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf("<h2>Mi trayectoria", StringComparison.Ordinal));
        page.ShouldContain("Te acompaña");
        page.ShouldContain("href=\"/mi/datos\"");
        page = await marisol.GetStringAsync("/mi/datos");
        page.ShouldContain("Su mamá está en el hospital.", customMessage: "her own situation is hers to read");
        page.ShouldContain("55 0000 0002");
    }

    [Fact]
    public async Task The_cause_of_a_missed_activity_is_one_tap()
    {
        var marisol = await app.SignedInAsync("marisol");
        var page = await marisol.GetStringAsync("/mi-trayectoria");
        var activity = page.Split("name=\"activity\" value=\"")[1].Split('"')[0];

        (await marisol.PostFormAsync("/mi-trayectoria", "/mi-trayectoria?handler=Cause", ("activity", activity), ("cause", "Connection"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await app.CountAsync($"select count(*) from event where student_id = 2 and kind = 'cause' and ref = '{activity}' and cause = 'connection' and actor_id = 2")).ShouldBe(1);
        (await marisol.GetStringAsync("/mi-trayectoria")).ShouldContain("Gracias por contarlo.");
        (await marisol.PostFormAsync("/mi-trayectoria", "/mi-trayectoria?handler=Cause", ("activity", activity), ("cause", "Work"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_cause_can_be_taken_back_by_who_gave_it_and_by_nobody_else()
    {
        var gabriela = await app.SignedInAsync("gabriela");
        var activity = (await gabriela.GetStringAsync("/mi-trayectoria")).Split("name=\"activity\" value=\"")[1].Split('"')[0];
        var undo = $"/mi-trayectoria?handler=Withdraw&activity={activity}";

        (await gabriela.PostFormAsync("/mi-trayectoria", undo)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "nothing was told yet");
        await gabriela.PostFormAsync("/mi-trayectoria", "/mi-trayectoria?handler=Cause", ("activity", activity), ("cause", "ClosedBeforeReached"));
        (await SaysClosedBeforeAsync(activity)).ShouldBeTrue();
        (await gabriela.GetStringAsync("/mi-trayectoria")).ShouldContain(undo.Replace("&", "&amp;", StringComparison.Ordinal), customMessage: "what was done says how it is undone");

        (await gabriela.PostFormAsync("/mi-trayectoria", undo)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await gabriela.PostFormAsync("/mi-trayectoria", undo)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await SaysClosedBeforeAsync(activity)).ShouldBeFalse();
        (await gabriela.GetStringAsync("/mi-trayectoria")).ShouldContain($"name=\"activity\" value=\"{activity}\"", customMessage: "it is asked again");

        // What the tutor recorded isn't hers to take back.
        await (await app.SignedInAsync("nora")).PostFormAsync("/tutoria/tutorados/8/registro", "/tutoria/tutorados/8/registro?handler=Cause", ("activity", activity), ("cause", "Work"));
        (await gabriela.PostFormAsync("/mi-trayectoria", undo)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<bool> SaysClosedBeforeAsync(string activity) =>
        await app.CountAsync($"select count(*) from today_row where student_id = 8 and signals::text ~ 'closed_before_reached[^}}]*{activity}'") == 1;

    [Fact]
    public async Task She_writes_to_her_tutor_and_the_question_reaches_the_morning()
    {
        var julian = await app.SignedInAsync("julian");

        await julian.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", "¿Todavía puedo entregar el foro?"));

        (await julian.GetStringAsync("/mi-tutoria")).ShouldContain("espera respuesta");
        (await app.CountAsync("select count(*) from message where tutee_id = 3 and sender_id = 3 and asks and body like '%entregar el foro%'")).ShouldBe(1);
        (await (await app.SignedInAsync("nora")).GetStringAsync("/tutoria/tutorados/3/conversacion")).ShouldContain("¿Todavía puedo entregar el foro?");
    }

    [Fact]
    public async Task A_tutor_has_no_trajectory_and_a_tutee_no_morning()
    {
        (await (await app.SignedInAsync("nora")).GetAsync("/mi-trayectoria")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await app.SignedInAsync("marisol")).GetAsync("/tutoria/hoy")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
