using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Schools;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Zones;

/// <summary>The calendar of a zone, kept by whoever plans it: councils, days without classes.</summary>
public sealed class CalendarioModel(Viewer viewer, AdvisingVisit visit, Speech say) : PageModel
{
    private const string Address = "/zona/calendario";

    private const int DaysShown = 400;

    private const int LongestWords = 120;

    /// <summary>The school that the new day is meant for.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Escuela { get; set; }

    public Moments When => visit.Now;

    public ZoneMap Zone { get; private set; } = null!;

    public IReadOnlyList<CalendarDay> Days { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        Days = await Zone.DaysAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, When.Today, When.Today.AddDays(DaysShown), cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAddAsync(DateOnly? day, string? kind, int? school, string? words, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || kind is not ("council" or "no_classes" or "other")) return NotFound();
        if (school is { } number && Zone.Find(number) is null) return NotFound();
        if (day is not { } on || on < When.Today || on > When.Today.AddDays(DaysShown) || words?.Length > LongestWords)
        {
            TempData["Wrong"] = say["No se guardó: elige un día de hoy en adelante, a lo más un año.", "Nothing was saved: choose a day from today on, a year at most."];
            return Redirect(Address);
        }

        await (await visit.ConnectionAsync(cancellation)).RunAsync(
            "insert into school_day (institution_id, zone_id, school_id, day, kind, words) values ($1, $2, $3::int, $4, $5, $6::text)",
            cancellation, visit.InstitutionId, school is { } at ? Zone.Find(at)!.Zone : Zone.Schools[0].Zone, school, on, kind, string.IsNullOrWhiteSpace(words) ? null : words.Trim());
        TempData["Told"] = say["Guardado. Quien tenga visita ese día lo verá en su semana.", "Saved. Whoever has a visit on that day sees it in her week."];
        return Redirect(Address);
    }

    public async Task<IActionResult> OnPostRemoveAsync(long id, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        var gone = await (await visit.ConnectionAsync(cancellation)).RunAsync("delete from school_day where institution_id = $1 and id = $2", cancellation, visit.InstitutionId, id);
        if (gone == 0) return NotFound();
        TempData["Told"] = say["Quitado.", "Taken away."];
        return Redirect(Address);
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.PlanZone)) return false;
        Zone = await ZoneMap.PlannedAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, cancellation);
        return Zone.Schools.Count > 0;
    }
}
