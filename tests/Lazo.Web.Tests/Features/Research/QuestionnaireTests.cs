using System.Net;
using System.Text;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Links;
using Lazo.Web.Features.Research.Questionnaire;
using Lazo.Web.Features.Shared;
using Lazo.Web.Tests.Support;
using static Lazo.Web.Tests.Features.Research.JudgingPagesTests;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>The questionnaire on line from end to end: consent, parts, one answer an invitation, the sample as it is printed, taking back.</summary>
public sealed class QuestionnaireTests(StudyApp app) : IClassFixture<StudyApp>
{
    private const string OnLines = "/investigacion/1/cuestionarios";

    [Fact]
    public async Task Fifty_four_of_a_hundred_and_twenty_three_answer_and_the_sample_is_printed_as_in_the_source()
    {
        using var nadia = await app.SignedInAsync("nadia");
        var (page, questions) = await OpenAsync(nadia, "De la muestra", open: false, invited: "");
        var invitations = await InviteAsync(nadia, page, 123);
        invitations.Count.ShouldBe(123);
        using var visitor = app.NewClient();
        for (var number = 0; number < 54; number++)
        {
            var level = number < 18 ? "pre" : number < 30 ? "pri" : number < 36 ? "sec" : number < 41 ? "tele" : "otro";
            if (number % 6 == 0)
            {
                await AnswerAsync(visitor, invitations[number], questions, number < 37 ? "m" : "h", level, $"{26 + (number % 40)}", $"Una vez, la {number}.");
                continue;
            }

            await using var visit = new LinkVisit(app.Database, app.Clock.Now, Language.Spanish);
            (await RespondentWork.AnswerAsync(visit, invitations[number][^32..], new Dictionary<string, IReadOnlyList<string>>
            {
                ["sexo"] = [number < 37 ? "m" : "h"],
                ["nivel"] = [level],
                ["edad"] = [$"{26 + (number % 40)}"],
                ["vez"] = [$"Una vez, la {number}."],
            }, CancellationToken.None)).ShouldNotBeNull();
        }

        var shown = WebUtility.HtmlDecode(await nadia.GetStringAsync(page));
        shown.ShouldContain("54 de 123");
        shown.ShouldContain("43.9 %");
        foreach (var (label, count, share) in new[] { ("Mujer", 37, "68.5"), ("Hombre", 17, "31.5"), ("Preescolar", 18, "33.3"), ("Primaria", 12, "22.2"), ("Secundaria", 6, "11.1"), ("Telesecundaria", 5, "9.3") })
            shown.ShouldContain($"<th scope=\"row\">{label}</th><td class=\"num\">{count}</td><td class=\"num\">{share} %</td>");
        shown.ShouldContain("de 26 a 65");

        // Each is a code, given once, a document, and attributes.
        var codes = await app.RowsAsync("select a.code from questionnaire_answer a join questionnaire q on q.id = a.questionnaire_id where q.name = 'De la muestra' and a.sent_at is not null order by length(a.code), a.code", r => r.GetString(0));
        codes.Distinct().Count().ShouldBe(54);
        (await app.RowsAsync(
            """
            select v.text, p.attributes ->> x.id::text, d.folder from questionnaire_answer a join participant p on p.id = a.participant_id join document d on d.participant_id = p.id join document_version v on v.document_id = d.id
            join attribute x on x.name = 'Nivel' where a.code = $1
            """, r => (r.GetString(0), r.GetString(1), r.GetString(2)), codes[0])).ShouldBe([("Cuenta una vez en que acompañaste a alguien y algo cambió.\nUna vez, la 0.", "Preescolar", "De la muestra")]);
        (await app.RowsAsync("select count(*) from document_paragraph p join document d on d.id = p.document_id where p.words @@ to_tsquery('spanish', 'acompañ:*') and d.folder = 'De la muestra'", r => r.GetInt64(0))).ShouldBe([54]);
        (await app.RowsAsync("select count(*) from attribute where study_id = 1 and name in ('Sexo', 'Nivel', 'Edad', 'sexo')", r => r.GetInt64(0))).ShouldBe([3]);

        var csv = Encoding.UTF8.GetString(await nadia.GetByteArrayAsync(page + "?handler=Csv"));
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(55);
        csv.ShouldContain("\"Mujer\",\"Preescolar\",\"26\"");
    }

