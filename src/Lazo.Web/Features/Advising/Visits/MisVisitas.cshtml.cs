using Lazo.Web.Access;
using Lazo.Web.Features.Advising.Words;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Visits;

/// <summary>The visits of a teacher: those ahead, and what became of those before.</summary>
public sealed class MisVisitasModel(Viewer viewer, AdvisingVisit visit) : PageModel
{
    public Moments When => visit.Now;

    public RoleWords Roles { get; private set; } = RoleWords.None;

    public IReadOnlyList<VisitRow> Ahead { get; private set; } = [];

    /// <summary>Past or cancelled, the latest first.</summary>
    public IReadOnlyList<VisitRow> Before { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsAdvised) return NotFound();
        Roles = await RoleWords.ReadAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, cancellation);
        var rows = (await VisitRow.OfTeacherAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, visit.ViewerId, cancellation)).ToLookup(row => row.IsPlanned && row.Plan.EndsAt > When.Now);
        (Ahead, Before) = ([.. rows[true]], [.. rows[false].Reverse()]);
        return Page();
    }
}
