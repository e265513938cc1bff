using Lazo.Domain.Research.Triangulation;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Evidence;
using Npgsql;

namespace Lazo.Web.Features.Research.Triangulation;

/// <summary>A source, asked by a method: “C · cuestionario”.</summary>
public sealed record Strand(Guid Id, string Source, string Method)
{
    public string Name => $"{Source} · {Method}";
}

/// <summary>What is claimed.</summary>
/// <param name="General">Said of the phenomenon, not of somebody.</param>
public sealed record Claim(Guid Id, string Words, bool General, Guid? Type, IReadOnlyList<ClaimFinding> Findings)
{
    public ClaimFinding? Of(Strand strand) => Findings.FirstOrDefault(one => one.Strand == strand.Id);

    /// <summary>What the sources together make of it.</summary>
    public Corroboration Weighed(IReadOnlyCollection<Strand> strands) => Corroboration.Of(
        [.. Findings.Join(strands, one => one.Strand, strand => strand.Id, (one, strand) => new StrandFinding(strand.Source, strand.Method, one.Verdict, one.Evidence))]);
}

/// <summary>What a strand says to a claim.</summary>
public sealed record ClaimFinding(Guid Id, Guid Claim, Guid Strand, Verdict Verdict, string Note, int Evidence);

/// <summary>The claims of a study and what each source says to them.</summary>
public sealed class TriangulationStore(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    private object[] Here => [study.InstitutionId, study.Id];

    public Task<List<Strand>> StrandsAsync(CancellationToken cancellation) => connection.RowsAsync(
        "select id, source, method from triangulation_strand where institution_id = $1 and study_id = $2 order by place, source, method", r => new Strand(r.GetGuid(0), r.GetString(1), r.GetString(2)), cancellation, Here);

    public async Task<IReadOnlyList<Claim>> ClaimsAsync(CancellationToken cancellation)
    {
        var findings = (await connection.RowsAsync(
            """
            select f.id, f.claim_id, f.strand_id, f.verdict, f.note, (select count(*) from claim_evidence e where e.finding_id = f.id)::int
            from claim_finding f where f.institution_id = $1 and f.study_id = $2
            """, r => new ClaimFinding(r.GetGuid(0), r.GetGuid(1), r.GetGuid(2), Enum.Parse<Verdict>(r.GetString(3), ignoreCase: true), r.GetString(4), r.GetInt32(5)), cancellation, Here)).ToLookup(one => one.Claim);
        return await connection.RowsAsync(
            "select id, words, general, type_id from claim where institution_id = $1 and study_id = $2 order by place, at, id",
            r => new Claim(r.GetGuid(0), r.GetString(1), r.GetBoolean(2), r.IsDBNull(3) ? null : r.GetGuid(3), [.. findings[r.GetGuid(0)]]), cancellation, Here);
    }

    /// <summary>Adds sources with their methods; those that are there stay.</summary>
    public Task<long?> AddStrandsAsync(IReadOnlyList<(string Source, string Method)> strands, DateTimeOffset now, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.StrandsSet, new { name = strands.Count == 1 ? $"{strands[0].Source} · {strands[0].Method}" : "" }, async () =>
        {
            var added = 0;
            foreach (var (source, method) in strands)
            {
                added += await connection.RunAsync(
                    "insert into triangulation_strand (id, institution_id, study_id, source, method, place) select $3, $1, $2, $4, $5, coalesce(max(place), 0) + 1 from triangulation_strand where institution_id = $1 and study_id = $2 on conflict do nothing",
                    cancellation, [.. Here, Guid.CreateVersion7(now), source, method]);
            }

            return added > 0;
        }, cancellation);

    /// <summary>Removes a strand with what it said.</summary>
    public Task<long?> RemoveStrandAsync(Strand strand, CancellationToken cancellation) => acts.TryAsync(ActKinds.StrandsSet, new { name = strand.Name }, async () =>
        await connection.RunAsync("delete from triangulation_strand where institution_id = $1 and study_id = $2 and id = $3", cancellation, [.. Here, strand.Id]) > 0, cancellation);

    /// <summary>Adds a claim, or changes its words.</summary>
    public async Task<(Guid Id, long? Act)> SetClaimAsync(Guid? id, string words, bool general, Guid? type, Guid author, DateTimeOffset now, CancellationToken cancellation)
    {
        var number = id ?? Guid.CreateVersion7(now);
        return (number, await acts.TryAsync(id is null ? ActKinds.ClaimAdded : ActKinds.ClaimChanged, new { claim = number }, async () => await connection.RunAsync(
            id is null
                ? """
                  insert into claim (id, institution_id, study_id, words, general, type_id, author_id, at, place)
                  select $3, $1, $2, $4, $5, (select t.id from study_type t where t.study_id = $2 and t.id = $6), $7, $8, coalesce(max(place), 0) + 1 from claim where institution_id = $1 and study_id = $2
                  """
                : "update claim set words = $4, general = $5, type_id = (select t.id from study_type t where t.study_id = $2 and t.id = $6), author_id = $7, at = $8 where institution_id = $1 and study_id = $2 and id = $3",
            cancellation, [.. Here, number, words, general, type, author, now]) > 0, cancellation));
    }

    public Task<long?> RemoveClaimAsync(Guid claim, CancellationToken cancellation) => acts.TryAsync(ActKinds.ClaimRemoved, new { claim }, async () =>
        await connection.RunAsync("delete from claim where institution_id = $1 and study_id = $2 and id = $3", cancellation, [.. Here, claim]) > 0, cancellation);

    /// <summary>Says what a strand says to a claim; null takes it back: it wasn't looked at.</summary>
    public Task<long?> FindAsync(Claim claim, Strand strand, Verdict? verdict, string note, Guid author, DateTimeOffset now, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.ClaimWeighed, new { claim = claim.Id, strand = strand.Id, verdict = verdict?.ToString().ToLowerInvariant(), name = strand.Name }, async () => verdict is { } said
            ? await connection.RunAsync(
                """
                insert into claim_finding (id, institution_id, study_id, claim_id, strand_id, verdict, note, author_id, changed_at) values ($3, $1, $2, $4, $5, $6, $7, $8, $9)
                on conflict (claim_id, strand_id) do update set verdict = excluded.verdict, note = excluded.note, author_id = excluded.author_id, changed_at = excluded.changed_at
                """, cancellation, [.. Here, Guid.CreateVersion7(now), claim.Id, strand.Id, said.ToString().ToLowerInvariant(), note, author, now]) > 0
            : await connection.RunAsync("delete from claim_finding where institution_id = $1 and study_id = $2 and claim_id = $3 and strand_id = $4", cancellation, [.. Here, claim.Id, strand.Id]) > 0, cancellation);

    /// <summary>Links what a finding rests on.</summary>
    public Task<long?> LinkAsync(ClaimFinding finding, string name, IReadOnlyCollection<(GroundKind Kind, Guid Id)> grounds, string note, Guid author, DateTimeOffset now, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.EvidenceLinked, new { finding = finding.Id, count = grounds.Count, name }, async () =>
            await new EvidenceStore(connection, study, acts).LinkAsync("finding_id", finding.Id, grounds, note, author, now, cancellation) > 0, cancellation);
}
