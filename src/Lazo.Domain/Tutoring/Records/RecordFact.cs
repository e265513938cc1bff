using Lazo.Domain.Accompaniment;

namespace Lazo.Domain.Tutoring.Records;

/// <summary>What people record about a tutee; the kinds of <c>events.csv</c>.</summary>
public enum RecordKind : byte
{
    Cause,
    PersonalOpened,
    PersonalAsked,
    PersonalSolved,
    ProcedureOpened,
    ProcedureAnswered,
    Promise,
    PromiseKept,
    Referral,
    ReferralAnswered,
    ReferralClosed,
    ContactAttempt,
    LeaveRequested,
    LeaveBegan,
    LeaveEnded,

    /// <summary>A referral is written and waits for the tutee's consent.</summary>
    ReferralConsentAsked,
    ReferralConsentGiven,
    ReferralConsentRefused,
    ReferralAccepted,

    /// <summary>The office sent it back, with a reason.</summary>
    ReferralReturned,

    /// <summary>The tutee has what the office said.</summary>
    ReferralTold,

    /// <summary>Whom a question was put to has answered the tutor; the tutee doesn't know it yet.</summary>
    PromiseAnswered,

    /// <summary>A contact attempt was a slip, and is taken back.</summary>
    ContactUndone,

    /// <summary>An alternative that was explored for a personal situation.</summary>
    PersonalAlternative,

    /// <summary>The tutee was told of the alternative.</summary>
    PersonalAlternativeTold,

    /// <summary>A person closed the alarm of a message that speaks of danger, with a reason.</summary>
    AlarmClosed,

    AlarmReopened,
}

/// <summary>Why an activity was not handed in.</summary>
public enum Cause : byte
{
    ClosedBeforeReached,
    Work,
    Family,
    Health,
    Connection,
    NotUnderstood,
    Money,
    Other,
}

public enum ContactResult : byte
{
    Attempted,
    Reached,
    Solved,
}

/// <summary>One recorded fact, immutable: who recorded what, when, about what.</summary>
/// <param name="At">When it was recorded: nothing sees it before.</param>
/// <param name="RefId">The opening, promise, referral or line item that it speaks of.</param>
/// <param name="DueAt">None unless said.</param>
/// <param name="Cause">Of a <see cref="RecordKind.Cause"/>; none takes back what was said before of the same activity.</param>
/// <param name="Until">The last day of a leave.</param>
public sealed record RecordFact(
    string Id,
    RecordKind Kind,
    Instant At,
    string? ActorId = null,
    string? RefId = null,
    Instant DueAt = default,
    Cause? Cause = null,
    Channel? Channel = null,
    ContactResult? Result = null,
    DateOnly? Until = null,
    string? Topic = null,
    string? Office = null);
