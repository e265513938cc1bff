using Lazo.Domain.Accompaniment;

namespace Lazo.Domain.Tutoring.Appointments;

/// <summary>When a tutor receives every week.</summary>
/// <param name="Minutes">How long an appointment lasts.</param>
public readonly record struct ReceivingHours(DayOfWeek Day, TimeOnly From, TimeOnly To, int Minutes);

/// <summary>What a single day has of its own: hours besides the weekly ones, or none at all.</summary>
/// <param name="From">Null: she doesn't receive on this day.</param>
public readonly record struct ReceivingDay(DateOnly Day, TimeOnly? From, TimeOnly? To, int Minutes);

/// <summary>A stretch of time that is or can be somebody's appointment, end exclusive.</summary>
public readonly record struct Slot(Instant Begins, Instant Ends)
{
    public bool Meets(Slot other) => Begins < other.Ends && other.Begins < Ends;
}

/// <summary>When somebody can still make an appointment with a tutor.</summary>
public static class FreeSlots
{
    /// <summary>Every slot that begins after an instant and is nobody's, in the order of time.</summary>
    /// <param name="calendar">On its holidays the weekly hours rest; hours that the tutor gave to such a day itself hold.</param>
    /// <param name="days">How many days ahead, today included.</param>
    public static IReadOnlyList<Slot> Of(
        IReadOnlyList<ReceivingHours> week,
        IReadOnlyList<ReceivingDay> ownDays,
        IReadOnlyList<Slot> taken,
        WorkingCalendar calendar,
        Instant now,
        int days)
    {
        var free = new List<Slot>();
        var today = calendar.DateOf(now);
        for (var day = today; day < today.AddDays(days); day = day.AddDays(1))
        {
            foreach (var slot in Of(day, week, ownDays, calendar))
            {
                if (slot.Begins > now && !taken.Any(slot.Meets) && !free.Exists(slot.Meets))
                    free.Add(slot);
            }
        }

        return [.. free.OrderBy(slot => slot.Begins)];
    }

    private static IEnumerable<Slot> Of(DateOnly day, IReadOnlyList<ReceivingHours> week, IReadOnlyList<ReceivingDay> ownDays, WorkingCalendar calendar)
    {
        var own = ownDays.Where(special => special.Day == day).ToList();
        if (own.Exists(special => special.From is null))
            return [];
        var weekly = calendar.IsHoliday(day)
            ? []
            : week.Where(hours => hours.Day == day.DayOfWeek).SelectMany(hours => Cut(day, hours.From, hours.To, hours.Minutes, calendar.Days));
        return weekly.Concat(own.SelectMany(special => Cut(day, special.From!.Value, special.To!.Value, special.Minutes, calendar.Days)));
    }

    // Counted in instants: on the day on which the clock changes, an hour more or less is really there.
    private static IEnumerable<Slot> Cut(DateOnly day, TimeOnly from, TimeOnly to, int minutes, LocalDays days)
    {
        var length = TimeSpan.FromMinutes(minutes);
        var end = days.At(day, to);
        for (var begins = days.At(day, from); begins.Plus(length) <= end; begins = begins.Plus(length))
            yield return new(begins, begins.Plus(length));
    }
}
