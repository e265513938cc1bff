using System.Net;
using Lazo.Domain.Research.Agreement;
using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Judging;
using Lazo.Domain.Research.Participants;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Agreement;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Research.Instruments;
using Lazo.Web.Features.Research.Judging;
using Lazo.Web.Features.Research.Links;
using Lazo.Web.Features.Research.Participants;
using Lazo.Web.Features.Research.Questionnaire;
using Lazo.Web.Features.Research.Reports;
using Lazo.Web.Features.Research.Rounds;
using Lazo.Web.Features.Research.Validation;
using Lazo.Web.Features.Shared;
using Lazo.Web.Tests.Support;
using static Lazo.Web.Tests.Features.Research.JudgingPagesTests;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>What is counted once, told without names, refused with its own reason, and kept or not when a link closes meanwhile.</summary>
public sealed class MendedKeepingTests(PathApp app) : IClassFixture<PathApp>
{
    private const string Trail = "/investigacion/1/bitacora";

    private static readonly CancellationToken Stop = CancellationToken.None;

    [Fact]
    public async Task A_code_without_anything_isnt_somebody_who_took_part_and_codes_of_one_name_are_two()
    {
        var (first, second) = (await app.InterviewAsync(51), await app.InterviewAsync(52));
        var silent = await app.ActAsync(Nadia, (connection, acts, seen) => new ParticipantStore(connection, seen, acts).AddAsync('E', null, new Dictionary<Guid, string>(), app.Clock.Now, Stop));
        // By a table: what she answered on paper stands in her attributes.
        var attribute = await app.ActAsync(Nadia, async (connection, acts, seen) =>
        {
            var one = new ParticipantAttribute(Guid.CreateVersion7(), "Zona", AttributeKind.Text, []);
            await new AttributeStore(connection, seen, acts).AddAsync(one, Stop);
            return one.Id;
        });
        await app.ActAsync(Nadia, (connection, acts, seen) => new ParticipantStore(connection, seen, acts).AddAsync('C', null, new Dictionary<Guid, string> { [attribute] = "Sur" }, app.Clock.Now, Stop));
        var (parents, children) = (new[] { await app.CodeAsync("Llegada"), await app.CodeAsync("Salida") }, new List<Guid>());
        foreach (var parent in parents)
        {
            var child = await app.CodeAsync($"Temor {parent}"[..12]);
            await app.ActAsync(Nadia, (connection, acts, _) => acts.DoAsync("code-changed", new { code = child }, () => connection.RunAsync("update code set parent_id = $2, name = 'Temor' where id = $1", Stop, child, parent), Stop));
            children.Add(child);
        }

        await app.MarkAsync(Nadia, first, children[0], 0, 5);
        await app.MarkAsync(Nadia, second, children[1], 0, 5);

        var source = await app.ActAsync(Nadia, (connection, _, seen) => ReportSource.ReadAsync(connection, seen, Stop));
        source.Codes.Where(code => code.Name == "Temor").Select(code => string.Join(',', code.Persons)).Order().ShouldBe(["E51", "E52"]);
        using var nadia = await app.SignedInAsync("nadia");
        var page = WebUtility.HtmlDecode(await nadia.GetStringAsync("/investigacion/1/informe"));
        var told = (await app.RowsAsync("select count(distinct d.participant_id) from document d join participant p on p.id = d.participant_id where d.study_id = 1 and p.lane = 'E'", r => r.GetInt64(0)))[0];
        page.ShouldContain($"{told} participaron en entrevista o relato (E)");
        var answered = (await app.RowsAsync("select count(*) from participant where study_id = 1 and lane = 'C'", r => r.GetInt64(0)))[0];
        page.ShouldContain($"{answered} respondieron el cuestionario (C)");
        page.ShouldMatch($@"Una clave no tiene nada todavía y no se cuenta: {silent.Code}\.");
        page.ShouldContain($"E (n = {told})");
    }

