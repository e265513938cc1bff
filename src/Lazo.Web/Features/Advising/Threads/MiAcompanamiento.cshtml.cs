using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Autonomy;
using Lazo.Domain.Advising.Requests;
using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Threads;

/// <summary>The teacher's door: her threads, and the advisors of her zone whom she may ask herself.</summary>
public sealed class MiAcompanamientoModel(Viewer viewer, AdvisingVisit visit, Speech say) : PageModel
{
    public IReadOnlyList<Seen> Threads { get; private set; } = [];

    /// <summary>Advisors with whom she has no thread.</summary>
    public IReadOnlyList<ZonePerson> Advisors { get; private set; } = [];

    /// <summary>The threads on which the two may look back now: since when, by the pair.</summary>
    public IReadOnlyDictionary<Guid, DateOnly> LookBack { get; private set; } = new Dictionary<Guid, DateOnly>();

    public Moments When => visit.Now;

    public string? Wrong { get; private set; }

    public string About { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(bool todos, CancellationToken cancellation)
    {
        if (!viewer.Standing.IsAdvised) return NotFound();
        await LoadAsync(cancellation);
        // With one thread alone its page is her page.
        return Threads.Count == 1 && !todos ? Redirect($"/mi-acompanamiento/{Threads[0].Pair.Id}") : Page();
    }

    /// <summary>She asks herself; it is her idea, and her yes.</summary>
    public async Task<IActionResult> OnPostAskAsync(int advisor, string? about, CancellationToken cancellation)
    {
        if (!viewer.Standing.IsAdvised) return NotFound();
        await LoadAsync(cancellation);
        if (Advisors.FirstOrDefault(one => one.Id == advisor) is not { } chosen) return NotFound();
        if (string.IsNullOrWhiteSpace(about) || about.Length > PairPage.Longest)
        {
            (Wrong, About) = (say["Cuenta en una frase qué te gustaría trabajar.", "Say in a sentence what you would like to work on."], about ?? "");
            return Page();
        }

        var pair = await ZonePeople.BeginAsync(
            await visit.ConnectionAsync(cancellation), visit.InstitutionId, chosen.Id, visit.ViewerId, chosen.SchoolId, visit.Now.Now, cancellation);
        var seen = (await visit.SeeAsync(pair, cancellation))!;
        await visit.TogetherAsync(
            async _ =>
            {
                await visit.TellAsync(seen, new Requested(Idea.FeltNeed, about.Trim()), cancellation);
                return await visit.TellAsync(seen, new Accepted(), cancellation);
            },
            cancellation);
        TempData["Told"] = say["Dicho. Ya se ve en la página de quien te acompaña.", "Said. Your advisor's page shows it."];
        return Redirect($"/mi-acompanamiento/{pair}");
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        Threads = [.. (await visit.PairsAsync(cancellation)).Where(seen => seen.Pair.Teacher == visit.ViewerId).OrderByDescending(seen => seen.Began)];
        var advisors = await ZonePeople.AdvisorsAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, visit.ViewerId, When.Today, cancellation);
        LookBack = await LookBackAsync(cancellation);
        Advisors = [.. advisors.Where(one => !Threads.Any(thread => thread.Pair.Advisor == one.Id && thread.Over is null)).DistinctBy(one => one.Id)];
    }

    // Where the advisor's appointment is over there is nobody to look back with.
    private async Task<IReadOnlyDictionary<Guid, DateOnly>> LookBackAsync(CancellationToken cancellation)
    {
        var months = (await AdvisingSettings.ReadAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, When.Today, cancellation)).FollowUpMonths;
        var told = await visit.FactsByPairAsync(cancellation);
        var due = new Dictionary<Guid, DateOnly>();
        foreach (var seen in Threads.Where(seen => seen.Over is null))
        {
            if (Contact.Of(told[seen.Pair.Id].ThatHold()).LookBackOn(months, at => When.DateOf(at.ToDateTimeOffset())) is { } on && on <= When.Today && await visit.AdvisesAsync(seen, cancellation))
                due[seen.Pair.Id] = on;
        }

        return due;
    }
}
