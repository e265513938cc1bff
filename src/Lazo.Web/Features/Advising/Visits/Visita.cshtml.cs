using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising.Visits;
using Lazo.Web.Access;
using Lazo.Web.Features.Advising.Schools;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Visits;

/// <summary>One visit of the advisor's: moved, cancelled, told whether it was made; where two changed it, both are shown.</summary>
public sealed class VisitaModel(Viewer viewer, AdvisingVisit visit, VisitBook book, Speech say) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Moments When => visit.Now;

    public VisitRow Row { get; private set; } = null!;

    public VisitForm Form { get; private set; } = null!;

    public string? Wrong { get; private set; }

    /// <summary>Why it wasn't made, as it was typed.</summary>
    public string Why { get; private set; } = "";

    /// <summary>The reason was left out.</summary>
    public bool WhyWanted { get; private set; }

    public IReadOnlyList<string> Against { get; private set; } = [];

    public IReadOnlyList<VisitVersion> Versions { get; private set; } = [];

    /// <summary>Wanted by somebody who had looked at an earlier version; a person chooses.</summary>
    public VisitVersion? Clashed => Versions.LastOrDefault(version => version.Clashed && version.Version == Row.Version);

    private string Address => $"/acompanamiento/visitas/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        Form = VisitForm.Of(Row.Plan, When);
        return Page();
    }

    /// <param name="version">The one that was looked at.</param>
    public async Task<IActionResult> OnPostMoveAsync(int version, DateOnly? day, TimeOnly? from, int? minutes, bool atRecess, string? purpose, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        Form = new(day, from, minutes, atRecess, purpose);
        if (Form.Plan(When, say, "planned", out var wrong) is not { } plan)
            return Again(wrong!);
        return await ChangeAsync(version, plan, say["Cambiada.", "Changed."], cancellation);
    }

    /// <summary>It took place: when it really was, and what it went into.</summary>
    public async Task<IActionResult> OnPostMadeAsync(int version, DateOnly? day, TimeOnly? from, int? minutes, string? purpose, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        Form = new(day, from, minutes, Row.Plan.AtRecess, purpose);
        if (Form.Plan(When, say, "done", out var wrong) is not { } plan)
            return Again(wrong!);
        return Lack(Outcome.Done, plan.StartsAt, null) is { } lack ? Again(lack)
            : await ChangeAsync(version, plan, say[$"Anotada: {SchoolWords.Minutes(plan.Minutes)} en {Row.School}.", $"Noted: {SchoolWords.Minutes(plan.Minutes)} at {Row.School}."], cancellation);
    }

    /// <summary>It didn't take place, was called off, or is planned again.</summary>
    /// <param name="why">Read by whom it was with.</param>
    public async Task<IActionResult> OnPostStateAsync(int version, string? state, string? why, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || state is not ("planned" or "not_done" or "cancelled") || why?.Length > VisitForm.LongestPurpose) return NotFound();
        (Form, Why) = (VisitForm.Of(Row.Plan, When), (why ?? "").Trim());
        if (Lack(state switch { "not_done" => Outcome.NotDone, "cancelled" => Outcome.Cancelled, _ => Outcome.Planned }, Row.Plan.StartsAt, Why) is { } lack)
        {
            WhyWanted = state == "not_done";
            return Again(lack);
        }

        return await ChangeAsync(
            version, Row.Plan with { State = state, Why = state == "planned" ? "" : Why }, say[$"Listo: {say[VisitWords.State(state)]}.", $"Done: {say[VisitWords.State(state)]}."], cancellation);
    }

    /// <summary>A person's choice between two versions; either way it is a new one, so that nobody loses silently.</summary>
    /// <param name="clash">The number of the one that came too late.</param>
    /// <param name="take">It is to hold; otherwise what holds stays.</param>
    public async Task<IActionResult> OnPostChooseAsync(int version, long clash, bool take, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        if (Versions.FirstOrDefault(one => one.Number == clash && one.Clashed) is not { } late) return NotFound();
        return await ChangeAsync(version, take ? late.Plan : Row.Plan, say["Elegida. La otra queda en la historia.", "Chosen. The other one stays in the history."], cancellation);
    }

    private string? Lack(Outcome told, DateTimeOffset begins, string? why) => Outcomes.Lack(told, Instant.From(begins), Instant.From(When.Now), why) switch
    {
        OutcomeLack.NotYet => say["Todavía no llega esa hora. Mientras, puedes moverla o cancelarla.", "That hour hasn't come yet. Until then you can move or cancel it."],
        OutcomeLack.Reason => say["Di en pocas palabras por qué no se hizo.", "Say in a few words why it wasn't made."],
        _ => null,
    };

    private PageResult Again(string wrong)
    {
        Wrong = wrong;
        return Page();
    }

    private async Task<IActionResult> ChangeAsync(int version, VisitPlan plan, string told, CancellationToken cancellation)
    {
        if (!await book.ChangeAsync(Id, version, plan, cancellation))
        {
            TempData["Wrong"] = say["La visita cambió mientras la veías. Aquí están las dos versiones: elige.", "The visit was changed while you looked at it. Here are both versions: choose."];
            return Redirect(Address);
        }

        TempData["Told"] = told;
        TempData["Undo"] = SemanaModel.UndoOf(When.DateOf(plan.StartsAt), [(Id, version + 1)]);
        return Redirect($"/acompanamiento/semana?desde={Moments.Input(When.DateOf(plan.StartsAt))}#d{Moments.Input(When.DateOf(plan.StartsAt))}");
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsAdvisor) return false;
        var (connection, institution) = (await visit.ConnectionAsync(cancellation), visit.InstitutionId);
        if (await VisitRow.FindAsync(connection, institution, Id, cancellation) is not { } row || row.AdvisorId != visit.ViewerId) return false;
        Row = row;
        Versions = await book.VersionsAsync(row, cancellation);
        var zone = await ZoneMap.OfAdvisorAsync(connection, institution, visit.ViewerId, cancellation);
        var first = Week.MondayOf(When.DateOf(row.Plan.StartsAt));
        var week = new Week(
            first, await VisitRow.OfAdvisorAsync(connection, institution, visit.ViewerId, When.StartOf(first), When.StartOf(first.AddDays(7)), cancellation), zone,
            await zone.DaysAsync(connection, institution, first, first.AddDays(6), cancellation),
            await ZoneMap.AppointmentsAsync(connection, institution, visit.ViewerId, cancellation), When);
        Against = [.. week.Against(row, say)];
        return true;
    }
}
