using Lazo.Domain.Tutoring.Appointments;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Tutoring.Appointments;

/// <summary>A tutor's appointments, and when she receives.</summary>
public sealed class AgendaModel(Viewer viewer, Visit visit, Speech say) : PageModel
{
    private const string Address = "/tutoria/citas";

    private const int WeeksShown = 4;

    public Moments When { get; } = visit.Now;

    public IReadOnlyList<Appointment> Ahead { get; private set; } = [];

    public IReadOnlyList<(long Id, ReceivingHours Hours)> Week { get; private set; } = [];

    public IReadOnlyList<(long Id, ReceivingDay Day)> Days { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!viewer.Standing.IsTutor) return NotFound();
        var connection = await viewer.ConnectionAsync(cancellation);
        Ahead = await Appointment.OfTutorAsync(connection, viewer.PersonId, When.Now, When.Now.AddDays(7 * WeeksShown), cancellation);
        (Week, Days) = await Receiving.ReadAsync(connection, viewer.PersonId, When.Today, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostHoursAsync(DayOfWeek? day, TimeOnly? from, TimeOnly? to, int? minutes, CancellationToken cancellation)
    {
        if (!viewer.Standing.IsTutor) return NotFound();
        if (day is not { } weekday || !Enum.IsDefined(weekday) || Wrong(from, to, minutes))
            return Warned();
        var connection = await viewer.ConnectionAsync(cancellation);
        var (week, _) = await Receiving.ReadAsync(connection, viewer.PersonId, When.Today, cancellation);
        if (week.Any(other => other.Hours.Day == weekday && other.Hours.From < to && from < other.Hours.To))
        {
            TempData["Wrong"] = say["No se guardó: ese día ya recibes a esa hora. Quita primero la otra.", "Nothing was saved: you receive at that hour already. Take the other away first."];
            return Redirect(Address);
        }

        await connection.RunAsync(
            "insert into appointment_hours (institution_id, tutor_id, weekday, from_time, to_time, minutes) values ($1, $2, $3, $4, $5, $6)",
            cancellation, viewer.InstitutionId, viewer.PersonId, (short)weekday, from, to, (short)minutes!);
        return Told(say["Listo: ya se puede pedir cita a esas horas.", "Done: these hours can be booked now."]);
    }

    /// <summary>A day without hours, or with hours of its own.</summary>
    public async Task<IActionResult> OnPostDayAsync(DateOnly? day, bool closed, TimeOnly? from, TimeOnly? to, int? minutes, CancellationToken cancellation)
    {
        if (!viewer.Standing.IsTutor) return NotFound();
        if (day is not { } date || date < When.Today || date > When.Today.AddDays(400) || !closed && Wrong(from, to, minutes))
            return Warned();
        await (await viewer.ConnectionAsync(cancellation)).RunAsync(
            "insert into appointment_day (institution_id, tutor_id, day, from_time, to_time, minutes) values ($1, $2, $3, $4::time, $5::time, $6::smallint)",
            cancellation, viewer.InstitutionId, viewer.PersonId, date, closed ? null : from, closed ? null : to, closed ? null : (short?)minutes);
        return Told(closed
            ? say["Listo: ese día no recibes. Las citas que ya tenías siguen; cancélalas si hace falta.", "Done: you don't receive on that day. What was booked stays; cancel it if you need to."]
            : say["Listo: ese día también recibes.", "Done: you receive on that day too."]);
    }

    public async Task<IActionResult> OnPostForgetAsync(long? hours, long? day, CancellationToken cancellation)
    {
        if (!viewer.Standing.IsTutor) return NotFound();
        var connection = await viewer.ConnectionAsync(cancellation);
        var gone = hours is { } weekly
            ? await connection.RunAsync("delete from appointment_hours where id = $1 and tutor_id = $2", cancellation, weekly, viewer.PersonId)
            : await connection.RunAsync("delete from appointment_day where id = $1 and tutor_id = $2", cancellation, day ?? 0, viewer.PersonId);
        return gone == 0 ? NotFound() : Told(say["Quitado. Las citas ya apartadas siguen.", "Taken away. What was booked stays."]);
    }

    private static bool Wrong(TimeOnly? from, TimeOnly? to, int? minutes) =>
        from is not { } begins || to is not { } ends || minutes is not { } length || length is < 10 or > 180 || begins >= ends || ends - begins < TimeSpan.FromMinutes(length);

    private RedirectResult Warned()
    {
        TempData["Wrong"] = say["No se guardó: elige el día y escribe desde y hasta qué hora; en medio debe caber al menos una cita.", "Nothing was saved: choose a day and from when to when; at least one appointment must fit."];
        return Redirect(Address);
    }

    private RedirectResult Told(string words)
    {
        TempData["Told"] = words;
        return Redirect(Address);
    }
}
