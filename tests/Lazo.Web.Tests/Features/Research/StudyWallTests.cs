using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Documents;
using Npgsql;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>Who reads and writes what of a study, asked in SQL; and that no row changes without an act that can be taken back.</summary>
public sealed class StudyWallTests(StudyApp app) : IClassFixture<StudyApp>
{
    private const string Text = "Yo llegaba con miedo 🙂. La directora me dijo que sí.\nDespués vino ella y me preguntó.";

    [Theory]
    [InlineData(Nadia, true)]
    [InlineData(Beto, true)]
    [InlineData(Omar, false)]
    [InlineData(Tere, false)]
    public async Task Only_its_team_reads_a_study(int person, bool reads)
    {
        await app.AddAsync($"Relato {person}", Text);

        foreach (var table in new[] { "study where id = 1", "study_member where study_id = 1", "document where study_id = 1", "document_version where study_id = 1", "document_paragraph where study_id = 1", "study_act where study_id = 1", "coder where study_id = 1" })
            (await CountAsync(person, table) > 0).ShouldBe(reads, table);
    }

    [Fact]
    public async Task A_reader_changes_nothing_and_a_coder_marks_with_her_own_hand()
    {
        var document = await app.AddAsync("Relato de manos", Text);
        var code = await app.CodeAsync("Manos");

        await Should.ThrowAsync<PostgresException>(() => app.MarkAsync(Beto, document, code, 0, 3));
        await app.MarkAsync(Elsa, document, code, 0, 3);
        // With Fabio's hand.
        await Should.ThrowAsync<PostgresException>(() => app.ActAsync(Elsa, (connection, acts, _) => acts.DoAsync(ActKinds.CodingAdded, new { }, () => connection.RunAsync(
            "insert into coding (id, institution_id, study_id, document_id, code_id, coder_id, from_at, to_at, at) select gen_random_uuid(), 1, 1, $1, $2, o.id, 4, 6, now() from coder o where o.person_id = 3",
            CancellationToken.None, document, code), CancellationToken.None)));
    }

    [Fact]
    public async Task No_row_changes_without_an_act_of_its_own_study()
    {
        var document = await app.AddAsync("Relato sin acto", Text);

        await Should.ThrowAsync<PostgresException>(() => app.AsAsync(Nadia, connection => connection.RunAsync("update document set folder = 'x' where id = $1", CancellationToken.None, document)));
        (await app.RowsAsync("select thing, before is null from study_change where after ->> 'id' = $1", r => (r.GetString(0), r.GetBoolean(1)), document.ToString())).ShouldBe([("document", true)]);
    }

    [Fact]
    public async Task A_corrected_text_keeps_its_marks_on_their_words_and_can_be_taken_back()
    {
        var document = await app.AddAsync("Relato corregido", Text);
        var code = await app.CodeAsync("Miedo");
        var mark = await app.MarkAsync(Elsa, document, code, 24, 36);
        (await MarkedAsync(mark)).ShouldBe("La directora");
        var lost = await app.MarkAsync(Elsa, document, code, 21, 22);
        (await MarkedAsync(lost)).ShouldBe("🙂");

        var corrected = Text.Replace("con miedo 🙂.", "con miedo.").Replace("preguntó", "preguntó despacito");
        await CorrectAsync(document, corrected);
        (await MarkedAsync(mark)).ShouldBe("La directora");
        (await MarkedAsync(lost)).ShouldBeNull();
        (await FoundAsync("despacito")).ShouldBe(1);

        var undone = await app.ActAsync(Nadia, async (_, acts, _) => (await acts.UndoableAsync(CancellationToken.None))!);
        undone.Kind.ShouldBe(ActKinds.TextCorrected);
        (await TurnAsync(Nadia, undone.Id)).ShouldBeNull();
        (await MarkedAsync(mark)).ShouldBe("La directora");
        (await MarkedAsync(lost)).ShouldBe("🙂");
        (await FoundAsync("despacito")).ShouldBe(0);

        // And once more forward, then another correction: no version number is used twice.
        (await TurnAsync(Nadia, undone.Id)).ShouldBeNull();
        (await MarkedAsync(mark)).ShouldBe("La directora");
        (await TurnAsync(Nadia, undone.Id)).ShouldBeNull();
        await CorrectAsync(document, Text.Replace("Yo", "Pues yo"));
        (await MarkedAsync(mark)).ShouldBe("La directora");
    }

