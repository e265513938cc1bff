using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Records;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Records;

/// <summary>Whom a matter was handed to, and which message it speaks of.</summary>
/// <param name="To">The name of the office or person.</param>
/// <param name="MessageId">The question of a promise; the answer, of one that was kept.</param>
public readonly record struct HandedOn(int? OfficeId, string? To, long? MessageId, int? ToId, int? ClassId, bool Confidential);

/// <summary>What the coordination answered to the request of a leave.</summary>
public readonly record struct Decided(bool Granted, DateOnly? Begins);

/// <summary>One recorded fact as a page shows it.</summary>
/// <param name="RefTitle">The title of the line item it refers to, where it does.</param>
public sealed record Record(
    string SourcedId, DateTimeOffset At, RecordKind Kind, int? ActorId, string? Actor, string? Ref, string? RefTitle, DateTimeOffset? DueAt,
    Cause? Cause, Channel? Channel, ContactResult? Result, DateOnly? Until, string? Topic, string? Office, string? Body, HandedOn HandedOn = default, Decided? Decided = null)
{
    private const string Sql = """
        select e.sourced_id, e.at, e.kind, e.actor_id, a.given_name || ' ' || a.family_name, e.ref, li.title, e.due_at, e.cause, e.channel,
          e.result, e.until, e.topic, e.office, e.body, e.office_id, coalesce(t.given_name || ' ' || t.family_name, e.office), e.message_id,
          e.to_id, e.class_id, e.confidential, d.granted, d.begins
        from event e
        left join person a on a.id = e.actor_id
        left join person t on t.id = e.to_id
        left join line_item li on li.institution_id = e.institution_id and li.sourced_id = e.ref and e.kind = 'cause'
        left join leave_decision d on d.institution_id = e.institution_id and d.request = e.sourced_id and d.at <= $2
        where e.student_id = $1 and e.recorded_at <= $2 and e.at <= $2 and e.kind <> 'contact_undone'
          and not exists (select from event u where u.institution_id = e.institution_id and u.ref = e.sourced_id and u.kind = 'contact_undone' and u.recorded_at <= $2)
        order by e.at, e.id
        """;

    /// <summary>Of tutor and tutee alone, and of whom it was handed to.</summary>
    public bool Confidential => HandedOn.Confidential
        || Kind is RecordKind.PersonalOpened or RecordKind.PersonalAsked or RecordKind.PersonalSolved
            or RecordKind.PersonalAlternative or RecordKind.PersonalAlternativeTold
            or RecordKind.ReferralConsentAsked or RecordKind.ReferralConsentGiven or RecordKind.ReferralConsentRefused;

    /// <summary>Who has to answer a promise, where it isn't the tutor herself.</summary>
    public string? To => HandedOn.To;

    /// <summary>Everything recorded of a tutee that the viewer's connection may read, oldest first.</summary>
    public static Task<List<Record>> AllAsync(NpgsqlConnection connection, int tuteeId, DateTimeOffset asOf, CancellationToken cancellation) =>
        connection.RowsAsync(
            Sql,
            r => new Record(
                r.GetString(0), r.At(1), Written.As<RecordKind>(r.GetString(2))!.Value, r.IntOrNull(3), r.TextOrNull(4), r.TextOrNull(5), r.TextOrNull(6), r.AtOrNull(7),
                Written.As<Cause>(r.TextOrNull(8)), Written.As<Channel>(r.TextOrNull(9)), Written.As<ContactResult>(r.TextOrNull(10)),
                r.DayOrNull(11), r.TextOrNull(12), r.TextOrNull(13), r.TextOrNull(14),
                new HandedOn(r.IntOrNull(15), r.TextOrNull(16), r.LongOrNull(17), r.IntOrNull(18), r.IntOrNull(19), r.GetBoolean(20)),
                r.IsDBNull(21) ? null : new Decided(r.GetBoolean(21), r.DayOrNull(22))),
            cancellation, tuteeId, asOf);
}
