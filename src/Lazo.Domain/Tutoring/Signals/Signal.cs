using Lazo.Domain.Accompaniment;

namespace Lazo.Domain.Tutoring.Signals;

/// <summary>Something that holds about a tutee and asks for a person.</summary>
public enum SignalKind : byte
{
    HarmRisk,
    DropoutIntent,
    Distress,
    Achievement,
    AwaitingAnswer,
    PromiseDue,
    PersonalOpen,
    ProcedureOpen,
    ReferralOpen,
    Silence,
    MissingActivity,
    ClosedBeforeReached,
    ClosingSoon,
    LowGrade,
    NoAccess,
    RecoveryOpen,
    RetakeNeeded,
    NotContacted,
    NewTutee,
    LeaveEnding,
}

public enum Severity : byte
{
    Urgent,
    High,
    Normal,
    Good,
}

/// <summary>What a piece of evidence says; its words stand with the pages, in both languages.</summary>
public enum EvidenceKind : byte
{
    /// <summary>An activity closed and nothing was handed in.</summary>
    ClosedWithoutSubmission,

    /// <summary>She entered the class, or was enrolled, after the closing.</summary>
    ReachedAfterClosing,

    /// <summary>The recorded cause says that it closed before she reached it.</summary>
    CauseSaysSo,

    /// <summary>An activity is open and closes then.</summary>
    ClosesAt,

    /// <summary>An extension was given until then.</summary>
    ExtendedTo,

    /// <summary>A mark; <see cref="Evidence.Number"/> is it.</summary>
    Marked,

    /// <summary>The standing of the class; <see cref="Evidence.Number"/> is it.</summary>
    Standing,

    /// <summary>The mark with which the class ended; <see cref="Evidence.Number"/> is it.</summary>
    EndedWith,

    /// <summary>The last access; no instant when there never was one.</summary>
    LastAccess,

    /// <summary>A recovery period begins, or ends.</summary>
    RecoveryOpens,
    RecoveryCloses,

    /// <summary>A message that asks.</summary>
    Asked,

    /// <summary>Attempts on a channel; <see cref="Evidence.Number"/> counts them, <see cref="Evidence.Channel"/> names it.</summary>
    Attempts,

    /// <summary>Which rung of the ladder comes next, and from when.</summary>
    NextRung,

    /// <summary>Something was recorded: a promise, an opening, a referral, a leave request.</summary>
    Recorded,

    /// <summary>When it is, or was, due.</summary>
    DueAt,

    /// <summary>The answer is there; the tutee doesn't have it yet.</summary>
    Answered,

    /// <summary>The office sent the referral back.</summary>
    Returned,

    /// <summary>A referral waits for the tutee's consent.</summary>
    ConsentAsked,

    /// <summary>Every rung was tried and none reached her; the instant is that of the last try that was missing.</summary>
    LadderExhausted,

    /// <summary>The last time that somebody asked after her.</summary>
    LastAskedAfter,

    /// <summary>The last contact between the two; no instant when there was none.</summary>
    LastContact,

    /// <summary>The tutorship began.</summary>
    TutorshipBegan,

    /// <summary>The leave ends.</summary>
    LeaveEnds,
}

/// <summary>One fact on which a signal rests.</summary>
/// <param name="Ref">The sourcedId of the thing, where it has one.</param>
public sealed record Evidence(EvidenceKind What, string? Ref, Instant At, decimal? Number = null, Channel? Channel = null);

/// <summary>A signal with what it rests on.</summary>
/// <param name="Since">From when it holds, without a break; never later than the instant of evaluation.</param>
/// <param name="About">The sourcedId of the class, activity, promise, … it speaks of.</param>
/// <param name="Until">Until when something can still be done about it; None where nothing ends.</param>
public sealed record Signal(
    SignalKind Kind,
    Severity Severity,
    Instant Since,
    string About,
    IReadOnlyList<Evidence> Evidence,
    Instant Until = default);
