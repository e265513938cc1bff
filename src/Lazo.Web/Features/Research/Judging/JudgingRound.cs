using Lazo.Domain.Research.Judging;

namespace Lazo.Web.Features.Research.Judging;

/// <summary>A round in which people who know judge a version of an instrument.</summary>
/// <param name="Words">What they are told.</param>
/// <param name="Called">The instrument and its version.</param>
public sealed record JudgingRound(Guid Id, Guid Version, string Name, string Words, JudgingScale Scale, DateTimeOffset OpenedAt, DateTimeOffset? ClosedAt, string Called)
{
    public bool IsOpen => ClosedAt is null;
}

/// <summary>Who was asked to judge.</summary>
/// <param name="Rated">Of how many questions she gave something.</param>
public sealed record Judge(Guid Id, Guid Link, int Number, string Name, DateTimeOffset? FinishedAt, bool Revoked, int Rated);

/// <summary>What a judge wrote of a question.</summary>
public sealed record JudgeComment(Guid Question, int Judge, string Body);

/// <summary>What was done with what was said of a question.</summary>
public enum Outcome : byte
{
    /// <summary>Its words, its kind or its place are others in a later version.</summary>
    Changed,

    /// <summary>It stays, for a reason.</summary>
    Kept,

    /// <summary>It isn't asked any more.</summary>
    Removed,
}

/// <summary>The answer to judges, with who gave it.</summary>
public sealed record JudgingAnswer(Guid Question, Outcome Outcome, string Why, string By, DateTimeOffset At);
