using System.Net;
using Lazo.Web.Features.Tutoring.Today;
using Lazo.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

public sealed class ConversationTests(MorningApp app) : IClassFixture<MorningApp>
{
    private static readonly string Thread = $"/tutoria/tutorados/{MorningApp.Marisol}/conversacion";
    private static readonly string Records = $"/tutoria/tutorados/{MorningApp.Marisol}/registro";

    [Fact]
    public async Task A_message_is_answered_in_one_thread_with_a_promise_from_the_same_box()
    {
        var nora = await app.SignedInAsync("nora");
        var due = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(app.Clock.Now.AddDays(2), "America/Mexico_City");

        var answer = await nora.PostFormAsync(
            Thread, Thread + "?handler=Say", ("text", "Voy a averiguar lo de tu constancia. ¿Para cuándo la necesitas?"),
            ("promise", "requisitos de la constancia"), ("due", $"{due:yyyy-MM-dd'T'HH:mm}"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await app.CountAsync("select count(*) from message where tutee_id = 2 and sender_id = 1 and asks and body like 'Voy a averiguar%'")).ShouldBe(1);
        (await app.CountAsync("select count(*) from event where student_id = 2 and kind = 'promise' and body = 'requisitos de la constancia' and due_at is not null")).ShouldBe(1);
        (await (await app.SignedInAsync("marisol")).GetStringAsync("/mi-tutoria")).ShouldContain("Voy a averiguar lo de tu constancia");
    }

    [Fact]
    public async Task A_promise_stays_open_until_she_has_the_answer_and_a_second_tap_changes_nothing()
    {
        var nora = await app.SignedInAsync("nora");

        (await nora.GetStringAsync(Thread)).ShouldContain("Averiguar cómo se pide la baja temporal");
        var keep = $"/tutoria/tutorados/{MorningApp.Marisol}/promesas/ev-promise";
        await nora.PostFormAsync(keep, keep + "?handler=Tell", ("text", "Se pide en Control escolar, con tu identificación."));
        (await nora.PostFormAsync(Records, keep + "?handler=Tell", ("text", "Otra vez"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await app.CountAsync("select count(*) from event where kind = 'promise_kept' and ref = 'ev-promise'")).ShouldBe(1);
        (await app.CountAsync("select count(*) from today_row where student_id = 2 and signals::text like '%ev-promise%'")).ShouldBe(0);
    }

    [Fact]
    public async Task A_letter_to_an_office_never_goes_into_her_thread()
    {
        const int Citlali = 16;
        var nora = await app.SignedInAsync("nora");
        var records = $"/tutoria/tutorados/{Citlali}/registro";
        await app.RunAsync("insert into event (institution_id, student_id, actor_id, at, recorded_at, kind, due_at, office_id, body) values (1, 16, 1, now() - interval '9 days', now() - interval '9 days', 'referral', now() - interval '7 days', 1, 'Historial')");
        await app.Services.GetRequiredService<TodayRows>().RefreshAsync([Citlali], CancellationToken.None);

        var row = (await nora.GetStringAsync("/tutoria/hoy?todos=true")).Split("<article").Single(part => part.Contains("Citlali Cruz", StringComparison.Ordinal));
        row.ShouldContain("Ya se lo recordé");
        row.ShouldContain("mailto:?subject=Citlali");
        row.ShouldNotContain("borrador=1");
        (await nora.GetStringAsync($"/tutoria/tutorados/{Citlali}/conversacion?borrador=1")).ShouldContain("data-keep=\"t16\"></textarea>");
        (await nora.GetStringAsync(records)).ShouldContain("lo ven también Citlali y la coordinación");
    }

    [Fact]
    public async Task What_could_not_be_sent_stands_in_the_box()
    {
        var nora = await app.SignedInAsync("nora");

        var page = await nora.PostFormAsync(Thread, Thread + "?handler=Say", ("text", "No se pierde"), ("promise", "algo"), ("due", "2020-01-01T10:00"));

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        var text = await page.Content.ReadAsStringAsync();
        text.ShouldContain(">No se pierde</textarea>");
        text.ShouldContain("La fecha de la promesa ya pasó");
        (await app.CountAsync("select count(*) from message where body = 'No se pierde'")).ShouldBe(0);
    }

    [Fact]
    public async Task The_draft_of_the_morning_waits_in_the_box_and_is_not_sent()
    {
        var nora = await app.SignedInAsync("nora");
        var before = await app.CountAsync("select count(*) from message");

        var page = await nora.GetStringAsync("/tutoria/tutorados/19/conversacion?borrador=1");

        page.Split("data-keep")[1].Split("</textarea>")[0].ShouldContain("Teresa");
        (await app.CountAsync("select count(*) from message")).ShouldBe(before);
    }

    [Theory]
    [InlineData("Personal", "personal_opened", "text", "Se quedó sin trabajo")]
    [InlineData("Promise", "promise", "text", "Preguntar por la beca")]
    [InlineData("Procedure", "procedure_opened", "topic", "documents")]
    [InlineData("Leave", "leave_requested", "text", "Lo está pensando")]
    public async Task What_people_do_is_recorded_with_who_and_when(string handler, string kind, string field, string value)
    {
        var nora = await app.SignedInAsync("nora");
        const string records = "/tutoria/tutorados/11/registro";

        (await nora.PostFormAsync(records, $"{records}?handler={handler}", (field, value))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await app.CountAsync($"select count(*) from event where student_id = 11 and kind = '{kind}' and actor_id = 1")).ShouldBe(1);
        (await app.CountAsync($"select count(*) from today_row where student_id = 11 and computed_at >= (select max(recorded_at) from event where student_id = 11)")).ShouldBe(1);
    }

    [Fact]
    public async Task A_call_is_recorded_when_it_was_and_not_in_the_future()
    {
        var nora = await app.SignedInAsync("nora");
        const string records = "/tutoria/tutorados/12/registro";
        var local = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(app.Clock.Now, "America/Mexico_City");

        await nora.PostFormAsync(records, records + "?handler=Contact", ("channel", "Phone"), ("result", "Attempted"), ("at", $"{local.AddDays(1):yyyy-MM-dd'T'HH:mm}"));
        (await app.CountAsync("select count(*) from event where student_id = 12 and kind = 'contact_attempt'")).ShouldBe(0);
        await nora.PostFormAsync(records, records + "?handler=Contact", ("channel", "Phone"), ("result", "Attempted"), ("at", $"{local.AddHours(-5):yyyy-MM-dd'T'HH:mm}"), ("text", "No contestó"));
        (await app.CountAsync("select count(*) from event where student_id = 12 and kind = 'contact_attempt' and at < recorded_at - interval '4 hours'")).ShouldBe(1);
        (await nora.GetStringAsync(records)).ShouldContain("Contacto por teléfono: no hubo respuesta");
    }

    [Fact]
    public async Task A_message_about_a_class_that_is_not_hers_is_refused()
    {
        var nora = await app.SignedInAsync("nora");

        (await nora.PostFormAsync(Thread, Thread + "?handler=Say", ("text", "hola"), ("classId", "999"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
