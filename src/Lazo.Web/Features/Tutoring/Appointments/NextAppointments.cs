using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Tutoring.Appointments;

/// <summary>What reminds of appointments at the top of a morning: a tutor of today's and tomorrow's, a tutee of all that are ahead.</summary>
public sealed class NextAppointments(Viewer viewer, Visit visit) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(bool tutor)
    {
        var cancellation = HttpContext.RequestAborted;
        var connection = await viewer.ConnectionAsync(cancellation);
        var now = visit.Now;
        var ahead = tutor
            ? await Appointment.OfTutorAsync(connection, viewer.PersonId, now.Now, now.StartOf(now.Today.AddDays(2)), cancellation)
            : await Appointment.AheadAsync(connection, viewer.PersonId, now.Now, cancellation);
        var toNote = tutor ? await Appointment.ToNoteAsync(connection, viewer.PersonId, now.StartOf(now.Today), now.Now, cancellation) : [];
        var letGo = await Appointment.LetGoAsync(connection, viewer.PersonId, tutor, now.Now, cancellation);
        return View("/Features/Tutoring/Appointments/_Next.cshtml", new NextShown(ahead, toNote, letGo, now, tutor));
    }
}

/// <summary>What the reminder is given.</summary>
/// <param name="LetGo">Cancelled by a change of tutor.</param>
/// <param name="ToNote">Of today, past, and nobody has noted whether they spoke.</param>
public sealed record NextShown(IReadOnlyList<Appointment> Ahead, IReadOnlyList<Appointment> ToNote, IReadOnlyList<LetGo> LetGo, Moments When, bool Tutor);
