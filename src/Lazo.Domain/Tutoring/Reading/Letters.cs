namespace Lazo.Domain.Tutoring.Reading;

/// <summary>How words are compared: small letters, without accents, without the lengthening of chats.</summary>
internal static class Letters
{
    /// <summary>The small letter; accents stay.</summary>
    public static char Small(char letter) => letter switch
    {
        < '\u0080' => letter is >= 'A' and <= 'Z' ? (char)(letter | 0x20) : letter,
        'Á' => 'á',
        'É' => 'é',
        'Í' => 'í',
        'Ó' => 'ó',
        'Ú' => 'ú',
        'Ü' => 'ü',
        'Ñ' => 'ñ',
        _ => char.ToLowerInvariant(letter),
    };

    /// <summary>The bare letter of a small one: no accent, and n for ñ, which many keyboards lack.</summary>
    public static char Bare(char small) => small switch
    {
        < '\u0080' => small,
        'á' or 'à' or 'ä' or 'â' or 'ã' => 'a',
        'é' or 'è' or 'ë' or 'ê' => 'e',
        'í' or 'ì' or 'ï' or 'î' => 'i',
        'ó' or 'ò' or 'ö' or 'ô' or 'õ' => 'o',
        'ú' or 'ù' or 'ü' or 'û' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        _ => small,
    };

    /// <summary>A form of the lexicon without its accents.</summary>
    public static string Bare(string small) => string.Create(small.Length, small, static (to, from) =>
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = Bare(from[i]);
        }
    });

    /// <summary>As it sounds in Mexico: b = v, s = z = c(e, i), k = qu = c, no h, y = ll. “kiero”, “aser” and “boi” sound like their models.</summary>
    /// <returns>The length written into <paramref name="sound"/>, which needs twice the room of <paramref name="bare"/>.</returns>
    public static int Sound(ReadOnlySpan<char> bare, Span<char> sound)
    {
        var length = 0;
        for (var i = 0; i < bare.Length; i++)
        {
            var next = i + 1 < bare.Length ? bare[i + 1] : '\0';
            char? heard = bare[i] switch
            {
                'v' or 'w' => 'b',
                'z' => 's',
                'c' when next is 'e' or 'i' => 's',
                'c' when next is 'h' => 'x',
                'c' or 'q' => 'k',
                'h' => null,
                'u' when i > 0 && bare[i - 1] == 'q' => null,
                'u' when i > 0 && bare[i - 1] == 'g' && next is 'e' or 'i' && i > 0 && bare[i - 1] == 'g' => null,
                'g' when next is 'e' or 'i' => 'j',
                'l' when next == 'l' => 'y',
                'i' when i == bare.Length - 1 && i > 0 && bare[i - 1] is 'a' or 'e' or 'o' && i == bare.Length - 1 => 'y',
                'm' when next is 'b' or 'v' => 'n',
                var other => other,
            };
            if (heard is { } letter && (length == 0 || sound[length - 1] != letter || letter == 'r'))
            {
                sound[length++] = letter;
            }

            // “ll” was heard as one; “ch” too.
            if ((bare[i] == 'l' && next == 'l') || (bare[i] == 'c' && next == 'h'))
            {
                i++;
            }
        }

        return length;
    }
}
