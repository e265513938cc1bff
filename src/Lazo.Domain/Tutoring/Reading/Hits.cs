namespace Lazo.Domain.Tutoring.Reading;

/// <summary>A wording that was found: of which cue, and from which token to which.</summary>
/// <param name="Mine">It speaks of the writer, or of nobody else.</param>
internal readonly record struct Hit(Cue Cue, int First, int Last, bool Mine);

/// <summary>All wordings found in a text, in its order.</summary>
internal sealed class Hits
{
    // In a long story everything is mentioned once: fields make a scene only within a few lines.
    private const int Together = 24;
    private readonly Hit[] all;
    private readonly Cue[] discounted;
    private readonly int[] begins;

    public Hits(Script script, Hit[] found, Cue[] discounted)
    {
        Script = script;
        all = found;
        this.discounted = discounted;
        begins = new int[script.Sentences.Length + 1];
        for (int sentence = 0, hit = 0; sentence < begins.Length; sentence++)
        {
            while (hit < all.Length && script.Tokens[all[hit].First].Sentence < sentence)
            {
                hit++;
            }

            begins[sentence] = hit;
        }
    }

    public Script Script { get; }

    public IReadOnlyList<Hit> All => all;

    /// <summary>Those that begin in a sentence.</summary>
    public ArraySegment<Hit> In(int sentence) => new(all, begins[sentence], begins[sentence + 1] - begins[sentence]);

    public bool Any(Cue cue) => Array.Exists(all, hit => hit.Cue == cue);

    public bool Any(IReadOnlyList<Cue> cues) => Array.Exists(all, hit => cues.Contains(hit.Cue));

    /// <summary>Whether one of them stands there and doesn't count: denied, told of a book, somebody else's.</summary>
    public bool IsDiscounted(IReadOnlyList<Cue> cues) => Array.Exists(discounted, cues.Contains);

    /// <summary>Any of it in this sentence.</summary>
    public bool AnyIn(int sentence, IReadOnlyList<Cue> cues)
    {
        foreach (var hit in In(sentence))
        {
            if (cues.Contains(hit.Cue))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Without the wordings of some cues where they share a word with a wording of others.</summary>
    public Hits Without(IReadOnlyList<Cue> cues, IReadOnlyList<Cue> where)
    {
        if (!Any(where))
        {
            return this;
        }

        var taken = new bool[Script.Tokens.Length];
        foreach (var hit in all)
        {
            if (where.Contains(hit.Cue))
            {
                taken.AsSpan(hit.First, hit.Last - hit.First + 1).Fill(true);
            }
        }

        return new Hits(Script, Array.FindAll(all, hit => !cues.Contains(hit.Cue) || !taken.AsSpan(hit.First, hit.Last - hit.First + 1).Contains(true)), discounted);
    }

    /// <summary>What the cues add up to: the whole ones anywhere, and the fields of words where they stand closest together.</summary>
    public double Sum(IReadOnlyList<Cue> cues)
    {
        var sum = 0.0;
        foreach (var cue in cues)
        {
            sum += !cue.IsField && Any(cue) ? cue.Weight : 0;
        }

        var fields = Array.FindAll(all, hit => hit.Cue.IsField && cues.Contains(hit.Cue));
        var closest = 0.0;
        for (var from = 0; from < fields.Length; from++)
        {
            closest = Math.Max(closest, Near(fields, from));
        }

        return sum + closest;
    }

    /// <summary>Whether a wording speaks for it that is enough by itself.</summary>
    public bool AnyWhole(IReadOnlyList<Cue> cues) => Array.Exists(all, hit => hit.Cue.Weight >= 1 && cues.Contains(hit.Cue));

    /// <summary>The words of what speaks for it: whole wordings where there are any, else those of the fields.</summary>
    public IReadOnlyList<Stretch> Words(IReadOnlyList<Cue> cues)
    {
        var speaking = Array.FindAll(all, hit => hit.Cue.Weight > 0 && cues.Contains(hit.Cue));
        var whole = Array.Exists(speaking, hit => !hit.Cue.IsField);
        return Merge(speaking.Where(hit => !whole || !hit.Cue.IsField).Select(hit => (Script.BeginningOf(hit.First), Script.EndOf(hit.Last))));
    }

    /// <summary>Ranges of tokens as stretches of the text, in order and without overlap.</summary>
    public IReadOnlyList<Stretch> Merge(IEnumerable<(int First, int Last)> ranges)
    {
        var merged = new List<(int First, int Last)>();
        foreach (var (first, last) in ranges.OrderBy(range => range.First).ThenBy(range => range.Last))
        {
            if (merged.Count > 0 && merged[^1] is var before && first <= before.Last + 1)
            {
                merged[^1] = (before.First, Math.Max(before.Last, last));
            }
            else
            {
                merged.Add((first, last));
            }
        }

        return [.. merged.Select(range => new Stretch(Script.Tokens[range.First].Start, Script.Tokens[range.Last].End - Script.Tokens[range.First].Start))];
    }

    // Overlapping wordings of one field are one mention, and a field counts as often as it may.
    private static double Near(Hit[] fields, int from)
    {
        var sum = 0.0;
        var end = fields[from].First + Together;
        for (var one = from; one < fields.Length && fields[one].First <= end; one++)
        {
            var (times, after) = (0, -1);
            for (var earlier = from; earlier < one; earlier++)
            {
                if (fields[earlier].Cue == fields[one].Cue)
                {
                    times += fields[earlier].First > after ? 1 : 0;
                    after = Math.Max(after, fields[earlier].Last);
                }
            }

            sum += fields[one].First > after && times < fields[one].Cue.UpTo ? fields[one].Cue.Weight : 0;
        }

        return sum;
    }
}
