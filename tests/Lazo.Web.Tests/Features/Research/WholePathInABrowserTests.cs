using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>The whole path as one person walks it: from the door to the report that she takes along, each step by what she sees.</summary>
public sealed class WholePathInABrowserTests(StudyApp app, Browser browser) : IClassFixture<StudyApp>
{
    private const string Study = "Lo vivido al ser recibida";

    private static readonly (string Before, string After, string Lived)[] Told =
    [
        ("Yo llegaba con miedo. Nadie me había dicho nada.", "Una maestra me preguntó cómo estaba. Desde entonces pregunto yo.", "Quien llega con miedo encuentra a alguien que pregunta."),
        ("El primer día lloré en el salón.", "La directora se sentó conmigo y esperó. No dijo nada, y me calmó.", "Quien no puede hablar encuentra a alguien que espera."),
        ("No conocía a nadie en el pueblo.", "La conserje me enseñó dónde dejar mis cosas. Ahí empecé a quedarme.", "Quien no tiene lugar encuentra a alguien que se lo muestra."),
    ];

    private static readonly string[] Called = ["Alondra", "Betania", "Celeste"];

    [Fact]
    public async Task From_the_door_to_the_report()
    {
        // An address is open by the database's clock.
        app.Clock.Now = TimeProvider.System.GetUtcNow();
        await app.GiveAccountAsync("nadia");
        var nadia = new Visitor(await browser.NewPageAsync(app.Address));
        await FoundAsync(nadia);
        await PeopleAsync(nadia);

        await nadia.PartAsync(Study, "El camino", "Diario");
        await nadia.FillAsync("Qué dejas aparte", "Espero encontrar miedo, porque yo lo tuve.");
        await nadia.PressAsync("Anotar");
        await nadia.SeeAsync("Anotado. Sólo tú lo lees.");

        foreach (var number in Enumerable.Range(0, Told.Length))
            await TextAsync(nadia, number);
        await CommonAsync(nadia);
        await VariationAsync(nadia);
        await NarrativeAsync(nadia);
        await TypesAsync(nadia);
        await TriangulationAsync(nadia);
        await ValidationAsync(nadia);
        await ReportAsync(nadia);
        await nadia.Page.Context.CloseAsync();
    }

    private static async Task FoundAsync(Visitor nadia)
    {
        var page = nadia.Page;
        await page.GotoAsync("/entrar");
        await page.FillAsync("#usuario", "nadia");
        await page.FillAsync("#contrasena", LazoApp.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => !url.Contains("/entrar", StringComparison.Ordinal));
        await page.Locator("a[href='/investigacion']").First.ClickAsync();
        await nadia.OpenAsync("Abrir un estudio");
        await nadia.FillAsync("Nombre", Study);
        await nadia.FillAsync("Qué se le pregunta al fenómeno", "¿Cómo se vive ser recibida en una escuela?");
        await nadia.PressAsync("Abrir el estudio");
        await page.GetByRole(AriaRole.Heading, new() { Name = Study }).WaitForAsync();
        await nadia.OpenAsync("Pregunta, fenómeno, método y limitaciones");
        await nadia.FillAsync("El fenómeno, en una frase", "Ser recibida por alguien al llegar.");
        await nadia.FillAsync("Cómo se investiga", "Fenomenología descriptiva, con tres entrevistas.");
        await nadia.FillAsync("Limitaciones", "Tres personas de una misma zona.");
        await nadia.PressAsync("Guardar");
        await nadia.SeeAsync("Guardado.");
    }

