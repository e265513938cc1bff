using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Appointments;

namespace Lazo.Domain.Tests.Tutoring.Appointments;

public sealed class FreeSlotsTests
{
    private static readonly DateOnly Monday = new(2026, 3, 2);
    private static readonly DateOnly Holiday = new(2026, 3, 16);
    private static readonly WorkingCalendar Calendar = new(WorkingCalendar.Default.Zone, WorkingCalendar.DefaultHours, [Holiday]);
    private static readonly ReceivingHours Mondays = new(DayOfWeek.Monday, new(16, 0), new(17, 50), 30);

    [Fact]
    public void A_week_is_cut_into_whole_appointments() =>
        Free([Mondays], [], [], Monday, 7).ShouldBe(["02 16:00", "02 16:30", "02 17:00"]);

    [Fact]
    public void A_holiday_rests_unless_the_tutor_gave_it_hours_herself()
    {
        Free([Mondays], [], [], Monday, 15).ShouldNotContain(slot => slot.StartsWith("16", StringComparison.Ordinal));
        Free([Mondays], [new(Holiday, new(9, 0), new(10, 0), 60)], [], Monday, 15).ShouldContain("16 09:00");
    }

    [Fact]
    public void A_day_can_be_closed_and_another_opened() =>
        Free([Mondays], [new(Monday, null, null, 0), new(Monday.AddDays(2), new(9, 0), new(9, 30), 30)], [], Monday, 7).ShouldBe(["04 09:00"]);

    [Fact]
    public void What_is_taken_or_past_or_begins_now_isnt_free()
    {
        Free([Mondays], [], [new(At(Monday, 16, 15), At(Monday, 16, 45))], Monday, 7).ShouldBe(["02 17:00"]);
        FreeSlots.Of([Mondays], [], [], Calendar, At(Monday, 16, 30), 7).Select(Said).ShouldBe(["02 17:00"]);
    }

    [Fact]
    public void Hours_that_meet_dont_give_one_moment_twice() =>
        Free([Mondays, new(DayOfWeek.Monday, new(16, 30), new(17, 30), 60)], [], [], Monday, 7).ShouldBe(["02 16:00", "02 16:30", "02 17:00"]);

    [Fact]
    public void On_the_day_on_which_the_clock_changes_no_hour_is_invented()
    {
        var berlin = new WorkingCalendar(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), WorkingCalendar.DefaultHours, []);
        var sunday = new DateOnly(2026, 3, 29);

        var slots = FreeSlots.Of([new(DayOfWeek.Sunday, new(1, 0), new(4, 0), 60)], [], [], berlin, berlin.Days.StartOf(sunday), 1);

        slots.Count.ShouldBe(2, "from one to four there are two hours on that day");
        slots.ShouldAllBe(slot => slot.Ends - slot.Begins == TimeSpan.FromHours(1));
    }

    [Fact]
    public void Asking_for_one_ends_well_or_says_why_not()
    {
        var free = FreeSlots.Of([Mondays], [], [], Calendar, At(Monday, 8, 0), 7);

        Bookings.Of(free[1].Begins, free, []).ShouldBe(Booking.Free);
        Bookings.Of(free[1].Begins.Plus(TimeSpan.FromMinutes(1)), free, []).ShouldBe(Booking.Taken);
        Bookings.Of(free[1].Begins, free, [.. free.Take(Bookings.Most)]).ShouldBe(Booking.TooMany);
    }

    private static List<string> Free(ReceivingHours[] week, ReceivingDay[] days, Slot[] taken, DateOnly from, int ahead) =>
        [.. FreeSlots.Of(week, days, taken, Calendar, At(from, 8, 0), ahead).Select(Said)];

    private static string Said(Slot slot) => $"{Calendar.DateOf(slot.Begins):dd} {Calendar.Days.TimeOf(slot.Begins):HH:mm}";

    private static Instant At(DateOnly day, int hour, int minute) => Calendar.Days.At(day, new TimeOnly(hour, minute));
}
