using System.Net;
using System.Text.RegularExpressions;
using Lazo.Domain.Advising.Requests;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Tests.Support;
using Npgsql;
using static Lazo.Web.Tests.Features.Advising.ZoneApp;

namespace Lazo.Web.Tests.Features.Advising.Zones;

/// <summary>Hours, appointments, topics and notices: kept by the zone's supervision on pages, by nobody else.</summary>
public sealed partial class KeptByTheZoneTests : IClassFixture<ZoneApp>
{
    private static readonly string[] Pages = ["/zona/escuelas", "/zona/nombramientos", "/zona/temas", "/zona/avisos"];

    private readonly ZoneApp app;

    public KeptByTheZoneTests(ZoneApp app)
    {
        this.app = app;
        // Appointments run by the clock of the database.
        app.Clock.Now = TimeProvider.System.GetUtcNow();
    }

    private static string Day(int ahead) => $"{TimeProvider.System.GetUtcNow().AddDays(ahead):yyyy-MM-dd}";

    [Fact]
    public async Task A_schools_hours_and_recess()
    {
        using var saul = await app.SignedInAsync("saul");
        var address = $"/zona/escuelas?de={Hidalgo}";
        (string, string)[] good = [("shift", "afternoon"), ("opens", "13:30"), ("closes", "18:00"), ("from", "15:40"), ("to", "16:05"), ("signal", "true")];

        var refused = await saul.PostFormAsync(address, address, [.. good.Select(field => field.Item1 == "to" ? ("to", "15:10") : field)]);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("value=\"15:10\"", customMessage: "what was typed stays");
        (await saul.PostFormAsync(address, address, [.. good.Select(field => field.Item1 == "closes" ? ("closes", "13:00") : field)])).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.OneAsync($"select opens_at::text from school where org_id = {Hidalgo}")).ShouldBe("08:00:00");

