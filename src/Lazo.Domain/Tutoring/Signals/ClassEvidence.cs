using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tutoring.Signals;

/// <summary>A compact class signal, unfolded with what it rests on.</summary>
public static class ClassEvidence
{
    public static Signal For(
        ClassSignal signal, ClassTimetable timetable, EnrolmentFacts enrolment, IReadOnlyList<RecordFact> records)
    {
        var facts = timetable.Facts;
        var about = signal.Activity == ClassSignal.TheClass ? facts.Id : facts.Activities[signal.Activity].Id;
        var result = signal.Activity >= 0 && signal.Activity < enrolment.Results.Length ? enrolment.Results.Span[signal.Activity] : default;
        IEnumerable<Evidence> evidence = signal.Kind switch
        {
            SignalKind.MissingActivity => Closed(about, signal, result, timetable),
            SignalKind.ClosedBeforeReached =>
                [.. Closed(about, signal, result, timetable), Unreached(about, timetable.ClosingOf(signal.Activity, result, timetable.AsOf), enrolment, records)],
            SignalKind.ClosingSoon => [new Evidence(EvidenceKind.ClosesAt, about, signal.Until)],
            SignalKind.LowGrade => Marks(timetable, enrolment),
            SignalKind.NoAccess => [new Evidence(EvidenceKind.LastAccess, facts.Id, enrolment.LastAccess)],
            SignalKind.RecoveryOpen => [Ended(timetable, enrolment), .. Recovery(facts, signal)],
            SignalKind.RetakeNeeded => [Ended(timetable, enrolment)],
            _ when signal.Activity >= 0 => [new Evidence(EvidenceKind.Marked, about, result.ScoredAt, result.Mark.Points)],
            _ => [Ended(timetable, enrolment)],
        };
        var severity = signal.Kind == SignalKind.Achievement ? Severity.Good : Severity.Normal;
        return new Signal(signal.Kind, severity, signal.Since, about, [.. evidence], signal.Until);
    }

    private static IEnumerable<Evidence> Closed(string about, ClassSignal signal, ActivityResult result, ClassTimetable timetable)
    {
        var closing = timetable.ClosingOf(signal.Activity, result, timetable.AsOf);
        yield return new Evidence(EvidenceKind.ClosedWithoutSubmission, about, closing);
        if (closing != timetable.Closes[signal.Activity])
        {
            yield return new Evidence(EvidenceKind.ExtendedTo, about, closing);
        }
    }

    private static Evidence Unreached(string about, Instant closing, EnrolmentFacts enrolment, IReadOnlyList<RecordFact> records)
    {
        if (enrolment.BeginsAt >= closing)
        {
            return new Evidence(EvidenceKind.ReachedAfterClosing, enrolment.Id, enrolment.BeginsAt);
        }

        return records.LastOrDefault(record => record.Kind == RecordKind.Cause && record.RefId == about) is { Cause: Cause.ClosedBeforeReached } cause
            ? new Evidence(EvidenceKind.CauseSaysSo, cause.Id, cause.At)
            : new Evidence(EvidenceKind.ReachedAfterClosing, about, enrolment.FirstAccess);
    }

    private static IEnumerable<Evidence> Marks(ClassTimetable timetable, EnrolmentFacts enrolment)
    {
        var (asOf, facts) = (timetable.AsOf, timetable.Facts);
        yield return new Evidence(EvidenceKind.Standing, facts.Id, asOf, Standing.PointsAt(asOf, timetable, enrolment.Results.Span));
        for (var i = 0; i < timetable.Kinds.Length; i++)
        {
            var result = i < enrolment.Results.Length ? enrolment.Results.Span[i] : default;
            if (timetable.Kinds[i] > ActivityKind.Exam)
            {
                continue;
            }

            if (result.IsMarked(asOf))
            {
                yield return new Evidence(EvidenceKind.Marked, facts.Activities[i].Id, result.ScoredAt, result.Mark.Points);
            }
            else if (timetable.IsMissed(i, result, asOf))
            {
                yield return new Evidence(EvidenceKind.ClosedWithoutSubmission, facts.Activities[i].Id, timetable.ClosingOf(i, result, asOf));
            }
        }
    }

    private static Evidence Ended(ClassTimetable timetable, EnrolmentFacts enrolment)
    {
        var outcome = Outcome.Of(timetable, enrolment.Results.Span);
        return new Evidence(EvidenceKind.EndedWith, timetable.Facts.Id, Instant.Later(timetable.Facts.EndsAt, outcome.KnownAt), outcome.Points);
    }

    private static IEnumerable<Evidence> Recovery(ClassFacts facts, ClassSignal signal) =>
        from session in facts.Recoveries
        where session.EndsAt == signal.Until
        from evidence in new[]
        {
            new Evidence(EvidenceKind.RecoveryOpens, session.Id, session.BeginsAt),
            new Evidence(EvidenceKind.RecoveryCloses, session.Id, session.EndsAt),
        }
        select evidence;
}
