using Lazo.Domain.Research.Documents;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Research.Evidence;

/// <summary>What something said in a study may rest on.</summary>
public enum GroundKind : byte
{
    /// <summary>A sentence of a structure.</summary>
    Sentence,

    /// <summary>A meaning unit.</summary>
    Unit,

    /// <summary>A coding.</summary>
    Coding,
}

/// <summary>A sentence, a unit or a coding, with its words and where it stands.</summary>
/// <param name="Label">The structure, “unidad 4”, or the code.</param>
/// <param name="Words">The sentence, or the words of the text.</param>
/// <param name="Document">Null of a common structure.</param>
/// <param name="Persons">Whose it is, by their codes; of a sentence, of all its units.</param>
public sealed record Ground(GroundKind Kind, Guid Id, string Label, string Words, Guid? Document, string DocumentName, Span Span, IReadOnlyList<string> Persons, Guid? Structure);

/// <summary>Something linked to what it rests on.</summary>
/// <param name="Holder">The square of a table, or what a source says to a claim.</param>
public sealed record EvidenceLink(Guid Id, Guid Holder, string Note, Ground Ground);

/// <summary>What squares and claims rest on: found, linked, unlinked, and opened in its text.</summary>
public sealed class EvidenceStore(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    /// <summary>Of each kind, among what could be linked.</summary>
    public const int Most = 40;

    // Sentences, units and codings under one shape: kind, id, label, words, document, its name, ends, persons, structure.
    private const string GroundsSql = """
        select 0 as kind, s.id, case when t.document_id is null then t.name else coalesce(nullif(t.name, ''), d.name) end as label, s.text as words, t.document_id, coalesce(d.name, '') as document, 0 as from_at, 0 as to_at,
               array(select distinct coalesce(p.lane || p.number, ud.narrative) from sentence_unit su join meaning_unit u on u.id = su.unit_id join document ud on ud.id = u.document_id left join participant p on p.id = ud.participant_id
                     where su.sentence_id = s.id and coalesce(p.lane || p.number, ud.narrative) is not null
                     union select coalesce(p.lane || p.number, d.narrative) from (select 1) one left join participant p on p.id = d.participant_id where coalesce(p.lane || p.number, d.narrative) is not null) as persons, s.structure_id
        from structure_sentence s join structure t on t.id = s.structure_id left join document d on d.id = t.document_id
        where s.institution_id = $1 and s.study_id = $2
        union all
        select 1, u.id, u.place::text, substr(v.text, u.from_at + 1, u.to_at - u.from_at), d.id, d.name, u.from_at, u.to_at, array_remove(array[coalesce(p.lane || p.number, d.narrative)], null), null
        from placed_unit u join document d on d.id = u.document_id join document_version v on v.document_id = d.id and v.version = d.version left join participant p on p.id = d.participant_id
        where u.institution_id = $1 and u.study_id = $2
        union all
        select 2, c.id, k.name, substr(v.text, c.from_at + 1, c.to_at - c.from_at), d.id, d.name, c.from_at, c.to_at, array_remove(array[coalesce(p.lane || p.number, d.narrative)], null), null
        from coding c join code k on k.id = c.code_id join document d on d.id = c.document_id join document_version v on v.document_id = d.id and v.version = d.version left join participant p on p.id = d.participant_id
        where c.institution_id = $1 and c.study_id = $2
        """;

    private const string LinksSql = $"""
        with linked as (
          select e.id, e.holder_id as holder, e.note, e.at, coalesce(e.sentence_id, e.unit_id, e.coding_id) as ground
          from claim_evidence e where e.institution_id = $1 and e.study_id = $2 and ($3::uuid is null or e.holder_id = $3))
        select g.*, l.id, l.holder, l.note from linked l join ({GroundsSql}) g on g.id = l.ground order by l.at, l.id
        """;

    private const string FoundSql = $"""
        select * from (
          select g.*, row_number() over (partition by g.kind order by g.document, g.from_at, g.id) as n from ({GroundsSql}) g
          where ($3 = '%%' or wall.plain(g.words) like $3 or wall.plain(g.label) like $3 or wall.plain(g.document) like $3)
            and ($4::text[] is null or g.persons && $4)
            and g.id not in (select coalesce(e.sentence_id, e.unit_id, e.coding_id) from claim_evidence e where e.institution_id = $1 and e.study_id = $2 and e.holder_id = $5)) f
        where f.n <= $6 order by f.kind, f.n
        """;

    /// <summary>What is linked to one square or finding, or to all.</summary>
    public Task<List<EvidenceLink>> LinksAsync(Guid? holder, CancellationToken cancellation) => connection.RowsAsync(
        LinksSql, r => new EvidenceLink(r.GetGuid(10), r.GetGuid(11), r.GetString(12), Read(r)), cancellation, study.InstitutionId, study.Id, holder);

    /// <summary>What could be linked: by words of it, its code or its document, and by whose it is.</summary>
    /// <param name="persons">Their codes; null: of anybody.</param>
    public Task<List<Ground>> FindAsync(Guid holder, string? sought, IReadOnlyCollection<string>? persons, CancellationToken cancellation) => connection.RowsAsync(
        FoundSql, Read, cancellation, study.InstitutionId, study.Id,
        $"%{Shared.Plain.Of(sought ?? "").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%", persons?.ToArray(), holder, Most);

    /// <summary>Links things that it rests on, within an act that is under way.</summary>
    public async Task<int> LinkAsync(string column, Guid holder, IReadOnlyCollection<(GroundKind Kind, Guid Id)> grounds, string note, Guid author, DateTimeOffset now, CancellationToken cancellation)
    {
        var linked = 0;
        foreach (var (kind, id) in grounds)
        {
            var (table, ground) = kind switch { GroundKind.Sentence => ("structure_sentence", "sentence_id"), GroundKind.Unit => ("meaning_unit", "unit_id"), _ => ("coding", "coding_id") };
            linked += await connection.RunAsync(
                $"insert into claim_evidence (id, institution_id, study_id, {column}, {ground}, note, author_id, at) select $3, $1, $2, $4, g.id, $6, $7, $8 from {table} g where g.study_id = $2 and g.id = $5 on conflict do nothing",
                cancellation, study.InstitutionId, study.Id, Guid.CreateVersion7(now), holder, id, note, author, now);
        }

        return linked;
    }

    public Task<long?> UnlinkAsync(Guid link, string name, CancellationToken cancellation) => acts.TryAsync(ActKinds.EvidenceUnlinked, new { link, name }, async () =>
        await connection.RunAsync("delete from claim_evidence where institution_id = $1 and study_id = $2 and id = $3", cancellation, study.InstitutionId, study.Id, link) > 0, cancellation);

    private static Ground Read(NpgsqlDataReader r) => new(
        (GroundKind)r.GetInt32(0), r.GetGuid(1), r.GetString(2), r.GetString(3), r.IsDBNull(4) ? null : r.GetGuid(4), r.GetString(5), new Span(r.GetInt32(6), r.GetInt32(7)), r.GetFieldValue<string[]>(8), r.IsDBNull(9) ? null : r.GetGuid(9));
}
