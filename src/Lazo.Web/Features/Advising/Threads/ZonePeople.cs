using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Advising.Threads;

/// <summary>Somebody of a zone, and the school where the two would meet.</summary>
public sealed record ZonePerson(int Id, string Name, int SchoolId, string School);

/// <summary>Who may begin with whom: an advisor with the teachers of her zone, a teacher with its advisors.</summary>
public static class ZonePeople
{
    private const string TeachersSql = """
        select distinct p.id, p.given_name || ' ' || p.family_name, o.id, o.name, p.sort_name
        from person_role h
        join school s on s.institution_id = h.institution_id and s.org_id = h.org_id
        join person p on p.institution_id = h.institution_id and p.id = h.person_id and p.enabled and not p.removed
        join org o on o.institution_id = h.institution_id and o.id = s.org_id
        where h.institution_id = $1 and h.role = 'teacher' and p.id <> $2
          and (h.begin_date is null or h.begin_date <= $3) and (h.end_date is null or h.end_date >= $3)
          and s.zone_id in (select z from wall.zones_of($2) z)
          and not exists (select from advising_pair a where a.institution_id = $1 and a.advisor_id = $2 and a.teacher_id = p.id and a.over_at is null)
        order by p.sort_name, o.name
        """;

    private const string AdvisorsSql = """
        select distinct p.id, p.given_name || ' ' || p.family_name, o.id, o.name, p.sort_name
        from wall.posts_of($2) h
        join school s on s.institution_id = $1 and s.org_id = h.org_id
        join org o on o.institution_id = $1 and o.id = s.org_id
        join advisor_term t on t.institution_id = $1 and t.zone_id = s.zone_id and $3 between t.begins and t.ends
        join person p on p.institution_id = $1 and p.id = t.advisor_id and p.enabled and not p.removed
        where h.role = 'teacher' and p.id <> $2
        order by p.sort_name, o.name
        """;

    /// <summary>The teachers of the zones that she advises, without those whom she accompanies already.</summary>
    public static Task<List<ZonePerson>> TeachersAsync(NpgsqlConnection connection, int institution, int advisor, DateOnly today, CancellationToken cancellation) =>
        ReadAsync(connection, TeachersSql, institution, advisor, today, cancellation);

    public static Task<List<ZonePerson>> AdvisorsAsync(NpgsqlConnection connection, int institution, int teacher, DateOnly today, CancellationToken cancellation) =>
        ReadAsync(connection, AdvisorsSql, institution, teacher, today, cancellation);

    /// <summary>Puts two people beside each other; the wall asks whether the zone is the advisor's.</summary>
    public static async Task<Guid> BeginAsync(
        NpgsqlConnection connection, int institution, int advisor, int teacher, int school, DateTimeOffset now, CancellationToken cancellation)
    {
        // Not “on conflict”: the wall would have to let her see the row before it is there.
        if (await HeldAsync() is { } known) return known;
        var id = Guid.CreateVersion7(now);
        try
        {
            await connection.RunAsync(
                "insert into advising_pair (id, institution_id, advisor_id, teacher_id, school_id, began_at) values ($1, $2, $3, $4, $5, $6)", cancellation,
                id, institution, advisor, teacher, school, now);
            return id;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            // The other one of the two began in the same moment.
            return (await HeldAsync())!.Value;
        }

        async Task<Guid?> HeldAsync()
        {
            var held = await connection.RowsAsync(
                "select id from advising_pair where institution_id = $1 and advisor_id = $2 and teacher_id = $3 and over_at is null", r => r.GetGuid(0), cancellation,
                institution, advisor, teacher);
            return held.Count == 0 ? null : held[0];
        }
    }

    /// <summary>The teacher went on with somebody else: the thread stays hers, and whose appointment was over doesn't come back into it with another one.</summary>
    /// <returns>False where it isn't hers, is over already, or its advisor still advises there.</returns>
    public static async Task<bool> EndAsync(NpgsqlConnection connection, Guid pair, DateTimeOffset now, CancellationToken cancellation) =>
        (await connection.RowsAsync("select wall.end_pair($1, $2)", r => r.GetBoolean(0), cancellation, pair, now))[0];

    private static Task<List<ZonePerson>> ReadAsync(NpgsqlConnection connection, string statement, int institution, int person, DateOnly today, CancellationToken cancellation) =>
        connection.RowsAsync(statement, r => new ZonePerson(r.GetInt32(0), r.GetString(1), r.GetInt32(2), r.GetString(3)), cancellation, institution, person, today);
}