    [Fact]
    public async Task Two_submissions_in_parallel_make_one_answer()
    {
        using var nadia = await app.SignedInAsync("nadia");
        var (page, questions) = await OpenAsync(nadia, "En paralelo", open: true, invited: "10");
        var invited = (await InviteAsync(nadia, page, 1))[0];
        var open = publicAddress!;

        // Both by an invitation and by the public address, whose form carries what will be her own.
        using var visitor = app.NewClient();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => visitor.PostAsync(invited + "?handler=Begin", Form(("agrees", "true"), ("notice", "1")))));
        var own = InPage.Own().Match(await visitor.GetStringAsync(open)).Groups["value"].Value;
        var begun = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => visitor.PostAsync(open + "?handler=Begin", Form(("agrees", "true"), ("notice", "1"), ("own", own)))));
        begun.Select(one => one.Headers.Location!.ToString()).Distinct().ShouldBe([$"/cuestionario/{own}"]);
        (await CountAsync("En paralelo")).ShouldBe((2, 0));

        await FillAsync(visitor, invited, questions, "m", "pre", "40", "Una.");
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => visitor.PostAsync(invited + "?handler=Send", Form())));
        (await CountAsync("En paralelo")).ShouldBe((2, 1));
        (await app.RowsAsync("select count(*) from document where folder = 'En paralelo'", r => r.GetInt64(0))).ShouldBe([1]);
        // Sent, it isn't changed any more.
        await FillAsync(visitor, invited, questions, "h", "pri", "41", "Otra.");
        (await app.RowsAsync("select v.text from document d join document_version v on v.document_id = d.id where d.folder = 'En paralelo'", r => r.GetString(0))).Single().ShouldEndWith("Una.");
        (await visitor.GetStringAsync(invited)).ShouldContain("Gracias");
    }

    [Fact]
    public async Task Consent_comes_first_what_is_written_is_kept_and_nobody_reads_it_before_it_is_sent()
    {
        using var nadia = await app.SignedInAsync("nadia");
        var (page, questions) = await OpenAsync(nadia, "Con cortes", open: true, invited: "");
        var address = (await InviteAsync(nadia, page, 1))[0];
        using var visitor = app.NewClient();
        var notice = WebUtility.HtmlDecode(await visitor.GetStringAsync(address));
        notice.ShouldContain("Pregunta la universidad.");
        notice.Length.ShouldBeLessThan(30_000);
        (await visitor.GetAsync(address + "/1")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        WebUtility.HtmlDecode(await (await visitor.PostAsync(address + "?handler=Begin", Form(("notice", "1")))).Content.ReadAsStringAsync()).ShouldContain("hay que marcar que aceptas");
        (await CountAsync("Con cortes")).ShouldBe((0, 0));

        await visitor.PostAsync(address + "?handler=Begin", Form(("agrees", "true"), ("notice", "1")));
        (await visitor.GetStringAsync(address)).ShouldContain("Guarda esta dirección");
        var wrong = WebUtility.HtmlDecode(await (await visitor.PostAsync(address + "/1", Form((Field(questions["sexo"]), "m"), (Field(questions["edad"]), "cuarenta"), (Field(questions["temas"]), "3"), (Field(questions["temas"]), "1")))).Content.ReadAsStringAsync());
        wrong.ShouldContain("Falta esta respuesta.");
        wrong.ShouldContain("Escribe un número entero");
        wrong.ShouldContain("value=\"cuarenta\"");

        // Cut off, and back with nothing but the address.
        using (var again = app.NewClient())
        {
            (await again.GetStringAsync(address)).ShouldContain("Seguir donde ibas");
            var first = await again.GetStringAsync(address + "/1");
            first.ShouldContain("value=\"m\" checked");
            first.ShouldContain("value=\"3\" checked");
        }

        // The team sees that somebody began, and none of her words.
        await app.AsAsync(StudyApp.Nadia, async connection =>
        {
            (await connection.RowsAsync("select count(*) from questionnaire_given g join questionnaire_answer a on a.id = g.answer_id join questionnaire q on q.id = a.questionnaire_id where q.name = 'Con cortes'", r => r.GetInt64(0), CancellationToken.None))[0].ShouldBe(0);
            (await connection.RowsAsync("select count(*) from study_change where thing = 'questionnaire_given'", r => r.GetInt64(0), CancellationToken.None))[0].ShouldBe(0);
            return 0;
        });
        (await visitor.PostAsync(address + "?handler=Send", Form())).Headers.Location!.ToString().ShouldBe(address + "/1");

        // Another notice is another version: hers is the one to which she consented.
        await nadia.PostFormAsync(page, page, ("Name", "Con cortes"), ("Notice", "Pregunta la universidad, y la secretaría."), ("Invited", "9"));
        (await app.RowsAsync("select a.notice, (select count(*) from questionnaire_notice n where n.questionnaire_id = q.id) from questionnaire_answer a join questionnaire q on q.id = a.questionnaire_id where q.name = 'Con cortes'", r => (r.GetInt32(0), r.GetInt64(1)))).ShouldBe([(1, 2L)]);
        var stale = await visitor.PostAsync(publicAddress + "?handler=Begin", Form(("agrees", "true"), ("notice", "1"), ("own", LinkAddress.New())));
        WebUtility.HtmlDecode(await stale.Content.ReadAsStringAsync()).ShouldContain("El aviso cambió");

        // Over on its last day, whole; then nobody writes any more.
        await nadia.PostFormAsync(page, page, ("Name", "Con cortes"), ("Notice", "Pregunta la universidad."), ("Closes", "2025-03-02"));
        WebUtility.HtmlDecode(await visitor.GetStringAsync(address)).ShouldContain("ya se cerró");
        (await visitor.PostAsync(address + "/1", Form((Field(questions["edad"]), "50")))).Headers.Location!.ToString().ShouldBe(address);
        (await visitor.GetAsync("/cuestionario/" + new string('x', 32))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.GetAsync("/cuestionario/corta")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_takes_her_answers_back_takes_out_all_that_hangs_on_them_and_the_team_is_told()
    {
        using var nadia = await app.SignedInAsync("nadia");
        var (page, questions) = await OpenAsync(nadia, "De ida y vuelta", open: false, invited: "2");
        var addresses = await InviteAsync(nadia, page, 2);
        using var visitor = app.NewClient();
        foreach (var address in addresses)
            await AnswerAsync(visitor, address, questions, "m", "sec", "33", "Palabra irrepetible.");
        var (code, document, participant) = (await app.RowsAsync(
            "select a.code, a.document_id, a.participant_id from questionnaire_answer a join questionnaire_invitation i on i.link_id = a.link_id join questionnaire q on q.id = a.questionnaire_id where q.name = 'De ida y vuelta' and i.number = 1",
            r => (r.GetString(0), r.GetGuid(1), r.GetGuid(2)))).Single();
        var mark = await app.MarkAsync(StudyApp.Elsa, document, await app.CodeAsync("Ida"), 0, 6);
        await app.ActAsync(StudyApp.Nadia, (connection, acts, _) => acts.DoAsync("memo-added", new { }, () => connection.RunAsync(
            "insert into memo (id, institution_id, study_id, about, about_id, body, author_id, at, changed_at) select gen_random_uuid(), 1, 1, 'coding', $1, 'Cita lo irrepetible', o.id, now(), now() from coder o where o.person_id = 1",
            CancellationToken.None, mark), CancellationToken.None));
        var last = await app.RowsAsync("select last from participant_lane where study_id = 1 and lane = 'C'", r => r.GetInt32(0));

        await visitor.PostAsync(addresses[0] + "?handler=Withdraw", Form());
        (await app.RowsAsync("select count(*) from document where id = $1", r => r.GetInt64(0), document)).ShouldBe([1], "not without her second yes");
        // One that fails says so.
        await app.RowsAsync(
            """
            create function stays_meanwhile() returns trigger language plpgsql as $$ begin raise exception 'closed' using errcode = 'insufficient_privilege'; end $$;
            create trigger stays_meanwhile before update on questionnaire_answer for each row execute function stays_meanwhile();
            """, r => 0);
        var failed = await visitor.PostAsync(addresses[0] + "?handler=Withdraw", Form(("sure", "true")));
        WebUtility.HtmlDecode(await failed.Content.ReadAsStringAsync()).ShouldContain("No se pudieron retirar tus respuestas");
        await app.RowsAsync("drop trigger stays_meanwhile on questionnaire_answer; drop function stays_meanwhile()", r => 0);
        await visitor.PostAsync(addresses[0] + "?handler=Withdraw", Form(("sure", "true")));

        WebUtility.HtmlDecode(await visitor.GetStringAsync(addresses[0])).ShouldContain("se fueron con tu texto: 1.");
        foreach (var gone in new[] { "memo where body = 'Cita lo irrepetible'", "study_change where coalesce(after, before)::text like '%irrepetible%'", $"document where id = '{document}'", $"document_version where document_id = '{document}'", $"document_paragraph where document_id = '{document}'", $"coding where document_id = '{document}'", $"participant where id = '{participant}'", $"questionnaire_given g where g.answer_id in (select id from questionnaire_answer where code = '{code}')", $"study_change where coalesce(after, before)::text like '%{participant}%' and thing <> 'questionnaire_answer'", $"study_change where thing = 'coding' and coalesce(after, before)::text like '%{document}%'" })
            (await app.RowsAsync($"select count(*) from {gone}", r => r.GetInt64(0))).ShouldBe([0], gone);
        // The code isn't given again; the other's answer stays; the rate follows.
        (await app.RowsAsync("select last from participant_lane where study_id = 1 and lane = 'C'", r => r.GetInt32(0))).ShouldBe(last);
        var shown = WebUtility.HtmlDecode(await nadia.GetStringAsync(page));
        shown.ShouldContain("1 de 2");
        shown.ShouldContain("50.0 %");
        shown.ShouldContain($"{code}, hoy: salieron 1 documento y 1 marca.");
        (await nadia.GetStringAsync("/investigacion/1/bitacora")).ShouldContain($"«{code}»");
        // Who leads doesn't take back what somebody did by her link.
        var taken = (await app.RowsAsync("select max(id) from study_act where kind = 'answer-withdrawn'", r => r.GetInt64(0)))[0];
        (await nadia.PostFormAsync("/investigacion/1/bitacora", "/investigacion/1/bitacora?handler=Turn", ("act", $"{taken}"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        // An answer that was taken back isn't begun again by the same invitation.
        await visitor.PostAsync(addresses[0] + "?handler=Begin", Form(("agrees", "true"), ("notice", "1")));
        (await CountAsync("De ida y vuelta")).ShouldBe((2, 2));
    }

    [Fact]
    public async Task A_respondents_link_opens_her_own_answer_and_nothing_else()
    {
        using var nadia = await app.SignedInAsync("nadia");
        var (page, questions) = await OpenAsync(nadia, "Cada quien lo suyo", open: true, invited: "");
        var addresses = await InviteAsync(nadia, page, 2);
        using var visitor = app.NewClient();
        foreach (var address in addresses)
            await AnswerAsync(visitor, address, questions, "m", "sec", "33", "Sólo mío.");
        var links = await app.RowsAsync("select i.link_id from questionnaire_invitation i join questionnaire q on q.id = i.questionnaire_id where q.name = 'Cada quien lo suyo' union all select q.link_id from questionnaire q where q.name = 'Cada quien lo suyo'", r => r.GetGuid(0));
        foreach (var (at, link) in links.Index())
        {
            await using var connection = await Seal.OpenLinkAsync(app.Database, link, CancellationToken.None);
            (await CountAsync("questionnaire_answer")).ShouldBe(at < 2 ? 1 : 0);
            (await CountAsync("questionnaire")).ShouldBe(1);
            foreach (var table in new[] { "study", "document", "document_version", "participant", "attribute", "code", "coding", "judge", "questionnaire_invitation", "study_change", "instrument" })
                (await CountAsync(table)).ShouldBe(0, table);
            // Sent, it isn't hers to change in the database either.
            if (at < 2) await Should.ThrowAsync<Npgsql.PostgresException>(() => connection.RunAsync("update questionnaire_given set said = '{otra}'", CancellationToken.None));

            async Task<long> CountAsync(string table) => (await connection.RowsAsync($"select count(*) from {table}", r => r.GetInt64(0), CancellationToken.None))[0];
        }
    }

    private string? publicAddress;

    private async Task<(string Page, Dictionary<string, Guid> Questions)> OpenAsync(HttpClient nadia, string name, bool open, string invited)
    {
        var version = await Seeds.QuestionnaireAsync(app, "Instrumento " + name);
        var opened = await nadia.PostFormAsync(OnLines, OnLines, ("Version", $"{version}"), ("Name", name), ("Notice", "Pregunta la universidad."), ("Invited", invited), ("open", open ? "true" : "false"));
        opened.StatusCode.ShouldBe(HttpStatusCode.Redirect, await opened.Content.ReadAsStringAsync());
        var page = opened.Headers.Location!.ToString();
        publicAddress = open ? InPage.Address().Match(await nadia.GetStringAsync(page)).Value : null;
        return (page, (await app.RowsAsync("select name, id from instrument_question where version_id = $1", r => (Name: r.GetString(0), Id: r.GetGuid(1)), version)).ToDictionary(one => one.Name, one => one.Id));
    }

    private static async Task<List<string>> InviteAsync(HttpClient nadia, string page, int many)
    {
        var file = await nadia.PostFormAsync(page, page + "?handler=Invite", ("many", $"{many}"));
        return [.. InPage.Address().Matches(await file.Content.ReadAsStringAsync()).Select(one => one.Value)];
    }

    private static async Task AnswerAsync(HttpClient visitor, string address, Dictionary<string, Guid> questions, string sex, string level, string age, string told)
    {
        await visitor.PostAsync(address + "?handler=Begin", Form(("agrees", "true"), ("notice", "1")));
        await FillAsync(visitor, address, questions, sex, level, age, told);
        (await visitor.PostAsync(address + "?handler=Send", Form())).Headers.Location!.ToString().ShouldBe(address);
    }

    private static async Task FillAsync(HttpClient visitor, string address, Dictionary<string, Guid> questions, string sex, string level, string age, string told)
    {
        await visitor.PostAsync(address + "/1", Form((Field(questions["sexo"]), sex), (Field(questions["nivel"]), level), (Field(questions["edad"]), age)));
        await visitor.PostAsync(address + "/2", Form((Field(questions["vez"]), told)));
    }

    private static string Field(Guid question) => $"q-{question:N}";

    private async Task<(long Begun, long Sent)> CountAsync(string name) => (await app.RowsAsync(
        "select count(*), count(*) filter (where a.sent_at is not null) from questionnaire_answer a join questionnaire q on q.id = a.questionnaire_id where q.name = $1", r => (r.GetInt64(0), r.GetInt64(1)), name))[0];
}
