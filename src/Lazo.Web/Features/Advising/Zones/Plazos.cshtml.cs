using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Zones;

/// <summary>How long things last in advising; each change holds from the day on which it is made.</summary>
public sealed class PlazosModel(Viewer viewer, AdvisingVisit visit, Speech say) : PageModel
{
    private const string Address = "/zona/plazos";

    /// <summary>What may be set, and between which two numbers.</summary>
    private static readonly Dictionary<string, (int Least, int Most)> Bounds = new(StringComparer.Ordinal)
    {
        [AdvisingSettings.FollowUp] = (1, 24),
        [AdvisingSettings.Package] = (1, 24 * 14),
        [AdvisingSettings.Grace] = (24, 24 * 60),
    };

    public AdvisingSettings Settings { get; private set; } = AdvisingSettings.Default;

    public static int Least(string name) => Bounds[name].Least;

    public static int Most(string name) => Bounds[name].Most;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.PlanZone)) return NotFound();
        Settings = await AdvisingSettings.ReadAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, visit.Now.Today, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? name, int? value, CancellationToken cancellation)
    {
        if (!viewer.May(Permission.PlanZone) || !Bounds.TryGetValue(name ?? "", out var bounds)) return NotFound();
        if (value is not { } given || given < bounds.Least || given > bounds.Most)
        {
            TempData["Wrong"] = say[$"No se guardó: va de {bounds.Least} a {bounds.Most}.", $"Nothing was saved: it goes from {bounds.Least} to {bounds.Most}."];
            return Redirect(Address);
        }

        await (await visit.ConnectionAsync(cancellation)).RunAsync(
            "insert into advising_setting (institution_id, name, value, holds_from, set_at, set_by) values ($1, $2, $3, $4, $5, $6)",
            cancellation, visit.InstitutionId, name, given, visit.Now.Today, visit.Now.Now, visit.ViewerId);
        TempData["Told"] = say["Guardado. Vale desde hoy.", "Saved. It holds from today."];
        return Redirect(Address);
    }
}
