using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Lazo.Domain.Research.Instruments;
using Lazo.Web.Exchange.Texts;
using Lazo.Web.Exchange.XlsForm;
using Lazo.Web.Features.Research.Exchange;
using Lazo.Web.Features.Research.Instruments;
using Lazo.Web.Features.Research.Links;
using Lazo.Web.Features.Research.Participants;
using Lazo.Web.Features.Research.Questionnaire;
using Lazo.Web.Features.Research.Recordings;
using Lazo.Web.Features.Research.Reports;
using Lazo.Web.Features.Research.Rounds;
using Lazo.Web.Features.Shared;
using Lazo.Web.Tests.Support;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>What people, browsers and files send that nobody expects: told in words, or cleaned; never the end of the program.</summary>
public sealed class MendedInputTests(StudyApp app) : IClassFixture<StudyApp>
{
    private const string Desk = "/investigacion/1/documentos";

    private static readonly CancellationToken Stop = CancellationToken.None;

    [Fact]
    public async Task Questions_with_one_long_stem_are_each_an_attribute_and_can_be_sent()
    {
        var stem = string.Concat(Enumerable.Repeat("Cuando acompaño a quien enseña, ", 3));
        Choice[] scale = [new("1", "Nada"), new("2", "Mucho")];
        var token = await app.ActAsync(Nadia, async (connection, acts, seen) =>
        {
            var instruments = new InstrumentStore(connection, seen, acts, app.Clock.Now);
            var (version, _) = await instruments.AddAsync(InstrumentKind.Questionnaire, "De un solo tronco", "",
                [new Category(Guid.Empty, "Escala", [.. new[] { "escucho", "pregunto" }.Select((end, at) => new Question(Guid.Empty, Guid.Empty, $"p{at + 1}", stem + end, "", QuestionKind.Scale, true, scale))])], Stop);
            await instruments.PublishAsync((await instruments.ReadAsync(version, Stop))!, Stop);
            var store = new QuestionnaireStore(connection, seen, acts, Nadia, app.Clock.Now);
            var (id, _, _) = await store.OpenAsync((await instruments.ReadAsync(version, Stop))!, new OnLineSettings("De un solo tronco", "Aviso", 1, "", null), false, Stop);
            return (await store.InviteAsync((await store.ReadAsync(id, Stop))!, 1, Stop)).Single().Token;
        });
        await using var visit = new LinkVisit(app.Database, app.Clock.Now, Language.Spanish);
        var code = await RespondentWork.AnswerAsync(visit, token, new Dictionary<string, IReadOnlyList<string>> { ["p1"] = ["1"], ["p2"] = ["2"] }, Stop);

        code.ShouldNotBeNull();
        (await app.RowsAsync("select v.value from participant p, jsonb_each_text(p.attributes) v where p.lane || p.number = $1 order by 1", r => r.GetString(0), code)).ShouldBe(["Mucho", "Nada"]);
    }

    [Fact]
    public async Task A_character_that_the_database_cant_hold_is_taken_out_of_forms_addresses_and_what_the_desk_sends()
    {
        using var nadia = await app.SignedInAsync("nadia");
        (await nadia.GetAsync("/investigacion/1/memos?q=a%00b")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await nadia.GetAsync("/investigacion/1/preguntar?p0=a%00b")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await SendAsync(nadia, "/investigacion/1/codigo", """{"name":"Nulo\u0000"}""")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.RowsAsync("select count(*) from code where name = 'Nulo'", r => r.GetInt64(0))).ShouldBe([1L]);
    }

    [Fact]
    public async Task The_desk_answers_what_it_cant_read_with_a_refusal()
    {
        var document = await app.AddAsync("Mesa", "Uno dos tres.");
        using var elsa = await app.SignedInAsync("elsa");
        foreach (var (path, body, answer) in new[]
        {
            ("desmarcar", "{}", HttpStatusCode.BadRequest), ("desmarcar", """{"ids":null}""", HttpStatusCode.BadRequest), ("desmarcar", """{"ids":[null]}""", HttpStatusCode.Conflict),
            ("marcar", "{}", HttpStatusCode.BadRequest), ("marcar", """{"id":null,"code":null,"from":0,"to":1,"version":1}""", HttpStatusCode.BadRequest), ("marcar", """{"id":"\uD83D"}""", HttpStatusCode.BadRequest),
        })
            (await SendAsync(elsa, $"{Desk}/{document}/{path}", body)).StatusCode.ShouldBe(answer, $"{path} {body}");
    }