    [Fact]
    public async Task What_somebody_changed_since_isnt_undone_over_her_head()
    {
        var document = await app.AddAsync("Relato disputado", Text);
        var code = await app.CodeAsync("Disputa");
        var mark = await app.MarkAsync(Elsa, document, code, 0, 2);
        var act = await app.ActAsync(Elsa, async (_, acts, _) => (await acts.UndoableAsync(CancellationToken.None))!.Id);
        await app.ActAsync(Nadia, (connection, acts, _) => acts.DoAsync(ActKinds.CodingChanged, new { }, () => connection.RunAsync("update coding set to_at = 5 where id = $1", CancellationToken.None, mark), CancellationToken.None));

        (await TurnAsync(Elsa, act)).ShouldBe("coding");
        (await MarkedAsync(mark)).ShouldBe("Yo ll");
    }

    [Fact]
    public async Task Who_codes_alone_sees_her_own_marks_until_the_round_is_over()
    {
        var document = await app.AddAsync("Relato a ciegas", Text);
        var code = await app.CodeAsync("A ciegas");
        var round = await OpenRoundAsync("Primera", document, Elsa, Fabio);
        await app.MarkAsync(Elsa, document, code, 0, 2);
        await app.MarkAsync(Fabio, document, code, 0, 5);

        var here = $"coding where document_id = '{document}'";
        (await CountAsync(Elsa, here)).ShouldBe(1);
        (await CountAsync(Fabio, here)).ShouldBe(1);
        (await CountAsync(Nadia, here)).ShouldBe(2);
        (await CountAsync(Elsa, $"study_change where thing = 'coding' and after ->> 'document_id' = '{document}'")).ShouldBe(1);

        await CloseRoundAsync(round);
        (await CountAsync(Elsa, here)).ShouldBe(2);
    }

    [Fact]
    public async Task Who_codes_alone_reads_the_others_nowhere_and_takes_back_nothing_that_she_sees_in_part()
    {
        var document = await app.AddAsync("Relato a dos manos", Text);
        var code = await app.CodeAsync("A dos manos");
        await app.MarkAsync(Fabio, document, code, 20, 25);
        await CorrectAsync(document, "Pues " + Text);
        var corrected = await app.ActAsync(Nadia, async (_, acts, _) => (await acts.UndoableAsync(CancellationToken.None))!.Id);
        var round = await OpenRoundAsync("Segunda", document, Nadia, Fabio);
        var mark = await app.MarkAsync(Fabio, document, code, 0, 4);
        await app.ActAsync(Fabio, (connection, acts, _) => acts.DoAsync(ActKinds.MemoAdded, new { }, () => connection.RunAsync(
            "insert into memo (id, institution_id, study_id, about, about_id, body, author_id, at, changed_at) select gen_random_uuid(), 1, 1, 'coding', $1, 'Aquí tembló', o.id, now(), now() from coder o where o.person_id = 3",
            CancellationToken.None, mark), CancellationToken.None));

        var memos = $"memo where about_id = '{mark}'";
        var fabios = "study_act where person_id = 3 and (kind like 'coding-%' or kind like 'memo-%')";
        (await CountAsync(Nadia, memos), await CountAsync(Nadia, fabios), await CountAsync(Nadia, "study_change where thing = 'memo'")).ShouldBe((0, 0, 0));
        (await CountAsync(Fabio, memos), await CountAsync(Elsa, memos)).ShouldBe((1, 1));
        (await SeenAsync(Nadia)).ShouldBe((true, false));
        (await SeenAsync(Elsa)).ShouldBe((false, false));
        (await TurnAsync(Nadia, corrected)).ShouldBe("hidden");
        await Should.ThrowAsync<InvalidOperationException>(() => CorrectAsync(document, "Mmm. " + Text));

        await CloseRoundAsync(round);
        (await CountAsync(Nadia, memos)).ShouldBe(1);
        (await SeenAsync(Nadia)).ShouldBe((false, true));
    }

