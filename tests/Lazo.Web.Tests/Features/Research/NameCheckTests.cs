using System.Net;
using System.Text.RegularExpressions;
using Lazo.Web.Tests.Support;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>Names are pointed at, a person decides, marks stay on their words, and the versions before are for who may open identities.</summary>
public sealed class NameCheckTests(StudyApp app) : IClassFixture<StudyApp>
{
    private const string All = "/investigacion/1/nombres";

    [Fact]
    public async Task What_is_found_waits_for_a_person_and_the_text_before_is_hidden()
    {
        var document = await app.NamedAsync();
        var code = await app.CodeAsync("Invitación");
        var mark = await app.MarkAsync(Elsa, document, code, 23, 30);
        (await MarkedAsync(mark)).ShouldBe("viniera");
        var page = $"/investigacion/1/documentos/{document}/nombres";
        using var nadia = await app.SignedInAsync("nadia");

        (await nadia.GetStringAsync(All)).ShouldContain("sin buscar");
        await nadia.PostFormAsync(All, All);
        var html = WebUtility.HtmlDecode(await nadia.GetStringAsync(page));
        foreach (var found in new[] { "Hermelinda", "tizimin", "tizimileña", "HERMELINDA QUINTAL", "Hermelindita", "Verdad" })
            html.ShouldContain($"<mark>{found}</mark>");
        (await app.RowsAsync("select v.text from document d join document_version v on v.document_id = d.id and v.version = d.version where d.id = $1", r => r.GetString(0), document))[0].ShouldContain("Hermelinda", Case.Sensitive, "Nothing is replaced by itself.");
        (await nadia.GetStringAsync("/investigacion/1/bitacora")).ShouldContain("buscó nombres en los textos");

        // Ticked without words: nothing. Then all but the truth, which names nobody.
        var places = Regex.Matches(html, "name=\"place\" value=\"(?<p>[0-9-]+)\"> <span class=\"quote\">.*?<mark>(?<w>[^<]+)</mark>", RegexOptions.ExplicitCapture | RegexOptions.Singleline, TimeSpan.FromSeconds(30)).Select(one => (Place: one.Groups["p"].Value, Word: one.Groups["w"].Value)).ToArray();
        (string, string)[] ticked = [("version", "1"), .. places.Where(one => one.Word != "verdad").Select(one => ("place", one.Place)), ("left", "verdad"),
            ("por-hermelinda", "Alba"), ("por-hermelinda quintal", "Alba"), ("por-hermelindita", "Albita"), ("por-tizimin", "[lugar]"), ("por-tizimilena", "[de un lugar]"), ("por-verdad", "")];
        await nadia.PostFormAsync(page, page, ticked);
        WebUtility.HtmlDecode(await nadia.GetStringAsync(page)).ShouldContain("escribe qué va en lugar de «Verdad»");
        await nadia.PostFormAsync(page, page, [.. ticked[..^1], ("por-verdad", "[escuela]")]);
        (await TextAsync(document)).ShouldBe("Me dijo Alba que viniera a [lugar].\nLa [de un lugar] Doña Alba y Albita, las dos de la primaria [escuela], dicen la verdad.");
        (await MarkedAsync(mark)).ShouldBe("viniera");
        (await nadia.GetStringAsync(All)).ShouldContain("nada por decidir");

        // The version with the names: for who may open identities; not for the others, nor in the trail, nor by undoing.
        (await VersionsAsync(Nadia, document)).ShouldBe([1, 2]);
        (await VersionsAsync(Elsa, document)).ShouldBe([2]);
        (await app.RowsAsync("select count(*)::int from study_change where after::text like '%Hermelinda%' or before::text like '%Hermelinda%'", r => r.GetInt32(0)))[0].ShouldBe(0);
        using var elsa = await app.SignedInAsync("elsa");
        (await elsa.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await elsa.PostFormAsync(All, All)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await elsa.GetStringAsync(All)).ShouldNotContain("Hermelinda");
        var act = (await app.RowsAsync("select max(id) from study_act where kind = 'names-decided'", r => r.GetInt64(0)))[0];
        (await app.ActAsync(Fabio, (_, acts, _) => acts.TurnAsync(act, CancellationToken.None))).ShouldBe("hidden");

        // Who decided takes it back; then the places wait again.
        await nadia.PostFormAsync("/investigacion/1/bitacora", "/investigacion/1/bitacora?handler=Turn", ("act", $"{act}"));
        (await TextAsync(document)).ShouldContain("Hermelinda");
        (await VersionsAsync(Elsa, document)).ShouldBe([1, 2]);

        // A version that somebody else corrected isn't touched.
        await nadia.PostFormAsync(page, page, [("version", "7"), .. ticked[1..]]);
        WebUtility.HtmlDecode(await nadia.GetStringAsync(page)).ShouldContain("Alguien corrigió el texto mientras tanto");
    }

    private Task<List<int>> VersionsAsync(int person, Guid document) => app.AsAsync(person, connection => Lazo.Web.Data.Asked.RowsAsync(
        connection, "select version from document_version where document_id = $1 order by 1", r => r.GetInt32(0), CancellationToken.None, document));

    private async Task<string> TextAsync(Guid document) => (await app.RowsAsync("select v.text from document d join document_version v on v.document_id = d.id and v.version = d.version where d.id = $1", r => r.GetString(0), document)).Single();

    private async Task<string> MarkedAsync(Guid mark) => (await app.RowsAsync(
        "select substr(v.text, c.from_at + 1, c.to_at - c.from_at) from coding c join document d on d.id = c.document_id join document_version v on v.document_id = d.id and v.version = d.version where c.id = $1", r => r.GetString(0), mark)).Single();
}
