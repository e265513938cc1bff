using Lazo.Web.Features.Research.Evidence;
using Lazo.Web.Features.Research.Reports;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Types;

/// <summary>Aspects × types, read whole.</summary>
public sealed record ComparisonTable(IReadOnlyList<StudyType> Types, IReadOnlyList<TypeAspect> Aspects, IReadOnlyDictionary<(Guid Type, Guid Aspect), TypeSquare> Squares)
{
    /// <summary>Squares in which nothing is said and nothing linked.</summary>
    public int Empty => (Types.Count * Aspects.Count) - Types.Sum(type => Aspects.Count(aspect => Of(type, aspect) is { } square && (square.Words.Length > 0 || square.Evidence > 0)));

    /// <summary>Squares in which something is said that rests on nothing.</summary>
    public int Unfounded => Squares.Values.Count(square => square is { Words.Length: > 0, Evidence: 0 });

    public static async Task<ComparisonTable> ReadAsync(TypeStore store, CancellationToken cancellation) => new(
        await store.TypesAsync(cancellation), await store.AspectsAsync(cancellation), (await store.SquaresAsync(cancellation)).ToDictionary(one => (one.Type, one.Aspect)));

    public TypeSquare? Of(StudyType type, TypeAspect aspect) => Squares.GetValueOrDefault((type.Id, aspect.Id));

    /// <summary>As it is handed to people: under the words of each square, what it rests on.</summary>
    public Grid Grid(Speech say, ILookup<Guid, EvidenceLink> evidence) => new(
        say["Tipos y sus aspectos", "Types and their aspects"],
        [say["Aspecto", "Aspect"], .. Types.Select(type => type.Name)],
        [
            .. Aspects.Select(aspect => (IReadOnlyList<string>)[aspect.Name, .. Types.Select(type => Of(type, aspect) is { } square && (square.Words.Length > 0 || square.Evidence > 0)
                ? string.Join('\n', new[] { square.Words, Sources(evidence[square.Id], say) }.Where(part => part.Length > 0)) : "—")]),
        ],
        Wide: true);

    private static string Sources(IEnumerable<EvidenceLink> links, Speech say) =>
        links.Any() ? $"({string.Join("; ", links.Select(link => string.Join(", ", link.Ground.Persons) is { Length: > 0 } whose ? whose : link.Ground.DocumentName is { Length: > 0 } name ? name : link.Ground.Label).Distinct())})" : say["(sin evidencia vinculada)", "(no evidence linked)"];
}
