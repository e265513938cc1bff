using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Today;
using Lazo.Domain.Tutoring.Wishes;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>Who a row is about.</summary>
internal sealed record ListedPerson(
    int Id, string SourcedId, string GivenName, string FamilyName, string? PreferredName, string? Job, string? Interests, Channel? Preferred, IReadOnlyList<QuietTime> Quiet)
{
    internal string Name => $"{GivenName} {FamilyName}";

    internal string Called => PreferredName ?? GivenName;
}

/// <summary>Makes a row of the page from a person and what holds about her: the next step and its draft are decided here, for the stored and the replayed list alike.</summary>
internal static class TodayItems
{
    /// <param name="tutor">How the tutor is called.</param>
    /// <param name="asOf">The instant of the list.</param>
    internal static TodayItem Of(
        ListedPerson person,
        string tutor,
        int rank,
        Standing standing,
        bool urgent,
        Tier tier,
        IReadOnlyList<ShownSignal> signals,
        SetAside? aside,
        Instant asOf,
        TimeZoneInfo zone)
    {
        var days = LocalDays.Of(zone);
        var step = NextStep.Of(signals.Select(shown => shown.Signal).ToList(), person.Preferred).HeldUntil(QuietTimes.Until(person.Quiet, asOf, days));
        var first = signals[0];
        var facts = new DraftFacts(person.SourcedId, person.Called, person.Name, tutor, first.Activity, Spoken(first.Subject), EndOf(first.Signal));
        return new(
            person.Id,
            person.SourcedId,
            person.Name,
            person.Called,
            person.Job,
            person.Interests,
            rank,
            standing,
            urgent,
            tier,
            signals,
            step,
            Draft.Of(step, facts, days.DateOf(asOf), zone),
            aside);
    }

    // “Biología · grupo 2A” is what a school writes; nobody says it to a student.
    private static string? Spoken(string? subject) => subject?.Split(" · ")[0];

    /// <summary>Until when something can be done, or when her leave ends.</summary>
    private static Instant EndOf(Signal signal)
    {
        if (!signal.Until.IsNone)
            return signal.Until;
        foreach (var evidence in signal.Evidence)
        {
            if (evidence.What == EvidenceKind.LeaveEnds)
                return evidence.At;
        }

        return Instant.None;
    }
}
