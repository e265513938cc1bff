using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Autonomy;
using Lazo.Domain.Advising.Cycles;
using Lazo.Domain.Advising.Narratives;
using Lazo.Web.Access;
using Lazo.Web.Features.Advising.Facts;
using Lazo.Web.Features.Advising.Threads;
using Lazo.Web.Features.Narratives;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Npgsql;

namespace Lazo.Web.Features.Advising.Narratives;

/// <summary>What the viewer lived and tells; hers alone, until she hands it to research, without a name, and takes it out again when she wants.</summary>
public sealed class AnecdotasModel(Viewer viewer, AdvisingVisit visit, Speech say) : PageModel
{
    public NarrativeNotice Notice { get; private set; } = null!;

    /// <summary>The latest first.</summary>
    public IReadOnlyList<(Fact Fact, Anecdote Anecdote, Handed? Handed, string? Cycle)> Told { get; private set; } = [];

    /// <summary>What is being written.</summary>
    public Anecdote Draft { get; private set; } = new("", "", "", "");

    /// <summary>Which one is about to be handed over, and the text that would go.</summary>
    public Guid? Handing { get; private set; }

    public string Text { get; private set; } = "";

    public IReadOnlyList<string> Names { get; private set; } = [];

    public string? Wrong { get; private set; }

    /// <summary>The end of the cycle, or of the accompaniment, of which it is told.</summary>
    [BindProperty(SupportsGet = true, Name = "de")]
    public Guid? Of { get; set; }

    /// <summary>With whom that was, and when; null where it is told of no cycle.</summary>
    public string? OfCycle { get; private set; }

    public string Home => Request.Path.StartsWithSegments("/acompanamiento") ? "/acompanamiento/anecdotas" : "/mi-acompanamiento/anecdotas";

    public Moments When => visit.Now;

    public async Task<IActionResult> OnGetAsync(Guid? entregar, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        if (entregar is null) return Page();
        if (!Open(entregar.Value)) return NotFound();
        Names = NamesLeft.In(Text, await NamesAsync(cancellation));
        return Page();
    }

    public async Task<IActionResult> OnPostTellAsync(string? scene, string? course, string? close, string? meaning, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        Draft = new Anecdote((scene ?? "").Trim(), (course ?? "").Trim(), (close ?? "").Trim(), (meaning ?? "").Trim());
        if (Draft.Scene.Length == 0 || Draft.Text.Length > 4 * PairPage.Longest)
        {
            Wrong = say["Empieza por el episodio: cuenta una vez en que pasó.", "Begin with the episode: tell one time when it happened."];
            return Page();
        }

        await visit.TellOwnAsync(Draft, cancellation, Of);
        TempData["Told"] = say["Guardado. Solo lo ves tú.", "Kept. You alone see it."];
        return Redirect(Home);
    }

    public async Task<IActionResult> OnPostHandAsync(Guid anecdote, string? text, int notice, bool agreed, bool reviewed, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || !Open(anecdote)) return NotFound();
        Text = (text ?? "").Trim();
        Names = NamesLeft.In(Text, await NamesAsync(cancellation));
        Wrong = Text.Length is 0 or > 4 * PairPage.Longest ? say["No hay nada que entregar: escribe el relato.", "There is nothing to hand over: write the narrative."]
            : Names.Count > 0 && !reviewed ? say["Quedan palabras que son nombres de personas o escuelas. Cámbialas, o marca que ya las revisaste.", "Words are left that are names of people or schools. Change them, or tick that you have looked at them."]
            : !agreed || notice != Notice.Version ? say["Para entregarlo, lee el aviso y marca que estás de acuerdo.", "To hand it over, read the notice and tick that you agree."]
            : null;
        if (Wrong is not null) return Page();
        var narrative = new ConsentedNarrative(HandedNarratives.NewCode(), Text, new NarrativeConsent(notice, When.Today));
        if (await HandedNarratives.HandAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, visit.ViewerId, NarrativeSource.Anecdote, anecdote, narrative, When.Now, cancellation))
        {
            TempData["Told"] = say[$"Entregado con la clave {narrative.Code}, sin tu nombre.", $"Handed over under the code {narrative.Code}, without your name."];
            TempData["Undo"] = $"{Home}?handler=Withdraw&code={narrative.Code}";
        }

        return Redirect(Home);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(string? code, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        if (!await HandedNarratives.WithdrawAsync(await visit.ConnectionAsync(cancellation), code ?? "", When.Now, cancellation)) return NotFound();
        TempData["Told"] = say["Retirado: ya no está entre lo que se investiga. Tu relato sigue aquí.", "Withdrawn: research doesn't have it any more. Your account is still here."];
        return Redirect(Home);
    }

    private bool Open(Guid anecdote)
    {
        if (Told.FirstOrDefault(one => one.Fact.Id == anecdote) is not { Anecdote: { } told, Handed: null }) return false;
        (Handing, Text) = (anecdote, told.Text);
        return true;
    }

    private async Task<Dictionary<Guid, string>> CyclesAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var pairs = (await visit.PairsAsync(cancellation)).Where(seen => seen.Pair.Advisor == visit.ViewerId || seen.Pair.Teacher == visit.ViewerId).ToDictionary(seen => seen.Pair.Id);
        return (await FactStore.OfViewerAsync(connection, visit.InstitutionId, cancellation)).Where(fact => fact.Body is NextCycle or Closed && fact.Pairs.Any(pairs.ContainsKey)).ToDictionary(
            fact => fact.Id,
            fact => fact.Pairs.Where(pairs.ContainsKey).Select(pair => pairs[pair]).First() is var seen && seen.Pair.Advisor == visit.ViewerId
                ? say[$"Del ciclo con {seen.Teacher}, hasta {When.Day(When.DateOf(fact.At.ToDateTimeOffset()))}", $"Of the cycle with {seen.Teacher}, up to {When.Day(When.DateOf(fact.At.ToDateTimeOffset()))}"]
                : say[$"Del ciclo con {seen.Advisor}, hasta {When.Day(When.DateOf(fact.At.ToDateTimeOffset()))}", $"Of the cycle with {seen.Advisor}, up to {When.Day(When.DateOf(fact.At.ToDateTimeOffset()))}"]);
    }

    private async Task<List<string>> NamesAsync(CancellationToken cancellation) =>
        await NarrativeBook.NamesAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, visit.ViewerId, cancellation);

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (!(Request.Path.StartsWithSegments("/acompanamiento") ? viewer.Standing.IsAdvisor : viewer.Standing.IsAdvised)) return false;
        var connection = await visit.ConnectionAsync(cancellation);
        Notice = await HandedNarratives.NoticeAsync(connection, visit.InstitutionId, cancellation);
        var handed = (await HandedNarratives.OfAsync(connection, visit.InstitutionId, visit.ViewerId, cancellation)).Where(one => one is { Withdrawn: null, Source: not null }).ToDictionary(one => one.Source!.Value);
        var cycles = await CyclesAsync(connection, cancellation);
        // Of a cycle that isn't hers there is nothing to tell.
        if (Of is { } of && (OfCycle = cycles.GetValueOrDefault(of)) is null) return false;
        Told = [.. from fact in (await FactStore.OwnAsync(connection, visit.InstitutionId, visit.ViewerId, cancellation)).AsEnumerable().Reverse()
                   where fact.Body is Anecdote
                   select (fact, (Anecdote)fact.Body, handed.GetValueOrDefault(fact.Id), fact.Ref is { } end ? cycles.GetValueOrDefault(end) : null)];
        return true;
    }
}
