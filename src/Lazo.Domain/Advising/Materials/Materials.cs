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

/// <summary>Material that was lent, and whether it is back.</summary>
public sealed record Loan(Fact Fact, Lent Lent, Fact? Back)
{
    public static IReadOnlyList<Loan> Of(IReadOnlyList<Fact> facts) =>
        [.. from fact in facts where fact.Body is Lent select new Loan(fact, (Lent)fact.Body, facts.LastOrDefault(back => back.Ref == fact.Id && back.Body is Returned))];
}
