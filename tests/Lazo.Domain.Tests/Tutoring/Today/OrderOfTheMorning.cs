using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tests.Support;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Today;

namespace Lazo.Domain.Tests.Tutoring.Today;

public sealed class OrderOfTheMorning
{
    [Theory]
    [InlineData(SignalKind.HarmRisk, Severity.Urgent, Tier.Danger)]
    [InlineData(SignalKind.AwaitingAnswer, Severity.High, Tier.LateClock)]
    [InlineData(SignalKind.PromiseDue, Severity.High, Tier.LateClock)]
    [InlineData(SignalKind.ProcedureOpen, Severity.High, Tier.LateClock)]
    [InlineData(SignalKind.ReferralOpen, Severity.High, Tier.LateClock)]
    [InlineData(SignalKind.DropoutIntent, Severity.High, Tier.LeavingOrDistress)]
    [InlineData(SignalKind.Distress, Severity.High, Tier.LeavingOrDistress)]
    [InlineData(SignalKind.PersonalOpen, Severity.Normal, Tier.Personal)]
    [InlineData(SignalKind.AwaitingAnswer, Severity.Normal, Tier.Waiting)]
    [InlineData(SignalKind.PromiseDue, Severity.Normal, Tier.Waiting)]
    [InlineData(SignalKind.NewTutee, Severity.Normal, Tier.Waiting)]
    [InlineData(SignalKind.ClosingSoon, Severity.Normal, Tier.StillTime)]
    [InlineData(SignalKind.MissingActivity, Severity.Normal, Tier.StillTime)]
    [InlineData(SignalKind.ClosedBeforeReached, Severity.Normal, Tier.StillTime)]
    [InlineData(SignalKind.RecoveryOpen, Severity.Normal, Tier.StillTime)]
    [InlineData(SignalKind.LeaveEnding, Severity.Normal, Tier.StillTime)]
    [InlineData(SignalKind.LowGrade, Severity.Normal, Tier.Falling)]
    [InlineData(SignalKind.NoAccess, Severity.Normal, Tier.Falling)]
    [InlineData(SignalKind.Silence, Severity.Normal, Tier.Falling)]
    [InlineData(SignalKind.RetakeNeeded, Severity.Normal, Tier.Falling)]
    [InlineData(SignalKind.NotContacted, Severity.Normal, Tier.Cadence)]
    [InlineData(SignalKind.Achievement, Severity.Good, Tier.Glad)]
    [InlineData(SignalKind.ProcedureOpen, Severity.Normal, Tier.Glad)]
    [InlineData(SignalKind.ReferralOpen, Severity.Normal, Tier.Glad)]
    public void Each_signal_stands_on_its_rung(SignalKind kind, Severity severity, Tier tier) =>
        Tiers.Of(Hold(kind, "2026-03-02", severity)).ShouldBe(tier);

    [Fact]
    public void A_row_stands_on_the_highest_rung_of_its_signals() =>
        Row(Hold(SignalKind.NotContacted, "2026-03-02"), Hold(SignalKind.LowGrade, "2026-03-03"), Hold(SignalKind.PersonalOpen, "2026-03-04"))
            .Signals.Select(signal => signal.Kind).ShouldBe([SignalKind.PersonalOpen, SignalKind.LowGrade, SignalKind.NotContacted]);

    [Fact]
    public void Who_waits_longest_comes_first() =>
        Tie(Hold(SignalKind.PersonalOpen, "2026-03-01")).ShouldBeLessThan(Tie(Hold(SignalKind.PersonalOpen, "2026-03-02")));

    [Fact]
    public void Of_what_can_still_be_saved_what_ends_first_comes_first_although_it_began_later() =>
        Tie(Hold(SignalKind.ClosingSoon, "2026-03-03", until: "2026-03-05"))
            .ShouldBeLessThan(Tie(Hold(SignalKind.RecoveryOpen, "2026-02-01", until: "2026-03-20")));

    [Fact]
    public void Among_the_falling_more_kinds_of_signs_come_first() =>
        Tie(Hold(SignalKind.LowGrade, "2026-03-03"), Hold(SignalKind.NoAccess, "2026-03-03"))
            .ShouldBeLessThan(Tie(Hold(SignalKind.LowGrade, "2026-02-01")));

    [Fact]
    public void Nothing_that_holds_is_the_last_rung() =>
        Row().Tier.ShouldBe(Tier.Calm);

    [Fact]
    public void What_is_urgent_says_so_and_nothing_else_does()
    {
        Row(Hold(SignalKind.HarmRisk, "2026-03-02", Severity.Urgent), Hold(SignalKind.LowGrade, "2026-03-02")).Urgent.ShouldBeTrue();
        Row(Hold(SignalKind.DropoutIntent, "2026-03-02", Severity.High)).Urgent.ShouldBeFalse();
    }

    [Fact]
    public void News_is_the_latest_beginning_or_the_hour_at_which_a_promise_ran_late()
    {
        Row(Hold(SignalKind.LowGrade, "2026-03-01"), Hold(SignalKind.NoAccess, "2026-03-04")).NewestSince.ShouldBe(Life.At("2026-03-04"));
        Row(Hold(SignalKind.PromiseDue, "2026-03-01", Severity.Normal, "2026-03-06")).NewestSince.ShouldBe(Life.At("2026-03-01"));
        Row(Hold(SignalKind.PromiseDue, "2026-03-01", Severity.High, "2026-03-03")).NewestSince.ShouldBe(Life.At("2026-03-03"));
    }

    internal static Signal Hold(SignalKind kind, string since, Severity severity = Severity.Normal, string? until = null, params Evidence[] evidence) =>
        new(kind, severity, Life.At(since), $"about-{kind}", evidence, until is null ? Instant.None : Life.At(until));

    private static TodayRow Row(params Signal[] signals) => TodayRow.Of(new Life().Facts(), signals, Life.At("2026-03-05 08:00"));

    private static long Tie(params Signal[] signals) => Row(signals).Tie;
}
