using Lazo.Domain.Research.Documents;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Research.Documents;

/// <summary>A text as it once was.</summary>
/// <param name="Who">Who made it so; null where it came by a link.</param>
/// <param name="Present">It is the one that is read now.</param>
public sealed record DocumentVersion(int Number, DateTimeOffset At, string? Who, int Length, bool Present);

/// <summary>The versions of a document's text; none is ever overwritten.</summary>
public sealed class DocumentVersions(NpgsqlConnection connection, SeenStudy study)
{
    /// <summary>Newest first.</summary>
    public Task<List<DocumentVersion>> ListAsync(Guid document, CancellationToken cancellation) => connection.RowsAsync(
        """
        select v.version, a.at, coalesce(p.given_name || ' ' || p.family_name, ''), v.length, v.version = d.version
        from document d join document_version v on v.document_id = d.id join study_act a on a.id = v.act_id left join person p on p.id = a.person_id
        where d.institution_id = $1 and d.study_id = $2 and d.id = $3 order by v.version desc
        """,
        r => new DocumentVersion(r.GetInt32(0), r.At(1), r.GetString(2) is { Length: > 0 } who ? who : null, r.GetInt32(3), r.GetBoolean(4)), cancellation, study.InstitutionId, study.Id, document);

    /// <summary>The text of one; null without such a version.</summary>
    public Task<CodePoints?> ReadAsync(Guid document, int version, CancellationToken cancellation) => connection.FirstAsync(
        "select text from document_version where institution_id = $1 and study_id = $2 and document_id = $3 and version = $4", r => new CodePoints(r.GetString(0)), cancellation, study.InstitutionId, study.Id, document, version);
}
