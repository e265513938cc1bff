using Lazo.Domain.Tests.Support;
using Lazo.Domain.Tutoring;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tests.Tutoring.Signals;

public sealed class Grades
{
    [Fact]
    public void One_activity_is_too_little_to_speak_of_a_low_grade() =>
        new Life().Marked("a1", 2, "2026-03-01").Kinds("2026-03-20").ShouldBeEmpty();

    [Theory]
    [InlineData(6000, 6000, false)]
    [InlineData(6000, 5999, true)]
    [InlineData(9100, 2900, false)]
    public void Below_the_pass_mark_is_low_and_the_pass_mark_is_not(int one, int other, bool low)
    {
        var signal = new Life().Marked("a1", one / 1000m, "2026-03-01").Marked("a2", other / 1000m, "2026-03-05").One(SignalKind.LowGrade, "2026-03-20");

        (signal is not null).ShouldBe(low);
        signal?.About.ShouldBe(Life.Class);
        signal?.Since.ShouldBe(Life.At("2026-03-05"));
    }

    [Fact]
    public void The_pass_mark_is_the_institutions() =>
        new Life { Rules = InstitutionRules.Default with { PassMark = Mark.Of(7) } }
            .Marked("a1", 6.5m, "2026-03-01").Marked("a2", 6.5m, "2026-03-05").Kinds("2026-03-20").ShouldBe([SignalKind.LowGrade]);

    [Fact]
    public void A_missed_activity_counts_zero()
    {
        var life = new Life().Marked("a1", 9, "2026-03-01").Activity("a2", closes: "2026-03-10");

        life.Kinds("2026-03-07").ShouldBeEmpty();
        var low = life.One(SignalKind.LowGrade, "2026-03-30")!;
        low.Since.ShouldBe(Life.At("2026-03-10"));
        low.Evidence[0].Number.ShouldBe(4.5m);
    }

    [Fact]
    public void What_waits_for_its_mark_and_what_is_exempt_count_neither_way()
    {
        var life = new Life().Marked("a1", 5, "2026-03-01")
            .Activity("a2", closes: "2026-03-10").Result(ResultState.Submitted, submitted: "2026-03-09", scored: "2026-03-09")
            .Activity("a3", closes: "2026-03-10").Result(ResultState.Exempt, scored: "2026-03-09")
            .Activity("a4", closes: "2026-03-10").Result(ResultState.PartiallyGraded, scored: "2026-03-09", mark: 1);

        life.Kinds("2026-03-20").ShouldBeEmpty();
    }

    [Fact]
    public void A_mark_is_known_from_the_day_of_its_score()
    {
        var life = new Life().Marked("a1", 5, "2026-03-01").Marked("a2", 5, "2026-03-20");

        life.Kinds("2026-03-19 23:59").ShouldBeEmpty();
        life.Kinds("2026-03-20").ShouldBe([SignalKind.LowGrade]);
    }

    [Theory]
    [InlineData(9100, 8000, 7100, true)]
    [InlineData(9000, 8000, 7100, false)]
    [InlineData(9000, 10000, 7000, true)]
    [InlineData(7000, 8000, 9000, false)]
    public void The_last_three_marks_fall_by_two(int one, int two, int three, bool low) =>
        new Life().Marked("a1", one / 1000m, "2026-03-01").Marked("a2", two / 1000m, "2026-03-05").Marked("a3", three / 1000m, "2026-03-10")
            .Kinds("2026-03-20").Contains(SignalKind.LowGrade).ShouldBe(low);

    [Fact]
    public void The_last_three_are_those_that_became_known_last()
    {
        // Handed back in another order than they closed: 10, 9, 8 became known as 8, 9, 10.
        var life = new Life().Marked("a1", 10, "2026-03-12", closes: "2026-02-10").Marked("a2", 9, "2026-03-11", closes: "2026-02-11")
            .Marked("a3", 8, "2026-03-10", closes: "2026-02-12");

        life.Kinds("2026-03-20").ShouldBeEmpty();
    }

    [Fact]
    public void A_missed_one_is_among_the_last_three() =>
        new Life().Marked("a1", 10, "2026-03-01").Marked("a2", 10, "2026-03-02").Marked("a3", 10, "2026-03-03").Activity("a4", closes: "2026-03-10")
            .One(SignalKind.LowGrade, "2026-03-10 08:00")!.Since.ShouldBe(Life.At("2026-03-10"));

    [Fact]
    public void It_has_been_low_since_it_last_became_low()
    {
        var life = new Life().Marked("a1", 5, "2026-03-01").Marked("a2", 5, "2026-03-02").Marked("a3", 10, "2026-03-05").Marked("a4", 3, "2026-03-10");

        life.Kinds("2026-03-06").ShouldNotContain(SignalKind.LowGrade);
        life.One(SignalKind.LowGrade, "2026-03-20")!.Since.ShouldBe(Life.At("2026-03-10"));
    }

