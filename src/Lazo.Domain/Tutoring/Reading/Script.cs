namespace Lazo.Domain.Tutoring.Reading;

/// <summary>A text cut into words and sentences, read once from left to right.</summary>
internal sealed class Script
{
    private Script(string text, Token[] tokens, Sentence[] sentences, Lexicon lexicon)
    {
        Text = text;
        Lexicon = lexicon;
        Tokens = tokens;
        Sentences = sentences;
    }

    public string Text { get; }

    public Lexicon Lexicon { get; }

    public Token[] Tokens { get; }

    public Sentence[] Sentences { get; }

    /// <summary>The first word of what a person would point at: “ya no quiero”, not “quiero”.</summary>
    public int BeginningOf(int token)
    {
        while (token > 0 && Tokens[token].Break == Break.None && Tokens[token - 1].Is(Lexicon.Prelude))
        {
            token--;
        }

        return token;
    }

    /// <summary>The last word of what a person would point at: “de mi casa”, not “de mi”.</summary>
    public int EndOf(int token)
    {
        for (var more = 0; more < 3 && Tokens[token].Is(Lexicon.Leads) && token + 1 < Tokens.Length && Tokens[token + 1].Break == Break.None; more++)
        {
            token++;
        }

        return token;
    }

    /// <summary>The text with blanks for what stands between quotation marks.</summary>
    public string Unquoted()
    {
        if (!Array.Exists(Tokens, token => token.Quoted))
        {
            return Text;
        }

        var letters = Text.ToCharArray();
        foreach (var token in Tokens)
        {
            if (token.Quoted)
            {
                letters.AsSpan(token.Start, token.Length).Fill(' ');
            }
        }

        return new string(letters);
    }

