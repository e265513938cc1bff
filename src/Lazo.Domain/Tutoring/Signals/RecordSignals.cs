using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Referrals;

namespace Lazo.Domain.Tutoring.Signals;

/// <summary>The signals that follow from what people recorded: promises, situations, procedures, referrals, leaves.</summary>
internal static class RecordSignals
{
    public static IEnumerable<Signal> Of(IReadOnlyList<RecordFact> records, Instant asOf, InstitutionRules rules)
    {
        foreach (var record in records)
        {
            var signal = record.Kind switch
            {
                RecordKind.Promise => Waiting(records, record, [RecordKind.PromiseKept], SignalKind.PromiseDue, rules.PromiseDays, asOf, rules),
                RecordKind.ProcedureOpened =>
                    Waiting(records, record, [RecordKind.ProcedureAnswered], SignalKind.ProcedureOpen, rules.ProcedureDays, asOf, rules),
                RecordKind.Referral =>
                    Waiting(records, record, [RecordKind.ReferralTold, RecordKind.ReferralClosed], SignalKind.ReferralOpen, rules.ReferralDays, asOf, rules),
                RecordKind.ReferralConsentAsked => Consent(records, record, asOf, rules),
                RecordKind.PersonalOpened => Personal(records, record, asOf, rules),
                RecordKind.LeaveRequested => LeaveAsked(records, record),
                _ => null,
            };
            if (signal is not null)
            {
                yield return signal;
            }
        }

        if (Leave.Of(records, asOf, rules) is { } leave && leave.SpokenOfFrom(rules) <= asOf)
        {
            yield return new Signal(
                SignalKind.LeaveEnding,
                Severity.Normal,
                Instant.Later(leave.Began.At, leave.SpokenOfFrom(rules)),
                leave.Began.Id,
                [new Evidence(EvidenceKind.Recorded, leave.Began.Id, leave.Began.At), new Evidence(EvidenceKind.LeaveEnds, leave.Began.Id, leave.EndsAt)],
                leave.EndsAt);
        }
    }

    private static Signal? Waiting(
        IReadOnlyList<RecordFact> records,
        RecordFact opened,
        RecordKind[] closing,
        SignalKind kind,
        int workingDays,
        Instant asOf,
        InstitutionRules rules)
    {
        if (records.Any(record => closing.Contains(record.Kind) && record.RefId == opened.Id))
        {
            return null;
        }

        var due = opened.DueAt.IsNone ? rules.Calendar.AddWorkingDays(opened.At, workingDays) : opened.DueAt;
        var answers = records
            .Where(record => record.Kind is RecordKind.ReferralAnswered or RecordKind.ReferralReturned or RecordKind.PromiseAnswered && record.RefId == opened.Id)
            .Select(record => new Evidence(record.Kind == RecordKind.ReferralReturned ? EvidenceKind.Returned : EvidenceKind.Answered, record.Id, record.At));
        return new Signal(
            kind,
            asOf > due ? Severity.High : Severity.Normal,
            opened.At,
            opened.Id,
            [new Evidence(EvidenceKind.Recorded, opened.Id, opened.At), new Evidence(EvidenceKind.DueAt, opened.Id, due), .. answers],
            due);
    }

    // She may think it over; from the time on in which the office would have answered, somebody asks her.
    private static Signal? Consent(IReadOnlyList<RecordFact> records, RecordFact asked, Instant asOf, InstitutionRules rules)
    {
        var since = rules.Calendar.AddWorkingDays(asked.At, rules.ReferralDays);
        return asOf <= since || records.Any(record => record.RefId == asked.Id && Referral.EndsConsent(record.Kind))
            ? null
            : new Signal(
                SignalKind.ReferralOpen, Severity.Normal, since, asked.Id,
                [new Evidence(EvidenceKind.Recorded, asked.Id, asked.At), new Evidence(EvidenceKind.ConsentAsked, asked.Id, asked.At)]);
    }

    private static Signal? Personal(IReadOnlyList<RecordFact> records, RecordFact opened, Instant asOf, InstitutionRules rules)
    {
        if (records.Any(record => record.Kind == RecordKind.PersonalSolved && record.RefId == opened.Id))
        {
            return null;
        }

        var asked = records.LastOrDefault(record => record.Kind == RecordKind.PersonalAsked && record.RefId == opened.Id);
        var calendar = rules.Calendar;
        var since = calendar.StartOfDay(calendar.DateOf((asked ?? opened).At).AddDays(rules.PersonalDays));
        return asOf < since
            ? null
            : new Signal(
                SignalKind.PersonalOpen,
                Severity.Normal,
                since,
                opened.Id,
                [
                    new Evidence(EvidenceKind.Recorded, opened.Id, opened.At),
                    .. asked is null ? [] : new[] { new Evidence(EvidenceKind.LastAskedAfter, asked.Id, asked.At) },
                ]);
    }

    private static Signal? LeaveAsked(IReadOnlyList<RecordFact> records, RecordFact asked) =>
        records.Any(record => record.Kind is RecordKind.LeaveBegan or RecordKind.LeaveEnded && record.RefId == asked.Id)
            ? null
            : new Signal(SignalKind.DropoutIntent, Severity.High, asked.At, asked.Id, [new Evidence(EvidenceKind.Recorded, asked.Id, asked.At)]);
}
