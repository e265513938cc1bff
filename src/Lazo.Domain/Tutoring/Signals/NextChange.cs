using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tutoring.Signals;

/// <summary>Until when an evaluation holds if nobody records anything: the next instant at which time alone could change it.</summary>
/// <remarks>Never too late; may be early, which only costs one evaluation more. Whatever counts in days changes at a local midnight, which is always looked at.</remarks>
public static class NextChange
{
    public static Instant After(TuteeFacts tutee, Instant asOf, InstitutionRules rules)
    {
        var next = rules.Calendar.StartOfDay(rules.Calendar.DateOf(asOf).AddDays(1));
        foreach (var instant in tutee.Enrolments.SelectMany(enrolment => InstantsOf(enrolment, asOf, rules))
                     .Concat(tutee.Messages.SelectMany(message => new[]
                     {
                         message.At,
                         message.At.Plus(rules.Silence),
                         asOf - message.At > TimeSpan.FromDays(30) ? Instant.None : rules.Calendar.AddWorkingTime(message.At, rules.AnswerWithin),
                     }))
                     .Concat(tutee.Records.SelectMany(record => InstantsOf(record, asOf, rules)))
                     .Concat(tutee.Tutorships.SelectMany(tutorship => new[] { tutorship.BeginsAt, tutorship.EndsAt })))
        {
            if (instant > asOf && instant < next)
            {
                next = instant;
            }
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

    // Beginnings and ends of classes and recovery sessions are local midnights.
    private static IEnumerable<Instant> InstantsOf(EnrolmentFacts enrolment, Instant asOf, InstitutionRules rules)
    {
        var header = new EnrolmentHeader(enrolment.BeginsAt, enrolment.EndsAt, default, default, Speaks: true, HasLaterAttempt: false);
        yield return After(new ClassTimetable(enrolment.Class, asOf, rules), header, enrolment.Results.Span);
        yield return enrolment.FirstAccess;
        yield return enrolment.LastAccess;
        yield return enrolment.Class.AccessesKnownSince;
    }

    private static IEnumerable<Instant> InstantsOf(Records.RecordFact record, Instant asOf, InstitutionRules rules)
    {
        yield return record.At;
        var second = TimeSpan.FromSeconds(1);
        var days = record.Kind switch
        {
            Records.RecordKind.Promise => rules.PromiseDays,
            Records.RecordKind.ProcedureOpened => rules.ProcedureDays,
            Records.RecordKind.Referral => rules.ReferralDays,
            _ => 0,
        };
        if (!record.DueAt.IsNone)
        {
            yield return record.DueAt;
            yield return record.DueAt.Plus(second);
        }
        else if (days > 0 && asOf - record.At < TimeSpan.FromDays(60))
        {
            yield return rules.Calendar.AddWorkingDays(record.At, days).Plus(second);
        }

        if (record.Kind == Records.RecordKind.ContactAttempt)
        {
            yield return record.At.Plus(rules.Silence);
        }
    }
}
