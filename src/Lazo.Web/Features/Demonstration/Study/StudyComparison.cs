using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Narratives;
using Lazo.Domain.Research.Triangulation;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Evidence;
using Lazo.Web.Features.Research.Maps;
using Lazo.Web.Features.Research.Narratives;
using Lazo.Web.Features.Research.Queries;
using Lazo.Web.Features.Research.Triangulation;
using Lazo.Web.Features.Research.Types;

namespace Lazo.Web.Features.Demonstration.Study;

/// <summary>What the demonstration's study makes of its structures: types and their table, claims against each source, one narrative read as a story.</summary>
internal sealed class StudyComparison(StudyHand noemi, StudyVoices voices, StudyPath path, DateTimeOffset now)
{
    private readonly DateTimeOffset at = now.AddDays(-12);

    internal async Task CompareAsync(CancellationToken cancellation)
    {
        await TypesAsync(cancellation);
        await TriangulateAsync(cancellation);
        await ReadAsStoryAsync(5, cancellation);
        await DrawAsync(cancellation);
    }

    private async Task TypesAsync(CancellationToken cancellation)
    {
        var store = new TypeStore(noemi.Connection, noemi.Study, noemi.ActsAt(at));
        await store.AddAspectsAsync(ComparedTypes.Aspects, at, cancellation);
        var aspects = (await store.AspectsAsync(cancellation)).ToDictionary(aspect => aspect.Name, StringComparer.Ordinal);
        foreach (var common in CommonStructures.All)
        {
            var (id, _) = await store.SetTypeAsync(null, common.Name, common.Sentences[0].Text, at, cancellation);
            var type = (await store.TypesAsync(cancellation)).First(one => one.Id == id);
            var borne = Interview.All.Where(interview => interview.Kind == common.Kind).ToArray();
            await store.SetBearersAsync(type, [.. borne.Select(interview => voices.Interviews[interview.Number].Participant)], at, cancellation);
            foreach (var (name, square) in ComparedTypes.Aspects.Zip(ComparedTypes.Squares[common.Kind]))
            {
                await store.SayAsync(type, aspects[name], square.Words, noemi.Coder, at, cancellation);
                await store.LinkAsync(type, aspects[name], [.. borne.Select(interview => (GroundKind.Unit, path.Unit(interview.Number, square.Unit)))], "", noemi.Coder, at, cancellation);
            }
        }
    }

    private async Task TriangulateAsync(CancellationToken cancellation)
    {
        var store = new TriangulationStore(noemi.Connection, noemi.Study, noemi.ActsAt(at));
        await store.AddStrandsAsync([("C", "Cuestionario"), ("E", "Entrevista episódica")], at, cancellation);
        var strands = (await store.StrandsAsync(cancellation)).ToDictionary(strand => strand.Source, StringComparer.Ordinal);
        foreach (var (words, code, inC) in new (string, string, Verdict)[]
        {
            ("El temor a ser calificado aleja de la asesoría.", "fear", Verdict.Agrees),
            ("La asesoría se reconoce cuando quien asesora escucha antes de opinar.", "listening", Verdict.Agrees),
            ("El reto del momento hace que se pida compañía.", "challenge", Verdict.Agrees),
            ("Quien asesora entra sólo por donde le abren.", "permission", Verdict.Silent),
        })
        {
            var (id, _) = await store.SetClaimAsync(null, words, true, null, noemi.Coder, at, cancellation);
            foreach (var (lane, verdict) in new[] { ("C", inC), ("E", Verdict.Agrees) })
            {
                var claim = (await store.ClaimsAsync(cancellation)).First(one => one.Id == id);
                await store.FindAsync(claim, strands[lane], verdict, verdict == Verdict.Silent ? "Se buscó en las seis categorías; nadie lo menciona." : "", noemi.Coder, at, cancellation);
                if (verdict == Verdict.Agrees)
                {
                    var finding = (await store.ClaimsAsync(cancellation)).First(one => one.Id == id).Of(strands[lane])!;
                    await store.LinkAsync(finding, strands[lane].Name, [.. (await CodingsAsync(lane, code, cancellation)).Select(coding => (GroundKind.Coding, coding))], "", noemi.Coder, at, cancellation);
                }
            }
        }
    }

