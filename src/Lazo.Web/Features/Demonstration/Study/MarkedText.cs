using System.Text;
using Lazo.Domain.Research.Documents;

namespace Lazo.Web.Features.Demonstration.Study;

/// <summary>A stretch under a code, by one hand or both.</summary>
/// <param name="Hand">1 or 2; null: both marked it.</param>
internal sealed record TextMark(string Code, int? Hand, Span Span);

/// <summary>A text with its marks, as the files in <c>Words</c> write them: <c>[code|words]</c>, <c>[code/1|words]</c>.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextMark> Marks)
{
    /// <summary>Takes the marks out of a line; one may stand within another.</summary>
    public static MarkedText Of(string line)
    {
        var (text, marks, open) = (new StringBuilder(), new List<TextMark>(), new Stack<(string[] Code, int From)>());
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '[')
            {
                var bar = line.IndexOf('|', at);
                open.Push((line[(at + 1)..bar].Split('/'), Points(text)));
                at = bar;
            }
            else if (line[at] == ']')
            {
                var (code, from) = open.Pop();
                marks.Add(new(code[0], code.Length > 1 ? int.Parse(code[1]) : null, new Span(from, Points(text))));
            }
            else
            {
                text.Append(line[at]);
            }
        }

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
