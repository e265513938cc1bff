using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Schools;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Zones;

/// <summary>The roads of a zone: from the office to each school, and between two schools.</summary>
public sealed class CaminosModel(Viewer viewer, AdvisingVisit visit, Speech say) : PageModel
{
    private const int Longest = 1440;

    /// <summary>The school whose roads are looked at.</summary>
    [BindProperty(SupportsGet = true)]
    public int? De { get; set; }

    public ZoneMap Zone { get; private set; } = null!;

    public ZoneSchool? From { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();

    /// <param name="to">The schools, as many as there are <paramref name="minutes"/>.</param>
    /// <param name="office">Minutes from the office.</param>
    public async Task<IActionResult> OnPostAsync(int[] to, string[] minutes, int? office, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || From is null || to.Length != minutes.Length || to.Any(number => Zone.Find(number) is null || number == From.Number)) return NotFound();
        var roads = to.Zip(minutes).Where(road => road.Second.Length > 0).Select(road => (To: road.First, Minutes: int.TryParse(road.Second, out var known) ? known : -1)).ToList();
        if (office is not (>= 0 and <= Longest) || roads.Any(road => road.Minutes is < 0 or > Longest))
        {
            TempData["Wrong"] = say["No se guardó: un camino va de 0 a 1440 minutos.", "Nothing was saved: a road takes 0 to 1440 minutes."];
            return Redirect($"/zona/caminos?de={From.Number}");
        }

        var connection = await visit.ConnectionAsync(cancellation);
        await using var together = await connection.BeginTransactionAsync(cancellation);
        await connection.RunAsync("update school set road_minutes = $3 where institution_id = $1 and org_id = $2", cancellation, visit.InstitutionId, From.Number, office.Value);
        // What is written here holds in both directions.
        await connection.RunAsync(
            "delete from road where institution_id = $1 and (from_id = $2 and to_id = any($3) or to_id = $2 and from_id = any($3))", cancellation, visit.InstitutionId, From.Number, to);
        await connection.RunAsync(
            "insert into road (institution_id, from_id, to_id, minutes) select $1, $2, t, m from unnest($3::int[], $4::int[]) as r (t, m)",
            cancellation, visit.InstitutionId, From.Number, roads.Select(road => road.To).ToArray(), roads.Select(road => road.Minutes).ToArray());
        await together.CommitAsync(cancellation);
        TempData["Told"] = say["Guardado, de ida y de vuelta.", "Saved, there and back."];
        return Redirect($"/zona/caminos?de={From.Number}");
    }

    /// <summary>As it is known, in either direction; null where it isn't.</summary>
    public int? Between(ZoneSchool other) =>
        Zone.Minutes.TryGetValue((From!.Number, other.Number), out var minutes) || Zone.Minutes.TryGetValue((other.Number, From.Number), out minutes) ? minutes : null;

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.PlanZone)) return false;
        Zone = await ZoneMap.PlannedAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, cancellation);
        From = De is { } number ? Zone.Find(number) : null;
        return Zone.Schools.Count > 0 && (De is null) == (From is null);
    }
}
