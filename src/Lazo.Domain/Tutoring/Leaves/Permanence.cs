using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Procedures;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tutoring.Leaves;

/// <summary>Whether a tutee is still with the institution. A leave is no dropout: the two are never counted together.</summary>
public enum Permanence : byte
{
    /// <summary>A class of hers runs or is to come.</summary>
    Studying,

    /// <summary>Her classes ended and others haven't begun.</summary>
    BetweenTerms,

    OnLeave,

    /// <summary>Her leave is over and nothing was seen of her since.</summary>
    NotBack,

    /// <summary>She left her last classes before they ended, or withdrew, without a leave: the dropout.</summary>
    Left,
}

/// <summary>How many are where; each tutee once.</summary>
public sealed record PermanenceCount(int Studying, int BetweenTerms, int OnLeave, int NotBack, int Left)
{
    public static PermanenceCount Of(IEnumerable<Permanence> states)
    {
        var counted = states.CountBy(state => state).ToDictionary();
        int Number(Permanence state) => counted.GetValueOrDefault(state);
        return new(Number(Permanence.Studying), Number(Permanence.BetweenTerms), Number(Permanence.OnLeave), Number(Permanence.NotBack), Number(Permanence.Left));
    }
}

/// <summary>Tells a leave from a dropout.</summary>
public static class Permanences
{
    public static Permanence Of(TuteeFacts tutee, Instant asOf, InstitutionRules rules)
    {
        var records = tutee.Records.Where(record => record.At <= asOf).OrderBy(record => record.At).ToArray();
        if (Leave.Of(records, asOf, rules) is not null)
        {
            return Permanence.OnLeave;
        }

        if (Withdrew(tutee, records))
        {
            return Permanence.Left;
        }

        if (LastLeaveEnd(records, rules) is { IsNone: false } over && over <= asOf && !SeenSince(tutee, records, over, asOf))
        {
            return Permanence.NotBack;
        }

        var known = tutee.Enrolments.Where(enrolment => enrolment.BeginsAt <= asOf || enrolment.Class.BeginsAt > asOf).ToArray();
        if (known.Any(enrolment => !IsOut(enrolment, asOf) && asOf < enrolment.Class.EndsAt))
        {
            return Permanence.Studying;
        }

        var last = known.Length == 0 ? default : known.Max(enrolment => enrolment.Class.EndsAt);
        return known.Length > 0 && known.Where(enrolment => enrolment.Class.EndsAt == last).All(enrolment => IsOut(enrolment, asOf))
            ? Permanence.Left
            : Permanence.BetweenTerms;
    }

    private static bool IsOut(EnrolmentFacts enrolment, Instant asOf) =>
        enrolment.Suspended || (!enrolment.EndsAt.IsNone && enrolment.EndsAt < enrolment.Class.EndsAt && enrolment.EndsAt <= asOf);

    private static bool Withdrew(TuteeFacts tutee, RecordFact[] records) => records.Any(opened =>
        opened is { Kind: RecordKind.ProcedureOpened, Topic: RegulationRule.Withdrawal }
        // Nobody answers herself: one that she closed was taken back.
        && records.Any(record => record.Kind == RecordKind.ProcedureAnswered && record.RefId == opened.Id && record.ActorId != tutee.Id));

    // The leave that ended by its day alone; one that somebody ended brought her back.
    private static Instant LastLeaveEnd(RecordFact[] records, InstitutionRules rules)
    {
        var began = records.LastOrDefault(record => record.Kind == RecordKind.LeaveBegan);
        if (began is null || records.Any(record => record.Kind == RecordKind.LeaveEnded && record.At >= began.At))
        {
            return Instant.None;
        }

        var until = began.Until ?? Array.Find(records, record => record.Kind == RecordKind.LeaveRequested && record.Id == began.RefId)?.Until;
        return until is { } last ? rules.Calendar.Days.EndOf(last) : Instant.None;
    }

    private static bool SeenSince(TuteeFacts tutee, RecordFact[] records, Instant since, Instant asOf) =>
        tutee.Messages.Any(message => message.SenderId == tutee.Id && message.At >= since && message.At <= asOf)
        || tutee.Enrolments.Any(enrolment => enrolment.LastAccess >= since && enrolment.LastAccess <= asOf)
        || tutee.Enrolments.Any(enrolment => enrolment.Results.Span.ToArray().Any(result => result.SubmittedAt >= since && result.SubmittedAt <= asOf))
        || records.Any(record => record.ActorId == tutee.Id && record.At >= since);
}
