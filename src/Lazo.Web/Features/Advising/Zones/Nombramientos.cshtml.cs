using Lazo.Domain.Advising.Appointments;
using Lazo.Domain.Advising.Visits;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Zones;

/// <summary>What stands in a form of an appointment, as it was typed.</summary>
public sealed record TypedTerm(string Who, int? Zone, string Begins, string Ends)
{
    public static readonly TypedTerm Nothing = new("", null, "", "");
}

/// <summary>Who is appointed to advise in the zone, from when until when; and how long that may be.</summary>
public sealed class NombramientosModel(Viewer viewer, AdvisingVisit visit, Speech say) : PageModel
{
    private const string Address = "/zona/nombramientos";

    private AppointmentBook book = null!;

    public Moments When => visit.Now;

    public IReadOnlyList<PlannedZone> Zones { get; private set; } = [];

    /// <summary>Those that are over stand last.</summary>
    public IReadOnlyList<Term> Terms { get; private set; } = [];

    public IReadOnlyList<(string Username, string Name)> People { get; private set; } = [];

    public IReadOnlyList<CyclesLimit> Limits { get; private set; } = [];

    /// <summary>School cycles that an appointment which begins today may last.</summary>
    public int Cycles => TermLimit.On(When.Today, Limits);

    public TypedTerm Typed { get; private set; } = TypedTerm.Nothing;

    /// <summary>The appointment whose dates were refused.</summary>
    public int? Changing { get; private set; }

    public string? Wrong { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAddAsync(string? who, int? zone, string? begins, string? ends, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        Typed = new((who ?? "").Trim(), zone, begins ?? "", ends ?? "");
        if (Zones.FirstOrDefault(one => zone is null || one.Id == zone) is not { } of) return NotFound();
        var found = await book.FindAsync(Typed.Who, of.Id, cancellation);
        if (found.Count == 0) return Refused(say["Nadie que trabaje aquí tiene ese usuario. Búscalo en la lista o pregúntale cómo entra a Lazo.", "Nobody who works here has that username. Look in the list, or ask how she signs in to Lazo."]);
        if (found[0].Leads) return Refused(say["Quien dirige o supervisa en la zona no puede asesorar en ella: acompañar no es vigilar.", "Whoever directs or supervises in the zone can't advise in it: to accompany isn't to watch over."]);
        var connection = await visit.ConnectionAsync(cancellation);
        await using var together = await connection.BeginTransactionAsync(cancellation);
        if (await ReadAsync(found[0].Id, null, null, cancellation) is not { } term) return Page();
        await connection.RunAsync(
            "insert into advisor_term (institution_id, advisor_id, zone_id, post, begins, ends, changed_at, changed_by) values ($1, $2, $3, 'advisor', $4, $5, $6, $7)",
            cancellation, visit.InstitutionId, found[0].Id, of.Id, term.Begins, term.Ends, When.Now, visit.ViewerId);
        await together.CommitAsync(cancellation);
        return Saved(say["Guardado. Desde su primer día verá las páginas de acompañamiento de la zona.", "Saved. From the first day she sees the zone's pages of accompaniment."]);
    }

    public async Task<IActionResult> OnPostChangeAsync(int id, string? begins, string? ends, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || Terms.FirstOrDefault(term => term.Id == id) is not { } held || held.Ends < When.Today) return NotFound();
        Changing = id;
        Typed = new("", null, held.Begins > When.Today && begins is not null ? begins : Moments.Input(held.Begins), ends ?? "");
        var connection = await visit.ConnectionAsync(cancellation);
        await using var together = await connection.BeginTransactionAsync(cancellation);
        if (await ReadAsync(held.Advisor, id, new(held.Begins, held.Ends), cancellation) is not { } term) return Page();
        await connection.RunAsync(
            "update advisor_term set begins = $3, ends = $4, changed_at = $5, changed_by = $6 where institution_id = $1 and id = $2", cancellation,
            visit.InstitutionId, id, term.Begins, term.Ends, When.Now, visit.ViewerId);
        await together.CommitAsync(cancellation);
        return Saved(say["Fechas guardadas.", "Dates saved."]);
    }