    [Fact]
    public async Task What_is_gone_meanwhile_is_told_and_a_stranger_is_shown_out_before_what_she_sends_is_read()
    {
        var document = await app.AddAsync("Relato sin trama", "Uno dos tres.");
        using var nadia = await app.SignedInAsync("nadia");
        var page = $"/investigacion/1/camino/capas/{document}";
        var reading = (await nadia.PostFormAsync(page, page + "?handler=Begin", ("name", "Mía"))).Headers.Location!.ToString();
        var told = await nadia.PostFormAsync(reading, reading + "&handler=Describe", ("name", "Mía"), ("plot", $"{Guid.NewGuid()}"));
        told.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        WebUtility.HtmlDecode(await nadia.GetStringAsync(told.Headers.Location!.ToString())).ShouldContain("No se guardó nada");

        // Without the token of a form a member is refused for that; she who isn't one hears that there is no such study.
        using var omar = await app.SignedInAsync("omar");
        (await omar.PostAsync(Desk, new MultipartFormDataContent { { new ByteArrayContent([1, 2, 3]), "files", "x.txt" } })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await nadia.PostAsync(Desk, new MultipartFormDataContent { { new ByteArrayContent([1, 2, 3]), "files", "x.txt" } })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Files_that_are_nested_beyond_reason_end_nothing_whatever_their_parts_are_called()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt>", 30_000));
        var word = Package("word/document2.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{deep}{deep.Replace("<", "</", StringComparison.Ordinal)}</w:body></w:document>");
        (await TextFile.ReadAsync(word, "hondo.docx", Stop)).Wrong!.Why.Es.ShouldContain("sin fin");

        var cell = string.Concat(Enumerable.Repeat("<r>", 30_000));
        var sheet = Package("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            $"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheets>{cell}{cell.Replace("<", "</", StringComparison.Ordinal)}</sheets></workbook>");
        await Should.ThrowAsync<CallerFault>(() => TableFile.ReadAsync("hondo.xlsx", new MemoryStream(sheet), Stop));
        Should.Throw<CallerFault>(() => FormReader.Read(new MemoryStream(sheet)));
    }

    [Fact]
    public async Task Files_with_half_letters_and_endless_hours_are_read_or_refused()
    {
        (await TextFile.ReadAsync(@"{\rtf1\ansi Hola \u-10179 ?.}"u8.ToArray(), "media.rtf", Stop)).Text!.Text.ShouldBe("Hola \uFFFD.");
        (await TextFile.ReadAsync("WEBVTT\n\n999:00:01.000 --> 999:00:02.000\nHola\n"u8.ToArray(), "largo.vtt", Stop)).Wrong!.Why.Es.ShouldContain("no se entiende el tiempo");
        FormWriter.Write(new FormBook("De prueba", "Con\vtabulador", [new Category(Guid.Empty, "Una", [new Question(Guid.Empty, Guid.Empty, "p1", "¿Qué\v dices?", "", QuestionKind.Episodic, false, [])])]), "x", 1).ShouldNotBeEmpty();
        Cut.To("ab🙂", 3).ShouldBe("ab");
    }

    [Fact]
    public void A_quotation_in_a_report_says_that_something_was_left_out_only_where_it_was()
    {
        ReportComposition.Cut("Y entonces… pues… me fui.").ShouldBe("Y entonces… pues… me fui.");
        var cut = ReportComposition.Cut("Y… " + new string('a', 700));
        cut.ShouldStartWith("Y… aaa");
        cut.ShouldEndWith(" […]");
    }

    [Fact]
    public async Task A_command_that_says_too_much_is_ended_at_once()
    {
        var path = Path.GetTempFileName();
        var (text, wrong) = await TranscriberCommand.RunAsync("yes {archivo}", path, TimeSpan.FromMinutes(2), (_, _) => { }, Stop);
        File.Delete(path);
        text.ShouldBeNull();
        // It never ends by itself: had it not been ended for what it said, this would tell of the time that ran out.
        wrong!.Value.Es.ShouldContain("demasiado largo");
    }

    [Fact]
    public async Task Who_codes_blind_makes_no_file_that_would_lack_what_she_doesnt_see()
    {
        var document = await app.AddAsync("Para llevar", "Uno dos tres.");
        await app.CodeAsync("Para llevar");
        var round = await app.ActAsync(Nadia, async (connection, acts, seen) =>
            (await new RoundStore(connection, seen, acts).OpenAsync("Sin copia", [document], [new PossibleCoder(Nadia, "Nadia"), new PossibleCoder(Elsa, "Elsa")], app.Clock.Now, Stop)).Id);
        await Should.ThrowAsync<CallerFault>(() => app.ActAsync(Nadia, (connection, _, seen) => StudyFile.MakeAsync(connection, seen, ".qdpx", Stop)));
        (await (await app.ActAsync(Nadia, (connection, _, seen) => StudyFile.MakeAsync(connection, seen, ".qdc", Stop))).BytesAsync()).ShouldNotBeEmpty();
        await app.ActAsync(Nadia, async (connection, acts, seen) =>
        {
            var store = new RoundStore(connection, seen, acts);
            return await store.CloseAsync((await store.ListAsync(Nadia, Stop)).Single(one => one.Id == round), app.Clock.Now, Stop);
        });
        (await (await app.ActAsync(Nadia, (connection, _, seen) => StudyFile.MakeAsync(connection, seen, ".qdpx", Stop))).BytesAsync()).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_transcript_that_would_lose_marks_is_saved_only_after_a_yes_and_never_emptied()
    {
        var document = await app.AddAsync("Transcrita", "Uno dos tres.");
        await app.MarkAsync(Elsa, document, await app.CodeAsync("Transcrita"), 4, 7);
        using var nadia = await app.SignedInAsync("nadia");
        var page = $"{Desk}/{document}/transcribir";
        WebUtility.HtmlDecode(await (await nadia.PostFormAsync(page, ("Version", "1"), ("Text", " "))).Content.ReadAsStringAsync()).ShouldContain("quedaría vacío");
        var asked = WebUtility.HtmlDecode(await (await nadia.PostFormAsync(page, ("Version", "1"), ("Text", "Uno tres."))).Content.ReadAsStringAsync());
        asked.ShouldContain("Guardar aunque se pierda esto: 1 marca o unidad");
        asked.ShouldContain("Uno tres.", Case.Sensitive, "What was typed stays.");
        (await app.RowsAsync("select count(*) from coding where document_id = $1", r => r.GetInt64(0), document)).ShouldBe([1L]);
        (await nadia.PostFormAsync(page, ("Version", "1"), ("Text", "Uno tres."), ("Sure", "true"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await app.RowsAsync("select count(*) from coding where document_id = $1", r => r.GetInt64(0), document)).ShouldBe([0L]);
        (await nadia.GetStringAsync(page)).ShouldContain("handler=Turn", Case.Sensitive, "The way back stands beside what was done.");
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string address, string json)
    {
        var token = Regex.Match(await client.GetStringAsync("/investigacion/1/memos"), "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(30)).Groups["token"].Value;
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        request.Headers.Add("RequestVerificationToken", WebUtility.HtmlDecode(token));
        return await client.SendAsync(request);
    }

    // The least that an Office file is: its kinds, where its main part lies, and that part.
    private static byte[] Package(string part, string kind, string xml)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/{part}\" ContentType=\"{kind}\"/></Types>");
            Add("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"{part}\"/></Relationships>");
            Add(part, xml);

            void Add(string name, string text)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