    // Three persons, each with her code and her text.
    private static async Task PeopleAsync(Visitor nadia)
    {
        for (var number = 1; number <= Told.Length; number++)
        {
            await nadia.PartAsync(Study, "Voces", "Participantes");
            await nadia.OpenAsync("Sumar a una persona");
            await nadia.FillAsync("Seudónimo, si lo hay", Called[number - 1]);
            await nadia.PressAsync("Dar clave");
            await nadia.SeeAsync($"Su clave es E{number}, para siempre.");
        }

        await nadia.PartAsync(Study, "Voces", "Documentos");
        for (var number = 1; number <= Told.Length; number++)
        {
            var (before, after, _) = Told[number - 1];
            if (number > 1)
                await nadia.OpenAsync("Subir archivos");
            await nadia.Page.GetByLabel("Archivos").SetInputFilesAsync(new FilePayload { Name = $"Entrevista {number}.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes($"{before}\n\n{after}\n") });
            await nadia.Page.GetByLabel("De quién son").SelectOptionAsync(new SelectOptionValue { Label = $"E{number} · {Called[number - 1]}" });
            await nadia.PressAsync("Subir");
            await nadia.SeeAsync($"Entró «Entrevista {number}».");
        }
    }

    // What comes next is said, and is followed: whole, units, table, structure.
    private static async Task TextAsync(Visitor nadia, int number)
    {
        var (page, (_, after, lived)) = (nadia.Page, Told[number]);
        await nadia.PartAsync(Study, "El camino", "Diez pasos");
        await nadia.FollowAsync("leerlo entero");
        if (number == 0)
        {
            // Before it is read, it isn't divided.
            await nadia.FollowAsync("Unidades");
            await nadia.SeeAsync("Todavía no se puede dividir");
            (await page.GetByLabel("Por qué", new() { Exact = true }).CountAsync()).ShouldBe(0);
            await nadia.FollowAsync("Leerlo entero");
        }

        await nadia.FillAsync("Con qué te quedas", "Me quedo con quien recibe.");
        await nadia.PressAsync("Lo leí entero");
        await nadia.SeeAsync("Tu lectura quedó anotada");

        // Where the second paragraph begins.
        await page.GetByText(after.Split('.')[0]).First.ClickAsync(new() { Position = new() { X = 2, Y = 8 } });
        await page.Locator("#elegido", new() { HasText = $"antes de «{after[..20]}" }).WaitForAsync();
        await page.GetByLabel("Por qué", new() { Exact = true }).FillAsync("entra otra persona");
        await nadia.PressAsync("Marcar el giro");
        await nadia.SeeAsync("Giro marcado.");
        await nadia.FollowAsync("Llevarlas a la tabla");
        for (var cell = 0; cell < 4; cell++)
        {
            var form = page.Locator("form[data-cell]").Nth(cell);
            await form.GetByRole(AriaRole.Textbox).FillAsync(cell % 2 == 0 ? $"Ella cuenta la parte {1 + (cell / 2)}." : "Tacto: esperar antes de decir.");
            await page.Keyboard.PressAsync("Tab");
            await form.GetByText("Nadia Pat, hoy").WaitForAsync();
        }

        if (number == 0)
            TextOf(await nadia.TakeAsync("Llevar a un documento")).ShouldContain("Tacto: esperar antes de decir.");
        await nadia.FollowAsync("Estructura");
        await nadia.FillAsync("Lo que se vive aquí", lived);
        await page.GetByRole(AriaRole.Checkbox).Nth(1).CheckAsync();
        await nadia.PressAsync("Guardar la oración");
        await nadia.SeeAsync("Oración guardada.");
        await nadia.FollowAsync("La estructura común de todas las personas");
        if (number < Told.Length - 1)
        {
            // Under three: why, and nothing to write in.
            await nadia.SeeAsync("Hacen falta tres personas");
            (await page.GetByLabel("Cómo se llama lo que es común").CountAsync()).ShouldBe(0);
        }
    }

    private static async Task CommonAsync(Visitor nadia)
    {
        var page = nadia.Page;
        await nadia.FillAsync("Cómo se llama lo que es común", "Ser recibida");
        await nadia.PressAsync("Escribir una estructura común");
        await nadia.FillAsync("Lo que es común", "Quien llega encuentra a alguien que le hace lugar.");
        await nadia.PressAsync("Guardar la oración");
        await nadia.SeeAsync("Todavía no puede llamarse general");
        await nadia.FollowAsync("Cambiar");
        foreach (var code in new[] { "E1", "E2", "E3" })
        {
            await nadia.OpenAsync(code);
            await page.Locator("details", new() { HasText = code }).GetByRole(AriaRole.Checkbox).Last.CheckAsync();
        }

        await nadia.PressAsync("Guardar la oración");
        await nadia.SeeAsync("Cada oración se apoya en lo dicho por tres personas o más");
    }

    private static async Task VariationAsync(Visitor nadia)
    {
        await nadia.PartAsync(Study, "El camino", "Variación");
        await nadia.FillAsync("El aspecto que se quita", "Que alguien haga lugar");
        await nadia.PressAsync("Ponerlo");
        await nadia.FillAsync("Qué pasa sin él", "Sin quien haga lugar queda sólo haber llegado.");
        await nadia.CheckAsync("el fenómeno se derrumba");
        await nadia.PressAsync("Anotar el argumento");
        await nadia.SeeAsync("esencial");
    }

    private static async Task NarrativeAsync(Visitor nadia)
    {
        var page = nadia.Page;
        await nadia.PartAsync(Study, "El camino", "Relatos");
        await nadia.PressAsync("Empezar con ésas");
        await nadia.SeeAsync("Renacimiento");
        await nadia.FollowAsync("Entrevista 1");
        await nadia.PressAsync("Empezar");
        await nadia.SeeAsync("Sin trama todavía");
        await page.Locator("#texto p").First.ClickAsync(new() { ClickCount = 3 });
        await page.Locator("#elegido", new() { HasText = Told[0].Before }).WaitForAsync();
        await nadia.CheckAsync("Inicio");
        await nadia.PressAsync("Marcar");
        await nadia.SeeAsync("Marcado: inicio.");
        await nadia.OpenAsync("La trama y la lectura entera");
        await page.GetByLabel("Trama de todo el relato").SelectOptionAsync(new SelectOptionValue { Label = "Renacimiento" });
        await nadia.FillAsync("Por qué ésta", "Despierta cuando le preguntan.");
        await nadia.PressAsync("Guardar");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Renacimiento" }).WaitForAsync();
    }

    private static async Task TypesAsync(Visitor nadia)
    {
        await nadia.PartAsync(Study, "El camino", "Tipos");
        await nadia.FillAsync("Nombre", "Recibir preguntando");
        await nadia.PressAsync("Agregar");
        await nadia.SeeAsync("Nadie lo lleva todavía.");
        await nadia.PressAsync("Empezar con propósito, origen, contenido, carácter, desarrollo y evidencia");
        await nadia.Page.GetByRole(AriaRole.Link, new() { Name = "Recibir preguntando, Propósito: vacía" }).PressAsync("Enter");
        await nadia.FillAsync("Lo que dices de este tipo en este aspecto", "Que quien llega pueda hablar");
        await nadia.PressAsync("Guardar");
        await nadia.SeeAsync("Guardado.");
        await LinkAsync(nadia, Told[0].Lived);
        await nadia.PartAsync(Study, "El camino", "Tipos");
        await nadia.SeeAsync("1 evidencia");
    }

    private static async Task TriangulationAsync(Visitor nadia)
    {
        await nadia.PartAsync(Study, "El camino", "Triangulación");
        await nadia.FillAsync("Qué afirmas", "Preguntar hace lugar.");
        await nadia.PressAsync("Agregar");
        await nadia.PressAsync("Empezar con cuestionario, entrevista y estructura");
        await nadia.Page.Locator("table.compare tbody td a").Nth(1).PressAsync("Enter");
        await nadia.Page.GetByLabel("coincide").First.CheckAsync();
        await nadia.FillAsync("Cómo se entiende", "Lo cuenta sin que se le pregunte.");
        await nadia.PressAsync("Guardar");
        await nadia.SeeAsync("Guardado.");
        await LinkAsync(nadia, "Una maestra me preguntó");
        await nadia.PartAsync(Study, "El camino", "Triangulación");
        await nadia.SeeAsync("una sola voz");
    }

    private static async Task LinkAsync(Visitor nadia, string words)
    {
        await nadia.Page.Locator("#buscar label", new() { HasText = words }).GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await nadia.PressAsync("Vincular lo elegido");
        await nadia.SeeAsync("Vinculado.");
    }

    // By an address of her own, in a browser that knows nobody.
    private async Task ValidationAsync(Visitor nadia)
    {
        await nadia.PartAsync(Study, "El camino", "Validación");
        await nadia.FollowAsync("E1");
        var words = nadia.Page.Locator("#elegir details", new() { HasText = "Una maestra me preguntó" }).First;
        await words.Locator("summary").ClickAsync();
        await words.GetByLabel("Lo que se dice de ellas").FillAsync(Told[0].Lived);
        await words.GetByRole(AriaRole.Button, new() { Name = "Elegir", Exact = true }).ClickAsync();
        await nadia.SeeAsync("Elegido.");
        await nadia.PressAsync("Hacer su dirección");
        var address = await nadia.Page.Locator("#copia").InputValueAsync();

        var asked = new Visitor(await browser.NewPageAsync(app.Address, 360, script: false));
        (await asked.Page.GotoAsync(new Uri(address).PathAndQuery))!.Status.ShouldBe(200, address);
        await asked.PressAsync("De acuerdo, quiero ver");
        await asked.SeeAsync("Una maestra me preguntó cómo estaba.");
        foreach (var (question, said) in new[] { ("¿Son tus palabras", "sí"), ("¿les queda?", "poco"), ("¿Es justo", "sí") })
            await asked.Page.GetByRole(AriaRole.Group, new() { Name = question }).GetByLabel(said, new() { Exact = true }).CheckAsync();
        await asked.FillAsync("Con tus palabras", "No sólo preguntó: esperó.");
        await asked.PressAsync("Guardar");
        await asked.SeeAsync("Guardado. Gracias.");
        var shown = await asked.Page.InnerTextAsync("main");
        foreach (var (before, after, lived) in Told[1..])
            new[] { before, after, lived }.ShouldAllBe(words => !shown.Contains(words, StringComparison.Ordinal));

        await nadia.Page.ReloadAsync();
        await nadia.SeeAsync("No sólo preguntó: esperó.");
        await nadia.FillAsync("Qué cambió", "La oración nombra también la espera.");
        await nadia.FillAsync("Por qué, o por qué no", "Tiene razón.");
        await nadia.PressAsync("Guardar");
        await nadia.SeeAsync("Cambió:");
        await asked.Page.ReloadAsync();
        await asked.SeeAsync("Después de lo que dijiste, cambiamos:");
        await asked.Page.Context.CloseAsync();
    }

    private static async Task ReportAsync(Visitor nadia)
    {
        await nadia.PartAsync(Study, "El camino", "Informe");
        await nadia.SeeAsync("Antes de que salga");
        await EveryPageTests.PictureAsync(nadia.Page, "camino-entero-informe-1280");
        await nadia.SeeAsync("Nada se dice sin datos");
        var report = TextOf(await nadia.TakeAsync("Documento (.docx)"));
        foreach (var words in new[] { Study, "Fenomenología descriptiva", "Quien llega encuentra a alguien que le hace lugar.", "Una maestra me preguntó cómo estaba.", "(E1", "Preguntar hace lugar.", "Tres personas de una misma zona." })
            report.ShouldContain(words);
    }

    // As it opens elsewhere: whole, and as the format has it.
    private static string TextOf(MemoryStream docx)
    {
        using var document = WordprocessingDocument.Open(docx, isEditable: false);
        new OpenXmlValidator().Validate(document).Select(wrong => wrong.Description).ShouldBeEmpty();
        return document.MainDocumentPart!.Document!.Body!.InnerText;
    }
}
