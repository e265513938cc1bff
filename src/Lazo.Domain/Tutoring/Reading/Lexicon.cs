using System.Diagnostics.CodeAnalysis;

namespace Lazo.Domain.Tutoring.Reading;

/// <summary>From a word as it is written to everything that patterns ask of words.</summary>
/// <remarks>
/// A symbol is one such question: this very word, a form of this verb, a word of this class. All are known when the patterns have been
/// read, so a word costs one lookup. A word that nobody knows is looked up once more as it sounds, and, if long, with one slip of the finger.
/// </remarks>
internal sealed class Lexicon
{
    private static readonly int[] Nothing = [];
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> bare;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> accented;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> sounds;
    private readonly Slips slips;
    private readonly int[] number;

    public Lexicon(LexiconBuilder built)
    {
        bare = built.Bare.GetAlternateLookup<ReadOnlySpan<char>>();
        accented = built.Accented.GetAlternateLookup<ReadOnlySpan<char>>();
        sounds = built.Sounds.GetAlternateLookup<ReadOnlySpan<char>>();
        slips = built.Slips;
        number = [built.Number];
        LeadIn = built.LeadIn;
        Abbreviation = built.Abbreviation;
        Prelude = built.Prelude;
        Leads = built.Leads;
    }

    /// <summary>Words that go before a clause without opening it: greetings, forms of address, “y”, “pues”.</summary>
    public int LeadIn { get; }

    /// <summary>Words whose point ends no sentence.</summary>
    public int Abbreviation { get; }

    /// <summary>Small words that belong to what follows them: “ya”, “no”, “me”.</summary>
    public int Prelude { get; }

    /// <summary>Words after which something must come: “de”, “mi”, “que”.</summary>
    public int Leads { get; }

    /// <param name="word">As it is written.</param>
    public int[] Of(ReadOnlySpan<char> word)
    {
        if (word.Length > 32)
        {
            return Nothing;
        }

        Span<char> small = stackalloc char[32];
        Span<char> plain = stackalloc char[32];
        var (length, hasAccent) = Fold(word, small, plain);
        var written = plain[..length];
        if (hasAccent && accented.TryGetValue(small[..length], out var exact))
        {
            return exact;
        }

        if (TryKnown(written, out var symbols))
        {
            return symbols;
        }

        if (char.IsDigit(word[0]))
        {
            return number;
        }

        return Lengthened(written, out symbols) || Heard(written, out symbols) || slips.TryFind(written, bare, out symbols) ? symbols : Nothing;
    }

    private bool TryKnown(ReadOnlySpan<char> written, [MaybeNullWhen(false)] out int[] symbols) => bare.TryGetValue(written, out symbols);

    // Three or more of a letter are one; an accent written apart is dropped.
    private static (int Length, bool HasAccent) Fold(ReadOnlySpan<char> word, Span<char> small, Span<char> plain)
    {
        var (length, accents) = (0, false);
        for (var i = 0; i < word.Length; i++)
        {
            var letter = Letters.Small(word[i]);
            if (letter is >= '\u0300' and <= '\u036f')
            {
                continue;
            }

            if (length >= 2 && plain[length - 1] == Letters.Bare(letter) && plain[length - 2] == plain[length - 1] && !char.IsDigit(letter))
            {
                continue;
            }

            (small[length], plain[length]) = (letter, Letters.Bare(letter));
            accents |= small[length] != plain[length];
            length++;
        }

        return (length, accents);
    }

    private bool Lengthened(ReadOnlySpan<char> written, [MaybeNullWhen(false)] out int[] symbols)
    {
        Span<char> single = stackalloc char[32];
        var length = 0;
        foreach (var letter in written)
        {
            if (length == 0 || single[length - 1] != letter)
            {
                single[length++] = letter;
            }
        }

        symbols = null;
        return length < written.Length && bare.TryGetValue(single[..length], out symbols);
    }

    private bool Heard(ReadOnlySpan<char> written, [MaybeNullWhen(false)] out int[] symbols)
    {
        Span<char> sound = stackalloc char[64];
        symbols = null;
        return written.Length >= 4 && sounds.TryGetValue(sound[..Letters.Sound(written, sound)], out symbols);
    }
}
