namespace Lazo.Web.Features.Demonstration;

/// <summary>Composes the thread of each tutee: how it began, how it went term by term, and how it stands this morning.</summary>
internal sealed class Stories(Calendar calendar, People people)
{
    // What can be spoken of at any time; each thread takes from its own shuffle of them.
    private static readonly string[] Anytime =
    [
        "how-are-you", "exam-nerves", "password", "certificate", "night-shift", "organise", "hobby", "scholarship", "advisor-note", "rain",
        "milestone", "schedule", "grade-review", "phone-call", "visit", "light-hello", "thanks", "promise", "brilliant-follow", "referral",
    ];

    private static readonly string[] Lately =
    [
        "light-hello", "thanks", "how-are-you", "hobby", "advisor-note", "organise", "schedule", "phone-call", "rain",
    ];

    private static readonly string[] Why = ["late-shift", "no-signal", "at-home", "not-understood", "sick", "money"];

    // A thread with so many messages has enough small talk.
    private const int LongThread = 12;

    private readonly Mornings _mornings = new(calendar);

    public Story Of(Trajectory trajectory)
    {
        var story = new Story(trajectory.Tutee);
        Accompany(story, trajectory);
        var conversation = new Conversation(story, trajectory);
        var draw = conversation.Draw;
        var lately = Situations.LastContact(trajectory.Situation, draw);
        var stock = new Queue<string>(draw.Shuffled(Anytime).Where(name => Suits(name, trajectory, conversation)));

        if (story.Tutors.Count > 0 && story.Tutors[0].First < calendar.DaysAgo(10))
        {
            var terms = trajectory.Enrolments.Select(enrolment => enrolment.Group.Term).Where(IsOrdinary).Distinct()
                .OrderBy(term => term.First).ToList();
            foreach (var term in terms)
            {
                TellTerm(conversation, story, trajectory, term, stock, first: term == terms[0], lately);
            }
        }

        var hello = draw.Of(Lately.Where(name => Suits(name, trajectory, conversation)).ToList());
        _mornings.Tell(conversation, story, trajectory, lately, hello);
        return story;
    }

    private bool IsOrdinary(Session term) => term == calendar.First || term == calendar.Second || term == calendar.Running;

    private static bool Suits(string episode, Trajectory trajectory, Conversation conversation) => episode switch
    {
        "promise" => conversation.Fits("promise-asked"),
        "referral" => trajectory.Profile is Profile.Overloaded or Profile.Regular,
        "brilliant-follow" or "scholarship" => trajectory.Profile == Profile.Brilliant,
        _ => conversation.Fits(episode),
    };

    /// <summary>Who was beside her: most keep their tutor, some were handed over.</summary>
    private void Accompany(Story story, Trajectory trajectory)
    {
        var begins = trajectory.Enrolments[0].Group.Term.First.AddDays(-2);
        var other = people.Tutors[(trajectory.Number + 2) % People.TutorCount];
        switch (trajectory.Situation)
        {
            case Situation.NewTutee:
                var since = calendar.DaysAgo(1 + (trajectory.Number % 3));
                if (trajectory.Number % 2 == 0)
                {
                    story.Tutors.Add(new(other, begins, since.AddDays(-1)));
                }

                story.Tutors.Add(new(trajectory.Tutor, since, null));
                break;
            case Situation.Withdrawn:
                story.Tutors.Add(new(trajectory.Tutor, begins, calendar.Running.First.AddDays(24)));
                break;
            case Situation.Quiet when trajectory.Number % 9 == 0 && begins < calendar.Second.First:
                story.Tutors.Add(new(other, begins, calendar.Running.First.AddDays(5)));
                story.Tutors.Add(new(trajectory.Tutor, calendar.Running.First.AddDays(6), null));
                break;
            default:
                story.Tutors.Add(new(trajectory.Tutor, begins, null));
                break;
        }
    }

