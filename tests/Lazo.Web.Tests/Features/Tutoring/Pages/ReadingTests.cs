using System.Net;
using System.Text.RegularExpressions;
using Lazo.Web.Access;
using Lazo.Web.Tests.Support;
using Npgsql;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

/// <summary>What tutees write is read at once; danger reaches whoever must know, and only words of the pair stay with the pair.</summary>
public sealed partial class ReadingTests(MorningApp app) : IClassFixture<MorningApp>
{
    private const int Ulises = 24;
    private const string Words = "la verdad ya no quiero vivir, mis hijos estarían mejor sin mí";
    private static readonly string Thread = $"/tutoria/tutorados/{Ulises}/conversacion";

    [Fact]
    public async Task Danger_is_above_everything_until_a_person_closes_it_with_a_reason()
    {
        using var ulises = await app.SignedInAsync("ulises");
        using var efrain = await app.SignedInAsync("efrain");
        using var amparo = await app.SignedInAsync("amparo");
        await ulises.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", Words));

        var row = (await efrain.GetStringAsync("/tutoria/hoy")).Split("<article")[1];
        row.ShouldContain("Ulises Huchim");
        row.ShouldContain("row urgent");
        row.ShouldContain($"{Thread}#alerta");
        row.ShouldNotContain("handler=Snooze");

        // An answer doesn't drop it.
        var page = await efrain.GetStringAsync(Thread);
        page.ShouldContain("Línea de la Vida");
        page.ShouldMatch("«[^»]*no quiero vivir[^»]*»");
        var message = NumberOf(page);
        await efrain.PostFormAsync(Thread, Thread + "?handler=Say", ("text", "Te marco ahora mismo, no estás solo."), ("seen", ""));
        await efrain.PostFormAsync(Thread, Thread + "?handler=Step", ("message", message), ("position", "1"));
        await efrain.PostFormAsync(Thread, Thread + "?handler=Correct", ("message", message), ("not", "harm_risk"));
        (await app.CountAsync("select count(*) from today_row where student_id = 24 and signals::text like '%harm_risk%'")).ShouldBe(1);

        // The coordination is told that it is there, and not one word of it; the tutee sees no alarm.
        var told = await amparo.GetStringAsync("/institucion/alertas");
        told.ShouldContain("Ulises Huchim");
        told.ShouldContain("Escucha sin juzgar");
        told.ShouldNotContain("no quiero vivir");
        await amparo.PostFormAsync("/institucion/alertas", "/institucion/alertas?handler=Told", ("message", message), ("text", "Psicología le llama hoy"));
        (await efrain.GetStringAsync(Thread)).ShouldContain("Psicología le llama hoy");
        (await ulises.GetStringAsync("/mi-tutoria")).ShouldNotContain("Psicología le llama");
        (await (await app.SignedInAsync("nora")).GetAsync(Thread)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await app.SignedInAsync("nora")).GetAsync("/institucion/alertas")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await amparo.PostFormAsync("/institucion/alertas", "/institucion/alertas?handler=Close", ("message", message), ("text", "ya")))
            .StatusCode.ShouldBe(HttpStatusCode.NotFound, "her tutor closes it");
        await efrain.PostFormAsync(Thread, Thread + "?handler=CloseAlarm", ("message", message), ("text", " "));
        (await app.CountAsync("select count(*) from today_row where student_id = 24 and signals::text like '%harm_risk%'")).ShouldBe(1);
        await efrain.PostFormAsync(Thread, Thread + "?handler=CloseAlarm", ("message", message), ("text", "Está con su hermana y con psicología"));
        (await app.CountAsync("select count(*) from today_row where student_id = 24 and signals::text like '%harm_risk%'")).ShouldBe(0);
        (await amparo.GetStringAsync("/institucion/alertas")).ShouldNotContain("Ulises Huchim");

