using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Trajectories;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Facts;

/// <summary>The facts of one tutee as of an instant, with the small numbers of the database.</summary>
/// <param name="TutorId">Whose tutee she is at that instant; null without a tutor.</param>
public sealed record ReadTutee(int StudentId, int? TutorId, TuteeFacts Facts);

/// <summary>Reads all that a decision about tutees may look at, a set of tutees at a time, as it stood at an instant.</summary>
/// <remarks>
/// Meant for the role <c>lazo_signals</c>: it reads no word that anybody wrote. The number of queries doesn't depend on the
/// number of tutees. One reader is one connection and one instant; results of a set stand in memory that the next set
/// overwrites, so a set is decided upon before the next one is read.
/// </remarks>
public sealed partial class TuteeFactsReader
{
    private readonly NpgsqlConnection connection;
    private readonly Instant asOf;
    private readonly LocalDays days;
    private readonly ClassRegister classes;
    private readonly Dictionary<int, string> people = [];
    private ActivityResult[] results = [];

    public TuteeFactsReader(NpgsqlConnection connection, TimeZoneInfo zone, Instant asOf)
    {
        this.connection = connection;
        this.asOf = asOf;
        days = LocalDays.Of(zone);
        classes = new ClassRegister(connection, days, asOf);
    }

    /// <summary>Everything recorded up to the instant: the fraction of its second included.</summary>
    private string NotLater => $"< to_timestamp({asOf.UnixSeconds + 1})";

    /// <summary>Reads these tutees; who doesn't exist or was removed is left out.</summary>
    /// <returns>In the order of their numbers.</returns>
    public async Task<IReadOnlyList<ReadTutee>> ReadAsync(IEnumerable<int> studentIds, CancellationToken cancellation)
    {
        var ids = studentIds.Distinct().Order().ToList();
        if (ids.Count == 0)
            return [];

        var found = await ReadPeopleAsync(ids, cancellation);
        if (found.Count == 0)
            return [];

        ids = [.. found.Keys.Order()];
        await ReadTutorshipsAsync(ids, found, cancellation);
        await ReadEnrolmentsAsync(ids, found, cancellation);
        await ReadResultsAsync(ids, found, cancellation);
        await ReadAccessesAsync(ids, found, cancellation);
        await ReadMessagesAsync(ids, found, cancellation);
        await ReadCorrectionsAsync(ids, found, cancellation);
        await ReadEventsAsync(ids, found, cancellation);
        await ReadAlarmsAsync(ids, found, cancellation);
        await ReadNamesAsync(found.Values, cancellation);
        return [.. ids.Select(id => found[id].ToFacts(people, results, asOf))];
    }

    private async Task<Dictionary<int, Gathered>> ReadPeopleAsync(List<int> ids, CancellationToken cancellation)
    {
        var found = new Dictionary<int, Gathered>(ids.Count);
        var asked = ids.ToHashSet();
        // What she asked for herself goes before what the school's files say, also where she asked for nothing.
        var query = $"""
            select p.id, p.sourced_id, p.enabled, case when w.tutee_id is null then p.preferred_channel else w.channel end
            from person p
            left join (
              select distinct on (w.tutee_id) w.tutee_id, w.channel
              from contact_wish w
              where {Ids.In("w.tutee_id", ids)} and w.at {NotLater}
              order by w.tutee_id, w.at desc, w.id desc) w on w.tutee_id = p.id
            where not p.removed and {Ids.In("p.id", ids)}
            """;
        await using var rows = await CopyRows.OpenAsync(connection, query, 4, cancellation);
        while (await rows.FillAsync(cancellation))
        {
            while (rows.Next())
            {
                if (!asked.Contains(rows.Int(0)))
                    continue;
                people[rows.Int(0)] = rows.Text(1);
                found.Add(rows.Int(0), new Gathered(
                    rows.Int(0), rows.Text(1), rows.Bool(2), rows.IsNull(3) ? null : Stored.ChannelOf(rows.Utf8(3))));
            }
        }

        return found;
    }

    private async Task ReadTutorshipsAsync(List<int> ids, Dictionary<int, Gathered> found, CancellationToken cancellation)
    {
        var query = $"""
            select t.student_id, t.tutor_id, t.sourced_id, t.begin_date, t.end_date
            from tutorship t
            where {Ids.In("t.student_id", ids)}
            order by t.student_id, t.begin_date
            """;
        await using var rows = await CopyRows.OpenAsync(connection, query, 5, cancellation);
        while (await rows.FillAsync(cancellation))
        {
            while (rows.Next())
            {
                if (found.TryGetValue(rows.Int(0), out var tutee))
                    tutee.Tutorships.Add(new(rows.Int(1), rows.Text(2), days.StartOf(rows.Date(3)), days.EndOf(rows.DateOrNull(4))));
            }
        }
    }

    /// <summary>Tutors, writers and actors are few and come again: each is asked for once.</summary>
    private async Task ReadNamesAsync(IEnumerable<Gathered> gathered, CancellationToken cancellation)
    {
        var missing = gathered.SelectMany(tutee => tutee.Others).Where(id => !people.ContainsKey(id)).Distinct().Order().ToList();
        if (missing.Count == 0)
            return;

        var query = $"select p.id, p.sourced_id from person p where {Ids.In("p.id", missing)}";
        await using var rows = await CopyRows.OpenAsync(connection, query, 2, cancellation);
        while (await rows.FillAsync(cancellation))
        {
            while (rows.Next())
                people[rows.Int(0)] = rows.Text(1);
        }
    }
}
