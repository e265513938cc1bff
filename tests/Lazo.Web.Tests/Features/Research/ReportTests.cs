using System.Net;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Exchange;
using Lazo.Web.Features.Research.Giorgi;
using Lazo.Web.Features.Research.Structures;
using Lazo.Web.Features.Research.Triangulation;
using Lazo.Web.Features.Research.Types;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>The report in each of its forms, what is held against it, and the trail as a file.</summary>
public sealed class ReportTests(PathApp app, Browser browser) : IClassFixture<PathApp>
{
    private const string Report = "/investigacion/1/informe", Trail = "/investigacion/1/bitacora";

    [Fact]
    public async Task A_report_quotes_with_codes_counts_the_sample_and_says_what_is_wrong_with_it()
    {
        var documents = new[] { await app.InterviewAsync(41), await app.InterviewAsync(42), await app.InterviewAsync(43) };
        var hand = await app.HandAsync(StudyApp.Nadia);
        var units = new List<Guid>();
        foreach (var document in documents)
        {
            await app.ReadWholeAsync(document);
            var placed = await app.DividedAsync(document, 24, 55);
            units.Add(placed[1].Id);
            await app.ActAsync(StudyApp.Nadia, (connection, acts, seen) => new GiorgiTable(connection, seen, acts).WriteAsync(placed[0].Id, GiorgiCell.Meaning, 0, "Llegar con temor es parte de empezar.", hand, app.Clock.Now, CancellationToken.None));
            await app.ActAsync(StudyApp.Nadia, (connection, acts, seen) => new SentenceStore(connection, seen, acts).AddToDocumentAsync(document, "Alguien le abre la puerta.", [placed[1].Id], hand, app.Clock.Now, CancellationToken.None));
        }

        await app.ActAsync(StudyApp.Nadia, async (connection, acts, seen) =>
        {
            var (common, _, _) = await new StructureStore(connection, seen, acts).BeginCommonAsync("Acompañar", hand, app.Clock.Now, CancellationToken.None);
            var sentences = new SentenceStore(connection, seen, acts);
            await sentences.AddAsync(common, "x", "Se acompaña abriendo la puerta: «Despues vino ella» (E41).", units, hand, app.Clock.Now, CancellationToken.None);
            await sentences.AddAsync(common, "x", "Se vuelve por un gesto.", units[..2], hand, app.Clock.Now, CancellationToken.None);
            await sentences.AddAsync(common, "x", "Se agradece.", [], hand, app.Clock.Now, CancellationToken.None);
            await new TriangulationStore(connection, seen, acts).SetClaimAsync(null, "Siempre hay una puerta", general: false, null, hand, app.Clock.Now, CancellationToken.None);
            await new TypeStore(connection, seen, acts).SetTypeAsync(null, "Puerta abierta", "Quien llega, encuentra.", app.Clock.Now, CancellationToken.None);
            return 0;
        });
        var attribute = Guid.CreateVersion7();
        await app.ActAsync(StudyApp.Nadia, (connection, acts, _) => acts.DoAsync("document-changed", new { }, async () =>
        {
            await connection.RunAsync("insert into attribute (id, institution_id, study_id, name, kind, choices) values ($1, 1, 1, 'Sexo', 'choice', '{Mujer,Hombre}')", CancellationToken.None, attribute);
            await connection.RunAsync("update participant set attributes = jsonb_build_object($1::text, case when number = 42 then 'Hombre' else 'Mujer' end) where study_id = 1 and number between 41 and 43", CancellationToken.None, $"{attribute}");
        }, CancellationToken.None));

        using var nadia = await app.SignedInAsync("nadia");
        var page = WebUtility.HtmlDecode(await nadia.GetStringAsync(Report));
        page.ShouldContain("Se acompaña abriendo la puerta");
        page.ShouldContain("E41, unidad 2");
        page.ShouldContain("66.7 %");
        page.ShouldContain("33.3 %");
        page.ShouldContain("Se agradece. [sin unidades]");
        page.ShouldContain("Se vuelve por un gesto. (E41, E42) [menos de tres personas]");
        page.ShouldContain("Llegar con temor es parte de empezar.");
        // What is wrong: an accent less in a quotation, a sentence without units, two persons called the phenomenon's, always without data.
        page.ShouldContain("Cita alterada: 1");
        page.ShouldContain("«Despues vino ella» (E41)");
        page.ShouldContain("Afirmado sin datos: 2");
        page.ShouldContain("Dicho en general, con menos de tres personas: 1");

        using var docx = new MemoryStream(await nadia.GetByteArrayAsync(Report + "?handler=File&como=docx"));
        using var opened = WordprocessingDocument.Open(docx, false);
        new OpenXmlValidator().Validate(opened).Select(fault => fault.Description).ShouldBeEmpty();
        var words = opened.MainDocumentPart!.Document!.InnerText;
        words.ShouldContain("«La directora me dijo que sí.");
        words.ShouldContain("66.7 %");
        words.ShouldContain("Transcripción");
        var html = Encoding.UTF8.GetString(await nadia.GetByteArrayAsync(Report + "?handler=File&como=html"));
        html.ShouldContain("E41, unidad 2");
        html.ShouldNotContain("<script");
        // The command line writes the same.
        var made = await app.AsAsync(StudyApp.Nadia, async connection => await (await StudyFile.MakeAsync(connection, (await Lazo.Web.Features.Research.SeenStudy.ReadAsync(connection, "and s.id = 1", CancellationToken.None, 1)).Single(), ".docx", CancellationToken.None)).BytesAsync());
        using var written = WordprocessingDocument.Open(new MemoryStream(made), false);
        written.MainDocumentPart!.Document!.InnerText.ShouldBe(words);

        var telephone = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, telephone, "nadia");
        foreach (var (name, address) in new[] { ("informe", Report), ("bitacora-entera", Trail) })
        {
            (await telephone.GotoAsync(address))!.Status.ShouldBe(200, address);
            await EveryPageTests.LookAsync(telephone, $"estudio-{name}");
        }

