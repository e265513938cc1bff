using Lazo.Web.Tests.Support;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

/// <summary>A tutor writes to several from a small telephone, with script and without, and takes it back or lets it go.</summary>
public sealed class WritingInABrowserTests(MorningApp app, Browser browser) : IClassFixture<MorningApp>
{
    [Theory]
    [InlineData(360, false)]
    [InlineData(360, true)]
    public async Task She_chooses_writes_looks_sends_and_takes_back(int width, bool script)
    {
        var page = await browser.NewPageAsync(app.Address, width, script);
        await SignIn.AsAsync(app, page, "nora");
        await page.GotoAsync("/tutoria/hoy");
        await page.GetByRole(AriaRole.Link, new() { Name = "Escribir a quienes…" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "lograron algo en una actividad" }).ClickAsync();
        (await page.InputValueAsync("#texto")).ShouldContain("¡Felicidades!");
        var meant = await page.Locator("input[name=a]:checked").CountAsync();
        meant.ShouldBeGreaterThan(1);
        await page.Locator("input[name=a]:checked").First.UncheckAsync();
        await page.FillAsync("#texto", $"¡Qué bien, {{nombre}}! {script} {{apodo}}");
        await Press(page, "Ver cada mensaje");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("No conozco el campo {apodo}");
        await page.FillAsync("#texto", $"¡Qué bien, {{nombre}}! {script}");
        await Press(page, "Ver cada mensaje");
        await Expect(page.Locator("textarea[name^=m]")).ToHaveCountAsync(meant - 1);
        await page.Locator("input[name=a]").First.UncheckAsync();
        await Press(page, "Enviar");
        await Expect(page.Locator(".told")).ToContainTextAsync("en 20 segundos");
        await page.Locator(".told").GetByRole(AriaRole.Button, new() { Name = "Deshacer" }).ClickAsync();
        await Expect(page.Locator(".told")).ToContainTextAsync("No sali");
        (await app.CountAsync($"select count(*) from outgoing where body like '¡Qué bien%{script}'")).ShouldBe(0);
        await page.Context.CloseAsync();
    }

    private static Task Press(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
