using Lazo.Domain.Research.Variation;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Research.Giorgi;
using Lazo.Web.Features.Research.Journal;
using Lazo.Web.Features.Research.Structures;
using Lazo.Web.Features.Research.Variation;
using Npgsql;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>What the path keeps whatever is done: the whole first, a partition without a gap, every word that hung on a unit, and a journal that is one's own.</summary>
public sealed class PathWallTests(PathApp app) : IClassFixture<PathApp>
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Fact]
    public async Task Nothing_is_divided_before_the_whole_was_read()
    {
        var document = await app.InterviewAsync(1);
        (await SplitAsync(document, 24, "llega la directora")).Refusal.ShouldBe(UnitsRefusal.WholeNotRead);
        // And the database says the same of whoever comes another way.
        var hand = await app.HandAsync(Nadia);
        var refused = await Should.ThrowAsync<PostgresException>(() => app.ActAsync(Nadia, (connection, acts, _) => acts.DoAsync("test", new { }, () => connection.RunAsync(
            "insert into meaning_unit (id, institution_id, study_id, document_id, from_at, author_id, at) values (gen_random_uuid(), 1, 1, $1, 0, $2, now())", Stop, document, hand), Stop)));
        refused.ConstraintName.ShouldBe("whole_first");

        await app.ReadWholeAsync(document);
        (await SplitAsync(document, 24, "llega la directora")).Refusal.ShouldBe(UnitsRefusal.None);
        (await app.UnitsAsync(document)).ShouldBe(["Yo llegaba con miedo 🙂. ", PathApp.Text[25..]]);

        // The reading can't be taken back from under its units.
        var reading = (await app.RowsAsync("select max(id) from study_act where kind = $1", r => r.GetInt64(0), ActKinds.WholeRead))[0];
        (await TurnAsync(Nadia, reading)).ShouldBe("whole_reading");
    }

    [Fact]
    public async Task A_partition_with_a_gap_cant_be_written()
    {
        var document = await app.InterviewAsync(2);
        await app.ReadWholeAsync(document);
        var units = await app.DividedAsync(document, 24, 54);
        var refused = await Should.ThrowAsync<PostgresException>(() => app.ActAsync(Nadia, (connection, acts, _) => acts.DoAsync("test", new { }, () => connection.RunAsync(
            "delete from meaning_unit where id = $1", Stop, units[0].Id), Stop)));
        refused.ConstraintName.ShouldBe("units_divide_the_whole");
        await Should.ThrowAsync<PostgresException>(() => app.ActAsync(Nadia, (connection, acts, _) => acts.DoAsync("test", new { }, () => connection.RunAsync(
            "update meaning_unit set from_at = 4000 where id = $1", Stop, units[2].Id), Stop)));
    }

    [Fact]
    public async Task Joining_keeps_what_was_written_and_bound_on_both_sides_and_is_taken_back()
    {
        var document = await app.InterviewAsync(3);
        await app.ReadWholeAsync(document);
        var units = await app.DividedAsync(document, 24, 54);
        var hand = await app.HandAsync(Nadia);
        await WriteAsync(Nadia, units[1].Id, GiorgiCell.Third, 0, "Ella obtiene permiso.");
        await WriteAsync(Nadia, units[2].Id, GiorgiCell.Third, 0, "Otra le pregunta.");
        await WriteAsync(Nadia, units[2].Id, GiorgiCell.Meaning, 0, "Preguntar antes que decir.");
        await app.ActAsync(Nadia, async (connection, acts, seen) =>
        {
            var sentences = new SentenceStore(connection, seen, acts);
            await sentences.AddToDocumentAsync(document, "Se pregunta antes de decir.", [units[1].Id, units[2].Id], hand, app.Clock.Now, Stop);
            await sentences.AddToDocumentAsync(document, "Alguien pregunta.", [units[2].Id], hand, app.Clock.Now, Stop);
            await new JournalStore(connection, seen, acts).AddAsync(JournalSubject.Unit, units[2].Id, "Yo también esperé esa pregunta.", false, hand, app.Clock.Now, Stop);
            return 0;
        });

        // Another one stands behind it than was seen: nothing is joined.
        (await app.ActAsync(Nadia, (connection, acts, seen) => new UnitStore(connection, seen, acts).JoinAsync(document, 1, units[0].Id, units[2].Id, hand, app.Clock.Now, Stop))).Refusal.ShouldBe(UnitsRefusal.NotThere);
        (await app.UnitsAsync(document)).Count.ShouldBe(3);
        var joined = await app.ActAsync(Nadia, (connection, acts, seen) => new UnitStore(connection, seen, acts).JoinAsync(document, 1, units[1].Id, units[2].Id, hand, app.Clock.Now, Stop));
        joined.Refusal.ShouldBe(UnitsRefusal.None);
        (await CellsAsync(document)).ShouldBe([("third", "Ella obtiene permiso.\n\nOtra le pregunta."), ("meaning", "Preguntar antes que decir.")], ignoreOrder: true);
        (await app.ActAsync(Nadia, (connection, acts, seen) => new GiorgiTable(connection, seen, acts).VersionsAsync(units[1].Id, GiorgiCell.Third, Stop))).Select(one => one.Text)
            .ShouldBe(["Ella obtiene permiso.\n\nOtra le pregunta.", "Otra le pregunta.", "Ella obtiene permiso."]);
        (await BoundAsync(document)).ShouldBe([("Se pregunta antes de decir.", 1), ("Alguien pregunta.", 1)]);
        (await JournalAsync(Nadia)).ShouldContain(("Yo también esperé esa pregunta.", 2));

        (await TurnAsync(Nadia, joined.Act!.Value)).ShouldBeNull();
        (await app.UnitsAsync(document)).Count.ShouldBe(3);
        (await CellsAsync(document)).Count.ShouldBe(3);
        (await BoundAsync(document)).ShouldBe([("Se pregunta antes de decir.", 2), ("Alguien pregunta.", 1)]);
        (await JournalAsync(Nadia)).ShouldContain(("Yo también esperé esa pregunta.", 3));
        (await app.RowsAsync("select l.unit_id from sentence_unit l join structure_sentence s on s.id = l.sentence_id join structure t on t.id = s.structure_id where t.document_id = $1 and s.text = 'Alguien pregunta.'", r => r.GetGuid(0), document))
            .ShouldBe([units[2].Id]);
    }

    [Fact]
    public async Task A_corrected_text_keeps_each_turn_before_its_words()
    {
        var document = await app.InterviewAsync(4);
        await app.ReadWholeAsync(document);
        var units = await app.DividedAsync(document, 24, 54, 73);
        await WriteAsync(Nadia, units[2].Id, GiorgiCell.Third, 0, "Otra viene.");
        (await app.UnitsAsync(document))[2].ShouldBe("Después vino ella. ");

        await CorrectAsync(document, PathApp.Text.Replace("con miedo 🙂", "con mucho miedo"));
        (await app.UnitsAsync(document)).ShouldBe(["Yo llegaba con mucho miedo. ", "La directora me dijo que sí.\n\n", "Después vino ella. ", "Me preguntó cómo estaba. Desde entonces pregunto yo."]);

        await CorrectAsync(document, PathApp.Text.Replace("Después vino ella. ", ""));
        (await app.UnitsAsync(document)).Count.ShouldBe(3);
        (await CellsAsync(document)).ShouldBe([("third", "Otra viene.")]);
        var last = (await app.RowsAsync("select max(id) from study_act where kind = $1", r => r.GetInt64(0), ActKinds.TextCorrected))[0];
        (await TurnAsync(Nadia, last)).ShouldBeNull();
        (await app.UnitsAsync(document)).Count.ShouldBe(4);
    }

    [Fact]
    public async Task Two_who_write_one_cell_dont_overwrite_each_other()
    {
        var document = await app.InterviewAsync(5);
        await app.ReadWholeAsync(document);
        var unit = (await app.DividedAsync(document, 24))[0].Id;
        var first = await WriteAsync(Nadia, unit, GiorgiCell.Meaning, 0, "Nadia escribe.");
        first.Present!.Version.ShouldBe(1);

        // Fabio had an empty cell before him.
        var second = await WriteAsync(Fabio, unit, GiorgiCell.Meaning, 0, "Fabio escribe.");
        (second.Act, second.Conflict, second.Present!.Text).ShouldBe((null, true, "Nadia escribe."));

        // She goes on in the same sitting: one version of hers; he then begins his own.
        (await WriteAsync(Nadia, unit, GiorgiCell.Meaning, 1, "Nadia escribe más.")).Present!.Version.ShouldBe(2);
        (await WriteAsync(Fabio, unit, GiorgiCell.Meaning, 1, "Fabio escribe.")).Conflict.ShouldBeTrue();
        (await WriteAsync(Fabio, unit, GiorgiCell.Meaning, 2, "Fabio escribe.")).Conflict.ShouldBeFalse();
        (await VersionsAsync(unit)).ShouldBe([("Fabio escribe.", CellOrigin.Written), ("Nadia escribe más.", CellOrigin.Written)]);

        // An earlier one is taken up again: nothing is lost by it.
        await app.ActAsync(Nadia, async (connection, acts, seen) => await new GiorgiTable(connection, seen, acts).TakeUpAsync(unit, GiorgiCell.Meaning, 2, await app.HandAsync(Nadia), app.Clock.Now, Stop));
        (await VersionsAsync(unit)).Select(one => one.Item1).ShouldBe(["Nadia escribe más.", "Fabio escribe.", "Nadia escribe más."]);
    }

    [Fact]
    public async Task Nothing_is_common_to_fewer_than_three()
    {
        var hand = await app.HandAsync(Nadia);
        var persons = await app.ActAsync(Nadia, (connection, acts, seen) => new StructureStore(connection, seen, acts).PersonsAsync(Stop));
        foreach (var number in Enumerable.Range(20, 3))
        {
            var few = await app.ActAsync(Nadia, (connection, acts, seen) => new StructureStore(connection, seen, acts).BeginCommonAsync($"Común {number}", hand, app.Clock.Now, Stop));
            if (persons.Count < 3)
                few.TooFew!.Count.ShouldBe(persons.Count);
            var document = await app.InterviewAsync(number);
            await app.ReadWholeAsync(document);
            var unit = (await app.DividedAsync(document, 24))[0].Id;
            await app.ActAsync(Nadia, async (connection, acts, seen) => await new SentenceStore(connection, seen, acts).AddToDocumentAsync(document, "Llega con miedo.", [unit], hand, app.Clock.Now, Stop));
            persons = await app.ActAsync(Nadia, (connection, acts, seen) => new StructureStore(connection, seen, acts).PersonsAsync(Stop));
        }

        var (id, act, tooFew) = await app.ActAsync(Nadia, (connection, acts, seen) => new StructureStore(connection, seen, acts).BeginCommonAsync("Común", hand, app.Clock.Now, Stop));
        (act is null, tooFew).ShouldBe((false, null));
        var all = (await app.RowsAsync("select u.id from meaning_unit u join document d on d.id = u.document_id join participant p on p.id = d.participant_id where p.number >= 20 and u.from_at = 0", r => r.GetGuid(0))).ToArray();
        var found = await app.ActAsync(Nadia, async (connection, acts, seen) =>
        {
            await new SentenceStore(connection, seen, acts).AddAsync(id, "Común", "Se llega con miedo.", all, hand, app.Clock.Now, Stop);
            return (await new StructureStore(connection, seen, acts).FindAsync(id, Stop))!;
        });
        found.Sentences.Single().Sentence.Persons.ShouldBe(["E20", "E21", "E22"]);
    }

    [Fact]
    public async Task A_journal_is_ones_own_until_it_is_shared()
    {
        await JournalAsync(Elsa, "Lo que Elsa calla.", shared: false);
        await JournalAsync(Elsa, "Lo que Elsa cuenta.", shared: true);
        (await JournalAsync(Elsa)).Select(one => one.Body).ShouldBe(["Lo que Elsa cuenta.", "Lo que Elsa calla."], ignoreOrder: true);
        (await JournalAsync(Nadia)).Select(one => one.Body).Where(body => body.Contains("Elsa")).ShouldBe(["Lo que Elsa cuenta."]);
        // Neither in the trail, nor by another hand.
        (await TrailAsync(Nadia)).ShouldBe(1);
        (await TrailAsync(Elsa)).ShouldBe(2);
        await Should.ThrowAsync<PostgresException>(() => app.ActAsync(Nadia, async (connection, acts, seen) =>
            await new JournalStore(connection, seen, acts).AddAsync(JournalSubject.Study, null, "Con la mano de Elsa.", true, await app.HandAsync(Elsa), app.Clock.Now, Stop)));
        var shared = (await app.RowsAsync("select id from journal_entry where shared and body like '%Elsa cuenta%'", r => r.GetGuid(0))).Single();
        (await app.ActAsync(Nadia, (connection, acts, seen) => new JournalStore(connection, seen, acts).ChangeAsync(shared, "Otra cosa.", true, app.Clock.Now, Stop))).ShouldBeNull();

        // No longer shared, it is hers alone again, also as it was.
        await app.ActAsync(Elsa, (connection, acts, seen) => new JournalStore(connection, seen, acts).ChangeAsync(shared, "Lo que Elsa cuenta.", false, app.Clock.Now, Stop));
        (await TrailAsync(Nadia)).ShouldBe(0);
    }

    [Fact]
    public async Task Whether_an_aspect_is_essential_follows_from_the_ledger()
    {
        var (hand, document) = (await app.HandAsync(Nadia), await app.InterviewAsync(6));
        var aspect = await app.ActAsync(Nadia, (connection, acts, seen) => new VariationLedger(connection, seen, acts).OpenAsync("La pregunta", null, hand, app.Clock.Now, Stop));
        (await AspectAsync(aspect.Id)).Standing.ShouldBe(Standing.Open);
        await app.ActAsync(Nadia, async (connection, acts, seen) => await new VariationLedger(connection, seen, acts).ArgueAsync(await AspectAsync(aspect.Id), "Sin pregunta sería una orden.", Outcome.Changes, hand, app.Clock.Now, Stop));
        (await AspectAsync(aspect.Id)).Standing.ShouldBe(Standing.Essential);
        await app.ActAsync(Nadia, async (connection, acts, seen) =>
        {
            var now = await AspectAsync(aspect.Id);
            return await new VariationLedger(connection, seen, acts).OpposeAsync(now, now.Variations[0].Id, "Aquí nadie pregunta y acompaña.", document, null, hand, app.Clock.Now, Stop);
        });
        var disputed = await AspectAsync(aspect.Id);
        (disputed.Standing, disputed.Variations.Single().Against.Single().DocumentName).ShouldBe((Standing.Disputed, "Entrevista 6"));
    }

    [Fact]
    public async Task Who_codes_blind_doesnt_see_how_others_divide_and_understand()
    {
        var document = await app.InterviewAsync(7);
        await app.ReadWholeAsync(document);
        var units = await app.DividedAsync(document, 24);
        await WriteAsync(Nadia, units[0].Id, GiorgiCell.Third, 0, "Llega con miedo.");
        (await CountAsync(Elsa, document)).ShouldBe(4);
        var round = Guid.CreateVersion7();
        await app.ActAsync(Nadia, (connection, acts, _) => acts.DoAsync("test", new { }, async () =>
        {
            await connection.RunAsync("insert into blind_round (id, institution_id, study_id, name, opened_at) values ($1, 1, 1, 'Primera', now())", Stop, round);
            await connection.RunAsync("insert into blind_round_document (institution_id, study_id, round_id, document_id) values (1, 1, $1, $2)", Stop, round, document);
            await connection.RunAsync("insert into blind_round_coder (institution_id, study_id, round_id, coder_id) select 1, 1, $1, o.id from coder o where o.person_id = 2", Stop, round);
        }, Stop));
        (await CountAsync(Elsa, document)).ShouldBe(0);
        (await CountAsync(Nadia, document)).ShouldBe(4);
        await app.ActAsync(Nadia, (connection, acts, _) => acts.DoAsync("test", new { }, () => connection.RunAsync("update blind_round set closed_at = now() where id = $1", Stop, round), Stop));
    }

    [Fact]
    public async Task Every_table_that_points_at_units_is_moved_when_two_are_joined()
    {
        var pointing = await app.RowsAsync(
            """
            select c.conrelid::regclass::text from pg_constraint c where c.contype = 'f' and c.confrelid = 'meaning_unit'::regclass and c.conrelid <> 'giorgi_version'::regclass order by 1
            """, r => r.GetString(0));
        pointing.ShouldBe(UnitLinks.All.Select(one => one.Table).Order(StringComparer.Ordinal));
    }

    private Task<UnitsDone> SplitAsync(Guid document, int at, string reason) => app.ActAsync(Nadia, async (connection, acts, seen) =>
        await new UnitStore(connection, seen, acts).SplitAsync(document, 1, at, reason, await app.HandAsync(Nadia), app.Clock.Now, Stop));

    private Task<CellSaved> WriteAsync(int person, Guid unit, GiorgiCell cell, int seen, string text) => app.ActAsync(person, async (connection, acts, study) =>
        await new GiorgiTable(connection, study, acts).WriteAsync(unit, cell, seen, text, await app.HandAsync(person), app.Clock.Now, Stop));

    private async Task<List<(string, CellOrigin)>> VersionsAsync(Guid unit) =>
        [.. (await app.ActAsync(Nadia, (connection, acts, seen) => new GiorgiTable(connection, seen, acts).VersionsAsync(unit, GiorgiCell.Meaning, Stop))).Select(one => (one.Text, one.Origin))];

    private async Task<List<(string, string)>> CellsAsync(Guid document) =>
        [.. (await app.ActAsync(Nadia, (connection, acts, seen) => new GiorgiTable(connection, seen, acts).PresentAsync(document, Stop))).Select(one => (one.Cell == GiorgiCell.Third ? "third" : "meaning", one.Text))];

    private async Task<List<(string, int)>> BoundAsync(Guid document) =>
        [.. (await app.ActAsync(Nadia, (connection, acts, seen) => new StructureStore(connection, seen, acts).OfDocumentAsync(document, Stop)))!.Sentences.Select(one => (one.Sentence.Words, one.Sentence.Units.Count))];

    private async Task<List<(string Body, int? Place)>> JournalAsync(int person) =>
        [.. (await app.ActAsync(person, (connection, acts, seen) => new JournalStore(connection, seen, acts).ListAsync(null, Stop))).Select(one => (one.Body, one.Place))];

    private async Task JournalAsync(int person, string body, bool shared) => await app.ActAsync(person, async (connection, acts, seen) =>
        await new JournalStore(connection, seen, acts).AddAsync(JournalSubject.Study, null, body, shared, await app.HandAsync(person), app.Clock.Now, Stop));

    private Task<long> TrailAsync(int person) => app.AsAsync(person, async connection =>
        (await connection.RowsAsync("select count(distinct coalesce(after, before) ->> 'id') from study_change where thing = 'journal_entry' and coalesce(after, before) ->> 'body' like '%Elsa%'", r => r.GetInt64(0), Stop))[0]);

    private async Task<VariedAspect> AspectAsync(Guid aspect) => (await app.ActAsync(Nadia, (connection, acts, seen) => new VariationLedger(connection, seen, acts).ListAsync(Stop))).Single(one => one.Id == aspect);

    private Task<long> CountAsync(int person, Guid document) => app.AsAsync(person, async connection => (await connection.RowsAsync(
        "select (select count(*) from meaning_unit where document_id = $1) + (select count(*) from whole_reading where document_id = $1) + (select count(*) from giorgi_version where document_id = $1)",
        r => r.GetInt64(0), Stop, document))[0]);

    private Task<string?> TurnAsync(int person, long act) => app.ActAsync(person, (_, acts, _) => acts.TurnAsync(act, Stop));

    private Task<bool> CorrectAsync(Guid document, string text) => app.ActAsync(Nadia, async (connection, acts, seen) =>
    {
        var store = new DocumentStore(connection, seen, acts);
        var read = (await store.ReadAsync(document, Stop))!;
        return await store.CorrectAsync(read, read.Version, text, Stop);
    });
}
