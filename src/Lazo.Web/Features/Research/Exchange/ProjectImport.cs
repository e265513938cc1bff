using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Exchange;
using Lazo.Web.Data;
using Lazo.Web.Exchange.Refi;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Research.Recordings;
using Lazo.Web.Features.Shared;
using Npgsql;

namespace Lazo.Web.Features.Research.Exchange;

/// <summary>Takes a file of another program, or of another Lazo, into a study: all of it or nothing, as one act.</summary>
/// <param name="recordings">The file once more, for what is too large to be read with it; null of one that has no recordings.</param>
public sealed class ProjectImport(NpgsqlConnection connection, SeenStudy study, DateTimeOffset now, PackedRecordings? recordings = null)
{
    // Of codings in one statement.
    private const int Piece = 20_000;

    private object[] Here => [study.InstitutionId, study.Id];

    /// <summary>What the file would bring; nothing is written.</summary>
    /// <exception cref="CallerFault">Something of the file has the name of something else in the study.</exception>
    public async Task<ImportPlan> PlanAsync(ReadProject read, CancellationToken cancellation)
    {
        Guid[] numbers = [.. read.Project.Sources.Select(one => one.Id), .. read.Project.Cases.Select(one => one.Id), .. read.Project.Notes.Select(one => one.Id)];
        var withdrawn = await WithdrawnAsync(numbers, cancellation);
        var remarks = new Remarks();
        remarks.Lost(RemarkKind.Withdrawn, count: read.Project.Sources.Count(one => withdrawn.Contains(one.Id)));
        read = read with { Project = read.Project.Without(withdrawn), Remarks = [.. read.Remarks, .. remarks.All] };
        return new ImportPlanning(await KnownAsync(read.Project, cancellation), read, now).Decide() with { Numbers = [.. numbers.Where(one => !withdrawn.Contains(one))] };
    }

    /// <summary>Writes what was planned as one act.</summary>
    /// <param name="file">How the file is called; the trail keeps its ending.</param>
    public Task<long> ApplyAsync(ImportPlan plan, string file, StudyActs acts, CancellationToken cancellation) =>
        acts.DoAsync(ActKinds.ProjectImported, About(plan, file), () => WriteAsync(plan, acts, cancellation), cancellation, bulk: true);

    /// <summary>The same within a transaction that is under way.</summary>
    internal Task<long?> ApplyWithinAsync(ImportPlan plan, string file, StudyActs acts, CancellationToken cancellation) =>
        acts.WithinAsync(ActKinds.ProjectImported, About(plan, file), () => WriteAsync(plan, acts, cancellation), cancellation, bulk: true);

    // A file may bear a person's name: only what kind it is stands in the trail.
    private static object About(ImportPlan plan, string file) => new { format = Cut.To(Path.GetExtension(file), 8), documents = plan.NewDocuments, codes = plan.NewCodes, codings = plan.NewCodings };

    private async Task<HashSet<Guid>> WithdrawnAsync(Guid[] numbers, CancellationToken cancellation) =>
        (await connection.RowsAsync("select wall.withdrawn_of($1, $2)", r => r.GetGuid(0), cancellation, study.Id, numbers)).ToHashSet();

