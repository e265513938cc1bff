using System.Globalization;
using System.Text;
using Lazo.Domain.Research.Instruments;

namespace Lazo.Domain.Research.Questionnaires;

/// <summary>Why what was typed isn't an answer.</summary>
public enum NoAnswer : byte
{
    /// <summary>It has to be answered.</summary>
    Missing,

    /// <summary>It isn't among the choices.</summary>
    NotAChoice,

    /// <summary>It isn't a whole number of up to nine digits.</summary>
    NotANumber,

    /// <summary>It isn't a day.</summary>
    NotADay,

    /// <summary>It has more letters than can be kept.</summary>
    TooLong,
}

/// <summary>What a respondent says to a question, as it is kept: her words, or the names of what she chose.</summary>
public static class Said
{
    /// <summary>Of an answer in her own words, in UTF-16 letters: some ten pages.</summary>
    public const int Longest = 30_000;

    /// <summary>Reads what was typed.</summary>
    /// <returns>What is kept, empty where she said nothing; and why it isn't an answer, null where it is.</returns>
    public static (IReadOnlyList<string> Kept, NoAnswer? Wrong) Read(Question question, IEnumerable<string?> typed)
    {
        string[] said = [.. typed.Select(one => (one ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal).Trim()).Where(one => one.Length > 0).Distinct(StringComparer.Ordinal)];
        if (said.Length == 0)
            return ([], question.Required ? NoAnswer.Missing : null);
        if (question.IsOpen)
            return said[0].Length > Longest ? ([], NoAnswer.TooLong) : ([said[0]], null);
        if (question.Kind == QuestionKind.Number)
            return int.TryParse(said[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs((long)number) < 1_000_000_000 ? ([number.ToString(CultureInfo.InvariantCulture)], null) : ([], NoAnswer.NotANumber);
        if (question.Kind == QuestionKind.Date)
            return DateOnly.TryParseExact(said[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? ([said[0]], null) : ([], NoAnswer.NotADay);
        string[] chosen = [.. question.Choices.Select(one => one.Name).Where(said.Contains)];
        return chosen.Length != said.Length || (question.Kind != QuestionKind.Several && chosen.Length > 1) ? ([], NoAnswer.NotAChoice) : (chosen, null);
    }

    /// <summary>As it is read by people, and kept as an attribute of who said it: labels of choices, joined with “; ”.</summary>
    public static string Shown(Question question, IReadOnlyList<string> kept) =>
        question.IsChosen ? string.Join("; ", kept.Select(name => question.Choices.FirstOrDefault(one => one.Name == name)?.Label ?? name)) : kept.Count > 0 ? kept[0] : "";

    /// <summary>Her open answers as one text: each question as a heading of its own line, then what she said; empty where she said nothing.</summary>
    public static string AsText(IEnumerable<Question> questions, IReadOnlyDictionary<Guid, IReadOnlyList<string>> said)
    {
        var text = new StringBuilder();
        foreach (var question in questions.Where(one => one.IsOpen && said.GetValueOrDefault(one.Id) is { Count: > 0 }))
            text.Append(text.Length > 0 ? "\n\n" : "").Append(question.Text.Replace('\n', ' ')).Append('\n').Append(said[question.Id][0]);
        return text.ToString();
    }
}
