using Lazo.Domain.Accompaniment;

namespace Lazo.Domain.Tutoring.Trajectories;

/// <summary>What is known of one activity of one tutee.</summary>
public enum ResultState : byte
{
    /// <summary>No row: nothing was handed in.</summary>
    None,
    NotSubmitted,
    Submitted,
    PartiallyGraded,
    FullyGraded,
    Exempt,
}

/// <summary>A result, twenty bytes, so that twenty million of them fit beside one another.</summary>
/// <param name="SubmittedAt">Instant of handing in; None when nothing was.</param>
/// <param name="ScoredAt">The <c>scoreDate</c>, from the start of its day: from when mark and exemption are known.</param>
/// <param name="ExtendedTo">This tutee's own closing, where she was given one; known from the earlier of the two instants above.</param>
public readonly record struct ActivityResult(ResultState State, Instant SubmittedAt, Instant ScoredAt, Instant ExtendedTo, Mark Mark)
{
    /// <summary>From when anything of it is known; <see cref="Instant.Never"/> without an instant.</summary>
    public Instant FirstKnown =>
        SubmittedAt.IsNone ? (ScoredAt.IsNone ? Instant.Never : ScoredAt)
        : ScoredAt.IsNone ? SubmittedAt
        : Instant.Earlier(SubmittedAt, ScoredAt);

    /// <summary>Something was handed in by then. A row that says "not submitted" never is, whatever it carries.</summary>
    public bool IsSubmitted(Instant at) =>
        State is ResultState.Submitted or ResultState.PartiallyGraded or ResultState.FullyGraded
        && ((!SubmittedAt.IsNone && SubmittedAt <= at) || (!ScoredAt.IsNone && ScoredAt <= at));

    /// <summary>A mark is known by then; a partial one isn't a mark yet.</summary>
    public bool IsMarked(Instant at) => State == ResultState.FullyGraded && !ScoredAt.IsNone && ScoredAt <= at;

    public bool IsExempt(Instant at) => State == ResultState.Exempt && !ScoredAt.IsNone && ScoredAt <= at;
}

/// <summary>One tutee in one class.</summary>
/// <param name="Id">The OneRoster sourcedId.</param>
/// <param name="BeginsAt">Start of her first day in it.</param>
/// <param name="EndsAt">Start of the day after her last day; None without an end of its own.</param>
/// <param name="Suspended">The institution has suspended it: it raises nothing.</param>
/// <param name="Attempt">1 the first time, 2 a retake, …</param>
/// <param name="Results">Aligned by index with <see cref="ClassFacts.Activities"/>; a shorter one has <see cref="ResultState.None"/> for the rest.</param>
/// <param name="FirstAccess">Her first access to the class up to the instant of evaluation; None without any.</param>
/// <param name="LastAccess">Her last access to the class up to the instant of evaluation.</param>
public sealed record EnrolmentFacts(
    string Id,
    ClassFacts Class,
    Instant BeginsAt,
    Instant EndsAt,
    bool Suspended,
    int Attempt,
    ReadOnlyMemory<ActivityResult> Results,
    Instant FirstAccess,
    Instant LastAccess);