    private async Task<KnownStudy> KnownAsync(Project project, CancellationToken cancellation)
    {
        Guid[] given =
        [
            .. project.Users.Select(one => one.Id), .. project.Codes.Select(one => one.Id), .. project.Variables.Select(one => one.Id), .. project.Cases.Select(one => one.Id), .. project.Sources.Select(one => one.Id),
            .. project.Notes.Select(one => one.Id), .. project.Graphs.Select(one => one.Id), .. project.Sources.SelectMany(source => source.Codings).Select(one => one.Id),
        ];
        var sources = project.Sources.Select(one => one.Id).SelectMany(id => new[] { id, ImportPlanning.Derived(study, id) }).ToArray();
        var texts = await connection.RowsAsync(
            """
            select d.id, d.name, v.text, f.size from document d join document_version v on v.document_id = d.id and v.version = d.version
            left join document_file f on f.institution_id = d.institution_id and f.study_id = d.study_id and f.document_id = d.id
            where d.institution_id = $1 and d.study_id = $2 and (d.id = any ($3) or d.name = any ($4))
            """,
            r => new KnownText(r.GetGuid(0), r.GetString(1), r.GetString(2), r.IsDBNull(3) ? null : r.GetInt64(3), []), cancellation, [.. Here, sources, project.Sources.Select(one => one.Name.Replace("\0", "", StringComparison.Ordinal)).ToArray()]);
        var marks = (await connection.RowsAsync(
            "select document_id, position, milliseconds from time_mark where institution_id = $1 and study_id = $2 and document_id = any ($3)",
            r => (Document: r.GetGuid(0), Mark: new TimeMark(r.GetInt32(1), r.GetInt32(2))), cancellation, [.. Here, texts.Select(one => one.Id).ToArray()])).ToLookup(one => one.Document, one => one.Mark);
        return new KnownStudy(
            study,
            await connection.RowsAsync(
                "select o.id, o.name, o.person_id is not null or exists (select from agreed_hand a where a.study_id = $2 and a.coder_id = o.id) from coder o where o.institution_id = $1 and o.study_id = $2", r => (r.GetGuid(0), r.GetString(1), r.GetBoolean(2)), cancellation, Here),
            await connection.RowsAsync("select id, parent_id, name, place from code where institution_id = $1 and study_id = $2", r => (r.GetGuid(0), r.IsDBNull(1) ? (Guid?)null : r.GetGuid(1), r.GetString(2), r.GetInt32(3)), cancellation, Here),
            await connection.RowsAsync("select id, name from attribute where institution_id = $1 and study_id = $2", r => (r.GetGuid(0), r.GetString(1)), cancellation, Here),
            await connection.RowsAsync("select id, lane, number from participant where institution_id = $1 and study_id = $2", r => (r.GetGuid(0), r.GetString(1)[0], r.GetInt32(2)), cancellation, Here),
            [.. texts.Select(one => one with { Marks = [.. marks[one.Id]] })],
            await connection.RowsAsync(
                "select id, document_id, code_id, coder_id, from_at, to_at from coding where institution_id = $1 and study_id = $2 and document_id = any ($3)",
                r => (r.GetGuid(0), r.GetGuid(1), r.GetGuid(2), r.GetGuid(3), new Span(r.GetInt32(4), r.GetInt32(5))), cancellation, [.. Here, texts.Select(one => one.Id).ToArray()]),
            (await connection.RowsAsync("select id from memo where institution_id = $1 and study_id = $2", r => r.GetGuid(0), cancellation, Here)).ToHashSet(),
            await connection.RowsAsync("select id, name from concept_map where institution_id = $1 and study_id = $2", r => (r.GetGuid(0), r.GetString(1)), cancellation, Here),
            (await connection.RowsAsync("select lane, last from participant_lane where institution_id = $1 and study_id = $2", r => (Lane: r.GetString(0)[0], Last: r.GetInt32(1)), cancellation, Here)).ToDictionary(one => one.Lane, one => one.Last),
            (await connection.RowsAsync("select wall.ids_elsewhere($1, $2)", r => r.GetGuid(0), cancellation, study.Id, given)).ToHashSet());
    }

