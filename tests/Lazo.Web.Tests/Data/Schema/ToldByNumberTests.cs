using Lazo.Web.Data.Schema;
using Lazo.Web.Tests.Support;
using Npgsql;

namespace Lazo.Web.Tests.Data.Schema;

/// <summary>Acts that stand in a trail already lose the names of texts, and nothing else.</summary>
public sealed class ToldByNumberTests(TestServer server)
{
    private const string Script = "0048_told_by_number";

    // A text of E1 and one of nobody's; a third was removed, and so were a unit of the first and a sentence of the second. Two common structures: one is called otherwise since.
    private const string Before = """
        set session_replication_role = replica;
        insert into participant (id, institution_id, study_id, lane, number) values ('00000000-0000-0000-0000-0000000000e1', 1, 1, 'E', 1);
        insert into document (id, institution_id, study_id, name, kind, participant_id, added_at) values
          ('00000000-0000-0000-0000-0000000000d1', 1, 1, 'De Hermelinda', 'text', '00000000-0000-0000-0000-0000000000e1', now()),
          ('00000000-0000-0000-0000-0000000000d2', 1, 1, 'De Casilda, otro nombre', 'text', null, now());
        insert into code (id, institution_id, study_id, name, color) values ('00000000-0000-0000-0000-0000000000c1', 1, 1, 'Miedo', '#336699');
        insert into meaning_unit (id, institution_id, study_id, document_id, from_at, author_id, at) values ('00000000-0000-0000-0000-0000000000a1', 1, 1, '00000000-0000-0000-0000-0000000000d1', 0, gen_random_uuid(), now());
        insert into structure (id, institution_id, study_id, name, author_id, at) values
          ('00000000-0000-0000-0000-0000000000b1', 1, 1, 'Ser acompañada', gen_random_uuid(), now()), ('00000000-0000-0000-0000-0000000000b2', 1, 1, 'Ahora así', gen_random_uuid(), now());
        insert into study_act (id, institution_id, study_id, person_id, at, kind, about) overriding system value values
          (1, 1, 1, 1, now(), 'round-read', '{"round":"00000000-0000-0000-0000-0000000000f1","name":"De Hermelinda"}'),
          (2, 1, 1, 1, now(), 'round-unread', '{"round":"00000000-0000-0000-0000-0000000000f1","name":"De Casilda"}'),
          (3, 1, 1, 1, now(), 'round-read', '{"round":"00000000-0000-0000-0000-0000000000f1","name":"Sin rastro"}'),
          (4, 1, 1, 1, now(), 'cell-written', '{"unit":"00000000-0000-0000-0000-0000000000a1","name":"De Hermelinda"}'),
          (5, 1, 1, 1, now(), 'cell-written', '{"unit":"00000000-0000-0000-0000-0000000000a2","name":"De Hermelinda"}'),
          (6, 1, 1, 1, now(), 'sentence-changed', '{"sentence":"00000000-0000-0000-0000-0000000000a3","name":"Ser acompañada"}'),
          (7, 1, 1, 1, now(), 'sentence-removed', '{"sentence":"00000000-0000-0000-0000-0000000000a4","name":"Se llamaba así"}'),
          (8, 1, 1, 1, now(), 'sentence-removed', '{"sentence":"00000000-0000-0000-0000-0000000000a5","name":"De Casilda"}'),
          (9, 1, 1, 1, now(), 'whole-read', '{"document":"00000000-0000-0000-0000-0000000000d1","name":"De Hermelinda"}'),
          (10, 1, 1, 1, now(), 'coding-agreed', '{"document":"00000000-0000-0000-0000-0000000000d1","name":"Miedo","places":1}'),
          (11, 1, 1, 1, now(), 'coding-agreed', '{"document":"00000000-0000-0000-0000-0000000000d1","name":"De Hermelinda","places":2}'),
          (12, 1, 1, 1, now(), 'memo-added', '{"document":"00000000-0000-0000-0000-0000000000d1","about":"code","of":"00000000-0000-0000-0000-0000000000c1"}'),
          (13, 1, 1, 1, now(), 'project-imported', '{"name":"Hermelinda.qdpx"}'),
          (14, 1, 1, 1, now(), 'document-removed', '{"document":"00000000-0000-0000-0000-0000000000d3","name":"De Quintal"}'),
          (15, 1, 1, 1, now(), 'type-added', '{"name":"La que espera"}'),
          (16, 1, 1, 1, now(), 'documents-added', '{"documents":2,"name":"De Hermelinda, De Casilda"}');
        insert into study_change (act_id, place, study_id, thing, before, after) values
          (1, 1, 1, 'blind_round_done', null, '{"document_id":"00000000-0000-0000-0000-0000000000d1"}'),
          (2, 1, 1, 'blind_round_done', '{"document_id":"00000000-0000-0000-0000-0000000000d2"}', null),
          (5, 1, 1, 'giorgi_version', null, '{"document_id":"00000000-0000-0000-0000-0000000000d1"}'),
          (7, 1, 1, 'structure_sentence', '{"document_id":null}', null),
          (8, 1, 1, 'structure_sentence', '{"document_id":"00000000-0000-0000-0000-0000000000d2"}', null);
        set session_replication_role = origin;
        """;

    [Fact]
    public async Task An_old_act_keeps_its_text_by_number_and_whose_it_is()
    {
        // The roles that the scripts speak of exist once in a server; any database that is opened makes them.
        await using var elsewhere = await server.NewDatabaseAsync();
        await using var owner = new NpgsqlConnection(await server.NewBareDatabaseAsync());
        await owner.OpenAsync();
        var scripts = SchemaScript.OfThisProgram;
        await SchemaUpgrade.RunAsync(owner, [.. scripts.TakeWhile(one => one.Name != Script)], CancellationToken.None);
        await using (var fill = new NpgsqlCommand(Before, owner))
            await fill.ExecuteNonQueryAsync();

        await SchemaUpgrade.RunAsync(owner, [.. scripts.TakeWhile(one => one.Name != Script), scripts.Single(one => one.Name == Script)], CancellationToken.None);

        (await ActsAsync(owner)).ShouldBe(
        [
            "1 round-read d1 E1 -", "2 round-unread d2 - -", "3 round-read - - -",
            "4 cell-written d1 E1 -", "5 cell-written d1 E1 -",
            "6 sentence-changed - - Ser acompañada", "7 sentence-removed - - Se llamaba así", "8 sentence-removed d2 - -",
            "9 whole-read d1 E1 -", "10 coding-agreed d1 - Miedo", "11 coding-agreed d1 - -", "12 memo-added d1 - -",
            "13 project-imported - - -", "14 document-removed d3 - -", "15 type-added - - La que espera", "16 documents-added - - -",
        ]);
    }

    private static async Task<List<string>> ActsAsync(NpgsqlConnection owner)
    {
        await using var ask = new NpgsqlCommand("select id || ' ' || kind || ' ' || coalesce(right(about ->> 'document', 2), '-') || ' ' || coalesce(about ->> 'whose', '-') || ' ' || coalesce(about ->> 'name', '-') from study_act order by id", owner);
        await using var rows = await ask.ExecuteReaderAsync();
        List<string> told = [];
        while (await rows.ReadAsync())
            told.Add(rows.GetString(0));
        return told;
    }
}
