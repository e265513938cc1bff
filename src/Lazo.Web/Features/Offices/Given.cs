using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Referrals;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring;
using Lazo.Web.Features.Tutoring.Conversations;
using Lazo.Web.Features.Tutoring.Records;
using Lazo.Web.Features.Tutoring.Tutees;
using Npgsql;

namespace Lazo.Web.Features.Offices;

/// <summary>Something that was handed to an office of the viewer, or to her as a subject advisor: all that she is told of it.</summary>
/// <param name="Kind">A referral, or a question that the tutor promised to answer.</param>
/// <param name="Where">The office, or the class that it is about.</param>
/// <param name="Answer">What was answered, or why it was sent back.</param>
public sealed record Given(
    string SourcedId, RecordKind Kind, int TuteeId, string Name, string? Words, DateTimeOffset At, DateTimeOffset? DueAt, int? OfficeId, int? ToId, int? ClassId,
    string Where, ReferralState State, string? Answer)
{
    private const string Sql = """
        select e.sourced_id, e.kind, e.student_id, p.given_name || ' ' || p.family_name, e.body, e.at, e.due_at, e.office_id, e.to_id, e.class_id,
          coalesce(c.title, e.office, ''), k.called
        from event e join person p on p.id = e.student_id left join class c on c.id = e.class_id left join wall.called('infinity') k on k.tutee_id = p.id
        where e.kind in ('referral', 'promise') and case when $1 then e.office_id in (select wall.offices()) else e.to_id = $2 end and e.at > $3
        order by e.due_at, e.id
        """;

    private const string CourseSql = """
        select e.ref, e.kind, e.body from event e
        where e.ref is not null and e.kind not in ('referral', 'promise')
          and case when $1 then e.office_id in (select wall.offices()) else e.to_id = $2 end and e.at > $3
        order by e.at, e.id
        """;

    // What was handed on a year ago and never answered is no morning's work any more.
    private static readonly TimeSpan Shown = TimeSpan.FromDays(365);

    public bool Waits => State is ReferralState.Sent or ReferralState.Accepted;

    /// <summary>What waits first, by its due time; then what was answered.</summary>
    /// <param name="ofOffice">What the viewer's offices were given; else what she herself was asked.</param>
    public static async Task<IReadOnlyList<Given>> ReadAsync(
        NpgsqlConnection connection, int viewerId, bool ofOffice, DateTimeOffset now, CancellationToken cancellation)
    {
        var course = (await connection.RowsAsync(
            CourseSql, r => (Ref: r.GetString(0), Kind: Written.As<RecordKind>(r.GetString(1))!.Value, Body: r.TextOrNull(2)),
            cancellation, ofOffice, viewerId, now - Shown)).ToLookup(row => row.Ref, StringComparer.Ordinal);
        var given = await connection.RowsAsync(
            Sql,
            r =>
            {
                var kind = Written.As<RecordKind>(r.GetString(1))!.Value;
                var acts = course[r.GetString(0)].ToList();
                return new Given(
                    r.GetString(0), kind, r.GetInt32(2), Known.As(r.TextOrNull(11), r.GetString(3)), r.TextOrNull(4), r.At(5), r.AtOrNull(6), r.IntOrNull(7), r.IntOrNull(8), r.IntOrNull(9),
                    r.GetString(10), StateOf(kind, acts.ConvertAll(act => act.Kind)),
                    acts.FindLast(act => act.Kind is RecordKind.ReferralAnswered or RecordKind.ReferralReturned or RecordKind.PromiseAnswered).Body);
            },
            cancellation, ofOffice, viewerId, now - Shown);
        return [.. given.OrderByDescending(one => one.Waits).ThenBy(one => one.Waits ? one.DueAt ?? one.At : DateTimeOffset.MaxValue - (one.At - DateTimeOffset.MinValue))];
    }

    /// <summary>Records what the office, or the advisor, does with it.</summary>
    /// <returns>Why it can't be done; null when it was.</returns>
    public async Task<Phrase?> ActAsync(Visit visit, RecordKind step, string? words, CancellationToken cancellation)
    {
        if (Refuses(step, words) is { } refusal) return ReferralWords.Of(refusal);
        var writing = await visit.WritingAsync(cancellation);
        var record = new NewRecord(TuteeId, Kind == RecordKind.Promise ? RecordKind.PromiseAnswered : step, words, SourcedId, OfficeId: OfficeId, ToId: ToId, ClassId: ClassId);
        await writing.RecordAsync(record, cancellation);
        await visit.RenewAsync(TuteeId, cancellation);
        return null;
    }

    private ReferralRefusal? Refuses(RecordKind step, string? words) => Kind == RecordKind.Referral
        ? Referral.Refuses(State, step, words)
        : !Waits || step is RecordKind.ReferralAccepted or RecordKind.ReferralReturned ? ReferralRefusal.AlreadyAnswered : string.IsNullOrWhiteSpace(words) ? ReferralRefusal.WordsMissing : null;

    private static ReferralState StateOf(RecordKind kind, List<RecordKind> course) =>
        kind == RecordKind.Referral ? Referral.StateOf(kind, course)
        : course.Contains(RecordKind.PromiseKept) ? ReferralState.Told
        : course.Contains(RecordKind.PromiseAnswered) ? ReferralState.Answered
        : ReferralState.Sent;
}

/// <summary>What the partial of handed-on matters is given.</summary>
/// <param name="Action">The address of the page.</param>
public sealed record GivenShown(IReadOnlyList<Given> Given, Moments When, string Action);
