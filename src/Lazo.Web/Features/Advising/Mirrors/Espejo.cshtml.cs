using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Mirrors;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Facts;
using Lazo.Web.Features.Advising.Visits;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Mirrors;

/// <summary>The advisor's mirror: how she accompanies, for her alone.</summary>
public sealed class EspejoModel(Viewer viewer, AdvisingVisit visit) : PageModel
{
    private const string PromisesSql = """
        select a.state, a.until from advising_agreement a join advising_pair p on p.id = a.pair_id
        where a.institution_id = $1 and p.advisor_id = $2 and a.owner in ('advisor', 'both')
        """;

    public Mirror Mirror { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, Seen> Pairs { get; private set; } = new Dictionary<Guid, Seen>();

    public Moments When => visit.Now;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsAdvisor) return NotFound();
        var connection = await visit.ConnectionAsync(cancellation);
        Pairs = (await visit.PairsAsync(cancellation)).Where(seen => seen.Pair.Advisor == visit.ViewerId && seen.Over is null).ToDictionary(seen => seen.Pair.Id);
        var facts = await FactStore.OfViewerAsync(connection, visit.InstitutionId, cancellation);
        var told = facts.ThatHold().SelectMany(fact => fact.Pairs.Select(pair => (pair, fact))).ToLookup(one => one.pair, one => one.fact);
        var promises = await connection.RowsAsync(
            PromisesSql, r => new OwnPromise(r.GetString(0) == "kept", r.GetString(0) == "dropped", r.DayOrNull(1)), cancellation, visit.InstitutionId, visit.ViewerId);
        Mirror = Mirror.Of([.. Pairs.Keys.Select(pair => (pair, (IReadOnlyList<Fact>)[.. told[pair]]))], promises, Instant.From(When.Now), When.Today,
            await VisitRow.LastMadeAsync(connection, visit.InstitutionId, cancellation));
        return Page();
    }
}
