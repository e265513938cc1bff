using FsCheck;
using FsCheck.Fluent;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tests.Support;
using Lazo.Domain.Tutoring;
using Lazo.Domain.Tutoring.Procedures;
using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tests.Tutoring.Procedures;

public sealed class PossibilitiesTests
{
    private static readonly InstitutionRules Rules = InstitutionRules.Default;
    private static readonly DateOnly Always = new(2020, 1, 1);

    private static readonly Condition Failed = new(Measure.Mark, null, 6);

    private static RuleVersion Rule(
        string key, Window window, Condition[] conditions, RuleScope scope = RuleScope.Class, RuleKind kind = RuleKind.Option, string from = "2020-01-01") =>
        new(key, DateOnly.Parse(from), new RegulationRule(key, kind, scope, key, conditions, window, [], null, null), false);

    private static Possibility The(TuteeFacts tutee, string asOf, params RuleVersion[] versions) =>
        Possibilities.Of(tutee, versions, Life.At(asOf), Rules).Options.ShouldHaveSingleItem();

    private static Life Ending(decimal mark) => new Life().Marked("final", mark, "2026-06-29 12:00", closes: "2026-06-26", kind: ActivityKind.Final);

    // The class ends on Friday 26 June; the mark is known on Monday 29.
    [Theory]
    [InlineData("2026-06-29 13:00", Chance.Now, 10)]
    [InlineData("2026-07-10 23:59", Chance.Now, 1)]
    [InlineData("2026-07-13 23:59", Chance.Now, 0)]
    [InlineData("2026-07-14", Chance.No, null)]
    public void Ten_working_days_count_from_the_day_after_the_mark_is_known(string asOf, Chance chance, int? left)
    {
        var recovery = The(Ending(5).Facts(), asOf, Rule("recovery", new Window(WindowFrom.ResultKnown, 10, Working: true), [new(Measure.Mark, 4.1m, 6)]));

        recovery.Chance.ShouldBe(chance);
        recovery.WorkingDaysLeft.ShouldBe(left);
        recovery.ClosesAt.ShouldBe(Life.At("2026-07-14"));
        if (chance == Chance.No)
            recovery.WhyNot.ShouldHaveSingleItem().Kind.ShouldBe(HindranceKind.Over);
    }

    [Fact]
    public void A_holiday_gives_one_day_more()
    {
        var free = Rules with { Calendar = new WorkingCalendar(Rules.Calendar.Zone, WorkingCalendar.DefaultHours, [new DateOnly(2026, 7, 1)]) };
        var rule = Rule("recovery", new Window(WindowFrom.ResultKnown, 10, Working: true), [Failed]);

        Possibilities.Of(Ending(5).Facts(), [rule], Life.At("2026-07-14 10:00"), free).Options[0].Chance.ShouldBe(Chance.Now);
    }

    [Theory]
    [InlineData(4.0, false)]
    [InlineData(4.1, true)]
    [InlineData(5.9, true)]
    [InlineData(5.99, true)]
    public void Forty_one_to_fifty_nine_points(double mark, bool can)
    {
        var recovery = The(Ending((decimal)mark).Facts(), "2026-06-30", Rule("recovery", new Window(WindowFrom.ResultKnown, 10, true), [new(Measure.Mark, 4.1m, 6)]));

        (recovery.Chance == Chance.Now).ShouldBe(can);
        if (!can)
        {
            var why = recovery.WhyNot.ShouldHaveSingleItem();
            (why.Kind, why.Actual).ShouldBe((HindranceKind.Condition, 4.0m));
        }
    }

    [Fact]
    public void What_was_passed_needs_nothing_more()
    {
        var recovery = Rule("recovery", new Window(WindowFrom.ResultKnown, 10, true), [Failed]);

        Possibilities.Of(Ending(6).Facts(), [recovery], Life.At("2026-06-30"), Rules).Options.ShouldBeEmpty();
    }

    [Fact]
    public void A_recovery_period_is_waited_for_open_over_or_not_announced()
    {
        var rule = Rule("recovery", new Window(WindowFrom.Recovery), [Failed]);
        var life = Ending(4).Recovery("r1", "2026-07-06", "2026-07-11");

        The(life.Facts(), "2026-06-20", rule).WhyNot[0].Kind.ShouldBe(HindranceKind.StillRunning);
        The(life.Facts(), "2026-07-01", rule).Chance.ShouldBe(Chance.Ahead);
        The(life.Facts(), "2026-07-06", rule).Chance.ShouldBe(Chance.Now);
        The(life.Facts(), "2026-07-11", rule).WhyNot[0].Kind.ShouldBe(HindranceKind.Over);
        The(Ending(4).Facts(), "2026-07-06", rule).WhyNot[0].Kind.ShouldBe(HindranceKind.NoDates);
    }

