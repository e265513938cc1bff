using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Requests;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Field;

/// <summary>A visit that can be taken along.</summary>
public sealed record ComingVisit(Guid Id, string School, DateTimeOffset Starts);

/// <summary>“Prepare my visits”: what an advisor takes along to schools without a signal, chosen one by one.</summary>
public sealed class PrepararModel(AdvisingVisit visit) : PageModel
{
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(14);

    private const string VisitsSql = """
        select v.id, o.name, v.starts_at from visit v join org o on o.id = v.school_id
        where v.institution_id = $1 and v.advisor_id = $2 and v.state = 'planned' and v.ends_at >= $3 and v.starts_at < $4 order by v.starts_at
        """;

    /// <summary>Those who said yes.</summary>
    public IReadOnlyList<Seen> Pairs { get; private set; } = [];

    public IReadOnlyList<ComingVisit> Visits { get; private set; } = [];

    public int Hours { get; private set; }

    public Moments Now => visit.Now;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var connection = await visit.ConnectionAsync(cancellation);
        var pairs = await visit.PairsAsync(cancellation);
        var hers = pairs.Where(seen => seen.Pair.Advisor == visit.ViewerId && seen.Over is null).ToList();
        // A teacher isn't an advisor: for her this page isn't there.
        if (hers.Count == 0 && pairs.Count > 0)
            return NotFound();
        var told = await visit.FactsByPairAsync(cancellation);
        Pairs = [.. hers.Where(seen => Invitation.Of(told[seen.Pair.Id].ThatHold()).IsOpen)];
        Visits = await connection.RowsAsync(
            VisitsSql, r => new ComingVisit(r.GetGuid(0), r.GetString(1), r.At(2)), cancellation, visit.InstitutionId, visit.ViewerId, visit.Now.Now.AddHours(-12), visit.Now.Now + Ahead);
        Hours = (await AdvisingSettings.ReadAsync(connection, visit.InstitutionId, visit.Now.Today, cancellation)).PackageHours;
        return Page();
    }
}
