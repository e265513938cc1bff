using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Visits;

/// <summary>The visits that a teacher has ahead.</summary>
public sealed class MisVisitasModel(Viewer viewer, AdvisingVisit visit) : PageModel
{
    public Moments When => visit.Now;

    public IReadOnlyList<VisitRow> Ahead { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsAdvised) return NotFound();
        Ahead = await VisitRow.AheadOfTeacherAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, visit.ViewerId, When.Now, cancellation);
        return Page();
    }
}
