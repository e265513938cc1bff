using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Appointments;
using Lazo.Web.Data;
using Lazo.Web.Features.Tutoring.Facts;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Appointments;

/// <summary>When a tutor receives: her weekly hours and what differs from them on a day.</summary>
public sealed record Receiving(IReadOnlyList<(long Id, ReceivingHours Hours)> Week, IReadOnlyList<(long Id, ReceivingDay Day)> Days)
{
    /// <param name="today">Days that are past are no longer spoken of.</param>
    internal static async Task<Receiving> ReadAsync(NpgsqlConnection connection, int tutorId, DateOnly today, CancellationToken cancellation) => new(
        await connection.RowsAsync(
            "select id, weekday, from_time, to_time, minutes from appointment_hours where tutor_id = $1 order by (weekday + 6) % 7, from_time",
            r => (r.GetInt64(0), new ReceivingHours((DayOfWeek)r.GetInt16(1), r.GetFieldValue<TimeOnly>(2), r.GetFieldValue<TimeOnly>(3), r.GetInt16(4))),
            cancellation, tutorId),
        await connection.RowsAsync(
            "select id, day, from_time, to_time, minutes from appointment_day where tutor_id = $1 and day >= $2 order by day, from_time",
            r => (r.GetInt64(0), new ReceivingDay(
                r.Day(1), r.IsDBNull(2) ? null : r.GetFieldValue<TimeOnly>(2), r.IsDBNull(3) ? null : r.GetFieldValue<TimeOnly>(3), r.IsDBNull(4) ? 0 : r.GetInt16(4))),
            cancellation, tutorId, today));
}

/// <summary>Makes, moves and cancels the appointments of one tutee with her tutor, as the viewer whom the connection asks for.</summary>
/// <remarks>What is free is decided from what one sees; that nobody else took it meanwhile, the database holds.</remarks>
internal sealed class Diary(NpgsqlConnection connection, int institutionId, int viewerId, int tutorId, int tuteeId, DateTimeOffset now)
{
    /// <summary>So many days ahead can be chosen from.</summary>
    internal const int DaysAhead = 14;

    private const string Insert = """
        insert into appointment (institution_id, uid, sequence, tutor_id, tutee_id, starts_at, ends_at, channel, about, by_id, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9::text, $10, $11)
        """;

    internal async Task<IReadOnlyList<Slot>> FreeAsync(WorkingCalendar calendar, CancellationToken cancellation)
    {
        var asOf = Instant.From(now);
        var receiving = await Receiving.ReadAsync(connection, tutorId, calendar.DateOf(asOf), cancellation);
        var taken = await connection.RowsAsync(
            "select starts_at, ends_at from wall.taken($1, $2)", r => new Slot(Instant.From(r.At(0)), Instant.From(r.At(1))), cancellation, tutorId, now);
        // With whom she is no longer by then nothing is booked.
        var last = await connection.RowsAsync(
            "select end_date from tutorship where tutor_id = $1 and student_id = $2 and $3::date between begin_date and end_date", r => r.Day(0), cancellation,
            tutorId, tuteeId, calendar.DateOf(asOf));
        var free = FreeSlots.Of([.. receiving.Week.Select(row => row.Hours)], [.. receiving.Days.Select(row => row.Day)], taken, calendar, asOf, DaysAhead);
        return last.Count == 0 ? free : [.. free.Where(slot => calendar.DateOf(slot.Begins) <= last[0])];
    }

    /// <param name="moved">The appointment that gives way to this one; null for a new one.</param>
    internal async Task<Booking> BookAsync(
        Instant begins, Channel channel, string? about, Appointment? moved, WorkingCalendar calendar, CancellationToken cancellation)
    {
        var free = await FreeAsync(calendar, cancellation);
        var ahead = await Appointment.AheadAsync(connection, tuteeId, now, cancellation);
        var booking = Bookings.Of(begins, free, [.. ahead.Where(other => other.Uid != moved?.Uid).Select(other => other.Slot)]);
        if (booking != Booking.Free)
            return booking;
        var slot = free.First(slot => slot.Begins == begins);
        await using var together = await connection.BeginTransactionAsync(cancellation);
        try
        {
            if (moved is not null && !await EndAsync(moved, "moved", cancellation))
                return Booking.Taken;
            await connection.RunAsync(
                Insert, cancellation, institutionId, moved?.Uid ?? Guid.NewGuid(), (short)(moved is null ? 0 : moved.Sequence + 1), tutorId, tuteeId,
                slot.Begins.ToDateTimeOffset(), slot.Ends.ToDateTimeOffset(), SnakeCase.Of(channel), about, viewerId, now);
            await together.CommitAsync(cancellation);
            return Booking.Free;
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.ExclusionViolation or PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DeadlockDetected)
        {
            // Somebody was quicker by a breath.
            await together.RollbackAsync(cancellation);
            return Booking.Taken;
        }
    }

    /// <returns>False when it was over already.</returns>
    internal Task<bool> CancelAsync(Appointment appointment, CancellationToken cancellation) => EndAsync(appointment, "cancelled", cancellation);

    private async Task<bool> EndAsync(Appointment appointment, string how, CancellationToken cancellation) => await connection.RunAsync(
        "update appointment set over_at = $1, over_by_id = $2, over_how = $3 where id = $4 and over_at is null", cancellation, now, viewerId, how, appointment.Id) > 0;
}
