namespace Lazo.Web.Features.Demonstration;

/// <summary>The last days before today: what makes each situation what it is.</summary>
internal sealed class Mornings(Calendar calendar)
{
    /// <param name="lately">Days since the last ordinary exchange.</param>
    /// <param name="hello">What that exchange was about.</param>
    public void Tell(Conversation conversation, Story story, Trajectory trajectory, int lately, string hello)
    {
        var yesterday = calendar.DaysAgo(1);
        var tutor = trajectory.Tutor;
        switch (trajectory.Situation)
        {
            case Situation.NewTutee or Situation.Withdrawn:
                break;
            case Situation.AwaitingLong:
                var about = conversation.MatterOn(calendar.WorkingDaysAgo(2));
                conversation.Tell("open-question", calendar.WorkingDaysAgo(2), about, from: 20);
                conversation.Tell("open-insist", yesterday, about, from: 21);
                break;
            case Situation.AwaitingShort:
                conversation.Tell(hello, calendar.DaysAgo(lately + 2));
                conversation.Tell("open-question", yesterday, conversation.MatterOn(yesterday), from: 21);
                break;
            case Situation.PromiseFresh:
                conversation.Promise(calendar.WorkingDaysAgo(1));
                break;
            case Situation.PromiseLate:
                conversation.Promise(calendar.WorkingDaysAgo(4));
                break;
            case Situation.Personal:
                conversation.AskAfter(conversation.OpenPersonal(calendar.DaysAgo(9)), calendar.DaysAgo(4));
                break;
            case Situation.ProcedureWaiting:
                conversation.Procedure("procedure-asked", calendar.WorkingDaysAgo(2));
                break;
            case Situation.ProcedureLate:
                conversation.Procedure("procedure-asked", calendar.WorkingDaysAgo(7));
                conversation.Tell(hello, yesterday);
                break;
            case Situation.ReferralWaiting:
                conversation.Refer(calendar.WorkingDaysAgo(1));
                break;
            case Situation.ReferralLate:
                conversation.Refer(calendar.WorkingDaysAgo(5));
                conversation.Tell(hello, yesterday);
                break;
            case Situation.SilentFirst:
                conversation.Tell("asked-missing", calendar.DaysAgo(4), MissedMatter(trajectory), from: 10, channel: "platform");
                break;
            case Situation.SilentLong:
                var absent = conversation.MatterOn(calendar.DaysAgo(10));
                conversation.Tell("asked-absent", calendar.DaysAgo(10), absent, from: 11, channel: "platform");
                conversation.Tell("asked-mail", calendar.DaysAgo(7), absent, from: 12, channel: "mail");
                Attempt(story, tutor, calendar.DaysAgo(3));
                break;
            case Situation.ReachedLate:
                var reached = MissedMatter(trajectory);
                conversation.AskWhy("reached-late", calendar.DaysAgo(3), reached.Group!, reached.Item!, "closed_before_reached");
                break;
            case Situation.JoinedLate:
                var joined = trajectory.In(calendar.Running).ElementAt(2).Group;
                conversation.Tell("joined-late", calendar.DaysAgo(3), new(joined, joined.Items[0]));
                break;
            case Situation.LowStanding:
                var low = trajectory.In(calendar.Running).First().Group;
                conversation.Tell("low-advice", calendar.DaysAgo(5), new(low, low.Items[0]));
                break;
            case Situation.RetakeNeeded:
                var failed = trajectory.In(calendar.Second).First(enrolment => enrolment.Outcomes[^2]!.Score < 6).Group;
                conversation.Tell("retake-advice", calendar.DaysAgo(9), new(failed, failed.Items[0]));
                Hello(conversation, lately);
                break;
            case Situation.RecoveryOpen:
                var open = trajectory.In(calendar.Intensive).First().Group;
                conversation.Tell("recovery-advice", calendar.DaysAgo(9), new(open, open.Recovery));
                Hello(conversation, lately);
                break;
            case Situation.LeaveEnding:
                Leave(conversation, story, tutor, calendar.Today.AddDays(6 + (trajectory.Number % 3)));
                conversation.Tell("leave-hello", calendar.DaysAgo(lately));
                break;
            case Situation.OnLeave:
                Leave(conversation, story, tutor, calendar.Today.AddDays(45));
                conversation.Tell("leave-hello", calendar.DaysAgo(lately));
                break;
            case Situation.LeaveRequested:
                RequestLeave(conversation, story, yesterday, answered: false);
                break;
            case Situation.MissingOne or Situation.MissingSeveral or Situation.FallingMarks or Situation.Absent:
                Hello(conversation, lately);
                break;
            default:
                conversation.Tell(hello, calendar.DaysAgo(lately));
                break;
        }
    }

    private static void Attempt(Story story, Person tutor, DateOnly day) =>
        story.Record(Calendar.At(day, 13, 10), tutor, "contact_attempt", data: new
        {
            channel = "phone",
            result = "attempted",
            text = "Te llamé y entró el buzón; lo intento otro día.",
        });

    private void Leave(Conversation conversation, Story story, Person tutor, DateOnly until)
    {
        var request = RequestLeave(conversation, story, calendar.DaysAgo(80), answered: true);
        var granted = conversation.Tell("leave-began", calendar.DaysAgo(75));
        story.Record(granted, tutor, "leave_began", request, new { until = Calendar.Date(until) });
    }

    private static readonly string[] Reasons =
        ["Necesito una pausa este semestre y quiero conservar mi lugar.", "Por trabajo no puedo con las asignaturas; quiero volver el siguiente periodo.", "Quiero pausar y regresar con menos asignaturas a la vez."];

    private string RequestLeave(Conversation conversation, Story story, DateOnly day, bool answered)
    {
        conversation.Tell("leave-asked", day, conversation.MatterOn(day), turns: answered ? 2 : 1);
        var asked = story.Messages[answered ? ^2 : ^1];
        // What is written for the coordination, and not what was told to the tutor.
        return answered
            ? story.Record(asked.At, story.Tutee, "leave_requested")
            : story.Record(asked.At, story.Tutee, "leave_requested", data: new { until = Calendar.Date(calendar.Today.AddDays(120)), text = Reasons[story.Messages.Count % Reasons.Length] });
    }

    // A word of hers that asks for nothing: the two are in touch, and what holds is still to be seen.
    private void Hello(Conversation conversation, int lately) => conversation.Tell("hello", calendar.DaysAgo(lately));

    private Matter MissedMatter(Trajectory trajectory)
    {
        var missed = trajectory.In(calendar.Running)
            .SelectMany(enrolment => enrolment.MissedBy(calendar.DaysAgo(5)).Select(item => new Matter(enrolment.Group, item)));
        return missed.MaxBy(matter => matter.Item!.Closes)!;
    }
}
