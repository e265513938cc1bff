namespace Lazo.Domain.Tutoring.Reading;

/// <summary>Builds the lexicon that a set of patterns asks for, from the lists of verbs, classes and abbreviations.</summary>
internal sealed class LexiconBuilder
{
    private readonly Dictionary<string, int> symbols = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Form Mask, int Symbol)>> verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<int>> bare = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<int>> accented = new(StringComparer.Ordinal);
    private readonly HashSet<string> content = new(StringComparer.Ordinal);
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private readonly HashSet<int> wordsAndClasses = [];

    public LexiconBuilder()
    {
        LeadIn = Symbol("@lead");
        Abbreviation = Symbol("@abbreviation");
        Prelude = Symbol("@prelude");
        Leads = Symbol("@leads");
        Number = Symbol("#");
    }

    public Dictionary<string, int[]> Bare { get; private set; } = [];

    public Dictionary<string, int[]> Accented { get; private set; } = [];

    public Dictionary<string, int[]> Sounds { get; } = new(StringComparer.Ordinal);

    public Slips Slips { get; } = new();

    public int LeadIn { get; }

    public int Abbreviation { get; }

    public int Prelude { get; }

    public int Leads { get; }

    public int Number { get; }

    /// <summary>How many symbols there are; they count from 0.</summary>
    public int Count => symbols.Count;

    /// <summary>The symbol of an alternative of a pattern: <c>word</c>, <c>verb*forms</c>, <c>@class</c> or <c>#</c>.</summary>
    public int Symbol(string alternative)
    {
        if (symbols.TryGetValue(alternative, out var known))
        {
            return known;
        }

        var symbol = symbols[alternative] = symbols.Count;
        if (alternative[0] is '@' or '#')
        {
            named.Add(alternative);
            if (alternative != "@yo")
                wordsAndClasses.Add(symbol);
        }
        else if (alternative.IndexOf('*') is var star and > 0)
        {
            var lemma = alternative[..star];
            if (!verbs.TryGetValue(lemma, out var wanted))
            {
                verbs[lemma] = wanted = [];
            }

            wanted.Add((MaskOf(alternative[(star + 1)..]), symbol));
        }
        else
        {
            Add(bare, Letters.Bare(alternative), symbol, only: alternative);
        }

        return symbol;
    }

    /// <summary>Reads the lists; a pattern that asks for a verb or class that nobody listed is a bug.</summary>
    public Lexicon Build()
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in VerbList.Lines)
        {
            var forms = Conjugation.Of(line, out var lemma);
            listed.Add(lemma);
            AddVerb(lemma, forms);
        }

        foreach (var (lemma, forms) in VerbList.Irregular)
        {
            listed.Add(lemma);
            AddVerb(lemma, forms);
        }

        if (verbs.Keys.FirstOrDefault(lemma => !listed.Contains(lemma)) is { } unlisted)
        {
            throw new InvalidOperationException($"No verb «{unlisted}» in the list.");
        }

        AddClasses();
        AddShort();
        Freeze();
        return new Lexicon(this);
    }

    private static Form MaskOf(string letters)
    {
        var mask = Form.None;
        foreach (var letter in letters)
        {
            mask |= letter switch
            {
                '1' => Form.I,
                '2' => Form.You,
                '3' => Form.SheOrHe,
                '4' => Form.We,
                '6' => Form.They,
                'p' => Form.Present,
                't' => Form.Past,
                'i' => Form.Imperfect,
                'f' => Form.Future,
                'c' => Form.Conditional,
                's' => Form.Subjunctive,
                'r' => Form.PastSubjunctive,
                'n' => Form.Infinitive,
                'g' => Form.Gerund,
                'd' => Form.Participle,
                'm' => Form.Imperative,
                'e' => Form.WithMe,
                'z' => Form.WithSe,
                _ => throw new InvalidOperationException($"No form «{letter}»."),
            };
        }

        return mask;
    }

    private static bool Fits(Form what, Form mask)
    {
        static bool Meets(Form what, Form mask, Form within) => (mask & within) == Form.None || (what & mask & within) != Form.None;
        return Meets(what, mask, Form.Persons) && Meets(what, mask, Form.Tenses) && Meets(what, mask, Form.WithMe | Form.WithSe);
    }

    private void AddVerb(string lemma, IEnumerable<(string Form, Form What)> forms)
    {
        var wanted = verbs.GetValueOrDefault(lemma, []);
        var mine = symbols.GetValueOrDefault("@yo", -1);
        foreach (var (form, what) in forms)
        {
            var plain = Letters.Bare(form);
            content.Add(plain);
            Known(bare, plain);
            foreach (var (mask, symbol) in wanted)
            {
                if (Fits(what, mask))
                {
                    Add(bare, plain, symbol);
                    if (plain != form)
                    {
                        Add(accented, form, symbol);
                    }
                }
            }

            if (plain != form)
            {
                Known(accented, form);
            }

            if (mine >= 0 && (what.HasFlag(Form.I) && !what.HasFlag(Form.Imperative) || what.HasFlag(Form.WithMe) && !what.HasFlag(Form.Imperative)))
            {
                // “se” without its accent is hardly ever “sé”.
                if (plain == form || plain.Length > 2)
                {
                    Add(bare, plain, mine);
                }

                if (plain != form)
                {
                    Add(accented, form, mine);
                }
            }
        }
    }

    private void AddClasses()
    {
        var listed = new HashSet<string>(StringComparer.Ordinal) { "@yo", "#" };
        foreach (var (name, words) in WordClasses.All)
        {
            listed.Add(name);
            foreach (var form in words.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).SelectMany(Spread))
            {
                var plain = Letters.Bare(form);
                content.Add(plain);
                if (symbols.TryGetValue(name, out var symbol))
                {
                    Add(bare, plain, symbol);
                }
                else
                {
                    Known(bare, plain);
                }
            }
        }

        if (named.FirstOrDefault(name => !listed.Contains(name)) is { } unlisted)
        {
            throw new InvalidOperationException($"No class «{unlisted}» in the list.");
        }

        foreach (var word in WordClasses.Common.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            Known(bare, Letters.Bare(word));
        }
    }

    // hij~: hijo, hija, hijos, hijas, hijito…; tarea+: tarea, tareas.
    private static IEnumerable<string> Spread(string item) => item[^1] switch
    {
        '~' => new[] { "o", "a", "os", "as", "ito", "ita", "itos", "itas" }.Select(ending => item[..^1] + ending),
        '+' => Letters.Bare(item)[^2] is 'a' or 'e' or 'i' or 'o' or 'u' ? [item[..^1], item[..^1] + "s"] : [item[..^1], item[..^1] + "es"],
        _ => [item],
    };

    // Chat spellings stand for the word that they shorten.
    private void AddShort()
    {
        foreach (var pair in WordClasses.Short.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var (chat, word) = (pair[..pair.IndexOf('=')], pair[(pair.IndexOf('=') + 1)..]);
            Known(bare, chat);
            if (bare.TryGetValue(Letters.Bare(word), out var meant))
            {
                bare[chat].UnionWith(meant);
            }
        }
    }

    private void Freeze()
    {
        // A word with its accent is also the bare word itself, wherever a pattern or a class names that without an accent.
        foreach (var (form, set) in accented)
        {
            if (bare.TryGetValue(Letters.Bare(form), out var plain))
            {
                set.UnionWith(plain.Where(wordsAndClasses.Contains));
            }
        }

        // “13” may be a word of a list and is a number all the same.
        foreach (var (form, set) in bare)
        {
            if (char.IsDigit(form[0]))
            {
                set.Add(Number);
            }
        }

        Bare = bare.ToDictionary(entry => entry.Key, entry => entry.Value.Order().ToArray(), StringComparer.Ordinal);
        Accented = accented.ToDictionary(entry => entry.Key, entry => entry.Value.Order().ToArray(), StringComparer.Ordinal);
        Span<char> sound = stackalloc char[128];
        foreach (var (form, what) in Bare)
        {
            if (form.Length is >= 3 and < 60 && what.Length > 0)
            {
                Sounds.TryAdd(sound[..Letters.Sound(form, sound)].ToString(), what);
                if (content.Contains(form))
                {
                    Slips.Add(form);
                }
            }
        }
    }

    private static void Known(Dictionary<string, HashSet<int>> to, string form)
    {
        if (!to.ContainsKey(form))
        {
            to[form] = [];
        }
    }

    private void Add(Dictionary<string, HashSet<int>> to, string form, int symbol, string? only = null)
    {
        // A pattern that writes an accent asks for it: “qué” isn't “que”.
        if (only is not null && only != form)
        {
            Known(to, form);
            Known(accented, only);
            accented[only].Add(symbol);
            return;
        }

        Known(to, form);
        to[form].Add(symbol);
        if (only is not null)
        {
            wordsAndClasses.Add(symbol);
        }
    }
}
