using System.Net;
using Lazo.Domain.Research.Judging;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Instruments;
using Lazo.Web.Features.Research.Judging;
using Lazo.Web.Tests.Support;
using Npgsql;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>Judging from end to end: asked by a link, kept as it is given, worked out, answered; and what a link doesn't open.</summary>
public sealed class JudgingPagesTests(StudyApp app) : IClassFixture<StudyApp>
{
    private const string Rounds = "/investigacion/1/jueceo";

    [Fact]
    public async Task Five_judges_rate_by_their_links_and_the_team_reads_the_figures_and_answers()
    {
        using var nadia = await app.SignedInAsync("nadia");
        var version = await Seeds.QuestionnaireAsync(app, "Juzgado");
        var page = (await nadia.PostFormAsync(Rounds, Rounds, ("Version", $"{version}"), ("Name", "Primer jueceo"), ("Words", "Hasta el viernes."), ("Lowest", "1"), ("Highest", "4"), ("V", "70"), ("Cvc", "80"))).Headers.Location!.ToString();
        var questions = await app.RowsAsync("select q.id from instrument_question q join instrument_category c on c.id = q.category_id where q.version_id = $1 and q.kind <> 'note' order by c.place, q.place", r => r.GetGuid(0), version);
        questions.Count.ShouldBe(7);

        // First question: clarity 4 4 4 4 3; second: clarity 2 3 2 4 2. The others: 4 by all.
        int[][] clarity = [[4, 4, 4, 4, 3], [2, 3, 2, 4, 2]];
        var addresses = new List<string>();
        for (var judge = 0; judge < 5; judge++)
        {
            var address = await InviteAsync(nadia, page, $"Jueza {judge + 1}");
            addresses.Add(address);
            using var visitor = app.NewClient();
            (await visitor.GetStringAsync(address)).ShouldContain("Hasta el viernes.");
            for (var at = 0; at < questions.Count; at++)
            {
                var saved = await visitor.PostAsync($"{address}/{at + 1}", Form(
                    ("Sufficiency", "4"), ("Clarity", $"{(at < 2 ? clarity[at][judge] : 4)}"), ("Coherence", "4"), ("Relevance", "3"), ("comment", at == 1 && judge == 0 ? "Son dos preguntas en una." : "")));
                saved.Headers.Location!.ToString().ShouldEndWith(at < questions.Count - 1 ? $"/{at + 2}" : address);
            }

            await visitor.PostAsync(address + "?handler=Finish", Form());
            (await visitor.GetStringAsync(address)).ShouldContain("Terminaste");
        }

        var table = WebUtility.HtmlDecode(await nadia.GetStringAsync(page));
        var first = table.IndexOf($"id=\"p-{questions[0]}\"", StringComparison.Ordinal);
        table[first..].ShouldContain("0.70\u2060–\u20600.99");
        table.ShouldContain("Claridad V 0.53, CVC 0.65", Case.Sensitive, "what lies below is listed with its figures");
        table.ShouldContain("Relevancia V 0.67, CVC 0.75");
        table.ShouldContain("Son dos preguntas en una.");

        await nadia.PostFormAsync(page, page + "?handler=Answer", ("question", $"{questions[1]}"), ("outcome", "Changed"), ("why", "Se partió en dos."));
        await nadia.PostFormAsync(page, page + "?handler=Answer", ("question", $"{questions[2]}"), ("outcome", "Kept"), ("why", " "));
        var answered = WebUtility.HtmlDecode(await nadia.GetStringAsync(page));
        answered.ShouldContain("Se partió en dos.");
        answered.ShouldContain("Di por qué");

        // What became of it stands beside it: the words of the next version.
        await app.ActAsync(StudyApp.Nadia, async (connection, acts, seen) =>
        {
            var store = new InstrumentStore(connection, seen, acts, app.Clock.Now);
            var (next, _) = await store.BeginNextAsync((await store.ReadAsync(version, CancellationToken.None))!, CancellationToken.None);
            var form = (await store.ReadAsync(next, CancellationToken.None))!;
            var question = form.Questions.Single(one => one.Origin == questions[1]);
            return await store.ChangeQuestionAsync(form, form.Categories[0].Id, question with { Text = "¿En qué nivel das clases?" }, CancellationToken.None);
        });
        WebUtility.HtmlDecode(await nadia.GetStringAsync(page)).ShouldContain("En la versión 2: «¿En qué nivel das clases?»");
        // The draft doesn't hide what is published.
        (await nadia.GetStringAsync(Rounds)).ShouldContain($"value=\"{version}\"");

        // Closed, she reads and doesn't change; and what she said is as it was.
        await nadia.PostFormAsync(page, page + "?handler=Close", ("closed", "true"));
        using var late = app.NewClient();
        (await late.GetStringAsync(addresses[0])).ShouldContain("ya se cerró");
        (await late.PostAsync($"{addresses[0]}/1", Form(("Clarity", "1")))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await app.RowsAsync("select count(*) from judge_rating t join judge j on j.id = t.judge_id join judging_round r on r.id = j.round_id where r.name = 'Primer jueceo' and t.value = 1", r => r.GetInt64(0))).ShouldBe([0]);
    }

