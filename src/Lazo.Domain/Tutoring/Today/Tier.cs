using Lazo.Domain.Tutoring.Signals;

namespace Lazo.Domain.Tutoring.Today;

/// <summary>The rungs of the morning's order; a row stands on the highest rung of its signals.</summary>
/// <remarks>
/// Rungs, not points: a tutor can say the order in one breath and tell why anyone stands above anyone else. A sum of weights
/// can't be argued with. The reasons for each rung stand in docs/methods/today.md.
/// </remarks>
public enum Tier : byte
{
    /// <summary>A life may be in danger.</summary>
    Danger = 1,

    /// <summary>Somebody waits for us and we are late.</summary>
    LateClock,

    /// <summary>She speaks of leaving, or suffers.</summary>
    LeavingOrDistress,

    /// <summary>A personal situation is to be asked after.</summary>
    Personal,

    /// <summary>A question, a promise still in time, a tutee not yet greeted.</summary>
    Waiting,

    /// <summary>Something can still be saved, until a known day.</summary>
    StillTime,

    /// <summary>Falling or failing, absent, silent.</summary>
    Falling,

    /// <summary>Nothing is wrong; it is her turn.</summary>
    Cadence,

    /// <summary>To be congratulated; matters that wait in an office, in time.</summary>
    Glad,

    /// <summary>Nothing holds.</summary>
    Calm,
}

/// <summary>On which rung a signal stands.</summary>
public static class Tiers
{
    public static Tier Of(Signal signal) => signal switch
    {
        { Severity: Severity.Urgent } or { Kind: SignalKind.HarmRisk } => Tier.Danger,
        { Kind: SignalKind.AwaitingAnswer or SignalKind.PromiseDue, Severity: Severity.High } => Tier.LateClock,
        { Kind: SignalKind.ProcedureOpen or SignalKind.ReferralOpen, Severity: Severity.High } => Tier.LateClock,
        { Kind: SignalKind.ReferralOpen } when NextStep.Says(signal, EvidenceKind.Answered) || NextStep.Says(signal, EvidenceKind.Returned) => Tier.Waiting,
        { Kind: SignalKind.DropoutIntent or SignalKind.Distress } => Tier.LeavingOrDistress,
        { Kind: SignalKind.PersonalOpen } => Tier.Personal,
        { Kind: SignalKind.AwaitingAnswer or SignalKind.PromiseDue or SignalKind.NewTutee } => Tier.Waiting,
        { Kind: SignalKind.ClosingSoon or SignalKind.MissingActivity or SignalKind.ClosedBeforeReached } => Tier.StillTime,
        { Kind: SignalKind.RecoveryOpen or SignalKind.LeaveEnding } => Tier.StillTime,
        { Kind: SignalKind.LowGrade or SignalKind.NoAccess or SignalKind.Silence or SignalKind.RetakeNeeded } => Tier.Falling,
        { Kind: SignalKind.NotContacted } => Tier.Cadence,
        _ => Tier.Glad,
    };
}
