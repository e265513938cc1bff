using System.Text.Json;
using Lazo.Domain.Advising.Figures;
using Lazo.Domain.Advising.Gatherings;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Zone;

/// <summary>A school or a zone whose counts the viewer may see.</summary>
public sealed record CountedPlace(int Id, string Name, int Zone);

/// <summary>What the hierarchy sees of advising: load and coverage, and nobody in it.</summary>
public sealed class ZonaModel(Viewer viewer, ZoneDesk desk, TimeProvider clock, Speech say) : PageModel
{
    private const string PlacesSql = """
        select o.id, o.name, coalesce((select s.zone_id from school s where s.org_id = o.id), o.id)
        from org o where o.institution_id = $1 and o.id in (select wall.counted_orgs()) order by (select count(*) from school s where s.org_id = o.id), o.name
        """;

    [BindProperty(SupportsGet = true, Name = "donde")]
    public int? Where { get; set; }

    [BindProperty(SupportsGet = true, Name = "mes")]
    public string? Asked { get; set; }

    public Moments When { get; } = new(viewer.Zone, clock.GetUtcNow(), say.Language);

    public IReadOnlyList<CountedPlace> Places { get; private set; } = [];

    public CountedPlace Place { get; private set; } = null!;

    /// <summary>Those that were counted, the latest first.</summary>
    public IReadOnlyList<DateOnly> Months { get; private set; } = [];

    /// <summary>Null: of this place no month was counted yet.</summary>
    public ZoneReport? Report { get; private set; }

    public IReadOnlyDictionary<string, string> Levels { get; private set; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<int, string> Schools { get; private set; } = new Dictionary<int, string>();

    public bool IsSchool => Place.Id != Place.Zone;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.SeeZoneCounts)) return NotFound();
        var connection = await viewer.ConnectionAsync(cancellation);
        Places = await connection.RowsAsync(PlacesSql, r => new CountedPlace(r.GetInt32(0), r.GetString(1), r.GetInt32(2)), cancellation, viewer.InstitutionId);
        if (Places.FirstOrDefault(place => Where is null || place.Id == Where) is not { } place) return NotFound();
        Place = place;

        await desk.EnsureAsync(viewer.InstitutionId, place.Zone, ZoneDesk.Latest(When.Today), viewer.Zone, cancellation);
        Months = await connection.RowsAsync(
            "select month from zone_month where institution_id = $1 and org_id = $2 order by month desc limit 12", r => r.Day(0), cancellation, viewer.InstitutionId, place.Id);
        // A school that came into the zone after its month was counted.
        if (Months.Count == 0 && Asked is null) return Page();
        var month = Asked is null ? Months[0] : Months.FirstOrDefault(month => Value(month) == Asked);
        if (month == default) return NotFound();
        Report = (await connection.FirstAsync(
            "select figures from zone_month where institution_id = $1 and org_id = $2 and month = $3",
            r => JsonSerializer.Deserialize<ZoneReport>(r.GetString(0))!, cancellation, viewer.InstitutionId, place.Id, month))!;
        Levels = (await connection.RowsAsync("select code, es, en from school_level where institution_id = $1", r => (r.GetString(0), say[r.GetString(1), r.GetString(2)]), cancellation, viewer.InstitutionId))
            .ToDictionary(level => level.Item1, level => level.Item2);
        Schools = (await connection.RowsAsync(
            "select o.id, o.name from school s join org o on o.id = s.org_id where s.institution_id = $1 and s.zone_id = $2", r => (r.GetInt32(0), r.GetString(1)), cancellation, viewer.InstitutionId, place.Zone))
            .ToDictionary(school => school.Item1, school => school.Item2);
        return Page();
    }

    public static string Value(DateOnly month) => month.ToString("yyyy-MM");

    public string MonthName(DateOnly month) => say[$"{When.Month(month)} de {month.Year}", $"{When.Month(month)} {month.Year}"];

    /// <summary>What isn't shown, in one sentence; null where all is.</summary>
    public string? Hidden
    {
        get
        {
            if (Report?.Zone.Reached is null) return null;
            var names = new List<string>();
            if (!IsSchool && Report.SchoolsVisited is null) names.Add(say["las escuelas visitadas", "the schools visited"]);
            if (Report.Zone.Visits is null) names.Add(say["las visitas", "the visits"]);
            if (Report.Zone.Hours is null) names.Add(say["las horas de camino", "the hours of road"]);
            names.AddRange(Report.Together.Where(one => one.Times is null).Select(one => say[Hid(one.Kind)]));
            if (!IsSchool && Report.Levels.Count == 0) names.Add(say["la parte de cada nivel", "each level's part"]);
            if (!IsSchool && Report.BySchool.Count == 0) names.Add(say["la de cada escuela", "each school's"]);
            if (names.Count == 0) return null;
            var said = names.Count == 1 ? names[0] : $"{string.Join(", ", names[..^1])} {say["y", "and"]} {names[^1]}";
            return say[
                $"Este mes no se cuentan aquí {said}: fueron pocas veces o pocas personas, y un número así hablaría de alguien.",
                $"This month {said} aren't counted here: it was few times or few people, and such a number would speak of somebody."];
        }
    }

    /// <summary>A count says “or up to four more”; a dash says nothing.</summary>
    public static string Show(int? count) => count is { } shown ? $"{shown:N0}+" : "—";

    public string NameOf(ShownArea area) =>
        area.Name.Length == 0 ? say["las demás, juntas", "the others, together"]
        : Levels.TryGetValue(area.Name, out var level) ? level
        : Schools.GetValueOrDefault(int.TryParse(area.Name, out var school) ? school : 0, area.Name);

    private static Phrase Hid(GatheringKind kind) => kind switch
    {
        GatheringKind.Colegiado => new("los colegiados", "staff meetings"),
        GatheringKind.SchoolCouncil => new("los consejos técnicos", "school councils"),
        _ => new("los talleres itinerantes", "itinerant workshops"),
    };

    public Phrase Of(GatheringKind kind) => kind switch
    {
        GatheringKind.Colegiado => new("Colegiados", "Staff meetings"),
        GatheringKind.SchoolCouncil => new("Consejos técnicos", "School councils"),
        GatheringKind.ItinerantWorkshop => new("Talleres itinerantes", "Itinerant workshops"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No words for it."),
    };
}
