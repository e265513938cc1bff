namespace Lazo.Domain.Research.Structures;

/// <summary>A sentence of a structure, with what it rests on.</summary>
/// <param name="Units">The meaning units that it is bound to.</param>
/// <param name="Persons">The participants whose units these are, by their codes.</param>
public sealed record StructureSentence(Guid Id, string Words, IReadOnlyList<Guid> Units, IReadOnlyList<string> Persons);

/// <summary>Why a structure can't be called the phenomenon's.</summary>
/// <param name="TooFew">Whose structures there are, where they are fewer than three; null otherwise.</param>
/// <param name="Unbound">Sentences that rest on no unit.</param>
/// <param name="Narrow">Sentences that rest on fewer than three persons, with those persons.</param>
public sealed record StructureFaults(IReadOnlyList<string>? TooFew, IReadOnlyList<StructureSentence> Unbound, IReadOnlyList<StructureSentence> Narrow)
{
    /// <summary>It can be called general.</summary>
    public bool None => TooFew is null && Unbound.Count == 0 && Narrow.Count == 0;
}

/// <summary>When what several persons lived may be called the structure of the phenomenon.</summary>
public static class CommonStructure
{
    /// <summary>
    /// Giorgi (2009), p. 198: at least three participants, since with one or two it can't be told what belongs to the phenomenon and what to the person.
    /// </summary>
    public const int FewestPersons = 3;

    /// <summary>What stands against it.</summary>
    /// <param name="withStructures">The codes of the persons whose own structure is written.</param>
    public static StructureFaults Against(IReadOnlyCollection<string> withStructures, IReadOnlyList<StructureSentence> sentences) => new(
        withStructures.Distinct(StringComparer.Ordinal).Count() < FewestPersons ? [.. withStructures.Distinct(StringComparer.Ordinal)] : null,
        [.. sentences.Where(sentence => sentence.Units.Count == 0)],
        [.. sentences.Where(sentence => sentence.Units.Count > 0 && sentence.Persons.Distinct(StringComparer.Ordinal).Count() < FewestPersons)]);
}
