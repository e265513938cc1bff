using Lazo.Domain.Research.Instruments;
using Lazo.Web.Features.Research.Instruments;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;

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
        await page.GetByLabel("Nombre").First.FillAsync("Guía con pantalla");
        await page.GetByLabel("Qué es").First.SelectOptionAsync("Guide");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Empezar", Exact = true }).ClickAsync();
        await page.GetByText("Sin preguntas todavía.").First.WaitForAsync();
        var category = page.Locator("section.card").Nth(1);
        await category.GetByText("Agregar una pregunta").ClickAsync();
        await category.Locator("textarea[name=Text]").FillAsync("¿Qué es para ti acompañar?");
        await category.Locator("select[name=Kind]").SelectOptionAsync("Semantic");
        await category.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Agregar", Exact = true }).ClickAsync();
        await page.GetByText("¿Qué es para ti acompañar?").First.WaitForAsync();
        category = page.Locator("section.card").Nth(1);
        await category.GetByText("Agregar una pregunta").ClickAsync();
        await category.Locator("textarea[name=Text]").Last.FillAsync("Cuéntame de una vez en que acompañaste a alguien y algo cambió.");
        await category.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Agregar", Exact = true }).ClickAsync();
        await page.GetByText("Cuéntame de una vez").First.WaitForAsync();
        await EveryPageTests.LookAsync(page, "instrumento");
        await page.GotoAsync("/investigacion/1/instrumentos");
        await EveryPageTests.LookAsync(page, "instrumentos");
        var version = await Seeds.QuestionnaireAsync(app, "Cuestionario de papel");
        await page.GotoAsync($"/investigacion/1/instrumentos/{version}/imprimir");
        await EveryPageTests.LookAsync(page, "instrumento-impreso");
        await page.Context.CloseAsync();
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
