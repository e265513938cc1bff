using Lazo.Domain.Accompaniment;

namespace Lazo.Domain.Tutoring.Trajectories;

/// <summary>What a line item is in its class.</summary>
public enum ActivityKind : byte
{
    Activity,
    Exam,

    /// <summary>The mark that ends the class; never missing, never part of the standing.</summary>
    Final,

    /// <summary>Work of a recovery period; a pass here ends recovery and retake.</summary>
    Recovery,
}

/// <summary>One thing to hand in, with its window.</summary>
/// <param name="Id">The OneRoster sourcedId.</param>
/// <param name="OpensAt">None when nobody said: open from the class's beginning.</param>
/// <param name="ClosesAt">The instant from which nothing is accepted; None when it never closes.</param>
/// <param name="Category">Index into <see cref="ClassFacts.CategoryWeights"/>; −1 without a category.</param>
public sealed record Activity(string Id, string Title, ActivityKind Kind, Instant OpensAt, Instant ClosesAt, int Category);

/// <summary>A recovery period that belongs to the term of a class.</summary>
/// <param name="EndsAt">Start of the day after its last day.</param>
public sealed record RecoverySession(string Id, string Title, Instant BeginsAt, Instant EndsAt);

/// <summary>A class (one subject in its terms) as everyone enrolled shares it.</summary>
/// <param name="Id">The OneRoster sourcedId.</param>
/// <param name="BeginsAt">Start of its first term's first day.</param>
/// <param name="EndsAt">Start of the day after its last term's last day.</param>
/// <param name="Activities">In the order of their closing; results are aligned with it by index.</param>
/// <param name="CategoryWeights">A weight a category, null where none was given.</param>
/// <param name="AccessesKnownSince">The first access of anyone to this class; None: accesses aren't known and nobody is "absent".</param>
public sealed record ClassFacts(
    string Id,
    string Title,
    string CourseId,
    Instant BeginsAt,
    Instant EndsAt,
    IReadOnlyList<Activity> Activities,
    IReadOnlyList<decimal?> CategoryWeights,
    IReadOnlyList<RecoverySession> Recoveries,
    Instant AccessesKnownSince);
