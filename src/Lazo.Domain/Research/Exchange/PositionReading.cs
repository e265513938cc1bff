namespace Lazo.Domain.Research.Exchange;

/// <summary>A stretch as a file gives it.</summary>
/// <param name="Name">What the program that wrote it calls it: most write the marked words, shortened.</param>
public sealed record GivenSelection(string Name, int Start, int End);

/// <summary>How the positions of one text were read.</summary>
/// <param name="Matched">Of how many stretches the words are those of their name.</param>
/// <param name="Named">How many have a name that could tell.</param>
public sealed record PositionFit(Counting Counting, int Matched, int Named);

/// <summary>Finds out how the program that wrote a file counted: tries each way, and keeps the one whose words are those that the stretches are named after.</summary>
public static class PositionReading
{
    /// <summary>A name that is only the beginning of the words proves less than all of them.</summary>
    private const int Whole = 2;

    // Shorter beginnings are met by chance.
    private const int ShortestBeginning = 8;

    /// <summary>How each text was counted.</summary>
    /// <param name="likely">What is known of the program that wrote it, where its names tell nothing.</param>
    public static IReadOnlyList<PositionFit> Of(IReadOnlyList<(CountedText Text, IReadOnlyList<GivenSelection> Selections)> texts, Counting likely)
    {
        var scores = texts.Select(one => Scores(one.Text, one.Selections)).ToArray();
        // One program counts alike in all its texts: what one text proves holds for those that prove nothing.
        var overall = scores.SelectMany(one => one).Where(pair => pair.Value > 0).GroupBy(pair => pair.Key, (counting, pairs) => (counting, Sum: pairs.Sum(pair => pair.Value)))
            .OrderByDescending(one => one.Sum).Select(one => (Counting?)one.counting).FirstOrDefault() ?? likely;
        return [.. texts.Select((one, at) => Choose(one.Text, one.Selections, scores[at], overall))];
    }

    /// <summary>Whether words are those that a name gives: all of them, or its beginning where it was cut.</summary>
    public static int Likeness(string name, string words)
    {
        var (given, found) = (Plain(name), Plain(words));
        if (given.Length == 0)
            return 0;
        if (string.Equals(given, found, StringComparison.Ordinal))
            return Whole;
        var beginning = given.TrimEnd('…', '.', ' ');
        return beginning.Length >= ShortestBeginning && found.StartsWith(beginning, StringComparison.Ordinal) ? 1 : 0;
    }

    private static PositionFit Choose(CountedText text, IReadOnlyList<GivenSelection> selections, Dictionary<Counting, int> scores, Counting overall)
    {
        bool Fits(Counting counting) => selections.All(one => text.Read(counting, one.Start, one.End) is not null);
        var best = text.Countings.OrderByDescending(Fits).ThenByDescending(counting => scores.GetValueOrDefault(counting)).ThenByDescending(counting => counting == text.Here(overall)).First();
        return new PositionFit(
            best,
            selections.Count(one => text.Read(best, one.Start, one.End) is { } span && Likeness(one.Name, text.Kept.Slice(span.From, span.To)) > 0),
            selections.Count(one => !string.IsNullOrWhiteSpace(one.Name)));
    }

    // Where the likeliest way proves every stretch, no other is tried: large files read quickly.
    private static Dictionary<Counting, int> Scores(CountedText text, IReadOnlyList<GivenSelection> selections)
    {
        var likeliest = text.Countings[0];
        var proved = selections.All(one => text.Read(likeliest, one.Start, one.End) is { } span && Likeness(one.Name, text.Kept.Slice(span.From, span.To)) > 0);
        return (proved ? [likeliest] : text.Countings).ToDictionary(counting => counting, counting => Score(text, selections, counting));
    }

    private static int Score(CountedText text, IReadOnlyList<GivenSelection> selections, Counting counting) => selections.Sum(one =>
        one.Name.Length > 0 && text.Read(counting, one.Start, one.End) is { } span ? Likeness(one.Name, text.Kept.Slice(span.From, span.To)) : 0);

    // Programs write control characters, which XML can't hold, as blanks or not at all.
    private static string Plain(string text) =>
        string.Join(' ', string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
