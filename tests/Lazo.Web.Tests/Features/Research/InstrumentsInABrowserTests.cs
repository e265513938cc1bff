using Lazo.Domain.Research.Instruments;
using Lazo.Web.Features.Research.Instruments;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>Instruments, judging and the questionnaire in a real browser, at 360 px: what the team, a judge and a respondent do.</summary>
public sealed class InstrumentsInABrowserTests(StudyApp app, Browser browser) : IClassFixture<StudyApp>
{
    [Fact]
    public async Task An_instrument_is_made_with_forms_and_its_pages_fit()
    {
        var page = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, page, "nadia");
        await page.GotoAsync("/investigacion/1/instrumentos");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
        await page.GetByLabel("Nombre").First.FillAsync("Guía con pantalla");
        await page.GetByLabel("Qué es").First.SelectOptionAsync("Guide");
        await page.GetByLabel("Con las seis categorías").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Empezar", Exact = true }).ClickAsync();
        await page.GetByText("Sin preguntas todavía.").First.WaitForAsync();
        var category = page.Locator("section.card").Nth(1);
        await category.GetByText("Agregar una pregunta").ClickAsync();
        await category.Locator("textarea[name=Text]").FillAsync("¿Qué es para ti acompañar?");
        await category.Locator("select[name=Kind]").SelectOptionAsync("Semantic");
        await category.GetByRole(AriaRole.Button, new() { Name = "Agregar", Exact = true }).ClickAsync();
        await page.GetByText("¿Qué es para ti acompañar?").First.WaitForAsync();
        category = page.Locator("section.card").Nth(1);
        await category.GetByText("Agregar una pregunta").ClickAsync();
        await category.Locator("textarea[name=Text]").Last.FillAsync("Cuéntame de una vez en que acompañaste a alguien y algo cambió.");
        await category.GetByRole(AriaRole.Button, new() { Name = "Agregar", Exact = true }).ClickAsync();
        await page.GetByText("Cuéntame de una vez").First.WaitForAsync();
        await EveryPageTests.LookAsync(page, "instrumento");
        await page.GotoAsync("/investigacion/1/instrumentos");
        await EveryPageTests.LookAsync(page, "instrumentos");
        var version = await Seeds.QuestionnaireAsync(app, "Cuestionario de papel");
        await page.GotoAsync($"/investigacion/1/instrumentos/{version}/imprimir");
        await EveryPageTests.LookAsync(page, "instrumento-impreso");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_judge_goes_her_whole_way_on_a_telephone_without_script()
    {
        var version = await Seeds.QuestionnaireAsync(app, "Juzgado con pantalla");
        var desk = await browser.NewPageAsync(app.Address, 1280);
        await SignIn.AsAsync(app, desk, "nadia");
        await desk.GotoAsync($"/investigacion/1/jueceo?version={version}");
        await desk.Locator("input[name=Name]").FillAsync("Jueceo con pantalla");
        await desk.Locator("textarea[name=Words]").FillAsync("Estudiamos qué se vive al acompañar. Tienes hasta el viernes.");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Abrir", Exact = true }).ClickAsync();
        await desk.Locator("input[name=name]").FillAsync("Doctora Prueba");
        await desk.GetByText("Hacer su dirección").ClickAsync();
        var address = await desk.Locator("#copia").InputValueAsync();

        var page = await browser.NewPageAsync(app.Address, 360, script: false);
        (await WeightAsync(address)).ShouldBeInRange(1, 30_000);
        await page.GotoAsync(address);
        await EveryPageTests.PictureAsync(page, "jueceo-de-la-jueza-360");
        await page.GetByText("Empezar", new() { Exact = true }).ClickAsync();
        await page.Locator("button.primary").ClickAsync();
        await page.GetByText("Faltan: suficiencia, claridad, coherencia, relevancia.").WaitForAsync();
        await EveryPageTests.PictureAsync(page, "jueceo-falta-360");
        await page.GetByText("Dejarlo para después").ClickAsync();
        await page.GetByText("pregunta 2 de 7").WaitForAsync();
        await page.GetByText("← Anterior").ClickAsync();
        for (var number = 1; number <= 7; number++)
        {
            foreach (var criterion in new[] { "Sufficiency", "Clarity", "Coherence", "Relevance" })
                await page.Locator($"input[name={criterion}][value='{(number == 2 && criterion == "Clarity" ? 2 : 4)}']").CheckAsync();
            if (number == 2) await page.Locator("textarea").FillAsync("Son dos preguntas en una.");
            if (number == 2) await EveryPageTests.PictureAsync(page, "jueceo-pregunta-360");
            await page.Locator("button.primary").ClickAsync();
        }

        await page.GetByText("Terminé", new() { Exact = true }).ClickAsync();
        await page.GetByText("Terminaste").WaitForAsync();
        (await page.ContentAsync()).ShouldContain("7 de 7");
        await page.Context.CloseAsync();

        // The same pages with script, for the eyes of axe.
        var again = await browser.NewPageAsync(app.Address, 360);
        foreach (var (name, place) in new[] { ("jueza", address), ("jueza-pregunta", address + "/2") })
        {
            await again.GotoAsync(place);
            await EveryPageTests.LookAsync(again, name);
        }

        await again.Context.CloseAsync();
        await desk.ReloadAsync();
        await desk.GetByText("Son dos preguntas en una.").WaitForAsync();
        await EveryPageTests.LookAsync(desk, "jueceo");
        await desk.Context.CloseAsync();
    }

