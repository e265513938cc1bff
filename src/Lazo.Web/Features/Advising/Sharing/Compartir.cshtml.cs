using Lazo.Web.Access;
using Lazo.Web.Features.Advising.Agreements;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Sharing;

/// <summary>What the teacher opens, to whom, and takes back: no other way leads out of her thread.</summary>
public sealed class CompartirModel(Viewer viewer, AdvisingVisit visit, Speech say) : PageModel
{
    private const string Address = "/mi-acompanamiento/compartir";

    public IReadOnlyList<Shareable> Threads { get; private set; } = [];

    public IReadOnlyList<Disclosure> Log { get; private set; } = [];

    public IReadOnlyList<Reader> Readers { get; private set; } = [];

    public Moments When => visit.Now;

    public string? Wrong { get; private set; }

    public IReadOnlySet<string> Chosen { get; private set; } = new HashSet<string>();

    public int To { get; private set; }

    public string Words { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await MayAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostOpenAsync(Guid pair, int to, string[]? kinds, string? words, CancellationToken cancellation)
    {
        if (!await MayAsync(cancellation) || Threads.FirstOrDefault(one => one.Seen.Pair.Id == pair) is not { } thread) return NotFound();
        Chosen = (kinds ?? []).ToHashSet();
        (To, Words) = (to, words?.Trim() ?? "");
        var opened = thread.Kinds.Where(Chosen.Contains).ToList();
        if (Readers.All(reader => reader.Id != to) || opened.Count == 0 || Words.Length > 400)
        {
            Wrong = say["Elige a quién, y al menos una cosa.", "Choose to whom, and one thing at least."];
            return Page();
        }

        await Disclosures.OpenAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, pair, to, opened, Words.Length == 0 ? null : Words, When.Now, cancellation);
        TempData["Told"] = say["Abierto. Lo puede leer en «Compartido contigo», hasta que lo cierres.", "Opened. It can be read under “Shared with you” until you close it."];
        return Redirect(Address);
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid disclosure, CancellationToken cancellation)
    {
        if (!await MayAsync(cancellation) || !await Disclosures.RevokeAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, disclosure, When.Now, cancellation)) return NotFound();
        TempData["Told"] = say["Cerrado: ya no lo puede leer.", "Closed: it can't be read any more."];
        return Redirect(Address);
    }

    private async Task<bool> MayAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsAdvised) return false;
        var connection = await visit.ConnectionAsync(cancellation);
        var mine = (await visit.PairsAsync(cancellation)).Where(seen => seen.Pair.Teacher == visit.ViewerId).OrderByDescending(seen => seen.Began).ToList();
        var told = await visit.FactsByPairAsync(cancellation);
        var agreed = (await new AgreementBook(visit).AllAsync(cancellation)).Select(one => one.Pair).ToHashSet();
        Threads = [.. mine.Select(seen => Shareable.Of(seen, told[seen.Pair.Id], agreed.Contains(seen.Pair.Id))).Where(thread => thread.Kinds.Count > 0)];
        Log = await Disclosures.OfPairsAsync(connection, visit.InstitutionId, [.. mine.Select(seen => seen.Pair.Id)], cancellation);
        Readers = mine.Count == 0 ? [] : await Disclosures.ReadersAsync(connection, visit.InstitutionId, visit.ViewerId, [.. mine.Select(seen => seen.Pair.School).Distinct()], When.Today, cancellation);
        return true;
    }
}
