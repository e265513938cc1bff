using System.Net;
using Lazo.Web.Access;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Npgsql;

namespace Lazo.Web.Tests.Features.Tutoring.Promises;

/// <summary>A question that the tutor can't answer: who finds out, what the tutee hears at once, and that only her having the answer ends it.</summary>
public sealed class PromiseTests(MorningApp app) : IClassFixture<MorningApp>
{
    private const int Nora = 1, Julian = 3, Itzel = 4, Rogelio = 5, Brenda = 6, Graciela = 21, Amparo = 22, Beatriz = 25, Dario = 26;

    [Fact]
    public async Task A_subject_advisor_answers_to_the_tutor_and_the_tutor_tells_it()
    {
        using var nora = await app.SignedInAsync("nora");
        using var graciela = await app.SignedInAsync("graciela");
        var message = await AskAsync(Julian, "¿se puede entregar tarde la integradora? es que estuve enfermo");
        (await nora.GetStringAsync(Thread(Julian))).ShouldContain($"/averiguar?mensaje=ask-{Julian}");

        await RouteAsync(nora, Julian, $"a{Graciela}-{MorningApp.Biology}", "¿Todavía puede entregar la integradora?");

        (await app.CountAsync($"select count(*) from message where tutee_id = {Julian} and sender_id = {Nora} and body like 'Lo estoy averiguando%' and not asks")).ShouldBe(1);
        (await app.CountAsync($"select count(*) from event where student_id = {Julian} and kind = 'promise' and to_id = {Graciela} and message_id = {message} and due_at > now()")).ShouldBe(1);
        var page = await graciela.GetStringAsync("/asesoria/preguntas");
        page.ShouldContain("¿Todavía puede entregar la integradora?");
        page.ShouldNotContain("estuve enfermo");
        var promise = await PromiseAsync(Julian);
        await graciela.PostFormAsync("/asesoria/preguntas", "/asesoria/preguntas?handler=Answer", ("matter", promise), ("text", "Sí, hasta el viernes por el foro."));

        // The answer is with the tutor; the tutee doesn't have it, so the promise goes on.
        (await nora.GetStringAsync("/tutoria/hoy?todos=true")).Split("<article").Single(row => row.Contains("Julián Ocampo")).ShouldContain("Ya hay respuesta");
        (await nora.GetStringAsync("/tutoria/promesas")).ShouldContain("ya hay respuesta");
        var keep = $"/tutoria/tutorados/{Julian}/promesas/{promise}";
        (await nora.GetStringAsync(keep)).ShouldContain(">Sí, hasta el viernes por el foro.</textarea>");
        await nora.PostFormAsync(keep, keep + "?handler=Tell", ("text", "Me dice Graciela que sí, hasta el viernes."));

        (await app.CountAsync($"select count(*) from event e join message m on m.id = e.message_id where e.ref = '{promise}' and e.kind = 'promise_kept' and m.body like 'Me dice Graciela%'")).ShouldBe(1);
        (await nora.GetAsync(keep)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await nora.GetStringAsync("/tutoria/promesas?estado=Kept")).ShouldContain("¿Todavía puede entregar la integradora?");
    }

    [Fact]
    public async Task An_office_answers_and_the_answer_may_be_a_message_that_was_written()
    {
        using var nora = await app.SignedInAsync("nora");
        using var beatriz = await app.SignedInAsync("beatriz");
        var message = await AskAsync(Itzel, "¿cuándo sale mi certificado?");
        await RouteAsync(nora, Itzel, "o1", "¿Cuándo sale su certificado?");
        var promise = await PromiseAsync(Itzel);
        (await beatriz.GetStringAsync("/instancia")).ShouldContain("¿Cuándo sale su certificado?");
        await beatriz.PostFormAsync("/instancia", "/instancia?handler=Answer", ("matter", promise), ("text", "En marzo."));
        app.Clock.Advance(TimeSpan.FromSeconds(10));
        await nora.PostFormAsync(Thread(Itzel), Thread(Itzel) + "?handler=Say", ("text", "Tu certificado sale en marzo."));
        var answer = await app.CountAsync($"select id from message where tutee_id = {Itzel} and body = 'Tu certificado sale en marzo.'");

        var keep = $"/tutoria/tutorados/{Itzel}/promesas/{promise}";
        (await nora.PostFormAsync(keep, keep + "?handler=Chosen", ("message", $"{message}"))).StatusCode.ShouldBe(HttpStatusCode.NotFound, "A message of hers answers nothing.");
        await nora.PostFormAsync(keep, keep + "?handler=Chosen", ("message", $"{answer}"));

        (await app.CountAsync($"select message_id from event where ref = '{promise}' and kind = 'promise_kept'")).ShouldBe(answer);
        (await beatriz.GetStringAsync("/instancia")).ShouldContain("ya lo sabe");
    }

    [Fact]
    public async Task An_answer_that_was_spoken_is_recorded_with_what_was_said()
    {
        using var nora = await app.SignedInAsync("nora");
        await AskAsync(Rogelio, "¿y si me cambio de turno?");
        await RouteAsync(nora, Rogelio, "yo", "¿Puede cambiar de turno?");
        var promise = await PromiseAsync(Rogelio);
        var keep = $"/tutoria/tutorados/{Rogelio}/promesas/{promise}";

        await nora.PostFormAsync(keep, keep + "?handler=Spoke", ("channel", "Phone"), ("text", ""));
        (await app.CountAsync($"select count(*) from event where ref = '{promise}'")).ShouldBe(0);
        await nora.PostFormAsync(keep, keep + "?handler=Spoke", ("channel", "Phone"), ("text", "Sí puede, desde enero."));

        (await app.CountAsync($"select count(*) from event where student_id = {Rogelio} and kind in ('contact_attempt', 'promise_kept') and at > now() - interval '1 minute'")).ShouldBe(2);
    }

