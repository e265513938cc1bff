using Lazo.Domain.Tutoring.Reading.Wordings;

namespace Lazo.Domain.Tutoring.Reading;

/// <summary>Which of the times in a draft is that of its promise.</summary>
internal static class DueTime
{
    /// <summary>
    /// The longest time in a sentence that commits, the one nearest to the words of the commitment; “la asesoría del martes” is no due time.
    /// </summary>
    public static Stretch? In(Hits hits)
    {
        var tokens = hits.Script.Tokens;
        Hit? best = null;
        var nearest = int.MaxValue;
        foreach (var due in hits.All.Where(hit => hit.Cue == Drafts.Due))
        {
            foreach (var commit in hits.In(tokens[due.First].Sentence).Where(hit => hit.Cue == Drafts.Commits))
            {
                var distance = due.First > commit.Last ? due.First - commit.Last : Math.Max(0, commit.First - due.Last);
                var longer = best is { } known && known.First <= due.First && due.Last <= known.Last;
                if (!longer && (distance < nearest || (best is { } inner && due.First <= inner.First && inner.Last <= due.Last)))
                {
                    (best, nearest) = (due, distance);
                }
            }
        }

        return best is { } found ? hits.Merge([(found.First, found.Last)])[0] : null;
    }
}
