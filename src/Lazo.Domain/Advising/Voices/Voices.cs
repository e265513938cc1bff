namespace Lazo.Domain.Advising.Voices;

/// <summary>The teacher's own account.</summary>
[FactKind("account", By = Teller.Teacher)]
public sealed record AccountWritten(string Words) : FactBody;

/// <summary>An answer to anything that is held (<see cref="Fact.Ref"/>).</summary>
[FactKind("reply")]
public sealed record Replied(string Words) : FactBody;

/// <summary>The advisor's journal, about her own practice: hers alone.</summary>
[FactKind("journal", By = Teller.Advisor, Own = true)]
public sealed record Journal(string Words) : FactBody;

/// <summary>Its author takes a fact back (<see cref="Fact.Ref"/>): it stays held, and is shown struck through.</summary>
[FactKind("taken-back", Together = true)]
public sealed record TakenBack(string Why) : FactBody;

/// <summary>What the teacher gives to the next advisor, when an appointment ends.</summary>
/// <param name="From">The pair that ended.</param>
/// <param name="Kinds">Of facts, by their names; empty: she begins anew.</param>
[FactKind("handed-over", By = Teller.Teacher)]
public sealed record HandedOver(Guid From, IReadOnlyList<string> Kinds, string? Words = null) : FactBody;
