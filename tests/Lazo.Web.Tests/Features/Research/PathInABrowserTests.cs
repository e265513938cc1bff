using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>The path in a real browser: read whole, mark turns with the keyboard alone, fill the table, and all of it without a script too.</summary>
public sealed class PathInABrowserTests(PathApp app, Browser browser) : IClassFixture<PathApp>
{
    [Fact]
    public async Task Turns_are_marked_moved_joined_and_taken_back_with_the_keyboard_alone()
    {
        var document = await app.InterviewAsync(41);
        var page = await browser.NewPageAsync(app.Address, 1280);
        await SignIn.AsAsync(app, page, "nadia");
        await page.GotoAsync($"/investigacion/1/camino/unidades/{document}");
        await page.GetByText("Todavía no se puede dividir").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Leerlo entero" }).FocusAsync();
        await KeysAsync(page, "Enter");
        await page.GetByLabel("Con qué te quedas").FocusAsync();
        await page.Keyboard.TypeAsync("Me quedo con la pregunta que nadie hacía.");
        await KeysAsync(page, "Tab", "Enter");
        await page.GetByText("Tu lectura quedó anotada").WaitForAsync();

        // The second sentence, and the one behind the empty line.
        await page.Locator("#texto").FocusAsync();
        await KeysAsync(page, "ArrowDown", "ArrowDown", "g");
        await page.Keyboard.TypeAsync("entra otra persona");
        await KeysAsync(page, "Enter");
        await UnitsAsync(document, "Yo llegaba con miedo 🙂. La directora me dijo que sí.\n\n", "Después vino ella. Me preguntó cómo estaba. Desde entonces pregunto yo.");
        await BackAsync(page, "Giro marcado.");
        await KeysAsync(page, "b", "ArrowDown", "g");
        await page.Keyboard.TypeAsync("del miedo al permiso");
        await KeysAsync(page, "Enter");
        await UnitsAsync(document, "Yo llegaba con miedo 🙂. ", "La directora me dijo que sí.\n\n", "Después vino ella. Me preguntó cómo estaba. Desde entonces pregunto yo.");
        await EveryPageTests.PictureAsync(page, "camino-unidades-1280");

        // A turn comes two words nearer; then the second unit and the third become one; then back, back.
        await BackAsync(page, "Giro marcado.");
        await KeysAsync(page, "n", "ArrowRight", "m");
        await UnitsAsync(document, "Yo llegaba con miedo 🙂. ", "La directora me dijo que sí.\n\nDespués ", "vino ella. Me preguntó cómo estaba. Desde entonces pregunto yo.");
        await BackAsync(page, "Giro cambiado.");
        await KeysAsync(page, "b", "j");
        await UnitsAsync(document, "Yo llegaba con miedo 🙂. ", "La directora me dijo que sí.\n\nDespués vino ella. Me preguntó cómo estaba. Desde entonces pregunto yo.");
        await BackAsync(page, "Juntas.");
        await KeysAsync(page, "Control+z");
        await UnitsAsync(document, "Yo llegaba con miedo 🙂. ", "La directora me dijo que sí.\n\nDespués ", "vino ella. Me preguntó cómo estaba. Desde entonces pregunto yo.");
        (await app.RowsAsync("select reason from placed_unit where document_id = $1 order by place", r => r.GetString(0), document)).ShouldBe(["", "del miedo al permiso", "entra otra persona"]);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_a_script_a_turn_is_marked_by_its_sentence_and_a_cell_by_its_button()
    {
        var document = await app.InterviewAsync(42);
        await app.ReadWholeAsync(document);
        var page = await browser.NewPageAsync(app.Address, 360, script: false);
        await SignIn.AsAsync(app, page, "nadia");
        await page.GotoAsync($"/investigacion/1/camino/unidades/{document}");
        await page.GetByLabel("Antes de la oración").FillAsync("3");
        await page.GetByLabel("Por qué", new() { Exact = true }).FillAsync("entra ella");
        await page.GetByRole(AriaRole.Button, new() { Name = "Marcar el giro" }).ClickAsync();
        await UnitsAsync(document, "Yo llegaba con miedo 🙂. La directora me dijo que sí.\n\n", "Después vino ella. Me preguntó cómo estaba. Desde entonces pregunto yo.");

        await EveryPageTests.PictureAsync(page, "camino-unidades-sin-script-360");

        // Once more at the same place: why not, and what was typed stays.
        await page.GetByLabel("Antes de la oración").FillAsync("3");
        await page.GetByLabel("Por qué", new() { Exact = true }).FillAsync("otra vez");
        await page.GetByRole(AriaRole.Button, new() { Name = "Marcar el giro" }).ClickAsync();
        await page.GetByText("Ahí no puede haber un giro").WaitForAsync();
        (await page.GetByLabel("Por qué", new() { Exact = true }).InputValueAsync()).ShouldBe("otra vez");

        await page.GotoAsync($"/investigacion/1/camino/tabla/{document}");
        await page.GetByLabel("En tercera persona, unidad 2").FillAsync("Ella viene y le pregunta.");
        await page.Locator("form[data-cell]").Nth(2).GetByRole(AriaRole.Button, new() { Name = "Guardar" }).ClickAsync();
        await page.GetByText("Guardado.").WaitForAsync();
        (await page.GetByLabel("En tercera persona, unidad 2").InputValueAsync()).ShouldBe("Ella viene y le pregunta.");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Who_types_saves_and_who_comes_second_sees_both()
    {
        var document = await app.InterviewAsync(43);
        await app.ReadWholeAsync(document);
        await app.DividedAsync(document, 24, 54);
        var (nadia, fabio) = (await browser.NewPageAsync(app.Address, 1280), await browser.NewPageAsync(app.Address, 1280));
        await SignIn.AsAsync(app, nadia, "nadia");
        await SignIn.AsAsync(app, fabio, "fabio");
        foreach (var page in new[] { nadia, fabio })
            await page.GotoAsync($"/investigacion/1/camino/tabla/{document}");

        await nadia.GetByLabel("Significado pedagógico, unidad 3").FillAsync("Preguntar antes que decir.");
        await nadia.GetByText("Nadia Pat, hoy").WaitForAsync();
        await fabio.GetByLabel("Significado pedagógico, unidad 3").FillAsync("La pregunta cambia de manos.");
        await fabio.GetByText("Nadia Pat escribió aquí mientras tanto").WaitForAsync();
        await fabio.GetByText("Preguntar antes que decir.").WaitForAsync();
        await EveryPageTests.PictureAsync(fabio, "camino-tabla-choque-1280");
        (await app.RowsAsync("select text from giorgi_version where document_id = $1", r => r.GetString(0), document)).ShouldBe(["Preguntar antes que decir."]);

        await fabio.GetByRole(AriaRole.Button, new() { Name = "Guardar lo mío encima" }).ClickAsync();
        await fabio.GetByText("Fabio Rosado, hoy").WaitForAsync();
        (await app.RowsAsync("select text from giorgi_version where document_id = $1 order by version", r => r.GetString(0), document)).ShouldBe(["Preguntar antes que decir.", "La pregunta cambia de manos."]);

        // Hers is still there, and is taken up again.
        await nadia.GotoAsync($"/investigacion/1/camino/tabla/{document}");
        await nadia.GetByRole(AriaRole.Link, new() { Name = "Versiones" }).First.ClickAsync();
        await nadia.GetByRole(AriaRole.Button, new() { Name = "Retomar ésta" }).ClickAsync();
        (await nadia.GetByLabel("Significado pedagógico, unidad 3").InputValueAsync()).ShouldBe("Preguntar antes que decir.");
        await nadia.Context.CloseAsync();
        await fabio.Context.CloseAsync();
    }

    [Fact]
    public async Task A_common_structure_an_aspect_and_a_journal_are_written_on_a_telephone_without_a_script()
    {
        var page = await browser.NewPageAsync(app.Address, 360, script: false);
        await SignIn.AsAsync(app, page, "nadia");
        await page.GotoAsync("/investigacion/1/camino/diario");
        await page.GetByLabel("Qué dejas aparte").First.FillAsync("Espero encontrar miedo, porque yo lo tuve.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Anotar" }).ClickAsync();
        await page.GetByText("Anotado. Sólo tú lo lees.").WaitForAsync();
        await page.GotoAsync("/investigacion/1/camino/diario?q=MIEDO");
        await page.GetByText("Espero encontrar miedo").First.WaitForAsync();

        // Too few: why, and no form; then three.
        if ((await app.RowsAsync("select count(*) from structure_sentence where document_id is not null", r => r.GetInt64(0)))[0] == 0)
        {
            await page.GotoAsync("/investigacion/1/camino/comun");
            await page.GetByText("Hacen falta tres personas").WaitForAsync();
        }

        foreach (var number in Enumerable.Range(50, 3))
        {
            var document = await app.InterviewAsync(number);
            await app.ReadWholeAsync(document);
            await app.DividedAsync(document, 24);
            await page.GotoAsync($"/investigacion/1/camino/estructura/{document}");
            await page.GetByLabel("Lo que se vive aquí").FillAsync("Quien llega con miedo es recibida.");
            await page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Guardar la oración" }).ClickAsync();
            await page.GetByText("Oración guardada.").WaitForAsync();
        }

        await page.GotoAsync("/investigacion/1/camino/comun");
        await page.GetByLabel("Cómo se llama lo que es común").FillAsync("Ser recibida");
        await page.GetByRole(AriaRole.Button, new() { Name = "Escribir una estructura común" }).ClickAsync();
        await page.GetByLabel("Lo que es común").FillAsync("Se llega con miedo y alguien recibe.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Guardar la oración" }).ClickAsync();
        await page.GetByText("Sin unidades:").WaitForAsync();
        await page.GetByText("Todavía no puede llamarse general").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Cambiar" }).First.ClickAsync();
        foreach (var code in new[] { "E50", "E51", "E52" })
        {
            await page.Locator("summary", new() { HasText = code }).ClickAsync();
            await page.Locator("details", new() { HasText = code }).GetByRole(AriaRole.Checkbox).First.CheckAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Guardar la oración" }).ClickAsync();
        await page.GetByText("puede llamarse general").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "E51 · 1" }).ClickAsync();
        page.Url.ShouldContain("/camino/unidades/");

