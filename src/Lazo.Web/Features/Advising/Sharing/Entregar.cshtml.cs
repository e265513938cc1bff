using Lazo.Domain.Advising.Voices;
using Lazo.Web.Access;
using Lazo.Web.Features.Advising.Agreements;
using Lazo.Web.Features.Advising.Threads;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Sharing;

/// <summary>An appointment ended: the teacher decides what the next advisor receives, and the next thread begins with it.</summary>
public sealed class EntregarModel(Viewer viewer, AdvisingVisit visit, Speech say) : PageModel
{
    /// <summary>Threads that are over.</summary>
    public IReadOnlyList<Shareable> Threads { get; private set; } = [];

    public IReadOnlyList<ZonePerson> Advisors { get; private set; } = [];

    public Moments When => visit.Now;

    public string? Wrong { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await MayAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid pair, int advisor, string[]? kinds, string? words, CancellationToken cancellation)
    {
        if (!await MayAsync(cancellation) || Threads.FirstOrDefault(one => one.Seen.Pair.Id == pair) is not { } thread
            || Advisors.FirstOrDefault(one => one.Id == advisor) is not { } next)
            return NotFound();
        if (words?.Length > PairPage.Longest)
        {
            Wrong = say["Es demasiado largo.", "It is too long."];
            return Page();
        }

        var connection = await visit.ConnectionAsync(cancellation);
        var given = thread.Kinds.Where((kinds ?? []).Contains).ToList();
        // Beginning twice is beginning once; what follows is done as a whole.
        var then = await ZonePeople.BeginAsync(connection, visit.InstitutionId, next.Id, visit.ViewerId, thread.Seen.Pair.School, When.Now, cancellation);
        await visit.TogetherAsync(
            async _ =>
            {
                await ZonePeople.EndAsync(connection, pair, When.Now, cancellation);
                if (given.Count > 0) await Disclosures.OpenAsync(connection, visit.InstitutionId, pair, next.Id, given, null, When.Now, cancellation);
                return await visit.TellAsync(
                    (await visit.SeeAsync(then, cancellation))!, new HandedOver(pair, given, string.IsNullOrWhiteSpace(words) ? null : words.Trim()), cancellation);
            },
            cancellation);
        TempData["Told"] = say["Entregado. Lo puedes cerrar después en «Compartir».", "Handed over. You can close it later under “Share”."];
        return Redirect($"/mi-acompanamiento/{then}");
    }

    private async Task<bool> MayAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsAdvised) return false;
        var connection = await visit.ConnectionAsync(cancellation);
        var told = await visit.FactsByPairAsync(cancellation);
        var agreed = (await new AgreementBook(visit).AllAsync(cancellation)).Select(one => one.Pair).ToHashSet();
        var over = new List<Shareable>();
        foreach (var seen in (await visit.PairsAsync(cancellation)).Where(seen => seen.Pair.Teacher == visit.ViewerId))
        {
            if (seen.Over is not null || !await visit.AdvisesAsync(seen, cancellation)) over.Add(Shareable.Of(seen, told[seen.Pair.Id], agreed.Contains(seen.Pair.Id)));
        }

        Threads = over;
        Advisors = [.. (await ZonePeople.AdvisorsAsync(connection, visit.InstitutionId, visit.ViewerId, When.Today, cancellation)).DistinctBy(one => one.Id)];
        return true;
    }
}
