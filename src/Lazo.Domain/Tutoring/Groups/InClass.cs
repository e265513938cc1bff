using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Signals;

namespace Lazo.Domain.Tutoring.Groups;

/// <summary>Where somebody stands in the morning of who teaches her; sooner is more pressing.</summary>
public enum Rung : byte
{
    /// <summary>Below the pass mark, and something can be saved until a known day.</summary>
    StillTime,

    /// <summary>Below the pass mark, with work missing.</summary>
    LowAndMissing,
    Low,
    Missing,
    Absent,

    /// <summary>Who teaches her has written since it began.</summary>
    Written,

    /// <summary>To be congratulated.</summary>
    Glad,
    Calm,
}

/// <summary>A student in one class, as its subject advisor turns to her.</summary>
/// <param name="Signals">Of this class alone.</param>
/// <param name="Points">The standing; null without one.</param>
/// <param name="LastWritten">When the advisor last wrote to her about the class; None if never.</param>
public sealed record InClass(IReadOnlyList<Signal> Signals, decimal? Points, Instant LastWritten)
{
    private static readonly TimeSpan WordsHold = TimeSpan.FromDays(4);

    private static readonly SignalKind[] Behind =
        [SignalKind.RecoveryOpen, SignalKind.LowGrade, SignalKind.MissingActivity, SignalKind.ClosedBeforeReached, SignalKind.NoAccess];

    public int MissingCount => Signals.Count(signal => signal.Kind is SignalKind.MissingActivity or SignalKind.ClosedBeforeReached);

    public Rung RungAt(Instant asOf)
    {
        var pressing = Signals.Where(signal => Behind.Contains(signal.Kind)).ToList();
        if (pressing.Count == 0) return Has(SignalKind.Achievement) ? Rung.Glad : Rung.Calm;
        if (!LastWritten.IsNone && asOf - LastWritten < WordsHold && pressing.TrueForAll(signal => signal.Since <= LastWritten)) return Rung.Written;
        if (Has(SignalKind.RecoveryOpen) || (Has(SignalKind.LowGrade) && Has(SignalKind.ClosingSoon))) return Rung.StillTime;
        if (Has(SignalKind.LowGrade)) return MissingCount > 0 ? Rung.LowAndMissing : Rung.Low;
        return MissingCount > 0 ? Rung.Missing : Rung.Absent;
    }

    private bool Has(SignalKind kind) => Signals.Any(signal => signal.Kind == kind);
}
