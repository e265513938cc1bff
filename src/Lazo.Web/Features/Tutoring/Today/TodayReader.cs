using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Today;
using Lazo.Web.Data;
using Lazo.Web.Features.Tutoring.Facts;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>The tutor's list: of the moment, from rows that are kept; or of any other instant, from the facts as they stood then.</summary>
public sealed class TodayReader(Database database, TodayRows rows, TimeProvider clock)
{
    /// <summary>The list of now, in one round trip; rows that time has overtaken are worked out anew before they are shown.</summary>
    /// <param name="connection">Asks as the tutor herself, with the seal that says so.</param>
    public async Task<TodayList> ReadAsync(NpgsqlConnection connection, int tutorId, TodayPart part, CancellationToken cancellation)
    {
        var now = Instant.From(clock.GetUtcNow());
        var (list, stale) = await TodayQuery.ReadAsync(connection, tutorId, now, part, cancellation);
        if (stale.Length > 0)
        {
            await rows.RefreshAsync(stale, cancellation);
            (list, _) = await TodayQuery.ReadAsync(connection, tutorId, now, part, cancellation);
        }

        return list ?? throw new InvalidOperationException($"There is no person {tutorId}.");
    }

    /// <summary>The list as it was at an instant: nothing recorded later is seen, nothing kept is used, and nothing was put aside.</summary>
    public async Task<TodayList> ReplayAsync(int tutorId, Instant asOf, TodayPart part, CancellationToken cancellation)
    {
        await using var connection = await database.Signals.OpenConnectionAsync(cancellation);
        var institution = await Institution.OfPersonAsync(connection, tutorId, asOf, cancellation);
        var people = await ListedPeople.OfTutorAsync(connection, tutorId, asOf, institution.Zone, cancellation);
        var tutees = await new TuteeFactsReader(connection, institution.Zone, asOf).ReadAsync(people.Tutees.Keys, cancellation);
        var timetables = new Timetables(asOf, institution.Rules);
        var ordered = tutees
            .Select(tutee => WorkedOut.Of(tutee, timetables))
            .Where(row => row.Row.Tier != Tier.Calm)
            .OrderBy(row => row.Row.Quiet)
            .ThenBy(row => row.Row.Tier)
            .ThenBy(row => row.Row.Tie)
            .ThenBy(row => people.SortNames[row.Tutee.StudentId], StringComparer.Ordinal)
            .ThenBy(row => row.Tutee.StudentId)
            .ToList();

        var waiting = ordered.Count(row => !row.Row.Quiet);
        var shown = part == TodayPart.AboveTheFold ? Math.Min(waiting, TodayQuery.Fold) : ordered.Count;
        var items = ordered.Take(shown).Select((row, index) => TodayItems.Of(
            people.Tutees[row.Tutee.StudentId],
            people.Tutor,
            index + 1,
            row.Row.Quiet ? Standing.Resting : Standing.Waiting,
            row.Row.Urgent,
            row.Row.Tier,
            row.Signals,
            aside: null,
            asOf,
            institution.Zone)).ToList();
        return new(asOf, institution.Zone, items, waiting, ordered.Count - waiting, 0, tutees.Count - ordered.Count);
    }
}
