namespace Lazo.Domain.Research.Names;

/// <summary>The forms that a word of a name takes in Spanish. All in plain letters.</summary>
/// <remarks>
/// Too many rather than too few: a form that nobody uses finds nothing, one that is missing leaves a name in a text. Sources: Real Academia Española, Nueva gramática de la lengua española, §2 (gender), §3 (number), §7 (gentilics), §9 (diminutives).
/// </remarks>
internal static class NameForms
{
    private static readonly string[] Genders = ["o", "a", "os", "as"];

    private static readonly string[] Gentilics = ["ense", "eno", "ano", "ino", "eco", "teco", "es", "ita", "eo"];

    /// <summary>The word itself first, then what comes of it; a form may come twice.</summary>
    internal static IEnumerable<(string Form, Likeness Likeness)> Of(string word, NameKind kind)
    {
        yield return (word, Likeness.Same);
        if (word.Length < 2 || word.Any(char.IsDigit))
            yield break;
        foreach (var form in Plurals(word))
            yield return (form, Likeness.Inflected);
        if (word.Length < 3)
            yield break;
        if (kind == NameKind.Person)
        {
            if (word.Length > 3)
            {
                foreach (var form in OtherGender(word).SelectMany(other => Plurals(other).Prepend(other)))
                    yield return (form, Likeness.Inflected);
            }

            foreach (var form in Diminutives(word))
                yield return (form, Likeness.Diminutive);
            foreach (var called in FamiliarNames.Of(word))
            {
                foreach (var form in Plurals(called).Concat(Diminutives(called)).Prepend(called))
                    yield return (form, Likeness.Familiar);
            }
        }
        else if (word.Length > 3)
        {
            foreach (var form in Derived(word))
                yield return (form, Likeness.Derived);
        }
    }

    private static IEnumerable<string> Plurals(string word) => word[^1] switch
    {
        'z' => [word[..^1] + "ces"],
        's' or 'x' => [word + "es"],
        'a' or 'e' or 'o' => [word + "s"],
        'i' or 'u' or 'y' => [word + "s", word + "es"],
        _ => [word + "es", word + "s"],
    };

    private static IEnumerable<string> OtherGender(string word) => word[^1] switch
    {
        'o' => [word[..^1] + "a"],
        'a' => [word[..^1] + "o"],
        _ => [],
    };

    private static IEnumerable<string> Diminutives(string word)
    {
        foreach (var stem in Stems(word))
        {
            foreach (var (ending, takes) in new[] { ("it", Genders), ("ecit", Genders), ("ill", Genders), ("ic", Genders), ("ot", ["e", "a", "es", "as"]), ("uch", Genders), ("ch", Genders), ("on", ["", "a", "es", "as"]), ("in", ["", "a", "es", "as"]) })
            {
                foreach (var gender in takes)
                    yield return Before(stem, ending[0]) + ending + gender;
            }
        }

        foreach (var gender in Genders)
        {
            yield return word + "cit" + gender;
            yield return word + "cill" + gender;
            // “Carlitos”, “Merceditas”: the s of the name stays at the end.
            if (word[^1] == 's' && word.Length > 4)
                yield return Before(word[..^2], 'i') + "it" + gender + (gender.EndsWith('s') ? "" : "s");
        }
    }

    private static IEnumerable<string> Derived(string word)
    {
        foreach (var stem in Stems(word).Append(word[^1] == 'n' ? word[..^1] + "l" : word).Append(word.Length > 5 ? word[..^2] : word))
        {
            foreach (var ending in Gentilics)
            {
                var form = Before(stem, ending[0]) + ending;
                foreach (var one in new[] { form, stem + ending }.Distinct(StringComparer.Ordinal))
                {
                    yield return one;
                    foreach (var plural in OtherGender(one).SelectMany(other => Plurals(other).Prepend(other)).Concat(Plurals(one)))
                        yield return plural;
                }
            }
        }
    }

    // The whole word where it ends in a consonant, and what stands before its last vowel.
    private static IEnumerable<string> Stems(string word)
    {
        if (!IsVowel(word[^1]))
            yield return word;
        var bare = word[^1] == 's' && word.Length > 4 ? word[..^1] : word;
        if (IsVowel(bare[^1]) && bare.Length > 2)
            yield return bare[..^1];
    }

    // Before e and i another letter stands for the same sound: Paco, Paquito; Hugo, Huguito; Luz, Lucita.
    private static string Before(string stem, char next) => next is not ('e' or 'i') ? stem : stem[^1] switch
    {
        'c' => stem[..^1] + "qu",
        'g' => stem + "u",
        'z' => stem[..^1] + "c",
        _ => stem,
    };

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
