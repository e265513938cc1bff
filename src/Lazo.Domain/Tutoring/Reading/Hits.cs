namespace Lazo.Domain.Tutoring.Reading;

/// <summary>A wording that was found: of which cue, and from which token to which.</summary>
internal readonly record struct Hit(Cue Cue, int First, int Last);

/// <summary>All wordings found in a text.</summary>
internal sealed class Hits(Script script, List<Hit> all)
{
    public Script Script => script;

    public IReadOnlyList<Hit> All => all;

    public bool Any(Cue cue) => all.Exists(hit => hit.Cue == cue);

    public bool Any(IReadOnlyList<Cue> cues) => all.Exists(hit => cues.Contains(hit.Cue));

    /// <summary>Any of it in this sentence.</summary>
    public bool AnyIn(int sentence, IReadOnlyList<Cue> cues) =>
        all.Exists(hit => script.Tokens[hit.First].Sentence == sentence && cues.Contains(hit.Cue));

    /// <summary>What the cues add up to, each counted as often as it may.</summary>
    public double Sum(IReadOnlyList<Cue> cues)
    {
        var sum = 0.0;
        foreach (var cue in cues)
        {
            sum += cue.Weight * Times(cue);
        }

        return sum;
    }

    // Overlapping wordings of one field are one mention.
    private int Times(Cue cue)
    {
        var (times, after) = (0, -1);
        foreach (var hit in all)
        {
            if (hit.Cue == cue && hit.First > after)
            {
                after = hit.Last;
                if (++times == cue.UpTo)
                {
                    break;
                }
            }
        }

        return times;
    }

    /// <summary>The words of what speaks for it.</summary>
    public IReadOnlyList<Stretch> Words(IReadOnlyList<Cue> cues) =>
        Merge(all.Where(hit => hit.Cue.Weight > 0 && cues.Contains(hit.Cue)).Select(hit => (hit.First, hit.Last)));

    /// <summary>Ranges of tokens as stretches of the text, in order and without overlap.</summary>
    public IReadOnlyList<Stretch> Merge(IEnumerable<(int First, int Last)> ranges)
    {
        var merged = new List<Stretch>();
        foreach (var (first, last) in ranges.OrderBy(range => range.First).ThenBy(range => range.Last))
        {
            var (start, end) = (script.Tokens[first].Start, script.Tokens[last].End);
            if (merged.Count > 0 && merged[^1] is var before && start <= before.Start + before.Length)
            {
                merged[^1] = new Stretch(before.Start, Math.Max(before.Start + before.Length, end) - before.Start);
            }
            else
            {
                merged.Add(new Stretch(start, end - start));
            }
        }

        return merged;
    }
}
