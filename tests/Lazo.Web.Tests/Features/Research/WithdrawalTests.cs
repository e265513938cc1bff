using System.Net;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Exchange.Refi;
using Lazo.Web.Features.Research;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Research.Exchange;
using Lazo.Web.Features.Research.Links;
using Lazo.Web.Tests.Exchange.Refi;
using Lazo.Web.Tests.Support;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>What is withdrawn is nowhere any more: in no table, in no trail, in no name.</summary>
public sealed class WithdrawalTests(PathApp app) : IClassFixture<PathApp>
{
    // A word that stands in all that is hers, and the stem by which it is searched.
    private const string Word = "zarzamora", Stem = "zarzamor";

    private readonly Dictionary<string, Guid> ids = [];

    [Fact]
    public async Task Who_withdraws_is_nowhere_in_the_database()
    {
        await ActAsync("participant-added", $$"""
            insert into participant (id, institution_id, study_id, lane, number, pseudonym, attributes)
              values ('{{Id("hers")}}', 1, 1, 'C', 901, '{{Word}}', '{"{{Guid.NewGuid()}}": "{{Word}}"}'), ('{{Id("another")}}', 1, 1, 'C', 902, null, '{}');
            insert into participant_identity (participant_id, institution_id, study_id, sealed, sealed_at, sealed_by) values ('{{Id("hers")}}', 1, 1, convert_to('{{Word}}', 'UTF8'), now(), 1);
            """);
        ids["answer"] = await TextAsync($"C901 {Word}", $"Aquel día yo llegaba con mi {Word} y nadie más.");
        ids["interview"] = await TextAsync("C901 entrevista", $"Primero hablo de {Word}. Después de otra {Word}. Al final callo.");
        ids["removed"] = await TextAsync("C901 nota", $"Una nota con {Word}.");
        ids["others"] = await TextAsync("Otra", "Aquí no hay nada de ella.", whose: null);

        // Marks, one of them taken back with what was written about it; a name from her words; her text given to another code.
        ids["code"] = await app.CodeAsync($"yo llegaba con mi {Word}");
        ids["shared"] = await app.CodeAsync("De varias");
        await app.MarkAsync(Elsa, Id("answer"), Id("code"), 0, 8);
        await app.MarkAsync(Elsa, Id("interview"), Id("shared"), 0, 8);
        await app.MarkAsync(Elsa, Id("others"), Id("shared"), 0, 4);
        var taken = await app.MarkAsync(Elsa, Id("answer"), Id("shared"), 0, 4);
        await MemoAsync("coding", taken);
        await ActAsync("coding-removed", $"delete from memo where about_id = '{taken}'; delete from coding where id = '{taken}';", $$"""{"document": "{{Id("answer")}}", "name": "{{Word}}"}""");
        await ActAsync("document-changed", $"update document set participant_id = '{Id("another")}' where id = '{Id("answer")}';");
        await PathAsync();
        await ActAsync("recording-added", $"""
            insert into document_file (id, institution_id, study_id, document_id, mime, size, sha256, piece_size, added_at) values ('{Id("file")}', 1, 1, '{Id("interview")}', 'audio/ogg', 9, sha256('x'), 9, now());
            insert into document_file_piece (file_id, number, institution_id, study_id, bytes) values ('{Id("file")}', 0, 1, 1, convert_to('{Word}', 'UTF8'));
            insert into time_mark (id, institution_id, study_id, document_id, position, milliseconds) values (gen_random_uuid(), 1, 1, '{Id("interview")}', 3, 900);
            """);
        await MemoAsync("document", Id("removed"));
        var removal = await app.ActAsync(Nadia, (connection, acts, seen) => new DocumentChanges(connection, seen, acts).RemoveAsync(Id("removed"), CancellationToken.None));
        removal.ShouldNotBeNull();
        await QuestionnaireAsync();
        // Another study takes all of it in from a file, and a third one what that one has.
        var file = await OutAsync(1);
        var (other, third) = (await app.FoundAsync("Trae lo ajeno"), await app.FoundAsync("Trae lo traído"));
        await InAsync(other, file);
        await InAsync(third, await OutAsync(other));
        (await app.RowsAsync("select count(*) from document where study_id = any ($1) and position($2 in name) > 0", r => r.GetInt64(0), new[] { other, third }, Word)).ShouldBe([2]);

        (await app.RowsAsync("select (t.x ->> 'documents')::int from (select $1::jsonb as x) t", r => r.GetInt32(0), await WithdrawAsync())).ShouldBe([2]);
        (await HoldingAsync()).ShouldBe([]);
        // The others are told of it by a code alone; what isn't hers stays with them, and the file doesn't bring it back.
        (await app.RowsAsync("select study_id, (about ->> 'documents')::int from study_act where kind = 'copy-withdrawn' and study_id = any ($1) order by study_id", r => (r.GetInt32(0), r.GetInt32(1)), new[] { other, third })).ShouldBe([(other, 2), (third, 2)]);
        (await app.RowsAsync("select count(*) from document where study_id = any ($1) and name = 'Otra'", r => r.GetInt64(0), new[] { other, third })).ShouldBe([2]);
        var late = await app.FoundAsync("Trae tarde");
        foreach (var study in new[] { 1, other, late })
            (await InAsync(study, file)).Remarks.Single(one => one.Kind == RemarkKind.Withdrawn).Count.ShouldBe(2);
        (await HoldingAsync()).ShouldBe([]);
        (await app.RowsAsync("select count(*) from document where study_id = $1 and name = 'Otra'", r => r.GetInt64(0), late)).ShouldBe([1]);
        // What isn't hers stays, and says that something went.
        (await app.RowsAsync("select name from code where id = $1", r => r.GetString(0), Id("code"))).Single().ShouldStartWith("Palabras retiradas ");
        (await app.RowsAsync("select count(*) from coding where code_id = $1", r => r.GetInt64(0), Id("shared"))).ShouldBe([1]);
        (await app.RowsAsync("select count(*) from participant where id = $1", r => r.GetInt64(0), Id("another"))).ShouldBe([1]);
        (await app.RowsAsync("select count(*) from structure_sentence where id = $1", r => r.GetInt64(0), Id("common"))).ShouldBe([1]);
        (await app.RowsAsync("select jsonb_array_length(about -> 'sentences'), jsonb_array_length(about -> 'codes') from study_act where kind = 'answer-withdrawn'", r => (r.GetInt32(0), r.GetInt32(1)))).ShouldBe([(1, 1)]);
        (await app.RowsAsync("select words from claim where id = $1", r => r.GetString(0), Id("claim"))).ShouldBe(["Una dice «[cita retirada]» y otra «también yo callo entonces»."]);
        using var nadia = await app.SignedInAsync("nadia");
        foreach (var page in new[] { "bitacora", "bitacora?handler=File&como=cambios", "memos", $"cuestionarios/{Id("questionnaire")}", "" })
            (await nadia.GetStringAsync($"/investigacion/1/{page}")).ShouldNotContain(Word, Case.Insensitive, page);
        WebUtility.HtmlDecode(await nadia.GetStringAsync($"/investigacion/1/cuestionarios/{Id("questionnaire")}")).ShouldContain(
            "salieron 2 documentos y 2 marcas. 1 oración de estructura descansaba en ello. 1 código tenía por nombre sus palabras y ahora se llama «Palabras retiradas»: ponle otro. Lo que se escribió");
        // Nothing gives it back.
        (await app.ActAsync(Nadia, async (_, acts, _) => (await acts.LatestAsync(200, CancellationToken.None)).Single(one => one.Id == removal).Recorded)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_document_takes_along_what_was_written_about_its_units_and_its_structure_and_gives_it_back()
    {
        ids["interview"] = await TextAsync("E quitada", "Primero hablo. Después callo.", whose: null);
        await ActAsync("unit-divided", $"""
            insert into whole_reading (id, institution_id, study_id, document_id, author_id, version, left_with, at) values (gen_random_uuid(), 1, 1, '{Id("interview")}', {Hand}, 1, 'x', now());
            insert into meaning_unit (id, institution_id, study_id, document_id, from_at, reason, author_id, at) values ('{Id("unit")}', 1, 1, '{Id("interview")}', 0, '', {Hand}, now());
            insert into structure (id, institution_id, study_id, document_id, author_id, at) values ('{Id("structure")}', 1, 1, '{Id("interview")}', {Hand}, now());
            """);
        await MemoAsync("unit", Id("unit"));
        await MemoAsync("structure", Id("structure"));
        var removal = await app.ActAsync(Nadia, (connection, acts, seen) => new DocumentChanges(connection, seen, acts).RemoveAsync(Id("interview"), CancellationToken.None));
        (await MemosAsync()).ShouldBe(0);
        (await app.ActAsync(Nadia, (_, acts, _) => acts.TurnAsync(removal!.Value, CancellationToken.None))).ShouldBeNull();
        (await MemosAsync()).ShouldBe(2);
        // Elsewhere this word is looked for everywhere.
        await ActAsync("memo-removed", $"delete from memo where about_id in ('{Id("unit")}', '{Id("structure")}');");
        await app.RowsAsync($"delete from study_change where thing = 'memo' and coalesce(after, before) ->> 'about_id' in ('{Id("unit")}', '{Id("structure")}') returning 1", r => r.GetInt32(0));

        async Task<long> MemosAsync() => (await app.RowsAsync($"select count(*) from memo where about_id in ('{Id("unit")}', '{Id("structure")}')", r => r.GetInt64(0))).Single();
    }

    [Fact]
    public async Task Who_declines_to_go_on_judging_takes_back_what_she_gave()
    {
        var document = await TextAsync("E de juicio", "La directora me dijo que sí.", "declines", 903);
        var token = LinkAddress.New();
        await ActAsync("validation-chosen", $"""
            insert into study_link (id, institution_id, study_id, kind, digest, made_at, made_by, ends_at) values ('{Id("link")}', 1, 1, 'validation', '\x{Convert.ToHexString(LinkAddress.Digest(token))}', now(), 1, now() + interval '9 days');
            insert into validation (id, institution_id, study_id, participant_id, link_id, made_at) values ('{Id("validation")}', 1, 1, '{Id("declines")}', '{Id("link")}', now());
            insert into validation_item (id, institution_id, study_id, validation_id, document_id, place, quotation, said) values ('{Id("item")}', 1, 1, '{Id("validation")}', '{document}', 1, 'La directora', 'Alguien abre.');
            """);
        using var telephone = app.NewClient();
        await PostAsync("?handler=Agree", ("agreed", "true"));
        await PostAsync("", ("item", $"{Id("item")}"), ("accuracy", "2"), ("word", "Frambuesa primera"));
        await PostAsync("", ("item", $"{Id("item")}"), ("accuracy", "2"), ("word", "Frambuesa segunda"));
        using var nadia = await app.SignedInAsync("nadia");
        (await nadia.GetStringAsync("/investigacion/1/informe")).ShouldContain("Frambuesa segunda");
        await PostAsync("?handler=Agree", ("agreed", "false"));
        (await nadia.GetStringAsync("/investigacion/1/informe")).ShouldNotContain("Frambuesa");
        (await HoldingAsync("frambuesa")).ShouldBe([]);
        WebUtility.HtmlDecode(await telephone.GetStringAsync($"/validar/{token}")).ShouldContain("no guardamos nada");
        (await app.RowsAsync("select (about ->> 'judgements')::int from study_act where kind = 'validation-agreed' and link_id = $1 order by id desc limit 1", r => r.GetInt32(0), Id("link"))).ShouldBe([1]);

        async Task PostAsync(string at, params (string Key, string Value)[] said) =>
            (await telephone.PostAsync($"/validar/{token}{at}", new FormUrlEncodedContent(said.Select(one => KeyValuePair.Create(one.Key, one.Value))))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Answers_without_a_text_leave_the_copies_too_and_who_told_another_study_something_else_stays_there_without_them()
    {
        const string quince = "membrillo";
        await ActAsync("participant-added", $$"""
            insert into attribute (id, institution_id, study_id, name, kind, place) values ('{{Id("fruit")}}', 1, 1, 'Fruta', 'text', 90);
            insert into participant (id, institution_id, study_id, lane, number, pseudonym, attributes) values ('{{Id("closed")}}', 1, 1, 'C', 905, 'La del {{quince}}', '{"{{Id("fruit")}}": "{{quince}}"}');
            """);
        var file = await OutAsync(1);
        var (alone, known) = (await app.FoundAsync("Sólo sus respuestas"), await app.FoundAsync("También la entrevistó"));
        await InAsync(alone, file);
        await InAsync(known, file);
        var there = (await app.RowsAsync("select id from participant where study_id = $1 and lane = 'C' and number = 905", r => r.GetGuid(0), known)).Single();
        await app.ActAsync(Nadia, (connection, acts, seen) => new DocumentStore(connection, seen, acts).AddAsync("Entrevista de aquí", "Otra cosa contó.", "txt", there, app.Clock.Now, CancellationToken.None), known);
        // A third one took her out again: its trail could give her back.
        var removed = await app.FoundAsync("La quitó");
        await InAsync(removed, file);
        await app.ActAsync(Nadia, (connection, acts, _) => acts.DoAsync("participant-removed", new { }, () => connection.RunAsync("delete from participant where study_id = $1 and number = 905", CancellationToken.None, removed), CancellationToken.None), removed);
        (await HoldingAsync(quince)).ShouldBe(["participant", "study_change"], ignoreOrder: true);

        await ActAsync("narrative-withdrawn", $"select wall.forget_documents(1, array[]::uuid[], '{Id("closed")}');");
        (await HoldingAsync(quince)).ShouldBe([]);
        (await app.RowsAsync("select study_id, attributes::text from participant where study_id = any ($1) and number = 905", r => (r.GetInt32(0), r.GetString(1)), new[] { alone, known })).ShouldBe([(known, "{}")]);
        (await app.RowsAsync("select about ->> 'name' from study_act where study_id = $1 and kind = 'copy-withdrawn'", r => r.GetString(0), removed)).ShouldBe(["C905"]);
        (await app.RowsAsync("select count(*) from document where participant_id = $1", r => r.GetInt64(0), there)).ShouldBe([1]);
        var late = await app.FoundAsync("Trae sus respuestas tarde");
        await InAsync(late, file);
        (await HoldingAsync(quince)).ShouldBe([]);
    }

    [Fact]
    public async Task What_is_withdrawn_while_a_file_comes_in_keeps_the_file_out()
    {
        ids["text"] = await TextAsync("E907", "Un higo maduro, dijo.", "late", 907);
        var file = await OutAsync(1);
        var study = await app.FoundAsync("Trae despacio");
        await Should.ThrowAsync<CallerFault>(() => app.ActAsync(Nadia, async (connection, acts, seen) =>
        {
            using var read = new MemoryStream(file);
            var import = new ProjectImport(connection, seen, app.Clock.Now);
            var plan = await import.PlanAsync(ProjectReader.Read(read, "estudio.qdpx"), CancellationToken.None);
            await ActAsync("narrative-withdrawn", $"select wall.forget_documents(1, array['{Id("text")}']::uuid[], '{Id("late")}');");
            return await import.ApplyAsync(plan, "estudio.qdpx", acts, CancellationToken.None);
        }, study));
        (await app.RowsAsync("select count(*) from document where study_id = $1", r => r.GetInt64(0), study)).ShouldBe([0]);
    }

    // The file itself: with what it holds of a recording.
    private Task<byte[]> OutAsync(int study) => app.ActAsync(Nadia, async (connection, _, seen) =>
    {
        var (project, _) = await new StudyProject(connection, seen).ReadAsync(CancellationToken.None);
        using var written = RoundTripTests.Written(project with { Sources = [.. project.Sources.Select(one => one with { Recording = null })] });
        using var bytes = new MemoryStream();
        await written.CopyToAsync(bytes);
        return bytes.ToArray();
    }, study);

    private Task<ImportPlan> InAsync(int study, byte[] file) => app.ActAsync(Nadia, async (connection, acts, seen) =>
    {
        using var read = new MemoryStream(file);
        var import = new ProjectImport(connection, seen, app.Clock.Now);
        var plan = await import.PlanAsync(ProjectReader.Read(read, "estudio.qdpx"), CancellationToken.None);
        await import.ApplyAsync(plan, "estudio.qdpx", acts, CancellationToken.None);
        return plan;
    }, study);

    // Everything that can be written of an interview.
    private async Task PathAsync()
    {
        await ActAsync("whole-read", $"""
            insert into whole_reading (id, institution_id, study_id, document_id, author_id, version, left_with, at) values (gen_random_uuid(), 1, 1, '{Id("interview")}', {Hand}, 1, '{Word}', now());
            insert into meaning_unit (id, institution_id, study_id, document_id, from_at, reason, author_id, at)
              values ('{Id("unit")}', 1, 1, '{Id("interview")}', 0, '', {Hand}, now()), ('{Id("turn")}', 1, 1, '{Id("interview")}', 20, '{Word}', {Hand}, now());
            insert into giorgi_version (id, institution_id, study_id, document_id, unit_id, cell, version, text, author_id, at, changed_at) values (gen_random_uuid(), 1, 1, '{Id("interview")}', '{Id("unit")}', 'third', 1, '{Word}', {Hand}, now(), now());
            insert into structure (id, institution_id, study_id, document_id, name, author_id, at) values ('{Id("structure")}', 1, 1, '{Id("interview")}', '', {Hand}, now()), ('{Id("whole")}', 1, 1, null, 'Común', {Hand}, now());
            insert into structure_sentence (id, institution_id, study_id, structure_id, document_id, place, text, author_id, changed_at)
              values ('{Id("sentence")}', 1, 1, '{Id("structure")}', '{Id("interview")}', 1, '{Word}', {Hand}, now()), ('{Id("common")}', 1, 1, '{Id("whole")}', null, 1, 'De todas.', {Hand}, now());
            insert into sentence_unit (institution_id, study_id, sentence_id, unit_id) values (1, 1, '{Id("sentence")}', '{Id("unit")}'), (1, 1, '{Id("common")}', '{Id("unit")}');
            insert into journal_entry (id, institution_id, study_id, author_id, about, about_id, document_id, body, at, changed_at) values (gen_random_uuid(), 1, 1, {Hand}, 'unit', '{Id("unit")}', '{Id("interview")}', '{Word}', now(), now());
            insert into varied_aspect (id, institution_id, study_id, name, author_id, at) values ('{Id("aspect")}', 1, 1, 'Lo otro', {Hand}, now());
            insert into variation (id, institution_id, study_id, aspect_id, argument, outcome, author_id, at) values ('{Id("variation")}', 1, 1, '{Id("aspect")}', 'Sin eso', 'stays', {Hand}, now());
            insert into counter_case (id, institution_id, study_id, variation_id, words, unit_id, author_id, at) values (gen_random_uuid(), 1, 1, '{Id("variation")}', '{Word}', '{Id("turn")}', {Hand}, now());
            """);
        await MemoAsync("unit", Id("unit"));
        await MemoAsync("structure", Id("structure"));
        await MemoAsync("participant", Id("hers"));
        await ActAsync("sentence-changed", $"update structure_sentence set text = '{Word} otra vez', version = 2 where id = '{Id("sentence")}';");
        await ActAsync("narrative-marked", $"""
            insert into narrative_reading (id, institution_id, study_id, document_id, author_id, name, note, at) values ('{Id("reading")}', 1, 1, '{Id("interview")}', {Hand}, 'Lectura', '{Word}', now());
            insert into narrative_mark (id, institution_id, study_id, document_id, reading_id, part, from_at, to_at, name, note, at) values (gen_random_uuid(), 1, 1, '{Id("interview")}', '{Id("reading")}', 'character', 0, 9, '{Word}', '{Word}', now());
            insert into study_type (id, institution_id, study_id, name) values ('{Id("type")}', 1, 1, 'Tipo');
            insert into type_bearer (id, institution_id, study_id, type_id, participant_id) values (gen_random_uuid(), 1, 1, '{Id("type")}', '{Id("hers")}');
            insert into type_aspect (id, institution_id, study_id, name) values ('{Id("asked")}', 1, 1, 'Aspecto');
            insert into type_word (id, institution_id, study_id, type_id, aspect_id, words, author_id, changed_at) values ('{Id("square")}', 1, 1, '{Id("type")}', '{Id("asked")}', 'En pocas', {Hand}, now());
            insert into claim_evidence (id, institution_id, study_id, word_id, unit_id, note, author_id, at) values (gen_random_uuid(), 1, 1, '{Id("square")}', '{Id("unit")}', '{Word}', {Hand}, now());
            insert into claim (id, institution_id, study_id, words, author_id, at) values ('{Id("claim")}', 1, 1, 'Una dice «Primero hablo de {Word}» y otra «también yo callo entonces».', {Hand}, now());
            insert into validation (id, institution_id, study_id, participant_id, greeting, made_at) values ('{Id("shown")}', 1, 1, '{Id("hers")}', '{Word}', now());
            insert into validation_item (id, institution_id, study_id, validation_id, document_id, place, quotation, said) values ('{Id("judged")}', 1, 1, '{Id("shown")}', '{Id("interview")}', 1, '{Word}', '{Word}');
            insert into validation_consent (validation_id, institution_id, study_id, agreed, notice, at) values ('{Id("shown")}', 1, 1, true, 1, now());
            insert into validation_judgement (item_id, institution_id, study_id, accuracy, word, at) values ('{Id("judged")}', 1, 1, 2, '{Word}', now());
            insert into validation_outcome (id, institution_id, study_id, item_id, changed, what, why, author_id, at) values (gen_random_uuid(), 1, 1, '{Id("judged")}', true, '{Word}', '{Word}', {Hand}, now());
            """);
    }

    private async Task QuestionnaireAsync()
    {
        var version = await Seeds.QuestionnaireAsync(app, "Instrumento de retiro");
        await ActAsync("answer-sent", $"""
            insert into study_link (id, institution_id, study_id, kind, digest, made_at, made_by) values ('{Id("link")}', 1, 1, 'questionnaire', sha256('{Id("link")}'), now(), 1);
            insert into questionnaire (id, institution_id, study_id, version_id, name, opened_at) values ('{Id("questionnaire")}', 1, 1, '{version}', 'De retiro', now());
            insert into questionnaire_notice (questionnaire_id, number, institution_id, study_id, body, at) values ('{Id("questionnaire")}', 1, 1, 1, 'Aviso', now());
            insert into questionnaire_answer (id, institution_id, study_id, questionnaire_id, link_id, notice, consented_at, sent_at, code, participant_id, document_id)
              values ('{Id("given")}', 1, 1, '{Id("questionnaire")}', '{Id("link")}', 1, now(), now(), 'C901', '{Id("hers")}', '{Id("answer")}');
            insert into questionnaire_given (answer_id, question_id, institution_id, study_id, said) select '{Id("given")}', q.id, 1, 1, array['{Word}'] from instrument_question q where q.version_id = '{version}' limit 1;
            """);
    }

    // Before, it stands in nearly all of the tables of which this is told: else the test would hold nothing.
    private async Task<string> WithdrawAsync()
    {
        (await HoldingAsync()).ShouldBe(
            [
                "claim", "claim_evidence", "code", "counter_case", "document", "document_file_piece", "document_paragraph", "document_version", "giorgi_version", "journal_entry", "meaning_unit", "memo", "narrative_mark", "narrative_reading", "participant",
                "participant_identity", "questionnaire_given", "structure_sentence", "study_act", "study_change", "validation", "validation_item", "validation_judgement", "validation_outcome", "whole_reading",
            ], ignoreOrder: true);
        await using var connection = await Seal.OpenLinkAsync(app.Database, Id("link"), CancellationToken.None);
        var told = "";
        await new StudyActs(connection, 1, 1, null, app.Clock.Now, Id("link")).DoAsync("answer-withdrawn", new { questionnaire = Id("questionnaire") }, async () =>
            told = (await connection.RowsAsync("select wall.withdraw_answer($1)::text", r => r.GetString(0), CancellationToken.None, app.Clock.Now)).Single(), CancellationToken.None);
        return told;
    }

    // The tables that have a word in any column, as text, in a search index or in bytes.
    private async Task<List<string>> HoldingAsync(string stem = Stem)
    {
        var found = new List<string>();
        foreach (var (schema, table) in await app.RowsAsync("select table_schema, table_name from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')", r => (r.GetString(0), r.GetString(1))))
        {
            if ((await app.RowsAsync($"select count(*) from \"{schema}\".\"{table}\" t where t::text ilike '%{stem}%' or t::text like '%' || encode(convert_to('{stem}', 'UTF8'), 'hex') || '%'", r => r.GetInt64(0))).Single() > 0)
                found.Add(table);
        }

        return found;
    }

    private const string Hand = "(select o.id from coder o where o.study_id = 1 and o.person_id = 1)";

    private Guid Id(string name) => ids.TryGetValue(name, out var id) ? id : ids[name] = Guid.NewGuid();

    private async Task<Guid> TextAsync(string name, string text, string? whose = "hers", int? number = null)
    {
        if (number is not null)
            await ActAsync("participant-added", $"insert into participant (id, institution_id, study_id, lane, number) values ('{Id(whose!)}', 1, 1, 'E', {number});");
        return await app.ActAsync(Nadia, (connection, acts, seen) => new DocumentStore(connection, seen, acts).AddAsync(name, text, "txt", whose is null ? null : Id(whose), app.Clock.Now, CancellationToken.None));
    }

    private Task MemoAsync(string about, Guid id) => ActAsync("memo-added", $"insert into memo (id, institution_id, study_id, about, about_id, body, author_id, at, changed_at) values (gen_random_uuid(), 1, 1, '{about}', '{id}', 'Dice {Word}', {Hand}, now(), now());");

    // An act of Nadia's that does what it says, beside the walls: what is written there is the matter here, not who may.
    private async Task ActAsync(string kind, string statements, string about = "{}")
    {
        await using var command = app.Database.Owner.CreateCommand(
            $"""
            begin;
            with made as (insert into study_act (institution_id, study_id, person_id, at, kind, about) values (1, 1, 1, now(), '{kind}', '{about}') returning id) select set_config('lazo.act', id::text, true) from made;
            {statements}
            commit;
            """);
        await command.ExecuteNonQueryAsync();
    }
}
