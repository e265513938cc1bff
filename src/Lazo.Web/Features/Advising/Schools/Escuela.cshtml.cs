using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Visits;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Schools;

/// <summary>Somebody of a school.</summary>
/// <param name="Is">What she is called at this level, as she chose.</param>
/// <param name="Pair">Where the viewer accompanies her.</param>
public sealed record SchoolPerson(int Number, string Name, bool Directs, Phrase Is, Guid? Pair);

/// <summary>A school for its advisor: hours, road, people, days, visits ahead.</summary>
public sealed class EscuelaModel(Viewer viewer, AdvisingVisit visit) : PageModel
{
    private const int DaysShown = 60;

    public Moments When => visit.Now;

    public ZoneSchool School { get; private set; } = null!;

    public IReadOnlyList<SchoolPerson> People { get; private set; } = [];

    public IReadOnlyList<CalendarDay> Days { get; private set; } = [];

    public IReadOnlyList<VisitRow> Visits { get; private set; } = [];

    /// <summary>The schools nearest by road.</summary>
    public IReadOnlyList<(ZoneSchool School, int Minutes)> Near { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!viewer.Standing.IsAdvisor) return NotFound();
        var (connection, institution) = (await visit.ConnectionAsync(cancellation), visit.InstitutionId);
        var zone = await ZoneMap.OfAdvisorAsync(connection, institution, visit.ViewerId, cancellation);
        if (zone.Find(id) is not { } school) return NotFound();
        School = school;
        var mine = (await visit.PairsAsync(cancellation)).Where(seen => seen.Pair.Advisor == visit.ViewerId && seen.Over is null).ToDictionary(seen => seen.Pair.Teacher, seen => seen.Pair.Id);
        People = await connection.RowsAsync(
            """
            select p.id, p.given_name || ' ' || p.family_name, bool_or(r.role = 'principal'),
              case f.form when 'her' then l.teacher_her when 'him' then l.teacher_him else l.teacher_es end, l.teacher_en
            from person_role r join person p on p.id = r.person_id
            join school s on s.org_id = r.org_id join school_level l on l.institution_id = s.institution_id and l.code = s.level
            left join spoken_form f on f.person_id = p.id
            where r.institution_id = $1 and r.org_id = $2 and r.role in ('principal', 'teacher') and not p.removed
              and (r.begin_date is null or r.begin_date <= $3) and (r.end_date is null or r.end_date >= $3)
            group by p.id, f.form, l.teacher_her, l.teacher_him, l.teacher_es, l.teacher_en order by 3 desc, p.sort_name
            """,
            r => new SchoolPerson(r.GetInt32(0), r.GetString(1), r.GetBoolean(2), new(r.GetString(3), r.GetString(4)), mine.TryGetValue(r.GetInt32(0), out var pair) ? pair : null), cancellation, institution, id, When.Today);
        Days = [.. (await zone.DaysAsync(connection, institution, When.Today, When.Today.AddDays(DaysShown), cancellation)).Where(day => day.Zone == school.Zone && (day.Day.School is null || day.Day.School == id))];
        Visits = [.. (await VisitRow.OfAdvisorAsync(connection, institution, visit.ViewerId, When.StartOf(When.Today), When.StartOf(When.Today.AddDays(DaysShown)), cancellation)).Where(row => row.SchoolId == id && row.IsPlanned)];
        Near = [.. zone.Schools.Where(other => other.Number != id).Select(other => (other, zone.Roads.Between(school.Hours, other.Hours))).OrderBy(other => other.Item2).Take(4)];
        return Page();
    }
}
