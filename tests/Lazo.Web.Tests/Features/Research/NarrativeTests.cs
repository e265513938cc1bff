using System.Net;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>A narrative read as one: by sentences without a script, by selecting with one; rival readings stay; a correction moves what was chosen.</summary>
public sealed class NarrativeTests(StudyApp app, Browser browser) : IClassFixture<StudyApp>
{
    private const string Text = "Yo llegaba con miedo 🙂. La directora me dijo que sí.\n\nDespués vino ella. Me preguntó cómo estaba, y nadie me lo había preguntado. ¡Desde entonces vuelvo cada lunes!";

    [Fact]
    public async Task A_narrative_is_read_by_sentences_and_a_rival_reading_stays_beside_it()
    {
        var document = await app.AddAsync("Relato en dos lecturas", Text);
        var page = $"/investigacion/1/camino/capas/{document}";
        using var nadia = await app.SignedInAsync("nadia");
        var begun = await nadia.PostFormAsync(page, $"{page}?handler=Begin", ("name", ""));
        var mine = begun.Headers.Location!.ToString();
        var reading = mine.Split("lectura=")[1];

        await MarkAsync(nadia, page, reading, ("Sent.Part", "Beginning"), ("Sent.First", "1"), ("Sent.Last", "2"));
        await MarkAsync(nadia, page, reading, ("Sent.Part", "Character"), ("Sent.First", "3"), ("Sent.Name", "la directora"));
        // Without a plot nothing shows it; what was typed stays.
        var refused = await MarkAsync(nadia, page, reading, ("Sent.Part", "Plot"), ("Sent.First", "4"), ("Sent.Note", "Aquí da la vuelta"));
        refused.StatusCode.ShouldBe(HttpStatusCode.OK);
        WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync()).ShouldContain("Primero di la trama");
        (await refused.Content.ReadAsStringAsync()).ShouldContain("Aquí da la vuelta");
        var plot = (await app.RowsAsync("select id from plot where name = 'Búsqueda'", r => r.GetGuid(0))).Single();
        await nadia.PostFormAsync(mine, $"{page}?handler=Describe&lectura={reading}", ("plot", $"{plot}"), ("name", "Primera"), ("reason", "Va tras una pregunta"), ("note", ""));
        await MarkAsync(nadia, page, reading, ("Sent.Part", "Plot"), ("Sent.First", "4"));
        (await MarkedAsync(document)).ShouldBe(["Yo llegaba con miedo 🙂. La directora me dijo que sí.", "Después vino ella.", "Me preguntó cómo estaba, y nadie me lo había preguntado."]);

