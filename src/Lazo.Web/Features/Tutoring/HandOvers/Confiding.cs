using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.HandOvers;

/// <summary>A tutee told another tutor something in confidence, and hasn't passed it on of itself: the new tutor reads it when she agrees.</summary>
/// <param name="Former">Whom she told.</param>
/// <param name="Agreed">Null while she hasn't said.</param>
public sealed record Confiding(int TutorId, string Tutor, string Former, bool? Agreed)
{
    /// <summary>Null where there is nothing to pass on, or nobody to pass it on to.</summary>
    /// <param name="connection">Asks as the tutee herself.</param>
    public static Task<Confiding?> OfAsync(NpgsqlConnection connection, int tuteeId, DateOnly today, CancellationToken cancellation) => connection.FirstAsync(
        """
        select n.tutor_id, p.given_name || ' ' || p.family_name, string_agg(distinct f.given_name || ' ' || f.family_name, ', '),
          (select c.agreed from confidence c where c.student_id = $1 and c.tutor_id = n.tutor_id order by c.id desc limit 1)
        from tutorship n join person p on p.id = n.tutor_id join institution i on i.id = n.institution_id
        join event e on e.student_id = n.student_id and (e.kind like 'personal%' or e.kind like 'referral_consent%' or (e.confidential and e.kind like 'referral%'))
        join tutorship t on t.student_id = n.student_id and t.tutor_id <> n.tutor_id
          and (e.at at time zone i.time_zone)::date between t.begin_date and coalesce(t.end_date, 'infinity')
        join person f on f.id = t.tutor_id
        where n.student_id = $1 and $2::date between n.begin_date and coalesce(n.end_date, 'infinity')
        group by n.tutor_id, p.given_name, p.family_name
        """,
        r => new Confiding(r.GetInt32(0), r.GetString(1), r.GetString(2), r.IsDBNull(3) ? null : r.GetBoolean(3)), cancellation, tuteeId, today);

    /// <summary>She says yes, or no; the latest counts.</summary>
    public static Task SayAsync(
        NpgsqlConnection connection, int institutionId, int tuteeId, int tutorId, bool agreed, DateTimeOffset now, CancellationToken cancellation) => connection.RunAsync(
        "insert into confidence (institution_id, student_id, tutor_id, agreed, at) values ($1, $2, $3, $4, $5)", cancellation, institutionId, tuteeId, tutorId, agreed, now);
}
