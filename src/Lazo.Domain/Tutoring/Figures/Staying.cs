using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tutoring.Figures;

/// <summary>Where somebody who once began stands.</summary>
public enum Stay : byte
{
    /// <summary>Enrolled in the running term or a later one.</summary>
    Here,

    /// <summary>On a temporary leave: she means to come back.</summary>
    OnLeave,

    /// <summary>Neither enrolled nor on leave.</summary>
    Gone,
}

/// <summary>Retention: when somebody began, and whether she is still here.</summary>
public static class Staying
{
    /// <summary>Her cohort: the day on which the first class of hers began; null for one who hasn't begun.</summary>
    public static DateOnly? CohortOf(TuteeFacts tutee, Instant asOf, LocalDays days)
    {
        var began = tutee.Enrolments.Where(enrolment => enrolment.Class.BeginsAt < asOf && enrolment.BeginsAt < asOf)
            .Select(enrolment => enrolment.Class.BeginsAt).DefaultIfEmpty().Min();
        return began.IsNone ? null : days.DateOf(began);
    }

    /// <param name="termBegan">The beginning of the institution's latest term at the instant: between two terms, the one that ended.</param>
    public static Stay Of(TuteeFacts tutee, Instant asOf, Instant termBegan, InstitutionRules rules)
    {
        var records = tutee.Records.Where(record => record.At < asOf).ToArray();
        if (Leave.Of(records, asOf, rules) is not null)
        {
            return Stay.OnLeave;
        }

        return tutee.Enabled && tutee.Enrolments.Any(Holds) ? Stay.Here : Stay.Gone;

        bool Holds(EnrolmentFacts enrolment) =>
            !enrolment.Suspended && enrolment.BeginsAt < asOf && enrolment.Class.EndsAt > termBegan
            && (enrolment.EndsAt.IsNone || enrolment.EndsAt > asOf || enrolment.EndsAt >= enrolment.Class.EndsAt);
    }
}

/// <summary>A cohort as it was shown last.</summary>
/// <param name="Cohort">The first day of its first term.</param>
/// <param name="AsOf">The month at whose end it was counted.</param>
public sealed record CohortShown(DateOnly Cohort, DateOnly AsOf, int? Began, int? Here, int? OnLeave, int? Gone)
{
    /// <summary>What is shown of a cohort at the end of a month, after what was shown of it before.</summary>
    /// <remarks>
    /// The same people are counted month after month, so that the difference of two months is a count of people too. As long as
    /// a difference would be one to four, what was shown before stays, with its month.
    /// </remarks>
    public static CohortShown Of(DateOnly cohort, DateOnly month, int here, int onLeave, int gone, CohortShown? before)
    {
        int[] counts = [here, onLeave, gone];
        var shown = SmallCounts.Shown(counts);
        var total = counts.Sum();
        var now = new CohortShown(
            cohort, month, SmallCounts.MayShow(total) ? total : null, shown[0] ? here : null, shown[1] ? onLeave : null, shown[2] ? gone : null);
        return before is null || Array.TrueForAll(now.Differences(before), TellsNobody) ? now : before;
    }

    // What is hidden together is a count too: the total less what is shown.
    private int[] Differences(CohortShown before) =>
    [
        Difference(Began, before.Began),
        Difference(Here, before.Here),
        Difference(OnLeave, before.OnLeave),
        Difference(Gone, before.Gone),
        Difference(Rest, before.Rest),
    ];

    private int? Rest => Began - (Here ?? 0) - (OnLeave ?? 0) - (Gone ?? 0);

    private static int Difference(int? now, int? before) => now is { } one && before is { } other ? Math.Abs(one - other) : 0;

    private static bool TellsNobody(int difference) => difference is 0 or >= SmallCounts.Least;
}