        await telephone.Context.CloseAsync();
    }

    [Fact]
    public async Task The_whole_trail_comes_out_and_its_words_only_for_who_may_shape()
    {
        var document = await app.AddAsync("=Con fórmula", "Un secreto que nadie más lee.");
        using var nadia = await app.SignedInAsync("nadia");
        using var elsa = await app.SignedInAsync("elsa");

        var csv = await elsa.GetStringAsync(Trail + "?handler=File&como=csv");
        csv.ShouldContain("agregó el documento «=Con fórmula»");
        csv.ShouldContain("Nadia Pat");
        using var acts = JsonDocument.Parse(await elsa.GetStringAsync(Trail + "?handler=File&como=json"));
        var added = acts.RootElement.EnumerateArray().Single(act => act.GetProperty("about").TryGetProperty("name", out var name) && name.GetString() == "=Con fórmula");
        added.GetProperty("who").GetString().ShouldBe("Nadia Pat");
        added.TryGetProperty("changes", out _).ShouldBeFalse();
        acts.RootElement.GetArrayLength().ShouldBe((int)(await app.RowsAsync("select count(*) from study_act where study_id = 1", r => r.GetInt64(0)))[0]);

        (await elsa.GetAsync(Trail + "?handler=File&como=cambios")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var changes = JsonDocument.Parse(await nadia.GetStringAsync(Trail + "?handler=File&como=cambios"));
        changes.RootElement.EnumerateArray().SelectMany(act => act.GetProperty("changes").EnumerateArray())
            .ShouldContain(change => change.GetProperty("table").GetString() == "document" && change.GetProperty("after").GetProperty("id").GetGuid() == document);
        using var omar = await app.SignedInAsync("omar");
        (await omar.GetAsync(Trail + "?handler=File&como=csv")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
