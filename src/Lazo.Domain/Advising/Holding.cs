using Lazo.Domain.Advising.Voices;

namespace Lazo.Domain.Advising;

/// <summary>What was told, as it holds: without what its author took back.</summary>
public static class Holding
{
    /// <remarks>Nobody takes back what another one said.</remarks>
    public static IReadOnlyList<Fact> ThatHold(this IEnumerable<Fact> facts)
    {
        var all = facts.ToList();
        var back = all.Where(fact => fact.Body is TakenBack && fact.Ref is not null).Select(fact => (fact.Ref!.Value, fact.Author)).ToHashSet();
        return [.. all.Where(fact => fact.Body is not TakenBack && !back.Contains((fact.Id, fact.Author)))];
    }
}
