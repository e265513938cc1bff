using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising.Figures;
using Lazo.Domain.Advising.Gatherings;

namespace Lazo.Domain.Tests.Advising.Figures;

/// <summary>
/// No teacher can be singled out in what the hierarchy sees: tried with every zone of these sizes, every filter (zone, level, school),
/// every sum and difference of what is shown, and every two reports between which one teacher was reached. The adversary knows the rules,
/// who teaches where, and that her zone is one of these.
/// </summary>
public sealed class NobodyIsSingledOut
{
    private static readonly DateOnly Month = new(2026, 10, 1);

    public static TheoryData<string> Zones =>
    [
        "primary 10, primary 10, secondary 10",
        "primary 12, primary 10, primary 3, secondary 11",
        "primary 10, primary 11, secondary 3, secondary 4",
        "preschool 3, primary 3, primary 3, secondary 3, secondary 2, telesecundaria 3",
        "preschool 10, primary 10, secondary 2, telesecundaria 1",
        "primary 20, secondary 10",
        "primary 1, primary 2, secondary 30",
        "primary 7",
    ];

    [Theory]
    [MemberData(nameof(Zones))]
    public void From_any_report_and_any_two(string zone) => Fault(Zone(zone), world => Written(ZoneReport.Publish(world))).ShouldBeNull();

    [Theory]
    [MemberData(nameof(Zones))]
    public void From_what_the_zone_learns_of_needs(string zone) => Fault(
        Zone(zone), world => string.Join(';', ZoneReport.PublishNeeds(world with { Needs = [.. world.Reached.Select(who => new FoundNeed("reading", who))] })
            .Select(need => $"{need.Topic} {need.Teachers} {string.Join(',', need.ByLevel)}"))).ShouldBeNull();

    [Fact]
    public void A_planted_leak_is_found()
    {
        var zone = Zone("primary 12, primary 10, primary 3, secondary 11");
        Fault(zone, world => Written(ZoneReport.Publish(world)) + $" {world.Reached.Count}").ShouldNotBeNull("An exact count.");
        Fault(zone, world => Written(ZoneReport.Publish(world)) + string.Join(' ', world.Schools.Select(school => Of(world, school.Id) / 5 * 5))).ShouldNotBeNull("Schools that are too small.");
        Fault(zone, world => Written(ZoneReport.Publish(world)) + string.Join(' ', world.Schools.Select(school => Of(world, school.Id) == 0 ? "0" : "–"))).ShouldNotBeNull("Where nobody was reached.");
    }

    [Fact]
    public void Something_is_shown_at_all()
    {
        var zone = Zone("primary 12, primary 12, primary 3, secondary 11");
        var report = ZoneReport.Publish(World(zone, [6, 7, 1, 5]));

        (report.Zone.Reached, report.Zone.Visits).ShouldBe((15, 15));
        report.Levels.Select(level => (level.Name, level.Reached)).ShouldBe([("primary", 10), ("secondary", 5)], ignoreOrder: true);
        report.Of(1)!.Reached.ShouldBe(5);
        report.Of(3).ShouldBeNull("It is too small to be counted by itself.");
    }

    /// <summary>Null where nobody can be told from any report; otherwise who.</summary>
    private static string? Fault(ZoneMonth zone, Func<ZoneMonth, string> publish)
    {
        var sizes = zone.Schools.Select(school => zone.Teachers.Count(teacher => teacher.School == school.Id)).ToArray();
        var worlds = Tables(sizes).Select(counts => (Counts: counts, Seen: publish(World(zone, counts)))).ToList();
        foreach (var same in worlds.GroupBy(world => world.Seen))
        {
            foreach (var some in Enumerable.Range(1, (1 << sizes.Length) - 1))
            {
                int[] schools = [.. Enumerable.Range(0, sizes.Length).Where(school => (some >> school & 1) == 1)];
                var sums = same.Select(world => schools.Sum(school => world.Counts[school])).ToList();
                var (least, most, among) = (sums.Min(), sums.Max(), schools.Sum(school => sizes[school]));
                if (most == 0 || least == among) return $"{same.Key}: it is told of each of {string.Join('+', schools)}";
                if (least == most && (least < SmallCounts.Least || among - least < SmallCounts.Least)) return $"{same.Key}: {least} of {among} in {string.Join('+', schools)}";
            }
        }

        // Two reports, between which one teacher came to be reached: it may be any of five at least.
        var seen = worlds.ToDictionary(world => string.Join(' ', world.Counts), world => world.Seen);
        var steps = from world in worlds
                    from school in Enumerable.Range(0, sizes.Length)
                    where world.Counts[school] < sizes[school]
                    let then = seen[string.Join(' ', world.Counts.Select((count, i) => i == school ? count + 1 : count))]
                    where then != world.Seen
                    select (Pair: (world.Seen, then), School: school, MayBe: sizes[school] - world.Counts[school]);
        return steps.GroupBy(step => step.Pair)
            .Where(same => same.GroupBy(step => step.School).Sum(school => school.Max(step => step.MayBe)) < SmallCounts.Least)
            .Select(same => $"{same.Key.Seen} then {same.Key.then}: too few may have changed").FirstOrDefault();
    }

    private static string Written(ZoneReport report) =>
        $"{report.Zone.Reached} {report.Zone.Visits} {report.Zone.Hours} schools {report.SchoolsVisited}: "
        + string.Join(", ", report.Levels.Concat(report.BySchool).Select(area => $"{area.Name} {area.Reached} {area.Visits} {area.Hours}"))
        + " " + string.Join(", ", report.Together.Select(together => together.Times));

    // Each who was reached had a visit of two hours of road, and all were together six times: what goes with whom counts as well.
    private static ZoneMonth World(ZoneMonth zone, int[] counts)
    {
        var reached = zone.Schools.SelectMany((school, i) => zone.Teachers.Where(teacher => teacher.School == school.Id).Take(counts[i])).ToList();
        return zone with
        {
            Reached = reached.Select(teacher => teacher.Id).ToHashSet(),
            Visits = [.. reached.Select(teacher => new MadeVisit(teacher.School, 120))],
            Together = [.. Enumerable.Range(0, 6).Select(_ => new DoneTogether(GatheringKind.Colegiado, [.. reached.Select(teacher => teacher.Id)]))],
        };
    }

    private static int Of(ZoneMonth world, int school) => world.Teachers.Count(teacher => teacher.School == school && world.Reached.Contains(teacher.Id));

    private static ZoneMonth Zone(string said)
    {
        var schools = said.Split(", ").Select((school, i) => (Id: i + 1, Level: school.Split(' ')[0], Size: int.Parse(school.Split(' ')[1]))).ToList();
        return new ZoneMonth(
            Month, [.. schools.Select(school => new ZoneSchool(school.Id, school.Level))],
            [.. schools.SelectMany(school => Enumerable.Range(0, school.Size).Select(i => new ZoneTeacher((school.Id * 100) + i, school.Id)))],
            new HashSet<int>(), [], [], []);
    }

    private static IEnumerable<int[]> Tables(int[] sizes) => sizes.Length == 0
        ? [[]]
        : from rest in Tables(sizes[..^1]) from count in Enumerable.Range(0, sizes[^1] + 1) select (int[])[.. rest, count];
}
