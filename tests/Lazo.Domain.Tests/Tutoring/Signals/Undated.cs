using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tests.Support;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tests.Tutoring.Signals;

/// <summary>Results whose dates the school's files leave out.</summary>
public sealed class Undated
{
    [Theory]
    [InlineData(ResultState.Exempt)]
    [InlineData(ResultState.Submitted)]
    [InlineData(ResultState.PartiallyGraded)]
    public void An_exemption_and_a_submission_that_nobody_dated_hold_always(ResultState state)
    {
        var life = new Life().Activity("a6", closes: "2026-03-10 18:00").Result(state);

        life.Kinds("2026-03-09").ShouldNotContain(SignalKind.ClosingSoon);
        life.Kinds("2026-03-11").ShouldNotContain(SignalKind.MissingActivity);
    }

    [Fact]
    public void An_extension_that_nobody_dated_holds_always()
    {
        var life = new Life().Activity("a6", closes: "2026-03-10 18:00").Result(ResultState.NotSubmitted, extended: "2026-03-15 18:00");

        life.Kinds("2026-03-11").ShouldNotContain(SignalKind.MissingActivity);
        life.One(SignalKind.ClosingSoon, "2026-03-14")!.Until.ShouldBe(Life.At("2026-03-15 18:00"));
        life.One(SignalKind.MissingActivity, "2026-03-16")!.Since.ShouldBe(Life.At("2026-03-15 18:00"));
    }

    [Fact]
    public void Not_submitted_without_a_date_is_missing_from_its_closing() =>
        new Life().Activity("a6", closes: "2026-03-10 18:00").Result(ResultState.NotSubmitted)
            .One(SignalKind.MissingActivity, "2026-03-11")!.Since.ShouldBe(Life.At("2026-03-10 18:00"));

    [Fact]
    public void A_mark_without_a_date_is_known_from_its_closing_and_the_work_at_once()
    {
        var closing = Life.At("2026-03-10 18:00");
        var result = Marked().Dated(closing, Life.At("2026-02-02"));

        result.IsMarked(Life.At("2026-03-10 17:59")).ShouldBeFalse();
        result.IsMarked(closing).ShouldBeTrue();
        result.IsSubmitted(Life.At("2026-02-03")).ShouldBeTrue();
    }

    [Fact]
    public void Her_own_closing_and_the_instant_of_handing_in_go_before()
    {
        var (closing, own, handedIn) = (Life.At("2026-03-10"), Life.At("2026-03-15"), Life.At("2026-03-08"));

        (Marked() with { ExtendedTo = own }).Dated(closing, default).ScoredAt.ShouldBe(own);
        (Marked() with { SubmittedAt = handedIn }).Dated(closing, default).ScoredAt.ShouldBe(handedIn);
        Marked().Dated(Instant.None, Life.At("2026-02-02")).ScoredAt.ShouldBe(Life.At("2026-02-02"));
        (Marked() with { ScoredAt = own }).Dated(closing, default).ScoredAt.ShouldBe(own);
    }

    private static ActivityResult Marked() => new(ResultState.FullyGraded, Instant.None, Instant.None, Instant.None, Mark.Of(9m));
}
