using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;
using static Lazo.Web.Tests.Features.Advising.Field.FieldApp;

namespace Lazo.Web.Tests.Features.Advising.Field;

/// <summary>The two ways out when a telephone breaks or a PIN is forgotten: what was written gets there, once.</summary>
public sealed class RescueAndPinTests(FieldApp app, Browser browser) : IClassFixture<FieldApp>
{
    [Fact]
    public async Task A_rescue_copy_is_brought_into_another_telephone_and_what_both_send_is_held_once()
    {
        var broken = await browser.NewPageAsync(app.Address, 360);
        await app.PrepareAsync(broken);
        await broken.Context.SetOfflineAsync(true);
        await ObserveAsync(broken, "Rescatada uno", "Rescatada dos");
        await TakePhotoAsync(broken, "Mural rescatado");
        await broken.Locator("text=Lo que anotaste").WaitForAsync();
        await ObserveAsync(broken);
        await broken.Locator("textarea[name=words]").FillAsync("Borrador rescatado");
        await broken.WaitForTimeoutAsync(500);
        await TapAsync(broken, "Rescate");
        var download = await broken.RunAndWaitForDownloadAsync(() => TapAsync(broken, "Bajar una copia de rescate"));
        var file = await File.ReadAllBytesAsync((await download.PathAsync())!);
        System.Text.Encoding.UTF8.GetString(file).ShouldNotContain("Rescatada");

        var other = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, other, "lucia");
        await other.GotoAsync("/campo/");
        await TapAsync(other, "Traer una copia de rescate");
        await BringAsync(other, "no es json"u8.ToArray());
        await Assertions.Expect(other.Locator("main .wrong").First).ToContainTextAsync("no es una copia de rescate");
        await BringAsync(other, file);
        await Assertions.Expect(other.Locator("main .note.good")).ToContainTextAsync("Ábrela con el PIN");
        await LookAsync(other, "campo-rescate");
        await other.FillAsync("#pin", "999999");
        await other.ClickAsync("main button.primary");
        await Assertions.Expect(other.Locator("main .wrong").First).ToContainTextAsync("no se abre nada");
        await OpenAsync(other);
        await SendAsync(other);
        (await HeldAsync()).ShouldBe([1, 1, 1, 1]);

        // The draft came along too, and waits for her where she was.
        await app.PrepareAgainAsync(other);
        await ObserveAsync(other);
        await Assertions.Expect(other.Locator("textarea[name=words]")).ToHaveValueAsync("Borrador rescatado");

        // The broken one comes to life again.
        await broken.Context.SetOfflineAsync(false);
        await SendAsync(broken);
        (await HeldAsync()).ShouldBe([1, 1, 1, 1]);
        await broken.Context.CloseAsync();
        await other.Context.CloseAsync();

        async Task<long[]> HeldAsync() =>
        [
            await app.HeldAsync("Rescatada uno"), await app.HeldAsync("Rescatada dos"), await app.HeldAsync("Mural rescatado"),
            (await app.RowsAsync("select count(*) from attachment a join advising_fact f on f.id = a.fact_id where f.body like '%Mural rescatado%' and a.whole_at is not null", r => r.GetInt64(0)))[0],
        ];
    }

    [Fact]
    public async Task A_forgotten_pin_costs_nothing_and_that_is_said_before()
    {
        const string Another = "135791";
        var page = await browser.NewPageAsync(app.Address, 360);
        await app.PrepareAsync(page);
        await page.Context.SetOfflineAsync(true);
        await ObserveAsync(page, "Antes de olvidarlo");
        await page.Locator("textarea[name=words]").FillAsync("Borrador de antes");
        await page.WaitForTimeoutAsync(500);
        page = await NewTabAsync(page);

        await TapAsync(page, "Olvidé mi PIN");
        foreach (var said in new[] { "No se pierde nada", "El PIN de antes deja de abrir", "Hace falta señal y tu cuenta" })
            await Assertions.Expect(page.Locator("main details[open]")).ToContainTextAsync(said);
        await LookAsync(page, "campo-olvide");
        await TapAsync(page, "Poner este PIN");
        await Assertions.Expect(page.Locator("main .wrong").First).ToContainTextAsync("6 cifras o más");
        await page.FillAsync("#pin", Another);
        await TapAsync(page, "Poner este PIN");
        await Assertions.Expect(page.Locator("main .wrong").First).ToContainTextAsync("hace falta señal");

        // Somebody else, signed in, gets nothing.
        await page.Context.SetOfflineAsync(false);
        await page.Context.ClearCookiesAsync();
        await SignIn.AsAsync(app, page, "ramiro");
        await page.GotoAsync("/campo/");
        await TapAsync(page, "Olvidé mi PIN");
        await page.FillAsync("#pin", Another);
        await TapAsync(page, "Poner este PIN");
        await Assertions.Expect(page.Locator("main .wrong").First).ToContainTextAsync("Aquí no hay nada tuyo");

        await page.Context.ClearCookiesAsync();
        await SignIn.AsAsync(app, page, "lucia");
        await page.GotoAsync("/campo/");
        await TapAsync(page, "Olvidé mi PIN");
        await page.FillAsync("#pin", Another);
        await TapAsync(page, "Poner este PIN");
        await page.Locator("#estado:not([hidden])").WaitForAsync(new LocatorWaitForOptions { Timeout = 30_000 });
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Tomasa");
        await ObserveAsync(page);
        await Assertions.Expect(page.Locator("textarea[name=words]")).ToHaveValueAsync("Borrador de antes");
        await SendAsync(page);
        (await app.HeldAsync("Antes de olvidarlo")).ShouldBe(1);

        page = await NewTabAsync(page);
        await page.FillAsync("#pin", Pin);
        await page.ClickAsync("main button.primary");
        await Assertions.Expect(page.Locator("main .wrong").First).ToContainTextAsync("no se abre nada");
        await OpenAsync(page, Another);
        await page.Context.CloseAsync();
    }

    private static Task BringAsync(IPage page, byte[] file) =>
        page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "lazo-rescate.json", MimeType = "application/json", Buffer = file });

    private static async Task LookAsync(IPage page, string name)
    {
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360, name);
        if (Environment.GetEnvironmentVariable("LAZO_SHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-360.png"), FullPage = true });
    }
}
