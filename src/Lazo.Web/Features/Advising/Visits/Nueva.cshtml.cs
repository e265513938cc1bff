using Lazo.Web.Access;
using Lazo.Web.Features.Advising.Schools;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Visits;

/// <summary>Plans a visit: first the school, then when and with whom.</summary>
public sealed class NuevaModel(Viewer viewer, AdvisingVisit visit, VisitBook book, Speech say) : PageModel
{
    // A class and a talk.
    private const int UsualMinutes = 90;

    [BindProperty(SupportsGet = true)]
    public int? Escuela { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Dia { get; set; }

    public Moments When => visit.Now;

    public ZoneMap Zone { get; private set; } = null!;

    public ZoneSchool? School { get; private set; }

    /// <summary>Her teachers at the school.</summary>
    public IReadOnlyList<Seen> Teachers { get; private set; } = [];

    public VisitForm Form { get; private set; } = null!;

    public IReadOnlyList<Guid> Chosen { get; private set; } = [];

    public string? Wrong { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid? con, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        Form = new(Dia ?? When.Today, School?.Hours.Opens, UsualMinutes, false, null);
        Chosen = con is { } pair ? [pair] : [];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(DateOnly? day, TimeOnly? from, int? minutes, bool atRecess, string? purpose, Guid[] with, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || School is null) return NotFound();
        if (with.Except(Teachers.Select(seen => seen.Pair.Id)).Any()) return NotFound();
        (Form, Chosen) = (new(day, from, minutes, atRecess, purpose), with);
        if (Form.Plan(When, say, "planned", out var wrong) is not { } plan)
        {
            Wrong = wrong;
            return Page();
        }

        var id = await book.AddAsync(School.Number, plan, with, cancellation);
        var on = When.DateOf(plan.StartsAt);
        TempData["Told"] = say[$"Visita planeada: {When.At(plan.StartsAt)}, {School.Name}.", $"Visit planned: {When.At(plan.StartsAt)}, {School.Name}."];
        TempData["Undo"] = SemanaModel.UndoOf(on, [(id, 1)]);
        return Redirect($"/acompanamiento/semana?desde={Moments.Input(on)}#d{Moments.Input(on)}");
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsAdvisor) return false;
        Zone = await ZoneMap.OfAdvisorAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, visit.ViewerId, cancellation);
        if (Escuela is not { } number)
            return true;
        School = Zone.Find(number);
        if (School is null) return false;
        Teachers = [.. (await visit.PairsAsync(cancellation)).Where(seen => seen.Pair.Advisor == visit.ViewerId && seen.Over is null && seen.Pair.School == number)];
        return true;
    }
}
