using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Advising.Narratives;

/// <summary>Whose names an anecdote of advising could hold.</summary>
internal static class NarrativeBook
{
    // The people and schools of the zones in which she works or whom she knows from her pairs.
    private const string NamesSql = """
        with zone as (select s.zone_id from school s where s.org_id in (select o.org_id from wall.posts_of($2) o)
                      union select z from wall.zones_of($2) z
                      union select s.zone_id from advising_pair p join school s on s.org_id = p.school_id)
        select p.given_name || ' ' || p.family_name || ' ' || coalesce(p.preferred_name, '') from person p where p.institution_id = $1 and (
          p.id in (select h.person_id from person_role h where h.org_id in (select s.org_id from school s where s.zone_id in (select zone_id from zone) union select zone_id from zone))
          or p.id in (select t.advisor_id from advisor_term t where t.zone_id in (select zone_id from zone)))
        union all select o.name from org o where o.institution_id = $1 and o.id in (select s.org_id from school s where s.zone_id in (select zone_id from zone))
        """;

    internal static Task<List<string>> NamesAsync(NpgsqlConnection connection, int institution, int viewer, CancellationToken cancellation) =>
        connection.RowsAsync(NamesSql, r => r.GetString(0), cancellation, institution, viewer);
}
