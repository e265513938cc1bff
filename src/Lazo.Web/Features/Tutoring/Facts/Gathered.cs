using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Web.Features.Tutoring.Facts;

/// <summary>What has been read about one tutee so far, still with numbers where the facts have names.</summary>
internal sealed class Gathered(int studentId, string id, bool enabled, Channel? preferred)
{
    internal int StudentId => studentId;

    internal List<GatheredTutorship> Tutorships { get; } = [];

    internal List<GatheredEnrolment> Enrolments { get; } = [];

    internal List<GatheredMessage> Messages { get; } = [];

    /// <summary>With who recorded it; the fact itself has no actor yet.</summary>
    internal List<(int? Actor, RecordFact Fact)> Records { get; } = [];

    /// <summary>Everyone else who appears in these facts.</summary>
    internal IEnumerable<int> Others =>
        Tutorships.Select(tutorship => tutorship.TutorId)
            .Concat(Messages.Select(message => message.SenderId))
            .Concat(Records.Where(record => record.Actor is not null).Select(record => record.Actor!.Value));

    internal ReadTutee ToFacts(Dictionary<int, string> people, ActivityResult[] results, Instant asOf) => new(
        studentId,
        Tutorships.Find(tutorship => tutorship.BeginsAt <= asOf && (tutorship.EndsAt.IsNone || asOf < tutorship.EndsAt))?.TutorId,
        new TuteeFacts(
            id,
            enabled,
            Tutorships.ConvertAll(tutorship => new Tutorship(tutorship.Id, people[tutorship.TutorId], tutorship.BeginsAt, tutorship.EndsAt)),
            Enrolments.ConvertAll(enrolment => enrolment.ToFacts(results)),
            Messages.ConvertAll(message => new MessageFact(
                message.Id, message.At, people[message.SenderId], PartyOf(message.SenderId, asOf), message.Channel, message.Asks || message.Expressed.HasFlag(Expressed.NeedsAnswer), message.Expressed)),
            Standing().ConvertAll(record => record.Actor is { } actor ? record.Fact with { ActorId = people[actor] } : record.Fact),
            preferred));

    // A try that was taken back was never made.
    private List<(int? Actor, RecordFact Fact)> Standing()
    {
        var undone = Records.Where(record => record.Fact.Kind == RecordKind.ContactUndone).Select(record => record.Fact.RefId).ToHashSet(StringComparer.Ordinal);
        return undone.Count == 0 ? Records : Records.FindAll(record => record.Fact.Kind != RecordKind.ContactUndone && !undone.Contains(record.Fact.Id));
    }

    /// <remarks>Who is neither she nor ever was her tutor is "other": no decision asks which of the staff it was.</remarks>
    private Party PartyOf(int senderId, Instant asOf)
    {
        if (senderId == studentId)
            return Party.Tutee;
        return Tutorships.Exists(tutorship => tutorship.TutorId == senderId && tutorship.BeginsAt <= asOf) ? Party.Tutor : Party.Other;
    }
}

internal sealed record GatheredTutorship(int TutorId, string Id, Instant BeginsAt, Instant EndsAt);

internal readonly record struct GatheredMessage(long Number, string Id, int SenderId, Instant At, Channel Channel, bool Asks, Expressed Expressed);

/// <param name="slot">Where its results begin among those of the set.</param>
internal sealed class GatheredEnrolment(
    int classId, string id, ClassFacts shared, Instant beginsAt, Instant endsAt, bool suspended, int attempt, int slot)
{
    internal int ClassId => classId;

    internal int Slot => slot;

    internal Instant FirstAccess { get; set; }

    internal Instant LastAccess { get; set; }

    internal EnrolmentFacts ToFacts(ActivityResult[] results) => new(
        id, shared, beginsAt, endsAt, suspended, attempt, results.AsMemory(slot, shared.Activities.Count), FirstAccess, LastAccess);
}
