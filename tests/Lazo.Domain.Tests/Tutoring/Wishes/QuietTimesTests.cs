using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Today;
using Lazo.Domain.Tutoring.Wishes;
using static Lazo.Domain.Tests.Tutoring.Today.OrderOfTheMorning;

namespace Lazo.Domain.Tests.Tutoring.Wishes;

public sealed class QuietTimesTests
{
    private static readonly LocalDays Days = WorkingCalendar.Default.Days;
    private static readonly QuietTime Night = new(QuietDays.Every, new(22, 0), new(7, 0));
    private static readonly QuietTime Shift = new(QuietDays.Weekdays, new(7, 0), new(15, 0));
    private static readonly QuietTime Sunday = new(QuietDays.Weekend, new(0, 0), new(0, 0));

    [Theory]
    [InlineData("2026-03-04 21:59", null)]
    [InlineData("2026-03-04 22:00", "2026-03-05 07:00")]
    [InlineData("2026-03-05 00:30", "2026-03-05 07:00")]
    [InlineData("2026-03-05 06:59", "2026-03-05 07:00")]
    [InlineData("2026-03-05 07:00", null)]
    public void A_night_lasts_until_its_morning(string now, string? until) => Until(now, Night).ShouldBe(until);

    [Theory]
    [InlineData("2026-03-05 23:00", "2026-03-06 15:00")]
    [InlineData("2026-03-06 23:00", "2026-03-07 07:00")]
    public void Two_that_meet_are_one_and_a_shift_of_the_week_isnt_on_Saturday(string now, string until) => Until(now, Night, Shift).ShouldBe(until);

    [Fact]
    public void A_whole_day_ends_at_midnight() => Until("2026-03-07 12:00", Sunday).ShouldBe("2026-03-09 00:00");

    [Fact]
    public void A_week_of_quiet_leaves_no_hours_and_a_night_does()
    {
        QuietTimes.LeaveHours([Night, Shift]).ShouldBeTrue();
        QuietTimes.LeaveHours([new(QuietDays.Every, new(0, 0), new(20, 0))]).ShouldBeTrue();
        QuietTimes.LeaveHours([new(QuietDays.Every, new(0, 0), new(23, 0))]).ShouldBeFalse("an hour before midnight is no hour to be reached");
        QuietTimes.LeaveHours([new(QuietDays.Every, new(0, 0), new(12, 0)), new(QuietDays.Every, new(12, 0), new(0, 0))]).ShouldBeFalse();
    }

    [Fact]
    public void A_step_waits_and_says_until_when_and_what_then()
    {
        var until = At("2026-03-05 07:00");

        var step = NextStep.Of([Hold(SignalKind.MissingActivity, "2026-03-02")], Channel.Phone).HeldUntil(until);

        (step.Kind, step.Then, step.Until).ShouldBe((StepKind.Wait, StepKind.Call, until));
        step.Because.ShouldBe(SignalKind.MissingActivity);
    }

    [Theory]
    [InlineData(SignalKind.HarmRisk, Severity.Urgent, StepKind.Protocol)]
    [InlineData(SignalKind.ReferralOpen, Severity.High, StepKind.RemindOffice)]
    public void Danger_doesnt_wait_and_an_office_isnt_she(SignalKind kind, Severity severity, StepKind step) =>
        NextStep.Of([Hold(kind, "2026-03-02", severity)], null).HeldUntil(At("2026-03-05 07:00")).Kind.ShouldBe(step);

    [Fact]
    public void Outside_of_it_nothing_changes()
    {
        var step = NextStep.Of([Hold(SignalKind.MissingActivity, "2026-03-02")], Channel.Phone);

        step.HeldUntil(Instant.None).ShouldBe(step);
    }

    private static string? Until(string now, params QuietTime[] times)
    {
        var until = QuietTimes.Until(times, At(now), Days);
        return until.IsNone ? null : $"{Days.DateOf(until):yyyy-MM-dd} {Days.TimeOf(until):HH:mm}";
    }

    private static Instant At(string local) =>
        Days.At(DateOnly.ParseExact(local[..10], "yyyy-MM-dd"), TimeOnly.ParseExact(local[11..], "HH:mm"));
}