    public async Task<IActionResult> OnPostRemoveAsync(int id, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || !Terms.Any(term => term.Id == id && term.Begins > When.Today)) return NotFound();
        var gone = await (await visit.ConnectionAsync(cancellation)).RunAsync("delete from advisor_term where institution_id = $1 and id = $2", cancellation, visit.InstitutionId, id);
        return gone == 0 ? NotFound() : Saved(say["Quitado.", "Taken away."]);
    }

    public async Task<IActionResult> OnPostLimitAsync(int? cycles, DateOnly? from, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        if (cycles is not (>= 1 and <= 10) || from is not { } day) return Refused(say["No se guardó: un nombramiento dura de 1 a 10 ciclos, y el límite vale desde un día.", "Nothing was saved: an appointment lasts 1 to 10 cycles, and the limit holds from a day."]);
        await (await visit.ConnectionAsync(cancellation)).RunAsync(
            "insert into advising_setting (institution_id, name, value, holds_from, set_at, set_by) values ($1, 'term_cycles', $2, $3, $4, $5)",
            cancellation, visit.InstitutionId, cycles.Value, day, When.Now, visit.ViewerId);
        return Saved(say[$"Guardado. Vale para los nombramientos que empiecen desde el {When.Date(day)}.", $"Saved. It holds for appointments that begin from {When.Date(day)}."]);
    }

    /// <summary>The dates as they were typed, if they may be; null with what is wrong with them.</summary>
    /// <param name="held">As it is now: to shorten it is always allowed.</param>
    private async Task<Appointment?> ReadAsync(int advisor, int? id, Appointment? held, CancellationToken cancellation)
    {
        if (!DateOnly.TryParseExact(Typed.Begins, "yyyy-MM-dd", out var begins) || !DateOnly.TryParseExact(Typed.Ends, "yyyy-MM-dd", out var ends) || ends < begins || begins.Year is < 2000 or > 2200)
        {
            Wrong = say["El último día va después del primero; los dos hacen falta.", "The last day comes after the first; both are needed."];
            return null;
        }

        var term = new Appointment(begins, ends);
        await book.LockAsync(advisor, cancellation);
        var isShorter = held is not null && begins >= held.Begins && ends <= held.Ends;
        if (!isShorter && TermLimit.Exceeded(term, await book.OthersAsync(advisor, id, cancellation), Limits) is { } over)
        {
            var cycles = say.Count(over.Cycles, new("ciclo escolar", "school cycle"), new("ciclos escolares", "school cycles"));
            Wrong = over.Together
                ? say[$"Con los nombramientos que le tocan, dura más de {cycles}: como el primero empieza el {When.Date(over.Since)}, el último día es a más tardar el {When.Date(over.Latest)}.", $"With the appointments that it touches it lasts longer than {cycles}: since the first begins on {When.Date(over.Since)}, the last day is {When.Date(over.Latest)} at the latest."]
                : say[$"Dura más de {cycles}: si empieza el {When.Date(over.Since)}, el último día es a más tardar el {When.Date(over.Latest)}.", $"It lasts longer than {cycles}: if it begins on {When.Date(over.Since)}, the last day is {When.Date(over.Latest)} at the latest."];
            return null;
        }

        return term;
    }

    private PageResult Refused(string wrong)
    {
        Wrong = wrong;
        return Page();
    }

    private RedirectResult Saved(string told)
    {
        TempData["Told"] = told;
        return Redirect(Address);
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.PlanZone)) return false;
        book = new(await visit.ConnectionAsync(cancellation), visit.InstitutionId);
        Zones = await book.ZonesAsync(cancellation);
        if (Zones.Count == 0) return false;
        Terms = await book.TermsAsync(When.Today, cancellation);
        People = await book.PeopleAsync(cancellation);
        Limits = await book.LimitsAsync(cancellation);
        return true;
    }
}
