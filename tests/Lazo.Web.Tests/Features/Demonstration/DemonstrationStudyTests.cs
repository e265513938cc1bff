using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Demonstration;
using Lazo.Web.Features.Demonstration.Study;
using Lazo.Web.Features.Research;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Demonstration;

/// <summary>The demonstration's study: the source's proportions, twelve interviews by two hands, four structures that three persons bear.</summary>
public sealed class DemonstrationStudyTests(TestServer server)
{
    [Fact]
    public void Those_who_answered_have_the_proportions_of_the_source()
    {
        Answers.All.Count.ShouldBe(54);
        Answers.All.GroupBy(one => one.Sex).Select(group => (group.Key, group.Count())).ShouldBe([("Mujer", 37), ("Hombre", 17)], ignoreOrder: true);
        Answers.All.Count(one => one.Level == "Preescolar").ShouldBe(18);
        Answers.All.Count(one => one.Level == "Primaria").ShouldBe(12);
        Answers.All.Count(one => one.Level == "Secundaria").ShouldBe(6);
        Answers.All.Count(one => one.Level == "Telesecundaria").ShouldBe(5);
        Answers.Categories.Count.ShouldBe(6);
        Answers.All.ShouldAllBe(one => one.Answers.Count == 6);
    }

    [Fact]
    public void Every_mark_names_a_code_and_every_sentence_units_that_are_there()
    {
        var codes = StudyCodes.All.Select(code => code.Key).ToHashSet(StringComparer.Ordinal);
        Interview.All.Count.ShouldBe(12);
        Interview.All.SelectMany(one => one.Whole.Marks).Concat(Answers.Categories.SelectMany(category => category.Answers).SelectMany(answer => answer.Marks)).ShouldAllBe(mark => codes.Contains(mark.Code));
        codes.ShouldAllBe(code => Interview.All.Any(one => one.Whole.Marks.Any(mark => mark.Code == code)));
        foreach (var interview in Interview.All)
        {
            interview.Structure.SelectMany(sentence => sentence.Units).ShouldAllBe(unit => unit >= 1 && unit <= interview.Units.Count);
            interview.Whole.Text.ShouldNotContain('[');
            interview.Starts.Count().ShouldBe(interview.Units.Count);
        }

        foreach (var common in CommonStructures.All)
        {
            common.Sentences.SelectMany(sentence => sentence.Units).ShouldAllBe(unit => Interview.All.Single(one => one.Number == unit.Interview).Kind == common.Kind);
            common.Sentences.ShouldAllBe(sentence => sentence.Units.Select(unit => unit.Interview).Distinct().Count() >= 3);
        }
    }

    [Fact]
    public async Task It_is_told_once_through_the_walls_and_its_team_reads_it()
    {
        await using var database = await server.NewDatabaseAsync();
        var clock = new TestClock { Now = TimeProvider.System.GetUtcNow() };
        await new DemonstrationDay(database, clock).RefreshAsync(_ => { }, CancellationToken.None);
        await new DemonstrationDay(database, clock).RefreshAsync(_ => { }, CancellationToken.None);

        var (noemi, rebeca, lucia) = (await IdAsync(database, "noemi"), await IdAsync(database, "rebeca"), await IdAsync(database, "lucia"));
        var institution = (await RowsAsync(database, noemi, "select institution_id from person where username = 'noemi'", r => r.GetInt32(0)))[0];
        await using (var connection = await Seal.OpenAsync(database, noemi, CancellationToken.None))
            (await SeenStudy.ReadAsync(connection, "", CancellationToken.None, institution)).Single().Role.ShouldBe(StudyRole.Lead);
        (await CountAsync(database, rebeca, "document where name like 'E%'")).ShouldBe(12);
        (await CountAsync(database, rebeca, "document where name like 'C%'"), await CountAsync(database, rebeca, "questionnaire_invitation")).ShouldBe((54, 123));
        (await CountAsync(database, rebeca, "participant p join attribute a on a.name = 'Sexo' and p.attributes ->> a.id::text = 'Mujer' where p.lane = 'C'")).ShouldBe(37);
        (await CountAsync(database, rebeca, "coding c join document d on d.id = c.document_id and d.name like 'C%'")).ShouldBeGreaterThan(100);
        (await CountAsync(database, rebeca, "judge where finished_at is not null")).ShouldBe(5);
        (await RowsAsync(database, rebeca, "select coder_id, count(*) from coding group by 1", r => r.GetInt64(1))).ShouldAllBe(marks => marks >= 60);
        (await CountAsync(database, rebeca, "coding")).ShouldBeGreaterThan(140);
        (await CountAsync(database, rebeca, "giorgi_version")).ShouldBe(96);
        (await RowsAsync(database, rebeca, "select name from structure where document_id is null order by place", r => r.GetString(0)))
            .ShouldBe(["Búsqueda de sentido", "Resignificación y transformación", "Innovación", "Redención"]);
        (await CountAsync(database, rebeca, "structure_sentence s where not exists (select from sentence_unit u where u.sentence_id = s.id)")).ShouldBe(0);
        (await CountAsync(database, rebeca, "variation")).ShouldBe(5);
        (await CountAsync(database, rebeca, "type_word w where w.words <> '' and 3 = (select count(*) from claim_evidence e where e.word_id = w.id)")).ShouldBe(24);
        (await CountAsync(database, rebeca, "claim_finding")).ShouldBe(8);
        (await CountAsync(database, rebeca, "memo")).ShouldBe(4);
        (await CountAsync(database, rebeca, "blind_round where closed_at is not null"), await CountAsync(database, rebeca, "concept_relation"), await CountAsync(database, rebeca, "validation_outcome")).ShouldBe((1, 5, 4));
        (await CountAsync(database, noemi, "validation_judgement")).ShouldBe(21);
        (await CountAsync(database, rebeca, "narrative_mark")).ShouldBe(6);
        // Hers alone stays hers.
        (await CountAsync(database, noemi, "journal_entry"), await CountAsync(database, rebeca, "journal_entry")).ShouldBe((3, 2));
        (await CountAsync(database, lucia, "study")).ShouldBe(0);
    }

    private static async Task<int> IdAsync(Database database, string username)
    {
        await using var owner = await database.Owner.OpenConnectionAsync();
        return (await owner.RowsAsync("select id from person where username = $1", r => r.GetInt32(0), CancellationToken.None, username))[0];
    }

    private static async Task<long> CountAsync(Database database, int person, string what) => (await RowsAsync(database, person, $"select count(*) from {what}", r => r.GetInt64(0)))[0];

    private static async Task<List<T>> RowsAsync<T>(Database database, int person, string statement, Func<Npgsql.NpgsqlDataReader, T> row)
    {
        await using var connection = await Seal.OpenAsync(database, person, CancellationToken.None);
        return await connection.RowsAsync(statement, row, CancellationToken.None);
    }
}
