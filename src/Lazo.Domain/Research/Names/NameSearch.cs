using Lazo.Domain.Research.Documents;

namespace Lazo.Domain.Research.Names;

/// <summary>Finds in texts what is left of known names: also inflected, in diminutives, without accents, in capitals, as one is called, as it sounds.</summary>
/// <remarks>
/// It answers places to look at and decides nothing. What nobody listed isn't found: a person reads the text once more. A text is gone through once; each word costs a
/// look into a table, however many names there are.
/// </remarks>
public sealed class NameSearch
{
    // What stands within names and by itself names nobody.
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "de", "del", "la", "las", "el", "los", "y", "e", "san", "santa", "santo", "don", "dona", "num", "numero", "no" };

    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "escuela", "esc", "primaria", "secundaria", "telesecundaria", "preescolar", "kinder", "jardin", "ninos", "ninas", "nino", "centro", "atencion", "multiple", "zona", "escolar", "colegio", "instituto", "universidad",
        "bachillerato", "preparatoria", "cam", "usaer", "supervision", "inspeccion", "sector", "tecnica", "general", "federal", "estatal", "indigena", "comunitario", "comunitaria", "rural", "urbana", "matutino", "vespertino", "turno", "profesor", "profesora", "profr",
        "profra", "prof", "maestro", "maestra", "doctor", "doctora", "licenciado", "licenciada", "ciudad", "colonia", "col", "calle", "barrio", "municipio", "ejido", "rancho", "comisaria", "puerto", "villa", "pueblo", "nuevo", "nueva", "norte",
        "sur", "oriente", "poniente", "estado", "para", "con", "por",
    };

    private readonly Dictionary<string, List<(int Name, Likeness Likeness, bool Capital)>> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> sounds = new(StringComparer.Ordinal);
    private readonly List<(int Name, string[] Words)> phrases = [];
    private readonly KnownName[] names;

    public NameSearch(IEnumerable<KnownName> known)
    {
        names = [.. known];
        foreach (var (at, name) in names.Index())
        {
            string[] words = [.. TextWord.Of(name.Words).Select(word => word.Plain)];
            string[] own = [.. words.Where(word => word.Length > 1 && !Particles.Contains(word) && (name.Kind == NameKind.Person || (!Generic.Contains(word) && !(word.Length < 3 && word.All(char.IsDigit)))))];
            foreach (var word in own)
                Know(word, at, name.Kind);
            // Written in one word: juancarlos, @tomasaek.
            if (name.Kind == NameKind.Person && own.Length > 1)
            {
                foreach (var (first, second) in own.Zip(own.Skip(1)))
                    forms.GetOrAdd(first + second).Add((at, Likeness.Same, false));
            }

            if (own.Length == 0 && words.Length > 1)
                phrases.Add((at, [.. words.Where(word => !Particles.Contains(word))]));
        }
    }

    /// <summary>What of the names is in a text, in its order; places don't overlap.</summary>
    public IReadOnlyList<NameFound> In(CodePoints text)
    {
        var words = TextWord.Of(text.Text);
        // Who transcribes by ear or from a machine writes no capitals at all: then none are asked for.
        var small = words.Count(word => word.Capital) * 40 < words.Count;
        var found = new List<NameFound>();
        for (var i = 0; i < words.Count;)
        {
            var best = Candidates(words[i], small).Select(one => (one.Name, one.Likeness, End: EndOf(text.Text, words, i, one.Name, small))).Concat(Phrases(words, i)).OrderByDescending(one => one.End).ThenBy(one => one.Likeness).FirstOrDefault();
            if (best.End == 0)
            {
                i++;
                continue;
            }

            var (start, end) = (words[i].Start, words[best.End - 1].End);
            found.Add(new(new Span(text.FromUnits(start), text.FromUnits(end)), text.Text[start..end], names[best.Name].Kind, best.Likeness, best.Name));
            i = best.End;
        }

        return found;
    }

    // What is short, or only what somebody is called, is an ordinary word as often as not: it counts with a capital.
    private void Know(string word, int name, NameKind kind)
    {
        foreach (var (form, likeness) in NameForms.Of(word, kind).GroupBy(one => one.Form, one => one.Likeness, (form, likes) => (form, likes.Min())))
            forms.GetOrAdd(form).Add((name, likeness, word.Length < 3 || likeness == Likeness.Familiar || (word.Length == 3 && likeness != Likeness.Same)));
        if (word.Length > 3)
            sounds.GetOrAdd(SpokenWord.Of(word)).Add(name);
    }

    private IEnumerable<(int Name, Likeness Likeness)> Candidates(TextWord word, bool small)
    {
        var capital = word.Capital || small;
        if (forms.TryGetValue(word.Plain, out var known) && known.Where(one => capital || !one.Capital).ToArray() is { Length: > 0 } fitting)
            return fitting.Select(one => (one.Name, one.Likeness));
        return capital && word.Plain.Length > 3 && sounds.TryGetValue(SpokenWord.Of(word.Plain), out var spoken) ? spoken.Select(name => (name, Likeness.Sounds)) : [];
    }

    // “Tomasa del Carmen Ek”: what follows of the same name is one place with it.
    private int EndOf(string text, List<TextWord> words, int from, int name, bool small)
    {
        var end = from + 1;
        for (var next = end; next < words.Count && next - end <= 3 && text.AsSpan(words[next - 1].End, words[next].Start - words[next - 1].End).Trim(' ') is "" or "." or "\n"; next++)
        {
            if (Candidates(words[next], small).Any(one => one.Name == name))
                end = next + 1;
            else if (!Particles.Contains(words[next].Plain) || words[next].Plain is "y" or "e")
                break;
        }

        return end;
    }

    private IEnumerable<(int Name, Likeness Likeness, int End)> Phrases(List<TextWord> words, int from)
    {
        foreach (var (name, phrase) in phrases.Where(one => one.Words.Length > 0 && one.Words[0] == words[from].Plain))
        {
            var (at, matched) = (from + 1, 1);
            for (; at < words.Count && matched < phrase.Length && (words[at].Plain == phrase[matched] || Particles.Contains(words[at].Plain)); at++)
                matched += words[at].Plain == phrase[matched] ? 1 : 0;
            if (matched == phrase.Length)
                yield return (name, Likeness.Same, at);
        }
    }
}

/// <summary>A list for each key.</summary>
file static class Lists
{
    internal static List<T> GetOrAdd<T>(this Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        return list;
    }
}