    /// <summary>The token that holds a letter of the text, or -1.</summary>
    public int TokenAt(int letter)
    {
        var (low, high) = (0, Tokens.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].End <= letter)
            {
                low = middle + 1;
            }
            else if (Tokens[middle].Start > letter)
            {
                high = middle - 1;
            }
            else
            {
                return middle;
            }
        }

        return -1;
    }

    public static Script Of(string text, Lexicon lexicon)
    {
        var cutter = new Cutter(text, lexicon);
        cutter.Cut();
        return new Script(text, [.. cutter.Tokens], [.. cutter.Sentences], lexicon);
    }

    private ref struct Cutter(string text, Lexicon lexicon)
    {
        public readonly List<Token> Tokens = new((text.Length / 5) + 1);
        public readonly List<Sentence> Sentences = new(4);
        private Break before = Break.Sentence;
        private int firstOfSentence;
        private bool asks;
        private bool laughs;
        private int mark = -1;
        private int quoteEnds = -1;
        private bool noMoreQuotes;

        public void Cut()
        {
            var i = 0;
            while (i < text.Length)
            {
                var c = text[i];
                if (i == quoteEnds)
                {
                    quoteEnds = -1;
                    Divide(Break.Comma);
                    i++;
                }
                else if (char.IsLetterOrDigit(c))
                {
                    i = Word(i);
                }
                else
                {
                    i = Sign(i, c);
                }
            }

            EndSentence();
        }

        private int Word(int start)
        {
            if (Address(start) is var address and > 0)
            {
                return start + address;
            }

            var end = start + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsMark(text[end]) || Joins(end)))
            {
                end++;
            }

            var symbols = lexicon.Of(text.AsSpan(start, end - start));
            var opens = before != Break.None || (Tokens.Count > 0 && Tokens[^1].Opens && Tokens[^1].Is(lexicon.LeadIn));
            Tokens.Add(new Token(start, end - start, symbols, Tokens.Count == 0 ? Break.Sentence : before, opens, quoteEnds >= 0, Sentences.Count));
            before = Break.None;
            return end;
        }

        // 5.4, 11:50 and 100/100 are one word; so is an accent written apart from its letter.
        private readonly bool Joins(int at) =>
            text[at] is '.' or ':' or '/' && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])
            || (text[at] == '\'' && at + 1 < text.Length && char.IsLetter(text[at + 1]));

        private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036f';

        private readonly int Address(int start)
        {
            var rest = text.AsSpan(start);
            if (!rest.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            {
                return 0;
            }

            var length = 0;
            while (length < rest.Length && !char.IsWhiteSpace(rest[length]))
            {
                length++;
            }

            return length > 0 && rest[length - 1] == '?' ? length - 1 : length;
        }

        private int Sign(int i, char c)
        {
            switch (c)
            {
                case '¿':
                    Divide(Break.Comma);
                    MarkQuestion(i);
                    return i + 1;
                case '?' or '？':
                    MarkQuestion(i);
                    Divide(Break.Sentence);
                    return i + 1;
                case '.' or '…':
                    var dots = i;
                    while (dots < text.Length && text[dots] is '.' or '…')
                    {
                        dots++;
                    }

                    // Dots of thought go on with the same sentence.
                    Divide(c == '…' || dots - i > 1 || !EndsHere(i) ? Break.Comma : Break.Sentence);
                    return dots;
                case '!' or ';' or '\n':
                    Divide(Break.Sentence);
                    return i + 1;
                case ',' or ':' or '(' or ')' or '¡' or '—' or '–' or '/' or '\r':
                    Divide(Break.Comma);
                    return i + 1;
                case '"' or '“' or '«' or '„' or '”' or '»':
                    Quote(i, c);
                    return i + 1;
                case >= '\ud800' and <= '\udbff' when i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    Emoji(char.ConvertToUtf32(c, text[i + 1]));
                    return i + 2;
                default:
                    return i + 1;
            }
        }

        // “Lic. Ramos” goes on: an abbreviation of three letters or less before a point.
        private readonly bool EndsHere(int point) =>
            Tokens.Count == 0 || Tokens[^1].End != point || !Tokens[^1].Is(lexicon.Abbreviation);

        private void Quote(int i, char c)
        {
            if (quoteEnds >= 0 || noMoreQuotes)
            {
                return;
            }

            var close = c switch { '“' or '„' => '”', '«' => '»', _ => c };
            var end = text.IndexOf(close, i + 1);
            if (end < 0)
            {
                noMoreQuotes = true;
            }
            else
            {
                quoteEnds = end;
            }

            Divide(Break.Comma);
        }

        private void Emoji(int rune)
        {
            if (rune is 0x1F602 or 0x1F923 or 0x1F606 or 0x1F605 or 0x1F639 or 0x1F604 or 0x1F601 or 0x1F61C or 0x1F61D or 0x1F92A or 0x1F92D)
            {
                laughs = true;
            }

            if (rune is < 0x1F3FB or > 0x1F3FF)
            {
                Divide(Break.Comma);
            }
        }

        private void MarkQuestion(int at)
        {
            if (quoteEnds < 0)
            {
                asks = true;
                mark = mark < 0 || text[mark] == '¿' ? at : mark;
            }
        }

        private void Divide(Break strength)
        {
            if (strength == Break.Sentence)
            {
                EndSentence();
            }

            if (strength > before)
            {
                before = strength;
            }
        }

        private void EndSentence()
        {
            if (Tokens.Count > firstOfSentence)
            {
                Sentences.Add(new Sentence(firstOfSentence, Tokens.Count - 1, asks, laughs, mark));
                firstOfSentence = Tokens.Count;
                asks = laughs = false;
                mark = -1;
            }
            else if (Sentences.Count > 0 && (asks || laughs))
            {
                // “…?!?”, “😂” after the point: signs that trail belong to the sentence before them.
                var last = Sentences[^1];
                Sentences[^1] = last with { Asks = last.Asks || (asks && mark >= 0 && text[mark] != '¿'), Laughs = last.Laughs || laughs, Mark = last.Mark >= 0 ? last.Mark : mark };
                asks = laughs = false;
                mark = -1;
            }
        }
    }
}
