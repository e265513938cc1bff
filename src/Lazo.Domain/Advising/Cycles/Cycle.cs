namespace Lazo.Domain.Advising.Cycles;

/// <summary>What is needed, found out with the teacher.</summary>
/// <param name="Needs">As the two see it.</param>
/// <param name="HerWords">As she says it herself.</param>
[FactKind("diagnosis", Together = true)]
public sealed record Diagnosed(string Needs, string? HerWords = null) : FactBody;

/// <summary>The joint plan.</summary>
/// <param name="Sequence">The didactic sequence.</param>
/// <param name="Who">Who does what.</param>
/// <param name="Element">The element of practice that it is about; signs of autonomy are told by it.</param>
/// <param name="NotReached">Inclusion: which pupils were not reached so far, and what is done for them. Never a pupil's name.</param>
[FactKind("plan", Together = true)]
public sealed record Planned(string Purpose, string Sequence, string Materials, string Who, string Element, string NotReached) : FactBody;

/// <summary>It was tried in class.</summary>
[FactKind("practice", Together = true)]
public sealed record Practised(string What) : FactBody;

/// <summary>The cycle ends here and the next one begins, with what was learnt.</summary>
[FactKind("next-cycle", Together = true)]
public sealed record NextCycle(string Learnt) : FactBody;
