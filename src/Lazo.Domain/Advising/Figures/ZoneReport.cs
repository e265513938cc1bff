using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising.Gatherings;

namespace Lazo.Domain.Advising.Figures;

/// <summary>What is shown of an area. Every count is a multiple of five, “so many or up to four more”; null where it isn't shown.</summary>
/// <param name="Name">A level or the number of a school; empty: the whole, or several small ones together.</param>
/// <param name="Teachers">How many teach there: known to everybody.</param>
/// <param name="Hours">Of road.</param>
public sealed record ShownArea(string Name, IReadOnlyList<int> Schools, int Teachers, int? Reached, int? Visits, int? Hours);

/// <summary>A need, and with how many teachers it was found out.</summary>
/// <param name="ByLevel">Empty where a level could be told from it.</param>
public sealed record ShownNeed(string Topic, int Teachers, IReadOnlyList<ShownPart> ByLevel);

/// <summary>A part of a count.</summary>
public sealed record ShownPart(string Name, int Count);

/// <summary>Collective work of one kind: how often; null where it isn't shown.</summary>
public sealed record ShownTogether(GatheringKind Kind, int? Times);

/// <summary>A month of a zone as its supervisor and directors may see it: load and coverage, and nobody in it.</summary>
/// <remarks>
/// Three rules, and a test that tries every zone and every pair of reports against them (docs/methods/advising.md). A count of teachers is
/// shown where at least five were counted and at least five weren't; a division is shown whole or not at all, so that nothing is left over
/// to be worked out; and every number is cut down to a multiple of five, so that one teacher more or less is never a difference. A month
/// is counted once, when it is over: two days never show two counts of it.
/// </remarks>
public sealed record ZoneReport(
    DateOnly Month, ShownArea Zone, int Schools, int? SchoolsVisited, IReadOnlyList<ShownArea> Levels, IReadOnlyList<ShownArea> BySchool, IReadOnlyList<ShownTogether> Together)
{
    /// <summary>The only way by which anything of a month reaches the hierarchy.</summary>
    public static ZoneReport Publish(ZoneMonth month)
    {
        var whole = Areas.Whole(month);
        var isShown = MayShow(Reached(month, whole), whole.Teachers.Count);
        var levels = isShown ? Division(month, Areas.ByLevel(month)) : [];
        var visited = Cut(month.Visits.Select(visit => visit.School).Distinct().Count());
        return new ZoneReport(
            month.Month,
            isShown ? Shown(month, whole) : new ShownArea("", whole.Schools, whole.Teachers.Count, null, null, null),
            month.Schools.Count,
            // “All of them” would be said of each.
            isShown && visited < month.Schools.Count ? visited : null,
            [.. levels.Select(level => Shown(month, level))],
            [.. levels.Where(level => level.Name.Length > 0).SelectMany(level => Division(month, Areas.BySchool(month, level))).Select(school => Shown(month, school))],
            [.. Enum.GetValues<GatheringKind>().Select(kind => new ShownTogether(kind, isShown ? Times(month, kind) : null))]);
    }

    /// <summary>What the zone learns of its teachers' needs, by level: for its advisors.</summary>
    public static IReadOnlyList<ShownNeed> PublishNeeds(ZoneMonth month)
    {
        var levels = Areas.ByLevel(month);
        var (whole, needs) = (month.Teachers.Count, new List<ShownNeed>());
        foreach (var topic in month.Needs.GroupBy(need => need.Topic).OrderBy(topic => topic.Key, StringComparer.Ordinal))
        {
            var who = topic.Select(need => need.Teacher).ToHashSet();
            var parts = levels.Select(level => (level.Name, Count: level.Teachers.Count(who.Contains), Among: level.Teachers.Count)).ToList();
            if (MayShow(who.Count, whole))
                needs.Add(new ShownNeed(topic.Key, Cut(who.Count)!.Value, parts.TrueForAll(part => MayShow(part.Count, part.Among)) ? [.. parts.Select(part => new ShownPart(part.Name, Cut(part.Count)!.Value))] : []));
        }

        return needs;
    }

    /// <summary>The part that a school is by itself; null where it isn't shown so.</summary>
    public ShownArea? Of(int school) => BySchool.FirstOrDefault(area => area.Name == $"{school}");

    /// <summary>What the director of a school sees: her school, where it is shown by itself.</summary>
    public ZoneReport ForSchool(int school, int teachers) => new(
        Month, Of(school) ?? new ShownArea($"{school}", [school], teachers, null, null, null), 1, null, [], [], []);

    // As many as were counted, and as many as weren't: “all of them” and “none” are said of each.
    private static bool MayShow(int count, int among) => SmallCounts.MayShow(count) && SmallCounts.MayShow(among - count);

    private static IReadOnlyList<Area> Division(ZoneMonth month, IReadOnlyList<Area> areas) =>
        areas.All(area => MayShow(Reached(month, area), area.Teachers.Count)) ? areas : [];

    private static ShownArea Shown(ZoneMonth month, Area area)
    {
        var visits = month.Visits.Where(visit => area.Schools.Contains(visit.School)).ToList();
        return new ShownArea(area.Name, area.Schools, area.Teachers.Count, Cut(Reached(month, area)), Cut(visits.Count), Cut(visits.Sum(visit => visit.RoadMinutes) / 60));
    }

    private static int Reached(ZoneMonth month, Area area) => area.Teachers.Count(month.Reached.Contains);

    // A kind of meeting in which the same few were always together would be theirs.
    private static int? Times(ZoneMonth month, GatheringKind kind)
    {
        var times = month.Together.Where(one => one.Kind == kind).ToList();
        return SmallCounts.MayShow(times.SelectMany(one => one.Teachers).Distinct().Count()) ? Cut(times.Count) : null;
    }

    private static int? Cut(int count) => SmallCounts.MayShow(count) ? count - (count % SmallCounts.Least) : null;
}
