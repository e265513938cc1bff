using System.Globalization;

namespace Lazo.Domain.Research.Instruments;

/// <summary>The short names by which files know questions and choices: a letter or _, then letters, digits, _, - and . (XLSForm, after XML).</summary>
public static class QuestionName
{
    /// <summary>Of a name, in characters.</summary>
    public const int Longest = 60;

    /// <summary>Whether a file would take it for a question.</summary>
    public static bool Fits(string name) =>
        name.Length is > 0 and <= Longest && (char.IsAsciiLetter(name[0]) || name[0] == '_') && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '.');

    /// <summary>“p1”, “p2”…: the first that isn't there yet.</summary>
    public static string Next(IEnumerable<string> there)
    {
        var known = there.ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var number = known.Count + 1; ; number++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"p{number}");
            if (!known.Contains(name))
                return name;
        }
    }

    /// <summary>Choices from lines that somebody typed: what was there keeps its name, what is new gets the next number.</summary>
    public static IReadOnlyList<Choice> Choices(string lines, IReadOnlyList<Choice> before)
    {
        var labels = lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToArray();
        var kept = labels.Select(label => before.FirstOrDefault(one => one.Label == label)).ToArray();
        var used = kept.OfType<Choice>().Select(one => one.Name).ToHashSet(StringComparer.Ordinal);
        var next = 1;
        return [.. labels.Select((label, at) => kept[at] ?? new Choice(Free(), label))];

        string Free()
        {
            while (!used.Add(next.ToString(CultureInfo.InvariantCulture)))
                next++;
            return next.ToString(CultureInfo.InvariantCulture);
        }
    }
}
