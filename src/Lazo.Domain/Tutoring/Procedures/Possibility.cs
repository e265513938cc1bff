using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tutoring.Procedures;

/// <summary>Whether something can be done.</summary>
public enum Chance : byte
{
    Now,

    /// <summary>Its time is to come.</summary>
    Ahead,

    No,
}

/// <summary>Why something can't be done.</summary>
public enum HindranceKind : byte
{
    /// <summary>A condition of the rule doesn't hold.</summary>
    Condition,

    /// <summary>There is no mark yet to ask the condition of.</summary>
    NoMark,

    /// <summary>The class still runs.</summary>
    StillRunning,

    /// <summary>Its time is over.</summary>
    Over,

    /// <summary>The institution hasn't said when.</summary>
    NoDates,
}

/// <summary>One reason why something can't be done.</summary>
/// <param name="Actual">What the condition's measure is.</param>
/// <param name="At">When the time was over, or the class ends.</param>
public sealed record Hindrance(HindranceKind Kind, Condition? Condition = null, decimal? Actual = null, Instant At = default);

/// <summary>What the regulation lets this tutee do, until when, and why not.</summary>
/// <param name="Class">Null where the rule is about the whole trajectory.</param>
/// <param name="OpensAt">None where it was always open.</param>
/// <param name="ClosesAt">None where it never closes.</param>
/// <param name="WorkingDaysLeft">After today, up to and with the last day; null where it never closes.</param>
/// <param name="WhyNot">Empty unless it can't be done.</param>
public sealed record Possibility(
    RuleVersion Version, ClassFacts? Class, Chance Chance, Instant OpensAt, Instant ClosesAt, int? WorkingDaysLeft, IReadOnlyList<Hindrance> WhyNot)
{
    public RegulationRule Rule => Version.Rule!;
}

/// <summary>Something that comes about by the regulation, or how far it is from that.</summary>
/// <param name="Measured">Each condition with what it is today.</param>
public sealed record Consequence(RuleVersion Version, bool Holds, IReadOnlyList<(Condition Condition, decimal Actual)> Measured)
{
    public RegulationRule Rule => Version.Rule!;

    /// <summary>Not yet, and something of it is there already.</summary>
    public bool Nears => !Holds && Measured.Any(measured => measured.Actual > 0 && !measured.Condition.Holds(measured.Actual));
}
