using Lazo.Domain.Tutoring.Procedures;
using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Procedures;

/// <summary>The regulation of the institution: which set it began from, what holds today, what will hold, and its history.</summary>
/// <remarks>A version begins tomorrow at the earliest: what was decided stays as it was seen. Only the first set may hold from before, as nobody has seen anything yet.</remarks>
public sealed class ReglamentoModel(Viewer viewer, TimeProvider clock, Speech say) : PageModel
{
    private const string Home = "/institucion/reglamento";

    public Moments When { get; } = new(viewer.Zone, clock.GetUtcNow(), say.Language);

    /// <summary>In the order in which they were written.</summary>
    public IReadOnlyList<KeptRule> Kept { get; private set; } = [];

    public IReadOnlyList<RuleVersion> Today { get; private set; } = [];

    /// <summary>Versions that begin on a later day and aren't replaced by another of the same day.</summary>
    public IReadOnlyList<KeptRule> Ahead { get; private set; } = [];

    public string Tomorrow => Moments.Input(When.Today.AddDays(1));

    public RuleFormShown NewRule => new(null, new RegulationRule("documents", RuleKind.Option, RuleScope.Tutee, "", [], new Window(WindowFrom.Always), [], null, null), Tomorrow);

    /// <summary>From when a rule counts as confirmed; null where nobody has confirmed what is to come.</summary>
    public DateOnly? ConfirmedFrom(string key) => Ahead.FirstOrDefault(kept => kept.Version.Key == key && kept.Version.Confirmed)?.Version.HoldsFrom;

    /// <summary>How a rule was called when it was last one.</summary>
    public string TitleOf(string key) => Kept.LastOrDefault(kept => kept.Version.Key == key && kept.Version.Rule is not null)?.Version.Rule!.Title ?? key;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostSetAsync(string? set, DateOnly? from, CancellationToken cancellation)
    {
        if (await LoadAsync(cancellation) is not { } connection || RegulationBook.Sets.FirstOrDefault(one => one.Name == set) is not { } chosen) return NotFound();
        if (from is not { } day || !ModelState.IsValid || !MayBegin(day, first: Kept.Count == 0))
            return Warned(say["Elige desde qué día vale: mañana o después; lo ya visto no cambia.", "Choose from which day it holds: tomorrow or later; what was seen stays."]);
        await using var together = await connection.BeginTransactionAsync(cancellation);
        foreach (var version in RegulationBook.Choose(chosen, [.. Kept.Select(kept => kept.Version)], day))
            await RegulationBook.WriteAsync(connection, viewer.InstitutionId, viewer.PersonId, When.Now, version, cancellation);
        await together.CommitAsync(cancellation);
        return Told(say[$"Listo: el reglamento vale desde {When.Day(day)}. Confirma cada regla con tu institución.", $"Done: the regulation holds from {When.Day(day)}. Confirm each rule with your institution."]);
    }

    public async Task<IActionResult> OnPostRuleAsync(RuleInput input, CancellationToken cancellation)
    {
        if (await LoadAsync(cancellation) is not { } connection) return NotFound();
        if (input.Key is { Length: > 0 } key && Kept.All(kept => kept.Version.Key != key)) return NotFound();
        var (rule, wrong) = input.Read();
        if (!ModelState.IsValid || rule is null)
            return Warned(say["No se guardó. ", "Nothing was saved. "] + (rule is null ? say[wrong] : say["Revisa los números y la fecha.", "Look at the numbers and the date."]));
        return await WriteAsync(connection, new RuleVersion(input.Key is { Length: > 0 } known ? known : Guid.NewGuid().ToString("N")[..12], input.From ?? default, rule, input.Confirmed), cancellation);
    }

    /// <summary>The institution has looked at a rule as it stands.</summary>
    public async Task<IActionResult> OnPostConfirmAsync(string? key, CancellationToken cancellation)
    {
        if (await LoadAsync(cancellation) is not { } connection || Today.FirstOrDefault(version => version.Key == key) is not { } held) return NotFound();
        return await WriteAsync(connection, held with { Confirmed = true, HoldsFrom = When.Today.AddDays(1) }, cancellation);
    }

    public async Task<IActionResult> OnPostEndAsync(string? key, DateOnly? from, CancellationToken cancellation)
    {
        if (await LoadAsync(cancellation) is not { } connection || Kept.All(kept => kept.Version.Key != key)) return NotFound();
        return await WriteAsync(connection, new RuleVersion(key!, from ?? default, null, false), cancellation);
    }

    private async Task<IActionResult> WriteAsync(NpgsqlConnection connection, RuleVersion version, CancellationToken cancellation)
    {
        if (!ModelState.IsValid || !MayBegin(version.HoldsFrom, first: false))
            return Warned(say["No se guardó: elige un día desde mañana y antes de tres años.", "Nothing was saved: choose a day from tomorrow on and within three years."]);
        await RegulationBook.WriteAsync(connection, viewer.InstitutionId, viewer.PersonId, When.Now, version, cancellation);
        return Told(say[$"Guardado: vale desde {When.Day(version.HoldsFrom)}. Lo decidido antes no cambia.", $"Saved: it holds from {When.Day(version.HoldsFrom)}. What was decided before stays."]);
    }

    private bool MayBegin(DateOnly day, bool first) => (day > When.Today || (first && day > When.Today.AddYears(-3))) && day < When.Today.AddYears(3);

    /// <returns>Null for who may not change rules.</returns>
    private async Task<NpgsqlConnection?> LoadAsync(CancellationToken cancellation)
    {
        if (!viewer.May(Permission.Rules)) return null;
        var connection = await viewer.ConnectionAsync(cancellation);
        Kept = await RegulationBook.KeptAsync(connection, viewer.InstitutionId, cancellation);
        Today = Regulation.On(When.Today, Kept.Select(kept => kept.Version));
        Ahead =
        [
            .. Kept.Where(kept => kept.Version.HoldsFrom > When.Today).GroupBy(kept => (kept.Version.Key, kept.Version.HoldsFrom)).Select(same => same.Last())
                .OrderBy(kept => kept.Version.HoldsFrom),
        ];
        return connection;
    }

    private RedirectResult Told(string words)
    {
        TempData["Told"] = words;
        return Redirect(Home);
    }

    private RedirectResult Warned(string words)
    {
        TempData["Wrong"] = words;
        return Redirect(Home);
    }
}
