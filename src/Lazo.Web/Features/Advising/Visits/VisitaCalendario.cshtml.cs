using System.Text;
using Lazo.Web.Exchange.Calendar;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising.Visits;

/// <summary>A visit as a file for a calendar, for the advisor and for whom it is with; of one that was cancelled, the file that takes it out again.</summary>
public sealed class VisitaCalendarioModel(AdvisingVisit visit, Speech say) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) =>
        await VisitRow.FindAsync(await visit.ConnectionAsync(cancellation), visit.InstitutionId, id, cancellation) is { } row
            ? File(Encoding.UTF8.GetBytes(CalendarFile.Of(row.Entry(row.AdvisorId == visit.ViewerId, say))), CalendarFile.Type, "visita.ics")
            : NotFound();
}
