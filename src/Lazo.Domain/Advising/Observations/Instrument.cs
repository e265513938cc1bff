namespace Lazo.Domain.Advising.Observations;

/// <summary>The three kinds of instruments.</summary>
public enum InstrumentKind : byte
{
    /// <summary>Seen, or not yet.</summary>
    Checklist,

    /// <summary>Each item says in words what each level looks like.</summary>
    Rubric,

    /// <summary>The same words for every item.</summary>
    RatingScale,
}

/// <summary>What is looked at.</summary>
/// <param name="Key">By which it is answered.</param>
/// <param name="Levels">In a rubric: what each level looks like.</param>
public sealed record InstrumentItem(string Key, string Words, IReadOnlyList<string> Levels);

/// <summary>A version of an instrument; its number is the number of the version, and <see cref="Fact.Ref"/> the version before.</summary>
/// <param name="Scale">In a rating scale, its words. Words, not figures: nothing of it can be added up.</param>
[FactKind("instrument", By = Teller.Advisor)]
public sealed record InstrumentMade(InstrumentKind Kind, string Name, IReadOnlyList<InstrumentItem> Items, IReadOnlyList<string> Scale) : FactBody
{
    /// <summary>What can be ticked of an item; of a checklist the page has the words.</summary>
    public IReadOnlyList<string> LevelsOf(InstrumentItem item) => Kind == InstrumentKind.Rubric ? item.Levels : Scale;
}

/// <summary>An instrument of a pair: its last version, and whether the teacher agreed to it.</summary>
public sealed record Instrument(Fact Version, InstrumentMade Made, int Number, bool Agreed)
{
    /// <summary>The last versions, in the order in which they were made.</summary>
    public static IReadOnlyList<Instrument> Of(IReadOnlyList<Fact> facts)
    {
        var before = facts.Where(fact => fact.Body is InstrumentMade && fact.Ref is not null).ToDictionary(fact => fact.Id, fact => fact.Ref!.Value);
        var replaced = before.Values.ToHashSet();
        return [.. from fact in facts where fact.Body is InstrumentMade && !replaced.Contains(fact.Id) select new Instrument(fact, (InstrumentMade)fact.Body, Count(fact.Id), IsAgreed(facts, fact.Id))];

        int Count(Guid version)
        {
            var number = 1;
            while (before.TryGetValue(version, out var earlier)) (version, number) = (earlier, number + 1);
            return number;
        }
    }

    /// <summary>A version is used only where the teacher agreed to it beforehand; a new version wants a new yes.</summary>
    public static bool IsAgreed(IEnumerable<Fact> facts, Guid version) => facts.Any(fact => fact.Body is InstrumentAgreed agreed && agreed.Version == version);
}
