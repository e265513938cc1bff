using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace Lazo.Bench;

/// <summary>One pure pass over a million enrolments of twenty activities each, in memory, on one core.</summary>
/// <remarks>
/// A plausible term, half way: 500 classes with half of their activities closed. Eight of ten closed activities were handed in and nearly all of those marked,
/// about a seventh of the tutees fail, one in fifty has an extension, one in ten hasn't been seen for days. The figure counts everything that holds, with its since.
/// </remarks>
internal static class SignalsBench
{
    private const int Enrolments = 1_000_000;
    private const int Activities = 20;
    private const int Classes = 500;
    private const int Passes = 5;

    public static Task Run()
    {
        var rules = InstitutionRules.Default;
        var days = rules.Calendar.Days;
        var begins = days.StartOf(new DateOnly(2026, 8, 10));
        var asOf = begins.Plus(TimeSpan.FromDays(62.3));
        var timetables = Enumerable.Range(0, Classes).Select(number => new ClassTimetable(ClassOf(number, begins, days), asOf, rules)).ToArray();
        var results = new ActivityResult[Enrolments * Activities];
        var headers = new EnrolmentHeader[Enrolments];
        Fill(timetables, headers, results, begins, asOf);

        var found = new List<ClassSignal>(2 * Enrolments);
        var seconds = new List<double>();
        for (var pass = 0; pass <= Passes; pass++)
        {
            found.Clear();
            var watch = Stopwatch.StartNew();
            for (var enrolment = 0; enrolment < Enrolments; enrolment++)
            {
                ClassSignals.Evaluate(
                    timetables[enrolment % Classes], headers[enrolment], results.AsSpan(enrolment * Activities, Activities), closedBeforeReached: null, found);
            }

            seconds.Add(watch.Elapsed.TotalSeconds);
        }

        // The first pass is the just-in-time compiler's.
        var median = seconds.Skip(1).Order().ElementAt(Passes / 2);
        Console.WriteLine($"signals: {Enrolments / median:0} enrolments/s (pure, one core, {Enrolments:N0} enrolments of {Activities} activities in memory; {found.Count:N0} signals; median of {Passes} passes)");
        foreach (var kind in found.CountBy(signal => signal.Kind).OrderBy(kind => kind.Key))
        {
            Console.Error.WriteLine($"  {kind.Key}: {kind.Value:N0}");
        }

        return Task.CompletedTask;
    }

    private static ClassFacts ClassOf(int number, Instant begins, LocalDays days)
    {
        var day = days.DateOf(begins);
        var activities = Enumerable.Range(0, Activities).Select(activity => new Activity(
            $"c{number}-a{activity}", "", activity % 7 == 6 ? ActivityKind.Exam : ActivityKind.Activity, begins, days.EndOf(day.AddDays((6 * (activity + 1)) + (number % 6))), activity % 7 == 6 ? 1 : 0));
        return new ClassFacts($"c{number}", "", $"co{number % 40}", begins, days.EndOf(day.AddDays(130)), [.. activities], number % 2 == 0 ? [60, 40] : [null, null], [], begins);
    }

    private static void Fill(ClassTimetable[] timetables, EnrolmentHeader[] headers, ActivityResult[] results, Instant begins, Instant asOf)
    {
        var random = new Random(2026);
        for (var enrolment = 0; enrolment < Enrolments; enrolment++)
        {
            var facts = timetables[enrolment % Classes].Facts;
            var (ability, diligence) = (4500 + random.Next(5500), random.Next(100) < 15 ? 40 : 92);
            var seen = asOf.Plus(-TimeSpan.FromHours(random.Next(10) == 0 ? random.Next(100, 400) : random.Next(90)));
            headers[enrolment] = new EnrolmentHeader(begins, Instant.None, begins, seen, Speaks: random.Next(50) != 0, HasLaterAttempt: false);
            for (var activity = 0; activity < Activities; activity++)
            {
                var closes = facts.Activities[activity].ClosesAt;
                if (closes.Plus(-TimeSpan.FromDays(3)) > asOf || random.Next(100) >= diligence)
                {
                    continue;
                }

                var submitted = closes.Plus(-TimeSpan.FromMinutes(random.Next(5000)));
                var scored = submitted.Plus(TimeSpan.FromDays(random.Next(2, 9)));
                var extended = random.Next(50) == 0 ? closes.Plus(TimeSpan.FromDays(3)) : Instant.None;
                results[(enrolment * Activities) + activity] = new ActivityResult(
                    scored <= asOf ? ResultState.FullyGraded : ResultState.Submitted, submitted, scored, extended, new Mark(Math.Clamp(ability + random.Next(-900, 900), 0, 10_000)));
            }
        }
    }
}
