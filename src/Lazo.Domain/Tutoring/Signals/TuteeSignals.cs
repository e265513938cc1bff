using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tutoring.Signals;

/// <summary>What holds about a tutee, as of an instant.</summary>
public static class TuteeSignals
{
    /// <summary>Every signal that holds, the gravest first; nothing recorded later than <paramref name="asOf"/> is seen.</summary>
    public static IReadOnlyList<Signal> Of(TuteeFacts tutee, Instant asOf, InstitutionRules rules) => Of(tutee, new Timetables(asOf, rules));

    /// <summary>The same for many tutees of one instant, who share their classes.</summary>
    public static IReadOnlyList<Signal> Of(TuteeFacts tutee, Timetables timetables)
    {
        var (asOf, rules) = (timetables.AsOf, timetables.Rules);
        var messages = tutee.Messages.Where(message => message.At <= asOf).OrderBy(message => message.At).ToArray();
        var records = tutee.Records.Where(record => record.At <= asOf).OrderBy(record => record.At).ToArray();
        var onLeave = Leave.Of(records, asOf, rules) is not null;

        var signals = new List<Signal>();
        var goodStanding = true;
        foreach (var enrolment in tutee.Enrolments)
        {
            var timetable = timetables.Of(enrolment.Class);
            var header = HeaderOf(tutee, enrolment, onLeave, asOf);
            var found = new List<ClassSignal>();
            ClassSignals.Evaluate(timetable, header, enrolment.Results.Span, ClosedBeforeReached(enrolment.Class, records), found);
            signals.AddRange(found.Select(signal => ClassEvidence.For(signal, timetable, enrolment, records)));
            goodStanding &= !(timetable.Running && header.SpeaksOf(timetable) && Standing.At(asOf, timetable, enrolment.Results.Span).IsBelowPass);
        }

        signals.AddRange(ConversationSignals.Of(messages, records, tutee.PreferredChannel, asOf, rules));
        signals.AddRange(ReadingSignals.Of(messages, records, asOf, rules));
        signals.AddRange(RecordSignals.Of(records, asOf, rules));
        if (tutee.Tutorships.FirstOrDefault(tutorship => Holds(tutorship, asOf)) is { } current)
        {
            signals.AddRange(ContactSignals.Of(current, messages, records, [.. signals], goodStanding, asOf, rules));
        }

        return [.. signals.OrderBy(signal => signal.Severity).ThenBy(signal => signal.Kind).ThenBy(signal => signal.Since).ThenBy(signal => signal.About, StringComparer.Ordinal)];
    }

    public static bool Holds(Tutorship tutorship, Instant asOf) =>
        tutorship.BeginsAt <= asOf && (tutorship.EndsAt.IsNone || asOf < tutorship.EndsAt);

    private static EnrolmentHeader HeaderOf(TuteeFacts tutee, EnrolmentFacts enrolment, bool onLeave, Instant asOf) => new(
        enrolment.BeginsAt,
        enrolment.EndsAt,
        enrolment.FirstAccess,
        enrolment.LastAccess,
        tutee.Enabled && !enrolment.Suspended && !onLeave,
        HasLaterAttempt(tutee, enrolment, asOf));

    /// <summary>The same course is, or was, taken again afterwards.</summary>
    internal static bool HasLaterAttempt(TuteeFacts tutee, EnrolmentFacts enrolment, Instant asOf) => tutee.Enrolments.Any(other =>
        other.Id != enrolment.Id && other.Class.CourseId == enrolment.Class.CourseId && IsEnrolled(other, asOf)
        && (other.Attempt > enrolment.Attempt || other.Class.BeginsAt >= enrolment.Class.EndsAt));

    // A retake that she left before its class ended leaves the need as it was.
    private static bool IsEnrolled(EnrolmentFacts enrolment, Instant asOf) =>
        !enrolment.Suspended && enrolment.BeginsAt <= asOf
        && (enrolment.EndsAt.IsNone || enrolment.EndsAt > asOf || enrolment.EndsAt >= enrolment.Class.EndsAt);

    private static HashSet<int>? ClosedBeforeReached(ClassFacts facts, IReadOnlyList<RecordFact> records)
    {
        HashSet<int>? indices = null;
        foreach (var cause in records.Where(record => record.Kind == RecordKind.Cause).GroupBy(record => record.RefId).Select(said => said.Last()))
        {
            if (cause.Cause == Cause.ClosedBeforeReached
                && facts.Activities.Select((activity, index) => (activity, index)).FirstOrDefault(pair => pair.activity.Id == cause.RefId) is { activity: not null } named)
            {
                (indices ??= []).Add(named.index);
            }
        }

        return indices;
    }
}