        (await saul.PostFormAsync(address, address, good)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var lucia = await app.SignedInAsync("lucia");
        var page = await lucia.GetStringAsync($"/acompanamiento/escuelas/{Hidalgo}");
        page.ShouldContain("turno vespertino");
        page.ShouldContain("13:30–18:00, recreo 15:40–16:05");
        (await saul.GetAsync($"/zona/escuelas?de={Morelos}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await saul.GetStringAsync($"/zona/calendario?escuela={Juarez}")).ShouldContain($"value=\"{Juarez}\" selected");
    }

    [Fact]
    public async Task An_appointment_begins_ends_and_two_that_touch_dont_get_round_the_limit()
    {
        using var saul = await app.SignedInAsync("saul");
        const string Page = "/zona/nombramientos", Add = Page + "?handler=Add";
        (await TextAsync(await saul.PostFormAsync(Page, Add, ("who", "delia"), ("begins", Day(10)), ("ends", Day(10 + 1200))))).ShouldContain("Dura más de 3 ciclos escolares");
        (await TextAsync(await saul.PostFormAsync(Page, Add, ("who", "nadie"), ("begins", Day(10)), ("ends", Day(20))))).ShouldContain("value=\"nadie\"");
        (await TextAsync(await saul.PostFormAsync(Page, Add, ("who", "irma"), ("begins", Day(10)), ("ends", Day(20))))).ShouldContain("no puede asesorar en ella");
        (await TextAsync(await saul.PostFormAsync(Page, Add, ("who", "saul"), ("begins", Day(10)), ("ends", Day(20))))).ShouldContain("no puede asesorar en ella");

        (await saul.PostFormAsync(Page, Add, ("who", "Delia"), ("begins", Day(10)), ("ends", Day(10 + 700)))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var refused = await TextAsync(await saul.PostFormAsync(Page, Add, ("who", "delia"), ("begins", Day(740)), ("ends", Day(1300))));
        refused.ShouldContain("Con los nombramientos que le tocan, dura más de 3 ciclos escolares");
        refused.ShouldContain($"value=\"{Day(1300)}\"");
        (await app.OneAsync($"select count(*)::text from advisor_term where advisor_id = {Delia}")).ShouldBe("1");
        // Whoever begins after the law has changed has the new limit.
        await saul.PostFormAsync(Page, Page + "?handler=Limit", ("cycles", "4"), ("from", Day(735)));
        (await saul.PostFormAsync(Page, Add, ("who", "delia"), ("begins", Day(740)), ("ends", Day(1300)))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        using var delia = await app.SignedInAsync("delia");
        (await delia.GetAsync("/acompanamiento")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "not before her first day");
        var id = await app.OneAsync($"select id::text from advisor_term where advisor_id = {Delia} order by begins limit 1");
        await saul.PostFormAsync(Page, $"{Page}?handler=Remove&id={id}");
        (await app.OneAsync($"select count(*)::text from advisor_term where id = {id}")).ShouldBe("0");
        // One that runs ends, also sooner; it isn't taken away.
        var otilias = await app.OneAsync($"select id::text from advisor_term where advisor_id = {Otilia}");
        (await saul.PostFormAsync(Page, $"{Page}?handler=Change&id={otilias}", ("ends", Day(30)))).StatusCode.ShouldBe(HttpStatusCode.NotFound, "It is over.");
        var lucias = await app.OneAsync($"select id::text from advisor_term where advisor_id = {Lucia}");
        (await TextAsync(await saul.PostFormAsync(Page, $"{Page}?handler=Change&id={lucias}", ("ends", Day(1500))))).ShouldContain("Dura más de");
        await saul.PostFormAsync(Page, $"{Page}?handler=Change&id={lucias}", ("ends", Day(100)));
        (await app.OneAsync($"select ends::text from advisor_term where id = {lucias}")).ShouldBe(Day(100));
        (await saul.PostFormAsync(Page, $"{Page}?handler=Remove&id={lucias}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var ramiros = await app.OneAsync($"select id::text from advisor_term where advisor_id = {Ramiro}");
        (await saul.PostFormAsync(Page, $"{Page}?handler=Change&id={ramiros}", ("ends", Day(5)))).StatusCode.ShouldBe(HttpStatusCode.NotFound, "Another zone's.");
    }

    [Fact]
    public async Task Topics_are_added_renamed_and_no_longer_offered()
    {
        using var saul = await app.SignedInAsync("saul");
        await app.TellAsync(Tomasa, new Accepted(), app.Clock.Now.AddDays(-20), null, WithTomasa);
        const string Page = "/zona/temas";
        await saul.PostFormAsync(Page, Page + "?handler=Add", ("es", "huerto escolar"));
        (await TextAsync(await saul.PostFormAsync(Page, Page + "?handler=Add", ("es", "Huerto Escolar")))).ShouldContain("ya está en la lista");
        using var lucia = await app.SignedInAsync("lucia");
        var topics = $"/acompanamiento/{WithTomasa}/temas";
        (await lucia.GetStringAsync(topics)).ShouldContain("huerto escolar");
        var code = await app.OneAsync("select code from need_topic where es = 'huerto escolar'");

        await saul.PostFormAsync(Page, Page + "?handler=Change", ("code", code), ("es", "huerto y cocina"), ("en", "garden and kitchen"));
        await saul.PostFormAsync(Page, Page + "?handler=Offer", ("code", "digital"), ("offered", "false"));
        var page = await lucia.GetStringAsync(topics);
        page.ShouldContain("huerto y cocina");
        page.ShouldNotContain("herramientas digitales");
        await saul.PostFormAsync(Page, Page + "?handler=Offer", ("code", "digital"), ("offered", "true"));
        (await lucia.GetStringAsync(topics)).ShouldContain("herramientas digitales");
    }

    [Fact]
    public async Task A_notice_gets_a_new_version_and_the_old_one_is_kept()
    {
        using var saul = await app.SignedInAsync("saul");
        const string Page = "/zona/avisos", Words = "Quien investiga leerá este relato con una clave y sin nombres; puedes retirarlo cuando quieras, desde aquí.";
        var old = await app.OneAsync("select words from narrative_notice where version = 1");
        (await TextAsync(await saul.PostFormAsync(Page, Page, ("which", "relato"), ("known", "1"), ("words", "Corto")))).ShouldContain("Un aviso lleva entre");
        (await saul.PostFormAsync(Page, Page, ("which", "relato"), ("known", "1"), ("words", Words))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await TextAsync(await saul.PostFormAsync(Page, Page, ("which", "relato"), ("known", "1"), ("words", Words + " Y más.")))).ShouldContain("Alguien guardó otra versión");

        (await app.OneAsync("select words from narrative_notice where version = 1")).ShouldBe(old);
        (await app.OneAsync("select string_agg(version::text || coalesce(by_id::text, '-'), ' ' order by version) from narrative_notice")).ShouldBe($"1- 2{Saul}");
        var page = WebUtility.HtmlDecode(await saul.GetStringAsync(Page));
        page.ShouldContain(Words);
        page.ShouldContain(old);
        // Whoever hands a narrative over agrees to the words of today.
        using var lucia = await app.SignedInAsync("lucia");
        await lucia.PostFormAsync("/acompanamiento/anecdotas", "/acompanamiento/anecdotas?handler=Tell", ("scene", "Llegamos con lluvia"));
        var hand = Hand().Match(await lucia.GetStringAsync("/acompanamiento/anecdotas")).Value;
        WebUtility.HtmlDecode(await lucia.GetStringAsync("/acompanamiento/anecdotas?" + hand)).ShouldContain(Words);
    }

    [Fact]
    public async Task Nobody_else_finds_them_nor_writes_there()
    {
        foreach (var username in (string[])["irma", "lucia", "tomasa", "ramiro"])
        {
            using var other = await app.SignedInAsync(username);
            foreach (var page in Pages)
                (await other.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{username} {page}");
        }

        foreach (var viewer in (int[])[Irma, Lucia, Tomasa])
        {
            await using var connection = await Seal.OpenAsync(app.Database, viewer, CancellationToken.None);
            (await connection.RunAsync("update advisor_term set ends = ends + 1, changed_by = $1", CancellationToken.None, viewer)).ShouldBe(0);
            (await connection.RunAsync("delete from advisor_term", CancellationToken.None)).ShouldBe(0);
            (await connection.RunAsync("update need_topic set es = 'x'", CancellationToken.None)).ShouldBe(0);
            foreach (var insert in (string[])
            [
                $"insert into advisor_term (institution_id, advisor_id, zone_id, post, begins, ends, changed_by) values (1, {Delia}, {ZoneApp.Zone}, 'advisor', current_date, current_date + 9, {viewer})",
                "insert into need_topic (institution_id, code, es, en, place) values (1, 'x', 'x', 'x', 99)",
                $"insert into narrative_notice (institution_id, version, words, by_id, at) values (1, 99, 'x', {viewer}, now())",
            ])
                await Should.ThrowAsync<PostgresException>(() => connection.RunAsync(insert, CancellationToken.None), insert);
        }

        await using var saul = await Seal.OpenAsync(app.Database, Saul, CancellationToken.None);
        (await saul.RunAsync($"update advisor_term set ends = ends + 1, changed_by = {Saul} where advisor_id = {Ramiro}", CancellationToken.None)).ShouldBe(0, "Another zone's.");
        foreach (var leads in (int[])[Saul, Irma])
        {
            await Should.ThrowAsync<PostgresException>(
                () => saul.RunAsync($"insert into advisor_term (institution_id, advisor_id, zone_id, post, begins, ends, changed_by) values (1, {leads}, {ZoneApp.Zone}, 'advisor', current_date, current_date + 9, {Saul})", CancellationToken.None),
                "Advising is never auditing.");
        }
    }

    private static async Task<string> TextAsync(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("entregar=[0-9a-f-]{36}", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Hand();
}
