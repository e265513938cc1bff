using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Offices;

/// <summary>A question from the tutee's telephone to an office and back; every one of the three on a small screen.</summary>
public sealed class MattersInABrowserTests(MorningApp app, Browser browser) : IClassFixture<MorningApp>
{
    [Theory]
    [InlineData(true, "itzel", "Itzel", 4)]
    [InlineData(false, "rogelio", "Rogelio", 5)]
    public async Task A_question_goes_to_an_office_and_its_answer_comes_back_to_the_tutee(bool script, string username, string called, int tutee)
    {
        var hers = await browser.NewPageAsync(app.Address, 360, script);
        await SignIn.AsAsync(app, hers, username);
        await hers.GotoAsync("/mi-tutoria");
        await hers.FillAsync("#texto", "¿Puede otra persona recoger mi certificado?");
        await hers.GetByRole(AriaRole.Button, new() { Name = "Enviar" }).ClickAsync();

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var tutor = await browser.NewPageAsync(app.Address, 360, script);
        await SignIn.AsAsync(app, tutor, "nora");
        await tutor.GotoAsync($"/tutoria/tutorados/{tutee}/conversacion");
        await tutor.GetByRole(AriaRole.Link, new() { Name = "Averiguar y prometer la respuesta" }).Last.ClickAsync();
        await tutor.SelectOptionAsync("select[name=who]", new SelectOptionValue { Label = "Control escolar" });
        await tutor.FillAsync("textarea[name=question]", $"¿Con qué papel puede otra persona recoger el certificado? {username}");
        await tutor.GetByRole(AriaRole.Button, new() { Name = "Enviar y prometer" }).ClickAsync();
        await Expect(tutor.Locator(".note.told")).ToContainTextAsync("Te lo recordamos");

        var office = await browser.NewPageAsync(app.Address, 360, script);
        await SignIn.AsAsync(app, office, "beatriz");
        await office.GotoAsync("/instancia");
        var given = office.Locator("section.card", new() { HasTextString = $"certificado? {username}" });
        await given.Locator("textarea").FillAsync("Con carta poder simple.");
        await given.GetByRole(AriaRole.Button, new() { Name = "Responder" }).ClickAsync();
        await Expect(office.Locator(".note.told")).ToContainTextAsync("Respuesta enviada");

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await tutor.GotoAsync("/tutoria/promesas");
        await tutor.GetByRole(AriaRole.Link, new() { Name = $"certificado? {username}" }).ClickAsync();
        await Expect(tutor.Locator("textarea[name=text]").First).ToHaveValueAsync("Con carta poder simple.");
        await tutor.Locator("textarea[name=text]").First.FillAsync($"{called}, sí puede: con carta poder simple.");
        await tutor.GetByRole(AriaRole.Button, new() { Name = "Enviar: promesa cumplida" }).ClickAsync();
        await Expect(tutor.Locator(".note.told")).ToContainTextAsync("Promesa cumplida");

        await hers.GotoAsync("/mi-tutoria");
        await Expect(hers.Locator(".thread")).ToContainTextAsync("con carta poder simple");
        (await hers.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);
        foreach (var page in new[] { hers, tutor, office }) await page.Context.CloseAsync();
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
