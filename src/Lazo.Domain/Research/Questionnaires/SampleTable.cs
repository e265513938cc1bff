using Lazo.Domain.Research.Instruments;

namespace Lazo.Domain.Research.Questionnaires;

/// <summary>Shares as they are printed.</summary>
public static class Share
{
    /// <summary>Of a hundred, with one decimal, half away from zero: 37 of 54 is 68.5.</summary>
    /// <param name="of">At least 1; of nothing there is no share.</param>
    /// <remarks>Worked out in decimals: binary fractions would round 12.25 either way.</remarks>
    public static decimal? Percent(long part, long of) => of <= 0 ? null : Math.Round(100m * part / of, 1, MidpointRounding.AwayFromZero);
}

/// <summary>A line of a sample table.</summary>
public sealed record SampleRow(string Label, int Count, decimal? Percent);

/// <summary>What was answered to a closed question, counted.</summary>
/// <param name="Total">All who answered the questionnaire: of these the shares are.</param>
/// <param name="Silent">Who left this question out.</param>
/// <param name="Numbers">Of a number: the lowest, the highest, the mean with one decimal; null otherwise.</param>
public sealed record SampleTable(Question Question, int Total, IReadOnlyList<SampleRow> Rows, int Silent, (long Lowest, long Highest, decimal Mean)? Numbers)
{
    /// <summary>Counts a question. In one with several choices a person counts in each that she chose, so that shares don't add up to a hundred.</summary>
    /// <param name="answers">What each said: names of choices, or a number; empty where she said nothing.</param>
    public static SampleTable Of(Question question, IReadOnlyCollection<IReadOnlyList<string>> answers)
    {
        var silent = answers.Count(one => one.Count == 0);
        if (question.Kind == QuestionKind.Number)
        {
            long[] numbers = [.. answers.Where(one => one.Count > 0).Select(one => long.Parse(one[0], System.Globalization.CultureInfo.InvariantCulture))];
            return new SampleTable(
                question, answers.Count, [], silent,
                numbers.Length == 0 ? null : (numbers.Min(), numbers.Max(), Math.Round((decimal)numbers.Sum() / numbers.Length, 1, MidpointRounding.AwayFromZero)));
        }

        var rows = question.IsChosen
            ? question.Choices.Select(choice => Row(choice.Label, answers.Count(one => one.Contains(choice.Name)), answers.Count))
            : answers.Where(one => one.Count > 0).GroupBy(one => one[0]).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => Row(one.Key, one.Count(), answers.Count));
        return new SampleTable(question, answers.Count, [.. rows], silent, null);
    }

    private static SampleRow Row(string label, int count, int of) => new(label, count, Share.Percent(count, of));
}
