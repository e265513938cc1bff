using System.Net;
using Lazo.Domain.Research.Documents;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Research.Evidence;
using Lazo.Web.Features.Research.Journal;
using Lazo.Web.Features.Research.Participants;
using Lazo.Web.Features.Research.Queries;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>A study on a telephone: where one is takes one line, what the keys do has buttons, what is wide slides.</summary>
public sealed class OnATelephoneTests(PathApp app, Browser browser) : IClassFixture<PathApp>
{
    private const string Text = "Yo llegaba con miedo. La directora me dijo que sí. Después vino ella y me preguntó cómo estaba.";

    [Fact]
    public async Task Where_one_is_takes_one_line_and_opens_to_all_of_it_without_script()
    {
        var page = await browser.NewPageAsync(app.Address, 360, script: false);
        await SignIn.AsAsync(app, page, "nadia");
        await page.GotoAsync("/investigacion/1/camino/variacion");
        var (title, bar) = (await page.Locator("h1").BoundingBoxAsync(), await page.Locator(".bar").BoundingBoxAsync());
        (title!.Y - bar!.Y - bar.Height).ShouldBeLessThan(110);
        await page.Locator(".places summary").ClickAsync();
        await EveryPageTests.PictureAsync(page, "estudio-partes-360");
        await page.GetByRole(AriaRole.Link, new() { Name = "Libro de códigos" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Libro de códigos", Level = 1 }).WaitForAsync();
        await page.SetViewportSizeAsync(1280, 800);
        await page.Locator(".places").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        (await page.Locator("nav.tabs a[aria-current]").TextContentAsync()).ShouldBe("Códigos");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_desk_has_a_bar_that_covers_nothing_and_says_what_was_undone()
    {
        var document = await app.AddAsync("E61", string.Join("\n\n", Enumerable.Repeat(Text, 12)));
        var code = await app.CodeAsync("Miedo que se dice");
        await app.ActAsync(Nadia, (connection, acts, _) => acts.DoAsync("code-changed", new { }, () => connection.RunAsync(
            "update code set definition = $2 where id = $1", CancellationToken.None, code, string.Join(' ', Enumerable.Repeat("Quien cuenta nombra el miedo que tuvo.", 6))), CancellationToken.None));
        var page = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, page, "nadia");
        await page.GotoAsync($"/investigacion/1/documentos/{document}");
        await page.GetByText("Elige unas palabras del texto para marcarlas.").WaitForAsync();
        await EveryPageTests.PictureAsync(page, "mesa-a-la-mano-360");
        await page.EvaluateAsync("() => { const node = document.querySelector('#texto > p').firstChild; getSelection().setBaseAndExtent(node, 0, node, 20); }");
        await page.GetByRole(AriaRole.Button, new() { Name = "Marcar", Exact = true }).ClickAsync();
        await page.Keyboard.TypeAsync("Miedo que");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("1 marca", new() { Exact = true }).WaitForAsync();
        await EveryPageTests.PictureAsync(page, "mesa-elegido-360");
        await page.EvaluateAsync("() => { getSelection().removeAllRanges(); scrollTo({ top: 1e6, behavior: 'instant' }); }");
        (await page.GetByText("Elige unas palabras").IsVisibleAsync()).ShouldBeFalse();
        var (foot, bar) = (await page.Locator("footer.end").BoundingBoxAsync(), await page.Locator("#a-la-mano").BoundingBoxAsync());
        (foot!.Y + foot.Height).ShouldBeLessThanOrEqualTo(bar!.Y + 1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Deshacer", Exact = true }).ClickAsync();
        await page.GetByText("Deshecho: marcó con «Miedo que se dice».").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Memo", Exact = true }).ClickAsync();
        await page.GetByLabel("Lo que piensas").WaitForAsync();
        await page.Context.CloseAsync();

        // On a desk it stands below the text, not over what stands beside it.
        await app.MarkAsync(Nadia, document, code, 0, 20);
        await app.MarkAsync(Elsa, document, code, 0, 20);
        var wide = await browser.NewPageAsync(app.Address, 1280);
        await SignIn.AsAsync(app, wide, "nadia");
        await wide.GotoAsync($"/investigacion/1/documentos/{document}#de=0&a=20");
        await wide.Locator("#aqui").WaitForAsync();
        // What it means stands once, though two hands marked it, and folded where it is long.
        (await wide.Locator("#aqui .here").CountAsync()).ShouldBe(2);
        (await wide.Locator("#aqui summary", new() { HasText = "Qué quiere decir" }).CountAsync()).ShouldBe(1);
        var (low, side) = (await wide.Locator("#a-la-mano").BoundingBoxAsync(), await wide.Locator(".side").BoundingBoxAsync());
        (low!.X + low.Width).ShouldBeLessThanOrEqualTo(side!.X);
        (low.Y + low.Height).ShouldBeInRange(700, 800.5f);
        (await wide.Locator("#texto").BoundingBoxAsync())!.X.ShouldBe(low.X, 1);
        await EveryPageTests.PictureAsync(wide, "mesa-a-la-mano-1280");
        await wide.Context.CloseAsync();
    }

    [Fact]
    public async Task The_keys_work_wherever_one_is_on_the_page()
    {
        var document = await app.InterviewAsync(62);
        await app.ReadWholeAsync(document);
        var page = await browser.NewPageAsync(app.Address, 1280);
        await SignIn.AsAsync(app, page, "nadia");
        foreach (var address in new[] { $"/investigacion/1/documentos/{document}", $"/investigacion/1/camino/unidades/{document}" })
        {
            await page.GotoAsync(address);
            await page.Locator("#a-la-mano:not([hidden]), .units.walked").First.WaitForAsync();
            await page.Keyboard.PressAsync("?");
            await page.Locator("#ayuda[open]").WaitForAsync();
            await page.Keyboard.PressAsync("Escape");
            await page.Locator("nav.tabs a").First.FocusAsync();
            await page.Keyboard.PressAsync("?");
            await page.Locator("#ayuda[open]").WaitForAsync();
            await page.Keyboard.PressAsync("Escape");
            await page.EvaluateAsync("() => document.activeElement.blur()");
            await page.Keyboard.PressAsync("?");
            await page.Locator("#ayuda[open]").WaitForAsync();
            await page.Keyboard.PressAsync("Escape");
        }

        // A link has the keys that it had: nothing is removed, coded or left by a letter that was meant for it. Where nothing has the focus, letters work; what removes is the text's alone.
        await app.MarkAsync(Nadia, document, await app.CodeAsync("Teclas"), 0, 20);
        await page.GotoAsync($"/investigacion/1/documentos/{document}#de=0&a=20");
        await page.Locator("#aqui .here").WaitForAsync();
        await page.Locator("nav.tabs a").First.FocusAsync();
        foreach (var key in new[] { "Delete", "v", "1", "j", "m" })
            await page.Keyboard.PressAsync(key);
        await page.EvaluateAsync("() => document.activeElement.blur()");
        await page.Keyboard.PressAsync("Delete");
        (await page.Locator("dialog[open]").CountAsync()).ShouldBe(0);
        await page.Keyboard.PressAsync("m");
        await page.GetByLabel("Lo que piensas").WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        (await app.RowsAsync("select (select count(*)::int from coding where document_id = $1), (select count(*)::int from code where name like 'Yo llegaba%')", r => (r.GetInt32(0), r.GetInt32(1)), document)).ShouldBe([(1, 0)]);
        page.Url.ShouldContain($"{document}");

        // Nothing is joined unseen from there; taking back says what.
        await app.DividedAsync(document, 24, 54);
        await page.GotoAsync($"/investigacion/1/camino/unidades/{document}");
        await page.Locator(".units.walked").WaitForAsync();
        await page.Locator("nav.tabs a").First.FocusAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Control+z");
        await page.GetByText("Deshecho: marcó un giro en").WaitForAsync();
        (await app.RowsAsync("select count(*)::int from meaning_unit where document_id = $1", r => r.GetInt32(0), document)).Single().ShouldBe(2);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_map_is_seen_closely_without_script()
    {
        var map = Guid.CreateVersion7();
        await app.ActAsync(Nadia, async (connection, acts, _) => await acts.DoAsync("map-added", new { name = "Ancho" }, async () =>
        {
            await connection.RunAsync("insert into concept_map (id, institution_id, study_id, name, at) values ($1, 1, 1, 'Ancho', now())", CancellationToken.None, map);
            for (var at = 0; at < 4; at++)
                await connection.RunAsync("insert into concept (id, institution_id, study_id, map_id, name, x, y) values ($1, 1, 1, $2, $3, $4, 100)", CancellationToken.None, Guid.CreateVersion7(), map, $"Tema {at}", 100 + (at * 300));
        }, CancellationToken.None));
        var page = await browser.NewPageAsync(app.Address, 360, script: false);
        await SignIn.AsAsync(app, page, "nadia");
        await page.GotoAsync($"/investigacion/1/mapas/{map}");
        (await page.Locator("#dibujo svg").BoundingBoxAsync())!.Width.ShouldBeLessThan(360);
        await page.GetByText("Ver de cerca").ClickAsync();
        await page.GetByText("Ver entero").WaitForAsync();
        (await page.Locator("#dibujo svg").BoundingBoxAsync())!.Width.ShouldBeGreaterThan(900);
        (await page.Locator("#dibujo").BoundingBoxAsync())!.Width.ShouldBeLessThan(360);
        await EveryPageTests.PictureAsync(page, "estudio-mapa-de-cerca-360");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_long_name_of_a_reading_fits_and_a_longer_one_is_refused_with_what_was_typed()
    {
        var document = await app.AddAsync("Relato de nombre largo", Text);
        var address = $"/investigacion/1/camino/capas/{document}";
        using var nadia = await app.SignedInAsync("nadia");
        var refused = await nadia.PostFormAsync(address, address + "?handler=Begin", ("name", new string('ñ', 81)));
        var said = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
        said.ShouldContain("de 1 a 80 letras");
        said.ShouldContain(new string('ñ', 81));
        var reading = (await nadia.PostFormAsync(address, address + "?handler=Begin", ("name", new string('ñ', 80)))).Headers.Location!.ToString().Split("lectura=")[1];
        var described = WebUtility.HtmlDecode(await (await nadia.PostFormAsync(address, $"{address}?handler=Describe&lectura={reading}", ("name", "Con nota"), ("note", new string('x', 4_001)))).Content.ReadAsStringAsync());
        described.ShouldContain("hasta 4,000 letras");
        described.ShouldContain(new string('x', 4_001));
        var page = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, page, "nadia");
        await page.GotoAsync(address);
        await EveryPageTests.LookAsync(page, "estudio-capa-nombre-largo");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_comes_next_is_the_journal_then_the_interviews()
    {
        async Task<string> NextAsync()
        {
            using var fabio = await app.SignedInAsync("fabio");
            var page = WebUtility.HtmlDecode(await fabio.GetStringAsync("/investigacion/1/camino"));
            return page[page.IndexOf("Lo que sigue:", StringComparison.Ordinal)..].Split('"')[1];
        }

        await app.ActAsync(Nadia, async (connection, acts, seen) =>
        {
            var answers = (await new ParticipantStore(connection, seen, acts).AddAsync('C', "", new Dictionary<Guid, string>(), app.Clock.Now, CancellationToken.None)).Id;
            return await new DocumentStore(connection, seen, acts).AddAsync("Respuestas", Text, "txt", answers, app.Clock.Now, CancellationToken.None);
        });
        await app.InterviewAsync(63);
        (await NextAsync()).ShouldBe("/investigacion/1/camino/diario");
        var hand = await app.HandAsync(Fabio);
        await app.ActAsync(Fabio, (connection, acts, seen) => new JournalStore(connection, seen, acts).AddAsync(JournalSubject.Study, null, "Espero encontrar miedo.", false, hand, app.Clock.Now, CancellationToken.None));
        var first = (await NextAsync()).Split('/');
        (await app.RowsAsync("select p.lane from document d join participant p on p.id = d.participant_id where d.id = $1", r => r.GetString(0), Guid.Parse(first[^1]))).ShouldBe(["E"]);
        using var nadia = await app.SignedInAsync("nadia");
        var steps = (await nadia.GetStringAsync("/investigacion/1/camino")).Split("class=\"thin steps\"")[1].Split("</ol>")[0];
        foreach (var step in new[] { "lectura", "unidades", "tabla" })
            steps.ShouldContain($"/camino/{step}/");
    }

    [Fact]
    public void A_result_is_cut_between_words()
    {
        var text = new CodePoints("Todas las mañanas de aquel año me preguntaba qué era lo que de verdad podíamos pensar juntas sin que nadie nos dijera cómo hacerlo, y aun así seguíamos yendo cada semana.");
        var found = Excerpt.Of(text, new Span(79, 79 + "pensar".Length));
        found.Before.Trim('…', ' ').Split(' ').Concat(found.After.Trim('…', ' ').Split(' ')).ShouldBeSubsetOf(text.Text.Split(' '));
        found.After.ShouldEndWith(" …");
        EvidenceWords.Short("Me preguntó si podíamos pensarlo juntas. ").ShouldEndWith("juntas.");
        var whole = Excerpt.Of(new CodePoints(string.Join(' ', Enumerable.Repeat("palabra", 80))), new Span(0, 639));
        (whole.Rest, whole.Words.EndsWith("palabra", StringComparison.Ordinal)).ShouldBe((true, true));
        // What has no blank where it would be cut isn't left out.
        var address = new string('a', 600);
        Excerpt.Of(new CodePoints(" " + address), new Span(0, 601)).Words.Length.ShouldBe(420);
        EvidenceWords.Short("a " + address).Length.ShouldBeGreaterThan(200);
    }
}
