using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tutoring.Indicators;

/// <summary>The indicators of the thread.</summary>
internal static class Talking
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>Every message between the two, by either, and every time that she was reached.</summary>
    public static IEnumerable<Instant> Contacts(
        Window window, Tutorship tutorship, IReadOnlyList<MessageFact> messages, IReadOnlyList<RecordFact> records) =>
        messages.Where(message => message.From == Party.Tutee || message.SenderId == tutorship.TutorId).Select(message => message.At)
            .Concat(records.Where(ConversationSignals.WasReached).Select(record => record.At))
            .Where(window.Holds);

    /// <summary>Whole weeks beside her, from the first day of the time on, and those with a contact; the weeks of a leave aside.</summary>
    public static void Weeks(
        Practice practice, Window window, Tutorship tutorship, IReadOnlyList<MessageFact> messages, IReadOnlyList<RecordFact> records, InstitutionRules rules)
    {
        var contacts = Contacts(window, tutorship, messages, records).ToArray();
        for (var week = new Window(window.From, window.From.Plus(Week)); week.To <= window.To; week = new(week.To, week.To.Plus(Week)))
        {
            if (Leave.Of(records, week.From, rules) is null)
            {
                practice.Count(Strategy.KeepInTouch, Array.Exists(contacts, week.Holds));
            }
        }
    }

    /// <summary>Questions of hers, each from her first message that needs an answer until anyone answers by any channel.</summary>
    public static void Answers(
        Practice practice, Window window, IReadOnlyList<MessageFact> messages, IReadOnlyList<RecordFact> records, InstitutionRules rules)
    {
        var answers = messages.Where(message => message.From != Party.Tutee).Select(message => message.At)
            .Concat(records.Where(record => ConversationSignals.WasReached(record) || record.Kind == RecordKind.ProcedureAnswered).Select(record => record.At));
        foreach (var (asked, answered) in Pairs(messages.Where(message => message.From == Party.Tutee && message.Asks).Select(message => message.At), answers))
        {
            if (CountReply(practice, Strategy.AnswerAtOnce, asked, answered, window, rules))
            {
                practice.Answers.Add(rules.Calendar.WorkingTimeBetween(asked, answered));
            }
        }
    }

    /// <summary>What she told of distress or of an achievement, until her tutor wrote or reached her.</summary>
    public static void Encouragement(
        Practice practice, Window window, Tutorship tutorship, IReadOnlyList<MessageFact> messages, IReadOnlyList<RecordFact> records, InstitutionRules rules)
    {
        var told = messages.Where(message => message.From == Party.Tutee && (message.Reading & (Expressed.Distress | Expressed.Achievement)) != Expressed.None).Select(message => message.At);
        var replies = messages.Where(message => message.SenderId == tutorship.TutorId).Select(message => message.At)
            .Concat(records.Where(ConversationSignals.WasReached).Select(record => record.At));
        foreach (var (at, replied) in Pairs(told, replies))
        {
            CountReply(practice, Strategy.Encourage, at, replied, window, rules);
        }
    }

    /// <summary>Silences that began in the time, and whether another channel was tried by the next rung's time.</summary>
    /// <remarks>One that she herself ended before that time is no silence to act on; one whose time hasn't come isn't counted yet.</remarks>
    public static void Silences(
        Practice practice, Window window, Tutorship tutorship, IReadOnlyList<MessageFact> messages, IReadOnlyList<RecordFact> records, InstitutionRules rules)
    {
        var signs = messages.Where(message => message.From == Party.Tutee).Select(message => message.At)
            .Concat(records.Where(ConversationSignals.WasReached).Select(record => record.At));
        var asked = messages.Where(message => message.SenderId == tutorship.TutorId && message.Asks).ToArray();
        foreach (var (at, sign) in Pairs(asked.Select(message => message.At), signs))
        {
            var since = at.Plus(rules.Silence);
            var due = since.Plus(rules.NextRung);
            if (!window.Holds(since) || due > window.To || sign < since)
            {
                continue;
            }

            var first = Array.Find(asked, message => message.At == at).Channel;
            var tried = messages.Any(message => message.SenderId == tutorship.TutorId && message.Channel != first && message.At > at && message.At <= due)
                || records.Any(record => record is { Kind: RecordKind.ContactAttempt, Channel: { } channel } && channel != first && record.At > at && record.At <= due);
            if (tried || sign > due)
            {
                practice.Count(Strategy.ClimbTheLadder, tried);
            }
        }
    }

    // Late counts from the moment at which it is late, also while it waits; what can still be in time isn't counted.
    private static bool CountReply(Practice practice, Strategy strategy, Instant asked, Instant answered, Window window, InstitutionRules rules)
    {
        if (!window.Holds(asked))
        {
            return false;
        }

        var due = rules.Calendar.AddWorkingTime(asked, rules.AnswerWithin);
        if (answered == Instant.Never && due >= window.To)
        {
            return false;
        }

        practice.Count(strategy, answered <= due);
        return answered != Instant.Never;
    }

    /// <summary>Each first event of one kind after which none of the other kind has come yet, with the next of the other kind, or Never.</summary>
    private static IEnumerable<(Instant Open, Instant Closed)> Pairs(IEnumerable<Instant> opening, IEnumerable<Instant> closing)
    {
        var closings = closing.Order().ToArray();
        var last = Instant.None;
        foreach (var at in opening.Order())
        {
            if (at <= last)
            {
                continue;
            }

            last = Array.Find(closings, closed => closed > at) is { IsNone: false } next ? next : Instant.Never;
            yield return (at, last);
        }
    }
}
