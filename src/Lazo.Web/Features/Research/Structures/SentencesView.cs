using Lazo.Domain.Research.Structures;

namespace Lazo.Web.Features.Research.Structures;

/// <summary>The sentences of a structure as a page shows them, with the form that writes one.</summary>
/// <param name="Address">Of the page.</param>
/// <param name="Structure">Null while a document's has no sentence.</param>
/// <param name="Common">Every sentence needs three persons.</param>
/// <param name="Groups">The units to choose from.</param>
/// <param name="Sent">What the form holds.</param>
/// <param name="Wrong">Why it wasn't saved.</param>
public sealed record SentencesView(SeenStudy Study, string Address, Structure? Structure, bool Common, IReadOnlyList<UnitGroup> Groups, SentSentence Sent, string? Wrong)
{
    private readonly Dictionary<Guid, (UnitGroup Group, UnitChoice Unit)> units = Groups.SelectMany(group => group.Units.Select(unit => (group, unit))).ToDictionary(one => one.unit.Id);

    public IReadOnlyList<WrittenSentence> Sentences => Structure?.Sentences ?? [];

    /// <summary>Where each unit that a sentence rests on can be read.</summary>
    public IEnumerable<(string Address, string Words)> Links(StructureSentence sentence) => sentence.Units.Where(units.ContainsKey).Select(id => units[id])
        .Select(one => ($"{Study.Address}/camino/unidades/{one.Group.Document}#u-{one.Unit.Id}", Common ? $"{one.Group.Code} · {one.Unit.Place}" : $"{one.Unit.Place}"));

    /// <summary>A common sentence that rests on too few.</summary>
    public bool Narrow(StructureSentence sentence) => Common && sentence.Units.Count > 0 && sentence.Persons.Count < CommonStructure.FewestPersons;
}
