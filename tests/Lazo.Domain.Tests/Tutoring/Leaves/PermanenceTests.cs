using Lazo.Domain.Tests.Support;
using Lazo.Domain.Tutoring.Leaves;
using Lazo.Domain.Tutoring.Records;

namespace Lazo.Domain.Tests.Tutoring.Leaves;

public sealed class PermanenceTests
{
    private static Permanence Of(Life life, string asOf) => Permanences.Of(life.Facts(), Life.At(asOf), life.Rules);

    [Fact]
    public void A_leave_is_no_dropout()
    {
        var life = new Life { EnrolmentEnds = "2026-03-10" }.Recorded("l", RecordKind.LeaveBegan, "2026-03-10", until: "2026-04-30");

        Of(life, "2026-03-09").ShouldBe(Permanence.Studying);
        Of(life, "2026-03-11").ShouldBe(Permanence.OnLeave);
        Of(life, "2026-04-30 23:00").ShouldBe(Permanence.OnLeave);
        Of(life, "2026-05-01").ShouldBe(Permanence.NotBack);
        Of(new Life { EnrolmentEnds = "2026-03-10" }, "2026-03-11").ShouldBe(Permanence.Left);
    }

    [Fact]
    public void Who_writes_after_her_leave_or_is_recorded_as_back_is_back()
    {
        Of(new Life().Recorded("l", RecordKind.LeaveBegan, "2026-03-10", until: "2026-04-30").SheWrites("2026-05-02"), "2026-05-03").ShouldBe(Permanence.Studying);
        Of(new Life().Recorded("l", RecordKind.LeaveBegan, "2026-03-10", until: "2026-04-30").Recorded("b", RecordKind.LeaveEnded, "2026-04-28", of: "l"), "2026-05-03")
            .ShouldBe(Permanence.Studying);
    }

    [Fact]
    public void Whoever_finished_her_classes_has_not_left()
    {
        Of(new Life(), "2026-06-26 12:00").ShouldBe(Permanence.Studying);
        Of(new Life(), "2026-06-28").ShouldBe(Permanence.BetweenTerms);
        Of(new Life { Suspended = true }, "2026-03-01").ShouldBe(Permanence.Left);
    }

    [Fact]
    public void Each_is_counted_once_and_leaves_apart()
    {
        Permanence[] states = [Permanence.Studying, Permanence.OnLeave, Permanence.OnLeave, Permanence.NotBack, Permanence.Left, Permanence.BetweenTerms];

        PermanenceCount.Of(states).ShouldBe(new PermanenceCount(Studying: 1, BetweenTerms: 1, OnLeave: 2, NotBack: 1, Left: 1));
        PermanenceCount.Of([]).ShouldBe(new PermanenceCount(0, 0, 0, 0, 0));
    }

    [Theory]
    [InlineData("2026-03-09", null, null, WayBackState.Prepared)]
    [InlineData("2026-03-10", null, null, WayBackState.Due)]
    [InlineData("2026-03-12", null, null, WayBackState.Due)]
    [InlineData("2026-03-12", "2026-03-11", null, WayBackState.Written)]
    [InlineData("2026-03-12", "2026-03-11", "2026-03-12", WayBackState.Over)]
    [InlineData("2026-03-09", null, "2026-03-08", WayBackState.Over)]
    public void A_way_back_is_due_from_its_day_until_somebody_wrote(string today, string? written, string? ended, WayBackState state) => WayBack.At(
        DateOnly.Parse(today), new DateOnly(2026, 3, 10), written is null ? null : DateOnly.Parse(written), ended is null ? null : DateOnly.Parse(ended)).ShouldBe(state);
}