    [Fact]
    public void Taking_it_again_ends_what_was_possible_of_the_first_time()
    {
        var retake = Rule("retake", new Window(WindowFrom.ClassEnd, 120), [Failed, new(Measure.Attempt, null, 2)]);

        The(Ending(4).Facts(), "2026-07-20", retake).Chance.ShouldBe(Chance.Now);
        Possibilities.Of(Ending(4).AlsoEnrolled("again", "co-biology", "2026-08-10", 2).Facts(), [retake], Life.At("2026-08-12"), Rules)
            .Options.ShouldHaveSingleItem().Class!.Title.ShouldBe("again");
    }

    [Fact]
    public void A_leave_can_be_asked_for_unless_one_lasts()
    {
        var leave = Rule("leave", new Window(WindowFrom.Always), [new(Measure.OnLeave, null, 1), new(Measure.Leaves, null, 2)], RuleScope.Tutee);

        The(new Life().Facts(), "2026-03-01", leave).Chance.ShouldBe(Chance.Now);
        var away = new Life().Recorded("l", RecordKind.LeaveBegan, "2026-03-02", until: "2026-04-01").Facts();
        The(away, "2026-03-20", leave).WhyNot.ShouldHaveSingleItem().Condition!.Measure.ShouldBe(Measure.OnLeave);
        The(away, "2026-04-02", leave).Chance.ShouldBe(Chance.Now);
    }

    [Fact]
    public void Two_classes_in_a_row_without_anything_handed_in_bring_the_partial_leave()
    {
        var rule = Rule("no_shows", new Window(WindowFrom.Always), [new(Measure.NoShows, 2, null)], RuleScope.Tutee, RuleKind.Consequence);
        Consequence After(params bool[] came) => Possibilities.Of(Attending(came), [rule], Life.At("2026-12-01"), Rules).Consequences.ShouldHaveSingleItem();

        After(true, false, false).Holds.ShouldBeTrue();
        After(false, false, true).Holds.ShouldBeFalse();
        After(false, true, false).Holds.ShouldBeFalse();
        After(true, true, false).Nears.ShouldBeTrue();
        After(true, true, true).Nears.ShouldBeFalse();
    }

    [Fact]
    public void Three_failed_courses_bring_it_too_and_one_passed_later_no_longer_counts()
    {
        var rule = Rule("failed", new Window(WindowFrom.Always), [new(Measure.FailedClasses, 3, null)], RuleScope.Tutee, RuleKind.Consequence);
        bool Holds(params (string Course, decimal Mark)[] marks) => Possibilities.Of(Marked(marks), [rule], Life.At("2026-12-01"), Rules).Consequences[0].Holds;

        Holds(("a", 3), ("b", 5), ("c", 5.9m)).ShouldBeTrue();
        Holds(("a", 3), ("b", 5), ("c", 6)).ShouldBeFalse();
        Holds(("a", 3), ("b", 5), ("c", 4), ("a", 8)).ShouldBeFalse();
    }

    [Fact]
    public void A_decision_as_of_a_day_uses_the_version_of_that_day()
    {
        RuleVersion[] versions =
        [
            Rule("recovery", new Window(WindowFrom.ResultKnown, 10, true), [Failed]),
            Rule("recovery", new Window(WindowFrom.ResultKnown, 3, true), [Failed], from: "2026-07-08"),
            new("recovery", new DateOnly(2026, 7, 10), null, false),
        ];

        Possibilities.Of(Ending(5).Facts(), versions, Life.At("2026-07-07 23:59"), Rules).Options[0].Chance.ShouldBe(Chance.Now);
        Possibilities.Of(Ending(5).Facts(), versions, Life.At("2026-07-08"), Rules).Options[0].Chance.ShouldBe(Chance.No);
        Possibilities.Of(Ending(5).Facts(), versions, Life.At("2026-07-10"), Rules).Options.ShouldBeEmpty();
    }

    [Fact]
    public void Of_two_versions_of_one_day_the_one_written_last_counts()
    {
        RuleVersion[] versions = [Rule("leave", new Window(WindowFrom.Always), []), Rule("leave", new Window(WindowFrom.Always), []) with { Confirmed = true }];

        Regulation.On(Always, versions).ShouldHaveSingleItem().Confirmed.ShouldBeTrue();
        Regulation.On(Always.AddDays(-1), versions).ShouldBeEmpty();
    }