    [Fact]
    public async Task A_respondent_goes_her_whole_way_on_a_telephone_without_script()
    {
        var version = await Seeds.QuestionnaireAsync(app, "Contestado con pantalla");
        var desk = await browser.NewPageAsync(app.Address, 1280);
        await SignIn.AsAsync(app, desk, "nadia");
        await desk.GotoAsync($"/investigacion/1/cuestionarios?version={version}");
        await desk.Locator("input[name=Name]").FillAsync("Lo que se vive al acompañar");
        await desk.Locator("textarea[name=Notice]").FillAsync("Pregunta la universidad, para comprender cómo se vive acompañar. Lo leen tres personas del estudio. Participar es libre; si algo te incomoda, puedes dejarlo.");
        await desk.Locator("input[name=Invited]").FillAsync("3");
        await desk.Locator("textarea[name=Thanks]").FillAsync("Cuando haya resultados los compartiremos contigo.");
        await desk.Locator("input[name=open]").CheckAsync();
        await desk.GetByText("Poner en línea", new() { Exact = true }).ClickAsync();
        var address = await desk.Locator("#copia").InputValueAsync();

        var page = await browser.NewPageAsync(app.Address, 360, script: false);
        (await WeightAsync(address)).ShouldBeInRange(1, 30_000);
        await page.GotoAsync(address);
        await EveryPageTests.PictureAsync(page, "cuestionario-aviso-360");
        await page.GetByText("Empezar", new() { Exact = true }).ClickAsync();
        await page.GetByText("hay que marcar que aceptas").WaitForAsync();
        await page.Locator("input[name=agrees]").CheckAsync();
        await page.GetByText("Empezar", new() { Exact = true }).ClickAsync();
        var own = await page.Locator("#direccion").InputValueAsync();
        own.ShouldNotBe(address);
        await EveryPageTests.PictureAsync(page, "cuestionario-direccion-360");
        await page.GetByText("Ir a las preguntas").ClickAsync();
        await page.GetByLabel("Mujer").CheckAsync();
        await page.GetByText("Guardar y seguir").ClickAsync();
        await page.GetByText("Falta esta respuesta.").WaitForAsync();
        await EveryPageTests.PictureAsync(page, "cuestionario-falta-360");
        (await page.GetByLabel("Mujer").IsCheckedAsync()).ShouldBeTrue();
        await page.GetByLabel("Primaria").CheckAsync();
        await page.GetByText("Guardar y seguir").ClickAsync();
        await page.GetByText("parte 2 de 3").WaitForAsync();
        await page.Context.CloseAsync();

        // Cut off: another telephone, with nothing but the address.
        page = await browser.NewPageAsync(app.Address, 360, script: false);
        await page.GotoAsync(own);
        await page.GetByText("Seguir donde ibas").ClickAsync();
        await page.Locator("textarea").FillAsync("Una vez llegué con miedo y me quedé.");
        await page.GetByText("Guardar y seguir").ClickAsync();
        await page.GetByText("parte 3 de 3").WaitForAsync();
        await page.GetByText("Guardar y seguir").ClickAsync();
        await page.GetByText("Antes de enviar").WaitForAsync();
        await EveryPageTests.PictureAsync(page, "cuestionario-antes-360");
        await page.GetByText("Enviar mis respuestas").ClickAsync();
        await page.GetByText("Tu clave es C").WaitForAsync();
        await page.Context.CloseAsync();

        // The same pages with script, for the eyes of axe.
        var again = await browser.NewPageAsync(app.Address, 360);
        foreach (var (name, place) in new[] { ("respuesta-enviada", own), ("cuestionario-aviso", address) })
        {
            await again.GotoAsync(place);
            await EveryPageTests.LookAsync(again, name);
        }

        await again.Locator("input[name=agrees]").CheckAsync();
        await again.GetByText("Empezar", new() { Exact = true }).ClickAsync();
        await EveryPageTests.LookAsync(again, "cuestionario-direccion");
        await again.GotoAsync((await again.Locator("#direccion").InputValueAsync()) + "/1");
        await EveryPageTests.LookAsync(again, "cuestionario-parte");
        await again.GotoAsync(own);
        await desk.ReloadAsync();
        await desk.GetByText("1 de 3").First.WaitForAsync();
        await EveryPageTests.LookAsync(desk, "cuestionario-equipo");
        await again.GetByText("Retirar mis respuestas").ClickAsync();
        await again.Locator("input[name=sure]").CheckAsync();
        await again.GetByText("Retirar", new() { Exact = true }).ClickAsync();
        await again.GetByText("se retiraron").WaitForAsync();
        await again.Context.CloseAsync();
        await desk.Context.CloseAsync();
    }

