namespace Lazo.Domain.Tutoring.Reading;

/// <summary>What a form of a verb tells: who (also by an enclitic) and when.</summary>
[Flags]
internal enum Form
{
    None = 0,
    I = 1,
    You = 2,
    SheOrHe = 4,
    We = 8,
    They = 16,
    Persons = I | You | SheOrHe | We | They,
    Present = 1 << 5,
    Past = 1 << 6,
    Imperfect = 1 << 7,
    Future = 1 << 8,
    Conditional = 1 << 9,
    Subjunctive = 1 << 10,
    PastSubjunctive = 1 << 11,
    Infinitive = 1 << 12,
    Gerund = 1 << 13,
    Participle = 1 << 14,
    Imperative = 1 << 15,
    Tenses = Present | Past | Imperfect | Future | Conditional | Subjunctive | PastSubjunctive | Infinitive | Gerund | Participle | Imperative,
    WithMe = 1 << 16,
    WithSe = 1 << 17,
}

/// <summary>All forms of a Spanish verb, so that one lemma stands for “quiero dejar”, “dejaría”, “dejé”, “dejándola”.</summary>
/// <remarks>
/// A line of the list of verbs is an infinitive with what is irregular: <c>s=</c> the stressed stem (quier), <c>yo=</c> the first person (tengo),
/// <c>p=</c> the strong past (tuv), <c>f=</c> the stem of the future (tendr), <c>w=</c> the weak stem of -ir verbs (pid), <c>g=</c> gerund,
/// <c>d=</c> participle.
/// </remarks>
internal static class Conjugation
{
    private static readonly string[] Enclitics = ["me", "te", "se", "lo", "la", "los", "las", "le", "les", "nos"];
    private static readonly string[] Pairs = ["melo", "mela", "melos", "melas", "selo", "sela", "selos", "selas", "telo", "tela", "nosla", "noslo", "mele", "seme"];

