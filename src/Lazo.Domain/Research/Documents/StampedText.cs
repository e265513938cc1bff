using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Lazo.Domain.Research.Documents;

/// <summary>A transcript as it is written by hand: the text with the times in it, <c>[0:01:23]</c>, each before the words that are spoken then.</summary>
/// <remarks>Kept are the text without them and the marks beside it: times move with a correction, and nobody codes them.</remarks>
public static partial class StampedText
{
    /// <summary>“0:01:23”, with what is left of a second where there is any: “0:01:23.4”.</summary>
    public static string Stamp(int milliseconds)
    {
        var rest = milliseconds % 1000;
        var whole = TimeSpan.FromMilliseconds(milliseconds - rest);
        return string.Create(CultureInfo.InvariantCulture, $"{(int)whole.TotalHours}:{whole.Minutes:00}:{whole.Seconds:00}{(rest == 0 ? "" : rest % 100 == 0 ? $".{rest / 100}" : $".{rest:000}")}");
    }

    /// <summary>The text with its times, one blank behind each.</summary>
    public static string Write(CodePoints text, IEnumerable<TimeMark> marks)
    {
        var written = new StringBuilder();
        var at = 0;
        foreach (var mark in marks.Where(one => one.Position <= text.Length).OrderBy(one => one.Position).ThenBy(one => one.Milliseconds))
        {
            written.Append(text.Slice(at, mark.Position)).Append('[').Append(Stamp(mark.Milliseconds)).Append("] ");
            at = mark.Position;
        }

        return written.Append(text.Slice(at, text.Length)).ToString();
    }

    /// <summary>The text without its times, and where they stood; a time and the one blank behind it are taken out.</summary>
    public static (string Text, IReadOnlyList<TimeMark> Marks) Read(string stamped)
    {
        var text = new StringBuilder();
        var marks = new List<TimeMark>();
        var (at, length) = (0, 0);
        foreach (Match match in Time().Matches(stamped))
        {
            Add(stamped[at..match.Index]);
            marks.Add(new TimeMark(length, Of(match)));
            at = match.Index + match.Length;
        }

        Add(stamped[at..]);
        return (text.ToString(), [.. marks.Distinct().OrderBy(one => one.Position).ThenBy(one => one.Milliseconds)]);

        void Add(string words)
        {
            text.Append(words);
            length += words.EnumerateRunes().Count();
        }
    }

    private static int Of(Match match)
    {
        int Part(string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var rest = match.Groups["f"].Success ? int.Parse(match.Groups["f"].Value.PadRight(3, '0'), CultureInfo.InvariantCulture) : 0;
        return (((((Part("h") * 60) + Part("m")) * 60) + Part("s")) * 1000) + rest;
    }

    // Hours to 99: what a number of milliseconds holds, many times over.
    [GeneratedRegex(@"\[(?:(?<h>\d{1,2}):)?(?<m>[0-5]?\d):(?<s>[0-5]\d)(?:[.,](?<f>\d{1,3}))?\] ?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Time();
}
