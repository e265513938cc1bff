using System.Net;
using System.Text.RegularExpressions;
using Lazo.Domain.Tutoring.Outgoing;
using Lazo.Web.Access;
using Lazo.Web.Features.Tutoring.Outgoing;
using Lazo.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

/// <summary>Message those who: chosen, written once, seen, waiting, taken back or sent.</summary>
public sealed partial class OutgoingTests(MorningApp app) : IClassFixture<MorningApp>
{
    private const string Page = "/tutoria/escribir";
    private const string Geometry = Page + "?grupo=c2";

    [Fact]
    public async Task What_was_seen_goes_into_each_thread_after_some_seconds_and_only_there()
    {
        var nora = await app.SignedInAsync("nora");
        var seen = await LookAsync(nora, Geometry, "Hola, {nombre}: el viernes repasamos {materia}. {yo}", 5, 6);
        Letters(seen).Keys.ShouldBe([5, 6], ignoreOrder: true);
        Letters(seen)[5].ShouldBe("Hola, Rogelio: el viernes repasamos Geometría y Trigonometría. Nora");

        (await SendAsync(nora, Geometry, seen)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await nora.GetStringAsync(Page)).ShouldContain("2 mensajes salen en 20 segundos");
        await Delivery.SendDueAsync(CancellationToken.None);
        (await SaidAsync("el viernes repasamos%")).ShouldBe(0, "it can still be taken back");

        app.Clock.Advance(TimeSpan.FromSeconds(21));
        await Delivery.SendDueAsync(CancellationToken.None);

        (await SaidAsync("el viernes repasamos%")).ShouldBe(2);
        (await app.CountAsync("select count(*) from message where tutee_id = 6 and sender_id = 1 and class_id is null and not asks and body like 'Hola, Brenda: el viernes%'")).ShouldBe(1);
        (await (await app.SignedInAsync("brenda")).GetStringAsync("/mi-tutoria")).ShouldContain("Hola, Brenda: el viernes");
        (await app.CountAsync("select count(*) from outgoing where tutee_id in (5, 6)")).ShouldBe(0);
    }

    [Fact]
    public async Task Undo_takes_back_what_waits_and_says_when_it_is_too_late()
    {
        var nora = await app.SignedInAsync("nora");
        var seen = await LookAsync(nora, Geometry, "Esto no debe salir, {nombre}.", 7, 8);
        await SendAsync(nora, Geometry, seen);
        var undo = WebUtility.HtmlDecode(UndoAddress().Match(await nora.GetStringAsync(Page)).Groups["address"].Value);
        (await (await app.SignedInAsync("efrain")).PostFormAsync(Page, undo)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await app.CountAsync("select count(*) from outgoing where body like 'Esto no debe%'")).ShouldBe(2, "it is another tutor's");

        await nora.PostFormAsync(Page, undo);
        (await nora.GetStringAsync(Page)).ShouldContain("No salió ninguno: 2 mensajes se descartaron.");
        app.Clock.Advance(TimeSpan.FromSeconds(21));
        await Delivery.SendDueAsync(CancellationToken.None);

        (await SaidAsync("Esto no debe salir%")).ShouldBe(0);
        await nora.PostFormAsync(Page, undo);
        (await nora.GetStringAsync(Page)).ShouldContain("Ya habían salido");
    }

