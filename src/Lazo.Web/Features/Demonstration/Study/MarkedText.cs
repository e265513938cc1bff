using System.Text;
using Lazo.Domain.Research.Documents;

namespace Lazo.Web.Features.Demonstration.Study;

/// <summary>A stretch under a code, by one hand or both.</summary>
/// <param name="Hand">1 or 2; null: both marked it.</param>
internal sealed record TextMark(string Code, int? Hand, Span Span);

/// <summary>A text with its marks, as the files in <c>Words</c> write them: <c>[code|words]</c>, <c>[code/1|words]</c>.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextMark> Marks)
{
    /// <summary>Takes the marks out of a line.</summary>
    public static MarkedText Of(string line)
    {
        var (text, marks, at) = (new StringBuilder(), new List<TextMark>(), 0);
        while (line.IndexOf('[', at) is >= 0 and var open)
        {
            var (bar, close) = (line.IndexOf('|', open), line.IndexOf(']', open));
            text.Append(line, at, open - at);
            var (code, from) = (line[(open + 1)..bar].Split('/'), Points(text));
            text.Append(line, bar + 1, close - bar - 1);
            marks.Add(new(code[0], code.Length > 1 ? int.Parse(code[1]) : null, new Span(from, Points(text))));
            at = close + 1;
        }

        text.Append(line, at, line.Length - at);
        return new(text.ToString(), marks);
    }

    /// <summary>Several, one after another.</summary>
    public static MarkedText Joined(string between, IEnumerable<MarkedText> parts)
    {
        var (text, marks) = (new StringBuilder(), new List<TextMark>());
        foreach (var part in parts)
        {
            if (text.Length > 0)
                text.Append(between);
            var before = Points(text);
            text.Append(part.Text);
            marks.AddRange(part.Marks.Select(mark => mark with { Span = new Span(before + mark.Span.From, before + mark.Span.To) }));
        }

        return new(text.ToString(), marks);
    }

    private static int Points(StringBuilder text) => new CodePoints(text.ToString()).Length;
}
