using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tutoring.Signals;

/// <summary>What an enrolment brings to the evaluation beside its results; twenty bytes and three answers.</summary>
/// <param name="Speaks">Neither suspended nor on leave, and the account is enabled.</param>
/// <param name="HasLaterAttempt">The same course is, or was, taken again afterwards.</param>
public readonly record struct EnrolmentHeader(
    Instant BeginsAt,
    Instant EndsAt,
    Instant FirstAccess,
    Instant LastAccess,
    bool Speaks,
    bool HasLaterAttempt)
{
    /// <summary>It has begun and raises what holds in its class: not for one that doesn't speak, nor after she left before the class ended.</summary>
    public bool SpeaksOf(ClassTimetable timetable)
    {
        var (asOf, facts) = (timetable.AsOf, timetable.Facts);
        var left = !EndsAt.IsNone && EndsAt < facts.EndsAt && EndsAt <= asOf;
        return Speaks && BeginsAt <= asOf && facts.BeginsAt <= asOf && !left;
    }
}

/// <summary>A signal of a class without its evidence, small enough to be held by the million.</summary>
/// <param name="Activity">Index in <see cref="ClassFacts.Activities"/>; −1 when it speaks of the class.</param>
/// <param name="Until">Until when something can be done; None where nothing ends.</param>
public readonly record struct ClassSignal(SignalKind Kind, Instant Since, Instant Until, int Activity)
{
    public const int TheClass = -1;
}

/// <summary>The signals that follow from one tutee's results in one class.</summary>
/// <remarks>Pure, and without allocation unless something holds: a nightly pass calls it for every enrolment of an institution.</remarks>
public static class ClassSignals
{
    /// <param name="closedBeforeReached">Activities whose recorded cause says that they closed before she reached them; null for none.</param>
    /// <param name="found">Where what holds is added.</param>
    public static void Evaluate(
        ClassTimetable timetable,
        in EnrolmentHeader enrolment,
        ReadOnlySpan<ActivityResult> results,
        IReadOnlyCollection<int>? closedBeforeReached,
        List<ClassSignal> found)
    {
        if (!enrolment.SpeaksOf(timetable))
        {
            return;
        }

        if (timetable.Running)
        {
            FindOpenAndMissed(timetable, enrolment, results, closedBeforeReached, found);
            FindLowGrade(timetable, enrolment, results, found);
            FindAbsence(timetable, enrolment, found);
        }

        FindAchievements(timetable, results, found);
        if (timetable.Ended)
        {
            FindOutcome(timetable, enrolment, results, found);
        }
    }

    private static void FindOpenAndMissed(
        ClassTimetable timetable,
        in EnrolmentHeader enrolment,
        ReadOnlySpan<ActivityResult> results,
        IReadOnlyCollection<int>? closedBeforeReached,
        List<ClassSignal> found)
    {
        var (asOf, rules) = (timetable.AsOf, timetable.Rules);
        for (var i = 0; i < timetable.Kinds.Length; i++)
        {
            var result = i < results.Length ? results[i] : default;
            if (timetable.Kinds[i] > ActivityKind.Exam || result.IsSubmitted(asOf) || result.IsExempt(asOf))
            {
                continue;
            }

            var closing = timetable.ClosingOf(i, result, asOf);
            if (asOf < closing)
            {
                var soon = closing == Instant.Never ? Instant.Never : closing.Plus(-rules.ClosingSoon);
                if (soon <= asOf && timetable.Opens[i] <= asOf)
                {
                    var since = Latest(soon, timetable.Opens[i], enrolment.BeginsAt, timetable.Facts.BeginsAt);
                    found.Add(new ClassSignal(SignalKind.ClosingSoon, since, closing, i));
                }
            }
            else if (asOf < closing.Plus(rules.MissingActivityMatters) && !timetable.RecoveryPending)
            {
                var unreached = enrolment.BeginsAt >= closing
                    || (!enrolment.FirstAccess.IsNone && enrolment.FirstAccess <= asOf && enrolment.FirstAccess >= closing)
                    || closedBeforeReached?.Contains(i) == true;
                var kind = unreached ? SignalKind.ClosedBeforeReached : SignalKind.MissingActivity;
                found.Add(new ClassSignal(kind, Latest(closing, enrolment.BeginsAt, timetable.Facts.BeginsAt), default, i));
            }
        }
    }

    private static void FindLowGrade(
        ClassTimetable timetable, in EnrolmentHeader enrolment, ReadOnlySpan<ActivityResult> results, List<ClassSignal> found)
    {
        if (IsLow(timetable, results, timetable.AsOf))
        {
            var since = Latest(LowSince(timetable, results), enrolment.BeginsAt, timetable.Facts.BeginsAt);
            found.Add(new ClassSignal(SignalKind.LowGrade, since, timetable.Facts.EndsAt, ClassSignal.TheClass));
        }
    }

    private static bool IsLow(ClassTimetable timetable, ReadOnlySpan<ActivityResult> results, Instant at)
    {
        var (rules, standing) = (timetable.Rules, Standing.At(at, timetable, results));
        return (standing.Counting >= rules.LowGradeActivities && standing.IsBelowPass)
            || (standing.Counting >= 3 && standing.Fall >= rules.LowGradeFall);
    }