        await efrain.PostFormAsync(Thread, Thread + "?handler=ReopenAlarm", ("message", message));
        (await app.CountAsync("select count(*) from today_row where student_id = 24 and signals::text like '%harm_risk%'")).ShouldBe(1);
    }

    [Fact]
    public async Task An_act_belongs_to_an_alarm_is_done_once_and_has_room()
    {
        const int Itzel = 4;
        var thread = $"/tutoria/tutorados/{Itzel}/conversacion";
        using var itzel = await app.SignedInAsync("itzel");
        using var nora = await app.SignedInAsync("nora");
        await itzel.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", "¿ya subieron la guía?"));
        var plain = $"{await app.CountAsync("select max(id) from message where tutee_id = 4")}";
        await nora.PostFormAsync(thread, thread + "?handler=Say", ("text", "Todavía no, sale el lunes."));
        var ofStaff = $"{await app.CountAsync("select max(id) from message where tutee_id = 4")}";
        await itzel.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", Words));
        var alarm = $"{await app.CountAsync("select max(id) from message where tutee_id = 4")}";

        foreach (var message in new[] { plain, ofStaff })
        {
            foreach (var handler in new[] { "Step", "Told", "CloseAlarm", "ReopenAlarm" })
                (await nora.PostFormAsync(thread, $"{thread}?handler={handler}", ("message", message), ("position", "1"), ("text", "algo"))).StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{handler} {message}");
            await using var connection = await Seal.OpenAsync(app.Database, 1, CancellationToken.None);
            await using var act = new NpgsqlCommand($"insert into alarm_act (institution_id, tutee_id, message_id, kind, body, by_id, at) values (1, 4, {message}, 'told', 'x', 1, now())", connection);
            (await Should.ThrowAsync<PostgresException>(() => act.ExecuteNonQueryAsync())).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        }

        (await nora.PostFormAsync(thread, thread + "?handler=Correct", ("message", ofStaff), ("label", "harm_risk"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await nora.PostFormAsync(thread, thread + "?handler=Step", ("message", alarm), ("position", "99"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => nora.PostFormAsync(thread, thread + "?handler=Step", ("message", alarm), ("position", "1"))));
        await nora.PostFormAsync(thread, thread + "?handler=Step", ("message", alarm), ("position", "1"));
        (await nora.GetStringAsync(thread)).ShouldContain("Ya estaba anotado");
        (await app.CountAsync($"select count(*) from alarm_act where message_id = {alarm}")).ShouldBe(1);

        foreach (var handler in new[] { "Told", "CloseAlarm" })
        {
            await nora.PostFormAsync(thread, $"{thread}?handler={handler}", ("message", alarm), ("text", new string('x', 801)));
            (await nora.GetStringAsync(thread)).ShouldContain("caben 800 letras y escribiste 801");
        }

        foreach (var _ in new[] { 1, 2 })
            await nora.PostFormAsync(thread, thread + "?handler=CloseAlarm", ("message", alarm), ("text", "Está con su hermana"));
        (await app.CountAsync($"select count(*) from alarm_act where message_id = {alarm}")).ShouldBe(2);
    }

    [Fact]
    public async Task An_alarm_whose_words_a_file_has_changed_stays_open_on_the_page()
    {
        using var victor = await app.SignedInAsync("victor");
        using var nora = await app.SignedInAsync("nora");
        await victor.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", Words));
        await app.RunAsync("update message set body = 'gracias', reading = null, unread = false where id = (select max(id) from message where tutee_id = 11)");

        (await nora.GetStringAsync("/tutoria/tutorados/11/conversacion")).ShouldContain("Línea de la Vida");
    }

    [Fact]
    public async Task A_label_is_corrected_by_one_click_and_the_clock_follows()
    {
        using var marisol = await app.SignedInAsync("marisol");
        using var nora = await app.SignedInAsync("nora");
        var thread = $"/tutoria/tutorados/{MorningApp.Marisol}/conversacion";
        // After whatever another test has written in this thread: what is answered waits no longer.
        app.Clock.Now += TimeSpan.FromMinutes(1);
        await marisol.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", "estoy pensando en darme de baja del bachillerato"));
        var number = (await app.CountAsync("select max(id) from message where tutee_id = 2")).ToString();
        (await app.CountAsync("select count(*) from today_row where student_id = 2 and signals::text like '%dropout_intent%'")).ShouldBe(1);

        await nora.PostFormAsync(thread, thread + "?handler=Correct", ("message", number), ("not", "dropout_intent"));

        (await app.CountAsync("select count(*) from today_row where student_id = 2 and signals::text like '%dropout_intent%'")).ShouldBe(0);
        (await app.CountAsync("select count(*) from reading_correction where label = 'dropout_intent' and not holds and by_id = 1")).ShouldBe(1);
        await nora.PostFormAsync(thread, thread + "?handler=Correct", ("message", number), ("label", "distress"));
        (await app.CountAsync("select count(*) from today_row where student_id = 2 and signals::text like '%distress%'")).ShouldBe(1);
        (await nora.PostFormAsync(thread, thread + "?handler=Correct", ("message", "999999"), ("label", "distress"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_draft_is_read_before_it_is_sent_and_nothing_is_forbidden()
    {
        using var nora = await app.SignedInAsync("nora");
        var thread = $"/tutoria/tutorados/{MorningApp.Marisol}/conversacion";
        var before = await app.CountAsync("select count(*) from message");

        var hurts = await (await nora.PostFormAsync(thread, thread + "?handler=Say", ("text", "Qué floja eres, otra vez sin entregar."))).Content.ReadAsStringAsync();
        hurts.ShouldContain("esto puede lastimar");
        hurts.ShouldContain("Enviar así");
        (await app.CountAsync("select count(*) from message")).ShouldBe(before);
        var seen = Seen().Match(hurts).Groups["n"].Value;
        await nora.PostFormAsync(thread, thread + "?handler=Say", ("text", "Qué floja eres, otra vez sin entregar."), ("seen", seen));
        (await app.CountAsync("select count(*) from message")).ShouldBe(before + 1);

        var promises = await (await nora.PostFormAsync(thread, thread + "?handler=Say", ("text", "Mañana en la tarde averiguo lo de tu recursamiento y te escribo."))).Content.ReadAsStringAsync();
        promises.ShouldContain("Prometes algo");
        var tomorrow = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(app.Clock.Now, "America/Mexico_City").AddDays(1);
        promises.ShouldContain($"value=\"{tomorrow:yyyy-MM-dd}T18:00\"");
    }

    [Fact]
    public async Task So_is_a_note_before_it_is_kept()
    {
        using var nora = await app.SignedInAsync("nora");
        var records = $"/tutoria/tutorados/{MorningApp.Marisol}/registro";
        var before = await app.CountAsync("select count(*) from event where student_id = 2 and kind = 'contact_attempt'");
        (string, string)[] call = [("channel", "Phone"), ("result", "Reached"), ("at", ""), ("text", "Es una floja, puros pretextos")];

        var shown = await (await nora.PostFormAsync(records, records + "?handler=Contact", call)).Content.ReadAsStringAsync();
        shown.ShouldContain("esto puede lastimar");
        shown.ShouldContain("Es una floja, puros pretextos</textarea>");
        (await app.CountAsync("select count(*) from event where student_id = 2 and kind = 'contact_attempt'")).ShouldBe(before);
        await nora.PostFormAsync(records, records + "?handler=Contact", [.. call, ("seen", Seen().Match(shown).Groups["n"].Value)]);
        (await app.CountAsync("select count(*) from event where student_id = 2 and kind = 'contact_attempt'")).ShouldBe(before + 1);
    }

    [Fact]
    public async Task An_alarm_of_somebody_without_a_tutor_is_closed_by_the_coordination_with_a_reason()
    {
        using var rita = await app.SignedInAsync("rita");
        using var amparo = await app.SignedInAsync("amparo");
        await rita.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", Words));
        var page = await amparo.GetStringAsync("/institucion/alertas");
        page.ShouldContain("sin tutoría: llámale tú");
        var message = NumberOf(page.Split("Rita Salgado")[1]);

        await amparo.PostFormAsync("/institucion/alertas", "/institucion/alertas?handler=Close", ("message", message), ("text", " "));
        (await amparo.GetStringAsync("/institucion/alertas")).ShouldContain("Rita Salgado");
        await amparo.PostFormAsync("/institucion/alertas", "/institucion/alertas?handler=Close", ("message", message), ("text", "Está con su familia"));
        (await amparo.GetStringAsync("/institucion/alertas")).ShouldNotContain("Rita Salgado");
    }

    [Fact]
    public async Task The_database_shows_alarms_and_corrections_to_nobody_else()
    {
        await using var change = app.Database.Owner.CreateCommand("""
            insert into alarm_act (institution_id, tutee_id, message_id, kind, body, by_id, at) select 1, 2, min(id), 'told', 'algo', 1, now() from message where tutee_id = 2;
            insert into reading_correction (institution_id, tutee_id, message_id, label, holds, by_id, at) select 1, 2, min(id), 'distress', true, 1, now() from message where tutee_id = 2;
            """);
        await change.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        await using var connection = await app.Database.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        foreach (var table in new[] { "alarm_act", "reading_correction" })
        {
            await using var command = new NpgsqlCommand($"select count(*) from {table}", connection);
            (await command.ExecuteScalarAsync(TestContext.Current.CancellationToken)).ShouldBe(0L);
        }
    }

    private static string NumberOf(string page) => Message().Match(page).Groups["n"].Value;

    [GeneratedRegex("name=\"message\" value=\"(?<n>[0-9]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Message();

    [GeneratedRegex("name=\"seen\" value=\"(?<n>[0-9a-f]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Seen();
}
