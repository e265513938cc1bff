namespace Lazo.Domain.Advising.Materials;

/// <summary>Material was lent to the teacher.</summary>
[FactKind("lent", By = Teller.Advisor)]
public sealed record Lent(string What, DateOnly? Until = null) : FactBody;

/// <summary>It came back (<see cref="Fact.Ref"/>: the loan).</summary>
[FactKind("returned")]
public sealed record Returned(string? Words = null) : FactBody;

/// <summary>A demonstration of what was learned: an event that others see.</summary>
[FactKind("demonstration", Together = true)]
public sealed record Demonstrated(string What) : FactBody;
