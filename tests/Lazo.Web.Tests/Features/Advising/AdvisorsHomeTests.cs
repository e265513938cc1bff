using System.Net;
using System.Text.RegularExpressions;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising.Autonomy;
using Lazo.Domain.Advising.Cycles;
using Lazo.Domain.Advising.Gatherings;
using Lazo.Domain.Advising.Materials;
using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Voices;
using Lazo.Web.Tests.Support;
using static Lazo.Web.Tests.Features.Advising.ZoneApp;

namespace Lazo.Web.Tests.Features.Advising;

/// <summary>What has come due, a long thread in pages, what is taken back from the journal, and an anecdote of a cycle.</summary>
public sealed partial class AdvisorsHomeTests : IClassFixture<ZoneApp>
{
    private readonly ZoneApp app;

    public AdvisorsHomeTests(ZoneApp app)
    {
        this.app = app;
        // Appointments run by the clock of the database.
        app.Clock.Now = TimeProvider.System.GetUtcNow();
    }

    private DateOnly Today => DateOnly.FromDateTime(app.Clock.Now.UtcDateTime);

    [Fact]
    public async Task Her_home_lists_what_has_come_due_and_the_bar_has_her_week()
    {
        await app.TellAsync(Rosendo, new Accepted(), app.Clock.Now.AddDays(-400), null, WithRosendo);
        await app.TellAsync(Lucia, new Met(Channel.InPerson, "Una visita", 40), app.Clock.Now.AddDays(-390), null, WithRosendo);
        await app.TellAsync(Lucia, new Lent("El mapa grande", Today.AddDays(-3)), app.Clock.Now.AddDays(-40), null, WithRosendo);
        await app.TellAsync(Lucia, new Lent("El globo", Today.AddDays(30)), app.Clock.Now.AddDays(-40), null, WithRosendo);
        await app.ChangeAsync($"""
            insert into advising_agreement (id, institution_id, pair_id, version, words, owner, until, changed_at, changed_by) values
              (gen_random_uuid(), 1, '{WithRosendo}', 1, 'Probar el cuento por capítulos', 'both', current_date - 5, now() - interval '30 days', {Lucia})
            """);
        using var lucia = await app.SignedInAsync("lucia");
        const string Plan = "Planear una visita<span class=\"vh\">: Rosendo Palma";

        var due = Due().Match(await ReadAsync(lucia, "/acompanamiento")).Value;
        due.ShouldContain("«El mapa grande» quedó de volver");
        due.ShouldNotContain("El globo");
        due.ShouldContain("«Probar el cuento por capítulos» era para");
        due.ShouldContain(Plan);
        await app.TellAsync(Lucia, new Closed("¡Lo lograron!"), app.Clock.Now.AddDays(-200), null, WithRosendo);
        due = Due().Match(await ReadAsync(lucia, "/acompanamiento")).Value;
        due.ShouldContain("pasaron los meses desde su cierre");
        due.ShouldNotContain(Plan, customMessage: "It came to its close: nobody is missed.");

        (await ReadAsync(lucia, "/acompanamiento")).ShouldContain("<a href=\"/acompanamiento/semana\">Mi semana</a>");
        (await ReadAsync(lucia, "/acompanamiento/semana")).ShouldContain("<a href=\"/acompanamiento/semana\" aria-current=\"page\">Mi semana</a>");
        using var tomasa = await app.SignedInAsync("tomasa");
        (await ReadAsync(tomasa, "/mi-acompanamiento?todos=true")).ShouldNotContain("Mi semana");
    }

    [Fact]
    public async Task Her_home_and_her_week_lead_to_the_telephone_and_to_what_was_put_aside_when_there_is_something()
    {
        using var lucia = await app.SignedInAsync("lucia");
        foreach (var address in new[] { "/acompanamiento", "/acompanamiento/semana" })
        {
            var page = await ReadAsync(lucia, address);
            page.ShouldContain("<a href=\"/acompanamiento/preparar\">Preparar mis visitas</a>");
            page.ShouldContain("<a href=\"/campo/\">Lo que llevo en el teléfono</a>");
            page.ShouldNotContain("/acompanamiento/apartados");
        }

        await app.ChangeAsync($$"""
            insert into field_aside (institution_id, author_id, fact_id, why, kind, form, at, elapsed, pairs, body, hash, received_at)
            values (1, {{Lucia}}, gen_random_uuid(), 'unclear', 'note', 1, now(), 0, '{}', '{}', '\x00', now()), (1, {{Tomasa}}, gen_random_uuid(), 'unclear', 'note', 1, now(), 0, '{}', '{}', '\x00', now())
            """);
        foreach (var address in new[] { "/acompanamiento", "/acompanamiento/semana" })
            (await ReadAsync(lucia, address)).ShouldContain("<a href=\"/acompanamiento/apartados\"><b>Apartado de lo que enviaste: 1</b></a>");
        await app.ChangeAsync("delete from field_aside");
    }

