using Lazo.Domain.Research.Documents;
using Lazo.Web.Data;
using Lazo.Web.Features.Research;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Research.Giorgi;
using Lazo.Web.Tests.Support;
using Npgsql;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>The small study with interviews on their path: Fabio researches, so that two write at once.</summary>
public sealed class PathApp(TestServer server) : StudyApp(server)
{
    /// <summary>Five sentences, one beyond the first plane.</summary>
    public const string Text = "Yo llegaba con miedo 🙂. La directora me dijo que sí.\n\nDespués vino ella. Me preguntó cómo estaba. Desde entonces pregunto yo.";

    /// <summary>An interview with its own participant.</summary>
    public async Task<Guid> InterviewAsync(int number, string text = Text) => await ActAsync(Nadia, async (connection, acts, seen) =>
    {
        var participant = Guid.CreateVersion7();
        await acts.DoAsync("document-added", new { }, () => connection.RunAsync(
            "insert into participant (id, institution_id, study_id, lane, number) values ($1, 1, $2, 'E', $3)", CancellationToken.None, participant, Study, number), CancellationToken.None);
        return await new DocumentStore(connection, seen, acts).AddAsync($"Entrevista {number}", text, "txt", participant, Clock.Now, CancellationToken.None);
    });

    /// <summary>Somebody's hand.</summary>
    public async Task<Guid> HandAsync(int person) => (await RowsAsync("select id from coder where study_id = 1 and person_id = $1", r => r.GetGuid(0), person)).Single();

    /// <summary>Nadia records that she read it whole.</summary>
    public async Task ReadWholeAsync(Guid document)
    {
        var hand = await HandAsync(Nadia);
        await ActAsync(Nadia, (connection, acts, seen) => new WholeReadings(connection, seen, acts).AddAsync(document, "x", 1, "Me quedo con la pregunta.", hand, Clock.Now, CancellationToken.None));
    }

    /// <summary>Nadia marks turns.</summary>
    public async Task<IReadOnlyList<PlacedUnit>> DividedAsync(Guid document, params int[] turns)
    {
        var hand = await HandAsync(Nadia);
        return await ActAsync(Nadia, async (connection, acts, seen) =>
        {
            var store = new UnitStore(connection, seen, acts);
            foreach (var turn in turns)
                (await store.SplitAsync(document, "x", 1, turn, $"gira en {turn}", hand, Clock.Now, CancellationToken.None)).Refusal.ShouldBe(UnitsRefusal.None);
            return await store.ListAsync(document, CancellationToken.None);
        });
    }

    /// <summary>The units, each with its words.</summary>
    public Task<List<string>> UnitsAsync(Guid document) => RowsAsync(
        "select substr(v.text, u.from_at + 1, u.to_at - u.from_at) from placed_unit u join document d on d.id = u.document_id join document_version v on v.document_id = d.id and v.version = d.version where d.id = $1 order by u.place",
        r => r.GetString(0), document);

    /// <inheritdoc />
    protected override string Content => "path";

    /// <inheritdoc />
    protected override async Task FillAsync(Database database)
    {
        await base.FillAsync(database);
        await using var fill = database.Owner.CreateCommand("update study_member set role = 'researcher' where study_id = 1 and person_id = 3");
        await fill.ExecuteNonQueryAsync();
    }
}
