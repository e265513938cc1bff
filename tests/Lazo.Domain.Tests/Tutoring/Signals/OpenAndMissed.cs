using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tests.Support;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tests.Tutoring.Signals;

public sealed class OpenAndMissed
{
    [Theory]
    [InlineData("2026-03-08 17:59:59", false)]
    [InlineData("2026-03-08 18:00", true)]
    [InlineData("2026-03-10 17:59:59", true)]
    [InlineData("2026-03-10 18:00", false)]
    public void It_closes_soon_from_48_hours_before_until_it_closes(string asOf, bool holds)
    {
        var signal = new Life().Activity("a6", closes: "2026-03-10 18:00").One(SignalKind.ClosingSoon, asOf);

        (signal is not null).ShouldBe(holds);
        if (signal is not null)
        {
            (signal.About, signal.Since, signal.Until, signal.Severity)
                .ShouldBe(("a6", Life.At("2026-03-08 18:00"), Life.At("2026-03-10 18:00"), Severity.Normal));
        }
    }

    [Fact]
    public void What_has_not_opened_does_not_close_soon() =>
        new Life().Activity("a6", opens: "2026-03-09", closes: "2026-03-10 18:00").Kinds("2026-03-08 20:00").ShouldBeEmpty();

    [Theory]
    [InlineData("2026-03-10 17:59:59", false)]
    [InlineData("2026-03-10 18:00", true)]
    [InlineData("2026-03-24 17:59:59", true)]
    [InlineData("2026-03-24 18:00", false)]
    public void It_is_missing_for_14_days_after_it_closed(string asOf, bool holds)
    {
        var signal = new Life().Activity("a6", closes: "2026-03-10 18:00").One(SignalKind.MissingActivity, asOf);

        (signal is not null).ShouldBe(holds);
        signal?.Since.ShouldBe(Life.At("2026-03-10 18:00"));
        signal?.About.ShouldBe("a6");
    }

    [Fact]
    public void It_is_missing_no_longer_once_the_class_has_ended()
    {
        var life = new Life().Activity("a6", closes: "2026-06-24");

        life.Kinds("2026-06-26 23:59").ShouldContain(SignalKind.MissingActivity);
        life.Kinds("2026-06-27").ShouldNotContain(SignalKind.MissingActivity);
    }

    [Theory]
    [InlineData(ActivityKind.Final)]
    [InlineData(ActivityKind.Recovery)]
    public void A_final_mark_and_a_recovery_are_never_missing(ActivityKind kind) =>
        new Life().Activity("x", closes: "2026-03-10", kind: kind).Kinds("2026-03-11").ShouldBeEmpty();

    [Fact]
    public void A_missed_exam_is_missing() =>
        new Life().Activity("x", closes: "2026-03-10", kind: ActivityKind.Exam).Kinds("2026-03-11").ShouldBe([SignalKind.MissingActivity]);

    [Theory]
    [InlineData(ResultState.Submitted)]
    [InlineData(ResultState.PartiallyGraded)]
    [InlineData(ResultState.FullyGraded)]
    public void What_was_handed_in_is_not_missing(ResultState state)
    {
        var life = new Life().Activity("a6", closes: "2026-03-10").Result(state, submitted: "2026-03-09 22:00", scored: "2026-03-20", mark: 8);

        life.Kinds("2026-03-09 21:00").ShouldBe([SignalKind.ClosingSoon]);
        life.Kinds("2026-03-11").ShouldBeEmpty();
    }

    [Fact]
    public void Handed_in_late_it_is_missing_until_then()
    {
        var life = new Life().Activity("a6", closes: "2026-03-10").Result(ResultState.Submitted, submitted: "2026-03-12 08:00", scored: "2026-03-12");

        life.Kinds("2026-03-11 08:00").ShouldBe([SignalKind.MissingActivity]);
        life.Kinds("2026-03-12 08:00").ShouldBeEmpty();
    }

    [Fact]
    public void Completion_is_not_submission() =>
        new Life().Activity("a6", closes: "2026-03-10").Result(ResultState.NotSubmitted, scored: "2026-03-09", mark: 10)
            .Kinds("2026-03-11").ShouldBe([SignalKind.MissingActivity]);

    [Fact]
    public void Who_is_exempt_misses_nothing_from_when_it_is_known()
    {
        var life = new Life().Activity("a6", closes: "2026-03-10").Result(ResultState.Exempt, scored: "2026-03-12");

        life.Kinds("2026-03-11").ShouldBe([SignalKind.MissingActivity]);
        life.Kinds("2026-03-12").ShouldBeEmpty();
    }

    [Fact]
    public void An_extension_moves_the_window()
    {
        var life = new Life().Activity("a6", closes: "2026-03-10").Result(ResultState.NotSubmitted, scored: "2026-03-09", extended: "2026-03-16 12:00");

        life.Kinds("2026-03-12").ShouldBeEmpty();
        life.One(SignalKind.ClosingSoon, "2026-03-15")!.Until.ShouldBe(Life.At("2026-03-16 12:00"));
        life.One(SignalKind.MissingActivity, "2026-03-17")!.Since.ShouldBe(Life.At("2026-03-16 12:00"));
    }

