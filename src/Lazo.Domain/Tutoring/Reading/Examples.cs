namespace Lazo.Domain.Tutoring.Reading;

/// <summary>A label that examples show, with the scores from which a likeness begins and is enough.</summary>
/// <param name="Least">The share of enough below which a faint likeness is no witness at all.</param>
internal sealed record Likeness(string Label, float None, float Enough, float Least = 0.7f);

/// <summary>Texts of our own with what a person reads in them, from which resemblance is learnt. All are invented.</summary>
internal sealed class Examples
{
    private readonly Dictionary<string, Resemblance> learnt;

    private Examples(string lines, IReadOnlyList<string> labels)
    {
        var texts = Load(lines).Select(text => (Marks: Marks.Of(text.Text), text.Labels)).ToList();
        learnt = labels.ToDictionary(label => label, label => Resemblance.To([.. texts.Select(text => (text.Marks, text.Labels.Contains(label)))]), StringComparer.Ordinal);
    }

    public static Examples OfMessages { get; } = new(TuteeExamples.Lines, ["harm_risk", "dropout_intent", "distress", "personal"]);

    public static Examples OfDrafts { get; } = new(DraftExamples.Lines, ["offensive", "encouragement", "cold", "promise"]);

    /// <summary>The texts themselves, of messages or of drafts.</summary>
    public static IEnumerable<string> Texts(bool ofDrafts) => Load(ofDrafts ? DraftExamples.Lines : TuteeExamples.Lines).Select(text => text.Text);

    /// <summary>What the resemblance to the examples of a label is worth beside the wordings: 1 where it is enough.</summary>
    /// <param name="closer">How many times closer than usual it has to be.</param>
    public double Weight(Likeness like, float closer, Marks marks)
    {
        var share = (learnt[like.Label].Of(marks) - like.None) / ((like.Enough - like.None) * closer);
        return share >= like.Least ? share : 0;
    }

    /// <summary>Which of the two resembles more.</summary>
    public Marks Closer(Likeness like, Marks one, Marks other) => learnt[like.Label].Of(one) >= learnt[like.Label].Of(other) ? one : other;

    /// <summary>The words that resemble most.</summary>
    public Stretch? Telling(string label, Marks marks, Script script)
    {
        var shares = new float[script.Tokens.Length];
        foreach (var (number, first, _) in marks.All)
        {
            if (script.TokenAt(first) is var token and >= 0)
            {
                shares[token] += learnt[label].Weight(number);
            }
        }

        return Heaviest(shares, script);
    }

    // The run of words with the greatest sum; each word costs a little, so that the run ends where nothing is told.
    private static Stretch? Heaviest(float[] shares, Script script)
    {
        const float Cost = 0.1f;
        var (best, from, to, sum, start) = (0f, -1, -1, 0f, 0);
        for (var at = 0; at < shares.Length; at++)
        {
            if (sum <= 0 || script.Tokens[at].Break == Break.Sentence)
            {
                (sum, start) = (0, at);
            }

            sum += shares[at] - Cost;
            if (sum > best)
            {
                (best, from, to) = (sum, start, at);
            }
        }

        return from < 0 ? null : new Stretch(script.Tokens[from].Start, script.Tokens[to].End - script.Tokens[from].Start);
    }

    private static List<(string Text, HashSet<string> Labels)> Load(string lines) =>
    [
        .. lines.Split('\n').Select(line => (Line: line, Bar: line.IndexOf(" | ", StringComparison.Ordinal))).Select(text => (
            text.Line[(text.Bar + 3)..].Replace("[[", "", StringComparison.Ordinal).Replace("]]", "", StringComparison.Ordinal),
            text.Line[..text.Bar].Split(' ').Select(label => label.Split(':')[0]).ToHashSet())),
    ];
}
