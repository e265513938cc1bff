using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Records;

namespace Lazo.Domain.Tutoring.Signals;

/// <summary>The signals of what a message says, once somebody, or something, has read it.</summary>
/// <remarks>
/// Danger holds until a person closes its alarm, and again when one opens it anew; no answer drops it. The rest follows the tutee's own last word: what a later answer of the staff has met, or a call or
/// meeting that reached her, no longer asks for anybody.
/// </remarks>
internal static class ReadingSignals
{
    public static IEnumerable<Signal> Of(
        IReadOnlyList<MessageFact> messages, IReadOnlyList<RecordFact> records, Instant asOf, InstitutionRules rules)
    {
        var answered = messages.Where(message => message.From != Party.Tutee).Select(message => message.At)
            .Concat(records.Where(ConversationSignals.WasReached).Select(record => record.At))
            .DefaultIfEmpty().Max();
        var fresh = rules.Calendar.StartOfDay(rules.Calendar.DateOf(asOf).AddDays(1 - rules.AchievementDays));
        foreach (var message in messages.Where(message => message.From == Party.Tutee && message.Reading != Expressed.None))
        {
            if (message.Reading.HasFlag(Expressed.HarmRisk) && !IsClosed(message.Id, records))
            {
                yield return Said(SignalKind.HarmRisk, Severity.Urgent, message);
            }

            if (message.Reading.HasFlag(Expressed.DropoutIntent) && message.At > answered)
            {
                yield return Said(SignalKind.DropoutIntent, Severity.High, message);
            }

            if (message.Reading.HasFlag(Expressed.Distress) && message.At > answered)
            {
                yield return Said(SignalKind.Distress, Severity.High, message);
            }

            if (message.Reading.HasFlag(Expressed.Achievement) && message.At >= fresh)
            {
                yield return Said(SignalKind.Achievement, Severity.Good, message);
            }
        }
    }

    private static bool IsClosed(string messageId, IReadOnlyList<RecordFact> records) =>
        records.LastOrDefault(record => record.RefId == messageId && record.Kind is (RecordKind.AlarmClosed or RecordKind.AlarmReopened))?.Kind
        == RecordKind.AlarmClosed;

    private static Signal Said(SignalKind kind, Severity severity, MessageFact message) =>
        new(kind, severity, message.At, message.Id, [new Evidence(EvidenceKind.Recorded, message.Id, message.At)]);
}
