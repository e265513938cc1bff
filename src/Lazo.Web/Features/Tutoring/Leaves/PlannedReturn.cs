using Lazo.Domain.Tutoring.Leaves;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Leaves;

/// <summary>The way back from a leave as it was prepared: who writes to her, and on which day.</summary>
/// <param name="Leave">The record that began the leave.</param>
/// <param name="ByTutor">Her tutor writes; otherwise the coordination.</param>
/// <param name="Until">The last day of the leave; null where nobody said.</param>
public sealed record PlannedReturn(
    long Id, int TuteeId, string Tutee, string Leave, bool ByTutor, DateOnly WriteOn, string? Body, DateOnly? WrittenOn, DateOnly? EndedOn, DateOnly? Until)
{
    private const string Sql = """
        select r.id, r.student_id, p.given_name || ' ' || p.family_name, r.leave, r.writer = 'tutor', r.write_on, r.body,
          (least(r.written_at, (select min(m.sent_at) from message m where m.tutee_id = r.student_id and m.sender_id <> r.student_id and m.class_id is null
                                and m.sent_at >= r.write_on::timestamp at time zone i.time_zone and m.sent_at <= $2)) at time zone i.time_zone)::date,
          (select (min(e.at) at time zone i.time_zone)::date from event e where e.student_id = r.student_id and e.kind = 'leave_ended' and e.at >= b.at and e.at <= $2
             and (e.ref is null or e.ref = b.ref or e.ref = b.sourced_id)),
          coalesce(b.until, q.until)
        from return_plan r
        join person p on p.id = r.student_id
        join institution i on i.id = r.institution_id
        join event b on b.institution_id = r.institution_id and b.sourced_id = r.leave
        left join event q on q.institution_id = b.institution_id and q.sourced_id = b.ref and q.kind = 'leave_requested'
        where r.at <= $2 and r.id = (select max(l.id) from return_plan l where l.leave = r.leave and l.institution_id = r.institution_id and l.at <= $2)
        """;

    public WayBackState On(DateOnly today) => WayBack.At(today, WriteOn, WrittenOn, EndedOn);

    /// <summary>Of one tutee, the latest of each leave.</summary>
    public static Task<List<PlannedReturn>> OfAsync(NpgsqlConnection connection, int tuteeId, DateTimeOffset asOf, CancellationToken cancellation) =>
        connection.RowsAsync($"{Sql} and r.student_id = $1 order by r.id", Read, cancellation, tuteeId, asOf);

    /// <summary>Of everyone whom the viewer may see, the latest of each leave.</summary>
    public static Task<List<PlannedReturn>> OfInstitutionAsync(NpgsqlConnection connection, int institutionId, DateTimeOffset asOf, CancellationToken cancellation) =>
        connection.RowsAsync($"{Sql} and r.institution_id = $1 order by r.id", Read, cancellation, institutionId, asOf);

    /// <summary>Somebody has written to her; false where it wasn't hers to write, or was done.</summary>
    public static async Task<bool> WroteAsync(NpgsqlConnection connection, long id, bool tutor, DateTimeOffset now, CancellationToken cancellation) =>
        await connection.RunAsync(
            "update return_plan set written_at = $2 where id = $1 and writer = $3 and written_at is null", cancellation, id, now, tutor ? "tutor" : "coordination") == 1;

    /// <summary>Those that are due on a day, of the viewer's own tutees or for the coordination to write.</summary>
    public static async Task<List<PlannedReturn>> DueAsync(
        NpgsqlConnection connection, bool tutor, int institutionId, DateOnly today, DateTimeOffset asOf, CancellationToken cancellation)
    {
        var scope = tutor ? "r.writer = 'tutor' and r.student_id in (select wall.tutees())" : "r.writer = 'coordination'";
        var plans = await connection.RowsAsync($"{Sql} and r.institution_id = $1 and {scope} order by r.write_on, r.id", Read, cancellation, institutionId, asOf);
        return plans.FindAll(plan => plan.On(today) == WayBackState.Due);
    }

    private static PlannedReturn Read(NpgsqlDataReader r) => new(
        r.GetInt64(0), r.GetInt32(1), r.GetString(2), r.GetString(3), r.GetBoolean(4), r.Day(5), r.TextOrNull(6), r.DayOrNull(7), r.DayOrNull(8), r.DayOrNull(9));
}

/// <summary>What the partial of due returns is given.</summary>
public sealed record ReturnsShown(IReadOnlyList<PlannedReturn> Due, Moments When);