        await page.GotoAsync("/investigacion/1/camino/variacion");
        await page.GetByLabel("El aspecto que se quita").FillAsync("Que alguien reciba");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ponerlo" }).ClickAsync();
        await page.GetByText("por variar").WaitForAsync();
        await page.GetByLabel("Qué pasa sin él").FillAsync("Sin quien reciba sólo queda el miedo.");
        await page.GetByLabel("el fenómeno se derrumba").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Anotar el argumento" }).ClickAsync();
        await page.GetByText("esencial").First.WaitForAsync();
        await page.Locator("summary", new() { HasText = "Un caso en contra" }).ClickAsync();
        await page.GetByLabel("En qué consiste").FillAsync("Aquí nadie recibe y aun así se acompaña.");
        await page.GetByLabel("Dónde se lee").SelectOptionAsync(new SelectOptionValue { Label = "E50, entero" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Anotar el caso" }).ClickAsync();
        await page.GetByText("en disputa").First.WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Entrevista 50" }).WaitForAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Each_page_of_the_path_fits_and_can_be_used_by_everyone()
    {
        var document = await app.InterviewAsync(44);
        var page = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, page, "nadia");
        await LookAsync(page, "unidades-sin-leer", $"/investigacion/1/camino/unidades/{document}");
        await app.ReadWholeAsync(document);
        await LookAsync(page, "unidades-entero", $"/investigacion/1/camino/unidades/{document}");
        var units = await app.DividedAsync(document, 24, 54, 73);
        await app.WriteCellsAsync(units);
        await LookAsync(page, "camino", "/investigacion/1/camino");
        foreach (var step in new[] { "lectura", "unidades", "tabla" })
            await LookAsync(page, step, $"/investigacion/1/camino/{step}/{document}");
        var (common, aspect) = await app.CommonAsync();
        await LookAsync(page, "estructura", $"/investigacion/1/camino/estructura/{document}");
        await LookAsync(page, "estructura-sin-unidades", $"/investigacion/1/camino/estructura/{await app.InterviewAsync(45)}");
        foreach (var (name, address) in new[] { ("comunes", "comun"), ("comun", $"comun/{common}"), ("variacion", "variacion"), ("aspecto", $"variacion/{aspect}"), ("diario", "diario") })
            await LookAsync(page, name, $"/investigacion/1/camino/{address}");
        await LookAsync(page, "versiones", $"/investigacion/1/camino/versiones/{document}?unidad={units[0].Id}&celda=Third");
        await page.Context.CloseAsync();
    }

    private static async Task LookAsync(IPage page, string name, string address)
    {
        (await page.GotoAsync(address))!.Status.ShouldBe(200, address);
        await EveryPageTests.LookAsync(page, $"camino-{name}");
    }

    // The page is there again, and the text has the keyboard.
    private static async Task BackAsync(IPage page, string told)
    {
        await page.GetByText(told).WaitForAsync();
        await page.WaitForFunctionAsync("() => document.activeElement?.closest('#texto') && getSelection().toString()");
    }

    private static async Task KeysAsync(IPage page, params string[] keys)
    {
        foreach (var key in keys) await page.Keyboard.PressAsync(key);
    }

    // Waits until the units are these: the page goes to the server and comes back.
    private async Task UnitsAsync(Guid document, params string[] expected)
    {
        for (var tries = 0; tries < 400; tries++)
        {
            if ((await app.UnitsAsync(document)).SequenceEqual(expected)) break;
            await Task.Delay(50);
        }

        (await app.UnitsAsync(document)).ShouldBe(expected);
    }
}
