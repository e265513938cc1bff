using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Indicators;
using Lazo.Domain.Tutoring.Records;

namespace Lazo.Domain.Tutoring.Figures;

/// <summary>How much one tutor carries, as it is shown; null where it isn't.</summary>
/// <param name="Weight">To the nearest five.</param>
public sealed record TutorShown(string Tutor, int? People, int? Weight);

/// <summary>One of the fifteen, over the institution: how many counted, and how many of them were as it wants them.</summary>
public sealed record StrategyShown(Strategy Strategy, int? Done, int? Of)
{
    public double? Share => Done is { } done && Of is > 0 ? (double)done / Of : null;
}

/// <summary>The month of an institution as it may be shown: page and report read it, and nothing else of the month is stored.</summary>
/// <param name="Answers">How many questions, and how many were answered in time.</param>
/// <param name="MedianHours">Working hours from a question to its answer; null for fewer than five answers.</param>
/// <param name="MostHours">What nine answers in ten don't exceed; null for fewer than ten.</param>
public sealed record MonthFigures(
    DateOnly Month,
    Published People,
    IReadOnlyList<TutorShown> Tutors,
    StrategyShown Answers,
    double? MedianHours,
    double? MostHours,
    Published Promises,
    Published Procedures,
    Published Contact,
    Published Referrals,
    Published Missed,
    IReadOnlyList<CohortShown> Cohorts,
    IReadOnlyList<StrategyShown> Strategies)
{
    private const int LeastForNinth = 10;

    /// <param name="before">The cohorts as they were shown last; null where a later month has been shown already: then none are.</param>
    public static MonthFigures Of(MonthCount count, MonthTerms terms, IReadOnlyList<CohortShown>? before)
    {
        var practice = count.Practice;
        var people = count.People.Publish();
        var missed = count.Missed.PublishAll([.. Enum.GetValues<Cause>().Select(cause => MonthCount.CauseName(cause)), MonthCount.NoCause]);
        var (promises, procedures) = (Publish(practice.Promises), Publish(practice.Procedures));
        var referred = Publish(practice.Referrals);
        return new(
            terms.Month,
            people,
            [.. count.People.Parts.Keys.Select(tutor => people.Part(tutor)?.Count is { } carried
                ? new TutorShown(tutor, carried, Caseload.Shown(count.Weights[tutor]))
                : new(tutor, null, null))],
            Publish(Strategy.AnswerAtOnce, practice),
            practice.Answers.Count >= SmallCounts.Least ? Quantile.Of(practice.Answers, 0.5)?.TotalHours : null,
            practice.Answers.Count >= LeastForNinth ? Quantile.Of(practice.Answers, 0.9)?.TotalHours : null,
            promises,
            procedures,
            count.Contact.PublishAll([MonthCount.Never, MonthCount.Contacted]),
            count.Referrals.Publish(),
            missed,
            before is null ? [] : [.. count.Cohorts.OrderByDescending(cohort => cohort.Key).Select(cohort => CohortShown.Of(
                cohort.Key, terms.Month, cohort.Value[(int)Stay.Here], cohort.Value[(int)Stay.OnLeave], cohort.Value[(int)Stay.Gone],
                before.FirstOrDefault(shown => shown.Cohort == cohort.Key)))],
            [.. Enum.GetValues<Strategy>().Select(strategy => strategy switch
            {
                // Where a table of more parts says the same, its rule holds: two rules side by side would give away what each hides.
                Strategy.KeepPromises => FromTable(strategy, promises),
                Strategy.InformInTime => FromTable(strategy, procedures),
                Strategy.ReferFast => FromTable(strategy, referred),
                Strategy.KeepTheRegister => new(strategy, missed.Count - missed.Part(MonthCount.NoCause)?.Count, missed.Count),
                _ => Publish(strategy, practice),
            })]);
    }

    private static Published Publish(Kept kept)
    {
        var table = new CountTree();
        table.Add(kept.InTime, MonthCount.InTime);
        table.Add(kept.Late, MonthCount.Late);
        table.Add(kept.Open, MonthCount.Open);
        return table.PublishAll([MonthCount.InTime, MonthCount.Late, MonthCount.Open]);
    }

    private static StrategyShown Publish(Strategy strategy, Practice practice)
    {
        var tally = practice[strategy];
        var shown = SmallCounts.Shown([tally.Done, tally.NotDone]);
        return new(strategy, shown[0] ? tally.Done : null, SmallCounts.MayShow(tally.Of) ? tally.Of : null);
    }

    private static StrategyShown FromTable(Strategy strategy, Published table) => new(strategy, table.Part(MonthCount.InTime)?.Count, table.Count);
}
