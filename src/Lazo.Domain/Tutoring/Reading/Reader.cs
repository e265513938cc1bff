namespace Lazo.Domain.Tutoring.Reading;

/// <summary>Finds the wordings of a set of cues in a text, in one pass over its words.</summary>
internal sealed class Reader
{
    private const int DenialReach = 3;
    private const int SubjectReach = 14;
    private readonly (Pattern Pattern, Cue Cue)[] wordings;
    private readonly int[][] byRarest;
    private readonly Lexicon lexicon;
    private readonly int denial;
    private readonly int noDenial;
    private readonly int mine;
    private readonly int myself;
    private readonly int another;
    private readonly int told;
    private readonly int laugh;
    private readonly int tail;
    private readonly int joint;

    /// <param name="sample">Texts that show which words are common; they change how quickly is read, not what.</param>
    public Reader(IEnumerable<string> sample, params IReadOnlyList<Cue> cues)
    {
        var builder = new LexiconBuilder();
        (denial, noDenial, mine, myself) = (builder.Symbol("@deny"), builder.Symbol("@nodeny"), builder.Symbol("@yo"), builder.Symbol("@me"));
        (another, told, laugh, tail, joint) =
            (builder.Symbol("@another"), builder.Symbol("@told"), builder.Symbol("@laugh"), builder.Symbol("@tail"), builder.Symbol("@joint"));
        wordings = [.. cues.SelectMany(cue => cue.Wordings.Select(wording => (new Pattern(wording, builder), cue)))];
        lexicon = builder.Build();
        byRarest = ByRarest(Frequencies(sample, builder.Count));
    }

    public Hits Read(string text)
    {
        var script = Script.Of(text, lexicon);
        var places = Places.Of(script.Tokens, byRarest.Length, wordings.Length);
        var hits = new List<Hit>();
        var discounted = new List<Cue>();
        foreach (var symbol in places.Present)
        {
            foreach (var wording in byRarest[symbol])
            {
                if (places.IsNew(wording))
                {
                    Find(wordings[wording], script, places, hits, discounted);
                }
            }
        }

        var ordered = hits.ToArray();
        Array.Sort(ordered, static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Last.CompareTo(b.Last));
        return new Hits(script, ordered, [.. discounted]);
    }

    private void Find((Pattern Pattern, Cue Cue) wording, Script script, Places places, List<Hit> hits, List<Cue> discounted)
    {
        var (pattern, cue) = wording;
        foreach (var anchor in pattern.Anchors)
        {
            for (var link = places.First(anchor); link >= 0; link = places.At(link).Next)
            {
                var at = places.At(link).Token;
                if (pattern.EndOfMatch(script.Tokens, at, denial, tail) is var end && end <= at)
                {
                    continue;
                }

                if (Counts(script, cue.Unless, at, end - 1))
                {
                    hits.Add(new Hit(cue, at, end - 1, SpeaksOfMe(script.Tokens, at, end - 1) || !IsOfAnother(script.Tokens, at)));
                }
                else if (!discounted.Contains(cue))
                {
                    discounted.Add(cue);
                }
            }
        }
    }

    // How often each symbol is met: “no” is everywhere, “raticida” hardly ever.
    private int[] Frequencies(IEnumerable<string> sample, int symbols)
    {
        var often = new int[symbols];
        foreach (var token in sample.SelectMany(text => Script.Of(text, lexicon).Tokens))
        {
            foreach (var symbol in token.Symbols)
            {
                often[symbol]++;
            }
        }

        return often;
    }

    // A wording is only tried on texts that have its rarest word.
    private int[][] ByRarest(int[] often)
    {
        var lists = new List<int>[often.Length];
        for (var wording = 0; wording < wordings.Length; wording++)
        {
            foreach (var symbol in wordings[wording].Pattern.Needed.MinBy(any => any.Sum(symbol => often[symbol]))!.Distinct())
            {
                (lists[symbol] ??= []).Add(wording);
            }
        }

        return [.. lists.Select(list => list?.ToArray() ?? [])];
    }

    private bool Counts(Script script, Unless unless, int first, int last)
    {
        var tokens = script.Tokens;
        return !(unless.HasFlag(Unless.Quoted) && tokens[first].Quoted)
            && !(unless.HasFlag(Unless.Denied) && IsDenied(tokens, first))
            && !(unless.HasFlag(Unless.Another) && !SpeaksOfMe(tokens, first, last) && IsOfAnother(tokens, first))
            && !(unless.HasFlag(Unless.Told) && !SpeaksOfMe(tokens, first, last) && IsTold(script, first))
            && !(unless.HasFlag(Unless.Laughing) && Laughs(script, tokens[first].Sentence));
    }

    // “no sé si dejarlo”, “no solo”: words after which “no” denies nothing of what follows.
    private bool IsDenied(Token[] tokens, int first)
    {
        if (tokens[first].Break != Break.None)
        {
            return false;
        }

        for (var at = first - 1; at >= 0 && first - at <= DenialReach; at--)
        {
            if (tokens[at].Is(denial) && (at + 1 == first || !tokens[at + 1].Is(noDenial)))
            {
                return true;
            }

            if (tokens[at].Break != Break.None || tokens[at].Is(joint))
            {
                return false;
            }
        }

        return false;
    }

    private bool SpeaksOfMe(Token[] tokens, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (tokens[at].Is(mine) || tokens[at].Is(myself))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOfAnother(Token[] tokens, int first)
    {
        for (var at = first - 1; at >= 0 && first - at <= SubjectReach; at--)
        {
            if (tokens[at].Is(another))
            {
                return true;
            }

            if (tokens[at + 1].Break == Break.Sentence || tokens[at].Is(mine))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsTold(Script script, int first)
    {
        var sentence = script.Sentences[script.Tokens[first].Sentence];
        for (var at = Math.Max(sentence.First, first - 40); at <= Math.Min(sentence.Last, first + 40); at++)
        {
            if (script.Tokens[at].Is(told))
            {
                return true;
            }
        }

        return false;
    }

    private bool Laughs(Script script, int sentence)
    {
        var (first, last) = (script.Sentences[sentence].First, script.Sentences[sentence].Last);
        if (script.Sentences[sentence].Laughs)
        {
            return true;
        }

        for (var at = Math.Max(first, last - 200); at <= last; at++)
        {
            if (script.Tokens[at].Is(laugh))
            {
                return true;
            }
        }

        return false;
    }
}
