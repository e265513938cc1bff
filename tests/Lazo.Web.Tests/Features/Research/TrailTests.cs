using System.Net;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Research.Instruments;
using Lazo.Web.Features.Research.Links;
using Lazo.Web.Features.Research.Questionnaire;
using Lazo.Web.Features.Shared;
using Lazo.Web.Tests.Support;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>The trail tells by number and by whose, and a refusal to undo says why.</summary>
public sealed class TrailTests(PathApp app) : IClassFixture<PathApp>
{
    private const string Trail = "/investigacion/1/bitacora";

    private static readonly CancellationToken Stop = CancellationToken.None;

    [Fact]
    public async Task An_invitation_that_was_used_stays_and_each_refusal_to_undo_says_what_to_do()
    {
        var (opened, invited, token) = await app.ActAsync(Nadia, async (connection, acts, seen) =>
        {
            var form = (await InstrumentReading.ReadAsync(connection, 1, 1, await Seeds.QuestionnaireAsync(app, "Con invitación"), Stop))!;
            var store = new QuestionnaireStore(connection, seen, acts, Nadia, app.Clock.Now);
            var (id, _, act) = await store.OpenAsync(form, new OnLineSettings("Con invitación", "Aviso", null, "", null), false, Stop);
            var made = await store.InviteAsync((await store.ReadAsync(id, Stop))!, 2, Stop);
            return (act, (await acts.LatestAsync(1, Stop))[0].Id, made[0].Token);
        });
        using var nadia = await app.SignedInAsync("nadia");
        (await TurnAsync(nadia, opened)).ShouldContain("ya tiene invitaciones");
        await using (var visit = new LinkVisit(app.Database, app.Clock.Now, Language.Spanish))
            (await RespondentWork.AnswerAsync(visit, token, new Dictionary<string, IReadOnlyList<string>> { ["sexo"] = ["m"], ["nivel"] = ["pre"], ["edad"] = ["30"], ["vez"] = ["Una vez."] }, Stop)).ShouldNotBeNull();

        (await TurnAsync(nadia, invited)).ShouldContain("ya se usó una de esas invitaciones");
        (await TurnAsync(nadia, opened)).ShouldMatch("(ya contestó alguien|ya tiene invitaciones)[^.]*\\. Ciérralo en Cuestionarios");
        (await app.RowsAsync("select count(*) from questionnaire_invitation i join questionnaire q on q.id = i.questionnaire_id where q.name = 'Con invitación'", r => r.GetInt64(0))).ShouldBe([2L]);
        (await app.RowsAsync("select count(*) from questionnaire_answer a join questionnaire q on q.id = a.questionnaire_id where q.name = 'Con invitación'", r => r.GetInt64(0))).ShouldBe([1L]);
    }

    [Fact]
    public async Task The_trail_tells_texts_by_their_number_and_one_that_is_gone_by_whose_it_was()
    {
        var document = await app.InterviewAsync(71);
        await app.ReadWholeAsync(document);
        await app.WriteCellsAsync(await app.DividedAsync(document, 24));
        var loose = await app.AddAsync("De Hermelinda, segunda", "Sin clave.");
        var hers = (await app.RowsAsync("select participant_id from document where id = $1", r => r.GetGuid(0), document))[0];
        await app.ActAsync(Nadia, (connection, acts, seen) => new DocumentChanges(connection, seen, acts).ChangeAsync(document, new DocumentFacts("Entrevista con Hermelinda Quintal", "", hers, null), Stop));
        using var nadia = await app.SignedInAsync("nadia");
        (await nadia.GetStringAsync(Trail)).ShouldContain("Hermelinda Quintal");
        WebUtility.HtmlDecode(await nadia.GetStringAsync("/investigacion/1")).ShouldContain("«Entrevista con Hermelinda Quintal»");

        (await app.RowsAsync("select about::text from study_act where study_id = 1", r => r.GetString(0))).ShouldNotContain(about => about.Contains("Hermelinda", StringComparison.Ordinal) || about.Contains("Entrevista 71", StringComparison.Ordinal));
        foreach (var gone in new[] { document, loose })
            await app.ActAsync(Nadia, (connection, acts, seen) => new DocumentChanges(connection, seen, acts).RemoveAsync(gone, Stop));
        var csv = await nadia.GetStringAsync(Trail + "?handler=File&como=csv");
        csv.ShouldNotContain("Hermelinda");
        csv.ShouldContain("escribió en la tabla de «E71 · un texto (quitado)»");
        csv.ShouldContain("quitó el documento «un texto (quitado)»");
        csv.ShouldContain("agregó el documento «E71 · un texto (quitado)»");
        (await nadia.GetStringAsync("/investigacion/1")).ShouldNotContain("Hermelinda");
        // It comes back, with its name.
        var removed = (await app.RowsAsync("select max(id) from study_act where kind = 'document-removed' and about ->> 'document' = $1", r => r.GetInt64(0), $"{document}"))[0];
        (await TurnAsync(nadia, removed)).ShouldContain("Deshecho: quitó el documento «Entrevista con Hermelinda Quintal».");
        (await nadia.GetStringAsync(Trail)).ShouldContain("Hermelinda Quintal");
    }

    private static async Task<string> TurnAsync(HttpClient client, long act) => await ToldAsync(client, Trail, Trail + "?handler=Turn", ("act", $"{act}"));

    private static async Task<string> ToldAsync(HttpClient client, string page, string address, params (string, string)[] fields)
    {
        var answer = await client.PostFormAsync(page, address, fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return WebUtility.HtmlDecode(await client.GetStringAsync(answer.Headers.Location!.ToString()));
    }
}
