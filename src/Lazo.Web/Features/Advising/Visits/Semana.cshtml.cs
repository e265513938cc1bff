using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Visits;
using Lazo.Domain.Advising.Voices;
using Lazo.Web.Access;
using Lazo.Web.Features.Advising.Facts;
using Lazo.Web.Features.Advising.Schools;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Visits;

/// <summary>The advisor's week: her visits, the order of each day, and the administrative work that ate some.</summary>
public sealed class SemanaModel(Viewer viewer, AdvisingVisit visit, VisitBook book, Speech say) : PageModel
{
    private const string Address = "/acompanamiento/semana";

    private const int LongestWork = 200;

    /// <summary>A day of the week that is looked at.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Desde { get; set; }

    public Moments When => visit.Now;

    public Week Week { get; private set; } = null!;

    /// <summary>Administrative work of the week, for her alone.</summary>
    public IReadOnlyList<(Guid Id, AdminWork Work)> Work { get; private set; } = [];

    public int WorkMinutes => Work.Sum(one => one.Work.Minutes);

    public int Eaten => Work.Select(one => one.Work.Visit).OfType<Guid>().Distinct().Count();

    /// <summary>On a weekend one looks ahead.</summary>
    private DateOnly Monday => Visits.Week.MondayOf(Desde ?? (When.Today.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? When.Today.AddDays(2) : When.Today));

