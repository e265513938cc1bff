using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Records;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Records;

/// <summary>One recorded fact as a page shows it.</summary>
/// <param name="RefTitle">The title of the line item it refers to, where it does.</param>
public sealed record Record(
    string SourcedId, DateTimeOffset At, RecordKind Kind, int? ActorId, string? Actor, string? Ref, string? RefTitle, DateTimeOffset? DueAt,
    Cause? Cause, Channel? Channel, ContactResult? Result, DateOnly? Until, string? Topic, string? Office, string? Body)
{
    private const string Sql = """
        select e.sourced_id, e.at, e.kind, e.actor_id, a.given_name || ' ' || a.family_name, e.ref, li.title, e.due_at, e.cause, e.channel,
          e.result, e.until, e.topic, e.office, e.body
        from event e
        left join person a on a.id = e.actor_id
        left join line_item li on li.institution_id = e.institution_id and li.sourced_id = e.ref and e.kind = 'cause'
        where e.student_id = $1 and e.recorded_at <= $2 and e.at <= $2
        order by e.at, e.id
        """;

    /// <summary>A personal situation and what was done about it: tutor's and tutee's alone.</summary>
    public bool Confidential => Kind is RecordKind.PersonalOpened or RecordKind.PersonalAsked or RecordKind.PersonalSolved;

    /// <summary>Everything recorded of a tutee that the viewer's connection may read, oldest first.</summary>
    public static Task<List<Record>> AllAsync(NpgsqlConnection connection, int tuteeId, DateTimeOffset asOf, CancellationToken cancellation) =>
        connection.RowsAsync(
            Sql,
            r => new Record(
                r.GetString(0), r.At(1), Written.As<RecordKind>(r.GetString(2))!.Value, r.IntOrNull(3), r.TextOrNull(4), r.TextOrNull(5), r.TextOrNull(6), r.AtOrNull(7),
                Written.As<Cause>(r.TextOrNull(8)), Written.As<Channel>(r.TextOrNull(9)), Written.As<ContactResult>(r.TextOrNull(10)),
                r.DayOrNull(11), r.TextOrNull(12), r.TextOrNull(13), r.TextOrNull(14)),
            cancellation, tuteeId, asOf);
}
