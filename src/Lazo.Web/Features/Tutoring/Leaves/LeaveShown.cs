using Lazo.Domain.Tutoring.Records;
using Lazo.Web.Data;
using Npgsql;
using Record = Lazo.Web.Features.Tutoring.Records.Record;

namespace Lazo.Web.Features.Tutoring.Leaves;

/// <summary>What the coordination answered to a leave that was asked for.</summary>
/// <param name="Request">The record of the request.</param>
public sealed record LeaveDecision(string Request, bool Granted, DateOnly? Begins, DateOnly? Until, string? Reason, string By, DateTimeOffset At)
{
    public static Task<List<LeaveDecision>> OfAsync(NpgsqlConnection connection, int tuteeId, DateTimeOffset asOf, CancellationToken cancellation) => connection.RowsAsync(
        """
        select d.request, d.granted, d.begins, d.until, d.reason, p.given_name || ' ' || p.family_name, d.at
        from leave_decision d join person p on p.id = d.by_id where d.student_id = $1 and d.at <= $2 order by d.id
        """,
        r => new LeaveDecision(r.GetString(0), r.GetBoolean(1), r.DayOrNull(2), r.DayOrNull(3), r.TextOrNull(4), r.GetString(5), r.At(6)),
        cancellation, tuteeId, asOf);
}

/// <summary>The leave of a tutee as a page shows it: the latest request, its answer, and the leave under way.</summary>
/// <param name="Began">Of a leave under way.</param>
public sealed record LeaveShown(Record? Request, LeaveDecision? Decision, Record? Began, DateOnly? Until, PlannedReturn? Return)
{
    /// <summary>Asked for, and nobody has answered yet.</summary>
    public bool Waits => Request is not null && Decision is null && Began is null;

    public bool CanAsk => Request is null && Began is null;

    public static async Task<LeaveShown> ReadAsync(
        NpgsqlConnection connection, int tuteeId, IReadOnlyList<Record> records, DateOnly today, DateTimeOffset asOf, CancellationToken cancellation)
    {
        var open = Records.OpenMatters.Of(records, today);
        var began = open.LastOrDefault(matter => matter.Opening.Kind == RecordKind.LeaveBegan);
        var request = open.LastOrDefault(matter => matter.Opening.Kind == RecordKind.LeaveRequested)?.Opening;
        var decisions = await LeaveDecision.OfAsync(connection, tuteeId, asOf, cancellation);
        var plans = began is null ? [] : await PlannedReturn.OfAsync(connection, tuteeId, asOf, cancellation);
        return new(
            request,
            decisions.Find(decision => decision.Request == (began?.Opening.Ref ?? request?.SourcedId)),
            began?.Opening,
            began?.Until,
            plans.LastOrDefault(plan => plan.Leave == began?.Opening.SourcedId));
    }
}
