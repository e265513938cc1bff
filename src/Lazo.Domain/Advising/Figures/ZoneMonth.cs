using Lazo.Domain.Advising.Gatherings;

namespace Lazo.Domain.Advising.Figures;

/// <summary>A school of a zone.</summary>
public sealed record ZoneSchool(int Id, string Level);

/// <summary>Somebody who teaches in a zone; in the first of her schools, so that everybody is counted once.</summary>
public sealed record ZoneTeacher(int Id, int School);

/// <summary>A visit that was made.</summary>
/// <param name="RoadMinutes">Of the way to this school, and of the way back where it was the last of its day.</param>
public sealed record MadeVisit(int School, int RoadMinutes);

/// <summary>Collective work that was done.</summary>
/// <param name="Teachers">Who was there.</param>
public sealed record DoneTogether(GatheringKind Kind, IReadOnlyCollection<int> Teachers);

/// <summary>A need that was found out with a teacher.</summary>
public sealed record FoundNeed(string Topic, int Teacher);

/// <summary>A month of a zone, exact: never shown and never stored; <see cref="ZoneReport.Publish"/> is the one way out of it.</summary>
/// <param name="Reached">The teachers who work with an advisor and met her in the month. Whoever declined, asked for later or was never asked isn't among them.</param>
public sealed record ZoneMonth(
    DateOnly Month,
    IReadOnlyList<ZoneSchool> Schools,
    IReadOnlyList<ZoneTeacher> Teachers,
    IReadOnlySet<int> Reached,
    IReadOnlyList<MadeVisit> Visits,
    IReadOnlyList<DoneTogether> Together,
    IReadOnlyList<FoundNeed> Needs);
