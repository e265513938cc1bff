using System.Net;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Memos;
using Lazo.Web.Tests.Support;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>Memos as people use them: written where one stands, found again, changed by who wrote them, taken back.</summary>
public sealed class MemoTests(StudyApp app) : IClassFixture<StudyApp>
{
    private const string Memos = "/investigacion/1/memos";

    [Fact]
    public async Task A_memo_is_written_found_without_accents_changed_by_its_author_alone_and_taken_back()
    {
        var code = await app.CodeAsync("Preguntar antes de opinar");
        using var elsa = await app.SignedInAsync("elsa");
        (await elsa.PostFormAsync(Memos, Memos, ("subject", "code"), ("of", $"{code}"), ("title", "Ojo"), ("body", "La reflexión llegó después del silencio."))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var memo = (await app.RowsAsync("select id from memo where about_id = $1", r => r.GetGuid(0), code)).Single();

        (await PageAsync(elsa, Memos + "?q=reflexion")).ShouldContain("La reflexión llegó");
        (await PageAsync(elsa, Memos + "?q=OPINAR&sobre=code&orden=quien")).ShouldContain("La reflexión llegó", Case.Sensitive, "By the name of what it is about.");
        (await PageAsync(elsa, Memos + "?q=ruido")).ShouldContain("Ningún memo así");
        (await PageAsync(elsa, Memos + "?sobre=document")).ShouldNotContain("La reflexión llegó");
        (await PageAsync(elsa, Memos)).ShouldContain($"/investigacion/1/codigos#c-{code}", Case.Sensitive, "It opens its place.");

        using var fabio = await app.SignedInAsync("fabio");
        (await PageAsync(fabio, Memos)).ShouldContain("La reflexión llegó");
        (await fabio.PostFormAsync(Memos, Memos + "?handler=Change", ("memo", $"{memo}"), ("body", "Otra cosa"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await fabio.PostFormAsync(Memos, Memos + "?handler=Remove", ("memo", $"{memo}"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await elsa.PostFormAsync(Memos, Memos + "?handler=Change", ("memo", $"{memo}"), ("title", ""), ("body", "Corregido por quien lo escribió."));
        (await BodiesAsync(code)).ShouldBe(["Corregido por quien lo escribió."]);
        await elsa.PostFormAsync(Memos, Memos + "?handler=Remove", ("memo", $"{memo}"));
        (await BodiesAsync(code)).ShouldBeEmpty();
        await app.ActAsync(Elsa, async (_, acts, _) => await acts.TurnAsync((await acts.UndoableAsync(CancellationToken.None))!.Id, CancellationToken.None));
        (await BodiesAsync(code)).ShouldBe(["Corregido por quien lo escribió."]);
    }

    [Fact]
    public async Task What_is_refused_keeps_what_was_typed_and_readers_write_nothing()
    {
        using var elsa = await app.SignedInAsync("elsa");
        var refused = await elsa.PostFormAsync(Memos, Memos, ("subject", "study"), ("title", new string('t', MemoStore.LongestTitle + 1)), ("body", "No te pierdas"));
        WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync()).ShouldContain("No te pierdas");
        (await elsa.PostFormAsync(Memos, Memos, ("subject", "code"), ("of", $"{Guid.NewGuid()}"), ("body", "De nada"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await PageAsync(elsa, Memos)).ShouldContain("ya no está");

        using var beto = await app.SignedInAsync("beto");
        (await beto.PostFormAsync("/investigacion/1/equipo", Memos, ("subject", "study"), ("body", "De quien lee"))).StatusCode.ShouldNotBe(HttpStatusCode.Redirect);
        (await app.RowsAsync("select count(*) from memo where body = 'De quien lee'", r => r.GetInt64(0))).ShouldBe([0L]);
        using var omar = await app.SignedInAsync("omar");
        (await omar.GetAsync(Memos)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Everything_of_a_study_can_have_a_memo_and_each_opens_its_place()
    {
        var (document, code) = (await app.AddAsync("Con memos", "Uno dos tres."), await app.CodeAsync("Con memos"));
        var coding = await app.MarkAsync(Elsa, document, code, 4, 7);
        var ids = new Dictionary<string, Guid> { ["document"] = document, ["code"] = code, ["coding"] = coding };
        foreach (var kind in new[] { "participant", "unit", "structure", "type", "instrument" }) ids[kind] = Guid.CreateVersion7();
        await app.ActAsync(Nadia, (connection, acts, _) => acts.DoAsync("test", new { }, async () =>
        {
            await connection.RunAsync("insert into participant (id, institution_id, study_id, lane, number) values ($1, 1, 1, 'E', 901)", CancellationToken.None, ids["participant"]);
            await connection.RunAsync("insert into instrument (id, institution_id, study_id, kind, name) values ($1, 1, 1, 'guide', 'Guía con memos')", CancellationToken.None, ids["instrument"]);
            await connection.RunAsync("insert into study_type (id, institution_id, study_id, name) values ($1, 1, 1, 'Tipo con memos')", CancellationToken.None, ids["type"]);
        }, CancellationToken.None));

        foreach (var (kind, place) in new[]
        {
            ("document", $"/documentos/{document}"), ("code", $"/codigos#c-{code}"), ("coding", $"/documentos/{document}#de=4&a=7"),
            ("participant", $"/participantes/{ids["participant"]}"), ("type", "/camino/tipos"), ("instrument", "/instrumentos"),
        })
        {
            var found = await app.ActAsync(Elsa, async (connection, acts, seen) => await new MemoStore(connection, seen, acts).SubjectAsync(kind, ids[kind], CancellationToken.None));
            found.ShouldNotBeNull(kind);
            found.Place.ShouldBe(place);
        }

        foreach (var kind in new[] { "unit", "structure" })
            (await app.ActAsync(Elsa, async (connection, acts, seen) => await new MemoStore(connection, seen, acts).SubjectAsync(kind, ids[kind], CancellationToken.None))).ShouldBeNull(kind);
    }

    private static async Task<string> PageAsync(HttpClient client, string address) => WebUtility.HtmlDecode(await client.GetStringAsync(address));

    private Task<List<string>> BodiesAsync(Guid about) => app.RowsAsync("select body from memo where about_id = $1", r => r.GetString(0), about);
}
