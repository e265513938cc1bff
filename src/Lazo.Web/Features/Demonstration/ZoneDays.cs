namespace Lazo.Web.Features.Demonstration;

/// <summary>Days of school in the zone: none on weekends, on the days of the council, and on the country's holidays.</summary>
internal static class ZoneDays
{
    // No summer time since 2022.
    private static readonly TimeSpan Zone = TimeSpan.FromHours(-6);

    /// <summary>So many days of school from a day; behind it where below 0.</summary>
    public static DateOnly From(DateOnly day, int days)
    {
        for (var left = Math.Abs(days); left > 0;)
        {
            day = day.AddDays(Math.Sign(days));
            if (IsSchool(day))
                left--;
        }

        return day;
    }

    /// <summary>The day itself, or the last day of school before it.</summary>
    public static DateOnly OnOrBefore(DateOnly day) => IsSchool(day) ? day : From(day, -1);

    /// <summary>The day on which a month's council meets: its last Friday that is no holiday.</summary>
    public static DateOnly CouncilOf(DateOnly month)
    {
        var day = new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));
        while (day.DayOfWeek != DayOfWeek.Friday || IsHoliday(day))
            day = day.AddDays(-1);
        return day;
    }

    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new DateTimeOffset(day.ToDateTime(time), Zone).ToUniversalTime();

    private static bool IsSchool(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsCouncil(day) && !IsHoliday(day);

    private static bool IsCouncil(DateOnly day) => day == CouncilOf(day);

    private static bool IsHoliday(DateOnly day) => (day.Month, day.Day) is (1, 1) or (5, 1) or (9, 16) or (12, 25)
        || (day.DayOfWeek == DayOfWeek.Monday && (day.Month, (day.Day - 1) / 7) is (2, 0) or (3, 2) or (11, 2));
}
