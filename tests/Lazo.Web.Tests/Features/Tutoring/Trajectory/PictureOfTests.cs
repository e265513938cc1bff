using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Trajectory;

namespace Lazo.Web.Tests.Features.Tutoring.Trajectory;

public sealed class PictureOfTests
{
    private static readonly TimeZoneInfo Mexico = TimeZoneInfo.FindSystemTimeZoneById("America/Mexico_City");
    private static readonly DateTimeOffset Now = At(10);

    private static DateTimeOffset At(int day, int hour = 18) => new(2026, 6, day, hour, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Each_activity_stands_as_it_was_known_then()
    {
        StateOf(Item(closes: 8)).ShouldBe(ActivityState.Missed);
        StateOf(Item(closes: 12)).ShouldBe(ActivityState.Open);
        StateOf(Item(opens: 11, closes: 12)).ShouldBe(ActivityState.Later);
        StateOf(Item(closes: 8, state: 2, submitted: 7)).ShouldBe(ActivityState.Done);
        StateOf(Item(due: 6, closes: 8, state: 4, submitted: 7, scored: 9, mark: 8000)).ShouldBe(ActivityState.Late);
        StateOf(Item(closes: 8, state: 5, scored: 5)).ShouldBe(ActivityState.Exempt);
    }

    [Fact]
    public void Nothing_later_is_seen()
    {
        StateOf(Item(closes: 12, state: 2, submitted: 11)).ShouldBe(ActivityState.Open);
        StateOf(Item(closes: 8, state: 5, scored: 11)).ShouldBe(ActivityState.Missed);
        Only(Item(closes: 8, state: 4, submitted: 7, scored: 11, mark: 9000)).Mark.ShouldBeNull();
    }

    [Fact]
    public void What_nobody_dated_is_known_always_and_a_mark_from_its_closing()
    {
        StateOf(Item(closes: 8, state: 2)).ShouldBe(ActivityState.Done);
        StateOf(Item(closes: 8, state: 5)).ShouldBe(ActivityState.Exempt);
        Only(Item(closes: 8, state: 1, extended: 12)).Extended.ShouldBeTrue();
        Only(Item(closes: 12, state: 4, mark: 9000)).Mark.ShouldBeNull();
        StateOf(Item(closes: 12, state: 4, mark: 9000)).ShouldBe(ActivityState.Done);
        Only(Item(closes: 8, state: 4, mark: 9000)).Mark.ShouldBe(new Lazo.Domain.Tutoring.Trajectories.Mark(9000));
    }

    [Fact]
    public void Completion_is_not_submission() => StateOf(Item(closes: 8, state: 1, scored: 8, mark: 10000)).ShouldBe(ActivityState.Missed);

    [Fact]
    public void An_extension_moves_the_window()
    {
        var extended = Only(Item(closes: 8, extended: 12));
        extended.State.ShouldBe(ActivityState.Open);
        extended.Extended.ShouldBeTrue();
        extended.ClosesAt.ShouldBe(At(12));
    }

    [Fact]
    public void What_can_still_be_done_says_until_when()
    {
        var picture = PictureWith([Item(closes: 12), Item(closes: 8)], ends: 30, failed: false);
        picture.Possible.ShouldHaveSingleItem().Until.ShouldBe(At(12));

        var failed = PictureWith([Item(closes: 8)], ends: 9, failed: true);
        var recovery = failed.Possible.ShouldHaveSingleItem();
        recovery.Recovery.ShouldBeTrue();
        recovery.From.ShouldNotBeNull();
        PictureWith([Item(closes: 8)], ends: 9, failed: false).Possible.ShouldBeEmpty();
    }

    [Fact]
    public void Marks_that_would_overlap_get_lanes_of_their_own()
    {
        var subject = PictureWith([Item(closes: 12), Item(closes: 12), Item(closes: 25)], ends: 30, failed: false).Terms[0].Classes[0];
        var placed = new Lanes(subject.BeginsAt, subject.EndsAt).Place(subject);

        placed.Select(p => p.Y).Distinct().Count().ShouldBe(2);
        placed.ShouldAllBe(p => p.Left <= p.Right && p.Right <= Lanes.Width);
        placed.GroupBy(p => p.Y).ShouldAllBe(lane => lane.Select(p => p.Right).Distinct().Count() == lane.Count());
    }

    private static ActivityState StateOf(ItemRow item) => Only(item).State;

    private static PictureActivity Only(ItemRow item) => PictureWith([item], ends: 30, failed: false).Terms[0].Classes[0].Activities[0];

    private static Picture PictureWith(IReadOnlyList<ItemRow> items, int ends, bool failed)
    {
        var rows = new TrajectoryRows(
            [new ClassRow(1, "c1", "Biología", "k1", 1, Suspended: false, LeftOn: null, 1, "2026-A", new DateOnly(2026, 6, 1), new DateOnly(2026, 6, ends))],
            items,
            [new RecoveryRow(1, "Recuperación", new DateOnly(2026, 6, 20), new DateOnly(2026, 6, 25))],
            new Dictionary<string, string>(StringComparer.Ordinal));
        var outcomes = new Dictionary<string, Outcome>(StringComparer.Ordinal) { ["c1"] = new(!failed, failed, failed ? 4m : 8m, default) };
        return new PictureOf(rows, outcomes, new Moments(Mexico, Now, Language.Spanish)).Make();
    }

    private static ItemRow Item(int? opens = null, int? due = null, int? closes = null, int state = 0, int? mark = null, int? scored = null, int? submitted = null, int? extended = null) => new(
        1, "l1", "Integradora 6", "activity", Day(opens), Day(due), Day(closes), state, mark, Day(scored), Day(submitted), Day(extended));

    private static DateTimeOffset? Day(int? day) => day is { } known ? At(known) : null;
}
