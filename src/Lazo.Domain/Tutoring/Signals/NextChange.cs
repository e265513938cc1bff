using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tutoring.Signals;

/// <summary>Until when an evaluation holds if nobody records anything: the next instant at which time alone could change it.</summary>
/// <remarks>Never too late; may be early, which only costs one evaluation more. Whatever counts in days changes at a local midnight, which is always looked at.</remarks>
public static class NextChange
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    // Beyond these, what was due has long become late: no need to count working days again.
    // The longest school holidays, weeks without a working hour, lie well within them.
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromDays(120);
    private static readonly TimeSpan LongestDue = TimeSpan.FromDays(120);

    public static Instant After(TuteeFacts tutee, Instant asOf, InstitutionRules rules) => After(tutee, new Timetables(asOf, rules));

    /// <summary>The same for many tutees of one instant, who share their classes.</summary>
    public static Instant After(TuteeFacts tutee, Timetables timetables)
    {
        var (asOf, rules) = (timetables.AsOf, timetables.Rules);
        var next = rules.Calendar.StartOfDay(rules.Calendar.DateOf(asOf).AddDays(1));
        foreach (var enrolment in tutee.Enrolments)
        {
            var header = new EnrolmentHeader(enrolment.BeginsAt, enrolment.EndsAt, default, default, Speaks: true, HasLaterAttempt: false);
            next = Instant.Earlier(next, After(timetables.Of(enrolment.Class), header, enrolment.Results.Span));
            Consider(enrolment.FirstAccess, asOf, ref next);
            Consider(enrolment.LastAccess, asOf, ref next);
            Consider(enrolment.Class.AccessesKnownSince, asOf, ref next);
        }

        foreach (var message in tutee.Messages)
        {
            ConsiderMessage(message, asOf, rules, ref next);
        }

        foreach (var record in tutee.Records)
        {
            ConsiderRecord(record, asOf, rules, ref next);
        }

        foreach (var tutorship in tutee.Tutorships)
        {
            Consider(tutorship.BeginsAt, asOf, ref next);
            Consider(tutorship.EndsAt, asOf, ref next);
        }

        return next;
    }

    /// <summary>The instants at which one enrolment alone could change, for a pass that holds its results in a span.</summary>
    public static Instant After(ClassTimetable timetable, in EnrolmentHeader enrolment, ReadOnlySpan<ActivityResult> results)
    {
        var (asOf, rules, next) = (timetable.AsOf, timetable.Rules, Instant.Never);
        for (var i = 0; i < timetable.Kinds.Length; i++)
        {
            Consider(timetable.Opens[i], asOf, ref next);
            ConsiderClosing(timetable.Closes[i], asOf, rules, ref next);
            if (i < results.Length && results[i].State != ResultState.None)
            {
                ConsiderClosing(results[i].ExtendedTo, asOf, rules, ref next);
                Consider(results[i].SubmittedAt, asOf, ref next);
                Consider(results[i].ScoredAt, asOf, ref next);
            }
        }

        Consider(enrolment.BeginsAt, asOf, ref next);
        Consider(enrolment.EndsAt, asOf, ref next);
        return next;
    }

    private static void ConsiderClosing(Instant closing, Instant asOf, InstitutionRules rules, ref Instant next)
    {
        if (!closing.IsNone && closing != Instant.Never)
        {
            Consider(closing, asOf, ref next);
            Consider(closing.Plus(-rules.ClosingSoon), asOf, ref next);
            Consider(closing.Plus(rules.MissingActivityMatters), asOf, ref next);
        }
    }

    private static void Consider(Instant instant, Instant asOf, ref Instant next)
    {
        if (instant > asOf && instant < next)
        {
            next = instant;
        }
    }

    // A question of hers becomes late, one of her tutor's becomes a silence; other messages start no clock of hours.
    private static void ConsiderMessage(in MessageFact message, Instant asOf, InstitutionRules rules, ref Instant next)
    {
        Consider(message.At, asOf, ref next);
        if (!message.Asks)
        {
            return;
        }

        Consider(message.At.Plus(rules.Silence), asOf, ref next);
        if (message.From == Party.Tutee && asOf - message.At <= LongestAnswer)
        {
            Consider(rules.Calendar.AddWorkingTime(message.At, rules.AnswerWithin), asOf, ref next);
        }
    }

    private static void ConsiderRecord(RecordFact record, Instant asOf, InstitutionRules rules, ref Instant next)
    {
        Consider(record.At, asOf, ref next);
        var days = record.Kind switch
        {
            RecordKind.Promise => rules.PromiseDays,
            RecordKind.ProcedureOpened => rules.ProcedureDays,
            RecordKind.Referral or RecordKind.ReferralConsentAsked => rules.ReferralDays,
            _ => 0,
        };
        if (!record.DueAt.IsNone)
        {
            Consider(record.DueAt, asOf, ref next);
            Consider(record.DueAt.Plus(Second), asOf, ref next);
        }

        // A yes that is asked for has no day of its own: it counts from when it was asked, whatever else is written.
        if (days > 0 && (record.DueAt.IsNone || record.Kind == RecordKind.ReferralConsentAsked) && asOf - record.At < LongestDue)
        {
            Consider(rules.Calendar.AddWorkingDays(record.At, days).Plus(Second), asOf, ref next);
        }

        if (record.Kind == RecordKind.ContactAttempt)
        {
            Consider(record.At.Plus(rules.Silence), asOf, ref next);
        }
    }
}
