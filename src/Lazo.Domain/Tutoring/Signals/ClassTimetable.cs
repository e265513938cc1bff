using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tutoring.Signals;

/// <summary>A class as of an instant: what is the same for everyone enrolled, worked out once.</summary>
public sealed class ClassTimetable
{
    internal const int NoCategory = -1;

    public ClassTimetable(ClassFacts facts, Instant asOf, InstitutionRules rules)
    {
        Facts = facts;
        AsOf = asOf;
        Rules = rules;
        Kinds = [.. facts.Activities.Select(activity => activity.Kind)];
        Opens = [.. facts.Activities.Select(activity => activity.OpensAt)];
        Closes = [.. facts.Activities.Select(activity => activity.ClosesAt.IsNone ? Instant.Never : activity.ClosesAt)];
        Weights = [.. facts.CategoryWeights.Take(Standing.Categories).Select(weight => (double)(weight ?? 0m))];
        Categories = [.. facts.Activities.Select(activity => WeightOf(activity) is null ? NoCategory : activity.Category)];
        HasWeights = Categories.Any(category => category != NoCategory);
        Running = facts.BeginsAt <= asOf && asOf < facts.EndsAt;
        Ended = facts.EndsAt <= asOf;
        RecoveryPending = facts.Activities.Any(IsOpenRecovery) || facts.Recoveries.Any(IsOpen);
        AchievementsFrom = rules.Calendar.StartOfDay(rules.Calendar.DateOf(asOf).AddDays(1 - rules.AchievementDays));
        Absence = rules.Calendar.StartOfDay(rules.Calendar.DateOf(asOf).AddDays(1 - rules.NoAccessDays));
        AccessesKnown = !facts.AccessesKnownSince.IsNone && facts.AccessesKnownSince <= asOf;
    }

    public ClassFacts Facts { get; }

    public Instant AsOf { get; }

    public InstitutionRules Rules { get; }

    internal ActivityKind[] Kinds { get; }

    internal Instant[] Opens { get; }

    /// <summary>Never where an activity doesn't close.</summary>
    internal Instant[] Closes { get; }

    /// <summary>Index of a category that has a weight.</summary>
    internal int[] Categories { get; }

    internal double[] Weights { get; }

    internal bool HasWeights { get; }

    internal bool Running { get; }

    internal bool Ended { get; }

    /// <summary>A recovery of this class is open now, so that what was missed isn't asked for any more.</summary>
    internal bool RecoveryPending { get; }

    /// <summary>What became known from here on is still worth congratulating.</summary>
    internal Instant AchievementsFrom { get; }

    /// <summary>Who was last seen before this instant has been away for the set time.</summary>
    internal Instant Absence { get; }

    internal bool AccessesKnown { get; }

    /// <summary>Until when this tutee may hand in, as it is known at an instant.</summary>
    internal Instant ClosingOf(int activity, in ActivityResult result, Instant at) =>
        !result.ExtendedTo.IsNone && result.FirstKnown <= at ? result.ExtendedTo : Closes[activity];

    /// <summary>It closed for her by then, and nothing was handed in, nor was she exempt.</summary>
    internal bool IsMissed(int activity, in ActivityResult result, Instant at) =>
        ClosingOf(activity, result, at) <= at && !result.IsSubmitted(at) && !result.IsExempt(at);

    private decimal? WeightOf(Activity activity) =>
        activity.Category >= 0 && activity.Category < Math.Min(Facts.CategoryWeights.Count, Standing.Categories) ? Facts.CategoryWeights[activity.Category] : null;

    private bool IsOpenRecovery(Activity activity) =>
        activity.Kind == ActivityKind.Recovery && !activity.OpensAt.IsNone && activity.OpensAt <= AsOf
        && (activity.ClosesAt.IsNone || AsOf < activity.ClosesAt);

    private bool IsOpen(RecoverySession session) => session.BeginsAt <= AsOf && AsOf < session.EndsAt;
}
