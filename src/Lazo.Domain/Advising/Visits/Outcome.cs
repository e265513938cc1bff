using Lazo.Domain.Accompaniment;

namespace Lazo.Domain.Advising.Visits;

/// <summary>What became of a visit.</summary>
public enum Outcome : byte
{
    Planned,
    Done,
    NotDone,
    Cancelled,
}

/// <summary>What is missing before it can be told so.</summary>
public enum OutcomeLack : byte
{
    Nothing,

    /// <summary>It hasn't begun: until then it can be moved or cancelled.</summary>
    NotYet,

    /// <summary>Why it wasn't made; whom it was with reads it.</summary>
    Reason,
}

/// <summary>Whether what became of a visit can be told.</summary>
public static class Outcomes
{
    public static OutcomeLack Lack(Outcome told, Instant begins, Instant now, string? why) => told switch
    {
        Outcome.Done or Outcome.NotDone when begins > now => OutcomeLack.NotYet,
        Outcome.NotDone when string.IsNullOrWhiteSpace(why) => OutcomeLack.Reason,
        _ => OutcomeLack.Nothing,
    };
}
