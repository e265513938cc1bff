using Lazo.Domain.Advising.Cycles;
using Lazo.Domain.Advising.Needs;
using Lazo.Domain.Advising.Requests;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Needs;

/// <summary>What the two say that their diagnosis is about; either of them marks it, and both see it.</summary>
public sealed class TemasModel(AdvisingVisit visit, Speech say) : PageModel
{
    public Seen Seen { get; private set; } = null!;

    public IReadOnlyList<NeedTopic> Topics { get; private set; } = [];

    public IReadOnlyCollection<string> Chosen { get; private set; } = [];

    /// <summary>The page of the two.</summary>
    public string Home => Seen.Pair.Teacher == visit.ViewerId ? $"/mi-acompanamiento/{Seen.Pair.Id}" : $"/acompanamiento/{Seen.Pair.Id}";

    public string Other => Seen.Pair.Teacher == visit.ViewerId ? Seen.Advisor : Seen.Teacher;

    public async Task<IActionResult> OnGetAsync(Guid pair, CancellationToken cancellation) => await LoadAsync(pair, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid pair, string[] topic, CancellationToken cancellation)
    {
        if (!await LoadAsync(pair, cancellation)) return NotFound();
        var diagnosis = (await visit.FactsAsync(pair, cancellation)).LastOrDefault(fact => fact.Body is Diagnosed);
        var chosen = Topics.Select(one => one.Code).Where(topic.Contains).ToArray();
        await visit.TellAsync(Seen, new NeedsTagged(chosen), cancellation, diagnosis?.Id);
        TempData["Told"] = say["Temas guardados. Los puedes cambiar cuando quieras.", "Topics saved. You can change them whenever you want."];
        return Redirect(Request.Path);
    }

    private async Task<bool> LoadAsync(Guid pair, CancellationToken cancellation)
    {
        if (await visit.SeeAsync(pair, cancellation) is not { Over: null } seen || (seen.Pair.Advisor != visit.ViewerId && seen.Pair.Teacher != visit.ViewerId)) return false;
        var facts = await visit.FactsAsync(pair, cancellation);
        if (!Invitation.Of(facts).IsOpen) return false;
        Seen = seen;
        Topics = await NeedTopic.AllAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, cancellation);
        Chosen = facts.Select(fact => fact.Body).OfType<NeedsTagged>().LastOrDefault()?.Topics.ToArray() ?? [];
        return true;
    }
}
