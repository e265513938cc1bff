using Lazo.Domain.Advising.Appointments;
using Lazo.Domain.Advising.Visits;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Advising.Zones;

/// <summary>An advisor's appointment in a zone.</summary>
public sealed record Term(int Id, int Advisor, string Name, int Zone, DateOnly Begins, DateOnly Ends)
{
    public bool Runs(DateOnly today) => Begins <= today && today <= Ends;
}

/// <summary>A zone that the viewer plans.</summary>
public sealed record PlannedZone(int Id, string Name);

/// <summary>The appointments of the zones that whoever asks plans, through the walls.</summary>
internal sealed class AppointmentBook(NpgsqlConnection connection, int institution)
{
    private const string TermsSql = """
        select t.id, t.advisor_id, p.given_name || ' ' || p.family_name, t.zone_id, t.begins, t.ends from advisor_term t join person p on p.id = t.advisor_id
        where t.institution_id = $1 and t.zone_id in (select wall.planned_zones()) order by t.ends < $2, p.sort_name, t.begins
        """;

    // Whoever works in the zone or has advised it; somebody of another zone is written by her username.
    private const string PeopleSql = """
        select distinct p.username, p.given_name || ' ' || p.family_name, p.sort_name from person p
        where p.institution_id = $1 and p.enabled and not p.removed and (
          p.id in (select r.person_id from person_role r join school s on s.org_id = r.org_id where r.institution_id = $1 and r.role = 'teacher' and s.zone_id in (select wall.planned_zones()))
          or p.id in (select t.advisor_id from advisor_term t where t.institution_id = $1 and t.zone_id in (select wall.planned_zones()))) order by p.sort_name
        """;

    // Somebody who works in the institution; a student is nobody's advisor.
    private const string FindSql = """
        select p.id, wall.leads_zone(p.id, $3) from person p where p.institution_id = $1 and lower(p.username) = lower($2) and p.enabled and not p.removed
          and (exists (select from person_role r where r.person_id = p.id and r.role <> 'student') or exists (select from advisor_term t where t.advisor_id = p.id))
        """;

    public Task<List<PlannedZone>> ZonesAsync(CancellationToken cancellation) => connection.RowsAsync(
        "select o.id, o.name from org o where o.institution_id = $1 and o.id in (select wall.planned_zones()) order by o.name",
        r => new PlannedZone(r.GetInt32(0), r.GetString(1)), cancellation, institution);

    public Task<List<Term>> TermsAsync(DateOnly today, CancellationToken cancellation) => connection.RowsAsync(
        TermsSql, r => new Term(r.GetInt32(0), r.GetInt32(1), r.GetString(2), r.GetInt32(3), r.Day(4), r.Day(5)), cancellation, institution, today);

    public Task<List<(string Username, string Name)>> PeopleAsync(CancellationToken cancellation) =>
        connection.RowsAsync(PeopleSql, r => (r.GetString(0), r.GetString(1)), cancellation, institution);

    /// <returns>Her number, and whether she leads the zone; none where nobody may be meant.</returns>
    public Task<List<(int Id, bool Leads)>> FindAsync(string username, int zone, CancellationToken cancellation) =>
        connection.RowsAsync(FindSql, r => (r.GetInt32(0), r.GetBoolean(1)), cancellation, institution, username, zone);

    public Task<List<CyclesLimit>> LimitsAsync(CancellationToken cancellation) => connection.RowsAsync(
        "select distinct on (holds_from) holds_from, value from advising_setting where institution_id = $1 and name = 'term_cycles' order by holds_from, set_at desc",
        r => new CyclesLimit(r.Day(0), r.GetInt32(1)), cancellation, institution);

    /// <param name="but">The one that is being changed.</param>
    public Task<List<Appointment>> OthersAsync(int advisor, int? but, CancellationToken cancellation) => connection.RowsAsync(
        "select begins, ends from advisor_term where institution_id = $1 and advisor_id = $2 and id is distinct from $3::int",
        r => new Appointment(r.Day(0), r.Day(1)), cancellation, institution, advisor, but);

    /// <summary>Two at once don't get round the limit: the advisor's appointments are changed one after the other.</summary>
    public Task LockAsync(int advisor, CancellationToken cancellation) =>
        connection.RunAsync("select pg_advisory_xact_lock(hashtext('advisor_term'), $1)", cancellation, advisor);
}