    private async Task WriteAsync(ImportPlan plan, StudyActs acts, CancellationToken cancellation)
    {
        await RowsAsync("coder", "id, institution_id, study_id, name", "f.id, $1, $2, f.name", "$3::uuid[], $4::text[]", "id, name", cancellation, plan.Coders.Select(one => one.Id).ToArray(), plan.Coders.Select(one => one.Name).ToArray());
        await CodesAsync(plan, cancellation);
        await RowsAsync(
            "attribute", "id, institution_id, study_id, name, kind, place", "f.id, $1, $2, f.name, f.kind, f.place", "$3::uuid[], $4::text[], $5::text[], $6::int[]", "id, name, kind, place", cancellation,
            plan.Attributes.Select(one => one.Id).ToArray(), plan.Attributes.Select(one => one.Name).ToArray(), plan.Attributes.Select(one => one.Kind).ToArray(), plan.Attributes.Select(one => one.Place).ToArray());
        await ParticipantsAsync(plan, cancellation);
        var store = new DocumentStore(connection, study, acts);
        foreach (var (document, at) in plan.Documents)
            await store.InsertAsync(document, at, cancellation);
        foreach (var (document, marks) in plan.Times)
            await TimeMarks.AddAsync(connection, study, document, marks, cancellation);
        foreach (var (document, recording) in plan.Recordings)
            await recordings!.ReadAsync(recording, from => new RecordingStore(connection, study).InsertAsync(document, recording.Mime, from, now, cancellation));
        foreach (var piece in plan.Codings.Chunk(Piece))
        {
            await RowsAsync(
                "coding", "id, institution_id, study_id, document_id, code_id, coder_id, from_at, to_at, at", "f.id, $1, $2, f.document, f.code, f.coder, f.from_at, f.to_at, f.at",
                "$3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::int[], $8::int[], $9::timestamptz[]", "id, document, code, coder, from_at, to_at, at", cancellation,
                piece.Select(one => one.Coding.Id).ToArray(), piece.Select(one => one.Document).ToArray(), piece.Select(one => one.Coding.Code).ToArray(), piece.Select(one => one.Coding.User!.Value).ToArray(),
                piece.Select(one => one.Coding.Span.From).ToArray(), piece.Select(one => one.Coding.Span.To).ToArray(), piece.Select(one => (one.Coding.At ?? now).UtcDateTime).ToArray());
        }

        await MemosAsync(plan, cancellation);
        await MapsAsync(plan, cancellation);
        if (plan.Fields is { } fields)
            await connection.RunAsync("update study set question = $3, phenomenon = $4, method = $5, limitations = $6 where institution_id = $1 and id = $2", cancellation, [.. Here, fields.Question, fields.Phenomenon, fields.Method, fields.Limitations]);
        // A large file takes minutes: who withdraws meanwhile doesn't see what isn't committed, and from here on waits for it.
        var alone = (await connection.RowsAsync("select pg_try_advisory_xact_lock_shared(hashtextextended('withdrawn', 49))", r => r.GetBoolean(0), cancellation))[0];
        if (!alone || (await WithdrawnAsync(plan.Numbers, cancellation)).Count > 0)
            throw new CallerFault("Alguien retiró lo que contó mientras entraba el archivo, y no entró nada: vuelve a traerlo, y entrará sin ello.");
    }

    private Task CodesAsync(ImportPlan plan, CancellationToken cancellation)
    {
        var texts = plan.Codes.Select(one => CodeDescription.Read(one.Code.Description)).ToArray();
        return RowsAsync(
            "code", "id, institution_id, study_id, parent_id, name, color, place, codable, definition, examples, rule", "f.id, $1, $2, nullif(f.parent, '00000000-0000-0000-0000-000000000000'), f.name, f.color, f.place, f.codable, f.definition, f.examples, f.rule",
            "$3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::int[], $8::bool[], $9::text[], $10::text[], $11::text[]", "id, parent, name, color, place, codable, definition, examples, rule", cancellation,
            plan.Codes.Select(one => one.Code.Id).ToArray(), plan.Codes.Select(one => one.Code.Parent ?? Guid.Empty).ToArray(), plan.Codes.Select(one => one.Code.Name).ToArray(), plan.Codes.Select(one => one.Color).ToArray(),
            plan.Codes.Select(one => one.Place).ToArray(), plan.Codes.Select(one => one.Code.Codable).ToArray(), texts.Select(one => one.Definition).ToArray(), texts.Select(one => one.Examples).ToArray(), texts.Select(one => one.Rule).ToArray());
    }

    private async Task ParticipantsAsync(ImportPlan plan, CancellationToken cancellation)
    {
        await RowsAsync(
            "participant", "id, institution_id, study_id, lane, number, pseudonym, attributes", "f.id, $1, $2, f.lane, f.number, nullif(f.pseudonym, ''), f.attributes::jsonb",
            "$3::uuid[], $4::text[], $5::int[], $6::text[], $7::text[]", "id, lane, number, pseudonym, attributes", cancellation,
            plan.Participants.Select(one => one.Id).ToArray(), plan.Participants.Select(one => one.Lane.ToString()).ToArray(), plan.Participants.Select(one => one.Number).ToArray(), plan.Participants.Select(one => one.Pseudonym ?? "").ToArray(),
            plan.Participants.Select(one => one.Attributes).ToArray());
        foreach (var lane in plan.Participants.GroupBy(one => one.Lane, (lane, all) => (Lane: lane, Last: all.Max(one => one.Number))))
            await connection.RunAsync(
                "insert into participant_lane (institution_id, study_id, lane, last) values ($1, $2, $3, $4) on conflict (study_id, lane) do update set last = greatest(participant_lane.last, excluded.last)",
                cancellation, [.. Here, lane.Lane.ToString(), lane.Last]);
    }

