using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Start;

/// <summary>Who studies this term and has nobody at her side: the coordination's list to empty.</summary>
public sealed class SinTutoriaModel(Viewer viewer, TimeProvider clock, Speech say) : PageModel
{
    private const string Sql = """
        with d as (select i.id, $2::date as today from institution i where i.id = $1)
        select p.id, p.given_name || ' ' || p.family_name, string_agg(distinct c.title, ', ' order by c.title)
        from d join enrolment e on e.institution_id = d.id and e.role = 'student' and not e.suspended and (e.end_date is null or e.end_date >= d.today)
        join person p on p.id = e.person_id and not p.removed and p.enabled
        join class c on c.id = e.class_id join class_session cs on cs.class_id = c.id join academic_session s on s.id = cs.session_id
        where d.today between s.start_date and s.end_date and not exists (
          select from tutorship t where t.student_id = p.id and t.begin_date <= d.today and (t.end_date is null or t.end_date >= d.today))
        group by p.id, p.given_name, p.family_name, p.sort_name order by p.sort_name, p.id
        """;

    public IReadOnlyList<(int Id, string Name, string Classes)> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.SeePeople)) return NotFound();
        People = await (await viewer.ConnectionAsync(cancellation)).RowsAsync(
            Sql, r => (r.GetInt32(0), r.GetString(1), r.GetString(2)), cancellation, viewer.InstitutionId, new Moments(viewer.Zone, clock.GetUtcNow(), say.Language).Today);
        return Page();
    }
}
