using System.Text;
using Lazo.Web.Access;
using Lazo.Web.Exchange.Calendar;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Tutoring.Appointments;

/// <summary>An appointment as a file for a calendar; of one that was cancelled, the file that takes it out again.</summary>
public sealed class CalendarioModel(Viewer viewer, Speech say) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid uid, CancellationToken cancellation) =>
        await Appointment.FindAsync(await viewer.ConnectionAsync(cancellation), uid, cancellation) is { } appointment
            ? File(Encoding.UTF8.GetBytes(CalendarFile.Of(appointment.Entry(viewer.PersonId != appointment.TuteeId, say))), CalendarFile.Type, "cita.ics")
            : NotFound();
}
