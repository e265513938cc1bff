using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Today;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>Where a row stands on the page.</summary>
public enum Standing
{
    /// <summary>In the rotation: somebody to turn to.</summary>
    Waiting,

    /// <summary>Somebody has done what can be done for now.</summary>
    Resting,

    /// <summary>The tutor put it aside herself.</summary>
    SetAside,
}

/// <summary>How a tutor puts a row aside.</summary>
public enum SetAsideKind
{
    Done,
    Snoozed,
}

/// <summary>A row that the tutor put aside.</summary>
/// <param name="Id">The number of the row in <c>set_aside</c>, to undo it.</param>
/// <param name="Until">Of a snooze; None of what is done.</param>
public sealed record SetAside(long Id, SetAsideKind Kind, Instant At, Instant Until, string? Reason);

/// <summary>One row of the tutor's list.</summary>
/// <param name="SourcedId">The identifier of the school's files.</param>
/// <param name="Name">Given and family name.</param>
/// <param name="Called">How she likes to be called.</param>
/// <param name="Rank">1 for who comes first; rows put aside and at rest come after the others.</param>
/// <param name="Signals">The most pressing first; never empty.</param>
/// <param name="Draft">A beginning in Spanish for the tutor's own words.</param>
public sealed record TodayItem(
    int StudentId,
    string SourcedId,
    string Name,
    string Called,
    string? Job,
    string? Interests,
    int Rank,
    Standing Standing,
    bool Urgent,
    Tier Tier,
    IReadOnlyList<ShownSignal> Signals,
    NextStep NextStep,
    string Draft,
    SetAside? SetAside);

/// <summary>The tutor's list as it is shown.</summary>
/// <param name="Zone">The institution's, for every hour and day on the page.</param>
/// <param name="Items">Those that were asked for, in the order in which they should be worked.</param>
/// <param name="Waiting">How many rows wait, shown or not.</param>
/// <param name="Resting">How many are at rest.</param>
/// <param name="SetAside">How many the tutor put aside.</param>
/// <param name="Calm">How many tutees have nothing that holds.</param>
public sealed record TodayList(
    Instant AsOf, TimeZoneInfo Zone, IReadOnlyList<TodayItem> Items, int Waiting, int Resting, int SetAside, int Calm)
{
    /// <summary>How many wait below what is shown.</summary>
    public int Below => Waiting - Items.Count(item => item.Standing == Standing.Waiting);
}

/// <summary>Which rows of the list are asked for.</summary>
public enum TodayPart
{
    /// <summary>The first rows that wait: what a morning can hold.</summary>
    AboveTheFold,

    /// <summary>Everyone: waiting, at rest and put aside.</summary>
    Everyone,
}
