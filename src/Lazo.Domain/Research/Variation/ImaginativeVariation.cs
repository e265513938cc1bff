namespace Lazo.Domain.Research.Variation;

/// <summary>What becomes of the phenomenon when an aspect is taken away in thought.</summary>
public enum Outcome : byte
{
    /// <summary>It collapses: without the aspect there is nothing left of it.</summary>
    Collapses,

    /// <summary>It becomes another phenomenon.</summary>
    Changes,

    /// <summary>It stays what it is.</summary>
    Stays,
}

/// <summary>What an aspect is to the phenomenon, by the variations that were argued.</summary>
public enum Standing : byte
{
    /// <summary>Nobody varied it yet.</summary>
    Open,

    /// <summary>The phenomenon collapsed or became another each time.</summary>
    Essential,

    /// <summary>It stayed the same each time.</summary>
    Contingent,

    /// <summary>Arguments contradict each other, or a counter-case stands against it: to be argued on.</summary>
    Disputed,
}

/// <summary>One line of the ledger.</summary>
/// <param name="HasCounterCase">A case is named that speaks against the outcome.</param>
public sealed record Varied(Outcome Outcome, bool HasCounterCase);

/// <summary>Free imaginative variation (Husserl 1939, §87; Giorgi 2009): whether an aspect is essential follows from the ledger and is never set by hand.</summary>
public static class ImaginativeVariation
{
    public static Standing Of(IReadOnlyCollection<Varied> ledger) =>
        ledger.Count == 0 ? Standing.Open
        : ledger.Any(line => line.HasCounterCase) || ledger.Select(line => line.Outcome == Outcome.Stays).Distinct().Count() > 1 ? Standing.Disputed
        : ledger.First().Outcome == Outcome.Stays ? Standing.Contingent : Standing.Essential;
}
