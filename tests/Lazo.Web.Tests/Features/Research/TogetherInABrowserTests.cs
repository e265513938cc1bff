using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Rounds;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>Two people over one text: at once, and each alone until a round is closed; then what they differ in.</summary>
public sealed class TogetherInABrowserTests(StudyApp app, Browser browser) : IClassFixture<StudyApp>
{
    private const string Text = "Yo llegaba con miedo. La directora me dijo que sí.\n\nDespués vino ella y me preguntó cómo estaba.";

    private static readonly LocatorWaitForOptions Soon = new() { Timeout = 30_000 };

    [Fact]
    public async Task What_one_marks_appears_at_the_other_desk_and_takes_nothing_from_her_hands()
    {
        var document = await app.AddAsync("Juntas", Text);
        var code = await app.CodeAsync("Encuentro");
        var elsa = await AtDeskAsync("elsa", document);
        var fabio = await AtDeskAsync("fabio", document);
        await elsa.GetByText("También aquí: Fabio").WaitForAsync(Soon);
        await fabio.GetByText("También aquí: Elsa").WaitForAsync(Soon);

        // Fabio has something selected, and walks the book.
        await fabio.Locator("#texto").FocusAsync();
        await fabio.Keyboard.PressAsync("o");
        await app.MarkAsync(StudyApp.Elsa, document, code, 0, 20);
        await fabio.GetByText("1 marca", new() { Exact = true }).WaitForAsync(Soon);
        (await fabio.EvaluateAsync<string>("() => getSelection().toString()")).ShouldBe("Yo llegaba con miedo.");
        (await fabio.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("texto");
        (await fabio.InnerTextAsync("#aqui")).ShouldContain("Elsa Góngora");

        // By hand at her own desk too; and taken back there.
        await elsa.Locator("#texto").FocusAsync();
        await elsa.EvaluateAsync("() => getSelection().collapse(document.querySelectorAll('#texto > p')[2].firstChild, 3)");
        await elsa.Keyboard.PressAsync("p");
        await elsa.Keyboard.PressAsync("c");
        await elsa.Keyboard.TypeAsync("Llegada");
        await elsa.Keyboard.PressAsync("Enter");
        await fabio.GetByText("2 marcas", new() { Exact = true }).WaitForAsync(Soon);
        (await fabio.InnerTextAsync("#codigos")).ShouldContain("Llegada", Case.Sensitive, "A new code comes too.");
        await elsa.Keyboard.PressAsync("Control+z");
        await fabio.GetByText("1 marca", new() { Exact = true }).WaitForAsync(Soon);

        // She goes; he is told. He leaves the team; he is shown out, and sees nothing more.
        await elsa.Context.CloseAsync();
        await fabio.Locator("#presentes[hidden]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await LeaveAsync(until: "now()");
        await fabio.GetByText("Ya no trabajas en este estudio").WaitForAsync(Soon);
        await app.MarkAsync(StudyApp.Elsa, document, code, 22, 30);
        await Task.Delay(300);
        (await fabio.InnerTextAsync("#estado")).ShouldStartWith("Ya no trabajas");
        await LeaveAsync(until: "null");
        await fabio.Context.CloseAsync();
    }

    [Fact]
    public async Task Who_codes_alone_hears_nothing_until_the_round_is_closed_and_then_they_compare()
    {
        var document = await app.AddAsync("A solas", Text);
        var code = await app.CodeAsync("Umbral");
        var round = await app.ActAsync(StudyApp.Nadia, async (connection, acts, seen) =>
        {
            var store = new RoundStore(connection, seen, acts);
            var people = (await store.PossibleAsync(CancellationToken.None)).Where(one => one.Person is StudyApp.Elsa or StudyApp.Fabio).ToArray();
            return (await store.OpenAsync("Ronda de prueba", [document], people, app.Clock.Now, CancellationToken.None)).Id;
        });
        var fabio = await AtDeskAsync("fabio", document);
        await fabio.GetByText("Codificas a ciegas").First.WaitForAsync();
        var elsa = await AtDeskAsync("elsa", document);
        await fabio.EvaluateAsync("() => { window.told = []; const ear = new EventSource(location.pathname + '/vivo'); for (const kind of ['changed', 'here']) ear.addEventListener(kind, e => window.told.push(kind + e.data)); return new Promise(done => ear.onopen = done); }");

        // Elsa marks, writes, takes back: Fabio's desk isn't told even that something was.
        await app.MarkAsync(StudyApp.Elsa, document, code, 0, 20);
        await app.ActAsync(StudyApp.Elsa, async (_, acts, _) => await acts.TurnAsync((await acts.UndoableAsync(CancellationToken.None))!.Id, CancellationToken.None));
        await app.MarkAsync(StudyApp.Elsa, document, code, 0, 20);
        await app.MarkAsync(StudyApp.Fabio, document, code, 0, 11);
        await fabio.GetByText("1 marca", new() { Exact = true }).WaitForAsync(Soon);
        (await fabio.EvaluateAsync<string[]>("() => window.told")).ShouldHaveSingleItem().ShouldStartWith("changed");

        // He is through with it; whoever leads sees how far, and closes; what was hidden is there at once.
        await fabio.GetByRole(AriaRole.Button, new() { Name = "Ya lo leí" }).ClickAsync();
        await fabio.GetByText("Anotado: terminaste").WaitForAsync();
        var nadia = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, nadia, "nadia");
        await nadia.GotoAsync("/investigacion/1/rondas");
        await nadia.GetByText("leyó 1 de 1").WaitForAsync();
        await EveryPageTests.LookAsync(nadia, "estudio-rondas");
        await nadia.Locator($"#r-{round}").GetByRole(AriaRole.Button, new() { Name = "Cerrar la ronda" }).ClickAsync();
        await fabio.GetByText("2 marcas", new() { Exact = true }).WaitForAsync(Soon);

        // Side by side, by key from difference to difference, one taken.
        await app.MarkAsync(StudyApp.Elsa, document, code, 22, 50);
        await app.MarkAsync(StudyApp.Fabio, document, code, 22, 50);
        await app.MarkAsync(StudyApp.Fabio, document, code, 52, 60);
        await nadia.SetViewportSizeAsync(1280, 800);
        var two = await app.RowsAsync("select id from coder where person_id in (2, 3) order by person_id", r => r.GetGuid(0));
        await nadia.GotoAsync($"/investigacion/1/documentos/{document}/comparar?a={two[0]}&b={two[1]}");
        await nadia.GetByText("2 diferencias").WaitForAsync();
        await nadia.Keyboard.PressAsync("n");
        (await nadia.InnerTextAsync(".hands .now >> nth=0")).ShouldBe("Yo llegaba ");
        await nadia.Keyboard.PressAsync("1");
        await nadia.GetByText("Tomada en el consenso.").WaitForAsync();
        await nadia.GetByRole(AriaRole.Button, new() { Name = "Tomar todo lo igual en el consenso" }).ClickAsync();
        await nadia.GetByText("Tomado en el consenso: 1 lugar.").WaitForAsync();
        (await app.RowsAsync("select c.from_at, c.to_at, o.name from coding c join blind_round r on r.consensus_id = c.coder_id join coder o on o.id = c.coder_id order by c.from_at", r => (r.GetInt32(0), r.GetInt32(1), r.GetString(2))))
            .ShouldBe([(0, 20, "Consenso · Ronda de prueba"), (22, 50, "Consenso · Ronda de prueba")]);
        await EveryPageTests.LookAsync(nadia, "estudio-comparar");
        await nadia.GotoAsync("/investigacion/1/acuerdo");
        await nadia.GetByText("Código por código").WaitForAsync();
        await EveryPageTests.LookAsync(nadia, "estudio-acuerdo");
        (await app.ActAsync(StudyApp.Elsa, (_, _, seen) => Task.FromResult(seen.CodesBlind))).ShouldBeFalse();
        foreach (var page in new[] { nadia, elsa, fabio }) await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_stranger_hears_nothing_of_a_desk_and_asks_nothing()
    {
        var document = await app.AddAsync("Cerrada", Text);
        using var omar = await app.SignedInAsync("omar");
        foreach (var part in new[] { "vivo", "cambios?since=0", "memos", "comparar" })
            (await omar.GetAsync($"/investigacion/1/documentos/{document}/{part}", HttpCompletionOption.ResponseHeadersRead)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound, part);
        foreach (var page in new[] { "rondas", "acuerdo", "memos" })
            (await omar.GetAsync($"/investigacion/1/{page}")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound, page);
    }

    private async Task<IPage> AtDeskAsync(string username, Guid document)
    {
        var page = await browser.NewPageAsync(app.Address);
        await SignIn.AsAsync(app, page, username);
        var listening = page.WaitForResponseAsync(answer => answer.Url.EndsWith("/vivo", StringComparison.Ordinal));
        await page.GotoAsync($"/investigacion/1/documentos/{document}");
        await listening;
        return page;
    }

    // As the page of the team does it, by who leads.
    private Task LeaveAsync(string until) => app.ActAsync(StudyApp.Nadia, (connection, acts, _) => acts.DoAsync(ActKinds.MemberChanged, new { person = StudyApp.Fabio, name = "Fabio" }, () => connection.RunAsync(
        $"update study_member set until = {until} where study_id = 1 and person_id = {StudyApp.Fabio}", CancellationToken.None), CancellationToken.None));
}
