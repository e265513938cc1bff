using System.Net;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>A study's pages as people use them: found it, make the team, keep the code book, take back.</summary>
public sealed class StudyPagesTests(StudyApp app) : IClassFixture<StudyApp>
{
    private const string Codes = "/investigacion/1/codigos", Team = "/investigacion/1/equipo", Trail = "/investigacion/1/bitacora";

    [Fact]
    public async Task Who_may_founds_a_study_and_leads_it()
    {
        using var omar = await app.SignedInAsync("omar");
        var founded = await omar.PostFormAsync("/investigacion", "/investigacion", ("Name", "Voces de telesecundaria"), ("Question", "¿Qué se vive?"));
        founded.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await omar.GetStringAsync(founded.Headers.Location!.ToString())).ShouldContain("¿Qué se vive?");
        (await omar.GetStringAsync($"{founded.Headers.Location}/equipo")).ShouldContain("dirige");
        (await omar.GetStringAsync($"{founded.Headers.Location}/bitacora")).ShouldContain("abrió el estudio");

        var again = await omar.PostFormAsync("/investigacion", "/investigacion", ("Name", "Voces de telesecundaria"), ("Question", "Otra"));
        WebUtility.HtmlDecode(await again.Content.ReadAsStringAsync()).ShouldContain("Ya hay un estudio que se llama «Voces de telesecundaria»");
        (await again.Content.ReadAsStringAsync()).ShouldContain("Otra", Case.Sensitive, "What was typed stays.");

        using var elsa = await app.SignedInAsync("elsa");
        (await elsa.PostFormAsync("/investigacion", "/investigacion", ("Name", "Sin permiso"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var tere = await app.SignedInAsync("tere");
        (await tere.GetAsync("/investigacion")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_leads_makes_the_team_and_somebody_always_leads()
    {
        using var nadia = await app.SignedInAsync("nadia");
        await nadia.PostFormAsync(Team, Team, ("username", "GIL"), ("role", "Reader"), ("identities", "false"));
        (await nadia.GetStringAsync(Team)).ShouldContain("Gilberto May");
        using var gil = await app.SignedInAsync("gil");
        (await gil.GetAsync("/investigacion/1")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await gil.PostFormAsync("/investigacion/1", "/investigacion/1", ("name", "Mío"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await nadia.PostFormAsync(Team, Team + "?handler=Change", ("person", $"{StudyApp.Gil}"), ("role", "Reader"), ("leaves", "true"));
        (await gil.GetAsync("/investigacion/1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await nadia.PostFormAsync(Team, Team + "?handler=Change", ("person", $"{StudyApp.Nadia}"), ("role", "Coder"));
        (await nadia.GetStringAsync(Team)).ShouldContain("alguien tiene que dirigir el estudio");
        (await nadia.GetAsync(Team + "?")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await nadia.PostFormAsync(Team, Team, ("username", "nadie-asi"), ("role", "Coder"));
        (await nadia.GetStringAsync(Team)).ShouldContain("nadie-asi");
        using var elsa = await app.SignedInAsync("elsa");
        (await elsa.PostFormAsync(Team, Team, ("username", "omar"), ("role", "Lead"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Codes_are_added_changed_merged_removed_and_each_is_taken_back()
    {
        using var nadia = await app.SignedInAsync("nadia");
        var document = await app.AddAsync("Relato del libro", "Ella llegó con una pregunta y yo me quedé pensando.");
        await nadia.PostFormAsync(Codes, Codes, ("Name", "Preguntar"), ("Parent", ""), ("Definition", "Cuando se pregunta"));
        var asking = await CodeAsync("Preguntar");
        await nadia.PostFormAsync(Codes, Codes, ("Name", "Preguntar para acompañar"), ("Parent", $"{asking}"));
        var closer = await CodeAsync("Preguntar para acompañar");
        await app.MarkAsync(StudyApp.Elsa, document, asking, 0, 10);
        await app.MarkAsync(StudyApp.Elsa, document, closer, 0, 10);
        await app.MarkAsync(StudyApp.Elsa, document, closer, 5, 20);

        // Under itself it can't lie.
        await nadia.PostFormAsync(Codes, Codes + "?handler=Change", ("code", $"{asking}"), ("name", "Preguntar"), ("parent", $"{closer}"), ("color", "#0072b2"));
        (await nadia.GetStringAsync(Codes)).ShouldContain("debajo de sí mismo");
        await nadia.PostFormAsync(Codes, Codes + "?handler=Change", ("code", $"{closer}"), ("name", "Preguntar cerca"), ("parent", $"{asking}"), ("color", "#D55E00"), ("rule", "Sólo de frente"));
        (await nadia.GetStringAsync(Codes)).ShouldContain("Sólo de frente");

        // What both marked alike stays once; and it can be given back.
        await nadia.PostFormAsync(Codes, Codes + "?handler=Merge", ("code", $"{closer}"), ("into", $"{asking}"));
        (await CodingsAsync(document)).ShouldBe([("Preguntar", 0, 10), ("Preguntar", 5, 20)]);
        await TurnAsync(nadia);
        (await CodingsAsync(document)).ShouldBe([("Preguntar", 0, 10), ("Preguntar cerca", 0, 10), ("Preguntar cerca", 5, 20)]);

        await nadia.PostFormAsync(Codes, Codes + "?handler=Remove", ("code", $"{asking}"));
        (await CodingsAsync(document)).ShouldBe([("Preguntar cerca", 0, 10), ("Preguntar cerca", 5, 20)]);
        await TurnAsync(nadia);
        (await CodingsAsync(document)).Count.ShouldBe(3);
        (await app.RowsAsync("select coalesce(parent_id = $1, false) from code where id = $2", r => r.GetBoolean(0), asking, closer)).ShouldBe([true]);
        (await nadia.GetStringAsync(Trail)).ShouldContain("Rehacer");

        using var elsa = await app.SignedInAsync("elsa");
        (await elsa.PostFormAsync(Codes, Codes + "?handler=Remove", ("code", $"{asking}"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void Every_kind_of_act_has_its_sentence()
    {
        var kinds = typeof(Web.Features.Research.Acts.ActKinds).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToArray();
        kinds.ShouldNotBeEmpty();
        Web.Features.Research.Acts.ActWords.Known.Order().ShouldBe(kinds.Order());
    }

    private async Task<Guid> CodeAsync(string name) => (await app.RowsAsync("select id from code where name = $1", r => r.GetGuid(0), name)).Single();

    private Task<List<(string Code, int From, int To)>> CodingsAsync(Guid document) => app.RowsAsync(
        "select k.name, c.from_at, c.to_at from coding c join code k on k.id = c.code_id where c.document_id = $1 order by k.name, c.from_at, c.to_at", r => (r.GetString(0), r.GetInt32(1), r.GetInt32(2)), document);

    // The newest act of hers that can be turned.
    private async Task TurnAsync(HttpClient nadia)
    {
        var act = (await app.RowsAsync("select max(a.id) from study_act a where a.person_id = 1 and a.undoes is null and exists (select from study_change c where c.act_id = a.id)", r => r.GetInt64(0)))[0];
        (await nadia.PostFormAsync(Trail, Trail + "?handler=Turn", ("act", $"{act}"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }
}
