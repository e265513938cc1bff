using Lazo.Domain.Advising.Visits;
using Lazo.Web.Features.Advising.Schools;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Advising.Visits;

/// <summary>A day of an advisor's week.</summary>
/// <param name="Order">A better order of its visits; null where there is none.</param>
/// <param name="Road">Minutes on the road as it is planned.</param>
public sealed record WeekDay(DateOnly Day, IReadOnlyList<VisitRow> Visits, IReadOnlyList<CalendarDay> Calendar, DayOrder? Order, int Road);

/// <summary>An advisor's week: her visits, what stands against them, and how its days could be ordered.</summary>
public sealed class Week
{
    private readonly ILookup<Guid, Clash> clashes;
    private readonly Dictionary<Guid, VisitRow> rows;
    private readonly Moments when;

    /// <param name="visits">Of these days, whatever became of them.</param>
    public Week(DateOnly first, IReadOnlyList<VisitRow> visits, ZoneMap zone, IReadOnlyList<CalendarDay> calendar, IReadOnlyList<Appointment> appointments, Moments when)
    {
        this.when = when;
        (First, Zone) = (first, zone);
        rows = visits.ToDictionary(row => row.Id);
        // A visit at a school that left the zone is shown, and can't be judged.
        var planned = visits.Where(row => row.IsPlanned && zone.Find(row.SchoolId) is not null).Select(row => row.On(when, zone.Find(row.SchoolId)!.Hours)).ToList();
        clashes = Clashes.Of(planned, zone.Roads, [.. calendar.Select(day => day.Day)], appointments).ToLookup(clash => clash.Visit);
        Days = [.. Enumerable.Range(0, 7).Select(first.AddDays).Select(day => Of(day, visits, planned, calendar))];
    }

    public DateOnly First { get; }

    public ZoneMap Zone { get; }

    public IReadOnlyList<WeekDay> Days { get; }

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    public VisitRow? Find(Guid id) => rows.GetValueOrDefault(id);

    /// <summary>What stands against a visit, in words.</summary>
    public IEnumerable<string> Against(VisitRow row, Speech say) => clashes[row.Id].Select(clash =>
        ClashWords.Of(clash, clash.Other is { } id && Find(id) is { } other ? $"{other.School} ({when.Time(other.Plan.StartsAt)})" : null, say));

    /// <summary>An order is offered while none of the day's visits has begun, and only where it spares road or a clash.</summary>
    private WeekDay Of(DateOnly day, IReadOnlyList<VisitRow> visits, IReadOnlyList<Visit> planned, IReadOnlyList<CalendarDay> calendar)
    {
        var today = planned.Where(visit => visit.Day == day).OrderBy(visit => visit.Starts).ToList();
        var road = DayOrder.RoadOf(today, Zone.Roads);
        var order = today.Count > 1 && when.InstantOf(today[0].Starts) > when.Now ? DayOrder.Propose(today, Zone.Roads) : null;
        var clashing = today.Any(visit => clashes[visit.Id].Any(clash => clash.Kind is ClashKind.TwoAtOnce or ClashKind.RoadTooShort or ClashKind.OutsideShift or ClashKind.MissesRecess));
        return new(
            day, [.. visits.Where(row => when.DateOf(row.Plan.StartsAt) == day)], [.. calendar.Where(one => one.Day.Day == day)],
            order is not null && (order.Road < road || clashing) ? order : null, road);
    }
}
