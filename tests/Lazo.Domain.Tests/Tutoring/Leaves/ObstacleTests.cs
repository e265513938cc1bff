using Lazo.Domain.Tutoring.Leaves;

namespace Lazo.Domain.Tests.Tutoring.Leaves;

public sealed class ObstacleTests
{
    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day);

    [Theory]
    [InlineData("2026-03-10", "2026-04-30", null)]
    [InlineData("2026-04-30", "2026-04-30", null)]
    [InlineData("2026-05-01", "2026-04-30", WayBackObstacle.AfterTheLeave)]
    [InlineData("2027-05-01", null, null)]
    [InlineData("2028-03-06", null, WayBackObstacle.NotToCome)]
    [InlineData("2026-03-04", "2026-04-30", WayBackObstacle.NotToCome)]
    [InlineData("2026-03-08", "2026-04-30", WayBackObstacle.BeforeTheLeave)]
    public void Somebody_writes_while_the_leave_lasts(string on, string? until, WayBackObstacle? against) =>
        WayBack.Against(Day(on)!.Value, new DateOnly(2026, 3, 9), Day(until), new DateOnly(2026, 3, 5)).ShouldBe(against);

    [Theory]
    [InlineData(false, null, "2026-03-05", null)]
    [InlineData(false, null, null, null)]
    [InlineData(true, null, null, LeaveObstacle.UnderWay)]
    [InlineData(false, false, "2026-04-30", LeaveObstacle.Refused)]
    [InlineData(false, true, "2026-04-30", LeaveObstacle.Granted)]
    [InlineData(false, null, "2026-03-04", LeaveObstacle.OddEnd)]
    [InlineData(false, null, "2028-03-06", LeaveObstacle.OddEnd)]
    public void A_leave_begins_once_and_not_against_a_refusal(bool underWay, bool? granted, string? until, LeaveObstacle? against) =>
        LeaveBeginning.Against(underWay, granted, Day(until), new DateOnly(2026, 3, 5)).ShouldBe(against);
}
