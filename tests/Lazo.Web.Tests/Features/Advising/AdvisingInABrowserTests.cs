using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;
using static Lazo.Web.Tests.Features.Advising.ZoneApp;

namespace Lazo.Web.Tests.Features.Advising;

/// <summary>A whole accompaniment on two small telephones: from the first proposal to the close that is celebrated.</summary>
public sealed class AdvisingInABrowserTests(ZoneApp app, Browser browser) : IClassFixture<ZoneApp>
{
    [Fact]
    public async Task Two_people_go_their_way_from_a_proposal_to_a_celebrated_close()
    {
        app.Clock.Now = TimeProvider.System.GetUtcNow();
        var lucia = await browser.NewPageAsync(app.Address, 360, script: false);
        var tomasa = await browser.NewPageAsync(app.Address, 360, script: false);
        await SignIn.AsAsync(app, lucia, "lucia");
        await SignIn.AsAsync(app, tomasa, "tomasa");

        await lucia.GotoAsync("/");
        lucia.Url.ShouldEndWith("/acompanamiento");
        await Expect(lucia.Locator("#lista")).ToContainTextAsync("te toca proponer");
        await Link(lucia, "Tomasa Ek");
        await lucia.FillAsync("textarea[name=about]", "Que pregunten más en clase");
        await Press(lucia, "Enviar la propuesta");
        await Expect(lucia.Locator("#ahora")).ToContainTextAsync("Espera la respuesta de Tomasa");

        await tomasa.GotoAsync($"/mi-acompanamiento/{WithTomasa}");
        await Expect(tomasa.Locator("#ahora")).ToContainTextAsync("Que pregunten más en clase");
        await Press(tomasa, "Sí, quiero");

        await lucia.GotoAsync($"/acompanamiento/{WithTomasa}");
        await Link(lucia, "Ver y elegir");
        await Fill(lucia, "why", "Ella siente la necesidad");
        await Press(lucia, "Elegir");
        await lucia.GotoAsync($"/acompanamiento/{WithTomasa}");
        await Link(lucia, "Diagnóstico conjunto", first: true);
        await Fill(lucia, "needs", "Pocas niñas preguntan");
        await Press(lucia, "Guardar");
        await Link(lucia, "Plan conjunto", first: true);
        foreach (var (name, text) in new[] { ("purpose", "Que pregunten"), ("sequence", "Leer, preguntar en pares"), ("who", "Tomasa da la clase"), ("element", "preguntas en pares"), ("reached", "A quienes se sientan atrás") })
            await Fill(lucia, name, text);
        await Press(lucia, "Guardar");

        await tomasa.GotoAsync($"/mi-acompanamiento/{WithTomasa}");
        await Link(tomasa, "Práctica", first: true);
        await Fill(tomasa, "what", "Preguntaron en pares");
        await Press(tomasa, "Guardar");

        await lucia.GotoAsync($"/acompanamiento/{WithTomasa}");
        await Link(lucia, "Observación", first: true);
        await Fill(lucia, "focus", "Quién pregunta");
        await Press(lucia, "Empezar a observar");
        await Fill(lucia, "words", "Espera con calma a que piensen");
        app.Clock.Advance(TimeSpan.FromSeconds(90));
        await Press(lucia, "Anotar como fortaleza");
        await Expect(lucia.Locator("main")).ToContainTextAsync("1:30");
        await Press(lucia, "Pasar a la plática");
        await Expect(lucia.Locator("main")).Not.ToContainTextAsync("Espera con calma");
        await Fill(lucia, "felt", "Tranquila");
        await Fill(lucia, "advice", "Dar más tiempo");
        await Press(lucia, "Ya habló");
        await Expect(lucia.Locator("main")).Not.ToContainTextAsync("Espera con calma");
        await Press(lucia, "Dijo que sí");
        await Expect(lucia.Locator("#notas")).ToContainTextAsync("Espera con calma");
        await Fill(lucia, "words", "Sabe esperar");
        await Press(lucia, "Dichas");
        app.Clock.Advance(TimeSpan.FromMinutes(16));
        await Fill(lucia, "agreement", "Cinco segundos de espera");
        await Press(lucia, "Terminar la plática");

        await tomasa.GotoAsync($"/mi-acompanamiento/{WithTomasa}");
        await Expect(tomasa.Locator("#acuerdos")).ToContainTextAsync("falta tu firma");
        await Link(tomasa, "Ver y firmar acuerdos");
        await Press(tomasa, "Firmar");
        await tomasa.GotoAsync($"/mi-acompanamiento/{WithTomasa}");
        await Link(tomasa, "Evidencia", first: true);
        await Fill(tomasa, "what", "Once preguntas en una clase");
        await Press(tomasa, "Guardar");
        await tomasa.GetByText("Anotar algo").ClickAsync();
        await Link(tomasa, "Cada cuánto se ven");
        await tomasa.SelectOptionAsync("select[name=rhythm]", "OnRequest");
        await Press(tomasa, "Guardar");
        await Expect(tomasa.Locator("main")).ToContainTextAsync("lo pida");

        await lucia.GotoAsync($"/acompanamiento/{WithTomasa}/formas");
        await lucia.GetByText("Cerrarla").ClickAsync();
        await Fill(lucia, "words", "Ya preguntan");
        await Press(lucia, "Cerrar con esta evidencia");
        await lucia.GotoAsync($"/acompanamiento/{WithTomasa}");
        await lucia.GetByText("Anotar algo").ClickAsync();
        await Link(lucia, "Cerrar y celebrar");
        await Fill(lucia, "celebration", "Un grupo que pregunta");
        await Press(lucia, "Guardar");
        await Expect(lucia.Locator("#ahora")).ToContainTextAsync("Un grupo que pregunta");
        // A slip is taken back with one tap, and stays seen.
        await Press(lucia, "Deshacer");
        await Expect(lucia.Locator("#hilo s").First).ToContainTextAsync("Un grupo que pregunta");
        await lucia.Context.CloseAsync();
        await tomasa.Context.CloseAsync();
    }

    private static Task Fill(IPage page, string name, string text) => page.Locator($"main [name={name}]:visible").First.FillAsync(text);

    private static Task Press(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    private static Task Link(IPage page, string name, bool first = false) =>
        (first ? page.Locator("#ahora").GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).First : page.Locator("main").GetByRole(AriaRole.Link, new() { Name = name, Exact = true })).ClickAsync();

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
