namespace Lazo.Domain.Advising.Visits;

/// <summary>When a visit would begin in an order of the day.</summary>
public sealed record Stop(Visit Visit, TimeOnly Starts);

/// <summary>An order of the visits of a day, from the office and back.</summary>
/// <param name="Road">Minutes on the road in all.</param>
public sealed record DayOrder(IReadOnlyList<Stop> Stops, int Road)
{
    /// <summary>As many as are put in order; nobody visits more schools in a day.</summary>
    public const int Most = 9;

    private const int Step = 5;

    /// <summary>The order with the least road in which every visit lies within its window; of equals the one that ends first.</summary>
    /// <remarks>
    /// Exact: for each set of visits and the last of them those ways are kept of which no other is both shorter and sooner done (Held and Karp 1962,
    /// with windows). One begins on full five minutes.
    /// </remarks>
    /// <param name="visits">Of one day; a visit keeps its length.</param>
    /// <returns>Null where no order fits, or where there are more than <see cref="Most"/>.</returns>
    public static DayOrder? Propose(IReadOnlyList<Visit> visits, Roads roads)
    {
        if (visits.Count is 0 or > Most)
            return null;
        var windows = visits.Select(Clashes.StartsWithin).ToList();
        var ways = new List<Way>[1 << visits.Count, visits.Count];
        for (var set = 1; set < 1 << visits.Count; set++)
        {
            for (var last = 0; last < visits.Count; last++)
                ways[set, last] = (set & (1 << last)) == 0 ? [] : Best(Reach(set, last));
        }

        var all = (1 << visits.Count) - 1;
        var best = Enumerable.Range(0, visits.Count).SelectMany(last => ways[all, last])
            .OrderBy(way => way.Road + visits[way.Visit].School.FromOffice).ThenBy(way => way.Done).FirstOrDefault();
        if (best is null)
            return null;
        var stops = new Stack<Stop>();
        for (var way = best; way is not null; way = way.Before)
            stops.Push(new(visits[way.Visit], new TimeOnly(way.Begins / 60, way.Begins % 60)));
        return new([.. stops], best.Road + visits[best.Visit].School.FromOffice);

        IEnumerable<Way> Reach(int set, int last)
        {
            var before = set & ~(1 << last);
            if (before == 0)
                return Go(null, last, visits[last].School.FromOffice) is { } first ? [first] : [];
            return Enumerable.Range(0, visits.Count).Where(one => (before & (1 << one)) != 0).SelectMany(one => ways[before, one])
                .Select(way => Go(way, last, roads.Between(visits[way.Visit].School, visits[last].School))).OfType<Way>();
        }

        Way? Go(Way? way, int to, int road)
        {
            if (windows[to] is not { } window)
                return null;
            var begins = Full(Math.Max(Minute(window.First), way is null ? 0 : way.Done + road));
            return begins <= Minute(window.Last) ? new(to, way, begins, begins + visits[to].Minutes, (way?.Road ?? 0) + road) : null;
        }
    }

    /// <summary>Minutes on the road in the order in which the visits stand.</summary>
    public static int RoadOf(IReadOnlyList<Visit> inOrder, Roads roads) => inOrder.Count == 0 ? 0
        : inOrder[0].School.FromOffice + inOrder[^1].School.FromOffice + inOrder.Zip(inOrder.Skip(1), (one, next) => roads.Between(one.School, next.School)).Sum();

    private static List<Way> Best(IEnumerable<Way> ways)
    {
        var kept = new List<Way>();
        foreach (var way in ways.OrderBy(way => way.Done).ThenBy(way => way.Road))
        {
            if (kept.Count == 0 || way.Road < kept[^1].Road)
                kept.Add(way);
        }

        return kept;
    }

    private static int Full(int minute) => (minute + Step - 1) / Step * Step;

    private static int Minute(TimeOnly time) => (time.Hour * 60) + time.Minute;

    private sealed record Way(int Visit, Way? Before, int Begins, int Done, int Road);
}
