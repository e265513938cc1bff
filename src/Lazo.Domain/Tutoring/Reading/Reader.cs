namespace Lazo.Domain.Tutoring.Reading;

/// <summary>Finds the wordings of a set of cues in a text, in one pass over its words.</summary>
internal sealed class Reader
{
    private const int DenialReach = 3;
    private const int SubjectReach = 14;
    private readonly (Pattern Pattern, Cue Cue)[][] byAnchor;
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

    public Reader(params IReadOnlyList<Cue> cues)
    {
        var builder = new LexiconBuilder();
        (denial, noDenial, mine, myself) = (builder.Symbol("@deny"), builder.Symbol("@nodeny"), builder.Symbol("@yo"), builder.Symbol("@me"));
        (another, told, laugh, tail, joint) =
            (builder.Symbol("@another"), builder.Symbol("@told"), builder.Symbol("@laugh"), builder.Symbol("@tail"), builder.Symbol("@joint"));
        var patterns = cues.SelectMany(cue => cue.Wordings.Select(wording => (Pattern: new Pattern(wording, builder), Cue: cue))).ToArray();
        lexicon = builder.Build();
        byAnchor = new (Pattern, Cue)[builder.Count][];
        foreach (var group in patterns.SelectMany(pattern => pattern.Pattern.Anchors.Distinct().Select(anchor => (anchor, pattern))).GroupBy(pair => pair.anchor))
        {
            byAnchor[group.Key] = [.. group.Select(pair => pair.pattern)];
        }
    }

    public Hits Read(string text)
    {
        var script = Script.Of(text, lexicon);
        var tokens = script.Tokens;
        var hits = new List<Hit>();
        for (var at = 0; at < tokens.Length; at++)
        {
            foreach (var symbol in tokens[at].Symbols)
            {
                if (byAnchor[symbol] is not { } candidates)
                {
                    continue;
                }

                foreach (var (pattern, cue) in candidates)
                {
                    if (pattern.EndOfMatch(tokens, at, denial, tail) is var end && end > at && Counts(script, cue.Unless, at, end - 1))
                    {
                        hits.Add(new Hit(cue, at, end - 1, SpeaksOfMe(tokens, at, end - 1) || !IsOfAnother(tokens, at)));
                    }
                }
            }
        }

        return new Hits(script, [.. hits]);
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
            if (tokens[at].Is(denial) && !tokens[at + 1].Is(noDenial))
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
