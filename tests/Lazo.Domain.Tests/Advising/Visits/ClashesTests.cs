using Lazo.Domain.Advising.Visits;

namespace Lazo.Domain.Tests.Advising.Visits;

/// <summary>What stands against a visit, each with its reason.</summary>
public sealed class ClashesTests
{
    private static readonly School Ceiba = new(1, new(8, 0), new(12, 30), new(10, 30), new(11, 0), 10);
    private static readonly School Laguna = new(2, new(8, 0), new(14, 0), new(10, 30), new(10, 50), 60);
    private static readonly Roads Known = new(new Dictionary<(int, int), int> { [(2, 1)] = 55 });
    private static readonly Appointment Year = new(new(2026, 8, 16), new(2027, 8, 15));

    [Fact]
    public void A_visit_within_everything_has_nothing_against_it() => Of([At(Ceiba, "2026-11-18 9:00", 90)]).ShouldBeEmpty();

    [Theory]
    [InlineData("2026-11-18 7:30", 60, false, ClashKind.OutsideShift)]
    [InlineData("2026-11-18 12:00", 60, false, ClashKind.OutsideShift)]
    [InlineData("2026-11-21 9:00", 60, false, ClashKind.Weekend)]
    [InlineData("2027-08-16 9:00", 60, false, ClashKind.BeyondAppointment)]
    [InlineData("2026-11-27 9:00", 60, false, ClashKind.CouncilDay)]
    [InlineData("2026-11-20 9:00", 60, false, ClashKind.NoClasses)]
    [InlineData("2026-11-18 9:00", 60, true, ClashKind.MissesRecess)]
    public void Each_reason_is_said(string at, int minutes, bool atRecess, ClashKind kind) =>
        Of([At(Ceiba, at, minutes, atRecess)]).Select(clash => clash.Kind).ShouldBe([kind]);

    [Fact]
    public void A_talk_at_recess_lies_around_or_within_it()
    {
        Of([At(Ceiba, "2026-11-18 10:00", 60, atRecess: true)]).ShouldBeEmpty();
        Of([At(Ceiba, "2026-11-18 10:35", 20, atRecess: true)]).ShouldBeEmpty();
        Of([At(Ceiba, "2026-11-18 10:45", 20, atRecess: true)]).Count.ShouldBe(1);
    }

    [Fact]
    public void Two_at_once_is_said_of_both_and_a_road_too_short_of_the_later()
    {
        var (first, second) = (At(Ceiba, "2026-11-18 8:00", 90), At(Laguna, "2026-11-18 9:00", 60));
        Of([second, first]).Select(clash => (clash.Visit, clash.Kind, clash.Other)).ShouldBe(
            [(first.Id, ClashKind.TwoAtOnce, second.Id), (second.Id, ClashKind.TwoAtOnce, first.Id)], ignoreOrder: true);

        var later = At(Laguna, "2026-11-18 10:00", 60);
        var road = Of([first, later]).Single();
        (road.Visit, road.Kind, road.Needed, road.Left).ShouldBe((later.Id, ClashKind.RoadTooShort, 55, 30));
        Of([first, At(Laguna, "2026-11-18 10:25", 60)]).ShouldBeEmpty();
    }

    [Fact]
    public void Where_no_road_is_known_it_leads_by_the_office() =>
        new Roads(new Dictionary<(int, int), int>()).Between(Ceiba, Laguna).ShouldBe(70);

    private static IReadOnlyList<Clash> Of(Visit[] visits) => Clashes.Of(
        visits, Known, [new(new(2026, 11, 27), null, SchoolDayKind.Council), new(new(2026, 11, 20), 1, SchoolDayKind.NoClasses), new(new(2026, 11, 18), null, SchoolDayKind.Other)], [Year]);

    private static Visit At(School school, string at, int minutes, bool atRecess = false)
    {
        var starts = DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture);
        return new(Guid.NewGuid(), school, starts, starts.AddMinutes(minutes), atRecess);
    }
}
