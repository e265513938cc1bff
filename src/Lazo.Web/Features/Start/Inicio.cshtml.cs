using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Start;

/// <summary>The institution in counts: no name, nobody's story.</summary>
public sealed record Overview(string Name, int Tutors, int Tutees, int Alone, int Classes, DateTimeOffset? LastImport)
{
    private const string Sql = """
        with d as (select i.id, i.name, $2::date as today from institution i where i.id = $1),
        t as (select t.* from tutorship t, d where t.institution_id = d.id and t.begin_date <= d.today and (t.end_date is null or t.end_date >= d.today)),
        enrolled as (
          select distinct e.person_id from enrolment e join class_session cs on cs.class_id = e.class_id
          join academic_session s on s.id = cs.session_id join person p on p.id = e.person_id and not p.removed and p.enabled, d
          where e.institution_id = d.id and e.role = 'student' and not e.suspended and (e.end_date is null or e.end_date >= d.today)
            and d.today between s.start_date and s.end_date)
        select d.name, (select count(distinct tutor_id) from t)::int, (select count(distinct student_id) from t)::int,
          (select count(*) from enrolled e where not exists (select from t where t.student_id = e.person_id))::int,
          (select count(distinct c.id) from class c join class_session cs on cs.class_id = c.id join academic_session s on s.id = cs.session_id
           where c.institution_id = d.id and not c.removed and d.today between s.start_date and s.end_date)::int,
          (select max(applied_at) from import_run r where r.institution_id = d.id)
        from d
        """;

    internal static async Task<Overview> ReadAsync(Viewer viewer, DateOnly today, CancellationToken cancellation) =>
        (await (await viewer.ConnectionAsync(cancellation)).FirstAsync(
            Sql, r => new Overview(r.GetString(0), r.GetInt32(1), r.GetInt32(2), r.GetInt32(3), r.GetInt32(4), r.AtOrNull(5)),
            cancellation, viewer.InstitutionId, today))!;
}

/// <summary>Where the day begins for whoever is neither tutor nor tutee.</summary>
public sealed class InicioModel(Viewer viewer, TimeProvider clock, Speech say) : PageModel
{
    public Viewer Viewer => viewer;

    public Overview? Overview { get; private set; }

    /// <summary>Alarms that nobody has closed.</summary>
    public int Alarms { get; private set; }

    public Moments When { get; } = new(viewer.Zone, clock.GetUtcNow(), say.Language);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (viewer.May(Permission.SeePeople))
            Alarms = (await (await viewer.ConnectionAsync(cancellation)).RowsAsync("select tutee_id from wall.open_alarms()", r => r.GetInt32(0), cancellation)).Count;
        if (viewer.May(Permission.SeeAggregates)) Overview = await Overview.ReadAsync(viewer, When.Today, cancellation);
    }
}
