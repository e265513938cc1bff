using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Referrals;
using Lazo.Web.Data;
using Lazo.Web.Features.Tutoring.Conversations;
using Lazo.Web.Features.Tutoring.Records;
using Record = Lazo.Web.Features.Tutoring.Records.Record;

namespace Lazo.Web.Features.Tutoring.Referrals;

/// <summary>How a tutee said whether a referral may go, as her tutor heard it.</summary>
public sealed record HeardConsent(Channel Channel, string Words);

/// <summary>Takes the steps of a referral on the side of tutor and tutee; each is refused by the pure rule first, and by the wall of the database besides.</summary>
internal static class Referring
{
    /// <summary>Sends a referral, or asks for consent first where the office is confidential and none was heard.</summary>
    /// <returns>Whether it was sent.</returns>
    internal static async Task<bool> SendAsync(
        Visit visit, int tuteeId, int officeId, bool confidential, string words, DateTimeOffset? due, HeardConsent? heard, CancellationToken cancellation)
    {
        var connection = await visit.ConnectionAsync(cancellation);
        await using var together = await connection.BeginTransactionAsync(cancellation);
        var writing = await visit.WritingAsync(cancellation);
        var sent = Referral.RefusesToSend(confidential, heard is not null) is null;
        if (!confidential)
        {
            await writing.RecordAsync(await GoingAsync(visit, new NewRecord(tuteeId, RecordKind.Referral, words, DueAt: due, OfficeId: officeId), cancellation), cancellation);
        }
        else
        {
            var asked = await writing.RecordAsync(new NewRecord(tuteeId, RecordKind.ReferralConsentAsked, words, DueAt: due, OfficeId: officeId), cancellation);
            if (heard is not null) await AgreeAsync(visit, writing, new NewRecord(tuteeId, RecordKind.Referral, words, asked, DueAt: due, OfficeId: officeId), heard, cancellation);
        }

        await together.CommitAsync(cancellation);
        await visit.RenewAsync(tuteeId, cancellation);
        return sent;
    }

    /// <summary>The tutee says yes or no; with a yes the referral goes at once.</summary>
    /// <param name="heard">Null when she says it herself.</param>
    /// <returns>Why not; null when it was recorded.</returns>
    internal static async Task<ReferralRefusal?> ConsentAsync(
        Visit visit, int tuteeId, OpenMatter matter, bool agreed, HeardConsent? heard, CancellationToken cancellation)
    {
        var step = agreed ? RecordKind.ReferralConsentGiven : RecordKind.ReferralConsentRefused;
        if (Referral.Refuses(matter.Referral!.Value, step, heard?.Words, byTutee: heard is null) is { } refusal) return refusal;

        var connection = await visit.ConnectionAsync(cancellation);
        await using var together = await connection.BeginTransactionAsync(cancellation);
        var writing = await visit.WritingAsync(cancellation);
        var asked = matter.Opening;
        if (agreed)
        {
            await AgreeAsync(visit, writing, new NewRecord(tuteeId, RecordKind.Referral, asked.Body, asked.SourcedId, DueAt: asked.DueAt, OfficeId: asked.HandedOn.OfficeId), heard, cancellation);
        }
        else
        {
            await writing.RecordAsync(new NewRecord(tuteeId, step, heard?.Words, asked.SourcedId, Channel: heard?.Channel), cancellation);
        }

        await together.CommitAsync(cancellation);
        await visit.RenewAsync(tuteeId, cancellation);
        return null;
    }

    /// <summary>Any other step: the tutor notes an answer, tells the tutee, closes.</summary>
    /// <returns>Why not; null when it was recorded.</returns>
    internal static async Task<ReferralRefusal?> StepAsync(
        Visit visit, int tuteeId, OpenMatter matter, RecordKind step, string? words, CancellationToken cancellation)
    {
        if (Referral.Refuses(matter.Referral!.Value, step, words) is { } refusal) return refusal;
        // The office sees that it is over only of what it was given.
        var office = matter.Opening.Kind == RecordKind.Referral ? matter.Opening.HandedOn.OfficeId : null;
        await (await visit.WritingAsync(cancellation)).RecordAsync(new NewRecord(tuteeId, step, words, matter.Opening.SourcedId, OfficeId: office), cancellation);
        await visit.RenewAsync(tuteeId, cancellation);
        return null;
    }

    /// <summary>A referral of this tutee that is still open; null where there is none of that name.</summary>
    internal static async Task<OpenMatter?> FindAsync(Visit visit, int tuteeId, string? matter, CancellationToken cancellation)
    {
        var records = await Record.AllAsync(await visit.ConnectionAsync(cancellation), tuteeId, visit.Now.Now, cancellation);
        return OpenMatters.Of(records, visit.Now.Today).FirstOrDefault(open => open.Opening.SourcedId == matter && open.Referral is not null);
    }

    private static async Task AgreeAsync(Visit visit, Writing writing, NewRecord referral, HeardConsent? heard, CancellationToken cancellation)
    {
        await writing.RecordAsync(new NewRecord(referral.TuteeId, RecordKind.ReferralConsentGiven, heard?.Words, referral.Ref, Channel: heard?.Channel), cancellation);
        await writing.RecordAsync(await GoingAsync(visit, referral, cancellation), cancellation);
    }

    // The clock starts when it goes, not when it was written.
    private static async Task<NewRecord> GoingAsync(Visit visit, NewRecord referral, CancellationToken cancellation)
    {
        if (referral.DueAt > visit.Now.Now) return referral;
        var rules = await visit.RulesAsync(cancellation);
        return referral with { DueAt = rules.Calendar.AddWorkingDays(Instant.From(visit.Now.Now), rules.ReferralDays).ToDateTimeOffset() };
    }
}