    // Of up to four persons, one mark each.
    private Task<List<Guid>> CodingsAsync(string lane, string code, CancellationToken cancellation) => noemi.Connection.RowsAsync(
        """
        select (array_agg(c.id order by c.from_at))[1] from coding c join document d on d.id = c.document_id join participant p on p.id = d.participant_id
        where c.institution_id = $1 and c.study_id = $2 and c.code_id = $3 and c.coder_id = $5 and p.lane = $4 group by p.number order by p.number limit 4
        """,
        r => r.GetGuid(0), cancellation, noemi.Study.InstitutionId, noemi.Study.Id, voices.Code(code), lane, noemi.Coder);

    private async Task ReadAsStoryAsync(int number, CancellationToken cancellation)
    {
        var (interview, text) = (Interview.All.Single(one => one.Number == number), voices.Interviews[number]);
        var document = new DocumentRef(text.Document, text.Name);
        var store = new NarrativeStore(noemi.Connection, noemi.Study, noemi.ActsAt(at));
        await store.GiveKindsAsync(at, cancellation);
        if (await store.BeginAsync(document, noemi.Coder, "Lectura de Noemí", at, cancellation) is not { } reading)
            return;
        var plot = (await store.PlotsAsync(cancellation)).First(kind => kind.Name == "Renacimiento");
        var epiphany = (await store.EpiphaniesAsync(cancellation)).First(kind => kind.Name == "Reveladora");
        await store.DescribeAsync(document, reading, "Lectura de Noemí", "Se lee como la historia de una puerta.", plot.Id, "Quien estaba cerrado despierta por un niño, no por quien insiste.", cancellation);
        int[] starts = [.. interview.Starts, interview.Whole.Text.EnumerateRunes().Count()];
        Span Between(int from, int to) => new(starts[from - 1], starts[to] - (to < interview.Units.Count ? 2 : 0));
        var challenge = interview.Whole.Marks.First(mark => mark.Code == "challenge").Span;
        foreach (var (part, span, name) in new (NarrativePart, Span, string)[]
        {
            (NarrativePart.Beginning, Between(1, 1), ""), (NarrativePart.Course, Between(2, 3), ""), (NarrativePart.Close, Between(4, 4), ""),
            (NarrativePart.Dialogue, challenge, ""), (NarrativePart.Epiphany, challenge, ""), (NarrativePart.Plot, challenge, ""),
        })
        {
            await store.MarkAsync(document, reading, 1, new ReadMark(Guid.CreateVersion7(at), part, span, name, "", part == NarrativePart.Epiphany ? epiphany.Id : null), at, cancellation);
        }
    }

    // A map of what the researchers see so far, and a question that they ask again and again.
    private async Task DrawAsync(CancellationToken cancellation)
    {
        var maps = new ConceptMaps(noemi.Connection, noemi.Study, noemi.ActsAt(at));
        var (id, _) = await maps.FoundAsync("Del temor al diálogo", at, cancellation);
        var concepts = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var (key, x, y) in new[] { ("fear", 200, 120), ("refusal", 200, 360), ("permission", 560, 120), ("challenge", 560, 360), ("listening", 920, 120), ("dialogue", 920, 360) })
        {
            (concepts[key], _) = await maps.AddAsync((await maps.ReadAsync(id, cancellation))!, voices.Code(key), "", cancellation);
            await maps.MoveAsync((await maps.ReadAsync(id, cancellation))!, [(concepts[key], x, y)], cancellation);
        }

        var map = (await maps.ReadAsync(id, cancellation))!;
        foreach (var (from, to, name) in new[] { ("fear", "refusal", "da lugar a"), ("permission", "fear", "alivia"), ("challenge", "refusal", "vence"), ("challenge", "dialogue", "abre"), ("listening", "dialogue", "sostiene") })
            await maps.RelateAsync(map, concepts[from], concepts[to], name, cancellation);
        await new SavedQueries(noemi.Connection, noemi.Study, noemi.ActsAt(at)).SaveAsync("Temor junto al rechazo", QuestionForm.Together(voices.Code("fear"), voices.Code("refusal")), at, cancellation);
    }
}
