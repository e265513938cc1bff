using Lazo.Domain.Research.Documents;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Queries;

/// <summary>A stretch with a little of what stands around it, as a result shows it: cut between words, within one only where it alone is too long.</summary>
/// <param name="Rest">Whether the stretch is longer than what is shown.</param>
public sealed record Excerpt(string Before, string Words, string After, bool Rest)
{
    private const int Around = 60, Longest = 420;

    public static Excerpt Of(CodePoints text, Span span)
    {
        var (from, to) = (Math.Max(0, span.From - Around), Math.Min(text.Length, span.To + Around));
        // Only what stands in the same line: the line before is another thought.
        var before = text.Slice(from, span.From);
        var line = before.LastIndexOf('\n') + 1;
        before = line == 0 && from > 0 ? AfterItsFirst(before) : before[line..];
        if (span.To - span.From > Longest)
            return new Excerpt(before, Cut.AtBlank(text.Slice(span.From, span.From + Longest)), "", true);
        var after = text.Slice(span.To, to);
        return new Excerpt(before, text.Slice(span.From, span.To), after.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? after[..end] : to < text.Length ? Cut.AtBlank(after) + " …" : after, false);
    }

    // What was cut in the middle of a word begins with the next one. A word without an end is kept whole.
    private static string AfterItsFirst(string words) => words.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var at ? "…" + words[at..] : words;
}
