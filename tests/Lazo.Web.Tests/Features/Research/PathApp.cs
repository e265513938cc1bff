using Lazo.Domain.Research.Variation;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Research.Giorgi;
using Lazo.Web.Features.Research.Journal;
using Lazo.Web.Features.Research.Structures;
using Lazo.Web.Features.Research.Validation;
using Lazo.Web.Features.Research.Variation;
using Lazo.Web.Tests.Support;

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
        await ActAsync(Nadia, (connection, acts, seen) => new WholeReadings(connection, seen, acts).AddAsync(document, 1, "Me quedo con la pregunta.", hand, Clock.Now, CancellationToken.None));
    }

    /// <summary>Nadia marks turns.</summary>
    public async Task<IReadOnlyList<PlacedUnit>> DividedAsync(Guid document, params int[] turns)
    {
        var hand = await HandAsync(Nadia);
        return await ActAsync(Nadia, async (connection, acts, seen) =>
        {
            var store = new UnitStore(connection, seen, acts);
            foreach (var turn in turns)
                (await store.SplitAsync(document, 1, turn, $"gira en {turn}", hand, Clock.Now, CancellationToken.None)).Refusal.ShouldBe(UnitsRefusal.None);
            return await store.ListAsync(document, CancellationToken.None);
        });
    }

    /// <summary>Nadia fills the table of a text.</summary>
    public async Task WriteCellsAsync(IReadOnlyList<PlacedUnit> units)
    {
        var hand = await HandAsync(Nadia);
        await ActAsync(Nadia, async (connection, acts, seen) =>
        {
            var table = new GiorgiTable(connection, seen, acts);
            foreach (var unit in units)
            {
                await table.WriteAsync(unit.Id, GiorgiCell.Third, 0, $"Cuenta que en la parte {unit.Place} algo cambia para ella.", hand, Clock.Now, CancellationToken.None);
                await table.WriteAsync(unit.Id, GiorgiCell.Meaning, 0, "Tacto: quien acompaña espera antes de decir.", hand, Clock.Now, CancellationToken.None);
            }

            return 0;
        });
    }

    /// <summary>Three interviews with their structures, a common one with a sentence that rests on all and one on nothing, an aspect with an argument and a case against, and two entries of a journal.</summary>
    public async Task<(Guid Common, Guid Aspect)> CommonAsync()
    {
        var hand = await HandAsync(Nadia);
        var units = new List<Guid>();
        foreach (var number in Enumerable.Range(60, 3))
        {
            var document = await InterviewAsync(number);
            await ReadWholeAsync(document);
            var placed = await DividedAsync(document, 24, 54);
            await WriteCellsAsync(placed);
            units.Add(placed[1].Id);
            await ActAsync(Nadia, (connection, acts, seen) => new SentenceStore(connection, seen, acts).AddToDocumentAsync(document, "Quien llega con miedo es recibida por alguien que pregunta.", [placed[0].Id, placed[1].Id], hand, Clock.Now, CancellationToken.None));
        }

        return await ActAsync(Nadia, async (connection, acts, seen) =>
        {
            var (common, _, _) = await new StructureStore(connection, seen, acts).BeginCommonAsync("Ser acompañada", hand, Clock.Now, CancellationToken.None);
            var sentences = new SentenceStore(connection, seen, acts);
            await sentences.AddAsync(common, "Ser acompañada", "Acompañar empieza cuando alguien pregunta y espera la respuesta.", units, hand, Clock.Now, CancellationToken.None);
            await sentences.AddAsync(common, "Ser acompañada", "Quien pregunta fue antes quien temía.", units[..2], hand, Clock.Now, CancellationToken.None);
            await sentences.AddAsync(common, "Ser acompañada", "El miedo no se va: cambia de lugar.", [], hand, Clock.Now, CancellationToken.None);
            var ledger = new VariationLedger(connection, seen, acts);
            await ledger.OpenAsync("Que haya una escuela", null, hand, Clock.Now, CancellationToken.None);
            var (aspect, _) = await ledger.OpenAsync("La pregunta", null, hand, Clock.Now, CancellationToken.None);
            await ledger.ArgueAsync((await ledger.ListAsync(CancellationToken.None)).Single(one => one.Id == aspect), "Sin la pregunta queda una orden, y una orden no acompaña.", Outcome.Changes, hand, Clock.Now, CancellationToken.None);
            var argued = (await ledger.ListAsync(CancellationToken.None)).Single(one => one.Id == aspect);
            await ledger.OpposeAsync(argued, argued.Variations[0].Id, "Aquí se acompaña en silencio.", null, units[0], hand, Clock.Now, CancellationToken.None);
            var journal = new JournalStore(connection, seen, acts);
            await journal.AddAsync(JournalSubject.Unit, units[0], "Yo también esperé que alguien me preguntara; no debo oírlo donde no está.", false, hand, Clock.Now, CancellationToken.None);
            await journal.AddAsync(JournalSubject.Study, null, "Espero encontrar miedo. ¿Y si no está?", true, hand, Clock.Now, CancellationToken.None);
            return (common, aspect);
        });
    }

    /// <summary>Somebody who agreed to validate, with one thing to judge.</summary>
    public async Task<(string Token, Guid Item, Guid Participant)> ValidatedAsync(int number)
    {
        var document = await InterviewAsync(number);
        var participant = (await RowsAsync("select participant_id from document where id = $1", r => r.GetGuid(0), document))[0];
        var token = await ActAsync(Nadia, async (connection, acts, seen) =>
        {
            var store = new ValidationStore(connection, seen, acts);
            var state = (await store.StatesAsync(Clock.Now, CancellationToken.None)).Single(one => one.Participant == participant);
            await store.AddAsync(state, document, "Yo llegaba con miedo", "Llega con temor.", Clock.Now, CancellationToken.None);
            return await store.InviteAsync(state, Nadia, TimeProvider.System.GetUtcNow().AddDays(9), Clock.Now, CancellationToken.None);
        });
        using var visitor = NewClient();
        await visitor.PostAsync($"/validar/{token}?handler=Agree", JudgingPagesTests.Form(("agreed", "true")));
        return (token, (await RowsAsync("select i.id from validation_item i join validation v on v.id = i.validation_id where v.participant_id = $1", r => r.GetGuid(0), participant))[0], participant);
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
