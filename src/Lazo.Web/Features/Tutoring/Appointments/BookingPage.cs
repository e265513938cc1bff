using System.Globalization;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Appointments;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Tutees;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Tutoring.Appointments;

/// <summary>The appointments of a tutee: what is ahead, and what can be had; for herself or for her tutor.</summary>
public abstract class BookingPage(Visit visit, Speech say) : TuteePage(visit, say)
{
    private const int PastShown = 5;

    /// <summary>The appointment that is being moved.</summary>
    [BindProperty(SupportsGet = true, Name = "mover")]
    public Guid? Moving { get; set; }

    public IReadOnlyList<Appointment> Ahead { get; private set; } = [];

    public IReadOnlyList<Appointment> Past { get; private set; } = [];

    public IReadOnlyList<Slot> Free { get; private set; } = [];

    /// <summary>What is being moved; null while a new one is chosen.</summary>
    public Appointment? Moved => Ahead.FirstOrDefault(appointment => appointment.Uid == Moving);

    public bool Own => Seen.Reason == Reason.Self;

    /// <summary>Somebody accompanies her today.</summary>
    public bool HasTutor => TutorId is not null;

    public bool Full => Moved is null && Ahead.Count >= Bookings.Most;

    /// <summary>Where its forms go.</summary>
    public abstract string Address { get; }

    protected abstract int TuteeId { get; }

    /// <summary>Why whoever opens it may.</summary>
    protected abstract Reason For { get; }

    private int? TutorId { get; set; }

    private Diary Diary => new(Connection, Visit.InstitutionId, Visit.ViewerId, TutorId!.Value, TuteeId, When.Now);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        Past = await Appointment.PastAsync(Connection, TuteeId, When.Now, PastShown, cancellation);
        if (HasTutor) Free = await Diary.FreeAsync((await Visit.RulesAsync(cancellation)).Calendar, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostBookAsync(long? slot, Channel? channel, string? about, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || !HasTutor || Moving is not null && Moved is null) return NotFound();
        if (slot is not { } seconds || channel is not { } by || !Enum.IsDefined(by))
        {
            Warn("Elige una hora de la lista.", "Choose a time from the list.");
            return Redirect($"{Address}#pedir");
        }

        about = string.IsNullOrWhiteSpace(about) ? null : about.Trim();
        var calendar = (await Visit.RulesAsync(cancellation)).Calendar;
        var begins = Instant.FromUnixSeconds(seconds);
        var booking = await Diary.BookAsync(begins, by, about?.Length > Appointment.LongestAbout ? about[..Appointment.LongestAbout] : about, Moved, calendar, cancellation);
        switch (booking)
        {
            case Booking.Taken:
                Warn("Esa hora se acaba de ocupar. Nada se perdió: elige otra de la lista.", "That time has just been taken. Nothing is lost: choose another.");
                return Redirect(Moving is { } uid ? $"{Address}?mover={uid}#pedir" : $"{Address}#pedir");
            case Booking.TooMany:
                Warn($"Ya hay {Bookings.Most} citas por venir. Cambia o cancela una para pedir otra.", $"There are {Bookings.Most} appointments ahead. Change or cancel one to ask for another.");
                return Redirect(Address);
            case Booking.Free:
                await Visit.RenewAsync(TuteeId, cancellation);
                var at = When.At(begins);
                Tell($"Cita apartada: {at}.", $"Booked: {at}.");
                return Redirect(Address);
            default:
                throw new InvalidOperationException($"No page for {booking}.");
        }
    }

    public async Task<IActionResult> OnPostCancelAsync(Guid uid, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || Ahead.FirstOrDefault(ahead => ahead.Uid == uid) is not { } appointment) return NotFound();
        await new Diary(Connection, Visit.InstitutionId, Visit.ViewerId, appointment.TutorId, TuteeId, When.Now).CancelAsync(appointment, cancellation);
        await Visit.RenewAsync(TuteeId, cancellation);
        Tell("Cita cancelada; la otra persona lo ve en su página.", "Cancelled; the other person sees it.");
        return Redirect(Address);
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (!await SeeAsync(TuteeId, cancellation) || Replay || Seen.Reason != For) return false;
        TutorId = For == Reason.Tutor
            ? Visit.ViewerId
            : (await Connection.RowsAsync("select wall.my_tutor()", r => r.IntOrNull(0), cancellation))[0];
        Ahead = await Appointment.AheadAsync(Connection, TuteeId, When.Now, cancellation);
        return true;
    }
}
