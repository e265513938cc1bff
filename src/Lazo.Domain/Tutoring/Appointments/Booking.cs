using Lazo.Domain.Accompaniment;

namespace Lazo.Domain.Tutoring.Appointments;

/// <summary>What becomes of asking for an appointment.</summary>
public enum Booking : byte
{
    Free,

    /// <summary>Somebody else has it by now, or the tutor no longer receives then.</summary>
    Taken,

    /// <summary>She has appointments enough ahead of her; others want some too.</summary>
    TooMany,
}

/// <summary>Whether a slot can be somebody's.</summary>
public static class Bookings
{
    /// <summary>How many appointments a tutee may have ahead of her.</summary>
    public const int Most = 3;

    /// <param name="ahead">The appointments that she has ahead of her, without one that is being moved.</param>
    public static Booking Of(Instant asked, IReadOnlyList<Slot> free, IReadOnlyList<Slot> ahead)
    {
        if (ahead.Count >= Most)
            return Booking.TooMany;
        foreach (var slot in free)
        {
            if (slot.Begins == asked)
                return Booking.Free;
        }

        return Booking.Taken;
    }
}