    /// <summary>Every form of the verb that a line describes.</summary>
    public static IEnumerable<(string Form, Form What)> Of(string line, out string lemma)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        lemma = parts[0];
        return Forms(parts[0], parts.Skip(1).Select(part => part.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]));
    }

    private static IEnumerable<(string, Form)> Forms(string infinitive, Dictionary<string, string> odd)
    {
        var stem = infinitive[..^2];
        var kind = Letters.Bare(infinitive)[^2];
        var stressed = odd.GetValueOrDefault("s", stem);
        var weak = odd.GetValueOrDefault("w", stem);
        var first = odd.GetValueOrDefault("yo", Hard(stressed, kind, 'o') + "o");
        var future = odd.GetValueOrDefault("f", Letters.Bare(infinitive));

        var (a, e) = kind == 'a' ? ("a", "e") : ("e", "a");
        yield return (first, Form.I | Form.Present);
        yield return (stressed + a + "s", Form.You | Form.Present);
        yield return (stressed + a, Form.SheOrHe | Form.Present | Form.Imperative);
        yield return (stem + (kind == 'i' ? "imos" : a + "mos"), Form.We | Form.Present);
        yield return (stressed + a + "n", Form.They | Form.Present);

        var subjunctive = odd.ContainsKey("yo") && first.EndsWith('o') ? first[..^1] : Hard(stressed, kind, e[0]);
        yield return (subjunctive + e, Form.I | Form.SheOrHe | Form.Subjunctive | Form.Imperative);
        yield return (subjunctive + e + "s", Form.You | Form.Subjunctive);
        yield return ((odd.ContainsKey("yo") ? subjunctive : Hard(weak, kind, e[0])) + e + "mos", Form.We | Form.Subjunctive);
        yield return (subjunctive + e + "n", Form.They | Form.Subjunctive | Form.Imperative);

        foreach (var past in Past(stem, weak, kind, odd))
        {
            yield return past;
        }

        var imperfect = kind == 'a' ? stem + "aba" : stem + "ía";
        yield return (imperfect, Form.I | Form.SheOrHe | Form.Imperfect);
        yield return (imperfect + "s", Form.You | Form.Imperfect);
        yield return (kind == 'a' ? stem + "ábamos" : stem + "íamos", Form.We | Form.Imperfect);
        yield return (imperfect + "n", Form.They | Form.Imperfect);

        yield return (future + "é", Form.I | Form.Future);
        yield return (future + "ás", Form.You | Form.Future);
        yield return (future + "á", Form.SheOrHe | Form.Future);
        yield return (future + "emos", Form.We | Form.Future);
        yield return (future + "án", Form.They | Form.Future);
        yield return (future + "ía", Form.I | Form.SheOrHe | Form.Conditional);
        yield return (future + "ías", Form.You | Form.Conditional);
        yield return (future + "íamos", Form.We | Form.Conditional);
        yield return (future + "ían", Form.They | Form.Conditional);

        var gerund = odd.GetValueOrDefault("g", kind == 'a' ? stem + "ando" : Glide(weak) + "endo");
        var participle = odd.GetValueOrDefault("d", kind == 'a' ? stem + "ado" : stem + (Letters.Bare(stem)[^1] is 'a' or 'e' or 'o' ? "ído" : "ido"));
        yield return (participle, Form.Participle);
        yield return (participle[..^1] + "a", Form.Participle);
        yield return (participle + "s", Form.Participle);
        yield return (participle[..^1] + "as", Form.Participle);

        foreach (var (form, what) in WithEnclitics(infinitive, Form.Infinitive).Concat(WithEnclitics(gerund, Form.Gerund)))
        {
            yield return (form, what);
        }

        foreach (var enclitic in Enclitics.Concat(Pairs))
        {
            var me = enclitic.StartsWith("me", StringComparison.Ordinal) ? Form.WithMe : enclitic.StartsWith("se", StringComparison.Ordinal) ? Form.WithSe : Form.None;
            yield return (stressed + a + enclitic, Form.Imperative | me);
            yield return (subjunctive + e + enclitic, Form.Imperative | me);
        }
    }

    private static IEnumerable<(string, Form)> Past(string stem, string weak, char kind, Dictionary<string, string> odd)
    {
        if (odd.TryGetValue("p", out var strong))
        {
            var they = strong.EndsWith('j') ? "eron" : "ieron";
            yield return (strong + "e", Form.I | Form.Past);
            yield return (strong + "iste", Form.You | Form.Past);
            yield return (strong.EndsWith("ic", StringComparison.Ordinal) && strong.Length <= 4 ? strong[..^1] + "zo" : strong + "o", Form.SheOrHe | Form.Past);
            yield return (strong + "imos", Form.We | Form.Past);
            yield return (strong + they, Form.They | Form.Past);
            yield return (strong + they[..^2] + "a", Form.I | Form.SheOrHe | Form.PastSubjunctive);
            yield return (strong + they[..^2] + "an", Form.They | Form.PastSubjunctive);
        }
        else if (kind == 'a')
        {
            yield return (Hard(stem, kind, 'e') + "é", Form.I | Form.Past);
            yield return (stem + "aste", Form.You | Form.Past);
            yield return (stem + "astes", Form.You | Form.Past);
            yield return (stem + "ó", Form.SheOrHe | Form.Past);
            yield return (stem + "amos", Form.We | Form.Past);
            yield return (stem + "aron", Form.They | Form.Past);
            yield return (stem + "ara", Form.I | Form.SheOrHe | Form.PastSubjunctive);
            yield return (stem + "aran", Form.They | Form.PastSubjunctive);
        }
        else
        {
            yield return (stem + "í", Form.I | Form.Past);
            yield return (stem + "iste", Form.You | Form.Past);
            yield return (stem + "istes", Form.You | Form.Past);
            yield return (Glide(weak) + "ó", Form.SheOrHe | Form.Past);
            yield return (stem + "imos", Form.We | Form.Past);
            yield return (Glide(weak) + "eron", Form.They | Form.Past);
            yield return (Glide(weak) + "era", Form.I | Form.SheOrHe | Form.PastSubjunctive);
            yield return (Glide(weak) + "eran", Form.They | Form.PastSubjunctive);
        }
    }

    private static IEnumerable<(string, Form)> WithEnclitics(string form, Form what)
    {
        yield return (form, what);
        // “dejándola”: the accent doesn't matter here, the bare key finds it.
        foreach (var enclitic in Enclitics.Concat(Pairs))
        {
            var me = enclitic.StartsWith("me", StringComparison.Ordinal) ? Form.WithMe : enclitic.StartsWith("se", StringComparison.Ordinal) ? Form.WithSe : Form.None;
            yield return (form + enclitic, what | me);
        }
    }

    // The sound of the stem is kept before another vowel: busco, busque; llego, llegue; empiezo, empiece; recojo, recoge.
    private static string Hard(string stem, char kind, char vowel) => (kind, vowel, stem[^1]) switch
    {
        ('a', 'e', 'c') => stem[..^1] + "qu",
        ('a', 'e', 'g') => stem + "u",
        ('a', 'e', 'z') => stem[..^1] + "c",
        (not 'a', 'a' or 'o', 'g') when stem.EndsWith("gu", StringComparison.Ordinal) => stem[..^1],
        (not 'a', 'a' or 'o', 'g') => stem[..^1] + "j",
        (not 'a', 'a' or 'o', 'u') when stem.EndsWith("gu", StringComparison.Ordinal) => stem[..^1],
        (not 'a', 'a' or 'o', 'c') => stem[..^1] + "zc",
        _ => stem,
    };

    private static string Glide(string stem) => stem[^1] is 'a' or 'e' or 'o' or 'u' && !stem.EndsWith("gu", StringComparison.Ordinal) ? stem + "y" : stem + "i";
}
