using Deque.AxeCore.Playwright;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Coordination;

/// <summary>The coordination's way on a small telephone: from the bar to a month, its people, and its report on paper.</summary>
public sealed class CoordinationInABrowserTests(FiguresApp app, Browser browser) : IClassFixture<FiguresApp>
{
    [Fact]
    public async Task From_the_bar_to_the_month_its_people_and_the_report()
    {
        var page = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, page, "amparo");
        await page.GotoAsync("/inicio");
        await page.ClickAsync("nav a[href='/coordinacion']");
        await page.SelectOptionAsync("#mes", "2026-02");
        await page.ClickAsync("main form button");
        page.Url.ShouldContain("mes=2026-02");
        (await page.Locator("#causas").InnerTextAsync()).ShouldContain("cerró antes de que el 40% llegara");
        await page.ClickAsync("#causas summary >> nth=0");
        (await page.Locator("#causas details[open]").InnerTextAsync()).ShouldContain("Biología: 6 · Integradora 6 6");
        await page.ClickAsync("#carga a:has-text('personas')");
        (await page.Locator("#carga tbody th").AllInnerTextsAsync()).ShouldBe(["Nora Villasenor", "Efraín Canul"]);
        await LookAsync(page, "coordinacion-febrero");

        await page.ClickAsync("#contacto a");
        (await page.Locator("main li").CountAsync()).ShouldBe(3);
        await LookAsync(page, "ahora-tres");
        await page.GoBackAsync();

        await page.ClickAsync(".head a[href^='/coordinacion/informe']");
        await LookAsync(page, "informe-febrero");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_report_prints_without_navigation_on_a_few_sheets_of_letter_size()
    {
        var page = await browser.NewPageAsync(app.Address);
        await SignIn.AsAsync(app, page, "amparo");
        await page.GotoAsync(FiguresApp.Report);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        foreach (var unseen in new[] { ".bar", "footer.end", ".screen" })
            (await page.Locator(unseen).First.IsVisibleAsync()).ShouldBeFalse(unseen);
        (await page.Locator(".sheet > thead").InnerTextAsync()).ShouldContain("Bachillerato Río Hondo · informe de tutoría · febrero de 2026");

        var pdf = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = false });
        var text = System.Text.Encoding.Latin1.GetString(pdf);
        text.Split("/Type /Page\n").Length.ShouldBeInRange(3, 7);
        text.ShouldContain("/MediaBox [0 0 612 792]");
        if (Environment.GetEnvironmentVariable("LAZO_SHOTS") is { Length: > 0 } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "informe.pdf"), pdf);
            await page.SetViewportSizeAsync(700, 900);
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, "informe-en-papel.png"), FullPage = true });
        }

        await page.Context.CloseAsync();
    }

    // As of every page, here with a month that has figures in it.
    private static async Task LookAsync(IPage page, string name)
    {
        foreach (var width in new[] { 360, 1280 })
        {
            await page.SetViewportSizeAsync(width, 800);
            if (Environment.GetEnvironmentVariable("LAZO_SHOTS") is { Length: > 0 } folder)
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-{width}.png"), FullPage = true });
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, $"{name} scrolls sideways at {width}");
            var found = await page.RunAxe();
            found.Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{v.Id}: {v.Nodes[0].Html}").ShouldBeEmpty();
        }

        await page.SetViewportSizeAsync(360, 740);
    }
}
