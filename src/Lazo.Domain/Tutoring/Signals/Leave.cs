using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Records;

namespace Lazo.Domain.Tutoring.Signals;

/// <summary>A leave under way.</summary>
/// <param name="EndsAt">Start of the day after its last day; <see cref="Instant.Never"/> when nobody said until when.</param>
public sealed record Leave(RecordFact Began, Instant EndsAt)
{
    /// <summary>The leave that holds at an instant, among the records known by then; null when there is none.</summary>
    public static Leave? Of(IReadOnlyList<RecordFact> records, Instant asOf, InstitutionRules rules)
    {
        foreach (var began in records.Reverse().Where(record => record.Kind == RecordKind.LeaveBegan && record.At <= asOf))
        {
            // Its end may name the request or the beginning: people refer to either.
            if (records.Any(record => record.Kind == RecordKind.LeaveEnded && record.At <= asOf && record.At >= began.At
                                      && (record.RefId is null || record.RefId == began.RefId || record.RefId == began.Id)))
            {
                continue;
            }

            var until = began.Until ?? records.FirstOrDefault(record => record.Kind == RecordKind.LeaveRequested && record.Id == began.RefId)?.Until;
            var ends = until is { } last ? rules.Calendar.StartOfDay(last.AddDays(1)) : Instant.Never;
            if (asOf < ends)
            {
                return new Leave(began, ends);
            }
        }

        return null;
    }

    /// <summary>From when its end is spoken of.</summary>
    public Instant SpokenOfFrom(InstitutionRules rules)
    {
        if (EndsAt == Instant.Never)
        {
            return Instant.Never;
        }

        var lastDay = rules.Calendar.DateOf(EndsAt).AddDays(-1);
        return rules.Calendar.StartOfDay(lastDay.AddDays(-rules.LeaveDaysBefore));
    }
}
