using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>The table as a thesis prints it, and who may write in it.</summary>
public sealed class GiorgiDocumentTests(PathApp app) : IClassFixture<PathApp>
{
    [Fact]
    public async Task The_table_leaves_as_a_valid_document_with_a_code_for_a_name()
    {
        var document = await app.InterviewAsync(71);
        await app.ReadWholeAsync(document);
        await app.WriteCellsAsync(await app.DividedAsync(document, 24, 54));
        using var nadia = await app.SignedInAsync("nadia");
        var answer = await nadia.GetAsync($"/investigacion/1/camino/tabla/{document}?handler=Docx");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("Giorgi E71.docx");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        if (Environment.GetEnvironmentVariable("LAZO_SHOTS") is { } shots)
            await File.WriteAllBytesAsync(Path.Combine(shots, "giorgi.docx"), bytes);

        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        new OpenXmlValidator().Validate(file).Select(fault => $"{fault.Path?.XPath}: {fault.Description}").ShouldBeEmpty();
        var body = file.MainDocumentPart!.Document.Body!;
        body.Descendants<PageSize>().Single().Orient!.Value.ShouldBe(PageOrientationValues.Landscape);
        var rows = body.Descendants<TableRow>().ToArray();
        rows[0].Descendants<TableHeader>().ShouldNotBeEmpty();
        rows.Select(row => string.Join(" | ", row.Descendants<TableCell>().Select(cell => cell.InnerText))).ShouldBe(
        [
            "N.º | Lo dicho | En tercera persona | Significado pedagógico (tacto)",
            "1 | Yo llegaba con miedo 🙂. | Cuenta que en la parte 1 algo cambia para ella. | Tacto: quien acompaña espera antes de decir.",
            "2 | La directora me dijo que sí. | Cuenta que en la parte 2 algo cambia para ella. | Tacto: quien acompaña espera antes de decir.",
            "3 | Después vino ella. Me preguntó cómo estaba. Desde entonces pregunto yo. | Cuenta que en la parte 3 algo cambia para ella. | Tacto: quien acompaña espera antes de decir.",
        ]);
        body.InnerText.ShouldContain("E71");
        body.InnerText.ShouldNotContain("Entrevista 71");
    }

    [Fact]
    public async Task The_path_says_what_comes_next_of_each_text()
    {
        var document = await app.InterviewAsync(1);
        using var nadia = await app.SignedInAsync("nadia");
        // Other tests' texts stand on the page too: what is looked at is this one's row.
        async Task NextAsync(string step, string before = "<th scope=\"row\">") => (await nadia.GetStringAsync("/investigacion/1/camino")).ShouldContain($"{before}<a href=\"/investigacion/1/camino/{step}/{document}\">");

        await NextAsync("lectura", before: "<li>");
        WebUtility.HtmlDecode(await nadia.GetStringAsync("/investigacion/1/camino")).ShouldContain("<b>Lo que sigue:</b> <a href=\"/investigacion/1/camino/");
        await app.ReadWholeAsync(document);
        await NextAsync("unidades");
        var units = await app.DividedAsync(document, 24);
        await NextAsync("tabla");
        await app.WriteCellsAsync(units);
        await NextAsync("estructura");
        await nadia.PostFormAsync($"/investigacion/1/camino/estructura/{document}", $"/investigacion/1/camino/estructura/{document}", ("Sent.Text", "Quien teme es recibida."), ("Sent.Units", $"{units[0].Id}"));
        WebUtility.HtmlDecode(await nadia.GetStringAsync("/investigacion/1/camino")).ShouldNotContain($"/camino/lectura/{document}\">leerlo");
        (await nadia.GetStringAsync("/investigacion/1/camino")).ShouldContain("1 oración");
        // A unit has one address for ever, also once it was joined with another.
        (await nadia.PostFormAsync($"/investigacion/1/camino/unidades/{document}", $"/investigacion/1/camino/unidades/{document}?handler=Join", ("unit", $"{units[0].Id}"), ("behind", $"{units[1].Id}"), ("version", "1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var found = await nadia.GetAsync($"/investigacion/1/camino/unidades/{document}?handler=Unit&unit={units[1].Id}");
        found.Headers.Location!.ToString().ShouldEndWith($"#u-{units[0].Id}");
    }

    [Fact]
    public async Task An_hour_of_interview_in_sixty_units_stays_light()
    {
        // Some 60,000 letters of made-up words, as varied as speech.
        var dice = new Random(54);
        var words = Enumerable.Range(0, 3_000).Select(_ => string.Concat(Enumerable.Range(0, dice.Next(1, 4)).Select(_ => "bcdfglmnprst"[dice.Next(12)].ToString() + "aeiou"[dice.Next(5)] + (dice.Next(3) == 0 ? "nrs"[dice.Next(3)].ToString() : "")))).ToArray();
        var text = string.Join(' ', Enumerable.Range(0, 800).Select(_ => "Y " + string.Join(' ', Enumerable.Range(0, 13).Select(_ => words[(int)(words.Length * Math.Pow(dice.NextDouble(), 3))])) + "."));
        var document = await app.InterviewAsync(3, text);
        await app.ReadWholeAsync(document);
        var sentences = Domain.Research.Documents.Sentences.Of(new(text));
        await app.WriteCellsAsync(await app.DividedAsync(document, [.. Enumerable.Range(1, 59).Select(turn => sentences[turn * (sentences.Count / 60)].From)]));
        using var nadia = await app.SignedInAsync("nadia");
        nadia.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        foreach (var step in new[] { "lectura", "unidades", "tabla", "estructura" })
            (await nadia.GetByteArrayAsync($"/investigacion/1/camino/{step}/{document}")).Length.ShouldBeLessThan(60_000, step);
    }

    [Fact]
    public async Task A_coder_reads_the_path_and_a_reader_too_but_they_dont_divide_or_write_it()
    {
        var document = await app.InterviewAsync(72);
        await app.ReadWholeAsync(document);
        var unit = (await app.DividedAsync(document, 24))[0].Id;
        foreach (var username in new[] { "elsa", "beto" })
        {
            using var client = await app.SignedInAsync(username);
            var home = "/investigacion/1";
            foreach (var step in new[] { "lectura", "unidades", "tabla", "estructura" })
                (await client.GetAsync($"{home}/camino/{step}/{document}")).StatusCode.ShouldBe(HttpStatusCode.OK, $"{username} {step}");
            foreach (var page in new[] { "", "/comun", "/variacion", "/diario" })
                (await client.GetAsync($"{home}/camino{page}")).StatusCode.ShouldBe(HttpStatusCode.OK, $"{username} {page}");
            var divided = await client.PostFormAsync("/investigacion/1/camino/diario", $"{home}/camino/unidades/{document}", ("Sent.Version", "1"), ("Sent.Sentence", "3"), ("Sent.Reason", "x"));
            divided.StatusCode.ShouldBe(HttpStatusCode.NotFound, username);
            (await client.PostFormAsync("/investigacion/1/camino/diario", $"{home}/camino/tabla/{document}", ("unit", $"{unit}"), ("cell", "Third"), ("seen", "0"), ("text", "x"))).StatusCode.ShouldBe(HttpStatusCode.NotFound, username);
        }

        using var omar = await app.SignedInAsync("omar");
        foreach (var address in new[] { $"unidades/{document}", $"tabla/{document}", $"tabla/{document}?handler=Docx", "diario", "comun", "variacion" })
            (await omar.GetAsync($"/investigacion/1/camino/{address}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
    }
}
