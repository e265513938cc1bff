namespace Lazo.Domain.Advising.Needs;

/// <summary>What a diagnosis is about, by the institution's short list of topics (<see cref="Fact.Ref"/>: the diagnosis, if there is one).</summary>
/// <param name="Topics">Their codes; the last one told holds.</param>
/// <param name="Words">The topics as they were called then.</param>
[FactKind("needs-tagged")]
public sealed record NeedsTagged(IReadOnlyList<string> Topics, string? Words = null) : FactBody;
