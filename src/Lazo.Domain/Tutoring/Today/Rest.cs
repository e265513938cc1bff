using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tutoring.Today;

/// <summary>Help of any kind, recorded anywhere, quiets the row: nobody is pressed about what somebody has just taken up.</summary>
/// <remarks>
/// The life behind it: two people of the staff who write to the same tutee on one morning about one missed activity have not
/// accompanied her twice. So it doesn't matter who helped, nor on which channel. What another person still waits for (an answer,
/// a late promise, what an office has answered), a personal situation to be asked after, a first greeting and the cadence never rest: only the deed itself
/// ends them.
/// </remarks>
public static class Rest
{
    /// <summary>How long help quiets a row with something of high severity, or a tutee who doesn't reply.</summary>
    public static readonly TimeSpan Short = TimeSpan.FromDays(2);

    /// <summary>How long help quiets the others.</summary>
    public static readonly TimeSpan Long = TimeSpan.FromDays(7);

    /// <summary>A promise in time wakes the row so long before it is due.</summary>
    public static readonly TimeSpan BeforePromise = TimeSpan.FromDays(1);

    /// <summary>Until when the row rests; None when it doesn't.</summary>
    public static Instant Until(TuteeFacts facts, IReadOnlyList<Signal> signals, Instant asOf)
    {
        var newest = Instant.None;
        var rest = Long;
        var latest = Instant.Never;
        foreach (var signal in signals)
        {
            if (NeverRests(signal))
                return Instant.None;

            if (HelpAnswers(signal.Kind))
                newest = Instant.Later(newest, signal.Since);
            if (signal.Severity == Severity.High || signal.Kind == SignalKind.Silence)
                rest = Short;
            if (signal.Kind == SignalKind.PromiseDue && !signal.Until.IsNone)
                latest = Instant.Earlier(latest, signal.Until.Plus(-BeforePromise));
        }

        if (newest.IsNone)
            return Instant.None;

        var help = LatestHelp(facts, asOf);
        if (help.IsNone || help < newest)
            return Instant.None;

        var until = Instant.Earlier(help.Plus(rest), latest);
        return until > asOf ? until : Instant.None;
    }

    private static bool NeverRests(Signal signal) =>
        signal.Severity == Severity.Urgent
        || NextStep.Says(signal, EvidenceKind.Answered) || NextStep.Says(signal, EvidenceKind.Returned)
        || signal.Kind is SignalKind.HarmRisk or SignalKind.AwaitingAnswer or SignalKind.PersonalOpen
            or SignalKind.NewTutee or SignalKind.NotContacted
        || (signal.Severity == Severity.High
            && signal.Kind is SignalKind.PromiseDue or SignalKind.ProcedureOpen or SignalKind.ReferralOpen);

    private static bool HelpAnswers(SignalKind kind) =>
        kind is SignalKind.DropoutIntent or SignalKind.Distress or SignalKind.Achievement or SignalKind.Silence
            or SignalKind.MissingActivity or SignalKind.ClosedBeforeReached or SignalKind.ClosingSoon
            or SignalKind.LowGrade or SignalKind.NoAccess or SignalKind.RecoveryOpen or SignalKind.RetakeNeeded
            or SignalKind.LeaveEnding;

    /// <summary>When somebody of the staff last wrote, called, met, referred, asked after, promised, or moved a procedure.</summary>
    private static Instant LatestHelp(TuteeFacts facts, Instant asOf)
    {
        var latest = Instant.None;
        foreach (var message in facts.Messages)
        {
            if (message.From != Party.Tutee && message.At <= asOf)
                latest = Instant.Later(latest, message.At);
        }

        foreach (var record in facts.Records)
        {
            if (record.At <= asOf && IsHelp(record.Kind) && record.ActorId != facts.Id)
                latest = Instant.Later(latest, record.At);
        }

        return latest;
    }

    private static bool IsHelp(RecordKind kind) =>
        kind is RecordKind.ContactAttempt or RecordKind.Referral or RecordKind.PersonalAsked or RecordKind.Promise
            or RecordKind.PromiseKept or RecordKind.ProcedureOpened or RecordKind.ProcedureAnswered;
}
