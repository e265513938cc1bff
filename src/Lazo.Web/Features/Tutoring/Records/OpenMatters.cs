using Lazo.Domain.Tutoring.Records;

namespace Lazo.Web.Features.Tutoring.Records;

/// <summary>Something that was opened and still waits: a promise, a personal situation, a procedure, a referral, a leave asked for.</summary>
/// <param name="LastAskedAfter">Of a personal situation: when somebody last asked how it goes.</param>
public sealed record OpenMatter(Record Opening, DateTimeOffset? LastAskedAfter);

/// <summary>What waits, from what was recorded; pure.</summary>
public static class OpenMatters
{
    /// <param name="records">Oldest first.</param>
    public static IReadOnlyList<OpenMatter> Of(IReadOnlyList<Record> records)
    {
        var ended = records.Where(r => r.Ref is not null && Ends(r.Kind)).Select(r => r.Ref!).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from opening in records
               where Opens(opening.Kind) && !ended.Contains(opening.SourcedId)
               let asked = records.LastOrDefault(r => r.Kind == RecordKind.PersonalAsked && r.Ref == opening.SourcedId)
               select new OpenMatter(opening, asked?.At),
        ];
    }

    private static bool Opens(RecordKind kind) =>
        kind is RecordKind.Promise or RecordKind.PersonalOpened or RecordKind.ProcedureOpened or RecordKind.Referral or RecordKind.LeaveRequested;

    private static bool Ends(RecordKind kind) =>
        kind is RecordKind.PromiseKept or RecordKind.PersonalSolved or RecordKind.ProcedureAnswered or RecordKind.ReferralClosed
            or RecordKind.LeaveBegan or RecordKind.LeaveEnded;
}