    private void TellTerm(
        Conversation conversation, Story story, Trajectory trajectory, Session term, Queue<string> stock, bool first, int lately)
    {
        var draw = conversation.Draw;
        var running = term == calendar.Running;
        // In whole weeks, as everything of a term: so the same is told on every day of this week.
        var until = running ? term.First.AddDays(lately > 9 ? 34 : 42) : term.Last.AddDays(-6);
        if (trajectory.Situation == Situation.Withdrawn && running)
        {
            conversation.Tell("leaving", term.First.AddDays(18));
            return;
        }

        var handedOver = running && story.Tutors.Count > 1 && story.Tutors[1].First < calendar.DaysAgo(10);
        if (first)
        {
            conversation.Tell("welcome", term.First.AddDays(draw.Between(0, 3)));
        }
        else if (handedOver)
        {
            conversation.Tell("new-tutor", story.Tutors[1].First.AddDays(1));
        }
        else if (story.Messages.Count < LongThread && draw.Chance(0.4))
        {
            conversation.Tell("term-begins", term.First.AddDays(draw.Between(0, 4)));
        }

        TellCourse(conversation, story, trajectory, term, stock, term.First.AddDays(9), until);
        if (!running && story.Messages.Count < LongThread && draw.Chance(0.4))
        {
            conversation.Tell("term-ends", term.Last.AddDays(-draw.Between(0, 2)));
        }

        if (!running && trajectory.In(term).FirstOrDefault(enrolment => enrolment.Outcomes[^2]?.Score < 6) is { } failed)
        {
            conversation.Tell("recovery-advice", term.Last.AddDays(5), new(failed.Group, failed.Group.Recovery));
        }
    }

    // Evenly over the term, in the order of time: a missed activity where there was one, a praise where there was reason, and life.
    private void TellCourse(
        Conversation conversation, Story story, Trajectory trajectory, Session term, Queue<string> stock, DateOnly from, DateOnly until)
    {
        var draw = conversation.Draw;
        var times = trajectory.Profile switch
        {
            Profile.Silent => draw.Below(2),
            Profile.Overloaded => draw.Between(1, 2),
            _ => draw.Below(3),
        };
        var span = (until.DayNumber - from.DayNumber) / Math.Max(1, times);
        for (var time = 0; time < times; time++)
        {
            var begin = from.AddDays(time * span);
            var end = begin.AddDays(span - 2);
            var told = TellMissed(conversation, trajectory, term, begin, end) || TellPraise(conversation, trajectory, term, begin, end);
            if (!told && stock.Count > 0 && story.Messages.Count < LongThread)
            {
                TellOf(stock.Dequeue(), conversation, begin.AddDays(draw.Below(Math.Max(1, span - 6))));
            }
        }
    }

    private static bool TellMissed(Conversation conversation, Trajectory trajectory, Session term, DateOnly begin, DateOnly end)
    {
        var missed =
            from enrolment in trajectory.In(term)
            from item in enrolment.MissedBy(end.AddDays(-2))
            where item.Closes > begin
            select (enrolment.Group, Item: item);
        var found = missed.FirstOrDefault();
        if (found.Item is null || conversation.Draw.Chance(0.5))
        {
            return false;
        }

        var why = conversation.Draw.Of(Why.Where(conversation.Fits).ToList());
        conversation.AskWhy(why, found.Item.Closes.AddDays(1), found.Group, found.Item);
        return true;
    }

    private static bool TellPraise(Conversation conversation, Trajectory trajectory, Session term, DateOnly begin, DateOnly end)
    {
        // Whose marks fall this week has them fall on other items each day; nothing can be said of them that stays.
        if (trajectory.Situation == Situation.FallingMarks || !conversation.Draw.Chance(0.35))
        {
            return false;
        }

        var good =
            from enrolment in trajectory.In(term)
            from pair in enrolment.Counting
            where pair.Outcome?.Score >= 8.8m && pair.Outcome.ScoredOn > begin && pair.Outcome.ScoredOn < end
            select (enrolment.Group, pair.Item, pair.Outcome);
        var found = good.FirstOrDefault();
        if (found.Item is null)
        {
            return false;
        }

        conversation.Tell("praise", found.Outcome.ScoredOn!.Value.AddDays(1), new(found.Group, found.Item, found.Outcome.Score));
        return true;
    }

    private void TellOf(string name, Conversation conversation, DateOnly day)
    {
        switch (name)
        {
            case "promise":
                conversation.Keep(conversation.Promise(day), day.AddDays(1));
                break;
            case "certificate":
                conversation.Answer(conversation.Procedure(name, day), "procedure_answered", day.AddDays(3));
                break;
            case "referral":
                conversation.Answer(conversation.Refer(day), "referral_closed", day.AddDays(2));
                break;
            default:
                conversation.Tell(name, day);
                break;
        }
    }
}
