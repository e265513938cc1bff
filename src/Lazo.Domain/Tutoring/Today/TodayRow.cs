using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tutoring.Today;

/// <summary>Where one tutee stands in her tutor's morning, and what the row rests on.</summary>
/// <param name="Tier">The highest rung of her signals.</param>
/// <param name="Tie">Within the rung; smaller is sooner, equal ones stand by name.</param>
/// <param name="RestsUntil">Somebody has done what can be done for now: she stands below the others until then; None when she doesn't rest.</param>
/// <param name="Urgent">Can't be set aside.</param>
/// <param name="NewestSince">When the latest of her signals began, or ran late: what was set aside before comes back.</param>
/// <param name="Signals">The most pressing first.</param>
public sealed record TodayRow(
    Tier Tier,
    long Tie,
    Instant RestsUntil,
    bool Urgent,
    Instant NewestSince,
    IReadOnlyList<Signal> Signals)
{
    public bool Quiet => !RestsUntil.IsNone;

    public static TodayRow Of(TuteeFacts facts, IReadOnlyList<Signal> signals, Instant asOf)
    {
        if (signals.Count == 0)
            return new(Tier.Calm, 0, Instant.None, Urgent: false, Instant.None, signals);

        var pressing = MostPressingFirst(signals);
        var tier = Tiers.Of(pressing[0]);
        return new(
            tier,
            TieOf(tier, pressing),
            Rest.Until(facts, signals, asOf),
            pressing.Exists(signal => signal.Severity == Severity.Urgent),
            NewestSinceOf(pressing),
            pressing);
    }

    private static List<Signal> MostPressingFirst(IReadOnlyList<Signal> signals)
    {
        var sorted = new List<Signal>(signals);
        if (sorted.Count > 1)
            sorted.Sort(ComparePressing);
        return sorted;
    }

    private static int ComparePressing(Signal left, Signal right)
    {
        var tier = Tiers.Of(left);
        var order = tier.CompareTo(Tiers.Of(right));
        if (order == 0 && tier == Tier.StillTime)
            order = EndOf(left).CompareTo(EndOf(right));
        if (order == 0)
            order = left.Since.CompareTo(right.Since);
        if (order == 0)
            order = left.Kind.CompareTo(right.Kind);
        return order != 0 ? order : string.CompareOrdinal(left.About, right.About);
    }

    /// <summary>
    /// What ends first comes first where something ends; among the falling, whoever shows more kinds of signs; then whoever
    /// waits longest.
    /// </summary>
    private static long TieOf(Tier tier, List<Signal> pressing)
    {
        var longest = Instant.Never;
        var kinds = 0;
        foreach (var signal in pressing)
        {
            kinds |= 1 << (int)signal.Kind;
            if (Tiers.Of(signal) == tier)
                longest = Instant.Earlier(longest, signal.Since);
        }

        var before = tier switch
        {
            Tier.StillTime => EndOf(pressing[0]).UnixSeconds,
            Tier.Falling => 32 - System.Numerics.BitOperations.PopCount((uint)kinds),
            _ => 0,
        };
        // Two numbers of 32 bits in one of 63: the second loses its last bit, two seconds are one.
        return (before << 31) | (longest.UnixSeconds >> 1);
    }

    private static Instant NewestSinceOf(List<Signal> pressing)
    {
        var newest = Instant.None;
        foreach (var signal in pressing)
            newest = Instant.Later(newest, IsLate(signal) ? Instant.Later(signal.Since, signal.Until) : signal.Since);
        return newest;
    }

    /// <summary>A due time that has passed is news, also about a promise that was set aside while it was in time.</summary>
    private static bool IsLate(Signal signal) =>
        signal.Severity == Severity.High
        && signal.Kind is SignalKind.PromiseDue or SignalKind.ProcedureOpen or SignalKind.ReferralOpen;

    private static Instant EndOf(Signal signal) => signal.Until.IsNone ? Instant.Never : signal.Until;
}
