using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tutoring.Signals;

/// <summary>The signals of being together at all: a new tutee, and the cadence that reaches everyone, also the good and the quiet.</summary>
internal static class ContactSignals
{
    public static IEnumerable<Signal> Of(
        Tutorship tutorship,
        IReadOnlyList<MessageFact> messages,
        IReadOnlyList<RecordFact> records,
        IReadOnlyCollection<Signal> others,
        bool goodStanding,
        Instant asOf,
        InstitutionRules rules)
    {
        var last = messages.Where(message => message.From == Party.Tutee || message.SenderId == tutorship.TutorId).Select(message => message.At)
            .Concat(records.Where(ConversationSignals.WasReached).Select(record => record.At))
            .Where(at => at >= tutorship.BeginsAt)
            .DefaultIfEmpty().Max();
        var began = new Evidence(EvidenceKind.TutorshipBegan, tutorship.Id, tutorship.BeginsAt);

        var isNew = last.IsNone;
        if (isNew)
        {
            yield return new Signal(SignalKind.NewTutee, Severity.Normal, tutorship.BeginsAt, tutorship.Id, [began]);
        }

        var days = others.Any(signal => signal.Severity is Severity.Urgent or Severity.High) ? rules.ContactDaysInNeed
            : !isNew && others.Count == 0 && goodStanding ? rules.ContactDaysInGoodStanding
            : rules.ContactDays;
        var calendar = rules.Calendar;
        var since = calendar.StartOfDay(calendar.DateOf(isNew ? tutorship.BeginsAt : last).AddDays(days));
        if (since <= asOf)
        {
            var evidence = isNew ? began : new Evidence(EvidenceKind.LastContact, null, last);
            yield return new Signal(SignalKind.NotContacted, Severity.Normal, since, tutorship.Id, [evidence]);
        }
    }
}
