using System.Net;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

public sealed class HoyTests(MorningApp app) : IClassFixture<MorningApp>
{
    private const string Hoy = "/tutoria/hoy";

    [Fact]
    public async Task The_first_fifteen_stand_above_a_fold_that_says_how_many_wait_below()
    {
        var page = await (await app.SignedInAsync("nora")).GetStringAsync(Hoy);

        Rows(page).ShouldBe(15);
        page.ShouldContain("más abajo: mostrarla");
        page.ShouldNotContain("Ulises Huchim", customMessage: "somebody else's tutee");
        page.ShouldContain("Espera respuesta");
        page.ShouldContain("Evidencia");
        page.ShouldContain("Borrador para empezar");
    }

    [Fact]
    public async Task Nobody_is_absent_once_everyone_is_shown()
    {
        var page = await (await app.SignedInAsync("nora")).GetStringAsync(Hoy + "?todos=true");
        // Another test of this class may have put somebody aside.
        var tutees = await app.CountAsync(
            """
            select count(*) from today_row r where tutor_id = 1 and tier < 10
              and not exists (select from set_aside a where a.student_id = r.student_id and a.undone_at is null)
            """);

        (Rows(page) + Resting(page)).ShouldBe((int)tutees);
    }

    [Fact]
    public async Task Done_takes_the_row_away_and_undo_brings_it_back()
    {
        var nora = await app.SignedInAsync("nora");
        const int tutee = 9;
        (await nora.GetStringAsync(Hoy + "?todos=true")).ShouldContain($"id=\"t{tutee}\"");

        var answer = await nora.PostFormAsync(Hoy, Hoy + "?handler=Done", ("tutee", $"{tutee}"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var told = await nora.GetStringAsync(Hoy);
        told.ShouldContain("Hecho. Vuelve si empieza algo nuevo.");
        (await nora.GetStringAsync(Hoy + "?todos=true")).ShouldNotContain($"id=\"t{tutee}\"");

        var undo = WebUtility.HtmlDecode(told.Split("action=\"/tutoria/hoy?handler=Undo")[1].Split('"')[0]);
        (await nora.PostFormAsync(Hoy, $"{Hoy}?handler=Undo{undo}")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await nora.GetStringAsync(Hoy + "?todos=true")).ShouldContain($"id=\"t{tutee}\"");
    }

    [Fact]
    public async Task A_snooze_needs_a_day_to_come_and_keeps_its_reason()
    {
        var nora = await app.SignedInAsync("nora");
        const int tutee = 10;
        var day = DateOnly.FromDateTime(app.Clock.Now.UtcDateTime).AddDays(3);

        await nora.PostFormAsync(Hoy, Hoy + "?handler=Snooze", ("tutee", $"{tutee}"), ("until", "2020-01-01"), ("reason", "tarde"));
        (await nora.GetStringAsync(Hoy)).ShouldContain("Elige un día de los próximos tres meses.");
        await nora.PostFormAsync(Hoy, Hoy + "?handler=Snooze", ("tutee", $"{tutee}"), ("until", $"{day:yyyy-MM-dd}"), ("reason", "quedó de escribirme"));

        var page = await nora.GetStringAsync(Hoy + "?todos=true");
        page.ShouldNotContain($"id=\"t{tutee}\"");
        page.ShouldContain("quedó de escribirme");
    }

    [Fact]
    public async Task Having_spoken_counts_on_whatever_channel_and_answers_the_question()
    {
        var nora = await app.SignedInAsync("nora");
        const int tutee = 3;
        (await app.CountAsync($"select count(*) from today_row where student_id = {tutee} and signals::text like '%awaiting_answer%'")).ShouldBe(1);

        await nora.PostFormAsync(Hoy, Hoy + "?handler=Spoke", ("tutee", $"{tutee}"), ("channel", "InPerson"));

        (await nora.GetStringAsync(Hoy)).ShouldContain("Registrado: hablaron en persona.");
        (await app.CountAsync($"select count(*) from event where student_id = {tutee} and kind = 'contact_attempt' and channel = 'in_person' and result = 'reached' and actor_id = 1")).ShouldBe(1);
        (await app.CountAsync($"select count(*) from today_row where student_id = {tutee} and signals::text like '%awaiting_answer%'")).ShouldBe(0, "the row was worked out again at once");
    }

    [Theory]
    [InlineData("Done")]
    [InlineData("Snooze")]
    [InlineData("Spoke")]
    public async Task Somebody_elses_tutee_is_not_there(string handler)
    {
        var nora = await app.SignedInAsync("nora");
        var until = DateOnly.FromDateTime(app.Clock.Now.UtcDateTime).AddDays(3);

        foreach (var tutee in new[] { MorningApp.OfAnotherTutor, 999_999 })
        {
            var answer = await nora.PostFormAsync(
                Hoy, $"{Hoy}?handler={handler}", ("tutee", $"{tutee}"), ("channel", "Phone"), ("until", $"{until:yyyy-MM-dd}"), ("reason", "x"));
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Another_day_is_shown_as_it_was_with_a_way_back_and_nothing_to_press()
    {
        var nora = await app.SignedInAsync("nora");
        var then = app.Clock.Now.AddDays(-10);

        var page = await nora.GetStringAsync($"{Hoy}?asOf={then:yyyy-MM-dd'T'HH:mm:ss'Z'}");

        page.ShouldContain("Estás viendo la lista como era");
        page.ShouldContain($"a las {TimeZoneInfo.ConvertTimeBySystemTimeZoneId(then, "America/Mexico_City"):H:mm}. Nada registrado después aparece");
        page.ShouldContain("Volver a hoy");
        page.ShouldNotContain("handler=Done");
        page.Split("id=\"hoy\"")[1].Split("<aside")[0].ShouldNotContain("Promesa pendiente", customMessage: "it was made later");
    }

    [Fact]
    public async Task The_list_can_be_searched_and_narrowed()
    {
        var nora = await app.SignedInAsync("nora");

        var named = await nora.GetStringAsync(Hoy + "?nombre=tejeda");
        Rows(named).ShouldBe(1);
        named.ShouldContain("Marisol Tejeda");
        (await nora.GetStringAsync(Hoy + "?que=PersonalOpen")).Split("data-row>").Length.ShouldBe(2);
        (await nora.GetStringAsync(Hoy + "?nombre=zzz")).ShouldContain("Nadie con ese filtro");
    }

    [Fact]
    public async Task What_waits_says_of_what_it_is_and_another_reader_sees_no_word_of_it()
    {
        var nora = await app.SignedInAsync("nora");
        var row = (await nora.GetStringAsync(Hoy + "?nombre=tejeda")).Split("<article")[1];
        row.ShouldContain("<b>Trámite en curso</b>: baja temporal");
        row.ShouldContain("«Averiguar cómo se pide la baja temporal»");
        row.ShouldContain("Fecha comprometida: ");
        (await app.CountAsync("select count(*) from today_row where signals::text like '%Averiguar%'")).ShouldBe(0, "the stored rows hold no word");
    }

    private static int Rows(string page) => page.Split("<article class=\"row").Length - 1;

    private static int Resting(string page) =>
        page.Contains("id=\"descansan\"", StringComparison.Ordinal) ? page.Split("id=\"descansan\"")[1].Split("</section>")[0].Split("<li>").Length - 1 : 0;
}
