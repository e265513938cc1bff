using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Today;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>What the partial of signals on a tutee's page is given.</summary>
public sealed record SignalsShown(IReadOnlyList<ShownSignal> Signals, Moments When);

/// <summary>What the partial of a row is given.</summary>
/// <param name="AsOfQuery">Empty in the present; what a link of a replay carries.</param>
public sealed record RowShown(TodayItem Item, Moments When, string AsOfQuery)
{
    /// <summary>So many signals are shown at once; the evidence has them all.</summary>
    public const int AtAGlance = 4;

    public bool CanAct => AsOfQuery.Length == 0;

    public string Tomorrow => Moments.Input(When.Today.AddDays(1));

    public Severity Severity => Item.Signals.Min(shown => shown.Signal.Severity);

    /// <summary>Writing is answering here.</summary>
    public bool Answers => Item.NextStep.Kind == StepKind.Answer;

    /// <summary>The next step is to speak, not to write.</summary>
    public bool Speaks => Item.NextStep.Channel is Channel.Phone or Channel.InPerson;

    /// <summary>The draft is a letter to an office: it never goes into the tutee's thread.</summary>
    public bool IsForOffice => Item.NextStep.Kind == StepKind.RemindOffice;

    /// <summary>What it is about, as the school calls it: “Integradora 6 (Biología)”.</summary>
    public static string? About(ShownSignal shown) => (shown.Activity, shown.Subject) switch
    {
        ({ } activity, { } subject) => $"{activity} ({subject})",
        ({ } activity, null) => activity,
        (null, { } subject) => subject,
        _ => null,
    };

    /// <summary>When a fact happened or ends, in words; empty where it has no instant.</summary>
    public static string At(ShownEvidence evidence, Moments when) => evidence.Fact.At.IsNone ? "" : evidence.Fact.What switch
    {
        EvidenceKind.ClosesAt or EvidenceKind.ExtendedTo or EvidenceKind.RecoveryCloses or EvidenceKind.LeaveEnds => when.Until(evidence.Fact.At.ToDateTimeOffset()),
        EvidenceKind.Marked or EvidenceKind.Standing or EvidenceKind.EndedWith or EvidenceKind.TutorshipBegan or EvidenceKind.RecoveryOpens => when.Day(evidence.Fact.At.ToDateTimeOffset()),
        EvidenceKind.ClosedWithoutSubmission => when.Day(evidence.Fact.At.ToDateTimeOffset().AddSeconds(-1)),
        _ => when.At(evidence.Fact.At),
    };
}
