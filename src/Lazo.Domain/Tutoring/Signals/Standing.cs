using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tutoring.Signals;

/// <summary>How a tutee stands in a class at an instant.</summary>
/// <remarks>
/// The mean of what counts (activities and exams that are marked, or missed and so 0), weighted by category where a category that
/// counts has a weight: then it is the mean of each weighted category's mean. Whole thousandths and decimals, never binary
/// fractions: whether 6.0 passes isn't a matter of rounding.
/// </remarks>
public readonly struct Standing
{
    private const int Categories = 16;

    private Standing(int counting, decimal? weighted, long sum, Mark first, Mark last, int recent)
    {
        Counting = counting;
        _weighted = weighted;
        _sum = sum;
        Fall = recent == 3 ? new Mark(first.Thousandths - last.Thousandths) : default;
    }

    private readonly decimal? _weighted;
    private readonly long _sum;

    /// <summary>How many activities count.</summary>
    public int Counting { get; }

    /// <summary>First minus last of the three marks that became known last; 0 with fewer than three.</summary>
    public Mark Fall { get; }

    /// <summary>In points of the institution's scale; null when nothing counts.</summary>
    public decimal? Points => Counting == 0 ? null : _weighted ?? (decimal)_sum / Counting / 1000m;

    public bool IsBelow(Mark pass) => Counting > 0 && (_weighted is { } points ? points < pass.Points : _sum < (long)pass.Thousandths * Counting);

    public static Standing At(Instant at, ClassTimetable timetable, ReadOnlySpan<ActivityResult> results)
    {
        var recent = new LastThree();
        var (counting, sum) = (0, 0L);
        Span<long> sums = stackalloc long[timetable.HasWeights ? Categories : 0];
        Span<int> counts = stackalloc int[timetable.HasWeights ? Categories : 0];

        for (var i = 0; i < timetable.Kinds.Length; i++)
        {
            if (timetable.Kinds[i] > ActivityKind.Exam)
            {
                continue;
            }

            var result = i < results.Length ? results[i] : default;
            Mark mark;
            Instant known;
            if (result.IsMarked(at))
            {
                (mark, known) = (result.Mark, result.ScoredAt);
            }
            else if (timetable.IsMissed(i, result, at))
            {
                (mark, known) = (default, timetable.ClosingOf(i, result, at));
            }
            else
            {
                continue;
            }

            counting++;
            sum += mark.Thousandths;
            recent.Add(known, timetable.Closes[i], mark);
            if (timetable.HasWeights && timetable.Categories[i] is var category and >= 0 and < Categories)
            {
                sums[category] += mark.Thousandths;
                counts[category]++;
            }
        }

        return new Standing(counting, Weighted(timetable, sums, counts), sum, recent.First, recent.Last, recent.Count);
    }

    private static decimal? Weighted(ClassTimetable timetable, ReadOnlySpan<long> sums, ReadOnlySpan<int> counts)
    {
        var (points, weights) = (0m, 0m);
        for (var category = 0; category < counts.Length; category++)
        {
            if (counts[category] > 0)
            {
                var weight = timetable.Facts.CategoryWeights[category] ?? 0m;
                points += weight * sums[category] / counts[category];
                weights += weight;
            }
        }

        return weights > 0 ? points / weights / 1000m : null;
    }

    /// <summary>The three marks that became known last, in that order; of one instant, in the order of closing.</summary>
    private ref struct LastThree
    {
        private (Instant Known, Instant Closing, Mark Mark) _one, _two, _three;

        public int Count { get; private set; }

        public readonly Mark First => _one.Mark;

        public readonly Mark Last => _three.Mark;

        public void Add(Instant known, Instant closing, Mark mark)
        {
            var added = (known, closing, mark);
            if (Count == 3 && IsBefore(added, _one))
            {
                return;
            }

            Count = Math.Min(3, Count + 1);
            if (!IsBefore(added, _three))
            {
                (_one, _two, _three) = (_two, _three, added);
            }
            else if (!IsBefore(added, _two))
            {
                (_one, _two) = (_two, added);
            }
            else
            {
                _one = added;
            }
        }

        private static bool IsBefore((Instant Known, Instant Closing, Mark) one, (Instant Known, Instant Closing, Mark) other) =>
            one.Known < other.Known || (one.Known == other.Known && one.Closing < other.Closing);
    }
}