    [Fact]
    public async Task Whose_a_code_is_opens_only_who_may_open_it()
    {
        var participant = Guid.CreateVersion7();
        await app.ActAsync(Nadia, (connection, acts, _) => acts.DoAsync("test", new { }, () => connection.RunAsync("insert into participant (id, institution_id, study_id, lane, number) values ($1, 1, 1, 'E', 900)", CancellationToken.None, participant), CancellationToken.None));
        await app.AsAsync(Nadia, connection => connection.RunAsync("insert into participant_identity (participant_id, institution_id, study_id, sealed, sealed_at, sealed_by) values ($1, 1, 1, '\\x00', now(), 1)", CancellationToken.None, participant));

        (await CountAsync(Nadia, "participant_identity")).ShouldBe(1);
        (await CountAsync(Elsa, "participant_identity")).ShouldBe(0);
        (await CountAsync(Elsa, "participant where number = 900")).ShouldBe(1);
    }

    private async Task<Guid> OpenRoundAsync(string name, Guid document, params int[] coders)
    {
        var round = Guid.CreateVersion7();
        await app.ActAsync(Nadia, (connection, acts, _) => acts.DoAsync("test", new { }, async () =>
        {
            await connection.RunAsync("insert into blind_round (id, institution_id, study_id, name, opened_at) values ($1, 1, 1, $2, now())", CancellationToken.None, round, name);
            await connection.RunAsync("insert into blind_round_document (institution_id, study_id, round_id, document_id) values (1, 1, $1, $2)", CancellationToken.None, round, document);
            await connection.RunAsync("insert into blind_round_coder (institution_id, study_id, round_id, coder_id) select 1, 1, $1, o.id from coder o where o.person_id = any ($2)", CancellationToken.None, round, coders);
        }, CancellationToken.None));
        return round;
    }

    private Task<(bool Blind, bool Shapes)> SeenAsync(int person) => app.ActAsync(person, (_, _, seen) => Task.FromResult((seen.CodesBlind, seen.MayShape)));

    private Task CloseRoundAsync(Guid round) => app.ActAsync(Nadia, (connection, acts, _) => acts.DoAsync("test", new { }, () => connection.RunAsync(
        "update blind_round set closed_at = now() where id = $1", CancellationToken.None, round), CancellationToken.None));

    private Task<long> CountAsync(int person, string table) => app.AsAsync(person, async connection => (await connection.RowsAsync($"select count(*) from {table}", r => r.GetInt64(0), CancellationToken.None))[0]);

    private Task<string?> TurnAsync(int person, long act) => app.ActAsync(person, (_, acts, _) => acts.TurnAsync(act, CancellationToken.None));

    private Task<bool> CorrectAsync(Guid document, string text) => app.ActAsync(Nadia, async (connection, acts, seen) =>
    {
        var store = new DocumentStore(connection, seen, acts);
        var read = (await store.ReadAsync(document, CancellationToken.None))!;
        return await store.CorrectAsync(read, read.Version, text, CancellationToken.None);
    });

    private async Task<string?> MarkedAsync(Guid mark) => (await app.RowsAsync(
        "select substr(v.text, c.from_at + 1, c.to_at - c.from_at) from coding c join document d on d.id = c.document_id join document_version v on v.document_id = d.id and v.version = d.version where c.id = $1",
        r => r.GetString(0), mark)).FirstOrDefault();

    private async Task<long> FoundAsync(string word) => (await app.RowsAsync(
        "select count(*) from document_paragraph p join document d on d.id = p.document_id where d.name = 'Relato corregido' and p.words @@ plainto_tsquery('spanish', wall.plain($1))", r => r.GetInt64(0), word))[0];
}
