using Lazo.Domain.Advising.Visits;

namespace Lazo.Domain.Tests.Advising.Visits;

/// <summary>The order of the day: the least road within the windows, as trying every order finds it.</summary>
public sealed class DayOrderTests
{
    private static readonly DateTime Monday = new(2026, 11, 16);

    [Fact]
    public void It_is_the_best_of_all_orders()
    {
        var (found, none) = (0, 0);
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var visits = Enumerable.Range(1, 1 + (seed % 6)).Select(number => Drawn(random, number)).ToList();
            var roads = Between(visits, random);

            var proposed = DayOrder.Propose(visits, roads);
            var best = Orders(visits).Select(order => Walk(order, roads)).Where(walk => walk is not null).Min();

            (proposed is null).ShouldBe(best is null, $"Seed {seed}");
            if (proposed is null)
            {
                none++;
                continue;
            }

            found++;
            var last = proposed.Stops[^1];
            (proposed.Road, Minute(last.Starts) + last.Visit.Minutes).ShouldBe(best!.Value, $"Seed {seed}");
            Clashes.Of(
                proposed.Stops.Select(stop => stop.Visit with { Starts = Monday + stop.Starts.ToTimeSpan(), Ends = Monday + stop.Starts.ToTimeSpan() + TimeSpan.FromMinutes(stop.Visit.Minutes) }),
                roads, [], [new(DateOnly.FromDateTime(Monday), DateOnly.FromDateTime(Monday))]).ShouldBeEmpty($"Seed {seed}");
        }

        found.ShouldBeGreaterThan(100);
        none.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Nine_are_put_in_order_and_ten_are_not()
    {
        var random = new Random(3);
        var visits = Enumerable.Range(1, 10).Select(number => new Visit(Guid.NewGuid(), new School(number, new(7, 0), new(20, 0), null, null, 10), Monday.AddHours(8), Monday.AddHours(8.5))).ToList();
        var roads = Between(visits, random);

        DayOrder.Propose(visits[..9], roads)!.Stops.Count.ShouldBe(9);
        DayOrder.Propose(visits, roads).ShouldBeNull();
        DayOrder.Propose([], roads).ShouldBeNull();
    }

    private static Visit Drawn(Random random, int number)
    {
        var opens = new TimeOnly(7 + random.Next(3), 0);
        var school = new School(number, opens, opens.AddMinutes(180 + random.Next(240)), opens.AddMinutes(120), opens.AddMinutes(150), random.Next(5, 60));
        var starts = Monday + opens.ToTimeSpan();
        return new(Guid.NewGuid(), school, starts, starts.AddMinutes(20 + (10 * random.Next(6))), random.Next(4) == 0);
    }

    private static Roads Between(List<Visit> visits, Random random) => new(
        (from one in visits from other in visits where one.School.Number != other.School.Number && random.Next(5) > 0 select (one.School.Number, other.School.Number))
        .ToDictionary(pair => pair, _ => random.Next(5, 60)));

    private static IEnumerable<List<Visit>> Orders(List<Visit> visits) => visits.Count == 0 ? [[]]
        : visits.SelectMany(first => Orders([.. visits.Where(visit => visit != first)]).Select(rest => (List<Visit>)[first, .. rest]));

    private static (int Road, int Done)? Walk(List<Visit> order, Roads roads)
    {
        var (road, done) = (0, 0);
        Visit? before = null;
        foreach (var visit in order)
        {
            if (Clashes.StartsWithin(visit) is not { } window)
                return null;
            var way = before is null ? visit.School.FromOffice : roads.Between(before.School, visit.School);
            var begins = Math.Max(Minute(window.First), before is null ? 0 : done + way);
            begins += (5 - (begins % 5)) % 5;
            if (begins > Minute(window.Last))
                return null;
            (road, done, before) = (road + way, begins + visit.Minutes, visit);
        }

        return (road + before!.School.FromOffice, done);
    }

    private static int Minute(TimeOnly time) => (time.Hour * 60) + time.Minute;
}