    public string AddressOf(DateOnly day) => $"{Address}?desde={Moments.Input(day)}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsAdvisor || IsFarAway) return NotFound();
        await LoadAsync(cancellation);
        return Page();
    }

    /// <summary>Puts the proposed order of a day in place, as it was looked at.</summary>
    /// <param name="v">The visits with the versions that were shown.</param>
    public async Task<IActionResult> OnPostOrderAsync(DateOnly dia, string[] v, CancellationToken cancellation)
    {
        if (!viewer.Standing.IsAdvisor || IsFarAway) return NotFound();
        Desde = dia;
        await LoadAsync(cancellation);
        var day = Week.Days.Single(one => one.Day == dia);
        var seen = Read(v).ToDictionary();
        if (day.Order is not { } order || order.Stops.Count != seen.Count || order.Stops.Any(stop => seen.GetValueOrDefault(stop.Visit.Id) != Week.Find(stop.Visit.Id)!.Version))
            return Warned(say["El día cambió mientras lo veías; míralo de nuevo.", "The day has changed meanwhile; look again."]);
        var changes = order.Stops.Select(stop =>
        {
            var row = Week.Find(stop.Visit.Id)!;
            var starts = When.InstantOf(dia.ToDateTime(stop.Starts));
            return (row.Id, row.Version, row.Plan with { StartsAt = starts, EndsAt = starts.AddMinutes(stop.Visit.Minutes) });
        }).ToList();
        if (!await book.ChangeAllAsync(changes, cancellation))
            return Warned(say["El día cambió mientras lo veías; míralo de nuevo.", "The day has changed meanwhile; look again."]);
        return Told(
            say[$"Listo: {SchoolWords.Minutes(order.Road)} de camino en todo el día.", $"Done: {SchoolWords.Minutes(order.Road)} on the road in all."],
            UndoOf(dia, changes.Select(change => (change.Id, change.Version + 1))));
    }

    /// <summary>Puts visits back as they were before a change.</summary>
    public async Task<IActionResult> OnPostUndoAsync(string[] v, CancellationToken cancellation)
    {
        if (!viewer.Standing.IsAdvisor || IsFarAway) return NotFound();
        return await book.PutBackAsync([.. Read(v)], cancellation)
            ? Told(say["Quedó como antes.", "It is as it was."], null)
            : Warned(say["Ya no se puede deshacer: la visita cambió después.", "It can't be undone any more: the visit was changed since."]);
    }

    public async Task<IActionResult> OnPostWorkAsync(string? what, DateOnly? day, int? minutes, Guid? eaten, CancellationToken cancellation)
    {
        if (!viewer.Standing.IsAdvisor || IsFarAway) return NotFound();
        if (string.IsNullOrWhiteSpace(what) || what.Length > LongestWork || day is not { } on || minutes is not (>= 5 and <= 1440) || Math.Abs(on.DayNumber - When.Today.DayNumber) > 400)
            return Warned(say["No se anotó: di qué fue, qué día y cuántos minutos (de 5 a 1440).", "Nothing was noted: say what it was, on which day and for how many minutes (5 to 1440)."]);
        var connection = await visit.ConnectionAsync(cancellation);
        VisitRow? row = null;
        if (eaten is { } id && ((row = await VisitRow.FindAsync(connection, visit.InstitutionId, id, cancellation)) is null || row.AdvisorId != visit.ViewerId))
            return NotFound();
        var fact = Guid.CreateVersion7(When.Now);
        var noted = await visit.TogetherAsync(
            async _ =>
            {
                if (row is { IsPlanned: true } && !await book.ChangeAsync(row.Id, row.Version, row.Plan with { State = "not_done", Why = say["Trabajo administrativo", "Administrative work"] }, cancellation))
                    return false;
                await TellAsync(fact, new AdminWork(what.Trim(), on, minutes.Value, row?.Id), null, cancellation);
                return true;
            },
            cancellation);
        if (!noted)
            return Warned(say["La visita cambió mientras la veías; míralo de nuevo.", "The visit has changed meanwhile; look again."]);
        return Told(say["Anotado. Esto solo lo ves tú.", "Noted. You alone see it."], $"{AddressOf(Monday)}&handler=UndoWork&hecho={fact}");
    }

    public async Task<IActionResult> OnPostUndoWorkAsync(Guid hecho, CancellationToken cancellation)
    {
        if (!viewer.Standing.IsAdvisor || IsFarAway) return NotFound();
        if (!(await OwnAsync(cancellation)).Any(fact => fact.Id == hecho && fact.Body is AdminWork)) return NotFound();
        await TellAsync(Guid.CreateVersion7(When.Now), new TakenBack(""), hecho, cancellation);
        return Told(say["Quitado.", "Taken away."], null);
    }

    private bool IsFarAway => Desde is { } day && Math.Abs(day.DayNumber - When.Today.DayNumber) > 1200;

    private async Task LoadAsync(CancellationToken cancellation)
    {
        var connection = await visit.ConnectionAsync(cancellation);
        var (first, institution) = (Monday, visit.InstitutionId);
        var zone = await ZoneMap.OfAdvisorAsync(connection, institution, visit.ViewerId, cancellation);
        Week = new(
            first, await VisitRow.OfAdvisorAsync(connection, institution, visit.ViewerId, When.StartOf(first), When.StartOf(first.AddDays(7)), cancellation), zone,
            await zone.DaysAsync(connection, institution, first, first.AddDays(6), cancellation),
            await ZoneMap.AppointmentsAsync(connection, institution, visit.ViewerId, cancellation), When);
        Work = [.. (await OwnAsync(cancellation)).ThatHold().Where(fact => fact.Body is AdminWork work && work.Day >= first && work.Day < first.AddDays(7)).Select(fact => (fact.Id, (AdminWork)fact.Body)).OrderBy(one => one.Item2.Day)];
    }

    private async Task<IReadOnlyList<Fact>> OwnAsync(CancellationToken cancellation) =>
        await FactStore.OwnAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, visit.ViewerId, cancellation);

    private async Task TellAsync(Guid id, FactBody body, Guid? about, CancellationToken cancellation)
    {
        var kind = FactKinds.Of(body);
        await FactStore.KeepAsync(
            await visit.ConnectionAsync(cancellation), visit.InstitutionId, visit.ViewerId,
            new FactSent(id, kind, kind.Said.Form, When.Now, [], Own: true, about, FactJson.Write(body)), When.Now, cancellation);
    }

    private static IEnumerable<(Guid Id, int Version)> Read(string[] versions) => versions.Select(one => one.Split('.'))
        .Where(parts => parts.Length == 2 && Guid.TryParse(parts[0], out _) && int.TryParse(parts[1], out _)).Select(parts => (Guid.Parse(parts[0]), int.Parse(parts[1]))).DistinctBy(one => one.Item1);

    /// <summary>The address that takes a change back.</summary>
    internal static string UndoOf(DateOnly day, IEnumerable<(Guid Id, int Version)> versions) =>
        $"{Address}?handler=Undo&desde={Moments.Input(day)}{string.Concat(versions.Select(one => $"&v={one.Id}.{one.Version}"))}";

    private RedirectResult Warned(string words)
    {
        TempData["Wrong"] = words;
        return Redirect(AddressOf(Monday));
    }

    private RedirectResult Told(string words, string? undo)
    {
        TempData["Told"] = words;
        if (undo is not null) TempData["Undo"] = undo;
        return Redirect(AddressOf(Monday));
    }
}
