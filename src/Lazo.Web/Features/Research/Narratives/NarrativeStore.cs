using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Narratives;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Research.Narratives;

/// <summary>A plot, or a kind of epiphany: a row that the study may change.</summary>
public sealed record NarrativeKind(Guid Id, string Name, string Meaning, int Used);

/// <summary>One reading of a narrative, by one hand.</summary>
/// <param name="Mine">Of whoever asks: nobody else changes it.</param>
public sealed record NarrativeReading(Guid Id, Guid Document, string Author, bool Mine, string Name, string Note, Guid? Plot, string PlotReason, DateTimeOffset At, IReadOnlyList<ReadMark> Marks);

/// <summary>A stretch under a part, in one reading.</summary>
/// <param name="Name">Who, of a character; where, of a scene.</param>
public sealed record ReadMark(Guid Id, NarrativePart Part, Span Span, string Name, string Note, Guid? Epiphany);

/// <summary>The narrative layer of a study: readings of narratives, with their stretches, plots and epiphanies.</summary>
public sealed class NarrativeStore(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    private const string ReadingsSql = """
        select r.id, r.document_id, o.name, coalesce(o.person_id = wall.viewer(), false), r.name, r.note, r.plot_id, r.plot_reason, r.at
        from narrative_reading r join coder o on o.id = r.author_id
        where r.institution_id = $1 and r.study_id = $2 and ($3::uuid is null or r.document_id = $3) order by r.at, r.id
        """;

    private const string MarksSql = """
        select id, reading_id, part, from_at, to_at, name, note, epiphany_id from narrative_mark
        where institution_id = $1 and study_id = $2 and ($3::uuid is null or document_id = $3) order by from_at, to_at desc, id
        """;

    // One statement: the reading is hers, of this text, and the stretch lies within the version that she saw; whoever corrects the text waits.
    private const string MarkSql = """
        insert into narrative_mark (id, institution_id, study_id, document_id, reading_id, part, from_at, to_at, name, note, epiphany_id, at)
        select $4, $1, $2, r.document_id, r.id, $5, $6, $7, $8, $9, $10, $12
        from narrative_reading r join document d on d.id = r.document_id join document_version v on v.document_id = d.id and v.version = d.version
        where r.institution_id = $1 and r.study_id = $2 and r.id = $3 and r.author_id in (select wall.own_coders()) and d.version = $11 and $6 < $7 and $7 <= v.length
        for share of d
        """;

    /// <summary>The readings of a document, or of all; the oldest first.</summary>
    public async Task<IReadOnlyList<NarrativeReading>> ReadAsync(Guid? document, CancellationToken cancellation)
    {
        var marks = (await connection.RowsAsync(
            MarksSql,
            r => (Reading: r.GetGuid(1), Mark: new ReadMark(r.GetGuid(0), Enum.Parse<NarrativePart>(r.GetString(2), ignoreCase: true), new Span(r.GetInt32(3), r.GetInt32(4)), r.GetString(5), r.GetString(6), r.IsDBNull(7) ? null : r.GetGuid(7))),
            cancellation, study.InstitutionId, study.Id, document)).ToLookup(one => one.Reading, one => one.Mark);
        return await connection.RowsAsync(
            ReadingsSql,
            r => new NarrativeReading(r.GetGuid(0), r.GetGuid(1), r.GetString(2), r.GetBoolean(3), r.GetString(4), r.GetString(5), r.IsDBNull(6) ? null : r.GetGuid(6), r.GetString(7), r.At(8), [.. marks[r.GetGuid(0)]]),
            cancellation, study.InstitutionId, study.Id, document);
    }

    public Task<List<NarrativeKind>> PlotsAsync(CancellationToken cancellation) => KindsAsync("select k.id, k.name, k.meaning, (select count(*) from narrative_reading r where r.plot_id = k.id)::int from plot k", cancellation);

    public Task<List<NarrativeKind>> EpiphaniesAsync(CancellationToken cancellation) => KindsAsync("select k.id, k.name, k.meaning, (select count(*) from narrative_mark m where m.epiphany_id = k.id)::int from epiphany_kind k", cancellation);

    /// <summary>Writes the plots and epiphanies of the literature into a study that has none; from then on they are its own.</summary>
    public async Task GiveKindsAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        if ((await PlotsAsync(cancellation)).Count + (await EpiphaniesAsync(cancellation)).Count > 0) return;
        await acts.DoAsync(ActKinds.NarrativeKindsSet, new { }, async () =>
        {
            foreach (var (table, rows) in new[] { ("plot", NarrativeWords.Plots), ("epiphany_kind", NarrativeWords.Epiphanies) })
            {
                await connection.RunAsync(
                    $"insert into {table} (id, institution_id, study_id, name, meaning, place) select i, $1, $2, n, m, o from unnest($3::uuid[], $4::text[], $5::text[]) with ordinality as t (i, n, m, o) on conflict do nothing",
                    cancellation, study.InstitutionId, study.Id, rows.Select(_ => Guid.CreateVersion7(now)).ToArray(), rows.Select(one => one.Name).ToArray(), rows.Select(one => one.Meaning).ToArray());
            }
        }, cancellation);
    }

    /// <summary>Adds a plot or a kind of epiphany, or changes one.</summary>
    /// <exception cref="PostgresException">Unique violation: one of this name is there.</exception>
    public Task<long?> SetKindAsync(bool plot, Guid? id, string name, string meaning, DateTimeOffset now, CancellationToken cancellation) => acts.TryAsync(ActKinds.NarrativeKindsSet, new { name }, async () =>
        await connection.RunAsync(
            id is null
                ? $"insert into {Table(plot)} (id, institution_id, study_id, name, meaning, place) select $3, $1, $2, $4, $5, coalesce(max(place), 0) + 1 from {Table(plot)} where institution_id = $1 and study_id = $2"
                : $"update {Table(plot)} set name = $4, meaning = $5 where institution_id = $1 and study_id = $2 and id = $3",
            cancellation, study.InstitutionId, study.Id, id ?? Guid.CreateVersion7(now), name, meaning) > 0, cancellation);

    /// <exception cref="PostgresException">Foreign key violation: a reading uses it.</exception>
    public Task<long?> RemoveKindAsync(bool plot, Guid id, string name, CancellationToken cancellation) => acts.TryAsync(ActKinds.NarrativeKindsSet, new { name }, async () =>
        await connection.RunAsync($"delete from {Table(plot)} where institution_id = $1 and study_id = $2 and id = $3", cancellation, study.InstitutionId, study.Id, id) > 0, cancellation);

    /// <summary>Begins a reading of a document.</summary>
    public async Task<Guid?> BeginAsync(DocumentRef document, Guid coder, string name, DateTimeOffset now, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7(now);
        var act = await acts.TryAsync(ActKinds.ReadingBegun, new { reading = id, document = document.Id }, async () =>
            await connection.RunAsync(
                "insert into narrative_reading (id, institution_id, study_id, document_id, author_id, name, at) select $3, $1, $2, d.id, $5, $6, $7 from document d where d.institution_id = $1 and d.study_id = $2 and d.id = $4",
                cancellation, study.InstitutionId, study.Id, id, document.Id, coder, name, now) > 0, cancellation);
        return act is null ? null : id;
    }

    /// <summary>Says the plot of the whole and why, and what is to be said of the reading.</summary>
    public Task<long?> DescribeAsync(DocumentRef document, Guid reading, string name, string note, Guid? plot, string reason, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.ReadingChanged, new { reading, document = document.Id }, async () =>
            await connection.RunAsync(
                """
                update narrative_reading set name = $4, note = $5, plot_id = $6, plot_reason = $7
                where institution_id = $1 and study_id = $2 and id = $3 and author_id in (select wall.own_coders())
                """,
                cancellation, study.InstitutionId, study.Id, reading, name, note, plot, reason) > 0, cancellation);

    public Task<long?> RemoveAsync(DocumentRef document, Guid reading, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.ReadingRemoved, new { reading, document = document.Id }, async () =>
            await connection.RunAsync(
                "delete from narrative_reading where institution_id = $1 and study_id = $2 and id = $3 and author_id in (select wall.own_coders())", cancellation, study.InstitutionId, study.Id, reading) > 0, cancellation);

    /// <summary>Marks a stretch in one's own reading.</summary>
    /// <param name="seen">The version of the text that was on the screen.</param>
    /// <returns>The act; null where the text was corrected meanwhile, the reading isn't hers, or the stretch isn't in the text.</returns>
    public Task<long?> MarkAsync(DocumentRef document, Guid reading, int seen, ReadMark mark, DateTimeOffset now, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.NarrativeMarked, new { mark = mark.Id, reading, document = document.Id, part = Stored(mark.Part) }, async () =>
            await connection.RunAsync(
                MarkSql, cancellation, study.InstitutionId, study.Id, reading, mark.Id, Stored(mark.Part), mark.Span.From, mark.Span.To, mark.Name, mark.Note, mark.Epiphany, seen, now) > 0, cancellation);

    public Task<long?> UnmarkAsync(DocumentRef document, Guid mark, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.NarrativeUnmarked, new { mark, document = document.Id }, async () =>
            await connection.RunAsync(
                """
                delete from narrative_mark where institution_id = $1 and study_id = $2 and id = $3 and document_id = $4
                  and reading_id in (select r.id from narrative_reading r where r.institution_id = $1 and r.study_id = $2 and r.author_id in (select wall.own_coders()))
                """,
                cancellation, study.InstitutionId, study.Id, mark, document.Id) > 0, cancellation);

    internal static string Stored(NarrativePart part) => part.ToString().ToLowerInvariant();

    private static string Table(bool plot) => plot ? "plot" : "epiphany_kind";

    private Task<List<NarrativeKind>> KindsAsync(string select, CancellationToken cancellation) => connection.RowsAsync(
        $"{select} where k.institution_id = $1 and k.study_id = $2 order by k.place, k.name", r => new NarrativeKind(r.GetGuid(0), r.GetString(1), r.GetString(2), r.GetInt32(3)), cancellation, study.InstitutionId, study.Id);
}

/// <summary>A document as the trail names it.</summary>
public sealed record DocumentRef(Guid Id, string Name);
