namespace Lazo.Domain.Research.Documents;

/// <summary>The lines of a text that hold something, each with its stretch in code points.</summary>
public static class Paragraphs
{
    /// <summary>More than this in one line is cut: a text without line ends, or one of a recording in one block.</summary>
    public const int Longest = 8_000;

    public static IEnumerable<Span> Of(CodePoints text)
    {
        for (var at = 0; at < text.Text.Length;)
        {
            var end = text.Text.IndexOf('\n', at);
            end = end < 0 ? text.Text.Length : end;
            for (var from = at; from < end;)
            {
                var to = Math.Min(end, from + Longest);
                if (to < end)
                    to = text.Text.LastIndexOf(' ', to - 1, to - from - 1) is var space and > 0 ? space + 1 : char.IsLowSurrogate(text.Text[to]) ? to - 1 : to;
                if (!text.Text.AsSpan(from, to - from).IsWhiteSpace())
                    yield return new Span(text.FromUnits(from), text.FromUnits(to));
                from = to;
            }

            at = end + 1;
        }
    }
}