    [Fact]
    public async Task Two_who_agree_at_once_make_one_hand_and_a_hand_of_that_name_in_a_file_isnt_it()
    {
        var (document, code) = (await app.AddAsync("Acordado a la vez", "Yo llegaba con miedo. La directora me dijo que sí."), await app.CodeAsync("Acuerdo"));
        var foreign = await app.ActAsync(Nadia, async (connection, acts, _) =>
        {
            var id = Guid.CreateVersion7();
            await acts.DoAsync(ActKinds.ProjectImported, new { }, () => connection.RunAsync("insert into coder (id, institution_id, study_id, name) values ($1, 1, 1, 'Consenso')", Stop, id), Stop);
            return id;
        });
        var (first, second) = (await app.HandAsync(Nadia), await app.HandAsync(Elsa));
        var places = HandComparison.Of([(code, new Span(0, 4)), (code, new Span(22, 30))], [(code, new Span(0, 4)), (code, new Span(22, 30))]);

        await Task.WhenAll(places.Select(place => app.ActAsync(Nadia, (connection, acts, seen) =>
            new Consensus(connection, seen, acts).TakeAsync(document, first, second, [place], ofFirst: true, app.Clock.Now, Stop))));

        var hands = await app.RowsAsync("select distinct c.coder_id from coding c where c.document_id = $1", r => r.GetGuid(0), document);
        hands.ShouldHaveSingleItem().ShouldNotBe(foreign);
        (await app.RowsAsync("select count(*) from coding where document_id = $1", r => r.GetInt64(0), document)).ShouldBe([2L]);
        var known = await app.ActAsync(Nadia, (connection, acts, seen) => new AgreementData(connection, seen, acts).HandsAsync(Stop));
        known.Where(hand => hand.Consensus).Select(hand => hand.Id).ShouldContain(hands[0]);
        known.Single(hand => hand.Id == foreign).Consensus.ShouldBeFalse();
        // It is nobody's reading: the report counts neither its marks nor its hand.
        var counts = (await app.ActAsync(Nadia, (connection, _, seen) => ReportSource.ReadAsync(connection, seen, Stop))).Counts;
        counts.Hands.ShouldBe((await app.RowsAsync("select count(distinct coder_id) from coding where study_id = 1 and coder_id <> $1", r => r.GetInt64(0), hands[0]))[0]);
        using var nadia = await app.SignedInAsync("nadia");
        WebUtility.HtmlDecode(await nadia.GetStringAsync(Trail)).ShouldContain("acordó marcas de «Acuerdo»");
    }

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
            await app.ActAsync(Nadia, (connection, acts, seen) => new DocumentChanges(connection, seen, acts).RemoveAsync(gone, "Hermelinda", Stop));
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

    [Fact]
    public async Task A_judge_is_told_what_she_left_out_and_may_leave_it_for_later()
    {
        var address = await JudgeAsync("Con faltantes");
        using var visitor = app.NewClient();

        (await visitor.PostAsync($"{address}/1", Form(("comment", "")))).Headers.Location!.ToString().ShouldEndWith("/1?falta=true");
        (await visitor.PostAsync($"{address}/1", Form(("Sufficiency", "4"), ("comment", "Larga.")))).Headers.Location!.ToString().ShouldEndWith("/1?falta=true");
        var told = WebUtility.HtmlDecode(await visitor.GetStringAsync($"{address}/1?falta=true"));
        told.ShouldContain("Faltan: claridad, coherencia, relevancia.");
        told.ShouldContain("Larga.");
        (await visitor.GetStringAsync($"{address}/1")).ShouldNotContain("Faltan:");
        (await visitor.PostAsync($"{address}/1", Form(("go", "later"), ("Clarity", "3"), ("comment", "Larga.")))).Headers.Location!.ToString().ShouldEndWith("/2");
        WebUtility.HtmlDecode(await visitor.GetStringAsync(address)).ShouldContain("2 de 4");
        (await visitor.PostAsync($"{address}/1", Form(("Coherence", "3"), ("Relevance", "3"), ("comment", "Larga.")))).Headers.Location!.ToString().ShouldEndWith("/2");
        var tooLong = await visitor.PostAsync($"{address}/2", Form(("comment", new string('a', 25_000))));
        WebUtility.HtmlDecode(await tooLong.Content.ReadAsStringAsync()).ShouldContain("25,000 de 4,000 letras");
    }

    [Fact]
    public async Task What_the_database_cant_hold_ends_no_page_of_a_link()
    {
        var (judge, (token, item, _)) = (await JudgeAsync("Con nulos"), await app.ValidatedAsync(81));
        using var visitor = app.NewClient();

        // As a form without files it isn't even read; as one with files it is read, and cleaned.
        ((int)(await visitor.PostAsync($"{judge}/1", Form(("comment", "a\0b")))).StatusCode).ShouldBeLessThan(500);
        (await visitor.PostAsync($"{judge}/1", new MultipartFormDataContent { { new StringContent("a\0b"), "comment" } })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await app.RowsAsync("select count(*) from judge_comment where body = 'ab'", r => r.GetInt64(0))).ShouldBe([1L]);
        ((int)(await visitor.PostAsync($"/validar/{token}", Form(("item", $"{item}"), ("accuracy", "4"), ("word", "c\0d")))).StatusCode).ShouldBeLessThan(500);
        (await visitor.PostAsync($"/validar/{token}", new MultipartFormDataContent { { new StringContent($"{item}"), "item" }, { new StringContent("4"), "accuracy" }, { new StringContent("c\0d"), "word" } })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await app.RowsAsync("select word from validation_judgement where item_id = $1", r => r.GetString(0), item)).ShouldBe(["cd"]);
        ((int)(await visitor.GetAsync($"{judge[..^1]}%00")).StatusCode).ShouldBeLessThan(500);
        using var nadia = await app.SignedInAsync("nadia");
        foreach (var address in new[] { "memos?q=%00", "preguntar?p0=%00", "preguntar?p0=con&c0=%00", "participantes?q=%00", "buscar?q=%00" })
            ((int)(await nadia.GetAsync("/investigacion/1/" + address)).StatusCode).ShouldBeLessThan(500, address);
        var memo = await nadia.PostFormAsync("/investigacion/1/memos", "/investigacion/1/memos", ("about", "study"), ("title", "T\0"), ("body", "e\0f"));
        ((int)memo.StatusCode).ShouldBeLessThan(500);
    }

