using System.Text;
using Lazo.Domain.Tutoring.Reading;

namespace Lazo.Domain.Tests.Tutoring.Reading;

/// <summary>Precision, recall and F1 of each label over a set of texts.</summary>
internal sealed class Score
{
    private readonly SortedDictionary<string, (int Right, int Wrong, int Missed)> counts = new(StringComparer.Ordinal);

    public static Score OfTutees(IEnumerable<Labelled> texts)
    {
        var score = new Score();
        foreach (var text in texts)
        {
            score.Count(text.Labels, [.. TuteeMessage.Read(text.Text).Labels.Select(found => Name($"{found.Label}"))]);
        }

        return score;
    }

    public static Score OfDrafts(IEnumerable<Labelled> texts)
    {
        var score = new Score();
        foreach (var text in texts)
        {
            score.Count(text.Labels, [.. TutorDraft.Read(text.Text).Labels.Select(found => Name($"{found.Label}"))]);
        }

        return score;
    }

    public double Recall(string label) => counts.GetValueOrDefault(label) is var (right, _, missed) && right + missed > 0 ? (double)right / (right + missed) : 1;

    public double Precision(string label) => counts.GetValueOrDefault(label) is var (right, wrong, _) && right + wrong > 0 ? (double)right / (right + wrong) : 1;

    public double F1(string label) => counts.GetValueOrDefault(label) is var (right, wrong, missed) && right + wrong + missed > 0 ? 2.0 * right / ((2 * right) + wrong + missed) : 1;

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (label, (right, _, missed)) in counts)
        {
            text.AppendLine($"{label,-15} P={Precision(label):0.00} R={Recall(label):0.00} F1={F1(label):0.00} ({right + missed})");
        }

        return text.ToString();
    }

    internal static string Name(string value) =>
        string.Concat(value.Select((letter, index) => char.IsUpper(letter) && index > 0 ? $"_{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    private void Count(IReadOnlyList<string> wanted, IReadOnlyList<string> found)
    {
        foreach (var label in wanted.Union(found))
        {
            var (right, wrong, missed) = counts.GetValueOrDefault(label);
            counts[label] = (wanted.Contains(label), found.Contains(label)) switch
            {
                (true, true) => (right + 1, wrong, missed),
                (false, _) => (right, wrong + 1, missed),
                _ => (right, wrong, missed + 1),
            };
        }
    }
}
