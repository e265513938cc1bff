using System.Text.Json;
using Lazo.Domain.Advising.Figures;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Zone;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Needs;

/// <summary>What the needs of a zone's teachers are about, by level: for its advisors, who learn from it what to prepare together.</summary>
public sealed class NecesidadesModel(Viewer viewer, AdvisingVisit visit, ZoneDesk desk, Speech say) : PageModel
{
    public DateOnly Month { get; private set; }

    /// <summary>The zones that she advises, each with what its teachers need.</summary>
    public IReadOnlyList<(string Zone, IReadOnlyList<ShownNeed> Needs)> Zones { get; private set; } = [];

    public IReadOnlyDictionary<string, string> Topics { get; private set; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Levels { get; private set; } = new Dictionary<string, string>();

    public Moments When => visit.Now;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsAdvisor) return NotFound();
        var connection = await visit.ConnectionAsync(cancellation);
        var zones = await connection.RowsAsync(
            "select o.id, o.name from org o where o.institution_id = $1 and o.id in (select z from wall.zones_of($2) z) order by o.name", r => (Id: r.GetInt32(0), Name: r.GetString(1)), cancellation,
            visit.InstitutionId, visit.ViewerId);
        if (zones.Count == 0) return NotFound();
        Month = ZoneDesk.Latest(When.Today);
        var all = new List<(string, IReadOnlyList<ShownNeed>)>();
        foreach (var (id, name) in zones)
        {
            await desk.EnsureAsync(visit.InstitutionId, id, Month, viewer.Zone, cancellation);
            all.Add((name, await connection.FirstAsync(
                "select figures from zone_needs where institution_id = $1 and zone_id = $2 and month = $3",
                r => JsonSerializer.Deserialize<ShownNeed[]>(r.GetString(0))!, cancellation, visit.InstitutionId, id, Month) ?? []));
        }

        Zones = all;
        Topics = (await NeedTopic.AllAsync(connection, visit.InstitutionId, cancellation)).ToDictionary(topic => topic.Code, topic => say[topic.Words]);
        Levels = (await connection.RowsAsync("select code, es, en from school_level where institution_id = $1", r => (r.GetString(0), say[r.GetString(1), r.GetString(2)]), cancellation, visit.InstitutionId))
            .ToDictionary(level => level.Item1, level => level.Item2);
        return Page();
    }

    public string LevelOf(ShownPart part) => part.Name.Length == 0 ? say["los demás niveles, juntos", "the other levels, together"] : Levels.GetValueOrDefault(part.Name, part.Name);
}
