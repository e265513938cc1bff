using Lazo.Web.Tests.Support;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

/// <summary>The work of a morning and of an evening, in a real browser: with script and without, at a desk and on a small telephone.</summary>
public sealed class MorningInABrowserTests(MorningApp app, Browser browser) : IClassFixture<MorningApp>
{
    [Theory]
    [InlineData(360, true, 13)]
    [InlineData(360, false, 14)]
    [InlineData(1280, true, 15)]
    [InlineData(1280, false, 16)]
    public async Task A_tutor_works_her_list(int width, bool script, int tutee)
    {
        var page = await browser.NewPageAsync(app.Address, width, script);
        await SignIn.AsAsync(app, page, "nora");
        await page.GotoAsync("/tutoria/hoy?todos=true");
        var row = page.Locator($"#t{tutee}");

        await row.Locator("summary", new() { HasTextString = "Evidencia" }).ClickAsync();
        (await row.Locator(".asks li").First.IsVisibleAsync()).ShouldBeTrue();
        await row.GetByText("Borrador para empezar").ClickAsync();
        await row.GetByRole(AriaRole.Link, new() { Name = "Abrir en la conversación" }).ClickAsync();
        (await page.InputValueAsync("#texto")).ShouldNotBeEmpty();
        await page.FillAsync("#texto", $"¿Cómo vas con lo de esta semana? {width} {script}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Enviar" }).ClickAsync();
        await Expect(page.Locator(".msg.mine").Last).ToContainTextAsync($"{width} {script}");

        await page.GotoAsync("/tutoria/hoy?todos=true");
        var other = page.Locator("article.row").Filter(new() { Has = page.GetByRole(AriaRole.Button, new() { Name = "Hecho", Exact = true }) }).Last;
        var name = await other.Locator("h3").InnerTextAsync();
        await other.GetByRole(AriaRole.Button, new() { Name = "Hecho", Exact = true }).ClickAsync();
        await Expect(page.Locator(".told")).ToContainTextAsync("Hecho");
        await Expect(page.Locator("article.row h3", new() { HasTextString = name })).ToHaveCountAsync(0);
        await page.Locator(".told").GetByRole(AriaRole.Button, new() { Name = "Deshacer" }).ClickAsync();
        await Expect(page.Locator(".told")).ToContainTextAsync("De vuelta en la lista");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_list_is_walked_with_the_keyboard()
    {
        var page = await browser.NewPageAsync(app.Address);
        await SignIn.AsAsync(app, page, "nora");
        await page.GotoAsync("/tutoria/hoy");

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        var second = await page.Locator("article.row").Nth(1).GetAttributeAsync("id");
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe(second);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.Contains("/tutoria/tutorados/"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_was_written_and_not_sent_comes_back()
    {
        var page = await browser.NewPageAsync(app.Address);
        await SignIn.AsAsync(app, page, "nora");
        await page.GotoAsync("/tutoria/tutorados/5/conversacion");
        await page.FillAsync("#texto", "A medio escribir");
        await page.GotoAsync("/tutoria/hoy");
        await page.GotoAsync("/tutoria/tutorados/5/conversacion");

        (await page.InputValueAsync("#texto")).ShouldBe("A medio escribir");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(360, false, "brenda")]
    [InlineData(1280, true, "oscar")]
    public async Task A_tutee_tells_why_and_asks(int width, bool script, string username)
    {
        var page = await browser.NewPageAsync(app.Address, width, script);
        await SignIn.AsAsync(app, page, username);
        await page.GotoAsync("/mi-trayectoria");
        await Expect(page.GetByText("Lo que todavía se puede")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "el trabajo" }).First.ClickAsync();
        await Expect(page.Locator(".told")).ToContainTextAsync("Gracias por contarlo");
        await page.GetByRole(AriaRole.Link, new() { Name = "Escribir a mi tutoría" }).ClickAsync();
        await page.FillAsync("#texto", "¿Cuándo abre la recuperación?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Enviar" }).ClickAsync();
        await Expect(page.Locator(".msg.mine").Last).ToContainTextAsync("espera respuesta");
        await page.Context.CloseAsync();
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