    [Fact]
    public void An_extension_is_not_seen_before_it_was_recorded()
    {
        var life = new Life().Activity("a6", closes: "2026-03-10").Result(ResultState.NotSubmitted, scored: "2026-03-12", extended: "2026-03-16");

        life.Kinds("2026-03-11").ShouldBe([SignalKind.MissingActivity]);
        life.Kinds("2026-03-12").ShouldBeEmpty();
    }

    [Fact]
    public void A_pending_recovery_of_the_class_asks_for_nothing_missed()
    {
        var life = new Life().Activity("a6", closes: "2026-03-10").Activity("r", opens: "2026-03-12", closes: "2026-03-15", kind: ActivityKind.Recovery);

        life.Kinds("2026-03-11").ShouldBe([SignalKind.MissingActivity]);
        life.Kinds("2026-03-12").ShouldBeEmpty();
        life.Kinds("2026-03-15").ShouldBe([SignalKind.MissingActivity]);
    }

    [Fact]
    public void It_closed_before_she_was_enrolled()
    {
        var life = new Life { Enrolled = "2026-03-12" }.Activity("a6", closes: "2026-03-10");

        life.Kinds("2026-03-11").ShouldBeEmpty();
        life.One(SignalKind.ClosedBeforeReached, "2026-03-12")!.Since.ShouldBe(Life.At("2026-03-12"));
        life.Kinds("2026-03-12").ShouldNotContain(SignalKind.MissingActivity);
    }

    [Fact]
    public void It_closed_before_her_first_access() =>
        new Life { FirstAccess = "2026-03-10 08:00", LastAccess = "2026-03-10 08:00", AccessesKnown = "2026-02-03" }
            .Activity("a6", closes: "2026-03-10").Kinds("2026-03-11").ShouldBe([SignalKind.ClosedBeforeReached]);

    [Fact]
    public void The_cause_says_that_it_closed_before_she_reached_it_and_the_last_cause_decides()
    {
        var life = new Life().Activity("a6", closes: "2026-03-10")
            .Recorded("x1", RecordKind.Cause, "2026-03-11 10:00", of: "a6", cause: Cause.ClosedBeforeReached)
            .Recorded("x2", RecordKind.Cause, "2026-03-12 10:00", of: "a6", cause: Cause.Work);

        life.Kinds("2026-03-11").ShouldBe([SignalKind.MissingActivity]);
        life.Kinds("2026-03-11 10:00").ShouldBe([SignalKind.ClosedBeforeReached]);
        life.Kinds("2026-03-12 10:00").ShouldBe([SignalKind.MissingActivity]);
    }

    [Fact]
    public void A_cause_that_was_taken_back_says_nothing()
    {
        var life = new Life { FirstAccess = "2026-03-10 08:00", LastAccess = "2026-03-10 08:00", AccessesKnown = "2026-02-03" }
            .Activity("a6", closes: "2026-03-10")
            .Recorded("x1", RecordKind.Cause, "2026-03-11 10:00", of: "a6", cause: Cause.ClosedBeforeReached)
            .Recorded("x2", RecordKind.Cause, "2026-03-12 10:00", of: "a6");

        Says(life, "2026-03-11 10:00").ShouldContain(EvidenceKind.CauseSaysSo);
        Says(life, "2026-03-12 10:00").ShouldNotContain(EvidenceKind.CauseSaysSo);

        static IEnumerable<EvidenceKind> Says(Life life, string asOf) =>
            life.One(SignalKind.ClosedBeforeReached, asOf)!.Evidence.Select(fact => fact.What);
    }

    [Fact]
    public void A_suspended_enrolment_raises_nothing() =>
        new Life { Suspended = true }.Activity("a6", closes: "2026-03-10").Kinds("2026-03-11").ShouldBeEmpty();

    [Fact]
    public void A_finished_enrolment_raises_nothing()
    {
        var life = new Life { EnrolmentEnds = "2026-03-11" }.Activity("a6", closes: "2026-03-10").Marked("a1", 2, "2026-03-01").Marked("a2", 2, "2026-03-02");

        life.Kinds("2026-03-10 12:00").ShouldNotBeEmpty();
        life.Kinds("2026-03-11").ShouldBeEmpty();
        life.Kinds("2026-06-28").ShouldBeEmpty();
    }

    [Fact]
    public void A_disabled_account_raises_nothing() =>
        new Life { Enabled = false }.Activity("a6", closes: "2026-03-10").Kinds("2026-03-11").ShouldBeEmpty();

    [Fact]
    public void While_she_is_on_leave_her_classes_raise_nothing()
    {
        var life = new Life().Activity("a6", closes: "2026-03-10")
            .Recorded("q", RecordKind.LeaveRequested, "2026-03-01 10:00")
            .Recorded("b", RecordKind.LeaveBegan, "2026-03-05 10:00", of: "q", until: "2026-03-12");

        life.Kinds("2026-03-12 23:00").ShouldNotContain(SignalKind.MissingActivity);
        life.Kinds("2026-03-13").ShouldContain(SignalKind.MissingActivity);
    }
}