    [Fact]
    public async Task Work_is_kept_as_it_is_given_and_found_again_by_the_same_address()
    {
        using var nadia = await app.SignedInAsync("nadia");
        var version = await Seeds.QuestionnaireAsync(app, "Juzgado a medias");
        var page = (await nadia.PostFormAsync(Rounds, Rounds, ("Version", $"{version}"), ("Name", "A medias"), ("Lowest", "1"), ("Highest", "4"), ("V", "70"), ("Cvc", "80"))).Headers.Location!.ToString();
        var address = await InviteAsync(nadia, page, "Jueza de a poco");
        using (var visitor = app.NewClient())
            await visitor.PostAsync($"{address}/1", Form(("Clarity", "3"), ("Relevance", "9"), ("comment", "  Falta algo.\r\nQuizá.  ")));

        using var again = app.NewClient();
        var begun = await again.GetStringAsync(address);
        begun.ShouldContain("1 de 4");
        begun.ShouldContain("0 de 7 preguntas juzgadas");
        var first = WebUtility.HtmlDecode(await again.GetStringAsync($"{address}/1"));
        first.ShouldContain("Falta algo.\nQuizá.");
        first.ShouldContain("name=\"Clarity\" value=\"3\" checked");
        (await app.RowsAsync("select value from judge_rating t join judge j on j.id = t.judge_id where j.name = 'Jueza de a poco'", r => r.GetInt32(0))).ShouldBe([3], "what isn't of the scale isn't kept");

        // Another address in the place of one that was lost: what she gave stays, the old one opens nothing.
        var judge = (await app.RowsAsync("select id from judge where name = 'Jueza de a poco'", r => r.GetGuid(0))).Single();
        var renewed = await AddressAsync(nadia, page, await nadia.PostFormAsync(page, page + "?handler=Renew", ("judge", $"{judge}")));
        (await again.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await again.GetStringAsync($"{renewed}/1")).ShouldContain("Falta algo.");
        await nadia.PostFormAsync(page, page + "?handler=Revoke", ("judge", $"{judge}"));
        (await again.GetAsync(renewed)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await again.GetAsync("/jueceo/" + new string('A', 32))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_judges_link_opens_her_own_work_and_nothing_else()
    {
        var version = await Seeds.QuestionnaireAsync(app, "Juzgado aparte");
        await app.AddAsync("Relato ajeno al jueceo", "Nada de esto le toca.");
        var (mine, hers, round) = await app.ActAsync(StudyApp.Nadia, async (connection, acts, seen) =>
        {
            var store = new JudgingStore(connection, seen, acts, StudyApp.Nadia, app.Clock.Now);
            var form = (await InstrumentReading.ReadAsync(connection, 1, 1, version, CancellationToken.None))!;
            var (id, _) = await store.OpenAsync(form, "Aparte", "", new JudgingScale(1, 4, 0.7, 0.8), CancellationToken.None);
            var opened = (await store.ReadAsync(id, CancellationToken.None))!;
            return ((await store.InviteAsync(opened, "Una", CancellationToken.None)).Judge, (await store.InviteAsync(opened, "Otra", CancellationToken.None)).Judge, opened);
        });
        var link = (await app.RowsAsync("select link_id from judge where id = $1", r => r.GetGuid(0), mine)).Single();
        var question = (await app.RowsAsync("select id from instrument_question where version_id = $1 limit 1", r => r.GetGuid(0), version)).Single();
        await using var connection = await Seal.OpenLinkAsync(app.Database, link, CancellationToken.None);

        (await CountAsync("judge")).ShouldBe(1);
        (await CountAsync("judging_round")).ShouldBe(1);
        (await CountAsync($"instrument_question where version_id <> '{version}'")).ShouldBe(0);
        (await CountAsync("instrument_question")).ShouldBe(8);
        foreach (var table in new[] { "study", "study_member", "document", "document_version", "participant", "code", "coding", "memo", "questionnaire", "questionnaire_answer", "judging_outcome", "study_change" })
            (await CountAsync(table)).ShouldBe(0, table);
        // With another judge's hand.
        await Should.ThrowAsync<PostgresException>(() => new Web.Features.Research.Acts.StudyActs(connection, 1, 1, null, app.Clock.Now, link).DoAsync("judge-rated", new { }, () => connection.RunAsync(
            "insert into judge_rating (judge_id, question_id, criterion, institution_id, study_id, value, at) values ($1, $2, 'clarity', 1, 1, 4, now())", CancellationToken.None, hers, question), CancellationToken.None));
        round.Name.ShouldBe("Aparte");

        async Task<long> CountAsync(string table) => (await connection.RowsAsync($"select count(*) from {table}", r => r.GetInt64(0), CancellationToken.None))[0];
    }

    internal static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) => new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private static async Task<string> InviteAsync(HttpClient nadia, string page, string name) =>
        await AddressAsync(nadia, page, await nadia.PostFormAsync(page, page + "?handler=Invite", ("name", name)));

    // Shown once: a second look doesn't have it.
    private static async Task<string> AddressAsync(HttpClient nadia, string page, HttpResponseMessage made)
    {
        made.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var shown = InPage.Address().Match(await nadia.GetStringAsync(page)).Value;
        shown.ShouldNotBeEmpty();
        (await nadia.GetStringAsync(page)).ShouldNotContain(shown);
        return shown;
    }
}
