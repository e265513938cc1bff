using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tests.Support;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Signals;

namespace Lazo.Domain.Tests.Tutoring.Signals;

public sealed class Readings
{
    private static Life Says(Expressed reading) => new Life().Activity("a6", closes: "2026-03-10").SheWrites("2026-03-11 23:30", reading: reading);

    [Fact]
    public void Danger_stands_above_everything_and_no_answer_drops_it()
    {
        var life = Says(Expressed.HarmRisk).Recorded("q", RecordKind.LeaveRequested, "2026-03-11 09:00");

        life.Signals("2026-03-11 23:30")[0].ShouldSatisfyAllConditions(
            first => first.Kind.ShouldBe(SignalKind.HarmRisk), first => first.Severity.ShouldBe(Severity.Urgent), first => first.About.ShouldBe("m1"));
        life.TutorWrites("2026-03-12 08:00").Signals("2026-03-20")[0].Kind.ShouldBe(SignalKind.HarmRisk);
    }

    [Theory]
    [InlineData(Expressed.DropoutIntent, SignalKind.DropoutIntent)]
    [InlineData(Expressed.Distress, SignalKind.Distress)]
    public void What_she_expresses_asks_for_somebody_until_somebody_has_answered(Expressed reading, SignalKind kind)
    {
        Says(reading).One(kind, "2026-03-12")!.Severity.ShouldBe(Severity.High);
        Says(reading).TutorWrites("2026-03-12 08:00").Kinds("2026-03-12 09:00").ShouldNotContain(kind);
        Says(reading).Recorded("c", RecordKind.ContactAttempt, "2026-03-12 08:00", channel: Channel.Phone, result: ContactResult.Reached)
            .Kinds("2026-03-12 09:00").ShouldNotContain(kind);
    }

    [Fact]
    public void An_achievement_that_she_tells_is_good_for_three_days()
    {
        Says(Expressed.Achievement).One(SignalKind.Achievement, "2026-03-13 23:00")!.Severity.ShouldBe(Severity.Good);
        Says(Expressed.Achievement).Kinds("2026-03-14").ShouldNotContain(SignalKind.Achievement);
    }
}
