using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Today;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Records;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>What the partial of signals on a tutee's page is given.</summary>
public sealed record SignalsShown(IReadOnlyList<ShownSignal> Signals, Moments When, IReadOnlyDictionary<string, string> Promised);

/// <summary>What the partial of a row is given.</summary>
/// <param name="AsOfQuery">Empty in the present; what a link of a replay carries.</param>
/// <param name="Promised">The words of the promises that the rows of this page speak of, by their identifier.</param>
public sealed record RowShown(TodayItem Item, Moments When, string AsOfQuery, IReadOnlyDictionary<string, string> Promised)
{
    /// <summary>So many signals are shown at once; the evidence has them all.</summary>
    public const int AtAGlance = 4;

    /// <summary>The signals in a few words, each once: two messages that say the same are one line, and two pieces of evidence.</summary>
    public IReadOnlyList<(ShownSignal Shown, int Times)> Glance(Speech say) =>
        [.. Item.Signals.GroupBy(shown => (shown.Signal.Kind, About(shown, say))).Select(same => (same.First(), same.Key.Item2 is null ? same.Count() : 1))];

    public bool CanAct => AsOfQuery.Length == 0;

    public string Tomorrow => Moments.Input(When.Today.AddDays(1));

    public Severity Severity => Item.Signals.Min(shown => shown.Signal.Severity);

    /// <summary>She asked to be left in peace at this hour.</summary>
    public bool Waits => Item.NextStep.Kind == StepKind.Wait;

    /// <summary>Writing is answering here.</summary>
    public bool Answers => Item.NextStep.Kind == StepKind.Answer;

    /// <summary>The next step is to speak, not to write.</summary>
    public bool Speaks => !Waits && Item.NextStep.Channel is Channel.Phone or Channel.InPerson;

    /// <summary>She hasn't replied: a try is recorded with what came of it.</summary>
    public bool IsSilent => Item.Signals.Any(shown => shown.Signal.Kind == SignalKind.Silence);

    /// <summary>The draft is a letter to an office: it never goes into the tutee's thread.</summary>
    public bool IsForOffice => Item.NextStep.Kind == StepKind.RemindOffice;

    /// <summary>What it is about, as the school calls it: “Integradora 6 (Biología)”, “recursar una asignatura”, “Control escolar”.</summary>
    public static string? About(ShownSignal shown, Speech say) => (shown.Activity, shown.Subject) switch
    {
        ({ } activity, { } subject) => $"{activity} ({subject})",
        ({ } activity, null) => activity,
        (null, { } subject) => subject,
        _ => shown.Matter is { } matter ? RecordWords.Topic(matter, say) : null,
    };

    /// <summary>“cierra hoy a las 23:59” where something ends, “desde el lunes” of everything else.</summary>
    public static string Time(ShownSignal shown, Moments when, Speech say) => (shown.Signal.Kind, shown.Signal.Until) switch
    {
        (_, { IsNone: true }) => when.Since(shown.Signal.Since),
        (SignalKind.ClosingSoon, var end) => $"{say["cierra", "closes"]} {when.End(end.ToDateTimeOffset())}",
        (SignalKind.RecoveryOpen, var end) => when.Until(end.ToDateTimeOffset()),
        _ => when.Since(shown.Signal.Since),
    };

    /// <summary>A piece of evidence as one reads it: what, and when it was or ends.</summary>
    public static string Line(ShownEvidence evidence, Moments when, Speech say)
    {
        var (what, at) = (say[EvidenceWords.Of(evidence)], At(evidence.Fact, when));
        if (at.Length == 0) return what;
        // A verb goes on to its day; a noun is told from it.
        var said = evidence.Fact.What switch
        {
            EvidenceKind.ClosesAt or EvidenceKind.ExtendedTo or EvidenceKind.RecoveryOpens or EvidenceKind.RecoveryCloses or EvidenceKind.LeaveEnds
                or EvidenceKind.TutorshipBegan or EvidenceKind.Recorded or EvidenceKind.ReachedAfterClosing => " ",
            EvidenceKind.DueAt or EvidenceKind.LastAccess or EvidenceKind.LastContact or EvidenceKind.LastAskedAfter => ": ",
            _ => ", ",
        };
        return what + said + at;
    }

    private static string At(Evidence fact, Moments when) => fact.At.IsNone ? "" : fact.What switch
    {
        EvidenceKind.ClosesAt or EvidenceKind.RecoveryCloses or EvidenceKind.LeaveEnds => when.End(fact.At.ToDateTimeOffset()),
        EvidenceKind.ExtendedTo => when.Until(fact.At.ToDateTimeOffset()),
        EvidenceKind.Marked or EvidenceKind.Standing or EvidenceKind.EndedWith or EvidenceKind.TutorshipBegan or EvidenceKind.RecoveryOpens => when.Day(fact.At.ToDateTimeOffset()),
        EvidenceKind.ClosedWithoutSubmission => when.Day(fact.At.ToDateTimeOffset().AddSeconds(-1)),
        _ => when.At(fact.At),
    };
}
