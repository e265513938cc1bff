using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Research.Queries;

/// <summary>A question with a name.</summary>
/// <param name="Asked">The form's fields as an address writes them.</param>
public sealed record SavedQuery(Guid Id, string Name, string Asked);

/// <summary>The questions that a team keeps.</summary>
public sealed class SavedQueries(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    public Task<List<SavedQuery>> ListAsync(CancellationToken cancellation) => connection.RowsAsync(
        "select id, name, asked from saved_query where institution_id = $1 and study_id = $2 order by name", r => new SavedQuery(r.GetGuid(0), r.GetString(1), r.GetString(2)),
        cancellation, study.InstitutionId, study.Id);

    /// <summary>Keeps a question under a name; one that had this name gives way.</summary>
    /// <returns>The act.</returns>
    public Task<long> SaveAsync(string name, string asked, DateTimeOffset now, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7(now);
        return acts.DoAsync(ActKinds.QuerySaved, new { query = id, name }, () => connection.RunAsync(
            "insert into saved_query (id, institution_id, study_id, name, asked, at) values ($3, $1, $2, $4, $5, $6) on conflict (study_id, name) do update set asked = excluded.asked, at = excluded.at",
            cancellation, study.InstitutionId, study.Id, id, name, asked, now), cancellation);
    }

    /// <returns>The act; null without such a question.</returns>
    public Task<long?> RemoveAsync(SavedQuery query, CancellationToken cancellation) => acts.TryAsync(ActKinds.QueryRemoved, new { query = query.Id, name = query.Name }, async () =>
        await connection.RunAsync("delete from saved_query where institution_id = $1 and study_id = $2 and id = $3", cancellation, study.InstitutionId, study.Id, query.Id) > 0, cancellation);
}