    [Fact]
    public async Task A_link_that_closes_while_she_writes_ends_calmly()
    {
        var (token, item, _) = await app.ValidatedAsync(83);
        using var visitor = app.NewClient();
        await app.RowsAsync(
            """
            create function closes_meanwhile() returns trigger language plpgsql as $$ begin if new.word = 'carrera' then raise exception 'closed' using errcode = 'insufficient_privilege'; end if; return new; end $$;
            create trigger closes_meanwhile before insert or update on validation_judgement for each row execute function closes_meanwhile();
            """, r => 0);

        var closed = await visitor.PostAsync($"/validar/{token}", Form(("item", $"{item}"), ("accuracy", "4"), ("word", "carrera")));
        closed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        closed.Headers.Location!.ToString().ShouldBe($"/validar/{token}");
        (await app.RowsAsync("select count(*) from validation_judgement where item_id = $1", r => r.GetInt64(0), item)).ShouldBe([0L]);
        var tooLong = await visitor.PostAsync($"/validar/{token}", Form(("item", $"{item}"), ("word", new string('a', 25_000))));
        WebUtility.HtmlDecode(await tooLong.Content.ReadAsStringAsync()).ShouldContain("25,000 de 4,000 letras");
        await app.RowsAsync("drop trigger closes_meanwhile on validation_judgement; drop function closes_meanwhile()", r => 0);
    }

    [Fact]
    public async Task What_is_too_long_or_no_number_is_refused_with_its_own_reason_and_no_cookie_grows()
    {
        var (token, item, participant) = await app.ValidatedAsync(85);
        var page = $"/investigacion/1/camino/validacion/{participant}";
        using var nadia = await app.SignedInAsync("nadia");
        var many = new string('a', 25_000);

        foreach (var days in new[] { "", "99999999999999", "0", "mil" })
            (await ToldAsync(nadia, page, page + "?handler=Invite", ("days", days))).ShouldContain("los días que abre van de 1 a 365");
        (await ToldAsync(nadia, page, page + "?handler=Greet", ("greeting", many))).ShouldContain("es demasiado largo (25,000 de 4,000 letras)");
        (await ToldAsync(nadia, page, page + "?handler=Greet", ("greeting", "Como dijo E12"))).ShouldContain("nombra a otras personas (E12)");
        (await ToldAsync(nadia, page, page + "?handler=Answer", ("item", $"{item}"), ("why", many))).ShouldContain("es demasiado largo (25,000 de 4,000 letras)");
        var equipo = await nadia.PostFormAsync("/investigacion/1/equipo", "/investigacion/1/equipo", ("username", new string('b', 30_000)), ("role", "Coder"));
        equipo.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        equipo.Headers.GetValues("Set-Cookie").Max(one => one.Length).ShouldBeLessThan(2_000);
        (await nadia.GetAsync("/investigacion/1")).StatusCode.ShouldBe(HttpStatusCode.OK);
        token.ShouldNotBeEmpty();
    }

    private static async Task<string> TurnAsync(HttpClient client, long act) => await ToldAsync(client, Trail, Trail + "?handler=Turn", ("act", $"{act}"));

    private static async Task<string> ToldAsync(HttpClient client, string page, string address, params (string, string)[] fields)
    {
        var answer = await client.PostFormAsync(page, address, fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return WebUtility.HtmlDecode(await client.GetStringAsync(answer.Headers.Location!.ToString()));
    }

    private async Task<string> JudgeAsync(string name)
    {
        var version = await Seeds.QuestionnaireAsync(app, name);
        return await app.ActAsync(Nadia, async (connection, acts, seen) =>
        {
            var store = new JudgingStore(connection, seen, acts, Nadia, app.Clock.Now);
            var (id, _) = await store.OpenAsync((await InstrumentReading.ReadAsync(connection, 1, 1, version, Stop))!, name, "", new JudgingScale(1, 4, 0.7, 0.8), Stop);
            return "/jueceo/" + (await store.InviteAsync((await store.ReadAsync(id, Stop))!, name, Stop)).Token;
        });
    }
}
