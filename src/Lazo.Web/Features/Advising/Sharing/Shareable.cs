using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Voices;
using Lazo.Web.Features.Advising.Words;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Advising.Sharing;

/// <summary>A thread of hers with what there is in it to open.</summary>
/// <param name="Kinds">The names of what was told there, and <c>agreement</c> where there is one.</param>
public sealed record Shareable(Seen Seen, IReadOnlyList<string> Kinds)
{
    public static Shareable Of(Seen seen, IEnumerable<Fact> facts, bool agreements) => new(
        seen,
        [
            .. facts.Where(fact => fact.Body is not TakenBack).Select(fact => FactKinds.Of(fact.Body).Name).Distinct().Order(StringComparer.Ordinal),
            .. agreements ? ["agreement"] : Array.Empty<string>(),
        ]);

    public static Phrase NameOf(string kind) => kind switch
    {
        "agreement" => new("Acuerdos", "Agreements"),
        "evidence" => new("Evidencia con sus fotos y documentos", "Evidence with its photos and documents"),
        _ => FactWords.TitleOf(kind),
    };
}