    [Fact]
    public void No_rule_written_for_a_later_day_ever_changes_the_past() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(
            Arb.From(from tutee in AnyLife.Lives
                     from asOf in AnyLife.Instant_
                     from versions in Versions.ArrayOf(6)
                     from later in Versions.ArrayOf(4)
                     from ahead in Gen.Choose(1, 60)
                     select (tutee, asOf, versions, later, ahead)),
            given =>
            {
                var day = Rules.Calendar.DateOf(given.asOf);
                RuleVersion[] more = [.. given.versions, .. given.later.Select(version => version with { HoldsFrom = day.AddDays(given.ahead) })];
                return Said(given.tutee, given.versions, given.asOf).SequenceEqual(Said(given.tutee, more, given.asOf));
            }));

    [Fact]
    public void What_can_be_done_now_is_open_and_nothing_stands_against_it() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(
            Arb.From(from tutee in AnyLife.Lives from asOf in AnyLife.Instant_ from versions in Versions.ArrayOf(6) select (tutee, asOf, versions)),
            given => Possibilities.Of(given.tutee, given.versions, given.asOf, Rules).Options.All(option => option.Chance switch
            {
                Chance.Now => option.OpensAt <= given.asOf && (option.ClosesAt.IsNone || given.asOf < option.ClosesAt) && option.WhyNot.Count == 0,
                Chance.Ahead => option.OpensAt > given.asOf && option.WhyNot.Count == 0,
                _ => option.WhyNot.Count > 0,
            })));

    private static string[] Said(TuteeFacts tutee, IReadOnlyList<RuleVersion> versions, Instant asOf)
    {
        var all = Possibilities.Of(tutee, versions, asOf, Rules);
        return
        [
            .. all.Options.Select(o => $"{o.Version.Key} {o.Version.HoldsFrom} {o.Class?.Id} {o.Chance} {o.OpensAt} {o.ClosesAt} {o.WorkingDaysLeft} {string.Join(',', o.WhyNot)}"),
            .. all.Consequences.Select(c => $"{c.Version.Key} {c.Version.HoldsFrom} {c.Holds} {string.Join(',', c.Measured)}"),
        ];
    }

    private static readonly Gen<RuleVersion> Versions =
        from key in Gen.Elements("a", "b", "c")
        from kind in Gen.Elements(Enum.GetValues<RuleKind>())
        from scope in Gen.Elements(Enum.GetValues<RuleScope>())
        from window in Gen.Elements(Enum.GetValues<WindowFrom>())
        from days in Gen.Choose(0, 30)
        from working in ArbMap.Default.GeneratorFor<bool>()
        from measure in Gen.Elements(Enum.GetValues<Measure>())
        from least in Gen.Choose(0, 6)
        from below in Gen.Choose(1, 8)
        from holds in Gen.Choose(0, 250)
        from gone in Gen.Choose(0, 5)
        select new RuleVersion(
            key,
            new DateOnly(2026, 1, 1).AddDays(holds),
            gone == 0 ? null : new RegulationRule(key, kind, scope, key, [new Condition(measure, least, below)], new Window(window, days, working), [], null, null),
            false);

    // Modules of one month, one after the other.
    private static TuteeFacts Attending(bool[] came) => Facts(came.Select((handedIn, i) => Module($"m{i}", i, handedIn
        ? new ActivityResult(ResultState.FullyGraded, Life.At("2026-02-01"), Life.At("2026-02-02"), default, Mark.Of(8)) : default, ActivityKind.Activity)));

    private static TuteeFacts Marked((string Course, decimal Mark)[] marks) => Facts(marks.Select((one, i) => Module(
        one.Course, i, new ActivityResult(ResultState.FullyGraded, Life.At("2026-02-01"), Life.At("2026-02-02"), default, Mark.Of(one.Mark)), ActivityKind.Final)));

    private static EnrolmentFacts Module(string course, int month, ActivityResult result, ActivityKind kind)
    {
        var (begins, ends) = (Life.At($"2026-0{month + 2}-01"), Life.At($"2026-0{month + 3}-01"));
        var facts = new ClassFacts($"c{month}", course, course, begins, ends, [new Activity($"a{month}", "a", kind, begins, ends, -1)], [], [], default);
        return new EnrolmentFacts($"e{month}", facts, begins, default, false, 1, new[] { result }, default, default);
    }

    private static TuteeFacts Facts(IEnumerable<EnrolmentFacts> enrolments) => new(Life.Marisol, true, [], [.. enrolments], [], []);
}
