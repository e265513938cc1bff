namespace Lazo.Web.Features.Demonstration;

/// <summary>Who was in which class when, and how it went.</summary>
internal sealed class Trajectories(Calendar calendar, People people, Classes classes, TheCase theCase)
{
    // In which semester somebody was in each of the three terms; 0: not yet here. Repeated over a tutor's tutees.
    private static readonly (int First, int Second, int Running)[] Cohorts = [(1, 2, 3), (3, 4, 5), (0, 1, 2), (0, 0, 1)];
    private const string CohortOfSlot = "0102" + "0310" + "1203" + "1012" + "0103";

    private readonly int[] _placed = new int[Cohorts.Length];
    private readonly RunningTerm _running = new(calendar);

    public IEnumerable<Trajectory> All() => people.Tutees.Select((tutee, index) => Of(tutee, index));

    private Trajectory Of(Person tutee, int index)
    {
        var (slot, tutor) = Math.DivRem(index, People.TutorCount);
        var draw = new Draw($"{tutee.Id}/trajectory");
        var situation = Situations.Of(tutor, slot);
        var profile = Situations.ProfileOf(situation, draw);
        var cohort = CohortOfSlot[slot % CohortOfSlot.Length] - '0';
        var letter = _placed[cohort]++ % (cohort switch { 0 => 4, 1 => 3, _ => 2 });
        var (first, second, running) = Cohorts[cohort];
        var ability = new Ability(profile, draw);
        var enrolments = new List<Enrolment>();

        var again = first == 1 && situation == Situation.Quiet && profile == Profile.Overloaded;
        enrolments.AddRange(Finished(calendar.First, first, letter, ability, again ? "mat1" : null));
        var failed = situation is Situation.RecoveryOpen or Situation.RetakeNeeded or Situation.RetakePassed ? Hardest(second) : null;
        enrolments.AddRange(Finished(calendar.Second, second, letter, ability, failed));
        if (again)
        {
            enrolments.Add(Ended(classes.Of(calendar.Second, Subjects.ByCode("mat1"), letter % 2), ability, 7.4, attempt: 2));
        }

        if (failed is not null && situation != Situation.RetakeNeeded)
        {
            var passing = situation == Situation.RetakePassed ? 7.8 : 5.0;
            enrolments.Add(Ended(classes.Of(calendar.Intensive, Subjects.ByCode(failed), 0), ability, passing, attempt: 2));
        }

        // Some had Marisol for a classmate.
        if (situation == Situation.Quiet && profile is Profile.Regular or Profile.Brilliant && second > 0 && index % 7 == 3)
        {
            enrolments.AddRange(theCase.Trajectory.Enrolments.Select(hers => Ended(hers.Group, ability, null, attempt: 1)));
        }

        if (situation is not (Situation.LeaveEnding or Situation.OnLeave))
        {
            var groups = Subjects.Of(running).Select(subject => classes.Of(calendar.Running, subject, letter)).ToList();
            enrolments.AddRange(_running.Of(groups, situation, ability, draw));
        }

        foreach (var enrolment in enrolments.Where(enrolment => enrolment.Group.Term != calendar.Running))
        {
            Enter(enrolment, enrolment.Group.Term.Last.AddDays(-draw.Between(1, 5)), 4, draw);
        }

        return new(tutee, index + 1, people.Tutors[tutor], profile, situation, enrolments);
    }

    private static string Hardest(int semester) => semester switch { 1 => "mat1", 2 => "mat2", _ => "mat4" };

    // Of a semester that isn't there, nothing: she came later.
    private IEnumerable<Enrolment> Finished(Session term, int semester, int letter, Ability ability, string? failing) =>
        semester == 0
            ? []
            : Subjects.Of(semester).Select(subject =>
                Ended(classes.Of(term, subject, letter), ability, subject.Code == failing ? 4.6 : null, attempt: 1));

    /// <summary>A class that is over, with its final mark, and its recovery where it was failed by accident.</summary>
    /// <param name="level">How it went, where that isn't left to her ability.</param>
    private static Enrolment Ended(Group group, Ability ability, double? level, int attempt)
    {
        var outcomes = new Outcome?[group.Items.Count];
        var enrolment = new Enrolment(group, attempt, group.Term.First, null, false, outcomes);
        for (var index = 0; index < outcomes.Length; index++)
        {
            var item = group.Items[index];
            outcomes[index] = item.Counts && !ability.Misses(level) ? ability.HandedIn(item, level) : null;
        }

        var mark = level is null ? enrolment.Standing() : Math.Clamp(enrolment.Standing(), level < 6 ? 2m : 6m, level < 6 ? 5.6m : 10m);
        outcomes[group.Items.Count - 2] = Final(mark, group.Term.Last.AddDays(1));
        if (mark < 6 && level is null)
        {
            outcomes[^1] = Final(ability.Recovers(), group.Recovery.Closes);
        }

        return enrolment;
    }

    private static Outcome Final(decimal score, DateOnly on)
    {
        var outcome = new Outcome();
        outcome.Mark(score, on);
        return outcome;
    }

    /// <summary>So many visits, evenly from the first days until the last one.</summary>
    public static void Enter(Enrolment enrolment, DateOnly last, int times, Draw draw)
    {
        var first = enrolment.Begins.AddDays(draw.Below(3));
        var span = Math.Max(0, last.DayNumber - first.DayNumber);
        for (var visit = 0; visit < times; visit++)
        {
            var day = first.AddDays(span * visit / Math.Max(1, times - 1));
            enrolment.Accesses.Add(Calendar.At(day, draw.Between(6, 23), draw.Below(60)));
        }
    }
}