    [Fact]
    public void An_instant_beside_not_submitted_does_not_hide_when_it_became_low()
    {
        var life = new Life().Marked("a1", 7, "2026-03-01")
            .Activity("a2", closes: "2026-03-10").Result(ResultState.NotSubmitted, submitted: "2026-03-09", scored: "2026-03-09");

        life.One(SignalKind.LowGrade, "2026-03-30")!.Since.ShouldBe(Life.At("2026-03-10"));
    }

    [Fact]
    public void Categories_with_weights_are_weighted()
    {
        // (4+4)/2 · 60 + 10 · 40 is 6.4.
        var life = new Life().Weight(60).Weight(40).Weight(null)
            .Marked("a1", 4, "2026-03-01", category: 0).Marked("a2", 4, "2026-03-01", category: 0).Marked("x", 10, "2026-03-01", category: 1, kind: ActivityKind.Exam);
        life.Kinds("2026-03-20").ShouldBeEmpty();

        // What stands in a category without a weight doesn't count beside those that have one; the plain mean would be 5.25.
        life.Marked("n", 3, "2026-03-01", category: 2);
        life.Kinds("2026-03-20").ShouldBeEmpty();
    }

    [Fact]
    public void Weights_are_those_of_the_categories_that_count()
    {
        var life = new Life().Weight(60).Weight(40).Marked("a1", 5, "2026-03-01", category: 0).Marked("a2", 5.8m, "2026-03-01", category: 0);

        life.One(SignalKind.LowGrade, "2026-03-20")!.Evidence[0].Number.ShouldBe(5.4m);
    }

    [Fact]
    public void A_low_grade_ends_with_the_class()
    {
        var life = new Life().Marked("a1", 5, "2026-03-01").Marked("a2", 5, "2026-03-02");

        life.Kinds("2026-06-26 23:59").ShouldBe([SignalKind.LowGrade]);
        life.Kinds("2026-06-27").ShouldNotContain(SignalKind.LowGrade);
    }

    [Theory]
    [InlineData("2026-03-04 23:59", false)]
    [InlineData("2026-03-05", true)]
    [InlineData("2026-03-07 23:59", true)]
    [InlineData("2026-03-08", false)]
    public void Nine_or_more_is_an_achievement_for_three_days(string asOf, bool holds)
    {
        var signal = new Life().Marked("a1", 9, "2026-03-05").One(SignalKind.Achievement, asOf);

        (signal is not null).ShouldBe(holds);
        if (signal is not null)
        {
            (signal.About, signal.Severity, signal.Since).ShouldBe(("a1", Severity.Good, Life.At("2026-03-05")));
        }
    }

    [Fact]
    public void Less_than_nine_is_no_achievement() => new Life().Marked("a1", 8.99m, "2026-03-05").Kinds("2026-03-06").ShouldBeEmpty();

    [Fact]
    public void A_class_passed_is_an_achievement_from_when_it_has_ended()
    {
        var life = new Life().Marked("a1", 7, "2026-03-01").Marked("f", 8, "2026-06-25", closes: "2026-06-26", kind: ActivityKind.Final);

        life.Kinds("2026-06-26 12:00").ShouldBeEmpty();
        var passed = life.One(SignalKind.Achievement, "2026-06-29 23:59")!;
        (passed.About, passed.Since).ShouldBe((Life.Class, Life.At("2026-06-27")));
        life.Kinds("2026-06-30").ShouldBeEmpty();
    }
}

public sealed class AfterTheClass
{
    private static Life Failed() => new Life().Marked("a1", 5, "2026-03-01").Marked("a2", 4, "2026-03-02");

    [Theory]
    [InlineData("2026-06-26 23:59", false)]
    [InlineData("2026-06-27", true)]
    [InlineData("2026-07-12 23:59", true)]
    [InlineData("2026-07-13", false)]
    public void A_recovery_is_open_from_14_days_before_it_begins(string asOf, bool holds)
    {
        var signal = Failed().Recovery("r1", "2026-07-06", "2026-07-13").One(SignalKind.RecoveryOpen, asOf);

        (signal is not null).ShouldBe(holds);
        if (signal is not null)
        {
            (signal.About, signal.Since, signal.Until).ShouldBe((Life.Class, Life.At("2026-06-27"), Life.At("2026-07-13")));
        }
    }

    [Fact]
    public void A_recovery_far_ahead_is_not_spoken_of_yet_and_no_retake_is_needed()
    {
        var life = Failed().Recovery("r1", "2026-07-20", "2026-07-27");

        life.Kinds("2026-07-05 23:59").ShouldBeEmpty();
        life.One(SignalKind.RecoveryOpen, "2026-07-06")!.Since.ShouldBe(Life.At("2026-07-06"));
    }

