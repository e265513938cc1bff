using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tutoring.Procedures;

/// <summary>A class of a tutee that a regulation can still speak of.</summary>
internal sealed record Attended(EnrolmentFacts Enrolment, Outcome Outcome, bool Ended)
{
    public ClassFacts Class => Enrolment.Class;
}

/// <summary>What a regulation asks of a trajectory, as of an instant.</summary>
/// <remarks>A class that she left before it ended, or in which she is suspended, says nothing; nor does one that ended during a leave say that she didn't come.</remarks>
internal sealed class Measured
{
    private readonly int _noShows;
    private readonly int _failed;
    private readonly int _leaves;
    private readonly bool _onLeave;

    public Measured(TuteeFacts tutee, Instant asOf, InstitutionRules rules)
    {
        var timetables = new Timetables(asOf, rules);
        var records = tutee.Records.Where(record => record.At <= asOf).OrderBy(record => record.At).ToArray();
        var attended = tutee.Enrolments.Where(enrolment => Counts(enrolment, asOf)).Select(enrolment =>
        {
            var timetable = timetables.Of(enrolment.Class);
            return new Attended(enrolment, Outcome.Of(timetable, enrolment.Results.Span), timetable.Ended);
        }).ToArray();
        var ended = attended.Where(one => one.Ended).OrderByDescending(one => one.Class.EndsAt).ThenBy(one => one.Class.Id, StringComparer.Ordinal).ToArray();
        var passed = ended.Where(one => one.Outcome.Passed).Select(one => one.Class.CourseId).ToHashSet(StringComparer.Ordinal);

        _noShows = ended.Where(one => Leave.Of(records, one.Class.EndsAt, rules) is null).TakeWhile(one => HandedNothingIn(one, asOf)).Count();
        _failed = ended.Where(one => one.Outcome.Failed && !passed.Contains(one.Class.CourseId)).Select(one => one.Class.CourseId).Distinct().Count();
        _leaves = records.Count(record => record.Kind == RecordKind.LeaveBegan);
        _onLeave = Leave.Of(records, asOf, rules) is not null;

        // Of a course that was passed, and of an attempt that another one followed, nothing more is to be done.
        Classes =
        [
            .. from one in attended
               where one.Outcome.Passed || !passed.Contains(one.Class.CourseId)
               where !TuteeSignals.HasLaterAttempt(tutee, one.Enrolment, asOf)
               orderby one.Class.EndsAt descending, one.Class.Title, one.Class.Id
               select one,
        ];
    }

    public IReadOnlyList<Attended> Classes { get; }

    /// <summary>Null for the mark of a class that has none yet.</summary>
    public decimal? Of(Measure measure, Attended? attended) => measure switch
    {
        Measure.Mark => attended?.Outcome is { Passed: false, Failed: false } ? null : attended?.Outcome.Points,
        Measure.Attempt => attended?.Enrolment.Attempt,
        Measure.NoShows => _noShows,
        Measure.FailedClasses => _failed,
        Measure.Leaves => _leaves,
        Measure.OnLeave => _onLeave ? 1 : 0,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };

    private static bool Counts(EnrolmentFacts enrolment, Instant asOf)
    {
        var left = !enrolment.EndsAt.IsNone && enrolment.EndsAt < enrolment.Class.EndsAt && enrolment.EndsAt <= asOf;
        return !enrolment.Suspended && !left && enrolment.BeginsAt <= asOf && enrolment.Class.BeginsAt <= asOf;
    }

    private static bool HandedNothingIn(Attended attended, Instant asOf)
    {
        var activities = attended.Class.Activities;
        var results = attended.Enrolment.Results.Span;
        var any = false;
        for (var i = 0; i < activities.Count; i++)
        {
            if (activities[i].Kind > ActivityKind.Exam)
            {
                continue;
            }

            any = true;
            if (i < results.Length && (results[i].IsSubmitted(asOf) || results[i].IsExempt(asOf)))
            {
                return false;
            }
        }

        return any;
    }
}
