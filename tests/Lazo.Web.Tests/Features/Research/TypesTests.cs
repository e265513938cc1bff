using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Giorgi;
using Lazo.Web.Features.Research.Structures;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>Types compared from what is linked, and claims held against each source: an empty square is said to be empty, and evidence goes with what it is.</summary>
public sealed class TypesTests(PathApp app, Browser browser) : IClassFixture<PathApp>
{
    private const string Types = "/investigacion/1/camino/tipos", Claims = "/investigacion/1/camino/triangulacion";

    [Fact]
    public async Task A_square_rests_on_a_sentence_a_unit_and_a_coding_and_opens_them()
    {
        var document = await app.InterviewAsync(21);
        await app.ReadWholeAsync(document);
        var units = await app.DividedAsync(document, 24, 55);
        var sentence = await SentenceAsync(document, units[0].Id);
        var code = await app.CodeAsync("Pregunta 21");
        var coding = await app.MarkAsync(StudyApp.Elsa, document, code, 24, 36);

        using var nadia = await app.SignedInAsync("nadia");
        await nadia.PostFormAsync(Types, Types, ("name", "Búsqueda de sentido"), ("description", "Lo que aprenden los niños"));
        await nadia.PostFormAsync(Types, Types, ("name", "Redención"));
        await nadia.PostFormAsync(Types, Types + "?handler=Aspect", ("six", "true"));
        await nadia.PostFormAsync(Types, Types + "?handler=Aspect", ("six", "true"));
        (await app.RowsAsync("select count(*) from type_aspect", r => r.GetInt64(0)))[0].ShouldBe(6);
        var type = (await app.RowsAsync("select id from study_type where name = 'Búsqueda de sentido'", r => r.GetGuid(0))).Single();
        var aspect = (await app.RowsAsync("select id from type_aspect where name = 'Propósito'", r => r.GetGuid(0))).Single();
        var participant = (await app.RowsAsync("select participant_id from document where id = $1", r => r.GetGuid(0), document)).Single();
        await nadia.PostFormAsync(Types, Types + "?handler=Bearers", ("id", $"{type}"), ("bearers", $"{participant}"));

        var square = $"{Types}/{type}/{aspect}";
        await nadia.PostFormAsync(square, square, ("words", "Que aprendan"));
        var before = await TextAsync(nadia, Types);
        before.ShouldContain("sin evidencia");
        before.ShouldContain("11 casillas vacías");
        (await TextAsync(nadia, square + "?q=DIRECTORA")).ShouldContain("La directora");
        await nadia.PostFormAsync(square, square + "?handler=Link", ("grounds", $"0:{sentence}"), ("grounds", $"1:{units[1].Id}"), ("grounds", $"2:{coding}"), ("note", "Así lo dice"));
        (await TextAsync(nadia, Types)).ShouldContain("3 evidencias");
        var open = await TextAsync(nadia, square);
        open.ShouldContain($"/investigacion/1/documentos/{document}#de=24&a=36");
        open.ShouldContain("Así lo dice");
        open.ShouldContain("E21");

        // Two units are joined: the evidence stays on the one that is left.
        await app.ActAsync(StudyApp.Nadia, async (connection, acts, seen) =>
            (await new UnitStore(connection, seen, acts).JoinAsync(document, 1, units[0].Id, units[1].Id, await app.HandAsync(StudyApp.Nadia), app.Clock.Now, CancellationToken.None)).Refusal);
        (await app.RowsAsync("select unit_id from claim_evidence where unit_id is not null", r => r.GetGuid(0))).ShouldBe([units[0].Id]);

        // A coding goes: so does what rested on it, and both come back together.
        var removed = await app.ActAsync(StudyApp.Elsa, (connection, acts, _) => acts.DoAsync(ActKinds.CodingRemoved, new { }, () => connection.RunAsync("delete from coding where id = $1", CancellationToken.None, coding), CancellationToken.None));
        (await TextAsync(nadia, Types)).ShouldContain("2 evidencias");
        (await app.ActAsync(StudyApp.Elsa, (_, acts, _) => acts.TurnAsync(removed, CancellationToken.None))).ShouldBeNull();
        (await TextAsync(nadia, Types)).ShouldContain("3 evidencias");

        Encoding.UTF8.GetString(await nadia.GetByteArrayAsync(Types + "?handler=File&como=csv")).ShouldContain("\"Que aprendan\n(E21)\"");
        using var docx = new MemoryStream(await nadia.GetByteArrayAsync(Types + "?handler=File&como=docx"));
        using var opened = WordprocessingDocument.Open(docx, false);
        new OpenXmlValidator().Validate(opened).Select(fault => fault.Description).ShouldBeEmpty();
        opened.MainDocumentPart!.Document!.InnerText.ShouldContain("Que aprendan");

        using var elsa = await app.SignedInAsync("elsa");
        (await elsa.PostFormAsync(square, square, ("words", "Otra cosa"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await elsa.GetAsync(square)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var page = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, page, "nadia");
        foreach (var (name, address) in new[] { ("tipos", Types), ("casilla", square) })
        {
            (await page.GotoAsync(address))!.Status.ShouldBe(200, address);
            await EveryPageTests.LookAsync(page, $"estudio-{name}");
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_claim_is_held_against_each_source()
    {
        var document = await app.InterviewAsync(22);
        var code = await app.CodeAsync("Pregunta 22");
        var coding = await app.MarkAsync(StudyApp.Elsa, document, code, 24, 36);
        using var nadia = await app.SignedInAsync("nadia");
        await nadia.PostFormAsync(Claims, Claims, ("words", "Preguntar abre la puerta"), ("general", "true"));
        await nadia.PostFormAsync(Claims, Claims + "?handler=Strand", ("usual", "true"));
        var claim = (await app.RowsAsync("select id from claim", r => r.GetGuid(0))).Single();
        var strands = (await app.RowsAsync("select source || ' ' || method, id from triangulation_strand", r => (r.GetString(0), r.GetGuid(1)))).ToDictionary();
        var (questionnaire, interview) = (strands["C cuestionario"], strands["E entrevista episódica"]);

        await nadia.PostFormAsync($"{Claims}/{claim}/{questionnaire}", $"{Claims}/{claim}/{questionnaire}", ("verdict", "Silent"), ("note", ""));
        (await TextAsync(nadia, Claims)).ShouldContain("ninguna fuente habla de ello");
        await nadia.PostFormAsync($"{Claims}/{claim}/{interview}", $"{Claims}/{claim}/{interview}", ("verdict", "Agrees"), ("note", "Lo cuentan"));
        (await TextAsync(nadia, Claims)).ShouldContain("una sola voz");
        await nadia.PostFormAsync($"{Claims}/{claim}/{interview}", $"{Claims}/{claim}/{interview}?handler=Link", ("grounds", $"2:{coding}"));
        (await TextAsync(nadia, Claims)).ShouldContain("1 evidencia");
        await nadia.PostFormAsync($"{Claims}/{claim}/{questionnaire}", $"{Claims}/{claim}/{questionnaire}", ("verdict", "Contradicts"));
        (await TextAsync(nadia, Claims)).ShouldContain("en disputa");
        // Not looked at is not silent.
        await nadia.PostFormAsync($"{Claims}/{claim}/{questionnaire}", $"{Claims}/{claim}/{questionnaire}", ("verdict", ""));
        (await app.RowsAsync("select count(*) from claim_finding", r => r.GetInt64(0)))[0].ShouldBe(1);
        Encoding.UTF8.GetString(await nadia.GetByteArrayAsync(Claims + "?handler=File&como=csv")).ShouldContain("coincide (1)");

        var page = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, page, "nadia");
        foreach (var (name, address) in new[] { ("triangulacion", Claims), ("contraste", $"{Claims}/{claim}/{interview}") })
        {
            (await page.GotoAsync(address))!.Status.ShouldBe(200, address);
            await EveryPageTests.LookAsync(page, $"estudio-{name}");
        }

        await page.Context.CloseAsync();
    }

    private async Task<Guid> SentenceAsync(Guid document, Guid unit)
    {
        var hand = await app.HandAsync(StudyApp.Nadia);
        return (await app.ActAsync(StudyApp.Nadia, (connection, acts, seen) =>
            new SentenceStore(connection, seen, acts).AddToDocumentAsync(document, "Quien acompaña llega con temor.", [unit], hand, app.Clock.Now, CancellationToken.None))).Id;
    }

    private static async Task<string> TextAsync(HttpClient client, string address) => WebUtility.HtmlDecode(await client.GetStringAsync(address));
}
