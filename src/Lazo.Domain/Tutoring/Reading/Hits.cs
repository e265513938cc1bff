namespace Lazo.Domain.Tutoring.Reading;

/// <summary>A wording that was found: of which cue, and from which token to which.</summary>
/// <param name="Mine">It speaks of the writer, or of nobody else.</param>
internal readonly record struct Hit(Cue Cue, int First, int Last, bool Mine);

/// <summary>All wordings found in a text.</summary>
internal sealed class Hits(Script script, List<Hit> all)
{
    private const int Together = 24;

    public Script Script => script;

    public IReadOnlyList<Hit> All => all;

    public bool Any(Cue cue) => all.Exists(hit => hit.Cue == cue);

    public bool Any(IReadOnlyList<Cue> cues) => all.Exists(hit => cues.Contains(hit.Cue));

    /// <summary>Any of it in this sentence.</summary>
    public bool AnyIn(int sentence, IReadOnlyList<Cue> cues) =>
        all.Exists(hit => script.Tokens[hit.First].Sentence == sentence && cues.Contains(hit.Cue));

    /// <summary>What the cues add up to: the whole ones anywhere, and the fields of words where they stand closest together.</summary>
    public double Sum(IReadOnlyList<Cue> cues)
    {
        var whole = cues.Where(cue => !cue.IsField && Any(cue)).Sum(cue => cue.Weight);
        if (!cues.Any(cue => cue.IsField))
        {
            return whole;
        }

        // In a long story everything is mentioned once: fields make a scene only within a few lines.
        var closest = 0.0;
        foreach (var from in all.Where(hit => hit.Cue.IsField && cues.Contains(hit.Cue)))
        {
            closest = Math.Max(closest, cues.Where(cue => cue.IsField).Sum(cue => cue.Weight * Times(cue, from.First, from.First + Together)));
        }

        return whole + closest;
    }

    // Overlapping wordings of one field are one mention.
    private int Times(Cue cue, int begin, int end)
    {
        var (times, after) = (0, begin - 1);
        foreach (var hit in all)
        {
            if (hit.Cue == cue && hit.First > after && hit.First <= end)
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
