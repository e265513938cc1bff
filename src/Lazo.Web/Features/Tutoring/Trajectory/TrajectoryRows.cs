using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Trajectory;

/// <summary>A class of a tutee with its terms, as the register has it.</summary>
public sealed record ClassRow(
    int Id, string SourcedId, string Title, string CourseId, int Attempt, bool Suspended, DateOnly? LeftOn, int TermId, string Term, DateOnly Begins, DateOnly Ends);

/// <summary>An activity of such a class, with what is known of her in it.</summary>
public sealed record ItemRow(
    int ClassId, string SourcedId, string Title, string Kind, DateTimeOffset? OpensAt, DateTimeOffset? DueAt, DateTimeOffset? ClosesAt,
    int State, int? Mark, DateTimeOffset? ScoredAt, DateTimeOffset? SubmittedAt, DateTimeOffset? ExtendedTo);

/// <summary>A recovery period of a term.</summary>
public sealed record RecoveryRow(int TermId, string Title, DateOnly Begins, DateOnly Ends);

/// <summary>What the register knows of one tutee's trajectory; the caller has already been let in.</summary>
public sealed record TrajectoryRows(
    IReadOnlyList<ClassRow> Classes, IReadOnlyList<ItemRow> Items, IReadOnlyList<RecoveryRow> Recoveries, IReadOnlyDictionary<string, string> Causes)
{
    private const string Mine = """
        from enrolment e join class c on c.id = e.class_id
        where e.person_id = $1 and e.role = 'student' and not c.removed
          and ($2::int[] is null or c.id = any($2))
        """;

    private const string ClassesSql = $"""
        select c.id, c.sourced_id, c.title, c.course_id::text, e.attempt::int, e.suspended, e.end_date, s.id, s.title, s.start_date, s.end_date
        from (select e.* {Mine}) e
        join class c on c.id = e.class_id
        cross join lateral (
          select first.id, first.title, min(s.start_date) as start_date, max(s.end_date) as end_date
          from class_session cs join academic_session s on s.id = cs.session_id and s.kind = 'ordinary'
          cross join lateral (
            select f.id, f.title from class_session g join academic_session f on f.id = g.session_id and f.kind = 'ordinary'
            where g.class_id = c.id order by f.start_date, f.id limit 1) first
          where cs.class_id = c.id group by first.id, first.title) s
        where e.begin_date is null or e.begin_date <= $3
        order by s.start_date desc, c.title, c.id
        """;

    private const string ItemsSql = $"""
        select li.class_id, li.sourced_id, li.title, li.kind, li.opens_at, li.due_at, li.closes_at,
          coalesce(r.state, 0)::int, r.mark, r.scored_at, r.submitted_at, r.closes_at
        from (select distinct e.class_id {Mine}) e
        join line_item li on li.class_id = e.class_id and not li.removed
        left join result r on r.line_item_id = li.id and r.student_id = $1
        order by li.closes_at nulls last, li.title
        """;

    private const string RecoveriesSql = $"""
        select distinct r.parent_id, r.title, r.start_date, r.end_date
        from (select e.class_id {Mine}) e
        join class_session cs on cs.class_id = e.class_id
        join academic_session r on r.parent_id = cs.session_id and r.kind = 'recovery' and not r.removed
        order by r.start_date
        """;

    // The last word counts; a cause that says none takes the one before back.
    private const string CausesSql = """
        select c.ref, c.cause from (
          select distinct on (ref) ref, cause from event where student_id = $1 and kind = 'cause' and ref is not null and recorded_at <= $2
          order by ref, at desc, id desc) c
        where c.cause is not null
        """;

    public static async Task<TrajectoryRows> ReadAsync(
        NpgsqlConnection connection, Granted tutee, Moments when, CancellationToken cancellation)
    {
        var (tuteeId, only) = (tutee.TuteeId, tutee.Classes?.Select(taught => taught.Id).ToArray());
        var classes = await connection.RowsAsync(
            ClassesSql,
            r => new ClassRow(
                r.GetInt32(0), r.GetString(1), r.GetString(2), r.GetString(3), r.GetInt32(4), r.GetBoolean(5), r.DayOrNull(6),
                r.GetInt32(7), r.GetString(8), r.Day(9), r.Day(10)),
            cancellation, tuteeId, only, when.Today);
        var items = await connection.RowsAsync(
            ItemsSql,
            r => new ItemRow(
                r.GetInt32(0), r.GetString(1), r.GetString(2), r.GetString(3), r.AtOrNull(4), r.AtOrNull(5), r.AtOrNull(6),
                r.GetInt32(7), r.IntOrNull(8), r.AtOrNull(9), r.AtOrNull(10), r.AtOrNull(11)),
            cancellation, tuteeId, only);
        var recoveries = await connection.RowsAsync(
            RecoveriesSql, r => new RecoveryRow(r.GetInt32(0), r.GetString(1), r.Day(2), r.Day(3)), cancellation, tuteeId, only);
        var causes = await connection.RowsAsync(CausesSql, r => (Ref: r.GetString(0), Cause: r.GetString(1)), cancellation, tuteeId, when.Now);
        return new(classes, items, recoveries, causes.ToDictionary(c => c.Ref, c => c.Cause));
    }
}
