using Lazo.Web.Tests.Support;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

/// <summary>A subject advisor's morning on a small telephone: she answers, writes, speaks with the tutor and agrees; the tutor tells back.</summary>
public sealed class ColleaguesInABrowserTests(MorningApp app, Browser browser) : IClassFixture<MorningApp>
{
    [Theory]
    [InlineData(false, "alma", 15)]
    [InlineData(true, "citlali", 16)]
    public async Task An_advisor_works_her_morning_and_a_tutor_closes_what_was_agreed(bool script, string username, int tutee)
    {
        using (var student = await app.SignedInAsync(username))
            await student.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", $"¿Entra la mitosis, {username}?"), ("classId", "1"));
        var page = await browser.NewPageAsync(app.Address, 360, script);
        await SignIn.AsAsync(app, page, "graciela");
        await page.GotoAsync("/");
        page.Url.ShouldEndWith("/asesoria/hoy");

        await page.Locator("#preguntaron li", new() { HasTextString = $"mitosis, {username}" }).GetByRole(AriaRole.Link, new() { Name = "Contestar" }).ClickAsync();
        await page.FillAsync("#texto", "Sí entra; repasa las fases.");
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await Press(page, "Enviar");
        await page.GetByRole(AriaRole.Link, new() { Name = "Hablar con Nora Villaseñor, su tutoría" }).ClickAsync();
        await page.FillAsync("#texto", $"Ya le contesté lo de la mitosis. {username}");
        await Press(page, "Enviar");
        await page.GetByText("Acordar algo").ClickAsync();
        await page.FillAsync("input[name=what]", $"Preguntar si repasó. {username}");
        await page.Locator("input[name=who][value=colega]").CheckAsync();
        await Press(page, "Anotar el acuerdo");
        await Expect(page.Locator("#acuerdos")).ToContainTextAsync("le toca a Nora Villaseñor");
        await page.Context.CloseAsync();

        var tutor = await browser.NewPageAsync(app.Address, 360, script);
        await SignIn.AsAsync(app, tutor, "nora");
        await tutor.GotoAsync("/tutoria/hoy");
        await Expect(tutor.Locator("#palabras")).ToContainTextAsync("de asesoría sin leer");
        await tutor.Locator("#colegas a", new() { HasTextString = $"Preguntar si repasó. {username}" }).ClickAsync();
        await Expect(tutor.Locator(".thread")).ToContainTextAsync($"Ya le contesté lo de la mitosis. {username}");
        await tutor.FillAsync("input[name=outcome]", "Sí repasó y quedó con menos dudas.");
        await Press(tutor, "Contarlo y cerrar");
        await Expect(tutor.Locator(".thread")).ToContainTextAsync("Sí repasó");
        await tutor.GotoAsync($"/tutoria/tutorados/{tutee}");
        await Expect(tutor.Locator("#colegas")).ToContainTextAsync("se hizo");
        await tutor.Context.CloseAsync();
    }

    private static Task Press(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
