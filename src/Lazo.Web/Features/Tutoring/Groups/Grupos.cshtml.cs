using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Tutoring.Groups;

/// <summary>A class that the viewer teaches.</summary>
public sealed record TaughtGroup(int Id, string Title, string? Term, DateOnly? Begins, DateOnly? Ends, int Students);

/// <summary>The classes of a subject advisor, the running ones first.</summary>
public sealed class GruposModel(Viewer viewer, Visit visit) : PageModel
{
    private const string Sql = """
        select c.id, c.title, max(s.title), min(s.start_date), max(s.end_date), count(distinct a.student_id)::int
        from wall.advisees() a join class c on c.id = a.class_id
        left join class_session cs on cs.class_id = c.id left join academic_session s on s.id = cs.session_id
        group by c.id, c.title order by max(s.end_date) desc nulls last, c.title, c.id
        """;

    public IReadOnlyList<TaughtGroup> Groups { get; private set; } = [];

    public Moments When => visit.Now;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsSubjectAdvisor) return NotFound();
        Groups = await (await viewer.ConnectionAsync(cancellation)).RowsAsync(
            Sql, r => new TaughtGroup(r.GetInt32(0), r.GetString(1), r.TextOrNull(2), r.DayOrNull(3), r.DayOrNull(4), r.GetInt32(5)), cancellation);
        return Page();
    }
}
