using Lazo.Domain.Research.Documents;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Research.Codings;

/// <summary>A stretch of a document under a code, by somebody.</summary>
public sealed record Coding(Guid Id, Guid Code, Guid Coder, Span Span);

/// <summary>The codings of a study: what a reader sees of a document, and the acts that mark.</summary>
public sealed class CodingStore(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    private const string ListSql = "select id, code_id, coder_id, from_at, to_at from coding where institution_id = $1 and study_id = $2 and document_id = $3 order by from_at, to_at desc";

    // One statement: the document is of this study, and the stretch lies within its present text, of the version that was seen; whoever corrects it waits.
    private const string AddSql = """
        insert into coding (id, institution_id, study_id, document_id, code_id, coder_id, from_at, to_at, at)
        select $3, $1, $2, d.id, c.id, $6, $7, $8, $10
        from document d
        join document_version v on v.document_id = d.id and v.version = d.version
        join code c on c.study_id = d.study_id and c.id = $5 and c.codable
        where d.institution_id = $1 and d.study_id = $2 and d.id = $4 and d.version = $9 and $7 < $8 and $8 <= v.length
        for share of d
        on conflict (id) do nothing
        """;

    public Task<List<Coding>> OfDocumentAsync(Guid document, CancellationToken cancellation) => connection.RowsAsync(
        ListSql, r => new Coding(r.GetGuid(0), r.GetGuid(1), r.GetGuid(2), new Span(r.GetInt32(3), r.GetInt32(4))), cancellation, study.InstitutionId, study.Id, document);

    /// <summary>Marks a stretch.</summary>
    /// <param name="id">Made where it was marked: sent twice, it is marked once.</param>
    /// <param name="seen">The version of the text that was on the screen.</param>
    /// <returns>The act; null where the text was corrected meanwhile, or there is no such document, code or stretch.</returns>
    public Task<long?> AddAsync(Guid id, Guid document, int seen, Guid code, Guid coder, Span span, DateTimeOffset now, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.CodingAdded, new { coding = id, document, code },
        async () => await connection.RunAsync(AddSql, cancellation, study.InstitutionId, study.Id, id, document, code, coder, span.From, span.To, seen, now) > 0, cancellation);

    /// <summary>Gives a coding other ends, or another code.</summary>
    public Task<long?> ChangeAsync(Coding coding, Guid document, int seen, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.CodingChanged, new { coding = coding.Id, document, code = coding.Code },
        async () => await connection.RunAsync(
            """
            with seen as (
              select d.id, v.length from document d join document_version v on v.document_id = d.id and v.version = d.version
              where d.institution_id = $1 and d.study_id = $2 and d.id = $4 and d.version = $8 for share of d)
            update coding c set from_at = $5, to_at = $6, code_id = $7
            from seen s where c.institution_id = $1 and c.study_id = $2 and c.id = $3 and c.document_id = s.id and $5 < $6 and $6 <= s.length
            """,
            cancellation, study.InstitutionId, study.Id, coding.Id, document, coding.Span.From, coding.Span.To, coding.Code, seen) > 0, cancellation);

    /// <summary>Takes codings away, with what was written about them.</summary>
    public async Task<long?> RemoveAsync(Guid document, IReadOnlyCollection<Guid> codings, CancellationToken cancellation)
    {
        object[] which = [study.InstitutionId, study.Id, document, codings.ToArray()];
        const string these = "institution_id = $1 and study_id = $2 and document_id = $3 and id = any ($4)";
        if (await connection.RowsAsync($"select code_id from coding where {these} limit 1", r => r.GetGuid(0), cancellation, which) is not [var code])
            return null;
        return await acts.TryAsync(ActKinds.CodingRemoved, new { codings, document, code }, async () =>
        {
            await connection.RunAsync($"delete from memo where institution_id = $1 and study_id = $2 and about = 'coding' and about_id in (select id from coding where {these})", cancellation, which);
            return await connection.RunAsync($"delete from coding where {these}", cancellation, which) > 0;
        }, cancellation);
    }
}
