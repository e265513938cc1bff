namespace Lazo.Web.Features.Research.Giorgi;

/// <summary>A table that points at meaning units.</summary>
/// <param name="Column">The one that holds the unit.</param>
/// <param name="Beside">What together with the unit stands once only; null where a unit may come twice.</param>
public sealed record UnitLink(string Table, string Column, string? Beside);

/// <summary>What hangs on meaning units, and goes to the one before when two are joined. A new table of that kind is named here.</summary>
public static class UnitLinks
{
    public static IReadOnlyList<UnitLink> All { get; } =
    [
        new("sentence_unit", "unit_id", "sentence_id"),
        new("counter_case", "unit_id", null),
        new("claim_evidence", "unit_id", "holder_id"),
    ];
}
