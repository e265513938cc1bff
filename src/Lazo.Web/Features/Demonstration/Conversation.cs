namespace Lazo.Web.Features.Demonstration;

/// <summary>Tells exchanges into the story of one tutee, each within one day.</summary>
internal sealed class Conversation(Story story, Trajectory trajectory)
{
    private readonly Voice _voice = new(trajectory.Tutee);
    private readonly Draw _draw = new($"{trajectory.Tutee.Id}/conversation");

    public Draw Draw => _draw;

    public bool Fits(string episode) => _voice.Fits(Episodes.ByName[episode]);

    /// <summary>An exchange that speaks of a class of hers as it stood on that day.</summary>
    public DateTimeOffset Tell(string episode, DateOnly day) => Tell(episode, day, MatterOn(day));

    /// <summary>An exchange on a day; gives the instant of its last message.</summary>
    /// <param name="from">The hour at which it begins, where that matters.</param>
    /// <param name="channel">Instead of the one that she prefers.</param>
    /// <param name="turns">Only the first so many, where the rest hasn't been said yet.</param>
    public DateTimeOffset Tell(string episode, DateOnly day, Matter about, int? from = null, string? channel = null, int turns = int.MaxValue)
    {
        var told = Episodes.ByName[episode];
        var tutor = story.TutorOn(day);
        var startedByTutor = told.Turns[0][0].Who == 'T';
        var at = Calendar.At(day, from ?? (startedByTutor ? _draw.Between(9, 14) : _draw.Between(17, 19)), _draw.Below(60));
        foreach (var turn in told.Turns.Take(turns))
        {
            var (who, text) = _voice.Say(told, turn, tutor, about);
            var sender = who switch { 'T' => tutor, 'S' => about.Group!.Advisor, _ => trajectory.Tutee };
            var ofClass = who == 'S' || (told.Turns[0][0].Who == 'S' && who == 'A') ? about.Group!.Id : null;
            story.Say(at, sender, text, channel ?? told.Trait("channel"), ofClass);
            at = at.AddMinutes(startedByTutor ? _draw.Between(25, 130) : _draw.Between(6, 50));
        }

        return story.Messages[^1].At;
    }

    /// <summary>An activity that wasn't handed in: she is asked why, and the cause is recorded.</summary>
    public void AskWhy(string episode, DateOnly day, Group group, Item item, string? cause = null)
    {
        var last = Tell(episode, day, new(group, item));
        story.Record(last, story.TutorOn(day), "cause", item.Id, new
        {
            cause = cause ?? Episodes.ByName[episode].Trait("cause"),
            text = story.Messages.Last(message => message.Sender == trajectory.Tutee).Text,
        });
    }

    /// <summary>A question that the tutor has to look into.</summary>
    /// <returns>The promise's name.</returns>
    public string Promise(DateOnly day)
    {
        var about = MatterOn(day);
        Tell("promise-asked", day, about, from: 15);
        var made = Tell("promise-made", day, about, from: 17);
        return story.Record(made, story.TutorOn(day), "promise", data: new { text = story.Messages[^1].Text });
    }

    public void Keep(string promise, DateOnly day) =>
        story.Record(Tell("promise-kept", day), story.TutorOn(day), "promise_kept", promise);

    public string OpenPersonal(DateOnly day)
    {
        var last = Tell("personal-told", day);
        var told = story.Messages.FindLast(message => message.Sender == trajectory.Tutee && message.Text.Length > 60) ?? story.Messages[^1];
        return story.Record(last, story.TutorOn(day), "personal_opened", data: new { text = told.Text });
    }

    public void AskAfter(string personal, DateOnly day) =>
        story.Record(Tell("personal-asked", day), story.TutorOn(day), "personal_asked", personal, new { text = story.Messages[^1].Text });

    public string Procedure(string episode, DateOnly day)
    {
        var last = Tell(episode, day);
        var topic = Episodes.ByName[episode].Trait("topic") ?? "documents";
        return story.Record(last, story.TutorOn(day), "procedure_opened", data: new { topic, text = story.Messages[^3].Text });
    }

    public string Refer(DateOnly day)
    {
        var episode = _draw.Chance(0.6) ? "referral-told" : "referral-support";
        var last = Tell(episode, day);
        var office = episode == "referral-told" ? "Orientación educativa" : "Soporte técnico";
        return story.Record(last, story.TutorOn(day), "referral", data: new { office, text = story.Messages[^3].Text });
    }

    /// <summary>The answer to a procedure, or the end of a referral.</summary>
    public void Answer(string opening, string kind, DateOnly day) =>
        story.Record(Calendar.At(day, 12, _draw.Below(60)), story.TutorOn(day), kind, opening);

    /// <summary>A class that she was in on that day, and the activity that had closed last.</summary>
    public Matter MatterOn(DateOnly day)
    {
        var running = trajectory.Enrolments.Where(enrolment => enrolment.Group.Term.First <= day).ToList();
        var term = running.Count > 0 ? running[^1].Group.Term : trajectory.Enrolments[0].Group.Term;
        var group = _draw.Of(trajectory.In(term).ToList()).Group;
        return new(group, group.Items.LastOrDefault(item => item.Counts && item.Closes < day) ?? group.Items[0]);
    }
}
