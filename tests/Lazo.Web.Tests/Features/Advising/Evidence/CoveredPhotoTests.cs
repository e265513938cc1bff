using Lazo.Domain.Advising.Requests;
using Lazo.Web.Tests.Features.Advising.Field;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;
using static Lazo.Web.Tests.Features.Advising.ZoneApp;

namespace Lazo.Web.Tests.Features.Advising.Evidence;

/// <summary>On the page, too, faces and names are covered or cut away before a photo leaves the device.</summary>
public sealed class CoveredPhotoTests(ZoneApp app, Browser browser) : IClassFixture<ZoneApp>
{
    [Fact]
    public async Task What_was_covered_is_one_colour_in_what_is_kept_and_what_was_cut_away_is_gone()
    {
        var page = await OpenAsync(script: true);
        await Assertions.Expect(page.Locator("#sin-tapar")).ToBeHiddenAsync();
        var photo = await FieldApp.PhotoAsync(page);
        await page.FillAsync("textarea[name=what]", "El mural tapado");
        await page.SetInputFilesAsync("input[name=photos]", [photo, photo, new FilePayload { Name = "foto.heic", MimeType = "image/heic", Buffer = [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[400]] }]);
        await Assertions.Expect(page.Locator("#aviso-fotos")).ToContainTextAsync("«Más compatible»");
        var drawn = page.Locator("#fotos canvas");
        await Assertions.Expect(drawn).ToHaveCountAsync(2);
        (await page.EvaluateAsync<int>("document.querySelector('input[name=photos]').files.length")).ShouldBe(0, "As they were taken they are in no form any more.");

        // A stroke from the middle to the right, and of the other one a corner of a quarter of its width and height.
        await DragAsync(page, drawn.Nth(0), (0.5, 0.5), (0.7, 0.5));
        await page.Locator("#fotos figure").Nth(1).GetByRole(AriaRole.Button, new() { Name = "Recortar" }).ClickAsync();
        await DragAsync(page, drawn.Nth(1), (0.25, 0.25), (0.5, 0.5));
        await LookAsync(page);
        await page.ClickAsync("main button.primary");
        await Assertions.Expect(page.Locator("#aviso-fotos")).ToContainTextAsync("Falta el permiso");
        await page.CheckAsync("input[name=agreed]");
        await page.ClickAsync("main button.primary");
        await page.GetByText("Guardado en el hilo.").WaitForAsync(new LocatorWaitForOptions { Timeout = 30_000 });

        var seen = page.Locator("#hilo li", new PageLocatorOptions { HasTextString = "El mural tapado" }).Locator("a[href*='/adjuntos/']");
        await Assertions.Expect(seen).ToHaveCountAsync(2);
        var covered = (await seen.Nth(0).GetAttributeAsync("href"))!;
        // Noise beside it, one colour in the middle of the stroke: JPEG leaves a shade or two.
        (await SpreadAsync(page, covered, 0.6, 0.5)).ShouldBeLessThan(12);
        (await SpreadAsync(page, covered, 0.2, 0.2)).ShouldBeGreaterThan(60);
        var size = (await page.EvaluateAsync<int[]>("""
            async address => { const picture = new Image(); picture.src = address; await picture.decode(); return [picture.naturalWidth, picture.naturalHeight]; }
            """, (await seen.Nth(1).GetAttributeAsync("href"))!))!;
        size[0].ShouldBeInRange(300, 340);
        size[1].ShouldBeInRange(220, 260);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_the_page_asks_for_photos_without_faces()
    {
        var page = await OpenAsync(script: false);
        await Assertions.Expect(page.Locator("#sin-tapar")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#sin-tapar")).ToContainTextAsync("envía solo fotos sin caras ni nombres");
        await page.FillAsync("textarea[name=what]", "El mural sin guion");
        await page.SetInputFilesAsync("input[name=document]", new FilePayload { Name = "plan.pdf", MimeType = "application/pdf", Buffer = Documents.Pdf() });
        await page.CheckAsync("input[name=agreed]");
        await page.ClickAsync("main button.primary");
        await Assertions.Expect(page.Locator("#hilo")).ToContainTextAsync("Bajar el documento (pdf)");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByText("Bajar el documento (pdf)").First.ClickAsync());
        download.SuggestedFilename.ShouldBe("evidencia.pdf");
        (await File.ReadAllBytesAsync((await download.PathAsync())!)).ShouldBe(Documents.Pdf());
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(bool script)
    {
        app.Clock.Now = TimeProvider.System.GetUtcNow();
        await app.TellAsync(Tomasa, new Accepted(), app.Clock.Now.AddDays(-5), null, WithTomasa);
        var page = await browser.NewPageAsync(app.Address, 360, script);
        await SignIn.AsAsync(app, page, "lucia");
        await page.GotoAsync($"/acompanamiento/{WithTomasa}/evidencia");
        return page;
    }

    private static async Task DragAsync(IPage page, ILocator canvas, (double X, double Y) from, (double X, double Y) to)
    {
        await canvas.ScrollIntoViewIfNeededAsync();
        var box = (await canvas.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync((float)(box.X + (box.Width * from.X)), (float)(box.Y + (box.Height * from.Y)));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync((float)(box.X + (box.Width * to.X)), (float)(box.Y + (box.Height * to.Y)), new MouseMoveOptions { Steps = 20 });
        await page.Mouse.UpAsync();
    }

    // How far the brightness of a small square around a place goes apart.
    private static Task<double> SpreadAsync(IPage page, string address, double x, double y) => page.EvaluateAsync<double>("""
        async ([address, x, y]) => {
          const picture = new Image();
          picture.src = address;
          await picture.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
          const pen = canvas.getContext('2d');
          pen.drawImage(picture, 0, 0);
          const block = 28, left = Math.floor(canvas.width * x / block) * block, top = Math.floor(canvas.height * y / block) * block;
          const { data } = pen.getImageData(left + 8, top + 8, 12, 12);
          let [low, high] = [255, 0];
          for (let i = 0; i < data.length; i += 4) { low = Math.min(low, data[i]); high = Math.max(high, data[i]); }
          return high - low;
        }
        """, new object[] { address, x, y });

    private static async Task LookAsync(IPage page)
    {
        if (Environment.GetEnvironmentVariable("LAZO_SHOTS") is not { Length: > 0 } folder) return;
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, "evidencia-tapar-360.png"), FullPage = true });
        await page.SetViewportSizeAsync(1280, 800);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, "evidencia-tapar-1280.png"), FullPage = true });
        await page.SetViewportSizeAsync(360, 740);
    }
}
