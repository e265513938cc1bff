using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Voices;
using Lazo.Web.Access;
using Lazo.Web.Features.Advising.Facts;
using Lazo.Web.Features.Advising.Narratives;
using Lazo.Web.Features.Advising.Threads;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Journals;

/// <summary>The advisor's journal, about her own practice: nobody else reads it.</summary>
public sealed class DiarioModel(Viewer viewer, AdvisingVisit visit, Speech say) : PageModel
{
    public IReadOnlyList<(Guid Id, Instant At, string Words, bool TakenBack)> Entries { get; private set; } = [];

    public Moments When => visit.Now;

    public string? Wrong { get; private set; }

    /// <summary>What was typed and isn't kept yet.</summary>
    public string Typed { get; private set; } = "";

    /// <summary>Words of it that are of a name: a journal is about her own practice.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsAdvisor) return NotFound();
        var own = await FactStore.OwnAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, visit.ViewerId, cancellation);
        var holds = own.ThatHold().Select(fact => fact.Id).ToHashSet();
        Entries = [.. from fact in own where fact.Body is Journal orderby fact.At descending select (fact.Id, fact.At, ((Journal)fact.Body).Words, !holds.Contains(fact.Id))];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? words, bool reviewed, CancellationToken cancellation)
    {
        if (!viewer.Standing.IsAdvisor) return NotFound();
        Typed = words ?? "";
        if (string.IsNullOrWhiteSpace(words) || words.Length > PairPage.Longest)
        {
            Wrong = say["Escribe algo antes de guardarlo.", "Write something before you keep it."];
            return await OnGetAsync(cancellation);
        }

        if (!reviewed)
        {
            Names = NamesLeft.In(words, await NarrativeBook.NamesAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, visit.ViewerId, cancellation));
            if (Names.Count > 0) return await OnGetAsync(cancellation);
        }

        var id = await visit.TellOwnAsync(new Journal(words.Trim()), cancellation);
        TempData["Told"] = say["Guardado. Solo tú lo lees.", "Kept. You alone read it."];
        TempData["Undo"] = $"/acompanamiento/diario?handler=Undo&fact={id}";
        return Redirect("/acompanamiento/diario");
    }

    /// <summary>It stays held, struck through, like everything that somebody takes back.</summary>
    public async Task<IActionResult> OnPostUndoAsync(Guid fact, CancellationToken cancellation)
    {
        if (await OnGetAsync(cancellation) is NotFoundResult || !Entries.Any(entry => entry.Id == fact && !entry.TakenBack)) return NotFound();
        await visit.TellOwnAsync(new TakenBack(say["Fue un error", "A mistake"]), cancellation, fact);
        TempData["Told"] = say["Retirado. Queda tachado, solo para ti.", "Taken back. It stays struck through, for you alone."];
        return Redirect("/acompanamiento/diario");
    }
}
