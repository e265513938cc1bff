using Lazo.Domain.Tutoring.Signals;

namespace Lazo.Domain.Tutoring.Figures;

/// <summary>How much a tutor carries.</summary>
public static class Caseload
{
    /// <summary>What one tutee weighs: one, and more by the gravest of what holds about her; good news weighs nothing.</summary>
    public static int WeightOf(IReadOnlyList<Signal> signals, InstitutionRules rules) =>
        1 + (signals.Count == 0 ? 0 : signals.Min(signal => signal.Severity) switch
        {
            Severity.Urgent => rules.WeightUrgent,
            Severity.High => rules.WeightHigh,
            Severity.Normal => rules.WeightNormal,
            _ => 0,
        });

    /// <summary>To the nearest five: an exact weight would tell about how few something holds.</summary>
    public static int Shown(int weight) => (weight + 2) / 5 * 5;
}
