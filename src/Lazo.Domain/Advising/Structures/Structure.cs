namespace Lazo.Domain.Advising.Structures;

/// <summary>The four structures of advising: ways of working, which differ in six aspects.</summary>
/// <remarks>From the comparison of lived experiences of advising (docs/methods/advising.md).</remarks>
public enum Structure : byte
{
    /// <summary>Reach the pupils' learning.</summary>
    SearchForMeaning,

    /// <summary>Change an element of teaching.</summary>
    Resignification,

    /// <summary>Bring in a new element.</summary>
    Innovation,

    /// <summary>Advise who didn't want it.</summary>
    Redemption,
}

/// <summary>In what the structures differ.</summary>
public enum Aspect : byte
{
    Purpose,
    Origin,
    Content,
    Character,
    Course,
    Evidence,
}

/// <summary>The two chose a way of working; several may run at once.</summary>
/// <param name="Aspects">How the six aspects are meant here, where they said more than the structure's own words.</param>
[FactKind("structure-chosen")]
public sealed record StructureChosen(Structure Structure, IReadOnlyDictionary<Aspect, string> Aspects, string Why) : FactBody;

/// <summary>Along the way they went over to another one.</summary>
/// <param name="Aspects">How the six aspects are meant from here on, where they said so.</param>
[FactKind("structure-changed")]
public sealed record StructureChanged(Structure From, Structure To, string Why, IReadOnlyDictionary<Aspect, string>? Aspects = null) : FactBody;

/// <summary>What evidence closes a structure.</summary>
public enum EvidenceKind : byte
{
    /// <summary>Closes the search for meaning.</summary>
    PupilsAchievement,

    /// <summary>Closes resignification: activities carried out, or the change.</summary>
    ActivityOrChange,

    /// <summary>Closes innovation.</summary>
    NewElementInPractice,

    /// <summary>Closes redemption.</summary>
    DialogueGoesOn,
}

/// <summary>Evidence of what came of it: words, and what was attached.</summary>
[FactKind("evidence", Together = true, Form = 2)]
public sealed record EvidenceGiven(EvidenceKind Kind, string What, IReadOnlyList<Guid> Attachments) : FactBody;

/// <summary>A structure came to its close, through its gate.</summary>
/// <param name="Evidence">The facts that show it.</param>
[FactKind("structure-closed")]
public sealed record StructureClosed(Structure Structure, IReadOnlyList<Guid> Evidence, string Words) : FactBody;