    private Task MemosAsync(ImportPlan plan, CancellationToken cancellation) => RowsAsync(
        "memo", "id, institution_id, study_id, about, about_id, title, body, author_id, at, changed_at", "f.id, $1, $2, f.about, nullif(f.about_id, '00000000-0000-0000-0000-000000000000'), f.title, f.body, f.author, f.at, f.changed",
        "$3::uuid[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::uuid[], $9::timestamptz[], $10::timestamptz[]", "id, about, about_id, title, body, author, at, changed", cancellation,
        plan.Memos.Select(one => one.Note.Id).ToArray(), plan.Memos.Select(one => Of(one.Note.Of)).ToArray(), plan.Memos.Select(one => one.Note.About ?? Guid.Empty).ToArray(), plan.Memos.Select(one => one.Note.Title).ToArray(),
        plan.Memos.Select(one => one.Note.Text).ToArray(), plan.Memos.Select(one => one.Author).ToArray(), plan.Memos.Select(one => (one.Note.At ?? now).UtcDateTime).ToArray(),
        plan.Memos.Select(one => (one.Note.Changed ?? one.Note.At ?? now).UtcDateTime).ToArray());

    private async Task MapsAsync(ImportPlan plan, CancellationToken cancellation)
    {
        var concepts = plan.Maps.SelectMany(map => map.Vertices.Select(one => (Map: map.Id, Vertex: one))).ToArray();
        var relations = plan.Maps.SelectMany(map => map.Edges.Select(one => (Map: map.Id, Edge: one))).ToArray();
        await RowsAsync(
            "concept_map", "id, institution_id, study_id, name, at", "f.id, $1, $2, f.name, f.at", "$3::uuid[], $4::text[], $5::timestamptz[]", "id, name, at", cancellation,
            plan.Maps.Select(one => one.Id).ToArray(), plan.Maps.Select(one => one.Name).ToArray(), plan.Maps.Select(_ => now.UtcDateTime).ToArray());
        await RowsAsync(
            "concept", "id, institution_id, study_id, map_id, code_id, name, x, y", "f.id, $1, $2, f.map, nullif(f.code, '00000000-0000-0000-0000-000000000000'), f.name, f.x, f.y",
            "$3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::int[], $8::int[]", "id, map, code, name, x, y", cancellation,
            concepts.Select(one => one.Vertex.Id).ToArray(), concepts.Select(one => one.Map).ToArray(), concepts.Select(one => one.Vertex.Code ?? Guid.Empty).ToArray(),
            concepts.Select(one => one.Vertex.Code is null ? one.Vertex.Name : "").ToArray(), concepts.Select(one => one.Vertex.X).ToArray(), concepts.Select(one => one.Vertex.Y).ToArray());
        await RowsAsync(
            "concept_relation", "id, institution_id, study_id, map_id, from_id, to_id, name", "f.id, $1, $2, f.map, f.from_id, f.to_id, f.name", "$3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[]", "id, map, from_id, to_id, name", cancellation,
            relations.Select(one => one.Edge.Id).ToArray(), relations.Select(one => one.Map).ToArray(), relations.Select(one => one.Edge.From).ToArray(), relations.Select(one => one.Edge.To).ToArray(), relations.Select(one => one.Edge.Name).ToArray());
    }

    private static string Of(NoteOf of) => of switch
    {
        NoteOf.Source => "document",
        NoteOf.Code => "code",
        NoteOf.Coding => "coding",
        NoteOf.Case => "participant",
        _ => "study",
    };

    // The names are of this file; what comes from outside goes as values.
    private async Task RowsAsync(string table, string columns, string values, string arrays, string names, CancellationToken cancellation, params Array[] given)
    {
        if (given[0].Length > 0)
            await connection.RunAsync($"insert into {table} ({columns}) select {values} from unnest({arrays}) as f ({names})", cancellation, [.. Here, .. given]);
    }
}
