using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising.Requests;

namespace Lazo.Domain.Advising.Structures;

/// <summary>A structure that the two chose, with how it went on.</summary>
/// <param name="Chosen">The fact with which it began; what is told of it refers to this one.</param>
/// <param name="Since">Since when it is this structure.</param>
/// <param name="Changes">How it changed along the way, with the reasons.</param>
/// <param name="Evidence">Given since, of the kind that closes it.</param>
/// <param name="Other">Given since, of another kind.</param>
public sealed record Way(
    Structure Structure, Fact Chosen, Instant Since, IReadOnlyList<Fact> Changes, IReadOnlyList<Fact> Evidence, IReadOnlyList<Fact> Other, Fact? Closed)
{
    public bool Runs => Closed is null;

    /// <summary>How an aspect is meant here, where the two said more than the structure's own words.</summary>
    /// <remarks>What was meant of the structure before isn't meant of this one.</remarks>
    public string? Meant(Aspect aspect) =>
        (Changes.Count > 0 ? ((StructureChanged)Changes[^1].Body).Aspects : ((StructureChosen)Chosen.Body).Aspects)?.GetValueOrDefault(aspect);

    /// <summary>The ways of a pair, in the order in which they were chosen; several may run at once.</summary>
    /// <param name="facts">That hold, in the order in which they happened.</param>
    public static IReadOnlyList<Way> Of(IEnumerable<Fact> facts)
    {
        var ways = new List<Way>();
        foreach (var fact in facts)
        {
            switch (fact.Body)
            {
                case StructureChosen chosen when !ways.Exists(way => way.Runs && way.Structure == chosen.Structure):
                    ways.Add(new Way(chosen.Structure, fact, fact.At, [], [], [], null));
                    break;
                case StructureChanged changed when ways.FindIndex(way => way.Runs && way.Structure == changed.From) is >= 0 and var at:
                    ways[at] = ways[at] with { Structure = changed.To, Since = fact.At, Changes = [.. ways[at].Changes, fact], Evidence = [], Other = [] };
                    break;
                case EvidenceGiven given:
                    for (var i = 0; i < ways.Count; i++)
                    {
                        if (!ways[i].Runs) continue;
                        ways[i] = given.Kind == StructureTable.Of(ways[i].Structure).Closes
                            ? ways[i] with { Evidence = [.. ways[i].Evidence, fact] }
                            : ways[i] with { Other = [.. ways[i].Other, fact] };
                    }

                    break;
                case StructureClosed closed when ways.FindIndex(way => way.Runs && way.Structure == closed.Structure) is >= 0 and var at:
                    ways[at] = ways[at] with { Closed = fact };
                    break;
            }
        }

        return ways;
    }
}

/// <summary>Whether a structure may be chosen or closed now, and why not.</summary>
public enum Gate : byte
{
    Open,

    /// <summary>Nothing was given yet that shows what came of it.</summary>
    NoEvidence,

    /// <summary>What was given shows something else than this structure asks for.</summary>
    EvidenceOfAnotherKind,

    /// <summary>Redemption begins only where she had said no and came back.</summary>
    OnlyAfterANo,

    /// <summary>It is under way already.</summary>
    RunsAlready,

    /// <summary>She hasn't said yes.</summary>
    NotAccepted,
}

/// <summary>The gates of a structure.</summary>
public static class Gates
{
    public static Gate ToBegin(Structure structure, Invitation invitation, IEnumerable<Way> ways) =>
        !invitation.IsOpen ? Gate.NotAccepted
        : StructureTable.Of(structure).AfterANo && invitation.State != InvitationState.Redeemed ? Gate.OnlyAfterANo
        : ways.Any(way => way.Runs && way.Structure == structure) ? Gate.RunsAlready
        : Gate.Open;

    /// <summary>Each structure has a gate of its own: the kind of evidence that its purpose asks for.</summary>
    public static Gate ToClose(Way way) => way.Evidence.Count > 0 ? Gate.Open : way.Other.Count > 0 ? Gate.EvidenceOfAnotherKind : Gate.NoEvidence;
}
