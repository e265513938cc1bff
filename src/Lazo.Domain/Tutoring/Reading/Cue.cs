namespace Lazo.Domain.Tutoring.Reading;

/// <summary>Where a wording doesn't count.</summary>
[Flags]
internal enum Unless
{
    None = 0,

    /// <summary>“no”, “nunca”, “ni” stand shortly before it.</summary>
    Denied = 1,

    /// <summary>It stands between quotation marks.</summary>
    Quoted = 2,

    /// <summary>Somebody else is who the sentence speaks of.</summary>
    Another = 4,

    /// <summary>A novel, a film, a lecture is what the sentence speaks of.</summary>
    Told = 8,

    /// <summary>The sentence laughs.</summary>
    Laughing = 16,
}

/// <summary>Wordings of one notion, with what finding one of them is worth.</summary>
/// <param name="name">For a person who looks into the lists.</param>
/// <param name="weight">A label holds from 1 on; less than 0 speaks against it.</param>
/// <param name="wordings">A pattern a line; <c>//</c> begins a remark.</param>
/// <param name="upTo">How many of its words count, for fields of words that gain by company.</param>
internal sealed class Cue(string name, double weight, Unless unless, string wordings, int upTo = 1)
{
    public string Name => name;

    public double Weight => weight;

    public Unless Unless => unless;

    public int UpTo => upTo;

    /// <summary>Too little by itself: it counts with what stands near.</summary>
    public bool IsField => weight is > 0 and < 1;

    public IEnumerable<string> Wordings =>
        wordings.Split('\n')
            .Select(line => line.IndexOf("//", StringComparison.Ordinal) is var remark and >= 0 ? line[..remark] : line)
            .Select(line => line.Trim())
            .Where(line => line.Length > 0)
            .SelectMany(WithOrAtTheEnd);

    // “seguir $|con”: where the clause ends, or before “con”.
    private static IEnumerable<string> WithOrAtTheEnd(string wording)
    {
        var elements = wording.Split(' ');
        var at = Array.FindIndex(elements, element => element.Length > 1 && element[0] != '!' && element.Split('|').Contains("$"));
        return at < 0
            ? [wording]
            :
            [
                string.Join(' ', [.. elements[..at], string.Join('|', elements[at].Split('|').Where(one => one != "$")), .. elements[(at + 1)..]]),
                string.Join(' ', [.. elements[..at], "$"]),
            ];
    }
}
