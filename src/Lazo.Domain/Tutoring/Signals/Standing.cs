using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tutoring.Signals;

/// <summary>How a tutee stands in a class at an instant.</summary>
/// <param name="Counting">How many activities count.</param>
/// <param name="IsBelowPass">Something counts, and the standing is below the pass mark.</param>
/// <param name="Fall">First minus last of the three marks that became known last; 0 with fewer than three.</param>
/// <remarks>
/// The mean of what counts (activities and exams that are marked, or missed and so 0), weighted by category where a category that
/// counts has a weight: then it is the mean of each weighted category's mean. Whether 6.0 passes is never a matter of binary
/// fractions: near the pass mark decimals decide.
/// </remarks>
public readonly record struct Standing(int Counting, bool IsBelowPass, Mark Fall)
{
    /// <summary>Categories of a class that can carry a weight; what stands in others counts as without one.</summary>
    internal const int Categories = 16;

    // Thousandths of a point: far more than binary fractions can be off over any number of activities.
    private const double Doubt = 0.001;

    public static Standing At(Instant at, ClassTimetable timetable, ReadOnlySpan<ActivityResult> results)
    {
        Span<long> sums = stackalloc long[timetable.HasWeights ? Categories : 0];
        Span<int> counts = stackalloc int[timetable.HasWeights ? Categories : 0];
        var (counting, sum, fall) = Count(at, timetable, results, sums, counts);
        if (counting == 0)
        {
            return default;
        }

        var pass = timetable.Rules.PassMark;
        var mean = Mean(timetable, counting, sum, sums, counts);
        var below = Math.Abs(mean - pass.Thousandths) < Doubt
            ? PreciseMean(timetable, counting, sum, sums, counts) < pass.Thousandths
            : mean < pass.Thousandths;
        return new Standing(counting, below, fall);
    }

    /// <summary>In points of the institution's scale; null when nothing counts.</summary>
    public static decimal? PointsAt(Instant at, ClassTimetable timetable, ReadOnlySpan<ActivityResult> results)
    {
        Span<long> sums = stackalloc long[timetable.HasWeights ? Categories : 0];
        Span<int> counts = stackalloc int[timetable.HasWeights ? Categories : 0];
        var (counting, sum, _) = Count(at, timetable, results, sums, counts);
        return counting == 0 ? null : PreciseMean(timetable, counting, sum, sums, counts) / 1000m;
    }

    private static (int Counting, long Sum, Mark Fall) Count(
        Instant at, ClassTimetable timetable, ReadOnlySpan<ActivityResult> results, Span<long> sums, Span<int> counts)
    {
        var recent = new LastThree();
        var (counting, sum) = (0, 0L);
        var kinds = timetable.Kinds;
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] > ActivityKind.Exam)
            {
                continue;
            }

            var mark = 0;
            Instant known;
            if (i < results.Length && results[i].State != ResultState.None)
            {
                ref readonly var result = ref results[i];
                if (result.IsMarked(at))
                {
                    (mark, known) = (result.Mark.Thousandths, result.ScoredAt);
                }
                else if (timetable.IsMissed(i, result, at))
                {
                    known = timetable.ClosingOf(i, result, at);
                }
                else
                {
                    continue;
                }
            }
            else if (timetable.Closes[i] <= at)
            {
                known = timetable.Closes[i];
            }
            else
            {
                continue;
            }

            counting++;
            sum += mark;
            recent.Add(known, timetable.Closes[i], mark);
            if (sums.Length > 0 && timetable.Categories[i] is var category and >= 0)
            {
                sums[category] += mark;
                counts[category]++;
            }
        }

        return (counting, sum, recent.Fall);
    }

    private static double Mean(ClassTimetable timetable, int counting, long sum, ReadOnlySpan<long> sums, ReadOnlySpan<int> counts)
    {
        var (points, weights) = (0.0, 0.0);
        for (var category = 0; category < Math.Min(counts.Length, timetable.Weights.Length); category++)
        {
            if (counts[category] > 0)
            {
                points += timetable.Weights[category] * sums[category] / counts[category];
                weights += timetable.Weights[category];
            }
        }

        return weights > 0 ? points / weights : (double)sum / counting;
    }

    private static decimal PreciseMean(ClassTimetable timetable, int counting, long sum, ReadOnlySpan<long> sums, ReadOnlySpan<int> counts)
    {
        var (points, weights) = (0m, 0m);
        for (var category = 0; category < Math.Min(counts.Length, timetable.Weights.Length); category++)
        {
            if (counts[category] > 0)
            {
                var weight = timetable.Facts.CategoryWeights[category] ?? 0m;
                points += weight * sums[category] / counts[category];
                weights += weight;
            }
        }

        return weights > 0 ? points / weights : (decimal)sum / counting;
    }

    /// <summary>The three marks that became known last, in that order; of one instant, in the order of closing.</summary>
    private ref struct LastThree
    {
        private (Instant Known, Instant Closing, int Mark) _one, _two, _three;
        private int _count;

        public readonly Mark Fall => _count == 3 ? new Mark(_one.Mark - _three.Mark) : default;

        public void Add(Instant known, Instant closing, int mark)
        {
            var added = (known, closing, mark);
            if (!IsBefore(added, _three))
            {
                (_one, _two, _three) = (_two, _three, added);
            }
            else if (!IsBefore(added, _two))
            {
                (_one, _two) = (_two, added);
            }
            else if (_count < 3 || !IsBefore(added, _one))
            {
                _one = added;
            }

            _count = Math.Min(3, _count + 1);
        }

        private static bool IsBefore(in (Instant Known, Instant Closing, int Mark) one, in (Instant Known, Instant Closing, int Mark) other) =>
            one.Known < other.Known || (one.Known == other.Known && one.Closing < other.Closing);
    }
}
