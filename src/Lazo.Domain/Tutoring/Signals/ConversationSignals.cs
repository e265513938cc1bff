using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Records;

namespace Lazo.Domain.Tutoring.Signals;

/// <summary>The signals of the thread: a question without an answer, and a silence.</summary>
internal static class ConversationSignals
{
    public static IEnumerable<Signal> Of(
        IReadOnlyList<MessageFact> messages, IReadOnlyList<RecordFact> records, Channel? preferred, Instant asOf, InstitutionRules rules)
    {
        if (AwaitingAnswer(messages, records, asOf, rules) is { } awaiting)
        {
            yield return awaiting;
        }

        if (Silence(messages, records, preferred, asOf, rules) is { } silence)
        {
            yield return silence;
        }
    }

    // Whoever answers, and by whatever channel, the question has been answered. The clock starts with her oldest question that
    // has none: writing again doesn't set it back.
    private static Signal? AwaitingAnswer(
        IReadOnlyList<MessageFact> messages, IReadOnlyList<RecordFact> records, Instant asOf, InstitutionRules rules)
    {
        var answered = messages.Where(message => message.From != Party.Tutee).Select(message => message.At)
            .Concat(records.Where(record => WasReached(record) || record.Kind == RecordKind.ProcedureAnswered).Select(record => record.At))
            .DefaultIfEmpty().Max();
        var asked = messages.Where(message => message.From == Party.Tutee && message.Asks && message.At > answered).ToArray();
        if (asked.Length == 0)
        {
            return null;
        }

        var late = rules.Calendar.AddWorkingTime(asked[0].At, rules.AnswerWithin) <= asOf;
        return new Signal(
            SignalKind.AwaitingAnswer,
            late ? Severity.High : Severity.Normal,
            asked[0].At,
            asked[0].Id,
            [.. asked.Select(message => new Evidence(EvidenceKind.Asked, message.Id, message.At))]);
    }

    private static Signal? Silence(
        IReadOnlyList<MessageFact> messages, IReadOnlyList<RecordFact> records, Channel? preferred, Instant asOf, InstitutionRules rules)
    {
        if (LadderStanding.Of(messages, records, preferred, rules) is not { } ladder || asOf < ladder.SilentFrom)
        {
            return null;
        }

        var (asked, attempts, since) = (ladder.Asked, ladder.Attempts, ladder.SilentFrom);
        return new Signal(
            SignalKind.Silence,
            Severity.Normal,
            since,
            asked.Id,
            [
                new Evidence(EvidenceKind.Asked, asked.Id, asked.At),
                .. attempts.GroupBy(attempt => attempt.Channel).OrderBy(channel => channel.Key)
                    .Select(channel => new Evidence(EvidenceKind.Attempts, null, channel.Max(attempt => attempt.At), channel.Count(), channel.Key)),
                new Evidence(EvidenceKind.NextRung, null, ladder.NextFrom, Channel: ladder.Next),
                .. ladder.ExhaustedAt.IsNone ? [] : new[] { new Evidence(EvidenceKind.LadderExhausted, null, ladder.ExhaustedAt) },
            ]);
    }

    internal static bool WasReached(RecordFact record) =>
        record is { Kind: RecordKind.ContactAttempt, Result: ContactResult.Reached or ContactResult.Solved };
}
