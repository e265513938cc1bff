using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Colleagues;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tutoring.Indicators;

/// <summary>The fifteen indicators of one tutorship in a time. docs/methods/indicators.md says each in words.</summary>
/// <remarks>Only what happened while the tutorship lasted counts, and only what was known at the end of the time.</remarks>
public static class Counted
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <param name="known">Two or more things are known of her as a person: from the school's files, her card, and how she wishes to be called and reached.</param>
    /// <param name="talks">When tutors and subject advisors spoke of her between colleagues.</param>
    /// <param name="timetables">As of the end of the time, or later.</param>
    public static Practice Of(TuteeFacts tutee, Tutorship tutorship, Window period, bool known, IReadOnlyCollection<ColleagueTalk> talks, Timetables timetables)
    {
        var practice = new Practice();
        var window = period.Within(tutorship.BeginsAt, tutorship.EndsAt);
        if (window.IsEmpty)
        {
            return practice;
        }

        var rules = timetables.Rules;
        var messages = tutee.Messages.Where(message => message.At < window.To).ToArray();
        var records = tutee.Records.Where(record => record.At < window.To).ToArray();

        if (window.To == period.To)
        {
            practice.Count(Strategy.KnowThePerson, known);
        }

        Talking.Weeks(practice, window, tutorship, messages, records, rules);
        if (window.To - window.From >= Week && Leave.Of(records, window.From, rules) is null)
        {
            practice.Count(Strategy.AskAfter, messages.Any(message => IsTutors(message) && message.Asks && window.Holds(message.At)));
        }

        Talking.Answers(practice, window, messages, records, rules);
        Talking.Encouragement(practice, window, tutorship, messages, records, rules);
        Talking.Silences(practice, window, tutorship, messages, records, rules);
        practice.Add(Strategy.NeverOffend, new(
            messages.Count(message => IsTutors(message) && window.Holds(message.At) && !message.Reading.HasFlag(Expressed.Hurts)),
            messages.Count(message => IsTutors(message) && window.Holds(message.At))));

        practice.Promises = Waiting.Of(records, window, RecordKind.Promise, [RecordKind.PromiseKept], rules.PromiseDays, rules);
        practice.Procedures = Waiting.Of(records, window, RecordKind.ProcedureOpened, [RecordKind.ProcedureAnswered], rules.ProcedureDays, rules);
        practice.Referrals = Waiting.Of(
            records, window, RecordKind.Referral, [RecordKind.ReferralAnswered, RecordKind.ReferralClosed], rules.ReferralDays, rules);
        practice.Add(Strategy.KeepPromises, Waiting.InTime(practice.Promises));
        practice.Add(Strategy.InformInTime, Waiting.InTime(practice.Procedures));
        practice.Add(Strategy.ReferFast, Waiting.InTime(practice.Referrals));
        practice.Add(Strategy.FollowSituations, Waiting.Rounds(records, window, rules));

        var closed = ClosedActivities.Of(tutee, window, timetables).Where(activity => !activity.HandedIn).ToArray();
        practice.Add(Strategy.KeepTheRegister, new(closed.Count(activity => activity.Cause is not null), closed.Length));

        var marks = MarksIn(tutee, window).ToArray();
        if (marks.Length > 0 && Array.TrueForAll(marks, mark => mark >= rules.PassMark))
        {
            practice.Count(Strategy.TheGoodToo, Talking.Contacts(window, tutorship, messages, records).Any());
        }

        var advisor = messages.Any(message => message.From is Party.SubjectAdvisor or Party.Other && window.Holds(message.At))
            || talks.Any(talk => talk.TutorId == tutorship.TutorId && window.Holds(talk.At));
        if (advisor || Array.Exists(marks, mark => mark < rules.PassMark))
        {
            practice.Count(Strategy.SubjectAdvisors, advisor);
        }

        Alternatives(practice, window, tutorship, messages, records);
        return practice;

        bool IsTutors(MessageFact message) => message.SenderId == tutorship.TutorId;
    }

    private static IEnumerable<Mark> MarksIn(TuteeFacts tutee, Window window)
    {
        foreach (var enrolment in tutee.Enrolments.Where(enrolment => !enrolment.Suspended))
        {
            foreach (var result in enrolment.Results.ToArray())
            {
                if (result.State == ResultState.FullyGraded && window.Holds(result.ScoredAt))
                {
                    yield return result.Mark;
                }
            }
        }
    }

    // She spoke of leaving: afterwards something was moved for her, and her tutor wrote.
    private static void Alternatives(
        Practice practice, Window window, Tutorship tutorship, IReadOnlyList<MessageFact> messages, IReadOnlyList<RecordFact> records)
    {
        var spoke = messages.Where(message => message.From == Party.Tutee && message.Reading.HasFlag(Expressed.DropoutIntent)).Select(message => message.At)
            .Concat(records.Where(record => record.Kind == RecordKind.LeaveRequested).Select(record => record.At))
            .Where(window.Holds).DefaultIfEmpty().Min();
        if (spoke.IsNone)
        {
            return;
        }

        var moved = records.Any(record => record.At >= spoke && record.Kind is RecordKind.ProcedureOpened or RecordKind.ProcedureAnswered
            or RecordKind.Referral or RecordKind.Promise or RecordKind.PersonalOpened or RecordKind.PersonalAlternative);
        var told = messages.Any(message => message.SenderId == tutorship.TutorId && message.At > spoke)
            || records.Any(record => record.At > spoke && (record.Kind == RecordKind.PersonalAlternativeTold || ConversationSignals.WasReached(record)));
        practice.Count(Strategy.Alternatives, moved && told);
    }
}
