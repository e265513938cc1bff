using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Referrals;

namespace Lazo.Web.Features.Tutoring.Records;

/// <summary>Something that was opened and goes on: a promise, a personal situation, a procedure, a referral, a leave asked for or under way.</summary>
/// <param name="LastAskedAfter">Of a personal situation: when somebody last asked how it goes.</param>
/// <param name="Until">Of a leave: its last day, said when it began or when it was asked for.</param>
/// <param name="Course">What was recorded about it since, and about that, oldest first.</param>
public sealed record OpenMatter(Record Opening, DateTimeOffset? LastAskedAfter, DateOnly? Until, IReadOnlyList<Record> Course)
{
    /// <summary>Where a referral stands; null for anything else.</summary>
    public ReferralState? Referral => Opening.Kind is RecordKind.Referral or RecordKind.ReferralConsentAsked
        ? Domain.Tutoring.Referrals.Referral.StateOf(Opening.Kind, Course.Select(record => record.Kind)) : null;

    /// <summary>What the office or the advisor said to the tutor, the latest.</summary>
    public Record? Answer => Course.LastOrDefault(record => record.Kind is RecordKind.ReferralAnswered or RecordKind.ReferralReturned or RecordKind.PromiseAnswered);

    /// <summary>What was explored for a personal situation, each with when she was told.</summary>
    public IEnumerable<(Record What, DateTimeOffset? Told)> Alternatives => Course
        .Where(record => record.Kind == RecordKind.PersonalAlternative)
        .Select(what => (what, Course.FirstOrDefault(record => record.Kind == RecordKind.PersonalAlternativeTold && record.Ref == what.SourcedId)?.At));
}

/// <summary>What waits, from what was recorded; pure.</summary>
public static class OpenMatters
{
    /// <param name="records">Oldest first.</param>
    /// <param name="today">A leave is over the day after its last, also when nobody says so.</param>
    public static IReadOnlyList<OpenMatter> Of(IReadOnlyList<Record> records, DateOnly today)
    {
        var ended = records.Where(r => r.Ref is not null && Ends(r.Kind)).Select(r => r.Ref!).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from opening in records
               where Opens(opening.Kind) && !ended.Contains(opening.SourcedId)
               let until = opening.Until ?? AskedFor(opening, records)
               where opening.Kind != RecordKind.LeaveBegan || (!(until < today) && !HasReturned(opening, records))
               let asked = records.LastOrDefault(r => r.Kind == RecordKind.PersonalAsked && r.Ref == opening.SourcedId)
               select new OpenMatter(opening, asked?.At, until, CourseOf(opening, records)),
        ];
    }

    private static List<Record> CourseOf(Record opening, IReadOnlyList<Record> records)
    {
        var known = new HashSet<string>(StringComparer.Ordinal) { opening.SourcedId };
        // A record about a record about it belongs to it too: each stands after what it refers to.
        return [.. records.Where(record => record.Ref is { } about && known.Contains(about) && known.Add(record.SourcedId))];
    }

    private static bool Opens(RecordKind kind) =>
        kind is RecordKind.Promise or RecordKind.PersonalOpened or RecordKind.ProcedureOpened or RecordKind.Referral
            or RecordKind.ReferralConsentAsked or RecordKind.LeaveRequested or RecordKind.LeaveBegan;

    private static bool Ends(RecordKind kind) =>
        kind is RecordKind.PromiseKept or RecordKind.PersonalSolved or RecordKind.ProcedureAnswered or RecordKind.ReferralClosed
            or RecordKind.ReferralConsentGiven or RecordKind.ReferralConsentRefused or RecordKind.LeaveBegan or RecordKind.LeaveEnded;

    private static DateOnly? AskedFor(Record opening, IReadOnlyList<Record> records) => opening.Kind == RecordKind.LeaveBegan
        ? records.FirstOrDefault(r => r.Kind == RecordKind.LeaveRequested && r.SourcedId == opening.Ref)?.Until : null;

    // As the signal reads it: the end names the request, the beginning, or neither.
    private static bool HasReturned(Record began, IReadOnlyList<Record> records) => records.Any(
        r => r.Kind == RecordKind.LeaveEnded && r.At >= began.At && (r.Ref is null || r.Ref == began.Ref || r.Ref == began.SourcedId));
}
