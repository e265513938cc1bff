namespace Lazo.Domain.Advising.Observations;

/// <summary>An observation in class began.</summary>
/// <param name="Focus">On what the two agreed to look.</param>
/// <param name="Instrument">The version of an instrument, agreed beforehand; null: notes alone.</param>
[FactKind("observation", By = Teller.Advisor)]
public sealed record ObservationBegan(string Focus, Guid? Instrument = null) : FactBody;

/// <summary>The teacher agreed to be observed with an instrument; without this it isn't used.</summary>
[FactKind("instrument-agreed", By = Teller.Teacher)]
public sealed record InstrumentAgreed(Guid Version) : FactBody;

/// <summary>A note taken while observing (<see cref="Fact.Ref"/>: the observation).</summary>
/// <param name="Second">Of the observation, from its beginning.</param>
/// <param name="Strength">Something done well.</param>
[FactKind("note", By = Teller.Advisor)]
public sealed record Noted(int Second, string Words, bool Strength = false) : FactBody;

/// <summary>An instrument was filled in (<see cref="Fact.Ref"/>: the observation). No sum of it exists anywhere.</summary>
/// <param name="Answers">Of each item: what was ticked, by its key.</param>
[FactKind("instrument-filled", By = Teller.Advisor)]
public sealed record InstrumentFilled(Guid Version, IReadOnlyDictionary<string, string> Answers) : FactBody;
