using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Research;

/// <summary>How a study begins: with who founds it as its lead, and the first act of its trail. Within a transaction of the caller's.</summary>
public static class StudyFounding
{
    /// <returns>Its number.</returns>
    /// <exception cref="PostgresException">Unique violation: a study of this name is there.</exception>
    public static async Task<int> FoundAsync(NpgsqlConnection connection, int institution, int person, string name, string question, DateTimeOffset now, CancellationToken cancellation)
    {
        var study = (await connection.RowsAsync(
            "insert into study (institution_id, name, question, created_at, created_by) values ($1, $2, $3, $4, $5) returning id",
            r => r.GetInt32(0), cancellation, institution, name, question, now, person))[0];
        await connection.RunAsync(
            "insert into study_member (institution_id, study_id, person_id, role, identities, since) values ($1, $2, $3, 'lead', true, $4)", cancellation, institution, study, person, now);
        await connection.RunAsync(
            "insert into study_act (institution_id, study_id, person_id, at, kind, about) values ($1, $2, $3, $4, $5, jsonb_build_object('name', $6::text))",
            cancellation, institution, study, person, now, ActKinds.StudyFounded, name);
        return study;
    }
}
