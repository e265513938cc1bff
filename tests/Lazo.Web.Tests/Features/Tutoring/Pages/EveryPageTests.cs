using Deque.AxeCore.Playwright;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

/// <summary>What holds of every page: it fits a small telephone, whoever listens instead of looking can use it, and it is light.</summary>
public sealed class EveryPageTests(MorningApp app, Browser browser) : IClassFixture<MorningApp>
{
    /// <summary>Compressed, with style sheet and script: what an old telephone on a bad network is asked for.</summary>
    private const int HeaviestPage = 60_000;

    private const string Weight =
        "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce((sum, entry) => sum + entry.encodedBodySize, 0)";

    public static TheoryData<string, string, string> Pages => new()
    {
        { "entrar", "", "/entrar" },
        { "hoy", "nora", "/tutoria/hoy" },
        { "hoy-todos", "nora", "/tutoria/hoy?todos=true" },
        { "tutorados", "nora", "/tutoria/tutorados" },
        { "tutorada", "nora", $"/tutoria/tutorados/{MorningApp.Marisol}" },
        { "conversacion", "nora", $"/tutoria/tutorados/{MorningApp.Marisol}/conversacion?borrador=1" },
        { "registro", "nora", $"/tutoria/tutorados/{MorningApp.Marisol}/registro" },
        { "mi-trayectoria", "marisol", "/mi-trayectoria" },
        { "mi-tutoria", "marisol", "/mi-tutoria" },
        { "grupos", "graciela", "/asesoria/grupos" },
        { "grupo", "graciela", $"/asesoria/grupos/{MorningApp.Biology}" },
        { "tutorada-asesora", "graciela", $"/tutoria/tutorados/{MorningApp.Marisol}" },
        { "inicio", "amparo", "/inicio" },
        { "sin-tutoria", "amparo", "/institucion/sin-tutoria" },
        { "reglas", "amparo", "/institucion/reglas" },
        { "tutorada-coordinacion", "amparo", $"/tutoria/tutorados/{MorningApp.Marisol}" },
        { "cuentas", "amparo", "/institucion/cuentas" },
        { "cuenta", "nora", "/cuenta" },
        { "nada", "nora", "/no-existe" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task It_fits_can_be_used_by_everyone_and_is_light(string name, string username, string address)
    {
        var page = await browser.NewPageAsync(app.Address, 360);
        if (username.Length > 0) await SignIn.AsAsync(app, page, username);
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        (await page.EvaluateAsync<int>(Weight)).ShouldBeInRange(1, HeaviestPage);

        foreach (var width in new[] { 360, 1280 })
        {
            await page.SetViewportSizeAsync(width, 800);
            await PictureAsync(page, $"{name}-{width}");
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, $"{name} scrolls sideways at {width}");
            var found = await page.RunAxe();
            found.Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{v.Id}: {v.Nodes[0].Html}").ShouldBeEmpty();
        }

        await page.Context.CloseAsync();
    }

    // For eyes: LAZO_SHOTS=folder keeps a picture of every page, as README and reviewers want them.
    private static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("LAZO_SHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }
}