    // Of a page of links with its one sheet of style, before it is compressed.
    private async Task<long> WeightAsync(string address)
    {
        using var client = app.NewClient();
        var page = await client.GetStringAsync(new Uri(address).PathAndQuery);
        page.ShouldNotContain("<script");
        var style = InPage.Style().Match(page).Groups["value"].Value;
        return System.Text.Encoding.UTF8.GetByteCount(page) + (await client.GetByteArrayAsync(style)).Length;
    }
}

/// <summary>Instruments for tests.</summary>
internal static class Seeds
{
    internal static readonly Choice Woman = new("m", "Mujer"), Man = new("h", "Hombre");

    /// <summary>A published questionnaire: who answers (sex, level, age, how much it helps), and two open categories.</summary>
    internal static Task<Guid> QuestionnaireAsync(StudyApp app, string name) => app.ActAsync(StudyApp.Nadia, async (connection, acts, seen) =>
    {
        var store = new InstrumentStore(connection, seen, acts, app.Clock.Now);
        var (version, _) = await store.AddAsync(InstrumentKind.Questionnaire, name, "Seis preguntas breves y dos para contar.",
        [
            new Category(Guid.Empty, "Quién contesta",
            [
                Asked("sexo", QuestionKind.One, "¿Eres mujer u hombre?", true, Woman, Man),
                Asked("nivel", QuestionKind.One, "¿En qué nivel trabajas?", true, new Choice("pre", "Preescolar"), new Choice("pri", "Primaria"), new Choice("sec", "Secundaria"), new Choice("tele", "Telesecundaria"), new Choice("otro", "Otro servicio")),
                Asked("edad", QuestionKind.Number, "¿Cuántos años tienes?", false),
                Asked("temas", QuestionKind.Several, "¿Sobre qué acompañas?", false, new Choice("1", "Lectura"), new Choice("2", "Matemáticas"), new Choice("3", "Convivencia")),
                Asked("ayuda", QuestionKind.Scale, "¿Cuánto ayuda lo que haces?", false, new Choice("1", "Nada"), new Choice("2", "Algo"), new Choice("3", "Mucho")),
            ]),
            new Category(Guid.Empty, "Una experiencia", [Asked("vez", QuestionKind.Episodic, "Cuenta una vez en que acompañaste a alguien y algo cambió.", true)]),
            new Category(Guid.Empty, "Qué es acompañar", [Asked("nocion", QuestionKind.Semantic, "¿Qué es para ti acompañar?", false), Asked("gracias", QuestionKind.Note, "Ya casi terminas.", false)]),
        ], CancellationToken.None);
        await store.PublishAsync((await store.ReadAsync(version, CancellationToken.None))!, CancellationToken.None);
        return version;
    });

    private static Question Asked(string name, QuestionKind kind, string text, bool required, params Choice[] choices) => new(Guid.Empty, Guid.Empty, name, text, "", kind, required, choices);
}
