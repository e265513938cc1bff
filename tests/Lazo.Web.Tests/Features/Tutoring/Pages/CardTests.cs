using System.Net;
using Lazo.Web.Access;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;
using Npgsql;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

/// <summary>The card of a tutee: with her consent, hers and her tutor's, gone when she wants it gone; and how she likes to be contacted.</summary>
public sealed class CardTests(MorningApp app, Browser browser) : IClassFixture<MorningApp>
{
    private const int Nora = 1, Itzel = 4, Brenda = 6, Gabriela = 8, Graciela = 21, Amparo = 22, Efrain = 23;

    [Fact]
    public async Task Without_consent_nothing_is_kept_also_not_by_raw_SQL()
    {
        var nora = await app.SignedInAsync("nora");
        await nora.PostFormAsync($"/tutoria/tutorados/{Itzel}/ficha", $"/tutoria/tutorados/{Itzel}/ficha?handler=Card", ("work", "panadera"));

        (await nora.GetStringAsync($"/tutoria/tutorados/{Itzel}/ficha")).ShouldContain("falta marcar que hay permiso");
        (await app.CountAsync($"select count(*) from card where tutee_id = {Itzel}")).ShouldBe(0);
        await using var connection = await Seal.OpenAsync(app.Database, Nora, CancellationToken.None);
        var refused = await Should.ThrowAsync<PostgresException>(() => RunAsync(connection, $"insert into card (tutee_id, institution_id, by_id, at, work) values ({Itzel}, 1, {Nora}, now(), 'panadera')"));
        refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task It_is_filled_in_once_she_agreed_stands_in_the_lists_and_goes_when_she_withdraws()
    {
        var nora = await app.SignedInAsync("nora");
        var page = $"/tutoria/tutorados/{Brenda}/ficha";
        var before = await nora.GetStringAsync(page);
        before.ShouldContain("Esta ficha sirve para que");
        before.ShouldContain("value=\"Albañil\"", customMessage: "what the school's files say is a beginning");

        await nora.PostFormAsync(page, page + "?handler=Card", ("agrees", "true"), ("notice", "1"), ("how", "Phone"), ("age", "31"), ("work", "panadera en Tixcacal"), ("children", "un hijo"), ("dream", "tener su propia panadería"));

        var after = await nora.GetStringAsync(page);
        after.ShouldContain("Ficha guardada.");
        after.ShouldContain("por teléfono; lo anotó Nora Villaseñor");
        after.ShouldContain("El aviso (versión 1)");
        (await app.CountAsync($"select count(*) from card_consent where tutee_id = {Brenda} and given and how = 'phone' and by_id = {Nora} and notice = 1")).ShouldBe(1);
        (await nora.GetStringAsync("/tutoria/hoy?todos=true")).ShouldContain("panadera en Tixcacal; un hijo");
        (await nora.GetStringAsync("/tutoria/tutorados")).ShouldContain("panadera en Tixcacal; un hijo");
        (await nora.GetStringAsync($"/tutoria/tutorados/{Brenda}")).ShouldContain("31 años");
        (await nora.GetStringAsync("/tutoria/tutorados?sinFicha=true")).ShouldNotContain("Brenda Tzompantzi");
        (await nora.GetStringAsync("/tutoria/tutorados?sinFicha=true")).ShouldContain("Marisol Tejeda");

        var brenda = await app.SignedInAsync("brenda");
        (await brenda.GetStringAsync("/mi/ficha")).ShouldContain("tener su propia panadería");
        await brenda.PostFormAsync("/mi/ficha", "/mi/ficha?handler=Withdraw");
        (await brenda.GetStringAsync("/mi/ficha")).ShouldContain("la ficha se borró");
        (await app.CountAsync($"select count(*) from card where tutee_id = {Brenda}")).ShouldBe(0);
        (await app.CountAsync($"select count(*) from card_consent where tutee_id = {Brenda}")).ShouldBe(2);
        (await nora.GetStringAsync("/tutoria/hoy?todos=true")).ShouldNotContain("panadera en Tixcacal");
        (await brenda.PostFormAsync("/mi/ficha", "/mi/ficha?handler=Withdraw")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_notice_has_versions_and_what_somebody_agreed_to_keeps_its_own()
    {
        const string notice = "/institucion/aviso", words = "Esta ficha es tuya: dice quién eres además de estudiar.";
        using var nora = await app.SignedInAsync("nora");
        using var lupita = await app.SignedInAsync("lupita");
        using var ramiro = await app.SignedInAsync("ramiro");
        using var amparo = await app.SignedInAsync("amparo");
        (await nora.GetAsync(notice)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        try
        {
            await lupita.PostFormAsync("/mi/ficha", "/mi/ficha?handler=Card", ("agrees", "true"), ("notice", "1"), ("work", "costurera"));
            (await (await amparo.PostFormAsync(notice, ("words", " "), ("version", "1"))).Content.ReadAsStringAsync()).ShouldContain("escribe el aviso");
            await amparo.PostFormAsync(notice, ("words", words), ("version", "1"));
            (await (await amparo.PostFormAsync(notice, ("words", "Otro"), ("version", "1"))).Content.ReadAsStringAsync()).ShouldContain("alguien cambió el aviso");
            (await app.CountAsync("select count(*) from card_notice where version = 2 and by_id = 22")).ShouldBe(1);
            (await app.CountAsync("select max(version) from card_notice")).ShouldBe(2);

            var hers = await lupita.GetStringAsync("/mi/ficha");
            hers.ShouldContain("El aviso (versión 1)");
            hers.ShouldContain("Esta ficha sirve para que");
            hers.ShouldNotContain("dice quién eres");
            // Ramiro had the first one on his telephone when it was changed.
            await ramiro.PostFormAsync("/mi/ficha", "/mi/ficha?handler=Card", ("agrees", "true"), ("notice", "1"), ("work", "mesero"));
            var his = await ramiro.GetStringAsync("/mi/ficha");
            his.ShouldContain("el aviso cambió mientras lo leías");
            his.ShouldContain("dice quién eres");
            (await app.CountAsync("select count(*) from card_consent where tutee_id = 9")).ShouldBe(0);
            await ramiro.PostFormAsync("/mi/ficha", "/mi/ficha?handler=Card", ("agrees", "true"), ("notice", "2"), ("work", "mesero"));
            (await app.CountAsync("select count(*) from card_consent where tutee_id = 9 and given and notice = 2")).ShouldBe(1);

            await using var connection = await Seal.OpenAsync(app.Database, Amparo, CancellationToken.None);
            foreach (var statement in new[] { "update card_notice set words = 'x'", "delete from card_notice", "insert into card_notice (institution_id, version, words, by_id, at) values (1, 9, 'x', 1, now())" })
                (await Should.ThrowAsync<PostgresException>(() => RunAsync(connection, statement))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        }
        finally
        {
            await app.RunAsync("delete from card_consent where notice = 2; delete from card where tutee_id = 9; delete from card_notice where version = 2");
        }
    }

    [Fact]
    public async Task Tutor_and_tutee_alone_read_it()
    {
        var gabriela = await app.SignedInAsync("gabriela");
        await gabriela.PostFormAsync("/mi/ficha", "/mi/ficha?handler=Card", ("agrees", "true"), ("notice", "1"), ("dream", "ser enfermera"));
        await gabriela.PostFormAsync("/mi/ficha", "/mi/ficha?handler=Wish", ("called", "Gaby"), ("channel", "Phone"), ("goodTime", "en las tardes"));

        foreach (var (viewer, rows) in new[] { (Nora, 1), (Gabriela, 1), (Graciela, 0), (Amparo, 0), (Efrain, 0), (Brenda, 0) })
        {
            await using var connection = await Seal.OpenAsync(app.Database, viewer, CancellationToken.None);
            foreach (var table in new[] { "card", "card_consent", "contact_wish" })
                (await CountAsync(connection, $"select count(*) from {table} where tutee_id = {Gabriela}")).ShouldBe(rows, $"{table}, {viewer}");
        }

        await using var other = await Seal.OpenAsync(app.Database, Efrain, CancellationToken.None);
        (await CountAsync(other, $"with gone as (update card set dream = 'x' where tutee_id = {Gabriela} returning 1) select count(*) from gone")).ShouldBe(0);
        foreach (var statement in new[] { "select dream from card", "select good_time from contact_wish", "select given from card_consent" })
        {
            await using var signals = await app.Database.Signals.OpenConnectionAsync();
            (await Should.ThrowAsync<PostgresException>(() => RunAsync(signals, statement))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        }

        foreach (var (who, address) in new[] { ("efrain", $"/tutoria/tutorados/{Gabriela}/ficha"), ("amparo", $"/tutoria/tutorados/{Gabriela}/ficha"), ("graciela", $"/tutoria/tutorados/{Gabriela}/ficha"), ("gabriela", $"/tutoria/tutorados/{Gabriela}/ficha"), ("amparo", "/mi/ficha"), ("nora", "/mi/ficha") })
            (await (await app.SignedInAsync(who)).GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{who} {address}");
    }

    [Fact]
    public async Task In_her_quiet_hours_the_morning_proposes_to_wait_and_says_until_when()
    {
        var julian = await app.SignedInAsync("julian");
        var local = TimeZoneInfo.ConvertTime(app.Clock.Now, TimeZoneInfo.FindSystemTimeZoneById("America/Mexico_City"));
        var (from, to) = (local.AddHours(-2).ToString("HH:mm"), local.AddHours(3).ToString("HH:00"));
        await julian.PostFormAsync("/mi/ficha", "/mi/ficha?handler=Wish", ("called", "Juli"), ("channel", "Phone"), ("days", "Every"), ("from", from), ("to", to), ("days", "Every"), ("from", ""), ("to", ""));

        (await julian.GetStringAsync("/mi/ficha")).ShouldContain("Guardado");
        var nora = await app.SignedInAsync("nora");
        var row = (await nora.GetStringAsync("/tutoria/hoy?todos=true")).Split("id=\"t3\"")[1].Split("</article>")[0];
        row.ShouldContain("Esperar; después,");
        row.ShouldContain("Pidió que no se le busque hasta");
        row.ShouldNotContain("button primary");
        row.ShouldContain("Juli");
        (await nora.GetStringAsync("/tutoria/tutorados/3/conversacion")).ShouldContain("Pidió que no se le busque hasta");

        await julian.PostFormAsync("/mi/ficha", "/mi/ficha?handler=Wish", ("days", "Every"), ("from", "08:00"), ("to", "08:00"));
        (await julian.GetStringAsync("/mi/ficha")).ShouldContain("les falta desde cuándo o hasta cuándo");
        await julian.PostFormAsync("/mi/ficha", "/mi/ficha?handler=Wish", ("called", "Juli"));
        (await nora.GetStringAsync("/tutoria/hoy?todos=true")).Split("id=\"t3\"")[1].Split("</article>")[0].ShouldNotContain("Esperar");
    }

    [Fact]
    public async Task Paper_shows_nothing_of_it()
    {
        var rosa = await app.SignedInAsync("rosa");
        await rosa.PostFormAsync("/mi/ficha", "/mi/ficha?handler=Card", ("agrees", "true"), ("notice", "1"), ("work", "costurera de noche"), ("dream", "volver a Campeche"));
        var page = await browser.NewPageAsync(app.Address);
        await SignIn.AsAsync(app, page, "nora");
        foreach (var address in new[] { "/tutoria/hoy?todos=true", "/tutoria/tutorados", "/tutoria/tutorados/12", "/tutoria/tutorados/12/ficha" })
        {
            await page.GotoAsync(address);
            (await ShownAsync(page)).ShouldBeTrue($"{address} shows it on the screen");
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            (await ShownAsync(page)).ShouldBeFalse($"{address} prints it");
            await page.EmulateMediaAsync(new() { Media = Media.Screen });
        }

        await page.Context.CloseAsync();
    }

    private static Task<bool> ShownAsync(IPage page) => page.EvaluateAsync<bool>(
        """
        [...document.querySelectorAll('main *')].some(e => e.checkVisibility() && /costurera de noche|volver a Campeche/.test(
          'value' in e ? e.value : [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join('')))
        """);

    private static async Task RunAsync(NpgsqlConnection connection, string statement)
    {
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<long> CountAsync(NpgsqlConnection connection, string statement)
    {
        await using var command = new NpgsqlCommand(statement, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
