using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Conversations;
using Lazo.Web.Features.Tutoring.Today;

namespace Lazo.Web.Features.Tutoring.Silence;

/// <summary>What the partial of the ladder is given.</summary>
/// <param name="CanAct">False in a replay.</param>
public sealed record LadderShown(LadderStanding Ladder, Channel? Preferred, int TuteeId, Moments When, bool CanAct);

/// <summary>A try to reach a tutee, recorded in one tap; a slip is taken back in another.</summary>
internal static class Trying
{
    /// <summary>How long a try can be taken back: a slip is noticed at once.</summary>
    internal static readonly TimeSpan UndoFor = TimeSpan.FromMinutes(15);

    private const string MineSql = """
        select e.sourced_id from event e
        where e.sourced_id = $1 and e.student_id = $2 and e.kind = 'contact_attempt' and e.actor_id = $3 and e.recorded_at >= $4
          and not exists (select from event u where u.institution_id = e.institution_id and u.ref = e.sourced_id and u.kind = 'contact_undone')
        """;

    /// <returns>The name of the try, with which it can be taken back.</returns>
    internal static async Task<string> RecordAsync(Visit visit, int tuteeId, Channel channel, ContactResult result, CancellationToken cancellation)
    {
        var attempt = await (await visit.WritingAsync(cancellation)).RecordAsync(
            new NewRecord(tuteeId, RecordKind.ContactAttempt, Channel: channel, Result: result), cancellation);
        await visit.RenewAsync(tuteeId, cancellation);
        return attempt;
    }

    /// <returns>False where there is nothing of the viewer's to take back, or it is too late.</returns>
    internal static async Task<bool> TakeBackAsync(Visit visit, int tuteeId, string? attempt, CancellationToken cancellation)
    {
        var connection = await visit.ConnectionAsync(cancellation);
        if (await connection.FirstAsync(MineSql, r => r.GetString(0), cancellation, attempt ?? "", tuteeId, visit.ViewerId, visit.Now.Now - UndoFor) is not { } mine)
            return false;
        await (await visit.WritingAsync(cancellation)).RecordAsync(new NewRecord(tuteeId, RecordKind.ContactUndone, Ref: mine), cancellation);
        await visit.RenewAsync(tuteeId, cancellation);
        return true;
    }

    /// <summary>What was recorded: “No contestó por teléfono”.</summary>
    internal static Phrase Said(Channel channel, ContactResult result)
    {
        var by = TodayWords.By(channel);
        return result switch
        {
            ContactResult.Attempted => new($"Registrado: lo intentaste {by.Es} y no contestó.", $"Recorded: you tried {by.En}, without an answer."),
            ContactResult.Solved => new($"Registrado: hablaron {by.Es} y quedó resuelto.", $"Recorded: you spoke {by.En} and it is solved."),
            _ => new($"Registrado: hablaron {by.Es}.", $"Recorded: you spoke {by.En}."),
        };
    }
}
