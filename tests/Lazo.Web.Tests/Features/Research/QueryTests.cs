using System.Net;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Codes;
using Lazo.Web.Features.Research.Queries;
using Lazo.Web.Tests.Support;
using Microsoft.AspNetCore.WebUtilities;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>Questions to the texts: what is found, where it opens, what is kept, and whose it is.</summary>
public sealed class QueryTests(StudyApp app) : IClassFixture<StudyApp>, IAsyncLifetime
{
    private const string Page = "/investigacion/1/preguntar";

    private const string First = "Yo llegaba con miedo 🙂. La directora me preguntó cómo estaba.\nDespués vino ella, y me preguntaron otra vez: ¿qué ves?\nNadie sabe.";

    private const string Second = "Aquí nadie pregunta. El miedo se queda en la puerta; e\u0301l no dijo nada.";

    private static Guid first, second, fear, question, above;

    public async ValueTask InitializeAsync()
    {
        if (first != Guid.Empty && (await app.RowsAsync("select 1 from document where id = $1", r => 1, first)).Count > 0) return;
        (first, second) = (await app.AddAsync("Relato uno", First), await app.AddAsync("Relato dos", Second));
        (above, fear, question) = (await app.CodeAsync("Sentir"), await app.CodeAsync("Miedo"), await app.CodeAsync("Preguntar"));
        await app.ActAsync(StudyApp.Nadia, async (connection, acts, _) =>
        {
            var (person, age) = (Guid.CreateVersion7(), Guid.CreateVersion7());
            return await acts.DoAsync(ActKinds.DocumentChanged, new { }, async () =>
            {
                await connection.RunAsync("update code set parent_id = $1 where institution_id = 1 and id = $2", CancellationToken.None, above, fear);
                await connection.RunAsync("insert into attribute (id, institution_id, study_id, name, kind) values ($1, 1, 1, 'Nivel', 'choice')", CancellationToken.None, age);
                await connection.RunAsync(
                    "insert into participant (id, institution_id, study_id, lane, number, attributes) values ($1, 1, 1, 'E', 6, jsonb_build_object($2::text, 'Primaria'))", CancellationToken.None, person, age.ToString());
                await connection.RunAsync("update document set participant_id = $1 where institution_id = 1 and id = $2", CancellationToken.None, person, first);
            }, CancellationToken.None);
        });
        await app.MarkAsync(StudyApp.Elsa, first, fear, 0, 20);
        await app.MarkAsync(StudyApp.Fabio, first, fear, 11, 23);
        await app.MarkAsync(StudyApp.Elsa, first, question, 15, 62);
        await app.MarkAsync(StudyApp.Elsa, second, fear, 21, 51);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Words_are_found_by_their_stem_and_phrases_letter_by_letter_without_accents()
    {
        (await AskAsync("p0=PREGUNTO")).ShouldBe(["preguntó", "preguntaron", "pregunta"], "one stem, each place");
        (await AskAsync("p0=\"me pregunto como\"")).ShouldBe(["me preguntó cómo"]);
        (await AskAsync("p0=\"como\"")).ShouldBe(["cómo"]);
        (await AskAsync("p0=como")).ShouldBe(["cómo"], "a word without a stem is sought as it is");
        (await AskAsync("p0=\"com\"")).ShouldBeEmpty();
        (await AskAsync("p0=miedo puerta")).ShouldBe(["miedo se queda en la puerta"], "both in the same paragraph");
        (await AskAsync("p0=\"el no dijo\"")).ShouldBe(["e\u0301l no dijo"], "also where the accent is a sign of its own");
        (await AskAsync("p0=' & | ! ( :* \\")).ShouldBeEmpty();
        (await AskAsync("p0=\"🙂\"")).ShouldBe(["🙂"]);
    }

    [Fact]
    public async Task Codes_are_joined_denied_and_related()
    {
        (await AskAsync($"c0={fear}")).Count.ShouldBe(3);
        (await AskAsync($"c0={above}")).ShouldBeEmpty();
        (await AskAsync($"c0={above}*")).Count.ShouldBe(3, "with those under it");
        (await AskAsync($"c0={fear}&c0={question}&j0=All")).ShouldBe(["miedo", "miedo 🙂."]);
        (await AskAsync($"c0={fear}&c0={question}&n0=&n0=1")).ShouldBe(["El miedo se queda en la puerta"]);
        (await AskAsync("n0=1&c0=*")).ShouldBe(["Después vino ella, y me preguntaron otra vez: ¿qué ves?", "Nadie sabe."], "paragraphs that nobody marked");
        (await AskAsync($"c0={fear}&r1=Near&d1=20&p1=puerta")).Count.ShouldBe(1);
        (await AskAsync($"p0=aqui&r1=Near&d1=5&c1={fear}")).ShouldBeEmpty();
        (await AskAsync($"p0=aqui&r1=Near&d1=50&c1={fear}")).ShouldBe(["Aquí"]);
        (await AskAsync($"p0=miedo&r1=Within&c1={question}")).ShouldBe(["miedo"]);
        (await AskAsync($"c0={question}&r1=Holding&p1=directora")).Count.ShouldBe(1);
        (await AskAsync($"p0=nadie&r1=SameDocument&x1=1&c1={question}")).ShouldBe(["nadie"]);
        (await AskAsync($"c0={Guid.NewGuid()}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task It_can_be_asked_of_some_only()
    {
        var coder = (await app.RowsAsync("select id from coder where person_id = $1", r => r.GetGuid(0), StudyApp.Fabio))[0];
        (await AskAsync($"c0={fear}&quien={coder}")).ShouldBe(["con miedo 🙂."]);
        (await AskAsync($"c0={fear}&doc={second}")).Count.ShouldBe(1);
        (await AskAsync($"c0={fear}&clave=E")).Count.ShouldBe(2);
        (await AskAsync($"c0={fear}&clave=C")).ShouldBeEmpty();
        var level = (await app.RowsAsync("select id::text from attribute where name = 'Nivel'", r => r.GetString(0)))[0];
        (await AskAsync($"c0={fear}&atributo={level}=Primaria")).Count.ShouldBe(2);
        (await AskAsync($"c0={fear}&atributo={level}=Secundaria&atributo={level}=Primaria")).Count.ShouldBe(2, "any value of one attribute");
        (await AskAsync($"c0={fear}&atributo={level}=Secundaria")).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_opens_its_place_and_goes_out_as_a_table()
    {
        using var elsa = await app.SignedInAsync("elsa");
        var asked = $"{Page}?c0={fear}&r1=Overlapping&c1={question}";
        var page = WebUtility.HtmlDecode(await elsa.GetStringAsync(asked));
        page.ShouldContain("2 tramos en 1 documento, de 1 persona");
        page.ShouldContain($"/investigacion/1/documentos/{first}#de=11&a=23");
        page.ShouldContain("<mark>con miedo 🙂.</mark>");
        (await elsa.GetStringAsync(asked + "&handler=Csv")).ShouldBe("\"documento\",\"participante\",\"desde\",\"hasta\",\"palabras\"\r\n\"Relato uno\",\"E6\",0,20,\"Yo llegaba con miedo\"\r\n\"Relato uno\",\"E6\",11,23,\"con miedo 🙂.\"\r\n");
        (await elsa.GetStringAsync(Page)).ShouldContain("Elige un código o escribe palabras");
        (await elsa.GetStringAsync(Page + "?p0=inexistente")).ShouldContain("Nada se encontró");
    }

    [Fact]
    public async Task A_question_is_kept_by_its_name_and_taken_back()
    {
        using var elsa = await app.SignedInAsync("elsa");
        var address = $"c0={fear}&p0=&n0=&r1=Near&d1=30&c1=&p1=puerta&n1=";
        await elsa.PostFormAsync(Page, Page, ("name", "Miedo en la puerta"), ("asked", address));
        var page = WebUtility.HtmlDecode(await elsa.GetStringAsync(Page));
        page.ShouldContain("Miedo en la puerta");
        var kept = await app.RowsAsync("select asked from saved_query where name = 'Miedo en la puerta'", r => r.GetString(0));
        (await AskAsync(kept.Single())).ShouldBe(["El miedo se queda en la puerta"], "as it was asked");
        (await elsa.GetStringAsync("/investigacion/1/bitacora")).ShouldContain("guard");

        await elsa.PostFormAsync(Page, Page, ("name", "Miedo en la puerta"), ("asked", $"c0={question}"));
        (await app.RowsAsync("select asked from saved_query where name = 'Miedo en la puerta'", r => r.GetString(0))).Single().ShouldContain($"{question}");
        await elsa.PostFormAsync(Page, Page, ("name", ""), ("asked", $"c0={question}"));
        (await elsa.GetStringAsync(Page)).ShouldContain("No se guard");
        var id = (await app.RowsAsync("select id from saved_query where name = 'Miedo en la puerta'", r => r.GetGuid(0))).Single();
        using var beto = await app.SignedInAsync("beto");
        (await beto.GetStringAsync(Page)).ShouldContain("Miedo en la puerta");
        (await beto.PostFormAsync(Page, Page + "?handler=Remove", ("query", $"{id}"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await elsa.PostFormAsync(Page, Page + "?handler=Remove", ("query", $"{id}"));
        (await app.RowsAsync("select name from saved_query", r => r.GetString(0))).ShouldNotContain("Miedo en la puerta");
    }

    [Fact]
    public async Task Strangers_ask_nothing()
    {
        using var omar = await app.SignedInAsync("omar");
        (await omar.GetAsync(Page + "?p0=miedo")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await omar.GetAsync(Page + "?p0=miedo&handler=Csv")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    // What is found, in words; by an address as the form writes it.
    private Task<List<string>> AskAsync(string address) => app.ActAsync(StudyApp.Nadia, async (connection, acts, study) =>
    {
        var texts = new StudyTexts(connection, study);
        var form = QuestionForm.Read(QueryHelpers.ParseQuery(address));
        var again = QuestionForm.Read(QueryHelpers.ParseQuery(form.ToAddress()));
        again.ToAddress().ShouldBe(form.ToAddress());
        var asked = again.Asked(await new CodeBook(connection, study, acts).TreeAsync(CancellationToken.None))!;
        var answer = await new StudySearch(connection, study, texts).AskAsync(asked, again.Scope, CancellationToken.None);
        var read = await texts.ReadAsync(answer.Found.Select(one => one.Document.Id), CancellationToken.None);
        return answer.Found.Where(one => one.Document.Id == first || one.Document.Id == second).Select(one => read[one.Document.Id].Slice(one.Span.From, one.Span.To)).ToList();
    });
}
