using System.Text;

namespace Lazo.Web.Exchange.Texts;

/// <summary>Writes a text line by line while a formatted one is walked: no two blank lines follow each other, none begins or ends it.</summary>
internal sealed class LineWriter
{
    private readonly StringBuilder text = new();
    private readonly StringBuilder line = new();
    private int blank;

    internal void Add(string words) => line.Append(words);

    internal void Add(char letter) => line.Append(letter);

    /// <summary>Something stands in the present line, and no tab last: a blank parts what follows from it.</summary>
    internal bool Begun => line.Length > 0 && line[^1] != '\t';

    /// <summary>Ends the present line, also an empty one.</summary>
    internal void End()
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] is ' ' or '\t')
            end--;
        if (end == 0)
        {
            blank++;
        }
        else
        {
            if (text.Length > 0)
                text.Append(blank > 0 ? "\n\n" : "\n");
            text.Append(line, 0, end);
            blank = 0;
        }

        line.Clear();
    }

    /// <summary>Ends the present line if something stands in it.</summary>
    internal void Break()
    {
        if (line.Length > 0)
            End();
    }

    /// <summary>A blank line before what follows.</summary>
    internal void Part()
    {
        Break();
        blank++;
    }

    /// <summary>A text with its notes behind it; the tab with which some programs begin a note is left out.</summary>
    internal static string Both(LineWriter body, LineWriter notes) => (body.Whole(), notes.Whole()) switch
    {
        (var text, "") => text,
        var (text, behind) => $"{text}\n\n{string.Join('\n', behind.Split('\n').Select(line => line.TrimStart('\t', ' ')))}",
    };

    internal string Whole()
    {
        Break();
        return text.ToString().Replace("\0", "", StringComparison.Ordinal);
    }
}
