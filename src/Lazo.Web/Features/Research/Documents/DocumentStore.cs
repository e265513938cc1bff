using System.Text.Json;
using Lazo.Domain.Research.Documents;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Giorgi;
using Npgsql;
using NpgsqlTypes;

namespace Lazo.Web.Features.Research.Documents;

/// <summary>A document of a study, without its text.</summary>
public sealed record StudyDocument(Guid Id, string Name, string Kind, string Folder, Guid? Participant, string? Code, int Version, int Length, int Codings);

/// <summary>A document's present text.</summary>
public sealed record DocumentText(Guid Id, string Name, string Kind, int Version, CodePoints Text);

/// <summary>What a correction would do to what hangs on a text.</summary>
/// <param name="Lost">Marks of which nothing would be left.</param>
/// <param name="Joined">Meaning units of which no words would be left: what hangs on them would go to the one before.</param>
public sealed record CorrectionPlan(Correction Correction, int Moved, int Lost, int Joined);

/// <summary>The documents of a study: taken in, corrected with every anchor kept, taken out.</summary>
public sealed class DocumentStore(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    private const string ListSql = """
        select d.id, d.name, d.kind, d.folder, d.participant_id, p.lane || p.number, d.version, coalesce(v.length, 0),
               (select count(*) from coding c where c.document_id = d.id)::int
        from document d
        left join document_version v on v.document_id = d.id and v.version = d.version
        left join participant p on p.id = d.participant_id
        where d.institution_id = $1 and d.study_id = $2
        order by d.folder, d.place, p.lane, p.number, d.name
        """;

    private const string TextSql = """
        select d.id, d.name, d.kind, d.version, v.text from document d join document_version v on v.document_id = d.id and v.version = d.version
        where d.institution_id = $1 and d.study_id = $2 and d.id = $3
        """;

    private const string VersionSql = """
        insert into document_version (document_id, version, institution_id, study_id, act_id, text, length, base, edits)
        values ($3, $4, $1, $2, current_setting('lazo.act')::bigint, $5, $6, $7, $8)
        """;

    // What hangs on positions of a text; each has id, document_id, from_at, to_at.
    private static readonly string[] Anchored = ["coding", "narrative_mark"];

    public Task<List<StudyDocument>> ListAsync(CancellationToken cancellation) => connection.RowsAsync(
        ListSql,
        r => new StudyDocument(r.GetGuid(0), r.GetString(1), r.GetString(2), r.GetString(3), r.IsDBNull(4) ? null : r.GetGuid(4), r.TextOrNull(5), r.GetInt32(6), r.GetInt32(7), r.GetInt32(8)),
        cancellation, study.InstitutionId, study.Id);

    /// <summary>The present text; null without such a document in the study.</summary>
    public Task<DocumentText?> ReadAsync(Guid document, CancellationToken cancellation) => connection.FirstAsync(
        TextSql, r => new DocumentText(r.GetGuid(0), r.GetString(1), r.GetString(2), r.GetInt32(3), new CodePoints(r.GetString(4))), cancellation, study.InstitutionId, study.Id, document);

    /// <summary>The present version; null without such a document in the study.</summary>
    public async Task<int?> VersionAsync(Guid document, CancellationToken cancellation) => (await connection.RowsAsync(
        "select version from document where institution_id = $1 and study_id = $2 and id = $3", r => (int?)r.GetInt32(0), cancellation, study.InstitutionId, study.Id, document)).FirstOrDefault();

    /// <summary>Text as it is kept: lines end with LF, no byte-order mark, no character that PostgreSQL can't hold. Nothing else is changed.</summary>
    public static string Kept(string text) => text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\0", "", StringComparison.Ordinal);

    /// <summary>Takes a text in, as one act.</summary>
    /// <exception cref="PostgresException">Unique violation: a document of this name is there.</exception>
    public async Task<Guid> AddAsync(string name, string text, string origin, Guid? participant, DateTimeOffset now, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7(now);
        await acts.DoAsync(ActKinds.DocumentAdded, new { document = id }, () => InsertAsync(new NewDocument(id, name, "text", "", origin, participant, null, text), now, cancellation), cancellation);
        return id;
    }

    /// <summary>The rows of a new document, within an act that is under way.</summary>
    public async Task InsertAsync(NewDocument given, DateTimeOffset now, CancellationToken cancellation)
    {
        var text = new CodePoints(Kept(given.Text));
        await connection.RunAsync(
            """
            insert into document (id, institution_id, study_id, name, kind, folder, origin, participant_id, narrative, added_at)
            values ($3, $1, $2, $4, $5, $6, $7, $8, $9, $10)
            """,
            cancellation, study.InstitutionId, study.Id, given.Id, given.Name, given.Kind, given.Folder, given.Origin, given.Participant, given.Narrative, now);
        await InsertVersionAsync(given.Id, 1, text, null, cancellation);
        await ParagraphIndex.MakeAsync(connection, study.InstitutionId, study.Id, given.Id, text, cancellation);
        await TimeMarks.AddAsync(connection, study, given.Id, given.Marks ?? [], cancellation);
    }

    /// <summary>What a correction would do; nothing is changed.</summary>
    public async Task<CorrectionPlan> PlanAsync(DocumentText document, string corrected, CancellationToken cancellation)
    {
        var correction = Correction.Between(document.Text.Text, Kept(corrected));
        var spans = await SpansAsync(document.Id, cancellation);
        var moved = spans.Select(one => (one.Span, To: correction.Move(one.Span))).ToArray();
        var joined = await UnitChange.JoinedByAsync(connection, study, document.Id, correction, document.Text.Length, new CodePoints(Kept(corrected)).Length, cancellation);
        return new CorrectionPlan(correction, moved.Count(one => one.To is { } to && to != one.Span), moved.Count(one => one.To is null), joined);
    }

    /// <summary>Corrects a text as one act: a new version, with every mark where its words now are; a mark of which nothing is left goes.</summary>
    /// <param name="seen">The version that was corrected.</param>
    /// <returns>False where somebody corrected it meanwhile: nothing was changed.</returns>
    /// <exception cref="InvalidOperationException">Who corrects codes blind: others' marks are hidden from her, and would stay where they were.</exception>
    public async Task<bool> CorrectAsync(DocumentText document, int seen, string corrected, CancellationToken cancellation)
    {
        if (study.CodesBlind)
            throw new InvalidOperationException("A text isn't corrected by who codes blind.");
        if (document.Version != seen)
            return false;
        return Correction.Between(document.Text.Text, Kept(corrected)).Replacements.Count == 0
            || await acts.TryAsync(ActKinds.TextCorrected, new { document = document.Id }, () => ReviseAsync(document, seen, corrected, cancellation), cancellation) is not null;
    }

    /// <summary>The rows of a correction, within an act that is under way.</summary>
    /// <returns>False where somebody corrected it meanwhile: the act is to be given up.</returns>
    internal async Task<bool> ReviseAsync(DocumentText document, int seen, string corrected, CancellationToken cancellation)
    {
        var text = new CodePoints(Kept(corrected));
        var correction = Correction.Between(document.Text.Text, text.Text);
        // A number that no version had, also one that was taken back.
        var version = (await connection.RowsAsync(
            "select max(version) + 1 from document_version where institution_id = $1 and study_id = $2 and document_id = $3", r => r.GetInt32(0), cancellation, study.InstitutionId, study.Id, document.Id))[0];
        if (await connection.RunAsync(
            "update document set version = $5 where institution_id = $1 and study_id = $2 and id = $3 and version = $4", cancellation, study.InstitutionId, study.Id, document.Id, seen, version) == 0)
            return false;
        await InsertVersionAsync(document.Id, version, text, (seen, correction), cancellation);
        await MoveAsync(document.Id, correction, cancellation);
        await UnitChange.CorrectAsync(connection, study, document.Id, correction, document.Text.Length, text.Length, cancellation);
        await TimeMarks.MoveAsync(connection, study, document.Id, correction, cancellation);
        await ParagraphIndex.MakeAsync(connection, study.InstitutionId, study.Id, document.Id, text, cancellation);
        return true;
    }

    private Task<List<(string Table, Guid Id, Span Span)>> SpansAsync(Guid document, CancellationToken cancellation) => connection.RowsAsync(
        string.Join(" union all ", Anchored.Select(table => $"select '{table}', id, from_at, to_at from {table} where institution_id = $1 and study_id = $2 and document_id = $3")),
        r => (r.GetString(0), r.GetGuid(1), new Span(r.GetInt32(2), r.GetInt32(3))), cancellation, study.InstitutionId, study.Id, document);

    private async Task MoveAsync(Guid document, Correction correction, CancellationToken cancellation)
    {
        foreach (var table in (await SpansAsync(document, cancellation)).GroupBy(one => one.Table))
        {
            var moved = table.Select(one => (one.Id, one.Span, To: correction.Move(one.Span))).Where(one => one.To != one.Span).ToArray();
            await connection.RunAsync(
                $"delete from {table.Key} where institution_id = $1 and study_id = $2 and id = any ($3)", cancellation, study.InstitutionId, study.Id, moved.Where(one => one.To is null).Select(one => one.Id).ToArray());
            var there = moved.Where(one => one.To is not null).ToArray();
            await connection.RunAsync(
                $"update {table.Key} c set from_at = m.f, to_at = m.t from unnest($3::uuid[], $4::int[], $5::int[]) as m (id, f, t) where c.institution_id = $1 and c.study_id = $2 and c.id = m.id",
                cancellation, study.InstitutionId, study.Id, there.Select(one => one.Id).ToArray(), there.Select(one => one.To!.Value.From).ToArray(), there.Select(one => one.To!.Value.To).ToArray());
        }
    }

    private async Task InsertVersionAsync(Guid document, int version, CodePoints text, (int Base, Correction Correction)? from, CancellationToken cancellation)
    {
        await using var insert = new NpgsqlCommand(VersionSql, connection);
        insert.Parameters.AddWithValue(study.InstitutionId);
        insert.Parameters.AddWithValue(study.Id);
        insert.Parameters.AddWithValue(document);
        insert.Parameters.AddWithValue(version);
        insert.Parameters.AddWithValue(text.Text);
        insert.Parameters.AddWithValue(text.Length);
        insert.Parameters.AddWithValue(NpgsqlDbType.Integer, (object?)from?.Base ?? DBNull.Value);
        insert.Parameters.AddWithValue(NpgsqlDbType.Jsonb, JsonSerializer.Serialize(from?.Correction.Replacements.Select(one => new[] { one.Start, one.Removed, one.Inserted }) ?? []));
        await insert.ExecuteNonQueryAsync(cancellation);
    }
}

/// <summary>A document to be taken in.</summary>
/// <param name="Narrative">The code under which a narrative was handed over; null otherwise.</param>
/// <param name="Marks">When what it says is spoken, where that is known.</param>
public sealed record NewDocument(Guid Id, string Name, string Kind, string Folder, string Origin, Guid? Participant, string? Narrative, string Text, IReadOnlyList<TimeMark>? Marks = null);
