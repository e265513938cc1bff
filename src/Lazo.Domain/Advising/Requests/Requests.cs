using Lazo.Domain.Accompaniment;

namespace Lazo.Domain.Advising.Requests;

/// <summary>Whose idea an accompaniment is.</summary>
public enum Idea : byte
{
    /// <summary>The teacher feels the need.</summary>
    FeltNeed,

    /// <summary>A need or lack was detected.</summary>
    DetectedNeed,

    /// <summary>A social demand, as the pandemic was.</summary>
    SocialDemand,

    NewCurriculum,

    /// <summary>The director asked for it, through the supervision.</summary>
    Director,
}

/// <summary>Accompaniment was proposed or asked for; a request isn't consent, whoever made it.</summary>
/// <param name="About">What for, in a sentence.</param>
[FactKind("request")]
public sealed record Requested(Idea Idea, string About) : FactBody;

/// <summary>The teacher said yes.</summary>
[FactKind("request-accepted", By = Teller.Teacher)]
public sealed record Accepted(string? Words = null) : FactBody;

/// <summary>The teacher would rather begin later.</summary>
/// <param name="From">From when; null: she will say.</param>
[FactKind("request-later", By = Teller.Teacher)]
public sealed record AskedForLater(DateOnly? From = null, string? Words = null) : FactBody;

/// <summary>Why somebody would rather not; the reasons that teachers give. Seen by the two alone, counted nowhere.</summary>
public enum DeclineReason : byte
{
    FearForCareer,
    FeelsInspected,
    OnlyWhatIsBad,
    BadTeachersGetAdvised,
    MereStamping,
    NoTime,
    Other,
}

/// <summary>The teacher said no: a relationship, not a failure. Private to the pair; no counter, no report.</summary>
[FactKind("request-declined", By = Teller.Teacher)]
public sealed record Declined(IReadOnlyList<DeclineReason> Reasons, string? Words = null) : FactBody;

/// <summary>What keeps a door open after a no.</summary>
public enum DoorKind : byte
{
    MaterialsLent,
    DemonstrationSeen,
    Talk,
    Other,
}

/// <summary>A door was left open, without insisting.</summary>
[FactKind("door-opened")]
public sealed record DoorOpened(DoorKind Kind, string What) : FactBody;

/// <summary>After a no, the teacher came back on her own initiative: redemption begins.</summary>
[FactKind("came-back", By = Teller.Teacher)]
public sealed record CameBack(string About) : FactBody;