    [Fact]
    public void The_final_mark_decides_where_there_is_one()
    {
        Failed().Marked("f", 7, "2026-06-26", closes: "2026-06-26", kind: ActivityKind.Final).Recovery("r1", "2026-07-06", "2026-07-13")
            .Kinds("2026-07-07").ShouldBeEmpty();
        new Life().Marked("a1", 9, "2026-03-01").Marked("f", 0, "2026-06-29", closes: "2026-06-26", kind: ActivityKind.Final).Recovery("r1", "2026-07-06", "2026-07-13")
            .One(SignalKind.RecoveryOpen, "2026-06-30")!.Since.ShouldBe(Life.At("2026-06-29"));
    }

    [Theory]
    [InlineData("2026-07-12 23:59", false)]
    [InlineData("2026-07-13", true)]
    [InlineData("2026-11-09 23:59", true)]
    [InlineData("2026-11-10", false)]
    public void A_retake_is_needed_for_120_days_once_no_recovery_is_open_or_to_come(string asOf, bool holds)
    {
        var signal = Failed().Recovery("r1", "2026-07-06", "2026-07-13").One(SignalKind.RetakeNeeded, asOf);

        (signal is not null).ShouldBe(holds);
        signal?.Since.ShouldBe(Life.At("2026-07-13"));
    }

    [Fact]
    public void Without_any_recovery_a_retake_is_needed_at_once() =>
        Failed().One(SignalKind.RetakeNeeded, "2026-06-27")!.Since.ShouldBe(Life.At("2026-06-27"));

    [Fact]
    public void A_later_attempt_ends_the_need()
    {
        var life = Failed().AlsoEnrolled("e-2", "co-biology", begins: "2026-08-01", attempt: 2);

        life.Kinds("2026-07-20").ShouldBe([SignalKind.RetakeNeeded]);
        life.Kinds("2026-08-01").ShouldBeEmpty();
    }

    [Fact]
    public void A_later_attempt_that_she_left_leaves_the_need()
    {
        var life = Failed().AlsoEnrolled("e-2", "co-biology", begins: "2026-08-01", attempt: 2, ends: "2026-09-01");

        life.Kinds("2026-08-31 23:59").ShouldBeEmpty();
        life.Kinds("2026-09-01").ShouldBe([SignalKind.RetakeNeeded]);
    }

    [Fact]
    public void Another_course_is_no_later_attempt() =>
        Failed().AlsoEnrolled("e-2", "co-history", begins: "2026-07-01", attempt: 1).Kinds("2026-07-20").ShouldBe([SignalKind.RetakeNeeded]);

    [Fact]
    public void A_passing_mark_in_a_recovery_ends_recovery_and_retake()
    {
        var life = Failed().Recovery("r1", "2026-07-06", "2026-07-13").Marked("rec", 6, "2026-07-10", closes: "2026-07-12", kind: ActivityKind.Recovery);

        life.Kinds("2026-07-09").ShouldBe([SignalKind.RecoveryOpen]);
        life.Kinds("2026-07-10").ShouldBe([SignalKind.Achievement]);
        life.Kinds("2026-07-14").ShouldBeEmpty();
    }

    [Fact]
    public void A_failing_mark_in_a_recovery_ends_nothing() =>
        Failed().Recovery("r1", "2026-07-06", "2026-07-13").Marked("rec", 5.9m, "2026-07-10", closes: "2026-07-12", kind: ActivityKind.Recovery)
            .Kinds("2026-07-14").ShouldBe([SignalKind.RetakeNeeded]);

    [Fact]
    public void A_class_without_any_mark_has_neither_passed_nor_failed() => new Life().Kinds("2026-07-20").ShouldBeEmpty();
}

public sealed class Absence
{
    private static Life Known(string? last) => new() { AccessesKnown = "2026-02-03", FirstAccess = last is null ? null : "2026-02-03", LastAccess = last };

    [Theory]
    [InlineData("2026-03-09 23:59", false)]
    [InlineData("2026-03-10", true)]
    public void Five_calendar_days_without_access(string asOf, bool holds)
    {
        var signal = Known("2026-03-05 22:00").One(SignalKind.NoAccess, asOf);

        (signal is not null).ShouldBe(holds);
        signal?.About.ShouldBe(Life.Class);
        signal?.Since.ShouldBe(Life.At("2026-03-10"));
    }

    [Fact]
    public void Who_never_entered_is_counted_from_the_day_she_could() => Known(null).One(SignalKind.NoAccess, "2026-02-20")!.Since.ShouldBe(Life.At("2026-02-07"));

    [Fact]
    public void Where_accesses_are_not_known_nobody_is_absent() => new Life().Kinds("2026-03-10").ShouldBeEmpty();

    [Fact]
    public void Only_within_a_running_class() => Known("2026-06-10").Kinds("2026-06-27").ShouldBeEmpty();
}
