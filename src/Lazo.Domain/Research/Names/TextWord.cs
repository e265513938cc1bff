namespace Lazo.Domain.Research.Names;

/// <summary>A word of a text.</summary>
/// <param name="Start">In UTF-16 units.</param>
/// <param name="End">Not in it.</param>
/// <param name="Plain">As <see cref="PlainWord"/> makes it.</param>
internal readonly record struct TextWord(int Start, int End, string Plain, bool Capital)
{
    /// <summary>The words of a text, in order; what is divided at the end of a line is one.</summary>
    internal static List<TextWord> Of(string text)
    {
        var words = new List<TextWord>();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var end = EndOf(text, at);
            // “Toma-⏎sa”: only where the line ends there, so that “Ana-Luisa” stays two.
            if (end < text.Length && text[end] == '-' && AfterBreak(text, end + 1) is { } next && char.IsLower(text[next]))
                end = EndOf(text, next);
            words.Add(new(at, end, PlainWord.Of(string.Concat(text[at..end].Where(letter => letter != '-' && !char.IsWhiteSpace(letter)))), char.IsUpper(text[at])));
            at = end;
        }

        return words;
    }

    private static int EndOf(string text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || PlainWord.IsUnseen(text[at])))
            at++;
        return at;
    }

    private static int? AfterBreak(string text, int at)
    {
        var broken = false;
        for (; at < text.Length && char.IsWhiteSpace(text[at]); at++)
            broken |= text[at] == '\n';
        return broken && at < text.Length ? at : null;
    }
}
