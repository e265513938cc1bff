namespace Lazo.Domain.Advising.Visits;

/// <summary>When a visit would begin in an order of the day.</summary>
public sealed record Stop(Visit Visit, TimeOnly Starts);

/// <summary>An order of the visits of a day, from the office and back.</summary>
/// <param name="Road">Minutes on the road in all.</param>
public sealed record DayOrder(IReadOnlyList<Stop> Stops, int Road)
{
    /// <summary>As many as are put in order exactly; a day with more gets a good order, of which nobody can say that it is the best.</summary>
    public const int Exact = 9;

    private const int Step = 5;

    /// <summary>The order with the least road in which every visit lies within its window; of equals the one that ends first.</summary>
    /// <remarks>
    /// Exact up to <see cref="Exact"/> visits, and <see cref="Near"/> beyond. Exact: for each set of visits and the last of them those ways are kept of which no other is both shorter and sooner done (Held and Karp 1962,
    /// with windows). One begins on full five minutes.
    /// </remarks>
    /// <param name="visits">Of one day; a visit keeps its length.</param>
    /// <returns>Null where no order fits, or where none was found.</returns>
    public static DayOrder? Propose(IReadOnlyList<Visit> visits, Roads roads)
    {
        if (visits.Count == 0)
            return null;
        if (visits.Count > Exact)
            return Near(visits, roads);
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

    /// <summary>A good order within the windows, never worse than the one by the hour where that one can be kept.</summary>
    /// <remarks>
    /// Two beginnings: the order by the hour; and each visit put in where it costs the least road, those that must begin soonest first, and what
    /// found no place before them on a next try. Each is mended while turning a part round (2-opt) or moving a visit elsewhere spares road, or time for the same road; the better of the two is taken.
    /// </remarks>
    public static DayOrder? Near(IReadOnlyList<Visit> visits, Roads roads)
    {
        var byHour = visits.OrderBy(visit => visit.Starts).ThenBy(visit => visit.Id).ToList();
        var best = new[] { Walk(byHour, roads), Inserted(byHour, roads) }.OfType<Walked>().Select(walk => Mended(walk, roads)).OrderBy(walk => walk.Cost).FirstOrDefault();
        return best is null ? null : new(best.Stops, best.Cost.Road);
    }

    /// <summary>Minutes on the road in the order in which the visits stand.</summary>
    public static int RoadOf(IReadOnlyList<Visit> inOrder, Roads roads) => inOrder.Count == 0 ? 0
        : inOrder[0].School.FromOffice + inOrder[^1].School.FromOffice + inOrder.Zip(inOrder.Skip(1), (one, next) => roads.Between(one.School, next.School)).Sum();

    // What finds no place any more goes first the next time.
    private static Walked? Inserted(List<Visit> visits, Roads roads)
    {
        var turn = visits.OrderBy(visit => Clashes.StartsWithin(visit)?.Last).ToList();
        for (var tries = 0; tries < 2 * visits.Count; tries++)
        {
            Walked? walk = null;
            var without = turn.Find(visit => (walk = With(walk?.Order ?? [], visit, roads)) is null);
            if (without is null)
                return walk;
            turn.Remove(without);
            turn.Insert(0, without);
        }

        return null;
    }

    private static Walked? With(IReadOnlyList<Visit> order, Visit visit, Roads roads) => Enumerable.Range(0, order.Count + 1)
        .Select(at => Walk([.. order.Take(at), visit, .. order.Skip(at)], roads)).OfType<Walked>().OrderBy(one => one.Cost).FirstOrDefault();

    private static Walked Mended(Walked walk, Roads roads)
    {
        while (Neighbours(walk.Order).Select(order => Walk(order, roads)).OfType<Walked>().OrderBy(one => one.Cost).FirstOrDefault() is { } better && better.Cost.CompareTo(walk.Cost) < 0)
            walk = better;
        return walk;
    }

    private static IEnumerable<IReadOnlyList<Visit>> Neighbours(IReadOnlyList<Visit> order)
    {
        for (var from = 0; from < order.Count; from++)
        {
            for (var to = 0; to < order.Count; to++)
            {
                if (from < to)
                    yield return [.. order.Take(from), .. order.Skip(from).Take(to - from + 1).Reverse(), .. order.Skip(to + 1)];
                if (from == to)
                    continue;
                var rest = order.Where((_, at) => at != from).ToList();
                rest.Insert(to, order[from]);
                yield return rest;
            }
        }
    }

    // In this order, each visit as soon as it can begin; null where one can't any more.
    private static Walked? Walk(IReadOnlyList<Visit> order, Roads roads)
    {
        var (road, done) = (0, 0);
        var stops = new List<Stop>(order.Count);
        foreach (var visit in order)
        {
            if (Clashes.StartsWithin(visit) is not { } window)
                return null;
            var way = stops.Count == 0 ? visit.School.FromOffice : roads.Between(stops[^1].Visit.School, visit.School);
            var begins = Full(Math.Max(Minute(window.First), stops.Count == 0 ? 0 : done + way));
            if (begins > Minute(window.Last))
                return null;
            (road, done) = (road + way, begins + visit.Minutes);
            stops.Add(new(visit, new TimeOnly(begins / 60, begins % 60)));
        }

        return new(order, stops, (road + order[^1].School.FromOffice, done));
    }

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

    private sealed record Walked(IReadOnlyList<Visit> Order, IReadOnlyList<Stop> Stops, (int Road, int Done) Cost);

    private sealed record Way(int Visit, Way? Before, int Begins, int Done, int Road);
}
