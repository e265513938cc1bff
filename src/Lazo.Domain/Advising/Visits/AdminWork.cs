namespace Lazo.Domain.Advising.Visits;

/// <summary>Administrative work that took an advisor's time, and the visit that it ate: written down for her alone.</summary>
/// <param name="Visit">The visit that wasn't made for it; null: none.</param>
[FactKind("admin-work", By = Teller.Advisor, Own = true)]
public sealed record AdminWork(string What, DateOnly Day, int Minutes, Guid? Visit = null) : FactBody;
