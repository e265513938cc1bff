using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Start;

/// <summary>A student of the institution, and who accompanies her.</summary>
/// <param name="Studies">In a class of today; who has left stays findable and is nobody's task.</param>
public sealed record Student(int Id, string Name, string Username, string? Tutor, bool Studies);

/// <summary>The coordination's way to a tutee: by her name, her account, or who accompanies her.</summary>
public sealed class EstudiantesModel(Viewer viewer, TimeProvider clock, Speech say) : PageModel
{
    private const int PageLength = 60;

    // The page may ask for everyone; how many there are comes with the rows.
    private const string Sql = """
        select p.id, p.given_name || ' ' || p.family_name, p.username, t.given_name || ' ' || t.family_name, (count(*) over ())::int,
          exists (select from enrolment e join class_session cs on cs.class_id = e.class_id join academic_session k on k.id = cs.session_id
                  where e.person_id = p.id and e.role = 'student' and p.enabled and not e.suspended and (e.end_date is null or e.end_date >= $2::date) and $2::date between k.start_date and k.end_date)
        from person p
        left join tutorship s on s.student_id = p.id and $2::date between s.begin_date and coalesce(s.end_date, 'infinity')
        left join person t on t.id = s.tutor_id
        where p.institution_id = $1 and not p.removed
          and exists (select from person_role r where r.person_id = p.id and r.role = 'student'
                      union all select from enrolment e where e.person_id = p.id and e.role = 'student')
          and not exists (
            select from regexp_split_to_table($3, ' +') w
            where position(w in p.sort_name) = 0 and position(w in lower(p.username)) = 0 and position(w in coalesce(t.sort_name, '')) = 0)
        order by p.sort_name, p.id limit $4 offset $5
        """;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public IReadOnlyList<Student> Students { get; private set; } = [];

    public int Total { get; private set; }

    public bool HasMore => P * PageLength < Total;

    /// <summary>Another page of the same search.</summary>
    public string Link(int page) => $"/institucion/estudiantes?q={Uri.EscapeDataString(Q ?? "")}&p={page}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.SeePeople)) return NotFound();
        P = Math.Clamp(P, 1, 100_000);
        var rows = await (await viewer.ConnectionAsync(cancellation)).RowsAsync(
            Sql, r => (Student: new Student(r.GetInt32(0), r.GetString(1), r.GetString(2), r.TextOrNull(3), r.GetBoolean(5)), Total: r.GetInt32(4)), cancellation,
            viewer.InstitutionId, new Moments(viewer.Zone, clock.GetUtcNow(), say.Language).Today, Plain.Of(Q ?? ""), PageLength, (P - 1) * PageLength);
        Students = rows.ConvertAll(row => row.Student);
        Total = rows.Count > 0 ? rows[0].Total : 0;
        return Page();
    }
}
