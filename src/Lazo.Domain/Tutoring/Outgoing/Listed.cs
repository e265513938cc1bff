namespace Lazo.Domain.Tutoring.Outgoing;

/// <summary>Several titles in one Spanish phrase: “Álgebra e Historia”, “A, B y 3 más”.</summary>
public static class Listed
{
    private const int Most = 3;

    /// <returns>Null without any.</returns>
    public static string? Of(IEnumerable<string?> titles)
    {
        var named = titles.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return named.Count switch
        {
            0 => null,
            1 => named[0],
            <= Most => $"{string.Join(", ", named.SkipLast(1))} {And(named[^1])} {named[^1]}",
            _ => $"{string.Join(", ", named.Take(Most - 1))} y {named.Count - Most + 1} más",
        };
    }

    // “y” before the sound i is “e”, but not before “hie”.
    private static string And(string next)
    {
        var word = next.ToLowerInvariant();
        var soundsI = word.StartsWith('i') || word.StartsWith('í') || (word.StartsWith("hi", StringComparison.Ordinal) && !word.StartsWith("hie", StringComparison.Ordinal))
            || word.StartsWith("hí", StringComparison.Ordinal);
        return soundsI ? "e" : "y";
    }
}
