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
    public IReadOnlyList<(Instant At, string Words)> Entries { get; private set; } = [];

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
        Entries = [.. from fact in own.ThatHold() where fact.Body is Journal orderby fact.At descending select (fact.At, ((Journal)fact.Body).Words)];
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

        await visit.TellOwnAsync(new Journal(words.Trim()), cancellation);
        TempData["Told"] = say["Guardado. Solo tú lo lees.", "Kept. You alone read it."];
        return Redirect("/acompanamiento/diario");
    }
}
