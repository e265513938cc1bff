namespace Lazo.Web.Features.Demonstration;

/// <summary>The term in which today is: what has come of it until yesterday, and what each situation makes of it.</summary>
/// <remarks>
/// The same results exist on every day, the coming ones as not submitted: so an import of tomorrow's bundle finds every one of
/// today's again, and nothing of yesterday stays behind.
/// </remarks>
internal sealed class RunningTerm(Calendar calendar)
{
    private readonly DateOnly _known = calendar.Running.First.AddDays(77);

    public IEnumerable<Enrolment> Of(IReadOnlyList<Group> groups, Situation situation, Ability ability, Draw draw)
    {
        var enrolments = groups.Select((group, index) => Enrolled(group, index, situation, ability)).ToList();
        Happen(enrolments, situation, ability);
        foreach (var enrolment in enrolments)
        {
            foreach (var (_, outcome) in enrolment.Counting)
            {
                KeepUntilYesterday(outcome, situation);
            }

            var away = enrolments.IndexOf(enrolment) < 2;
            Trajectories.Enter(enrolment, enrolment.Ends ?? calendar.DaysAgo(LastAccess(situation, away, draw)), 12, draw);
        }

        return enrolments;
    }

    private Enrolment Enrolled(Group group, int index, Situation situation, Ability ability)
    {
        var begins = situation == Situation.JoinedLate && index == 2 ? calendar.DaysAgo(4) : group.Term.First;
        DateOnly? ends = situation == Situation.Withdrawn ? group.Term.First.AddDays(20) : null;
        var outcomes = new Outcome?[group.Items.Count];
        for (var item = 0; item < outcomes.Length; item++)
        {
            if (group.Items[item] is { Counts: true } counting && counting.Closes < _known)
            {
                var punctual = counting.Closes >= group.Term.First.AddDays(42);
                outcomes[item] = ability.HandedIn(counting, situation == Situation.LowStanding && index == 0 ? 4.6 : null, punctual);
                var stopped = situation == Situation.Suspended && counting.Closes > group.Term.First.AddDays(30);
                if (counting.Closes < begins || counting.Closes > ends || stopped)
                {
                    outcomes[item]!.Forget();
                }
            }
        }

        return new(group, 1, begins, ends, situation == Situation.Suspended, outcomes);
    }

    private void Happen(IReadOnlyList<Enrolment> enrolments, Situation situation, Ability ability)
    {
        switch (situation)
        {
            case Situation.MissingOne:
                Closed(enrolments, 6, 2)[0].Forget();
                break;
            case Situation.ReachedLate or Situation.SilentFirst:
                Closed(enrolments, 9, 5)[0].Forget();
                break;
            case Situation.MissingSeveral or Situation.SilentLong:
                Closed(enrolments, 8, 2).Take(2).ToList().ForEach(outcome => outcome.Forget());
                break;
            case Situation.Personal:
                Extend(Closed(enrolments, 6, 2)[0]);
                break;
            case Situation.Quiet when ability.Forgets():
                ForgetLongAgo(enrolments);
                break;
            case Situation.ClosingSoon:
                Closed(enrolments, 0, -1).ForEach(outcome => outcome.Forget());
                break;
            case Situation.Absent:
                Counting(enrolments.Take(2)).Where(pair => pair.Outcome.SubmittedAt >= Calendar.At(calendar.DaysAgo(8), 0))
                    .ToList().ForEach(pair => pair.Outcome.Forget());
                break;
            case Situation.FallingMarks:
                Fall(enrolments[1]);
                break;
            case Situation.Achiever:
                Counting(enrolments).Where(pair => pair.Outcome.SubmittedAt < Calendar.At(calendar.DaysAgo(2), 0))
                    .MaxBy(pair => pair.Outcome.SubmittedAt).Outcome.Mark(Math.Max(9.5m, ability.Score(9.6)), calendar.DaysAgo(1));
                break;
            default:
                break;
        }
    }

    private static IEnumerable<(Item Item, Outcome Outcome)> Counting(IEnumerable<Enrolment> enrolments) =>
        enrolments.SelectMany(enrolment => enrolment.Counting)
            .Where(pair => pair.Outcome is not null)
            .Select(pair => (pair.Item, pair.Outcome!));

    /// <summary>What closed from so many days ago until so many (fewer than none: ahead), the latest first.</summary>
    /// <remarks>On every weekday some class has one: the subjects of a term close on different days.</remarks>
    private List<Outcome> Closed(IEnumerable<Enrolment> enrolments, int most, int least) =>
        [.. Counting(enrolments)
            .Where(pair => pair.Item.Closes >= calendar.DaysAgo(most) && pair.Item.Closes <= calendar.DaysAgo(least))
            .OrderByDescending(pair => pair.Item.Closes).Select(pair => pair.Outcome)];

    private void Extend(Outcome outcome)
    {
        outcome.Forget();
        outcome.ExtendedTo = Calendar.At(calendar.Today.AddDays(4), 23, 59);
        outcome.ScoredOn = calendar.DaysAgo(3);
    }

    // One activity of the first weeks, where there are enough others to make up for it.
    private void ForgetLongAgo(IEnumerable<Enrolment> enrolments)
    {
        var busiest = enrolments.MaxBy(enrolment => enrolment.Counting.Count())!;
        if (busiest.Counting.Count(pair => pair.Item.Closes < calendar.Monday) >= 6)
        {
            busiest.Counting.First(pair => pair.Item.Kind == "activity").Outcome!.Forget();
        }
    }

    private void Fall(Enrolment enrolment)
    {
        var marked = Counting([enrolment]).Select(pair => pair.Outcome)
            .Where(outcome => outcome.ScoredOn < calendar.Today)
            .OrderBy(outcome => outcome.ScoredOn);
        foreach (var (outcome, score) in marked.TakeLast(3).Zip([8.9m, 7.7m, 6.6m]))
        {
            outcome.Score = score;
        }
    }

    /// <summary>What hasn't happened yet is taken back: no mark and no submission is later than yesterday.</summary>
    private void KeepUntilYesterday(Outcome? outcome, Situation situation)
    {
        if (outcome?.SubmittedAt >= Calendar.At(calendar.Today, 0))
        {
            outcome.Forget();
        }

        // A brilliant mark is news for three days; whoever isn't meant to be news still waits for hers.
        var fresh = situation != Situation.Achiever && outcome?.Score >= 9 && outcome.ScoredOn >= calendar.DaysAgo(3);
        if (outcome is not null && (outcome.ScoredOn >= calendar.Today || fresh))
        {
            (outcome.Status, outcome.Score, outcome.ScoredOn) = ("submitted", null, null);
        }
    }

    /// <param name="away">Whoever stays away does so from two of her classes first.</param>
    private static int LastAccess(Situation situation, bool away, Draw draw) => situation switch
    {
        Situation.Absent when away => draw.Between(6, 9),
        Situation.SilentLong when away => draw.Between(5, 8),
        Situation.SilentLong or Situation.SilentFirst => 4,
        Situation.Suspended => 26,
        _ => draw.Between(1, 3),
    };
}
