namespace Lazo.Domain.Advising.Autonomy;

/// <summary>How an element of practice is done: a sign, not a mark.</summary>
public enum Doing : byte
{
    WithHelp,
    SideBySide,
    Alone,
    HelpsOthers,
}

/// <summary>A sign of autonomy in an element of practice.</summary>
[FactKind("autonomy")]
public sealed record AutonomySign(string Element, Doing Doing, string Words) : FactBody;

/// <summary>How often the two meet; contact thins out by plan.</summary>
public enum Rhythm : byte
{
    Weekly,
    Fortnightly,
    Monthly,
    OnRequest,
}

[FactKind("rhythm")]
public sealed record RhythmAgreed(Rhythm Rhythm, string? Why = null) : FactBody;

/// <summary>The accompaniment came to its close, and that is celebrated.</summary>
[FactKind("closed")]
public sealed record Closed(string Celebration) : FactBody;

/// <summary>It was taken up again.</summary>
[FactKind("reopened")]
public sealed record Reopened(string Why) : FactBody;

/// <summary>The two looked back, some months later.</summary>
[FactKind("follow-up")]
public sealed record FollowedUp(string Words) : FactBody;
