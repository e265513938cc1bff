using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>The reading desk in a real browser, with the keyboard alone: select, code, look, take back.</summary>
public sealed class DeskInABrowserTests(StudyApp app, Browser browser) : IClassFixture<StudyApp>
{
    private const string Text = "Yo llegaba con miedo 🙂. La directora me dijo que sí.\n\nDespués vino ella. Me preguntó cómo estaba, y nadie me lo había preguntado.";

    [Fact]
    public async Task A_stretch_is_coded_and_taken_back_with_the_keyboard_alone()
    {
        var document = await app.AddAsync("E6", Text);
        await app.CodeAsync("Miedo");
        await app.CodeAsync("Pregunta que acompaña");
        var page = await browser.NewPageAsync(app.Address, 1280);
        await SignIn.AsAsync(app, page, "elsa");
        await page.GotoAsync($"/investigacion/1/documentos/{document}");
        await page.GetByText("Aún no hay marcas aquí.").WaitForAsync();

        // Three words from the beginning; then the sentence behind the emoji.
        await page.Locator("#texto").FocusAsync();
        await KeysAsync(page, "Shift+ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight", "c");
        await page.Keyboard.TypeAsync("mied");
        await KeysAsync(page, "Enter");
        await page.GetByText("1 marca", new() { Exact = true }).WaitForAsync();
        (await MarkedAsync(1)).ShouldBe(["Yo llegaba con miedo"]);

        await page.EvaluateAsync("() => getSelection().collapse(document.querySelectorAll('#texto > p')[0].firstChild, 30)");
        await KeysAsync(page, "o", "Enter");
        await page.Keyboard.TypeAsync("Permiso");
        await KeysAsync(page, "Enter");
        await page.GetByText("2 marcas", new() { Exact = true }).WaitForAsync();
        (await MarkedAsync(2)).ShouldBe(["Yo llegaba con miedo", "La directora me dijo que sí."]);
        await EveryPageTests.PictureAsync(page, "mesa-marcada-1280");

        // A recent code by its number on a paragraph; then back, back, and once more forward.
        await page.EvaluateAsync("() => getSelection().collapse(document.querySelectorAll('#texto > p')[2].firstChild, 3)");
        await KeysAsync(page, "p", "2");
        await page.GetByText("3 marcas", new() { Exact = true }).WaitForAsync();
        (await MarkedAsync(3)).ShouldContain("Después vino ella. Me preguntó cómo estaba, y nadie me lo había preguntado.");
        await KeysAsync(page, "Control+z");
        await page.GetByText("Deshecho:").WaitForAsync();
        (await MarkedAsync(2)).Count.ShouldBe(2);
        await KeysAsync(page, "Control+y");
        await page.GetByText("Hecho de nuevo:").WaitForAsync();
        (await MarkedAsync(3)).Count.ShouldBe(3);

        // From coding to coding, and one is removed.
        await page.EvaluateAsync("() => getSelection().collapse(document.querySelectorAll('#texto > p')[0].firstChild, 0)");
        await KeysAsync(page, "n");
        (await page.EvaluateAsync<string>("() => getSelection().toString()")).ShouldBe("La directora me dijo que sí.");
        await page.GetByText("Permiso").First.WaitForAsync();
        await KeysAsync(page, "Delete");
        await page.GetByText("2 marcas", new() { Exact = true }).WaitForAsync();
        (await MarkedAsync(2)).ShouldNotContain("La directora me dijo que sí.");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Each_page_of_a_study_fits_and_can_be_used_by_everyone()
    {
        var document = await app.AddAsync("C12", Text);
        var code = await app.CodeAsync("Para ver");
        await app.MarkAsync(Nadia, document, code, 24, 36);
        await app.MarkAsync(Elsa, document, code, 0, 30);
        var page = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, page, "nadia");
        foreach (var (name, address) in new[]
        {
            ("instrumentos", "/investigacion/1/instrumentos"), ("jueceos", "/investigacion/1/jueceo"), ("cuestionarios", "/investigacion/1/cuestionarios"), ("estudios", "/investigacion"), ("estudio", "/investigacion/1"), ("documentos", "/investigacion/1/documentos"), ("mesa", $"/investigacion/1/documentos/{document}"),
            ("codigos", "/investigacion/1/codigos"), ("equipo", "/investigacion/1/equipo"), ("bitacora", "/investigacion/1/bitacora"), ("intercambio", "/investigacion/1/intercambio"),
            ("participantes", "/investigacion/1/participantes"), ("participantes-dar", "/investigacion/1/participantes?dar=E"), ("participante", $"/investigacion/1/participantes/{await app.ParticipantAsync()}"), ("atributos", "/investigacion/1/participantes/atributos"), ("traer", "/investigacion/1/participantes/traer"),
            ("entregados", "/investigacion/1/relatos-entregados"), ("nombres", "/investigacion/1/nombres"), ("nombres-del-texto", $"/investigacion/1/documentos/{await app.NamedAsync()}/nombres"),
            ("capas", "/investigacion/1/camino/capas"), ("capa", $"/investigacion/1/camino/capas/{document}"),
            ("tipos", "/investigacion/1/camino/tipos"), ("triangulacion", "/investigacion/1/camino/triangulacion"),
            ("validacion", "/investigacion/1/camino/validacion"), ("informe", "/investigacion/1/informe"),
            ("preguntar", "/investigacion/1/preguntar"), ("preguntar-respuesta", $"/investigacion/1/preguntar?c0={code}&r1=Near&p1=directora"),
            ("juntos", "/investigacion/1/juntos"), ("por-atributo", "/investigacion/1/por-atributo"), ("palabras", "/investigacion/1/palabras"), ("linea", $"/investigacion/1/linea?doc={document}"),
        })
        {
            (await page.GotoAsync(address))!.Status.ShouldBe(200, address);
            await EveryPageTests.LookAsync(page, $"estudio-{name}");
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_study_is_nothing_to_others()
    {
        var document = await app.AddAsync("Ajeno", Text);
        foreach (var stranger in new[] { "omar", "tere" })
        {
            using var client = await app.SignedInAsync(stranger);
            foreach (var address in new[] { "/investigacion/1", "/investigacion/1/documentos", $"/investigacion/1/documentos/{document}", $"/investigacion/1/documentos/{document}/marcas", "/investigacion/1/codigos", "/investigacion/1/equipo", "/investigacion/1/bitacora" })
                (await client.GetAsync(address)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound, $"{stranger} {address}");
        }
    }

    private const int Nadia = StudyApp.Nadia, Elsa = StudyApp.Elsa;

    private static async Task KeysAsync(IPage page, params string[] keys)
    {
        foreach (var key in keys) await page.Keyboard.PressAsync(key);
    }

    // What is marked in E6, in words; waits until so many are there, since the page paints before the server has answered.
    private async Task<List<string>> MarkedAsync(int expected)
    {
        for (var tries = 0; ; tries++)
        {
            var marked = await app.RowsAsync(
                "select substr(v.text, c.from_at + 1, c.to_at - c.from_at) from coding c join document d on d.id = c.document_id join document_version v on v.document_id = d.id and v.version = d.version where d.name = 'E6' order by c.from_at",
                r => r.GetString(0));
            if (marked.Count == expected || tries > 400) return marked;
            await Task.Delay(50);
        }
    }
}
