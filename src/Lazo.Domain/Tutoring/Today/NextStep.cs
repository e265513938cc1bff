using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Signals;

namespace Lazo.Domain.Tutoring.Today;

/// <summary>What a tutor can do now.</summary>
public enum StepKind : byte
{
    /// <summary>Follow the institution's protocol for danger; nothing else first.</summary>
    Protocol,
    Answer,
    KeepPromise,
    AskAfter,
    IntroduceYourself,
    Write,
    Call,
    Visit,
    RemindOffice,

    /// <summary>The answer is there; she doesn't have it yet.</summary>
    TellAnswer,

    /// <summary>Ask her whether a referral may go.</summary>
    AskConsent,
    TellRecovery,
    ExplainRetake,
    InviteBack,
    Congratulate,

    /// <summary>She asked not to be sought at these hours.</summary>
    Wait,
}

/// <summary>The next step for a row: what, on which channel, and because of which signal.</summary>
/// <param name="Late">A due time has passed, or she has waited too long: said in the reason, and in the draft.</param>
public sealed record NextStep(StepKind Kind, Channel Channel, SignalKind Because, bool Late)
{
    /// <summary>Of a <see cref="StepKind.Wait"/>: until when she asked to be left in peace.</summary>
    public Instant Until { get; init; }

    /// <summary>What comes once the waiting is over; the step itself where there is none.</summary>
    public StepKind Then { get; init; } = Kind;

    /// <summary>The same step, held back while she asked to be left in peace.</summary>
    /// <remarks>Danger doesn't wait, and an office isn't she.</remarks>
    /// <param name="quietUntil">None where nothing holds it back.</param>
    public NextStep HeldUntil(Instant quietUntil) =>
        quietUntil.IsNone || Kind is StepKind.Protocol or StepKind.RemindOffice ? this : this with { Kind = StepKind.Wait, Then = Kind, Until = quietUntil };

    /// <param name="signals">The most pressing first; not empty.</param>
    /// <param name="preferred">The channel that she prefers, where she said so.</param>
    public static NextStep Of(IReadOnlyList<Signal> signals, Channel? preferred)
    {
        var first = signals[0];
        var late = first.Severity == Severity.High
            && first.Kind is SignalKind.AwaitingAnswer or SignalKind.PromiseDue or SignalKind.ProcedureOpen or SignalKind.ReferralOpen;
        var channel = ChannelOf(first, signals, preferred);
        return new(KindOf(first, late, channel), channel, first.Kind, late);
    }

    private static StepKind KindOf(Signal signal, bool late, Channel channel) => signal.Kind switch
    {
        SignalKind.PromiseDue or SignalKind.ReferralOpen when Says(signal, EvidenceKind.Answered) || Says(signal, EvidenceKind.Returned) => StepKind.TellAnswer,
        SignalKind.ReferralOpen when Says(signal, EvidenceKind.ConsentAsked) => StepKind.AskConsent,
        SignalKind.HarmRisk => StepKind.Protocol,
        SignalKind.AwaitingAnswer => StepKind.Answer,
        SignalKind.PromiseDue => StepKind.KeepPromise,
        SignalKind.Distress or SignalKind.PersonalOpen => StepKind.AskAfter,
        SignalKind.NewTutee => StepKind.IntroduceYourself,
        SignalKind.ProcedureOpen or SignalKind.ReferralOpen when late => StepKind.RemindOffice,
        SignalKind.RecoveryOpen => StepKind.TellRecovery,
        SignalKind.RetakeNeeded => StepKind.ExplainRetake,
        SignalKind.NoAccess or SignalKind.LeaveEnding => StepKind.InviteBack,
        SignalKind.Achievement => StepKind.Congratulate,
        _ => ByChannel(channel),
    };

    private static StepKind ByChannel(Channel channel) => channel switch
    {
        Channel.Phone => StepKind.Call,
        Channel.InPerson => StepKind.Visit,
        _ => StepKind.Write,
    };

    /// <remarks>
    /// A tutee who doesn't reply isn't written to again where she didn't reply: the ladder of her silence decides, also when
    /// something else stands first. Danger and leaving are spoken of, not written about. An office is reminded in writing.
    /// </remarks>
    private static Channel ChannelOf(Signal first, IReadOnlyList<Signal> signals, Channel? preferred)
    {
        if (first.Kind == SignalKind.HarmRisk)
            return Channel.Phone;
        if (KindOf(first, first.Severity == Severity.High, Channel.Platform) == StepKind.RemindOffice)
            return Channel.Mail;
        if (first.Kind != SignalKind.AwaitingAnswer && LadderOf(signals) is { } rung)
            return rung;
        if (first.Kind == SignalKind.DropoutIntent)
            return preferred ?? Channel.Phone;
        return preferred ?? Channel.Platform;
    }

    internal static bool Says(Signal signal, EvidenceKind what)
    {
        foreach (var evidence in signal.Evidence)
        {
            if (evidence.What == what)
                return true;
        }

        return false;
    }

    private static Channel? LadderOf(IReadOnlyList<Signal> signals)
    {
        foreach (var signal in signals)
        {
            if (signal.Kind != SignalKind.Silence)
                continue;
            foreach (var evidence in signal.Evidence)
            {
                if (evidence.What == EvidenceKind.NextRung)
                    return evidence.Channel;
            }
        }

        return null;
    }
}
