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

/// <summary>The steps of a cycle, in their order; nobody is kept from taking a later one first.</summary>
public enum CycleStep : byte
{
    Diagnosis,
    Plan,
    Practice,
    Observation,
    Talk,
    Agreement,
    Evidence,
    Next,
}

/// <summary>Where the two are in their cycle.</summary>
/// <param name="Number">The first cycle is 1.</param>
/// <param name="Plan">The joint plan of this cycle, if there is one.</param>
public sealed record Cycle(int Number, IReadOnlySet<CycleStep> Done, CycleStep Next, Fact? Plan)
{
    /// <param name="facts">Of one pair, those that hold, in the order in which they happened.</param>
    /// <param name="agreed">When the two agreed on something.</param>
    public static Cycle Of(IEnumerable<Fact> facts, IEnumerable<Accompaniment.Instant> agreed)
    {
        var number = 1;
        var done = new HashSet<CycleStep>();
        var since = Accompaniment.Instant.None;
        Fact? plan = null;
        foreach (var fact in facts)
        {
            if (fact.Body is NextCycle)
            {
                (number, since, plan) = (number + 1, fact.At, null);
                done.Clear();
            }

            if (fact.Body is Planned) plan = fact;
            if (StepOf(fact.Body) is { } step) done.Add(step);
        }

        if (agreed.Any(at => at > since)) done.Add(CycleStep.Agreement);
        // The one after the farthest: what was left out on the way was left out by the two.
        var next = done.Count == 0 ? CycleStep.Diagnosis : (CycleStep)Math.Min((int)done.Max() + 1, (int)CycleStep.Next);
        return new Cycle(number, done, next, plan);
    }

    private static CycleStep? StepOf(FactBody body) => body switch
    {
        Diagnosed => CycleStep.Diagnosis,
        Planned => CycleStep.Plan,
        Practised => CycleStep.Practice,
        Observations.ObservationBegan => CycleStep.Observation,
        Talks.TalkEnded => CycleStep.Talk,
        Structures.EvidenceGiven => CycleStep.Evidence,
        _ => null,
    };
}
