using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Visits;

/// <summary>The visits that a teacher has ahead, and what became of the last ones.</summary>
public sealed class MisVisitasModel(Viewer viewer, AdvisingVisit visit) : PageModel
{
    private const int Latest = 12;

    public Moments When => visit.Now;

    public IReadOnlyList<VisitRow> Ahead { get; private set; } = [];

    public IReadOnlyList<VisitRow> Past { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsAdvised) return NotFound();
        var connection = await visit.ConnectionAsync(cancellation);
        Ahead = await VisitRow.AheadOfTeacherAsync(connection, visit.InstitutionId, visit.ViewerId, When.Now, cancellation);
        Past = await VisitRow.PastOfTeacherAsync(connection, visit.InstitutionId, visit.ViewerId, When.Now, Latest, cancellation);
        return Page();
    }
}