    [Fact]
    public async Task What_is_put_wrongly_stands_in_the_form_and_nothing_is_sent()
    {
        using var nora = await app.SignedInAsync("nora");
        await AskAsync(Brenda, "¿hay beca?");
        var before = await app.CountAsync("select count(*) from message");

        var page = await RouteAsync(nora, Brenda, "yo", "¿Hay beca?", due: "2020-01-01T10:00");
        (await page.Content.ReadAsStringAsync()).ShouldContain("La fecha ya pasó");
        (await RouteAsync(nora, Brenda, "o3", "¿Hay beca?")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "Psicología is confidential.");
        var hurts = await RouteAsync(nora, Brenda, "yo", "¿Hay beca?", notice: "Qué floja eres, lo averiguo.");
        (await hurts.Content.ReadAsStringAsync()).ShouldContain("Enviar así");

        (await app.CountAsync("select count(*) from message")).ShouldBe(before);
        (await nora.GetAsync($"/tutoria/tutorados/{Julian}/averiguar?mensaje=ask-{Brenda}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "It is another's message.");
    }

    [Theory]
    [InlineData("marisol", "/tutoria/promesas")]
    [InlineData("amparo", "/tutoria/promesas")]
    [InlineData("nora", "/asesoria/preguntas")]
    [InlineData("efrain", "/tutoria/tutorados/2/promesas/ev-promise")]
    [InlineData("amparo", "/tutoria/tutorados/2/promesas/ev-promise")]
    [InlineData("graciela", "/tutoria/tutorados/2/promesas/ev-promise")]
    public async Task Whoever_it_is_not_for_is_told_that_it_is_not_there(string username, string address)
    {
        using var client = await app.SignedInAsync(username);

        (await client.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_wall_shows_a_question_to_whom_it_was_put_and_to_no_one_else()
    {
        await app.RunAsync($"""
            insert into message (institution_id, sourced_id, tutee_id, sender_id, sent_at, recorded_at, channel, asks, body) values (1, 'q-1', 17, 17, now(), now(), 'platform', true, '¿?');
            insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, to_id, class_id, message_id, body)
              select 1, 'q-advisor', 17, 1, now(), now(), 'promise', {Graciela}, 1, id, 'A ti' from message where sourced_id = 'q-1';
            insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, office_id, message_id, body)
              select 1, 'q-office', 17, 1, now(), now(), 'promise', 1, id, 'A ustedes' from message where sourced_id = 'q-1';
            insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, body) values (1, 'q-plain', 17, 1, now(), now(), 'promise', 'Avisar del curso');
            """);
        foreach (var (viewer, seen) in new[] { (Nora, "q-advisor q-office q-plain"), (17, "q-advisor q-office q-plain"), (Graciela, "q-advisor"), (Beatriz, "q-office"), (Dario, ""), (Amparo, ""), (23, "") })
        {
            await using var connection = await Seal.OpenAsync(app.Database, viewer, CancellationToken.None);
            await using var ask = new NpgsqlCommand("select coalesce(string_agg(sourced_id, ' ' order by sourced_id), '') from event where sourced_id like 'q-%'", connection);
            ((string)(await ask.ExecuteScalarAsync())!).ShouldBe(seen, $"viewer {viewer}");
        }

        await using var other = await Seal.OpenAsync(app.Database, Graciela, CancellationToken.None);
        await using var write = new NpgsqlCommand(
            $"insert into event (institution_id, student_id, actor_id, at, recorded_at, kind, to_id, class_id, ref, body) values (1, 17, {Graciela}, now(), now(), 'promise_answered', {Graciela}, 1, 'q-office', 'No era mía')", other);
        (await Should.ThrowAsync<PostgresException>(() => write.ExecuteNonQueryAsync())).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private static string Thread(int tutee) => $"/tutoria/tutorados/{tutee}/conversacion";

    /// <summary>The tutee asks; the number of her message.</summary>
    private async Task<long> AskAsync(int tutee, string text)
    {
        await app.RunAsync($"insert into message (institution_id, sourced_id, tutee_id, sender_id, sent_at, recorded_at, channel, asks, body) values (1, 'ask-{tutee}', {tutee}, {tutee}, now() - interval '1 minute', now() - interval '1 minute', 'platform', true, '{text}')");
        return await app.CountAsync($"select max(id) from message where tutee_id = {tutee} and sender_id = {tutee}");
    }

    private Task<HttpResponseMessage> RouteAsync(HttpClient tutor, int tutee, string who, string question, string? due = null, string notice = "Lo estoy averiguando y te cuento.")
    {
        var page = $"/tutoria/tutorados/{tutee}/averiguar?mensaje=ask-{tutee}";
        var local = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(app.Clock.Now.AddDays(2), "America/Mexico_City");
        return tutor.PostFormAsync(page, page, ("mensaje", $"ask-{tutee}"), ("who", who), ("question", question), ("notice", notice), ("due", due ?? $"{local:yyyy-MM-dd'T'HH:mm}"));
    }

    private async Task<string> PromiseAsync(int tutee)
    {
        await using var command = app.Database.Owner.CreateCommand($"select sourced_id from event where student_id = {tutee} and kind = 'promise' order by id desc limit 1");
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
