namespace Lazo.Domain.Accompaniment;

/// <summary>A stretch of working time on a weekday, local, end exclusive.</summary>
public readonly record struct WorkingHours(DayOfWeek Day, TimeOnly From, TimeOnly To);

/// <summary>When the people of an institution are expected to act: weekly hours without holidays, in its time zone.</summary>
/// <remarks>
/// A promise made on Friday evening isn't late on Sunday: where people have to act, clocks run in this time. Where silence or
/// absence is counted, they run in plain hours and calendar days.
/// </remarks>
public sealed class WorkingCalendar
{
    // Far enough for any due time; a calendar without one working day in ten years never becomes late.
    private const int DaysAhead = 3660;

    private readonly WorkingHours[][] _week = new WorkingHours[7][];
    private readonly HashSet<DateOnly> _holidays;

    /// <param name="hours">Several stretches a day may be given; those of one day must not overlap.</param>
    /// <exception cref="ArgumentException">A stretch ends before it begins, or two of a day overlap.</exception>
    public WorkingCalendar(TimeZoneInfo zone, IEnumerable<WorkingHours> hours, IEnumerable<DateOnly> holidays)
    {
        Days = LocalDays.Of(zone);
        _holidays = [.. holidays];
        var given = hours.ToLookup(stretch => stretch.Day);
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            _week[(int)day] = [.. given[day].OrderBy(stretch => stretch.From)];
            var end = TimeOnly.MinValue;
            foreach (var stretch in _week[(int)day])
            {
                if (stretch.From >= stretch.To || stretch.From < end)
                {
                    throw new ArgumentException($"Working hours of {day} overlap or end before they begin.", nameof(hours));
                }

                end = stretch.To;
            }
        }
    }

    public LocalDays Days { get; }

    public TimeZoneInfo Zone => Days.Zone;

    /// <summary>Monday to Friday 9:00–18:00.</summary>
    public static IReadOnlyList<WorkingHours> DefaultHours { get; } =
    [
        .. from day in Enumerable.Range((int)DayOfWeek.Monday, 5)
           select new WorkingHours((DayOfWeek)day, new TimeOnly(9, 0), new TimeOnly(18, 0)),
    ];

    /// <summary>The default hours in Mexico City, no holidays.</summary>
    public static WorkingCalendar Default { get; } = new(TimeZoneInfo.FindSystemTimeZoneById("America/Mexico_City"), DefaultHours, []);

    public Instant StartOfDay(DateOnly day) => Days.StartOf(day);

    public DateOnly DateOf(Instant instant) => Days.DateOf(instant);

    /// <summary>Whole calendar days from the day of one instant to the day of the other; negative backwards.</summary>
    public int DaysBetween(Instant from, Instant to) => DateOf(to).DayNumber - DateOf(from).DayNumber;

    public bool IsHoliday(DateOnly day) => _holidays.Contains(day);

    public bool IsWorkingDay(DateOnly day) => _week[(int)day.DayOfWeek].Length > 0 && !_holidays.Contains(day);

    /// <summary>Working time between two instants; zero when <paramref name="to"/> isn't later.</summary>
    public TimeSpan WorkingTimeBetween(Instant from, Instant to)
    {
        var total = TimeSpan.Zero;
        for (var day = DateOf(from); from < to && Days.StartOf(day) < to; day = day.AddDays(1))
        {
            foreach (var (begins, ends) in StretchesOf(day))
            {
                var (first, last) = (Instant.Later(begins, from), Instant.Earlier(ends, to));
                total += first < last ? last - first : TimeSpan.Zero;
            }
        }

        return total;
    }

    /// <summary>The earliest instant at which so much working time has passed; <see cref="Instant.Never"/> when the calendar has none.</summary>
    public Instant AddWorkingTime(Instant from, TimeSpan span)
    {
        var day = DateOf(from);
        for (var ahead = 0; ahead < DaysAhead; ahead++, day = day.AddDays(1))
        {
            foreach (var (begins, ends) in StretchesOf(day))
            {
                var first = Instant.Later(begins, from);
                if (first >= ends)
                {
                    continue;
                }

                if (ends - first >= span)
                {
                    return first.Plus(span);
                }

                span -= ends - first;
            }
        }

        return Instant.Never;
    }

    /// <summary>
    /// The same time of day, <paramref name="count"/> working days on. An instant outside working time counts from the next
    /// working moment; a time that the last day doesn't work is moved into its hours.
    /// </summary>
    public Instant AddWorkingDays(Instant from, int count)
    {
        var start = AddWorkingTime(from, TimeSpan.Zero);
        if (start == Instant.Never)
        {
            return start;
        }

        var day = DateOf(start);
        for (var ahead = 0; count > 0 && ahead < DaysAhead; ahead++)
        {
            day = day.AddDays(1);
            count -= IsWorkingDay(day) ? 1 : 0;
        }

        return count > 0 ? Instant.Never : Within(day, Days.At(day, Days.TimeOf(start)));
    }

    private Instant Within(DateOnly day, Instant wanted)
    {
        var last = wanted;
        foreach (var (begins, ends) in StretchesOf(day))
        {
            if (wanted <= ends)
            {
                return Instant.Later(wanted, begins);
            }

            last = ends;
        }

        return last;
    }

    private IEnumerable<(Instant Begins, Instant Ends)> StretchesOf(DateOnly day) =>
        _holidays.Contains(day)
            ? []
            : _week[(int)day.DayOfWeek].Select(stretch => (Days.At(day, stretch.From), Days.At(day, stretch.To)));
}
