using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Records;

namespace Lazo.Domain.Tutoring.Signals;

/// <summary>One try to reach a tutee who doesn't reply.</summary>
/// <param name="Id">The message or the contact attempt.</param>
public readonly record struct LadderTry(string Id, Channel Channel, Instant At, string? ActorId);

/// <summary>How far a tutee who doesn't reply has been looked for, since the tutor's oldest question without a reply.</summary>
/// <param name="SilentFrom">From when the wait is a silence; a rung may be tried before.</param>
/// <param name="Next">The rung above the highest that was tried; the last one when all were.</param>
/// <param name="ExhaustedAt">When the last missing rung was tried, in vain like all the others; None while one is left. The tries are its proof.</param>
public sealed record LadderStanding(
    MessageFact Asked, IReadOnlyList<LadderTry> Attempts, Instant SilentFrom, Channel Next, Instant NextFrom, Instant ExhaustedAt)
{
    /// <param name="messages">As known at the instant asked about, oldest first.</param>
    /// <param name="records">Likewise.</param>
    /// <returns>Null where she has replied, by whatever channel, or nothing was asked.</returns>
    public static LadderStanding? Of(
        IReadOnlyList<MessageFact> messages, IReadOnlyList<RecordFact> records, Channel? preferred, InstitutionRules rules)
    {
        var lastSign = messages.Where(message => message.From == Party.Tutee).Select(message => message.At)
            .Concat(records.Where(ConversationSignals.WasReached).Select(record => record.At))
            .DefaultIfEmpty().Max();
        var asked = messages.FirstOrDefault(message => message.From == Party.Tutor && message.Asks && message.At > lastSign);
        if (asked.At.IsNone)
        {
            return null;
        }

        LadderTry[] tries =
        [
            .. messages.Where(message => message.From == Party.Tutor && message.At >= asked.At)
                .Select(message => new LadderTry(message.Id, message.Channel, message.At, message.SenderId)),
            .. records.Where(record => record is { Kind: RecordKind.ContactAttempt, Channel: not null } && record.At >= asked.At)
                .Select(record => new LadderTry(record.Id, record.Channel!.Value, record.At, record.ActorId)),
        ];
        var from = asked.At.Plus(rules.Silence);
        return new(
            asked,
            tries,
            from,
            Ladder.Next(tries.Select(attempt => attempt.Channel), preferred),
            Instant.Later(from, tries.Max(attempt => attempt.At).Plus(rules.NextRung)),
            ExhaustedBy(tries, preferred));
    }

    private static Instant ExhaustedBy(LadderTry[] tries, Channel? preferred)
    {
        var firsts = Ladder.Rungs(preferred)
            .Select(rung => tries.Where(attempt => Ladder.Rung(attempt.Channel, preferred) == rung).Select(attempt => attempt.At).DefaultIfEmpty().Min())
            .ToArray();
        return firsts.Any(first => first.IsNone) ? Instant.None : firsts.Max();
    }
}
