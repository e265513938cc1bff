namespace Lazo.Domain.Advising.Gatherings;

/// <summary>Collective work.</summary>
public enum GatheringKind : byte
{
    Colegiado,
    SchoolCouncil,
    ItinerantWorkshop,
}

/// <summary>People met together: one fact that stands between the advisor and each who was there, so that the dose counts both.</summary>
/// <param name="Minutes">How long it took.</param>
[FactKind("gathering", By = Teller.Advisor, Together = true)]
public sealed record Gathered(GatheringKind Kind, string What, int Minutes) : FactBody;

/// <summary>A visit, a class or a call of the two alone.</summary>
[FactKind("meeting")]
public sealed record Met(Accompaniment.Channel Channel, string What, int Minutes) : FactBody;
