namespace Lazo.Domain.Research.Validation;

/// <summary>By what a participant judges what is said of her (Simons 2009: accuracy, adequacy, fairness).</summary>
public enum Criterion : byte
{
    /// <summary>These are her words, and they say what she meant.</summary>
    Accuracy,

    /// <summary>What is said of them fits them, and nothing that matters is left out.</summary>
    Adequacy,

    /// <summary>It is fair to her and to those of whom she speaks.</summary>
    Fairness,
}

/// <summary>What a participant gave of one thing: each criterion from 1 (no) to 4 (yes), or nothing; and a word of her own.</summary>
public sealed record RespondentJudgement(int? Accuracy, int? Adequacy, int? Fairness, string Word)
{
    public const int Lowest = 1, Highest = 4;

    /// <summary>Below this somebody has to answer: she doesn't recognise herself.</summary>
    public const int Agrees = 3;

    public bool IsEmpty => Accuracy is null && Adequacy is null && Fairness is null && string.IsNullOrWhiteSpace(Word);

    /// <summary>Within the scale.</summary>
    public bool Fits => new[] { Accuracy, Adequacy, Fairness }.All(given => given is null or (>= Lowest and <= Highest));

    /// <summary>She disagrees, or says something of her own: the team owes her a change, or the reason why not.</summary>
    public bool AsksForAnAnswer => new[] { Accuracy, Adequacy, Fairness }.Any(given => given < Agrees) || !string.IsNullOrWhiteSpace(Word);

    public int? Of(Criterion criterion) => criterion switch
    {
        Criterion.Accuracy => Accuracy,
        Criterion.Adequacy => Adequacy,
        Criterion.Fairness => Fairness,
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, "No such criterion."),
    };
}
