namespace Lazo.Domain.Tutoring.Procedures;

/// <summary>The regulation of an institution through time.</summary>
public static class Regulation
{
    /// <summary>The rules that hold on a day, in the order in which their keys were first written down.</summary>
    /// <param name="versions">In the order in which they were written; of two for the same day the later counts.</param>
    public static IReadOnlyList<RuleVersion> On(DateOnly day, IEnumerable<RuleVersion> versions) =>
    [
        .. from version in versions
           where version.HoldsFrom <= day
           group version by version.Key into ofKey
           select ofKey.Aggregate((one, other) => other.HoldsFrom >= one.HoldsFrom ? other : one) into inForce
           where inForce.Rule is not null
           select inForce,
    ];
}
