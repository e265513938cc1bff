using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Records;

namespace Lazo.Domain.Tutoring.Trajectories;

/// <summary>One tutor beside one tutee, from a day to a day.</summary>
/// <param name="EndsAt">Start of the day after its last day; None while it lasts.</param>
public sealed record Tutorship(string Id, string TutorId, Instant BeginsAt, Instant EndsAt);

/// <summary>All that a decision about one tutee may look at.</summary>
/// <param name="Id">The OneRoster sourcedId.</param>
/// <param name="Enabled">False when the institution has switched the account off: her classes raise nothing.</param>
/// <param name="Messages">The whole thread in the order of time.</param>
/// <param name="Records">Everything recorded, in the order of time.</param>
public sealed record TuteeFacts(
    string Id,
    bool Enabled,
    IReadOnlyList<Tutorship> Tutorships,
    IReadOnlyList<EnrolmentFacts> Enrolments,
    IReadOnlyList<MessageFact> Messages,
    IReadOnlyList<RecordFact> Records,
    Channel? PreferredChannel = null);