        using var elsa = await app.SignedInAsync("elsa");
        var hers = (await elsa.PostFormAsync(page, $"{page}?handler=Begin", ("name", "Otra mirada"))).Headers.Location!.ToString();
        // In Nadia's reading she changes nothing.
        (await MarkAsync(elsa, page, reading, ("Sent.Part", "Close"), ("Sent.First", "5"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await elsa.PostFormAsync(hers, $"{page}?handler=Remove&lectura={reading}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await MarkAsync(elsa, page, hers.Split("lectura=")[1], ("Sent.Part", "Close"), ("Sent.First", "5"));
        var both = WebUtility.HtmlDecode(await elsa.GetStringAsync(page));
        both.ShouldContain("Lado a lado");
        both.ShouldContain("Va tras una pregunta");
        both.ShouldContain("Otra mirada");

        // A correction keeps every stretch on its words, and loses the one whose words are gone.
        await app.ActAsync(StudyApp.Nadia, async (connection, acts, seen) =>
        {
            var store = new DocumentStore(connection, seen, acts);
            var read = (await store.ReadAsync(document, CancellationToken.None))!;
            var corrected = Text.Replace("Yo llegaba", "Yo siempre llegaba", StringComparison.Ordinal).Replace(" ¡Desde entonces vuelvo cada lunes!", "", StringComparison.Ordinal);
            (await store.PlanAsync(read, corrected, CancellationToken.None)).Lost.ShouldBe(1);
            return await store.CorrectAsync(read, read.Version, corrected, CancellationToken.None);
        });
        (await MarkedAsync(document)).ShouldBe(["Yo siempre llegaba con miedo 🙂. La directora me dijo que sí.", "Después vino ella.", "Me preguntó cómo estaba, y nadie me lo había preguntado."]);
    }

    [Fact]
    public async Task A_reading_goes_and_comes_back_with_its_stretches()
    {
        var document = await app.AddAsync("Relato quitado", Text);
        var page = $"/investigacion/1/camino/capas/{document}";
        using var fabio = await app.SignedInAsync("fabio");
        var reading = (await fabio.PostFormAsync(page, $"{page}?handler=Begin", ("name", "De Fabio"))).Headers.Location!.ToString().Split("lectura=")[1];
        await MarkAsync(fabio, page, reading, ("Sent.Part", "Scene"), ("Sent.First", "3"));
        (await fabio.PostFormAsync($"{page}?lectura={reading}", $"{page}?handler=Remove&lectura={reading}")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await MarkedAsync(document)).ShouldBeEmpty();
        var act = (await app.RowsAsync("select max(id) from study_act where kind = 'reading-removed'", r => r.GetInt64(0)))[0];
        (await app.ActAsync(StudyApp.Fabio, (_, acts, _) => acts.TurnAsync(act, CancellationToken.None))).ShouldBeNull();
        (await MarkedAsync(document)).ShouldBe(["Después vino ella."]);
    }

    [Fact]
    public async Task Who_codes_alone_doesnt_see_how_others_read()
    {
        var document = await app.AddAsync("Relato a solas", Text);
        using var nadia = await app.SignedInAsync("nadia");
        var page = $"/investigacion/1/camino/capas/{document}";
        var reading = (await nadia.PostFormAsync(page, $"{page}?handler=Begin", ("name", "De Nadia"))).Headers.Location!.ToString().Split("lectura=")[1];
        await MarkAsync(nadia, page, reading, ("Sent.Part", "Scene"), ("Sent.First", "1"));
        (await SeenAsync(StudyApp.Elsa, document)).ShouldBe((1, 1));
        var round = Guid.CreateVersion7();
        await app.ActAsync(StudyApp.Nadia, (connection, acts, _) => acts.DoAsync("test", new { }, () => Lazo.Web.Data.Asked.RunAsync(connection,
            $"""
            insert into blind_round (id, institution_id, study_id, name, opened_at) values ('{round}', 1, 1, 'A solas', now());
            insert into blind_round_document (institution_id, study_id, round_id, document_id) values (1, 1, '{round}', '{document}');
            insert into blind_round_coder (institution_id, study_id, round_id, coder_id) select 1, 1, '{round}', o.id from coder o where o.person_id = 2
            """, CancellationToken.None), CancellationToken.None));
        (await SeenAsync(StudyApp.Elsa, document)).ShouldBe((0, 0));
        (await SeenAsync(StudyApp.Fabio, document)).ShouldBe((1, 1));
        await app.ActAsync(StudyApp.Nadia, (connection, acts, _) => acts.DoAsync("test", new { }, () => Lazo.Web.Data.Asked.RunAsync(connection, "update blind_round set closed_at = now() where id = $1", CancellationToken.None, round), CancellationToken.None));
    }

    [Fact]
    public async Task A_stretch_is_selected_in_the_text()
    {
        var document = await app.AddAsync("E7", Text);
        var page = await browser.NewPageAsync(app.Address, 1280);
        await SignIn.AsAsync(app, page, "nadia");
        await page.GotoAsync($"/investigacion/1/camino/capas/{document}");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Empezar", Exact = true }).ClickAsync();
        // From “La directora”, behind the emoji, to the end of the paragraph.
        await page.EvaluateAsync("() => { const node = document.querySelector('#texto [data-n=\"2\"]').firstChild; getSelection().setBaseAndExtent(node, 3, node, node.length); }");
        await page.Locator("#elegido").GetByText("«directora me dijo que sí.»").WaitForAsync();
        await page.GetByText("Personaje", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Quién o dónde").FillAsync("la directora");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Marcar", Exact = true }).ClickAsync();
        await page.GetByText("Marcado: personaje.").WaitForAsync();
        (await MarkedAsync(document)).ShouldBe(["directora me dijo que sí."]);
        await EveryPageTests.PictureAsync(page, "capa-1280");
        using (var elsa = await app.SignedInAsync("elsa"))
            await elsa.PostFormAsync($"/investigacion/1/camino/capas/{document}", $"/investigacion/1/camino/capas/{document}?handler=Begin", ("name", "Con otros ojos"));
        var telephone = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, telephone, "nadia");
        foreach (var (name, address) in new[] { ("capa", $"/investigacion/1/camino/capas/{document}"), ("capas", "/investigacion/1/camino/capas") })
        {
            (await telephone.GotoAsync(address))!.Status.ShouldBe(200, address);
            await EveryPageTests.LookAsync(telephone, $"estudio-{name}");
        }

        await telephone.Context.CloseAsync();
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Deshacer" }).ClickAsync();
        await page.GetByText("Deshecho:").WaitForAsync();
        (await MarkedAsync(document)).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    private static Task<HttpResponseMessage> MarkAsync(HttpClient client, string page, string reading, params (string, string)[] fields) =>
        client.PostFormAsync($"{page}?lectura={reading}", $"{page}?handler=Mark&lectura={reading}", [("Sent.Version", "1"), .. fields]);

    private Task<(long, long)> SeenAsync(int person, Guid document) => app.AsAsync(person, async connection => (await Lazo.Web.Data.Asked.RowsAsync(connection,
        "select (select count(*) from narrative_reading where document_id = $1), (select count(*) from narrative_mark where document_id = $1)", r => (r.GetInt64(0), r.GetInt64(1)), CancellationToken.None, document))[0]);

    private Task<List<string>> MarkedAsync(Guid document) => app.RowsAsync(
        "select substr(v.text, m.from_at + 1, m.to_at - m.from_at) from narrative_mark m join document d on d.id = m.document_id join document_version v on v.document_id = d.id and v.version = d.version where m.document_id = $1 order by m.from_at, m.id",
        r => r.GetString(0), document);
}
