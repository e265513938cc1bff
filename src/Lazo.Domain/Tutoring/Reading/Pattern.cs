namespace Lazo.Domain.Tutoring.Reading;

/// <summary>A wording, as a row of words with room between them.</summary>
/// <remarks>
/// Written with spaces between its elements: <c>word</c> (an accent asks for it) · <c>verb*1p</c> a verb in these persons (1 2 3 4 6) and tenses
/// (p present, t past, i imperfect, f future, c conditional, s and r subjunctive, n infinitive, g gerund, d participle, m imperative; e with -me,
/// z with -se) · <c>@class</c> · <c>#</c> a number · <c>a|b</c> one of them · <c>a?</c> or none · <c>_3</c> up to three words between, none of which
/// denies · <c>!a|b</c> not followed by · <c>^</c> where a clause opens · <c>$</c> where it ends.
/// </remarks>
internal sealed class Pattern
{
    private readonly Element[] elements;
    private int[]? anchors;

    public Pattern(string written, LexiconBuilder lexicon)
    {
        elements = [.. written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(element => Element.Of(element, lexicon))];
        if (First.Kind != Kind.Word || First.Optional)
        {
            throw new InvalidOperationException($"A pattern begins with a word: {written}");
        }
    }

    private enum Kind : byte
    {
        Word,
        Gap,
        Not,
        Opens,
        Ends,
    }

    /// <summary>The symbols one of which its first word has.</summary>
    public int[] Anchors => anchors ??= [.. First.Any.Distinct()];

    /// <summary>Its words that can't be left out, each as the symbols one of which must be there.</summary>
    public IEnumerable<int[]> Needed => elements.Where(element => element.Kind == Kind.Word && !element.Optional).Select(element => element.Any);

    private Element First => elements[0].Kind == Kind.Opens ? elements[1] : elements[0];

    /// <summary>The index after the last token of the wording that begins at a token, or -1.</summary>
    public int EndOfMatch(Token[] tokens, int at, int denial, int tail) => Match(tokens, 0, at, at, denial, tail);

    private int Match(Token[] tokens, int element, int at, int start, int denial, int tail)
    {
        for (; element < elements.Length; element++)
        {
            var asked = elements[element];
            switch (asked.Kind)
            {
                case Kind.Opens when at >= tokens.Length || !tokens[at].Opens:
                    return -1;
                case Kind.Ends when !Ends(tokens, at, tail):
                    return -1;
                case Kind.Not when Reachable(tokens, at, start) && HasAny(tokens[at], asked.Any):
                    return -1;
                case Kind.Gap:
                    for (var skipped = 0; skipped <= asked.Most; skipped++)
                    {
                        if (Match(tokens, element + 1, at + skipped, start, denial, tail) is var end and >= 0)
                        {
                            return end;
                        }

                        if (!Reachable(tokens, at + skipped, start) || tokens[at + skipped].Is(denial))
                        {
                            return -1;
                        }
                    }

                    return -1;
                case Kind.Word when Reachable(tokens, at, start) && HasAny(tokens[at], asked.Any):
                    if (asked.Optional && Match(tokens, element + 1, at + 1, start, denial, tail) is var withIt and >= 0)
                    {
                        return withIt;
                    }

                    if (!asked.Optional)
                    {
                        at++;
                    }

                    break;
                case Kind.Word when !asked.Optional:
                    return -1;
            }
        }

        return at;
    }

    // Within the sentence in which it began.
    private static bool Reachable(Token[] tokens, int at, int start) => at < tokens.Length && (at == start || tokens[at].Break != Break.Sentence);

    private static bool Ends(Token[] tokens, int at, int tail) =>
        at >= tokens.Length || tokens[at].Break != Break.None || tokens[at].Is(tail);

    private static bool HasAny(in Token token, int[] any)
    {
        foreach (var symbol in token.Symbols)
        {
            if (Array.IndexOf(any, symbol) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private readonly record struct Element(Kind Kind, int[] Any, bool Optional, int Most)
    {
        public static Element Of(string written, LexiconBuilder lexicon) => written[0] switch
        {
            '^' => new(Kind.Opens, [], false, 0),
            '$' => new(Kind.Ends, [], false, 0),
            '_' => new(Kind.Gap, [], false, written[1] - '0'),
            '!' => new(Kind.Not, Symbols(written[1..], lexicon), false, 0),
            _ when written[^1] == '?' => new(Kind.Word, Symbols(written[..^1], lexicon), true, 0),
            _ => new(Kind.Word, Symbols(written, lexicon), false, 0),
        };

        private static int[] Symbols(string alternatives, LexiconBuilder lexicon) =>
            [.. alternatives.Split('|').Select(lexicon.Symbol)];
    }
}
