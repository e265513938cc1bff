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
/// <param name="SubmittedAt">Instant of handing in; None when nothing was, or nobody said when.</param>
/// <param name="ScoredAt">The <c>scoreDate</c>, from the start of its day: from when mark and exemption are known; None when nobody said.</param>
/// <param name="ExtendedTo">This tutee's own closing, where she was given one; known from the earlier of the two instants above.</param>
/// <remarks>
/// Schools leave dates out. What carries neither instant counts as known always (None lies before every instant): an exemption or an
/// extension that nobody dated protects her from the first day on. Only a mark needs an instant of its own; <see cref="Dated"/> gives it one.
/// </remarks>
public readonly record struct ActivityResult(ResultState State, Instant SubmittedAt, Instant ScoredAt, Instant ExtendedTo, Mark Mark)
{
    /// <summary>From when anything of it is known; None: always.</summary>
    public Instant FirstKnown =>
        SubmittedAt.IsNone ? ScoredAt
        : ScoredAt.IsNone ? SubmittedAt
        : Instant.Earlier(SubmittedAt, ScoredAt);

    /// <summary>Something was handed in by then. A row that says "not submitted" never is, whatever it carries.</summary>
    public bool IsSubmitted(Instant at) =>
        State is ResultState.Submitted or ResultState.PartiallyGraded or ResultState.FullyGraded && FirstKnown <= at;

    /// <summary>A mark is known by then; a partial one isn't a mark yet.</summary>
    public bool IsMarked(Instant at) => State == ResultState.FullyGraded && ScoredAt <= at;

    public bool IsExempt(Instant at) => State == ResultState.Exempt && ScoredAt <= at;

    public bool IsUndatedMark => State == ResultState.FullyGraded && ScoredAt.IsNone;

    /// <summary>The same, its mark known from an instant: that of handing in, else her own closing, else the activity's, else the class's beginning.</summary>
    /// <param name="closesAt">Of the activity; None when it doesn't close.</param>
    /// <param name="classBeginsAt">For what never closes.</param>
    /// <remarks>A mark without a date falls into its place among the others where the work was due. That something was handed in is known at once.</remarks>
    public ActivityResult Dated(Instant closesAt, Instant classBeginsAt)
    {
        if (!IsUndatedMark)
        {
            return this;
        }

        var closing = !ExtendedTo.IsNone ? ExtendedTo : !closesAt.IsNone ? closesAt : classBeginsAt;
        return SubmittedAt.IsNone
            ? this with { SubmittedAt = Instant.Earliest, ScoredAt = closing }
            : this with { ScoredAt = SubmittedAt };
    }
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
