namespace Lazo.Web.Features.Demonstration.Study;

/// <summary>A category of the questionnaire, its open question, and what people answered.</summary>
internal sealed record AnsweredCategory(string Name, string Question, IReadOnlyList<MarkedText> Answers);

/// <summary>Who answered the questionnaire.</summary>
/// <param name="Answers">One for each category.</param>
internal sealed record Respondent(int Number, string Sex, string Level, int Cycles, IReadOnlyList<MarkedText> Answers);

/// <summary>The 54 of 123 who answered, with the proportions of the study that the method comes from.</summary>
internal static class Answers
{
    /// <summary>How many were invited.</summary>
    public const int Invited = 123;

    private const int Women = 37;

    // 33.3 %, 22.2 %, 11.1 % and 9.3 % of 54; the rest are of other levels.
    internal static readonly (string Level, int People)[] Levels =
        [("Preescolar", 18), ("Primaria", 12), ("Secundaria", 6), ("Telesecundaria", 5), ("Especial", 7), ("Física", 6)];

    public static IReadOnlyList<AnsweredCategory> Categories { get; } = [.. Read()];

    public static IReadOnlyList<Respondent> All { get; } = [.. People()];

    private static IEnumerable<AnsweredCategory> Read()
    {
        var lines = WordsOf.Lines("Answers").ToArray();
        var heads = lines.Index().Where(line => line.Item.StartsWith("== ", StringComparison.Ordinal)).Select(line => line.Index).Append(lines.Length).ToArray();
        return heads.Zip(heads.Skip(1), (head, next) => (Head: lines[head][3..].Split(" | "), Lines: lines[(head + 1)..next]))
            .Select(one => new AnsweredCategory(one.Head[0], one.Head[1], [.. one.Lines.Select(MarkedText.Of)]));
    }

    private static IEnumerable<Respondent> People()
    {
        var draw = new Draw("study answers");
        var count = Levels.Sum(level => level.People);
        var levels = draw.Shuffled(Levels.SelectMany(level => Enumerable.Repeat(level.Level, level.People)));
        var sexes = draw.Shuffled(Enumerable.Range(0, count).Select(n => n < Women ? "Mujer" : "Hombre"));
        // Each answer is given before any is given again.
        var given = Categories.Select(category => draw.Shuffled(Enumerable.Range(0, count).Select(n => n % category.Answers.Count))).ToArray();
        return Enumerable.Range(0, count).Select(n => new Respondent(n + 1, sexes[n], levels[n], draw.Between(1, 12), [.. Categories.Select((category, at) => category.Answers[given[at][n]])]));
    }
}
