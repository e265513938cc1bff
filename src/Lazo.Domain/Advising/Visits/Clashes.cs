namespace Lazo.Domain.Advising.Visits;

/// <summary>Why a visit can't be as it is planned.</summary>
public enum ClashKind : byte
{
    TwoAtOnce,
    RoadTooShort,
    NoClasses,
    CouncilDay,
    Weekend,
    OutsideShift,
    MissesRecess,
    BeyondAppointment,
}

/// <summary>Something that stands against a visit; it is shown, and a person decides.</summary>
/// <param name="Other">The visit with which it clashes.</param>
/// <param name="Needed">Minutes that the road takes.</param>
/// <param name="Left">Minutes that are left for it.</param>
/// <param name="Words">What the calendar says of the day.</param>
public sealed record Clash(Guid Visit, ClashKind Kind, Guid? Other = null, int? Needed = null, int? Left = null, string? Words = null);

/// <summary>Finds what stands against the visits of an advisor.</summary>
public static class Clashes
{
    /// <param name="visits">Of one advisor, those that were cancelled or done left out.</param>
    /// <param name="days">Of the zone.</param>
    public static IReadOnlyList<Clash> Of(IEnumerable<Visit> visits, Roads roads, IReadOnlyList<SchoolDay> days, IReadOnlyList<Appointment> appointments)
    {
        var inOrder = visits.OrderBy(visit => visit.Starts).ThenBy(visit => visit.Id).ToList();
        var found = new List<Clash>();
        foreach (var (visit, index) in inOrder.Select((visit, index) => (visit, index)))
        {
            found.AddRange(Alone(visit, days, appointments));
            foreach (var later in inOrder.Skip(index + 1).TakeWhile(later => later.Starts < visit.Ends))
                found.AddRange([new(visit.Id, ClashKind.TwoAtOnce, later.Id), new(later.Id, ClashKind.TwoAtOnce, visit.Id)]);
            if (index > 0 && Road(inOrder[index - 1], visit, roads) is { } road)
                found.Add(road);
        }

        return found;
    }

    private static IEnumerable<Clash> Alone(Visit visit, IReadOnlyList<SchoolDay> days, IReadOnlyList<Appointment> appointments)
    {
        var (from, to, school) = (TimeOnly.FromDateTime(visit.Starts), TimeOnly.FromDateTime(visit.Ends), visit.School);
        if (!appointments.Any(appointment => appointment.Begins <= visit.Day && visit.Day <= appointment.Ends))
            yield return new(visit.Id, ClashKind.BeyondAppointment);
        if (visit.Day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            yield return new(visit.Id, ClashKind.Weekend);
        foreach (var day in days.Where(day => day.Day == visit.Day && (day.School is null || day.School == school.Number)))
        {
            if (day.Kind != SchoolDayKind.Other)
                yield return new(visit.Id, day.Kind == SchoolDayKind.Council ? ClashKind.CouncilDay : ClashKind.NoClasses, Words: day.Words);
        }

        if (from < school.Opens || to > school.Closes || visit.Ends.Date != visit.Starts.Date)
            yield return new(visit.Id, ClashKind.OutsideShift);
        else if (visit.AtRecess && StartsWithin(visit) is { } window && (from < window.First || from > window.Last))
            yield return new(visit.Id, ClashKind.MissesRecess);
    }

    private static Clash? Road(Visit before, Visit visit, Roads roads)
    {
        if (before.Day != visit.Day || before.Ends > visit.Starts)
            return null;
        var (needed, left) = (roads.Between(before.School, visit.School), (int)(visit.Starts - before.Ends).TotalMinutes);
        return needed > left ? new(visit.Id, ClashKind.RoadTooShort, before.Id, needed, left) : null;
    }

    /// <summary>Between when and when a visit of this length may begin: within the shift, and so that recess lies in it where the talk is to be then.</summary>
    /// <returns>Null where it doesn't fit at all.</returns>
    public static (TimeOnly First, TimeOnly Last)? StartsWithin(Visit visit)
    {
        var school = visit.School;
        var (first, last) = (Minute(school.Opens), Minute(school.Closes) - visit.Minutes);
        if (visit.AtRecess && school is { RecessFrom: { } from, RecessTo: { } to })
        {
            // Shorter than recess: within it. Longer: around it.
            var (one, other) = (Minute(from), Minute(to) - visit.Minutes);
            (first, last) = (Math.Max(first, Math.Min(one, other)), Math.Min(last, Math.Max(one, other)));
        }

        return first <= last ? (At(first), At(last)) : null;
    }

    private static int Minute(TimeOnly time) => (time.Hour * 60) + time.Minute;

    private static TimeOnly At(int minute) => new(minute / 60, minute % 60);
}
