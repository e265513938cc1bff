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
    public void What_is_near_is_never_better_than_the_best_seldom_much_worse_and_found_nearly_always()
    {
        var (exact, near, missed, found) = (0, 0, 0, 0);
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var visits = Enumerable.Range(1, 2 + (seed % 8)).Select(number => Drawn(random, number)).ToList();
            var roads = Between(visits, random);
            var (best, proposed) = (DayOrder.Propose(visits, roads), DayOrder.Near(visits, roads));
            if (best is null || proposed is null)
            {
                proposed.ShouldBeNull($"Seed {seed}: it fits where nothing fits.");
                missed += best is null ? 0 : 1;
                continue;
            }

            found++;
            Walk([.. proposed.Stops.Select(stop => stop.Visit)], roads)!.Value.Road.ShouldBe(proposed.Road, $"Seed {seed}");
            proposed.Road.ShouldBeGreaterThanOrEqualTo(best.Road, $"Seed {seed}");
            (exact, near) = (exact + best.Road, near + proposed.Road);
        }

        found.ShouldBeGreaterThan(100);
        missed.ShouldBeLessThan(found / 20);
        ((double)near / exact).ShouldBeLessThan(1.03);
    }

    [Fact]
    public void A_day_with_more_than_nine_is_never_worse_than_by_the_hour()
    {
        var (spared, kept) = (0, 0);
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            // Short visits at schools that are open all day.
            var visits = Enumerable.Range(1, 10 + (seed % 5)).Select(number =>
                new Visit(Guid.NewGuid(), new School(number, new(7, 0), new(20, 0), null, null, random.Next(5, 30)), Monday.AddHours(7).AddMinutes(45 * number), Monday.AddHours(7).AddMinutes((45 * number) + 20))).ToList();
            var roads = Between(visits, random, longest: 30);
            var byHour = Walk(visits, roads);

            var proposed = DayOrder.Propose(visits, roads);
            if (byHour is null)
                continue;
            proposed.ShouldNotBeNull($"Seed {seed}");
            proposed.Stops.Count.ShouldBe(visits.Count);
            proposed.Stops.Select(stop => stop.Visit.Id).ShouldBeUnique();
            proposed.Road.ShouldBeLessThanOrEqualTo(byHour.Value.Road, $"Seed {seed}");
            (kept, spared) = (kept + byHour.Value.Road, spared + byHour.Value.Road - proposed.Road);
        }

        kept.ShouldBeGreaterThan(0);
        ((double)spared / kept).ShouldBeGreaterThan(0.2);
        DayOrder.Propose([], new Roads(new Dictionary<(int, int), int>())).ShouldBeNull();
    }

    private static Visit Drawn(Random random, int number)
    {
        var opens = new TimeOnly(7 + random.Next(3), 0);
        var school = new School(number, opens, opens.AddMinutes(180 + random.Next(240)), opens.AddMinutes(120), opens.AddMinutes(150), random.Next(5, 60));
        var starts = Monday + opens.ToTimeSpan();
        return new(Guid.NewGuid(), school, starts, starts.AddMinutes(20 + (10 * random.Next(6))), random.Next(4) == 0);
    }

    private static Roads Between(List<Visit> visits, Random random, int longest = 60) => new(
        (from one in visits from other in visits where one.School.Number != other.School.Number && random.Next(5) > 0 select (one.School.Number, other.School.Number))
        .ToDictionary(pair => pair, _ => random.Next(5, longest)));

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
