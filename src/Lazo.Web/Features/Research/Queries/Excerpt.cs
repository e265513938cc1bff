using Lazo.Domain.Research.Documents;

namespace Lazo.Web.Features.Research.Queries;

/// <summary>A stretch with a little of what stands around it, as a result shows it.</summary>
/// <param name="Rest">Whether the stretch is longer than what is shown.</param>
public sealed record Excerpt(string Before, string Words, string After, bool Rest)
{
    private const int Around = 60, Longest = 420;

    public static Excerpt Of(CodePoints text, Span span)
    {
        var end = Math.Min(span.To, span.From + Longest);
        var (from, to) = (Math.Max(0, span.From - Around), Math.Min(text.Length, span.To + Around));
        // Only what stands in the same line: the line before is another thought.
        var before = text.Slice(from, span.From);
        var after = end < span.To ? "" : text.Slice(span.To, to);
        return new Excerpt(
            before[(before.LastIndexOf('\n') + 1)..], text.Slice(span.From, end), after.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var line ? after[..line] : after, end < span.To);
    }
}
