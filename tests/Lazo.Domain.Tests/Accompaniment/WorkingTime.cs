using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tests.Support;

namespace Lazo.Domain.Tests.Accompaniment;

public sealed class WorkingTime
{
    private static readonly WorkingCalendar Usual = WorkingCalendar.Default;

    private static readonly WorkingCalendar WithLunchAndHolidays = new(
        Usual.Zone,
        [
            new(DayOfWeek.Monday, new(9, 0), new(14, 0)), new(DayOfWeek.Monday, new(16, 0), new(19, 0)),
            new(DayOfWeek.Tuesday, new(9, 0), new(14, 0)), new(DayOfWeek.Saturday, new(8, 0), new(12, 0)),
        ],
        [new(2026, 3, 16)]);

    [Theory]
    [InlineData("2026-03-04 10:00", "2026-03-04 12:30", 2.5)]
    [InlineData("2026-03-04 07:00", "2026-03-04 20:00", 9)]
    [InlineData("2026-03-06 17:00", "2026-03-09 10:00", 2)]
    [InlineData("2026-03-07 10:00", "2026-03-08 10:00", 0)]
    [InlineData("2026-03-04 12:00", "2026-03-04 11:00", 0)]
    public void Working_time_between(string from, string to, double hours) =>
        Usual.WorkingTimeBetween(Life.At(from), Life.At(to)).TotalHours.ShouldBe(hours);

    [Fact]
    public void Lunch_and_holidays_do_not_count()
    {
        WithLunchAndHolidays.WorkingTimeBetween(Life.At("2026-03-09 13:00"), Life.At("2026-03-09 17:00")).TotalHours.ShouldBe(2);
        WithLunchAndHolidays.WorkingTimeBetween(Life.At("2026-03-16"), Life.At("2026-03-17")).ShouldBe(TimeSpan.Zero);
        WithLunchAndHolidays.AddWorkingTime(Life.At("2026-03-14 11:00"), TimeSpan.FromHours(2)).ShouldBe(Life.At("2026-03-17 10:00"));
    }

    [Theory]
    [InlineData("2026-03-04 10:00", 2, "2026-03-06 10:00")]
    [InlineData("2026-03-05 10:00", 2, "2026-03-09 10:00")]
    [InlineData("2026-03-03 20:08", 2, "2026-03-06 09:00")]
    [InlineData("2026-03-07 12:00", 5, "2026-03-16 09:00")]
    public void Working_days_from_the_next_working_moment(string from, int days, string due) =>
        Usual.AddWorkingDays(Life.At(from), days).ShouldBe(Life.At(due));

    [Fact]
    public void A_time_that_the_last_day_does_not_work_moves_into_its_hours()
    {
        WithLunchAndHolidays.AddWorkingDays(Life.At("2026-03-09 18:00"), 1).ShouldBe(Life.At("2026-03-10 14:00"));
        WithLunchAndHolidays.AddWorkingDays(Life.At("2026-03-10 13:00"), 1).ShouldBe(Life.At("2026-03-14 12:00"));
    }

    [Fact]
    public void A_calendar_that_never_works_never_comes_due() =>
        new WorkingCalendar(Usual.Zone, [], []).AddWorkingDays(Life.At("2026-03-04"), 1).ShouldBe(Instant.Never);

    [Fact]
    public void Hours_that_overlap_are_refused() =>
        Should.Throw<ArgumentException>(() => new WorkingCalendar(Usual.Zone, [new(DayOfWeek.Monday, new(9, 0), new(14, 0)), new(DayOfWeek.Monday, new(13, 0), new(15, 0))], []));
}

public sealed class DaysOfAZone
{
    [Fact]
    public void Every_second_of_a_day_belongs_to_it_also_where_clocks_change()
    {
        foreach (var id in new[] { "America/Mexico_City", "America/Sao_Paulo", "Asia/Beirut", "UTC" })
        {
            var days = LocalDays.Of(TimeZoneInfo.FindSystemTimeZoneById(id));
            for (var day = new DateOnly(2017, 1, 1); day < new DateOnly(2019, 1, 1); day = day.AddDays(1))
            {
                var (start, end) = (days.StartOf(day), days.EndOf(day));
                days.DateOf(start).ShouldBe(day);
                days.DateOf(end.Plus(TimeSpan.FromSeconds(-1))).ShouldBe(day);
                (end - start).TotalHours.ShouldBeInRange(23, 25);
            }
        }
    }

    [Fact]
    public void Midnight_in_mexico_is_six_in_utc() =>
        LocalDays.Of(WorkingCalendar.Default.Zone).StartOf(new DateOnly(2026, 6, 9)).ToDateTimeOffset().ShouldBe(new DateTimeOffset(2026, 6, 9, 6, 0, 0, TimeSpan.Zero));
}
