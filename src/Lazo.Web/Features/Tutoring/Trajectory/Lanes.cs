using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Tutoring.Trajectory;

/// <summary>Where things stand on the drawing of a term: time runs to the right, and what would overlap gets a lane of its own.</summary>
/// <remarks>
/// Positions are whole units of an SVG that scales with its column, and stand in attributes: the policy of the pages allows
/// no style within a page.
/// </remarks>
public sealed class Lanes
{
    /// <summary>Units across; about as many pixels on a common screen, so that letters keep their size.</summary>
    public const int Width = 660;

    /// <summary>Units from one lane to the next, and half of a mark's height.</summary>
    public const int Step = 30;
    public const int Half = 12;

    private const int Edge = 16;

    private readonly double _perUnit;

    public Lanes(DateTimeOffset from, DateTimeOffset to)
    {
        From = from;
        To = to;
        _perUnit = Math.Max(1, (to - from).TotalSeconds) / (Width - (2 * Edge));
    }

    public DateTimeOffset From { get; }

    public DateTimeOffset To { get; }

    /// <summary>The first day of each month; of each week, where the drawing spans less than two months.</summary>
    public IEnumerable<(DateTimeOffset At, string Label)> Ticks(Moments when)
    {
        var weekly = (To - From).TotalDays < 62;
        for (var day = when.DateOf(From); day <= when.DateOf(To); day = day.AddDays(1))
        {
            if (weekly ? day.DayOfWeek == DayOfWeek.Monday : day.Day == 1)
                yield return (when.StartOf(day), weekly ? when.Short(day) : when.Month(day));
        }
    }

    public int X(DateTimeOffset at) => Edge + (int)Math.Round(Math.Clamp((at - From).TotalSeconds / _perUnit, 0, Width - (2 * Edge)));

    /// <summary>Each activity with its lane, the first lane that is free where its mark would stand.</summary>
    public IReadOnlyList<Placed> Place(PictureClass subject)
    {
        var ends = new List<int>();
        var placed = new List<Placed>();
        foreach (var activity in subject.Activities.OrderBy(a => a.ClosesAt ?? subject.EndsAt).ThenBy(a => a.Title, StringComparer.Ordinal))
        {
            var right = X(activity.ClosesAt ?? subject.EndsAt);
            var left = Math.Min(right, X(activity.OpensAt ?? subject.BeginsAt));
            var lane = ends.FindIndex(end => end <= right - Half);
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(0);
            }

            ends[lane] = right + Half + 3;
            placed.Add(new Placed(activity, left, right, (lane * Step) + Half + 3));
        }

        return placed;
    }

    public static int Height(IReadOnlyList<Placed> placed) => placed.Count == 0 ? Step : placed.Max(p => p.Y) + Half + 4;
}

/// <summary>An activity on the drawing: its window from <c>Left</c> to <c>Right</c>, its mark at <c>Right</c>.</summary>
public sealed record Placed(PictureActivity Activity, int Left, int Right, int Y);
