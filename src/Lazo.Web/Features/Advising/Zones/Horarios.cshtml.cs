using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Schools;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Zones;

/// <summary>What stands in the form of a school's hours, as it was typed.</summary>
public sealed record TypedHours(string Shift, string Opens, string Closes, string From, string To, bool Multigrade, bool Signal);

/// <summary>Shift, hours and recess of the zone's schools, kept by whoever plans it.</summary>
public sealed class HorariosModel(Viewer viewer, AdvisingVisit visit, Speech say) : PageModel
{
    public static readonly IReadOnlyList<string> Shifts = ["morning", "afternoon", "evening", "full"];

    private const int DaysShown = 120;

    /// <summary>The school whose hours are looked at.</summary>
    [BindProperty(SupportsGet = true)]
    public int? De { get; set; }

    public Moments When => visit.Now;

    public ZoneMap Zone { get; private set; } = null!;

    public ZoneSchool? School { get; private set; }

    public IReadOnlyList<CalendarDay> Days { get; private set; } = [];

    public TypedHours Typed { get; private set; } = null!;

    public string? Wrong { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        if (School is { Hours: var hours } school)
            Typed = new(school.Shift, Text(hours.Opens), Text(hours.Closes), Text(hours.RecessFrom), Text(hours.RecessTo), school.Multigrade, school.Signal);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? shift, string? opens, string? closes, string? from, string? to, bool multigrade, bool signal, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || School is null || !Shifts.Contains(shift)) return NotFound();
        Typed = new(shift!, opens ?? "", closes ?? "", from ?? "", to ?? "", multigrade, signal);
        var (first, last, recess, back) = (Time(opens), Time(closes), Time(from), Time(to));
        Wrong = first is null || last is null || last <= first ? say["La salida va después de la entrada.", "It closes after it opens."]
            : string.IsNullOrEmpty(from) != string.IsNullOrEmpty(to) ? say["El recreo dice de qué hora a qué hora, o ninguna de las dos.", "The recess says from when to when, or neither."]
            : !string.IsNullOrEmpty(from) && (recess is null || back is null || back <= recess || recess < first || back > last) ? say["El recreo cae dentro del horario de la escuela, y termina después de empezar.", "The recess lies within the school's hours, and ends after it begins."]
            : null;
        if (Wrong is not null) return Page();
        await (await visit.ConnectionAsync(cancellation)).RunAsync(
            "update school set shift = $3, opens_at = $4, closes_at = $5, recess_from = $6::time, recess_to = $7::time, multigrade = $8, signal = $9 where institution_id = $1 and org_id = $2",
            cancellation, visit.InstitutionId, School.Number, shift, first!.Value, last!.Value, recess, back, multigrade, signal);
        TempData["Told"] = say["Guardado. Las visitas que ahora choquen se ven en la semana de quien asesora.", "Saved. Visits that clash now are seen in the advisor's week."];
        return Redirect($"/zona/escuelas?de={School.Number}");
    }

    private static TimeOnly? Time(string? text) => TimeOnly.TryParseExact(text, ["HH:mm", "H:mm", "HH:mm:ss"], out var time) ? time : null;

    private static string Text(TimeOnly? time) => time?.ToString("HH:mm") ?? "";

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.PlanZone)) return false;
        var connection = await visit.ConnectionAsync(cancellation);
        Zone = await ZoneMap.PlannedAsync(connection, visit.InstitutionId, cancellation);
        School = De is { } number ? Zone.Find(number) : null;
        if (Zone.Schools.Count == 0 || (De is null) != (School is null)) return false;
        if (School is not null)
            Days = [.. (await Zone.DaysAsync(connection, visit.InstitutionId, When.Today, When.Today.AddDays(DaysShown), cancellation)).Where(day => day.Zone == School.Zone && (day.Day.School is null || day.Day.School == School.Number))];
        return true;
    }
}
