using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tutoring.Indicators;

/// <summary>An activity that closed for one tutee.</summary>
/// <param name="Unreached">Not handed in, and it closed before she was enrolled or first came in, or the cause says so.</param>
/// <param name="Cause">What was said of why it wasn't handed in, the last word; null where nobody said.</param>
public readonly record struct ClosedActivity(ClassFacts Class, Activity Activity, bool HandedIn, bool Unreached, Cause? Cause);

/// <summary>What closed in a time, and for whom.</summary>
public static class ClosedActivities
{
    /// <remarks>Not counted: what she was exempt from, a class that is suspended or that she had left, and the time of a leave.</remarks>
    /// <param name="timetables">As of the end of the time, or later.</param>
    public static IEnumerable<ClosedActivity> Of(TuteeFacts tutee, Window window, Timetables timetables)
    {
        var rules = timetables.Rules;
        var records = tutee.Records.Where(record => record.At < window.To).ToArray();
        var causes = records.Where(record => record is { Kind: RecordKind.Cause, RefId: not null })
            .GroupBy(record => record.RefId!).ToDictionary(said => said.Key, said => said.Last().Cause);
        var leaves = records.Any(record => record.Kind == RecordKind.LeaveBegan);
        foreach (var enrolment in tutee.Enrolments.Where(enrolment => !enrolment.Suspended && enrolment.BeginsAt < window.To))
        {
            var timetable = timetables.Of(enrolment.Class);
            for (var i = 0; i < timetable.Kinds.Length; i++)
            {
                var result = i < enrolment.Results.Length ? enrolment.Results.Span[i] : default;
                var closing = timetable.ClosingOf(i, result, window.To);
                if (timetable.Kinds[i] > ActivityKind.Exam || !window.Holds(closing) || result.IsExempt(window.To)
                    || (!enrolment.EndsAt.IsNone && enrolment.EndsAt <= closing)
                    || (leaves && Leave.Of(records, closing, rules) is not null))
                {
                    continue;
                }

                var activity = enrolment.Class.Activities[i];
                var cause = causes.GetValueOrDefault(activity.Id);
                var handedIn = result.IsSubmitted(window.To);
                var unreached = !handedIn
                    && (enrolment.BeginsAt >= closing
                        || (!enrolment.FirstAccess.IsNone && enrolment.FirstAccess >= closing && enrolment.FirstAccess < window.To)
                        || cause == Cause.ClosedBeforeReached);
                yield return new(enrolment.Class, activity, handedIn, unreached, handedIn ? null : cause);
            }
        }
    }
}
