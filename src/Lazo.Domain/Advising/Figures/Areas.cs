namespace Lazo.Domain.Advising.Figures;

/// <summary>Schools that are counted as one.</summary>
/// <param name="Name">A level or the number of a school; empty: several that are too small to be counted by themselves.</param>
public sealed record Area(string Name, IReadOnlyList<int> Schools, IReadOnlyList<int> Teachers);

/// <summary>Into which areas a zone is divided: by how many teach there alone, which everybody knows, and never by what was counted.</summary>
public static class Areas
{
    /// <summary>Where fewer teach, no count could leave five on either side.</summary>
    public const int Least = 2 * Accompaniment.SmallCounts.Least;

    public static IReadOnlyList<Area> ByLevel(ZoneMonth zone) => Divided(zone.Schools.GroupBy(school => school.Level).Select(level => Of(zone, level.Key, level)));

    public static IReadOnlyList<Area> BySchool(ZoneMonth zone, Area level) => Divided(
        zone.Schools.Where(school => level.Schools.Contains(school.Id)).Select(school => Of(zone, $"{school.Id}", [school])));

    public static Area Whole(ZoneMonth zone) => Of(zone, "", zone.Schools);

    // What is too small is put together, with the next smallest where that is too small still.
    private static List<Area> Divided(IEnumerable<Area> areas)
    {
        var large = areas.OrderByDescending(area => area.Teachers.Count).ThenBy(area => area.Name, StringComparer.Ordinal).ToList();
        var small = new List<Area>();
        while (large.Count > 0 && (large[^1].Teachers.Count < Least || (small.Count > 0 && small.Sum(area => area.Teachers.Count) < Least)))
        {
            small.Add(large[^1]);
            large.RemoveAt(large.Count - 1);
        }

        if (small.Count > 0)
            large.Add(new Area("", [.. small.SelectMany(area => area.Schools)], [.. small.SelectMany(area => area.Teachers)]));
        // One part alone is the whole.
        return large.Count > 1 ? large : [];
    }

    private static Area Of(ZoneMonth zone, string name, IEnumerable<ZoneSchool> schools)
    {
        var ids = schools.Select(school => school.Id).ToHashSet();
        return new Area(name, [.. ids.Order()], [.. zone.Teachers.Where(teacher => ids.Contains(teacher.School)).Select(teacher => teacher.Id).Distinct()]);
    }
}
