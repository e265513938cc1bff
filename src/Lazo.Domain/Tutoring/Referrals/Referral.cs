using Lazo.Domain.Tutoring.Records;

namespace Lazo.Domain.Tutoring.Referrals;

/// <summary>Where a referral stands.</summary>
public enum ReferralState : byte
{
    /// <summary>Written, and not sent: the tutee hasn't said yes.</summary>
    AwaitingConsent,

    /// <summary>She said no; nothing was sent.</summary>
    Refused,

    /// <summary>The office has it and hasn't said anything.</summary>
    Sent,

    /// <summary>The office works on it.</summary>
    Accepted,

    /// <summary>The office sent it back, with a reason.</summary>
    Returned,

    /// <summary>The office has answered; the tutee doesn't know it yet.</summary>
    Answered,

    /// <summary>The tutee has the answer.</summary>
    Told,

    Closed,
}

/// <summary>Why a step of a referral can't be taken now.</summary>
public enum ReferralRefusal : byte
{
    /// <summary>The tutee hasn't said yes.</summary>
    ConsentMissing,

    /// <summary>She has answered already whether she agrees.</summary>
    ConsentAnswered,

    /// <summary>The office has taken it up already.</summary>
    AlreadyTakenUp,

    /// <summary>The office has answered, or sent it back.</summary>
    AlreadyAnswered,

    /// <summary>The office hasn't said anything that could be told.</summary>
    NothingToTell,

    /// <summary>The tutee is told first; then it can be closed.</summary>
    TellFirst,

    /// <summary>It is over.</summary>
    Over,

    /// <summary>A reason, an answer, or how she said it, has to be written.</summary>
    WordsMissing,
}

/// <summary>A matter handed to an office, from the tutee's consent to the tutee's answer.</summary>
/// <remarks>Its state follows from what was recorded of it, also of a referral that came with the school's files and knows three steps only.</remarks>
public static class Referral
{
    /// <summary>The state after everything that was recorded of a referral.</summary>
    /// <param name="opening">A <see cref="RecordKind.Referral"/>, or the <see cref="RecordKind.ReferralConsentAsked"/> before it.</param>
    /// <param name="course">What was recorded about this opening, oldest first; other kinds are passed over.</param>
    public static ReferralState StateOf(RecordKind opening, IEnumerable<RecordKind> course)
    {
        var state = opening == RecordKind.Referral ? ReferralState.Sent : ReferralState.AwaitingConsent;
        foreach (var kind in course)
        {
            state = After(state, kind);
        }

        return state;
    }

    /// <summary>Whether a kind of record, about a consent that was asked, ends the wait for it.</summary>
    public static bool EndsConsent(RecordKind kind) =>
        kind is RecordKind.ReferralConsentGiven or RecordKind.ReferralConsentRefused or RecordKind.ReferralClosed or RecordKind.Referral;

    /// <summary>Whether a referral to this office may go now.</summary>
    public static ReferralRefusal? RefusesToSend(bool confidential, bool consented) =>
        confidential && !consented ? ReferralRefusal.ConsentMissing : null;

    /// <summary>Why somebody can't take a step now; null when she can.</summary>
    /// <param name="step">What would be recorded.</param>
    /// <param name="words">What was written with it.</param>
    /// <param name="byTutee">She says it herself: her tap needs no words.</param>
    public static ReferralRefusal? Refuses(ReferralState state, RecordKind step, string? words, bool byTutee = false)
    {
        if (state is ReferralState.Closed or ReferralState.Refused)
        {
            return ReferralRefusal.Over;
        }

        ReferralRefusal? refused = step switch
        {
            RecordKind.ReferralConsentGiven or RecordKind.ReferralConsentRefused =>
                state == ReferralState.AwaitingConsent ? default(ReferralRefusal?) : ReferralRefusal.ConsentAnswered,
            RecordKind.ReferralClosed => state == ReferralState.Answered ? ReferralRefusal.TellFirst : default(ReferralRefusal?),
            _ when state == ReferralState.AwaitingConsent => ReferralRefusal.ConsentMissing,
            RecordKind.ReferralAccepted => state switch
            {
                ReferralState.Sent => default(ReferralRefusal?),
                ReferralState.Accepted => ReferralRefusal.AlreadyTakenUp,
                _ => ReferralRefusal.AlreadyAnswered,
            },
            RecordKind.ReferralReturned or RecordKind.ReferralAnswered =>
                state is ReferralState.Sent or ReferralState.Accepted ? default(ReferralRefusal?) : ReferralRefusal.AlreadyAnswered,
            RecordKind.ReferralTold => state switch
            {
                ReferralState.Answered or ReferralState.Returned => default(ReferralRefusal?),
                ReferralState.Told => ReferralRefusal.Over,
                _ => ReferralRefusal.NothingToTell,
            },
            _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No step of a referral."),
        };
        return refused ?? (NeedsWords(step, byTutee) && string.IsNullOrWhiteSpace(words) ? ReferralRefusal.WordsMissing : null);
    }

    private static bool NeedsWords(RecordKind step, bool byTutee) => step switch
    {
        RecordKind.ReferralReturned or RecordKind.ReferralAnswered => true,
        RecordKind.ReferralConsentGiven => !byTutee,
        _ => false,
    };

    // What can't follow, in whatever order files tell it, changes nothing; nothing follows the end.
    private static ReferralState After(ReferralState state, RecordKind kind) => (state, kind) switch
    {
        (ReferralState.Closed or ReferralState.Refused, _) => state,
        (_, RecordKind.ReferralClosed) => ReferralState.Closed,
        (ReferralState.AwaitingConsent, RecordKind.ReferralConsentRefused) => ReferralState.Refused,
        // From here on the referral itself tells its course.
        (ReferralState.AwaitingConsent, RecordKind.ReferralConsentGiven or RecordKind.Referral) => ReferralState.Closed,
        (ReferralState.AwaitingConsent, _) => state,
        (ReferralState.Sent, RecordKind.ReferralAccepted) => ReferralState.Accepted,
        (ReferralState.Sent or ReferralState.Accepted, RecordKind.ReferralReturned) => ReferralState.Returned,
        (ReferralState.Sent or ReferralState.Accepted, RecordKind.ReferralAnswered) => ReferralState.Answered,
        (ReferralState.Answered or ReferralState.Returned, RecordKind.ReferralTold) => ReferralState.Told,
        _ => state,
    };
}
