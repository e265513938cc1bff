using System.Text.Json;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Figures;
using Lazo.Domain.Advising.Gatherings;
using Lazo.Domain.Advising.Needs;
using Lazo.Domain.Advising.Observations;
using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Talks;
using Lazo.Domain.Advising.Voices;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Advising.Zone;

/// <summary>Reads a month of a zone, as the one role that may, and without a word of what was told.</summary>
public static class ZoneMonthReader
{
    private const string FactsSql = "select id, author, kind, at, ref, pair, teacher, choice from wall.zone_facts($1, $2)";

    private const string RoadsSql = "select r.from_id, r.to_id, r.minutes from road r join school s on s.org_id = r.from_id where s.institution_id = $1 and s.zone_id = $2";

    public static async Task<ZoneMonth> ReadAsync(NpgsqlConnection connection, int institution, int zone, DateOnly month, TimeZoneInfo clock, CancellationToken cancellation)
    {
        var (since, upto) = (StartOf(month, clock), StartOf(month.AddMonths(1), clock));
        var schools = await connection.RowsAsync(
            "select org_id, level from school where institution_id = $1 and zone_id = $2 order by org_id", r => new ZoneSchool(r.GetInt32(0), r.GetString(1)), cancellation, institution, zone);
        var teachers = await connection.RowsAsync(
            "select teacher, school from wall.zone_roster($1, $2)", r => new ZoneTeacher(r.GetInt32(0), r.GetInt32(1)), cancellation, zone, month.AddMonths(1).AddDays(-1));
        var pairs = (await connection.RowsAsync(FactsSql, r => (Pair: r.GetGuid(5), Teacher: r.GetInt32(6), Fact: FactOf(r)), cancellation, zone, upto))
            .Where(row => row.Fact is not null).GroupBy(row => (row.Pair, row.Teacher), row => row.Fact!).Select(pair => (pair.Key.Pair, pair.Key.Teacher, Facts: pair.ThatHold()))
            // Who declined, asked for later or was never asked is all the same from here on: not there.
            .Where(pair => Invitation.Of(pair.Facts).IsOpen).ToList();
        var visited = (await connection.RowsAsync("select pair from wall.zone_visited($1, $2, $3)", r => r.GetGuid(0), cancellation, zone, since, upto)).ToHashSet();
        var inMonth = pairs.Select(pair => (pair.Pair, pair.Teacher, Facts: pair.Facts.Where(fact => fact.At.ToDateTimeOffset() >= since).ToList())).ToList();
        return new ZoneMonth(
            month, schools, teachers,
            inMonth.Where(pair => visited.Contains(pair.Pair) || pair.Facts.Exists(fact => fact.Body is Met or Gathered or TalkEnded or ObservationBegan)).Select(pair => pair.Teacher).ToHashSet(),
            await VisitsAsync(connection, institution, zone, since, upto, clock, cancellation),
            [.. inMonth.SelectMany(pair => pair.Facts.Where(fact => fact.Body is Gathered).Select(fact => (fact.Id, ((Gathered)fact.Body).Kind, pair.Teacher)))
                .GroupBy(one => (one.Id, one.Kind), one => one.Teacher).Select(one => new DoneTogether(one.Key.Kind, [.. one]))],
            // Of a school year: a need doesn't pass with a month.
            [.. from pair in pairs
                let last = pair.Facts.LastOrDefault(fact => fact.Body is NeedsTagged && fact.At.ToDateTimeOffset() >= upto.AddYears(-1))
                where last is not null
                from topic in ((NeedsTagged)last.Body).Topics
                select new FoundNeed(topic, pair.Teacher)]);
    }

    internal static DateTimeOffset StartOf(DateOnly day, TimeZoneInfo clock)
    {
        var wall = day.ToDateTime(TimeOnly.MinValue);
        while (clock.IsInvalidTime(wall)) wall = wall.AddMinutes(30);
        return new DateTimeOffset(wall, clock.GetUtcOffset(wall)).ToUniversalTime();
    }

    // From the office to the first school of the day, from each to the next, and back.
    private static async Task<IReadOnlyList<MadeVisit>> VisitsAsync(
        NpgsqlConnection connection, int institution, int zone, DateTimeOffset since, DateTimeOffset upto, TimeZoneInfo clock, CancellationToken cancellation)
    {
        var roads = (await connection.RowsAsync(RoadsSql, r => (From: r.GetInt32(0), To: r.GetInt32(1), Minutes: r.GetInt32(2)), cancellation, institution, zone))
            .ToDictionary(road => (road.From, road.To), road => road.Minutes);
        var rows = await connection.RowsAsync(
            "select advisor, school, at, from_office from wall.zone_visits($1, $2, $3)",
            r => (Advisor: r.GetInt32(0), School: r.GetInt32(1), At: r.At(2), FromOffice: r.GetInt32(3)), cancellation, zone, since, upto);
        return
        [
            .. from day in rows.GroupBy(row => (row.Advisor, TimeZoneInfo.ConvertTime(row.At, clock).Date))
               let order = day.OrderBy(row => row.At).ToList()
               from i in Enumerable.Range(0, order.Count)
               let there = i == 0 ? order[i].FromOffice
                   : order[i].School == order[i - 1].School ? 0
                   : roads.TryGetValue((order[i - 1].School, order[i].School), out var minutes) ? minutes
                   : order[i - 1].FromOffice + order[i].FromOffice
               select new MadeVisit(order[i].School, there + (i == order.Count - 1 ? order[i].FromOffice : 0)),
        ];
    }

    // What it was, without what was said; null for what isn't counted.
    private static Fact? FactOf(NpgsqlDataReader row)
    {
        FactBody? body = row.GetString(2) switch
        {
            "request" => new Requested(default, ""),
            "request-accepted" => new Accepted(),
            "request-later" => new AskedForLater(),
            "request-declined" => new Declined([]),
            "came-back" => new CameBack(""),
            "meeting" => new Met(default, "", 0),
            "gathering" => new Gathered(Enum.Parse<GatheringKind>(row.GetString(7), ignoreCase: true), "", 0),
            "observation" => new ObservationBegan(""),
            "talk-ended" => new TalkEnded(0),
            "needs-tagged" => new NeedsTagged(JsonSerializer.Deserialize<string[]>(row.GetString(7))!),
            "taken-back" => new TakenBack(""),
            _ => null,
        };
        return body is null ? null : new Fact(row.GetGuid(0), row.GetInt32(1), Instant.From(row.At(3)), [row.GetGuid(5)], Own: false, row.IsDBNull(4) ? null : row.GetGuid(4), body);
    }
}
