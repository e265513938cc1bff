using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Lazo.Domain.Research.Documents;

namespace Lazo.Web.Exchange.Texts;

/// <summary>Subtitles (WebVTT, SubRip): a line of text for each, with the instant at which it is spoken.</summary>
internal static partial class SubtitleFile
{
    private const string Arrow = "-->";

    internal static ReadText Read(byte[] bytes, string format)
    {
        var (text, said) = PlainText.Decode(bytes);
        return Read(text, format) with { Said = said };
    }

    /// <exception cref="UnreadableText">A time that can't be read, or no time at all.</exception>
    internal static ReadText Read(string text, string format)
    {
        var lines = text.Split('\n');
        var whole = new StringBuilder();
        var marks = new List<TimeMark>();
        var length = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].Contains(Arrow, StringComparison.Ordinal)) continue;
            var number = i + 1;
            var from = TimeOf(lines[i].Split(Arrow)[0].Trim(), number);
            if (marks.Count > 0 && from < marks[^1].Milliseconds)
                throw new UnreadableText(UnreadableText.Line(number), new("este subtítulo empieza antes que el anterior: ordénalos por su tiempo.", "this subtitle begins before the one above: order them by their time."));
            var words = new List<string>();
            while (i + 1 < lines.Length && lines[i + 1].Trim().Length > 0 && !lines[i + 1].Contains(Arrow, StringComparison.Ordinal))
                words.Add(Bare(lines[++i]));
            var line = string.Join(' ', words.Where(one => one.Length > 0));
            if (line.Length == 0) continue;
            if (whole.Length > 0)
            {
                whole.Append('\n');
                length++;
            }

            marks.Add(new TimeMark(length, from));
            whole.Append(line);
            length += line.EnumerateRunes().Count();
        }

        return marks.Count > 0
            ? new ReadText(format, whole.ToString(), marks, [])
            : throw new UnreadableText(UnreadableText.Nowhere, new("no trae ningún tiempo («00:00:01,000 --> 00:00:04,000»): si es texto solo, súbelo como txt.", "there is no time in it (“00:00:01,000 --> 00:00:04,000”): if it is text alone, upload it as txt."));
    }

    private static int TimeOf(string said, int line)
    {
        var match = Time().Match(said);
        if (!match.Success || int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) > 59 || int.Parse(match.Groups["s"].ValueSpan, CultureInfo.InvariantCulture) > 59)
            throw new UnreadableText(UnreadableText.Line(line), new($"no se entiende el tiempo «{said}»: se escribe 00:01:02,345.", $"the time “{said}” can't be read: it is written 00:01:02,345."));
        int Part(string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture) : 0;
        return (((((Part("h") * 60) + Part("m")) * 60) + Part("s")) * 1000) + int.Parse(match.Groups["f"].Value.PadRight(3, '0'), CultureInfo.InvariantCulture);
    }

    // <v Elena>Hola</v> → Elena: Hola. Other marks are how it looks.
    private static string Bare(string line)
    {
        var spoken = Voice().Replace(line.Trim(), match => match.Groups["who"].Value.Trim() + ": ");
        return System.Net.WebUtility.HtmlDecode(Mark().Replace(spoken, "")).Trim();
    }

    [GeneratedRegex(@"^(?:(?<h>\d{1,2}):)?(?<m>\d{1,2}):(?<s>\d{1,2})[.,](?<f>\d{1,3})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Time();

    [GeneratedRegex(@"<v(?:\.[^ >]*)?\s+(?<who>[^>]+)>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Voice();

    [GeneratedRegex(@"</?[A-Za-z0-9:.][^<>]*>|\{\\[^}]*\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mark();
}
