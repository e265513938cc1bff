using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Web.Features.Tutoring.Trajectory;

/// <summary>How an activity stands for one tutee at an instant; each has a shape, a colour and a word.</summary>
public enum ActivityState : byte
{
    /// <summary>Handed in on time, marked or not yet.</summary>
    Done,

    /// <summary>Handed in after its due time, while it was still accepted.</summary>
    Late,

    /// <summary>Closed without anything handed in.</summary>
    Missed,

    /// <summary>Open now and not handed in: there is still time.</summary>
    Open,

    /// <summary>Not open yet.</summary>
    Later,

    /// <summary>She needn't do it.</summary>
    Exempt,
}

/// <summary>One activity as the picture shows it.</summary>
/// <param name="ClosesAt">The extension, where there is one.</param>
/// <param name="Cause">Why it was missed, when somebody has said so.</param>
public sealed record PictureActivity(
    string SourcedId,
    string Title,
    ActivityKind Kind,
    ActivityState State,
    DateTimeOffset? OpensAt,
    DateTimeOffset? ClosesAt,
    bool Extended,
    DateTimeOffset? SubmittedAt,
    Mark? Mark,
    Lazo.Domain.Tutoring.Records.Cause? Cause);

/// <summary>One subject of a term.</summary>
/// <param name="Mark">The mark that ended it, or its standing while it runs; null while nothing counts.</param>
/// <param name="Stays">False when she left the class, or it was suspended.</param>
public sealed record PictureClass(
    int Id,
    string SourcedId,
    string Title,
    DateTimeOffset BeginsAt,
    DateTimeOffset EndsAt,
    Mark? Mark,
    bool Ended,
    bool Passed,
    bool Stays,
    int Attempt,
    IReadOnlyList<PictureActivity> Activities,
    IReadOnlyList<PictureRecovery> Recoveries);

/// <summary>A recovery period of the class's term.</summary>
public sealed record PictureRecovery(string Title, DateTimeOffset BeginsAt, DateTimeOffset EndsAt);

/// <summary>One term with its subjects; the running one stands first.</summary>
public sealed record PictureTerm(string Title, DateTimeOffset BeginsAt, DateTimeOffset EndsAt, bool Running, IReadOnlyList<PictureClass> Classes);

/// <summary>Something that can still be done, and until when.</summary>
public sealed record StillPossible(string What, string Where, DateTimeOffset? From, DateTimeOffset Until, bool Recovery);

/// <summary>A trajectory as it stood at an instant.</summary>
public sealed record Picture(IReadOnlyList<PictureTerm> Terms, IReadOnlyList<StillPossible> Possible);