    [Fact]
    public async Task A_long_thread_is_shown_from_its_end()
    {
        await app.TellAsync(Tomasa, new Accepted(), app.Clock.Now.AddDays(-100), null, WithTomasa);
        for (var i = 1; i <= 65; i++)
            await app.TellAsync(Tomasa, new AccountWritten($"Relato número {i}."), app.Clock.Now.AddDays(-100).AddHours(i), null, WithTomasa);
        using var tomasa = await app.SignedInAsync("tomasa");
        var address = $"/mi-acompanamiento/{WithTomasa}";

        var page = await ReadAsync(tomasa, address);
        page.ShouldContain("Relato número 65.");
        page.ShouldNotContain("Relato número 30.");
        page = await ReadAsync(tomasa, Earlier().Match(page).Groups["address"].Value);
        page.ShouldContain("Relato número 30.");
        page.ShouldNotContain("Relato número 2.");
        page = await ReadAsync(tomasa, Earlier().Match(page).Groups["address"].Value);
        page.ShouldContain("Relato número 1.");
        page.ShouldNotContain("Mostrar anteriores");
        (await tomasa.GetAsync($"{address}?ver=-7")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await tomasa.GetAsync($"{address}?ver=2147483647")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_stands_in_the_journal_can_be_taken_back()
    {
        const string Page = "/acompanamiento/diario";
        using var lucia = await app.SignedInAsync("lucia");
        await lucia.PostFormAsync(Page, ("words", "Hablé demasiado hoy"));
        var told = await ReadAsync(lucia, Page);
        told.ShouldContain("Deshacer");
        var undo = Undo().Match(told).Value;
        await lucia.PostFormAsync(Page, undo);

        (await ReadAsync(lucia, Page)).ShouldContain("<s>Hablé demasiado hoy</s>");
        (await lucia.PostFormAsync(Page, undo)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "once");
        using var ramiro = await app.SignedInAsync("ramiro");
        await lucia.PostFormAsync(Page, ("words", "Otra cosa"));
        (await ramiro.PostFormAsync(Page, Undo().Match(await ReadAsync(lucia, Page)).Value)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task At_the_end_of_a_cycle_an_anecdote_is_offered_and_tied_to_it()
    {
        await app.TellAsync(Tomasa, new Accepted(), app.Clock.Now.AddDays(-100), null, WithTomasa);
        var end = await app.TellAsync(Lucia, new NextCycle("Preguntar en pares funciona"), app.Clock.Now.AddDays(-1), null, WithTomasa);
        using var tomasa = await app.SignedInAsync("tomasa");
        var tell = $"/mi-acompanamiento/anecdotas?de={end}";
        (await ReadAsync(tomasa, $"/mi-acompanamiento/{WithTomasa}")).ShouldContain($"href=\"{tell}\"");
        (await ReadAsync(tomasa, tell)).ShouldContain("Del ciclo con Lucía Chablé");

        await tomasa.PostFormAsync(tell, $"/mi-acompanamiento/anecdotas?handler=Tell&de={end}", ("scene", "Un martes preguntó la más callada"));
        (await app.OneAsync("select ref::text from advising_fact where kind = 'anecdote'")).ShouldBe($"{end}");
        (await ReadAsync(tomasa, "/mi-acompanamiento/anecdotas")).ShouldContain("Del ciclo con Lucía Chablé");
        using var rosendo = await app.SignedInAsync("rosendo");
        (await rosendo.GetAsync(tell)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await rosendo.PostFormAsync("/mi-acompanamiento/anecdotas", $"/mi-acompanamiento/anecdotas?handler=Tell&de={end}", ("scene", "x"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_advisor_of_several_zones_sees_the_needs_of_each()
    {
        await app.ChangeAsync($"insert into advisor_term (institution_id, advisor_id, zone_id, post, begins, ends) values (1, {Ramiro}, {ZoneApp.Zone}, 'advisor', current_date - 3, current_date + 100)");
        using var ramiro = await app.SignedInAsync("ramiro");
        var page = await ReadAsync(ramiro, "/acompanamiento/necesidades");
        page.ShouldContain("<h2>Zona 12</h2>");
        page.ShouldContain("<h2>Zona 13</h2>");
        using var lucia = await app.SignedInAsync("lucia");
        page = await ReadAsync(lucia, "/acompanamiento/necesidades");
        page.ShouldContain("Zona 12");
        page.ShouldNotContain("Zona 13");
    }

    private static async Task<string> ReadAsync(HttpClient client, string address) => WebUtility.HtmlDecode(await client.GetStringAsync(address));

    [GeneratedRegex("id=\"llego\".*?</section>", RegexOptions.Singleline, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Due();

    [GeneratedRegex("href=\"(?<address>[^\"#]+)#[^\"]+\">Mostrar anteriores", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Earlier();

    [GeneratedRegex("/acompanamiento/diario\\?handler=Undo&fact=[0-9a-f-]{36}", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Undo();
}
