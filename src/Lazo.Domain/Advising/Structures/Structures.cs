using Lazo.Domain.Advising.Requests;

namespace Lazo.Domain.Advising.Structures;

/// <summary>A structure as a way of working: from where it comes and what closes it.</summary>
/// <param name="Origins">Whose idea it usually was; a proposal, never a rule.</param>
/// <param name="Closes">The kind of evidence that opens the gate at its end.</param>
/// <param name="AfterANo">It begins only where the teacher had refused and came back of her own accord.</param>
public sealed record WayOfWorking(Structure Structure, IReadOnlyList<Idea> Origins, EvidenceKind Closes, bool AfterANo = false);

/// <summary>The table of the four structures; what stands in its cells is said in words by the pages.</summary>
public static class StructureTable
{
    public static IReadOnlyList<WayOfWorking> All { get; } =
    [
        new(Structure.SearchForMeaning, [Idea.FeltNeed], EvidenceKind.PupilsAchievement),
        new(Structure.Resignification, [Idea.DetectedNeed, Idea.Director], EvidenceKind.ActivityOrChange),
        new(Structure.Innovation, [Idea.SocialDemand, Idea.NewCurriculum], EvidenceKind.NewElementInPractice),
        new(Structure.Redemption, [], EvidenceKind.DialogueGoesOn, AfterANo: true),
    ];

    public static WayOfWorking Of(Structure structure) => All[(int)structure];

    /// <summary>What fits how the two came together; they choose as they like.</summary>
    public static Structure Proposed(Invitation invitation) =>
        invitation.State == InvitationState.Redeemed ? Structure.Redemption
        : invitation.Request?.Body is Requested { Idea: var idea } ? All.First(way => way.Origins.Contains(idea)).Structure
        : Structure.SearchForMeaning;
}