    [Fact]
    public async Task Pressed_twice_sent_by_many_and_broken_off_it_goes_once()
    {
        var nora = await app.SignedInAsync("nora");
        var seen = await LookAsync(nora, Geometry, "Una sola vez, {nombre}.", 9, 10, 11);
        await Task.WhenAll(SendAsync(nora, Geometry, seen), SendAsync(nora, Geometry, seen));
        await SendAsync(nora, Geometry, seen);

        // Somebody took the rows and was cut off before the end: they are there as before.
        await using (var crashed = await app.Database.Owner.OpenConnectionAsync())
        {
            await using var transaction = await crashed.BeginTransactionAsync();
            await using var taken = new NpgsqlCommand("delete from outgoing where body like 'Una sola vez%'", crashed);
            (await taken.ExecuteNonQueryAsync()).ShouldBe(3);
            app.Clock.Advance(TimeSpan.FromSeconds(21));
            (await Delivery.SendDueAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30))).ShouldBe(0, "what somebody holds is passed by");
        }

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Delivery.SendDueAsync(CancellationToken.None)));
        (await SaidAsync("Una sola vez%")).ShouldBe(3);
        await SendAsync(nora, Geometry, seen);
        app.Clock.Advance(TimeSpan.FromSeconds(21));
        await Delivery.SendDueAsync(CancellationToken.None);
        (await SaidAsync("Una sola vez%")).ShouldBe(3, "the same page sent again is the same sending");
    }

    [Fact]
    public async Task The_program_sends_by_itself()
    {
        var nora = await app.SignedInAsync("nora");
        await SendAsync(nora, Geometry, await LookAsync(nora, Geometry, "Sale por sí solo, {nombre}.", 12));
        app.Clock.Advance(TimeSpan.FromSeconds(21));

        for (var i = 0; i < 300 && await SaidAsync("Sale por sí solo%") == 0; i++)
            await Task.Delay(100);

        (await SaidAsync("Sale por sí solo%")).ShouldBe(1);
    }

    [Fact]
    public async Task An_unknown_field_an_empty_text_and_nobody_are_said_clearly()
    {
        var nora = await app.SignedInAsync("nora");

        (await LookAsync(nora, Geometry, "Hola, {apodo}", 5)).ShouldContain("No conozco el campo {apodo}. Los que hay: {nombre}, {materia}, {actividad}, {fecha}, {yo}.");
        (await LookAsync(nora, Geometry, " ", 5)).ShouldContain("Escribe algo antes de enviarlo.");
        (await LookAsync(nora, Geometry, "Hola")).ShouldContain("Marca al menos a una persona.");
        (await LookAsync(nora, Geometry, "Falta {actividad}", 5)).ShouldContain("Ninguna de estas personas tiene {actividad}");
    }

    [Fact]
    public async Task A_draft_that_hurts_and_one_that_promises_are_pointed_at_and_the_promise_is_entered_for_each()
    {
        var nora = await app.SignedInAsync("nora");
        (await LookAsync(nora, Geometry, "Qué floja eres, {nombre}.", 5)).ShouldContain("Antes de seguir: esto puede lastimar.");

        var seen = await LookAsync(nora, Geometry, "Hola, {nombre}. Mañana averiguo lo de la beca.", 13, 14);
        seen.ShouldContain("Lo que prometes a cada quien");
        await SendAsync(nora, Geometry, seen, ("promise", "averiguar lo de la beca"), ("due", $"{app.Clock.Now.AddDays(2):yyyy-MM-dd'T'HH:mm}"));
        app.Clock.Advance(TimeSpan.FromSeconds(21));
        await Delivery.SendDueAsync(CancellationToken.None);

        (await app.CountAsync("select count(*) from event where kind = 'promise' and actor_id = 1 and body = 'averiguar lo de la beca' and student_id in (13, 14) and due_at is not null")).ShouldBe(2);
        (await app.CountAsync("select count(*) from today_row where student_id in (13, 14) and signals::text like '%promise_due%'")).ShouldBe(2, "the rows of the morning follow");
    }

    [Fact]
    public async Task A_single_message_can_be_changed_and_what_hurts_in_it_is_pointed_at_once()
    {
        var nora = await app.SignedInAsync("nora");
        var seen = await LookAsync(nora, Geometry, "Ánimo con todo, {nombre}.", 15, 16);

        var answer = await SendAsync(nora, Geometry, seen, ("m15", "Eres una inútil."));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var again = await answer.Content.ReadAsStringAsync();
        again.ShouldContain("esto puede lastimar");
        Letters(again)[15].ShouldBe("Eres una inútil.");
        await SendAsync(nora, Geometry, again, ("m15", "Ánimo, Alma: tú puedes."));
        app.Clock.Advance(TimeSpan.FromSeconds(21));
        await Delivery.SendDueAsync(CancellationToken.None);

        (await SaidAsync("Ánimo, Alma%")).ShouldBe(1);
        (await SaidAsync("Ánimo con todo, Citlali%")).ShouldBe(1);
        (await SaidAsync("Eres una%")).ShouldBe(0);
    }

    [Fact]
    public async Task Who_goes_through_something_is_named_and_not_marked()
    {
        using var daniel = await app.SignedInAsync("daniel");
        await daniel.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", "ya no quiero vivir, no le veo caso"));

        var page = await (await app.SignedInAsync("nora")).GetStringAsync(Geometry);

        var row = page.Split("<label>").Single(label => label.Contains("Daniel Ucán", StringComparison.Ordinal));
        row.ShouldContain("mejor escríbele aparte");
        row.ShouldNotContain("checked");
        page.Split("<label>").Single(label => label.Contains("Paola Medrano", StringComparison.Ordinal)).ShouldContain("checked");
    }

    [Fact]
    public async Task More_than_sixty_are_refused_with_the_number()
    {
        var nora = await app.SignedInAsync("nora");
        await using (var command = app.Database.Owner.CreateCommand("""
            insert into person (institution_id, sourced_id, username, given_name, family_name, sort_name)
              select 1, 'many-' || n, 'many' || n, 'Muchos', 'Zz ' || n, 'zz ' || n || ' muchos' from generate_series(1, 61) n;
            insert into enrolment (institution_id, sourced_id, class_id, person_id, role) select 1, 'e-' || sourced_id, 3, id, 'student' from person where sourced_id like 'many-%';
            insert into tutorship (institution_id, sourced_id, tutor_id, student_id, begin_date)
              select 1, 't-' || sourced_id, 23, id, (now() at time zone 'America/Mexico_City')::date - 5 from person where sourced_id like 'many-%';
            """))
            await command.ExecuteNonQueryAsync();
        var efrain = await app.SignedInAsync("efrain");
        var ids = Checkbox().Matches(await efrain.GetStringAsync(Page + "?grupo=c3")).Select(match => int.Parse(match.Groups["id"].Value)).ToArray();
        ids.Length.ShouldBe(62);

        (await LookAsync(efrain, Page + "?grupo=c3", "Hola a todos", ids)).ShouldContain("Son 62 personas y el límite es de 60 por envío: quita la marca a 2");
        (await LookAsync(nora, Page + "?grupo=c3", "Hola", [.. ids.Take(3)])).ShouldContain("Marca al menos a una persona.", customMessage: "nobody else's tutee is meant");
    }

    [Fact]
    public async Task Nobody_elses_tutee_is_written_to_and_nobody_but_a_tutor_writes()
    {
        var nora = await app.SignedInAsync("nora");
        var batch = Guid.NewGuid();
        (await nora.PostFormAsync(Page, Geometry + "&handler=Send", ("batch", $"{batch}"), ("a", $"{MorningApp.OfAnotherTutor}"), ("m24", "Hola"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await nora.GetAsync(Page + "?que=HarmRisk")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var other in new[] { "marisol", "graciela", "amparo" })
        {
            var client = await app.SignedInAsync(other);
            (await client.GetAsync(Page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            foreach (var handler in new[] { "Look", "Send", "Edit", "Undo" })
                (await client.PostFormAsync("/cuenta", $"{Geometry}&handler={handler}", ("a", "5"), ("text", "hola"), ("batch", $"{batch}"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task The_waiting_room_is_the_tutors_own_in_sql_too()
    {
        var nora = await app.SignedInAsync("nora");
        await SendAsync(nora, Geometry, await LookAsync(nora, Geometry, "En la sala de espera, {nombre}.", 17));

        foreach (var (viewer, rows) in new[] { (1, 1), (17, 0), (21, 0), (22, 0), (23, 0) })
        {
            await using var connection = await Seal.OpenAsync(app.Database, viewer, CancellationToken.None);
            await using var count = new NpgsqlCommand("select count(*) from outgoing where body like 'En la sala%'", connection);
            (await count.ExecuteScalarAsync()).ShouldBe((long)rows, $"person {viewer}");
        }

        const string insert = """
            insert into outgoing (institution_id, key, batch, tutor_id, tutee_id, written_at, due_at, asks, body)
            values (1, 'k', gen_random_uuid(), {0}, {1}, now(), now(), false, 'x')
            """;
        foreach (var (tutor, tutee) in new[] { (1, MorningApp.OfAnotherTutor), (23, 5), (1, MorningApp.Rita) })
        {
            await using var connection = await Seal.OpenAsync(app.Database, 1, CancellationToken.None);
            await using var refused = new NpgsqlCommand(string.Format(System.Globalization.CultureInfo.InvariantCulture, insert, tutor, tutee), connection);
            (await Should.ThrowAsync<PostgresException>(() => refused.ExecuteNonQueryAsync())).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        }

        await nora.PostFormAsync(Page, WebUtility.HtmlDecode(UndoAddress().Match(await nora.GetStringAsync(Page)).Groups["address"].Value));
    }

    [Fact]
    public async Task Congratulations_stand_first_with_a_draft_that_is_filled_in()
    {
        var nora = await app.SignedInAsync("nora");
        var page = await nora.GetStringAsync(Page);
        page.IndexOf("Para felicitar", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf("Para acompañar", StringComparison.Ordinal));

        foreach (var those in Enum.GetValues<Those>().Where(those => page.Contains($"?quien={those}\"", StringComparison.Ordinal)))
        {
            var choice = await nora.GetStringAsync($"{Page}?quien={those}");
            var marked = Checkbox().Matches(choice).Select(match => int.Parse(match.Groups["id"].Value)).ToArray();
            var letters = Letters(await LookAsync(nora, $"{Page}?quien={those}", Drafts.Of(new Recipients(those)), marked));
            letters.Count.ShouldBe(marked.Length);
            letters.Values.ShouldAllBe(text => !text.Contains('{') && text.Contains("Nora"));
        }
    }

    private Delivery Delivery => app.Services.GetRequiredService<Delivery>();

    private Task<long> SaidAsync(string like) => app.CountAsync($"select count(*) from message where body like '%{like}'");

    private static async Task<string> LookAsync(HttpClient client, string choice, string text, params int[] readers) =>
        await (await client.PostFormAsync(choice, choice + "&handler=Look", [("text", text), .. readers.Select(id => ("a", $"{id}"))])).Content.ReadAsStringAsync();

    /// <summary>Sends the form of the page with every message, as a browser does; some fields changed.</summary>
    private static Task<HttpResponseMessage> SendAsync(HttpClient client, string choice, string seen, params (string Name, string Value)[] changed)
    {
        var letters = Letters(seen);
        var fields = new List<(string, string)> { ("batch", Batch().Match(seen).Groups["batch"].Value) };
        fields.AddRange(letters.Keys.Select(id => ("a", $"{id}")));
        fields.AddRange(letters.Where(letter => changed.All(one => one.Name != $"m{letter.Key}")).Select(letter => ($"m{letter.Key}", letter.Value)));
        fields.AddRange(Mark().Matches(seen).Select(match => ("visto", match.Groups["mark"].Value)));
        return client.PostFormAsync(choice, choice + "&handler=Send", [.. fields, .. changed]);
    }

    private static Dictionary<int, string> Letters(string page) => Letter().Matches(page)
        .ToDictionary(match => int.Parse(match.Groups["id"].Value), match => WebUtility.HtmlDecode(match.Groups["text"].Value).TrimStart('\r', '\n'));

    [GeneratedRegex("<textarea name=\"m(?<id>\\d+)\"[^>]*>(?<text>[^<]*)<", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Letter();

    [GeneratedRegex("name=\"batch\" value=\"(?<batch>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Batch();

    [GeneratedRegex("name=\"visto\" value=\"(?<mark>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Mark();

    [GeneratedRegex("name=\"a\" value=\"(?<id>\\d+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Checkbox();

    [GeneratedRegex("action=\"(?<address>/tutoria/escribir\\?handler=Undo[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex UndoAddress();
}
