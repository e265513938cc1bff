using Lazo.Domain.Research.Documents;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Research.Documents;

/// <summary>When what a document says is spoken in its recording; changed only within an act that is under way.</summary>
public static class TimeMarks
{
    /// <summary>Those of a document, as they follow in its recording.</summary>
    public static Task<List<TimeMark>> ReadAsync(NpgsqlConnection connection, SeenStudy study, Guid document, CancellationToken cancellation) => connection.RowsAsync(
        "select position, milliseconds from time_mark where institution_id = $1 and study_id = $2 and document_id = $3 order by milliseconds, position",
        r => new TimeMark(r.GetInt32(0), r.GetInt32(1)), cancellation, study.InstitutionId, study.Id, document);

    /// <summary>Adds marks.</summary>
    internal static async Task AddAsync(NpgsqlConnection connection, SeenStudy study, Guid document, IReadOnlyCollection<TimeMark> marks, CancellationToken cancellation)
    {
        if (marks.Count > 0)
            await connection.RunAsync(
                "insert into time_mark (id, institution_id, study_id, document_id, position, milliseconds) select gen_random_uuid(), $1, $2, $3, m.p, m.t from unnest($4::int[], $5::int[]) as m (p, t)",
                cancellation, study.InstitutionId, study.Id, document, marks.Select(one => one.Position).ToArray(), marks.Select(one => one.Milliseconds).ToArray());
    }

    /// <summary>After a correction: each stands where the words before which it stood now are.</summary>
    internal static async Task MoveAsync(NpgsqlConnection connection, SeenStudy study, Guid document, Correction correction, CancellationToken cancellation)
    {
        var moved = (await connection.RowsAsync(
            "select id, position from time_mark where institution_id = $1 and study_id = $2 and document_id = $3", r => (Id: r.GetGuid(0), At: r.GetInt32(1)), cancellation, study.InstitutionId, study.Id, document))
            .Select(one => (one.Id, one.At, To: correction.MoveStart(one.At))).Where(one => one.At != one.To).ToArray();
        if (moved.Length > 0)
            await connection.RunAsync(
                "update time_mark t set position = m.p from unnest($3::uuid[], $4::int[]) as m (id, p) where t.institution_id = $1 and t.study_id = $2 and t.id = m.id",
                cancellation, study.InstitutionId, study.Id, moved.Select(one => one.Id).ToArray(), moved.Select(one => one.To).ToArray());
    }

    /// <summary>Makes these the marks of a document: what stands already stays, so that the trail tells only what changed.</summary>
    /// <returns>Whether anything changed.</returns>
    internal static async Task<bool> ReplaceAsync(NpgsqlConnection connection, SeenStudy study, Guid document, IReadOnlyCollection<TimeMark> marks, CancellationToken cancellation)
    {
        var known = (await ReadAsync(connection, study, document, cancellation)).ToHashSet();
        var gone = known.Except(marks).ToArray();
        await connection.RunAsync(
            "delete from time_mark t using unnest($4::int[], $5::int[]) as m (p, t) where t.institution_id = $1 and t.study_id = $2 and t.document_id = $3 and t.position = m.p and t.milliseconds = m.t",
            cancellation, study.InstitutionId, study.Id, document, gone.Select(one => one.Position).ToArray(), gone.Select(one => one.Milliseconds).ToArray());
        var added = marks.Except(known).ToArray();
        await AddAsync(connection, study, document, added, cancellation);
        return gone.Length + added.Length > 0;
    }
}
