using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tutoring.Signals;

/// <summary>With what a class ended for a tutee, as of the timetable's instant.</summary>
/// <param name="Points">The mark of its final line item where one is known, else the standing; null when there is neither.</param>
/// <param name="KnownAt">From when the final mark, or the passing recovery mark, was known; None for a standing.</param>
public readonly record struct Outcome(bool Passed, bool Failed, decimal? Points, Instant KnownAt)
{
    public static Outcome Of(ClassTimetable timetable, ReadOnlySpan<ActivityResult> results)
    {
        var (asOf, pass) = (timetable.AsOf, timetable.Rules.PassMark);
        ActivityResult? final = null;
        for (var i = 0; i < Math.Min(timetable.Kinds.Length, results.Length); i++)
        {
            if (timetable.Kinds[i] <= ActivityKind.Exam || !results[i].IsMarked(asOf))
            {
                continue;
            }

            if (timetable.Kinds[i] == ActivityKind.Recovery && results[i].Mark >= pass)
            {
                return new Outcome(true, false, results[i].Mark.Points, results[i].ScoredAt);
            }

            if (timetable.Kinds[i] == ActivityKind.Final && (final is null || final.Value.ScoredAt <= results[i].ScoredAt))
            {
                final = results[i];
            }
        }

        if (final is { } ended)
        {
            return new Outcome(ended.Mark >= pass, ended.Mark < pass, ended.Mark.Points, ended.ScoredAt);
        }

        var standing = Standing.At(asOf, timetable, results);
        return standing.Counting == 0
            ? default
            : new Outcome(!standing.IsBelowPass, standing.IsBelowPass, Standing.PointsAt(asOf, timetable, results), default);
    }
}
