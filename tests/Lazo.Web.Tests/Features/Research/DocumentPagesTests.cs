using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Tests.Exchange.Texts;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>Documents as people handle them: files come in, a text is corrected after seeing what that does, versions are compared, one is taken out and given back.</summary>
public sealed partial class DocumentPagesTests(StudyApp app) : IClassFixture<StudyApp>
{
    private const string Documents = "/investigacion/1/documentos", Trail = "/investigacion/1/bitacora";

    private const string Text = "Yo llegaba con miedo 🙂. La directora me dijo que sí.\n\nDespués vino ella.";

    [Fact]
    public async Task Several_files_come_in_and_each_that_does_not_says_where_and_why()
    {
        using var nadia = await app.SignedInAsync("nadia");
        var told = await UploadAsync(
            nadia, ("E11.docx", TextFileTests.File("entrevista.docx")), ("E12.srt", "1\n00:00:02,000 --> 00:00:04,000\nHola.\n"u8.ToArray()), ("roto.srt", "1\nx --> y\nHola\n"u8.ToArray()), ("viejo.doc", [1]),
            ("latino.txt", Encoding.Latin1.GetBytes("ni\u00f1ez")));
        told.ShouldContain("Entraron 3 documentos:");
        told.ShouldContain("No entraron 2 archivos:");
        told.ShouldContain("<b>roto.srt</b>, línea 2: no se entiende el tiempo");
        told.ShouldContain("<b>viejo.doc</b>: es de un Word antiguo");
        told.ShouldContain("<b>latino</b>: No está en UTF-8: lo leí como Windows-1252");
        (await app.RowsAsync("select d.name, d.origin, d.folder, v.text from document d join document_version v on v.document_id = d.id where d.name in ('E12', 'latino') order by 1", r => (r.GetString(0), r.GetString(1), r.GetString(2), r.GetString(3))))
            .ShouldBe([("E12", "srt", "Primera ronda", "Hola."), ("latino", "txt", "Primera ronda", "niñez")]);
        (await app.RowsAsync("select t.position, t.milliseconds from time_mark t join document d on d.id = t.document_id where d.name = 'E12'", r => (r.GetInt32(0), r.GetInt32(1)))).ShouldBe([(0, 2_000)]);

        // The same again: nothing twice. And as one act, they go.
        (await UploadAsync(nadia, ("E12.srt", "1\n00:00:02,000 --> 00:00:04,000\nHola.\n"u8.ToArray()))).ShouldContain("ya hay un documento que se llama «E12»");
        await TurnAsync(nadia, "documents-added");
        (await CountAsync("document", "name in ('E11', 'E12', 'latino')")).ShouldBe(0);
        (await CountAsync("time_mark")).ShouldBe(0);
        await TurnAsync(nadia, "documents-added");
        (await nadia.GetStringAsync(Documents)).ShouldContain("E11");
        (await app.RowsAsync("select v.text from document d join document_version v on v.document_id = d.id and v.version = d.version where d.name = 'latino'", r => r.GetString(0))).ShouldBe(["niñez"]);

        using var elsa = await app.SignedInAsync("elsa");
        (await elsa.GetStringAsync(Documents)).ShouldNotContain("Subir archivos");
        (await elsa.PostFormAsync(Documents, Documents + "?handler=Upload", ("Folder", ""))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_correction_says_first_what_moves_and_what_is_lost()
    {
        using var nadia = await app.SignedInAsync("nadia");
        var document = await app.AddAsync("E21", Text);
        var (fear, yes) = (await app.CodeAsync("Temor"), await app.CodeAsync("Permiso dado"));
        await app.MarkAsync(StudyApp.Elsa, document, fear, 15, 20);
        await app.MarkAsync(StudyApp.Elsa, document, yes, 49, 51);
        var page = $"{Documents}/{document}/corregir";
        var corrected = Text.Replace("Yo llegaba", "Pues yo llegaba", StringComparison.Ordinal).Replace(" que sí", "", StringComparison.Ordinal);

        var looked = await (await nadia.PostFormAsync(page, ("Text", corrected.ReplaceLineEndings("\r\n")), ("Version", "1"))).Content.ReadAsStringAsync();
        var said = WebUtility.HtmlDecode(looked);
        said.ShouldContain("1 marca se mueve con sus palabras.");
        said.ShouldContain("1 marca perdería todas sus palabras y se quitaría. De: Permiso dado.");
        said.ShouldContain("<del>Yo");
        said.ShouldContain("<ins>Pues yo ");
        (await CountAsync("document_version", $"document_id = '{document}'")).ShouldBe(1, "Looking changes nothing.");
        var digest = Looked().Match(looked).Groups["digest"].Value;

        // The yes is to what was seen: something else is shown first.
        WebUtility.HtmlDecode(await (await nadia.PostFormAsync(page, page, ("Text", Text + " Fin."), ("Version", "1"), ("Looked", digest))).Content.ReadAsStringAsync()).ShouldContain("Qué pasaría al guardar");
        var saved = await nadia.PostFormAsync(page, page, ("Text", corrected.ReplaceLineEndings("\r\n")), ("Version", "1"), ("Looked", digest));
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await MarksAsync(document)).ShouldBe(["miedo"]);

        // Meanwhile somebody else had the old text open: hers isn't lost, and nothing is overrun.
        var late = WebUtility.HtmlDecode(await (await nadia.PostFormAsync(page, page, ("Text", Text + " Tarde."), ("Version", "1"), ("Looked", CorregirModel.DigestOf(Text + " Tarde.")))).Content.ReadAsStringAsync());
        late.ShouldContain("Alguien corrigió el texto mientras escribías");
        late.ShouldContain("Tarde.");

        var versions = WebUtility.HtmlDecode(await nadia.GetStringAsync($"{Documents}/{document}/versiones"));
        versions.ShouldContain("De la 1 a la 2: 1 lugar");
        versions.ShouldContain("<ins>Pues yo ");
        (await nadia.GetStringAsync($"{page}?desde=1")).ShouldContain("Guardar la corrección");
        await TurnAsync(nadia, "text-corrected");
        (await MarksAsync(document)).ShouldBe(["miedo", "sí"]);
    }

    [Fact]
    public async Task A_document_is_renamed_laid_elsewhere_taken_out_and_given_back_whole()
    {
        using var nadia = await app.SignedInAsync("nadia");
        var (first, second, third) = (await app.AddAsync("Uno", Text), await app.AddAsync("Dos", Text), await app.AddAsync("Tres", Text));
        var person = Guid.CreateVersion7();
        await app.ActAsync(StudyApp.Nadia, (connection, acts, _) => acts.DoAsync("document-changed", new { name = "" }, () => connection.RunAsync(
            "insert into participant (id, institution_id, study_id, lane, number) values ($1, 1, 1, 'E', 31)", CancellationToken.None, person), CancellationToken.None));
        foreach (var (id, name, after) in new[] { (first, "Uno", ""), (second, "Dos", $"{first}"), (third, "E31", $"{first}") })
        {
            var page = $"{Documents}/{id}/datos";
            (await nadia.PostFormAsync(page, ("Name", name), ("Folder", "Entrevistas"), ("Participant", id == third ? $"{person}" : ""), ("After", after))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        (await app.RowsAsync("select name from document where folder = 'Entrevistas' order by place, name", r => r.GetString(0))).ShouldBe(["Uno", "E31", "Dos"]);
        (await nadia.GetStringAsync(Documents)).ShouldContain(">E31</a>");
        WebUtility.HtmlDecode(await (await nadia.PostFormAsync($"{Documents}/{third}/datos", ("Name", "Dos"))).Content.ReadAsStringAsync()).ShouldContain("Ya hay un documento que se llama «Dos»");

        var code = await app.CodeAsync("Para quitar");
        await app.MarkAsync(StudyApp.Elsa, third, code, 0, 10);
        (await nadia.PostFormAsync($"{Documents}/{third}/datos", $"{Documents}/{third}/datos?handler=Remove")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await nadia.GetAsync($"{Documents}/{third}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await CountAsync("coding", $"document_id = '{third}'")).ShouldBe(0);
        await TurnAsync(nadia, "document-removed");
        (await nadia.GetStringAsync($"{Documents}/{third}")).ShouldContain("La directora");
        (await MarksAsync(third)).ShouldBe(["Yo llegaba"]);
        (await CountAsync("document_paragraph", $"document_id = '{third}'")).ShouldBe(2);

        // Its name was given away meanwhile: it can't come back, and says so.
        await TurnAsync(nadia, "document-removed");
        await app.AddAsync("E31", Text);
        (await TurnAsync(nadia, "document-removed")).ShouldContain("No se puede deshacer");

        using var beto = await app.SignedInAsync("beto");
        foreach (var part in new[] { "datos", "corregir" })
            (await beto.GetAsync($"{Documents}/{first}/{part}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await beto.GetAsync($"{Documents}/{first}/versiones")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await beto.PostFormAsync($"{Documents}/{first}/versiones", $"{Documents}/{first}/datos?handler=Remove")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var omar = await app.SignedInAsync("omar");
        foreach (var part in new[] { "", "/datos", "/corregir", "/versiones" })
            (await omar.GetAsync($"{Documents}/{first}{part}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, part);
    }

    private async Task<string> UploadAsync(HttpClient who, params (string Name, byte[] Bytes)[] files)
    {
        using var form = new MultipartFormDataContent { { new StringContent("Primera ronda"), "Folder" }, { new StringContent(Token().Match(await who.GetStringAsync(Documents)).Groups["value"].Value), "__RequestVerificationToken" } };
        foreach (var (name, bytes) in files)
            form.Add(new ByteArrayContent(bytes), "files", name);
        return WebUtility.HtmlDecode(await (await who.PostAsync(Documents + "?handler=Upload", form)).Content.ReadAsStringAsync());
    }

    // Takes back, or gives back, the newest act of a kind; what the page then says.
    private async Task<string> TurnAsync(HttpClient who, string kind)
    {
        var act = (await app.RowsAsync("select max(id) from study_act where kind = $1", r => r.GetInt64(0), kind))[0];
        (await who.PostFormAsync(Trail, Trail + "?handler=Turn", ("act", $"{act}"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return WebUtility.HtmlDecode(await who.GetStringAsync(Trail));
    }

    private Task<List<string>> MarksAsync(Guid document) => app.RowsAsync(
        "select substr(v.text, c.from_at + 1, c.to_at - c.from_at) from coding c join document d on d.id = c.document_id join document_version v on v.document_id = d.id and v.version = d.version where d.id = $1 order by c.from_at",
        r => r.GetString(0), document);

    private async Task<long> CountAsync(string table, string where = "true") => (await app.RowsAsync($"select count(*) from {table} where {where}", r => r.GetInt64(0)))[0];

    [GeneratedRegex("name=\"Looked\" value=\"(?<digest>[0-9A-F]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Looked();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