    // The standing only changes where a mark becomes known, something is handed in late, or an activity closes: looked at backwards
    // from the latest such instant, the first at which it wasn't low ends the search.
    private static Instant LowSince(ClassTimetable timetable, ReadOnlySpan<ActivityResult> results)
    {
        var since = timetable.AsOf;
        for (var change = LastChange(timetable, results, since); IsLow(timetable, results, change); change = LastChange(timetable, results, change))
        {
            since = change;
        }

        return since;
    }

    /// <summary>The latest instant before another at which the standing may have changed; None when there is none.</summary>
    private static Instant LastChange(ClassTimetable timetable, ReadOnlySpan<ActivityResult> results, Instant before)
    {
        var last = Instant.None;
        for (var i = 0; i < timetable.Kinds.Length; i++)
        {
            if (i >= results.Length || results[i].State == ResultState.None)
            {
                Consider(timetable.Closes[i], before, ref last);
                continue;
            }

            ref readonly var result = ref results[i];
            Consider(result.ScoredAt, before, ref last);
            if (result.SubmittedAt.IsNone || result.SubmittedAt > timetable.Closes[i] || result.State is ResultState.NotSubmitted or ResultState.Exempt)
            {
                // Only what wasn't handed in by its closing was ever missed; an instant beside "not submitted" hands nothing in.
                Consider(timetable.Closes[i], before, ref last);
                Consider(result.ExtendedTo, before, ref last);
                Consider(result.SubmittedAt, before, ref last);
            }
        }

        return last;
    }

    private static void Consider(Instant instant, Instant before, ref Instant last)
    {
        if (instant < before && instant > last)
        {
            last = instant;
        }
    }

    private static void FindAbsence(ClassTimetable timetable, in EnrolmentHeader enrolment, List<ClassSignal> found)
    {
        if (!timetable.AccessesKnown)
        {
            return;
        }

        var seen = enrolment.LastAccess.IsNone || enrolment.LastAccess > timetable.AsOf
            ? Instant.Later(enrolment.BeginsAt, timetable.Facts.BeginsAt)
            : enrolment.LastAccess;
        if (seen < timetable.Absence)
        {
            var calendar = timetable.Rules.Calendar;
            var since = calendar.StartOfDay(calendar.DateOf(seen).AddDays(timetable.Rules.NoAccessDays));
            found.Add(new ClassSignal(SignalKind.NoAccess, since, default, ClassSignal.TheClass));
        }
    }

    private static void FindAchievements(ClassTimetable timetable, ReadOnlySpan<ActivityResult> results, List<ClassSignal> found)
    {
        for (var i = 0; i < Math.Min(timetable.Kinds.Length, results.Length); i++)
        {
            ref readonly var result = ref results[i];
            if (result.ScoredAt >= timetable.AchievementsFrom && result.IsMarked(timetable.AsOf)
                && timetable.Kinds[i] <= ActivityKind.Exam && result.Mark >= timetable.Rules.AchievementMark)
            {
                found.Add(new ClassSignal(SignalKind.Achievement, result.ScoredAt, default, i));
            }
        }
    }

    private static void FindOutcome(
        ClassTimetable timetable, in EnrolmentHeader enrolment, ReadOnlySpan<ActivityResult> results, List<ClassSignal> found)
    {
        var (asOf, rules, facts) = (timetable.AsOf, timetable.Rules, timetable.Facts);
        var outcome = Outcome.Of(timetable, results);
        if (outcome.Passed)
        {
            var since = Latest(facts.EndsAt, outcome.KnownAt, enrolment.BeginsAt);
            if (since >= timetable.AchievementsFrom)
            {
                found.Add(new ClassSignal(SignalKind.Achievement, since, default, ClassSignal.TheClass));
            }
        }

        if (!outcome.Failed)
        {
            return;
        }

        var calendar = rules.Calendar;
        var failedAt = Instant.Later(facts.EndsAt, outcome.KnownAt);
        var stillToCome = false;
        var lastRecovery = Instant.None;
        foreach (var session in facts.Recoveries)
        {
            lastRecovery = Instant.Later(lastRecovery, session.EndsAt);
            if (asOf >= session.EndsAt)
            {
                continue;
            }

            stillToCome = true;
            var spokenOf = calendar.StartOfDay(calendar.DateOf(session.BeginsAt).AddDays(-rules.RecoveryDaysBefore));
            if (spokenOf <= asOf)
            {
                found.Add(new ClassSignal(SignalKind.RecoveryOpen, Instant.Later(failedAt, spokenOf), session.EndsAt, ClassSignal.TheClass));
                break;
            }
        }

        var needed = Instant.Later(failedAt, lastRecovery);
        if (!stillToCome && !enrolment.HasLaterAttempt && asOf < calendar.StartOfDay(calendar.DateOf(needed).AddDays(rules.RetakeDays)))
        {
            found.Add(new ClassSignal(SignalKind.RetakeNeeded, needed, default, ClassSignal.TheClass));
        }
    }

    private static Instant Latest(Instant one, Instant two, Instant three, Instant four = default) =>
        Instant.Later(Instant.Later(one, two), Instant.Later(three, four));
}
