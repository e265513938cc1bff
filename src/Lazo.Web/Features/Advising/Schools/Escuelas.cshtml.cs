using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Schools;

/// <summary>The schools of the advisor's zone.</summary>
public sealed class EscuelasModel(Viewer viewer, AdvisingVisit visit) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<ZoneSchool> Schools { get; private set; } = [];

    /// <summary>How many teachers she accompanies at each.</summary>
    public IReadOnlyDictionary<int, int> Mine { get; private set; } = new Dictionary<int, int>();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsAdvisor) return NotFound();
        var zone = await ZoneMap.OfAdvisorAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, visit.ViewerId, cancellation);
        var asked = Plain.Of(Q ?? "").Trim();
        Schools = [.. zone.Schools.Where(school => Plain.Of(school.Name).Contains(asked, StringComparison.Ordinal))];
        Mine = (await visit.PairsAsync(cancellation)).Where(seen => seen.Pair.Advisor == visit.ViewerId && seen.Over is null).CountBy(seen => seen.Pair.School).ToDictionary();
        return Page();
    }
}
