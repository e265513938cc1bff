using System.Text;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>Documents in a real browser: files are handed in, a text is corrected after a look at what that does.</summary>
public sealed class DocumentsInABrowserTests(StudyApp app, Browser browser) : IClassFixture<StudyApp>
{
    private const string Text = "Yo llegaba con miedo 🙂. La directora me dijo que sí.\n\nDespués vino ella. Me preguntó cómo estaba, y nadie me lo había preguntado.";

    [Fact]
    public async Task Files_come_in_and_what_does_not_says_why()
    {
        var page = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, page, "nadia");
        await page.GotoAsync("/investigacion/1/documentos");
        // Folded where there are documents already.
        await page.Locator("details:has(input[type=file])").EvaluateAsync("one => { one.open = true; }");
        await page.Locator("input[type=file]").SetInputFilesAsync(
        [
            new FilePayload { Name = "Subido 6.txt", MimeType = "text/plain", Buffer = Encoding.Latin1.GetBytes("Lleg\u00f3 la ni\u00f1a.") },
            new FilePayload { Name = "Subido 7.srt", MimeType = "text/plain", Buffer = "1\n00:00:01,000 --> 00:00:02,000\nHola.\n"u8.ToArray() },
            new FilePayload { Name = "Subido 8.srt", MimeType = "text/plain", Buffer = "1\n00:00:01 --> 2\nHola.\n"u8.ToArray() },
        ]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Subir" }).ClickAsync();
        await page.GetByText("Entraron 2 documentos:").WaitForAsync();
        await EveryPageTests.LookAsync(page, "estudio-subidos");
        await page.GetByRole(AriaRole.Button, new() { Name = "Deshacer: quitar los que entraron" }).ClickAsync();
        await page.GetByText("Deshecho: agregó documentos: «Subido 6, Subido 7».").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Subido 6" }).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_text_is_corrected_after_a_look_and_its_versions_are_compared()
    {
        var document = await app.AddAsync("E9", Text);
        var (fear, asked) = (await app.CodeAsync("Miedo al llegar"), await app.CodeAsync("Nadie preguntaba"));
        await app.MarkAsync(StudyApp.Nadia, document, fear, 15, 20);
        await app.MarkAsync(StudyApp.Elsa, document, asked, 97, 128);
        var page = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, page, "nadia");
        foreach (var part in new[] { "datos", "versiones", "corregir" })
        {
            (await page.GotoAsync($"/investigacion/1/documentos/{document}/{part}"))!.Status.ShouldBe(200, part);
            await EveryPageTests.LookAsync(page, $"estudio-{part}");
        }

        await page.FillAsync("#texto", Text.Replace("Yo llegaba", "Pues yo llegaba", StringComparison.Ordinal).Replace(" y nadie me lo había preguntado", "", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "Ver qué cambiaría" }).ClickAsync();
        await page.GetByText("1 marca perdería todas sus palabras").WaitForAsync();
        await EveryPageTests.LookAsync(page, "estudio-corregir-plan");
        await page.GetByRole(AriaRole.Button, new() { Name = "Guardar la corrección" }).ClickAsync();
        await page.GetByText("Corregido; las marcas siguen en sus palabras.").WaitForAsync();
        await page.GotoAsync($"/investigacion/1/documentos/{document}/versiones");
        await page.GetByText("De la 1 a la 2").WaitForAsync();
        await EveryPageTests.LookAsync(page, "estudio-versiones-dos");
        await page.Context.CloseAsync();
    }
}
