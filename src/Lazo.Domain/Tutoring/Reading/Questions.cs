using Lazo.Domain.Tutoring.Reading.Wordings;

namespace Lazo.Domain.Tutoring.Reading;

/// <summary>The sentences of a message that want an answer.</summary>
internal static class Questions
{
    private static readonly Cue[] Asks = [Asking.Begs, Asking.Opens];
    private static readonly Cue[] Not = [Asking.Rhetorical];

    /// <summary>What asks: the words without a mark, else the sentence with one.</summary>
    public static IReadOnlyList<Stretch> In(Hits hits)
    {
        var script = hits.Script;
        var asking = new List<(int First, int Last)>();
        for (var number = 0; number < script.Sentences.Length; number++)
        {
            var sentence = script.Sentences[number];
            if (hits.AnyIn(number, Not) || AnswersItself(script, number) || (hits.AnyIn(number, [Asking.Greeting]) && IsOnlyGreeting(script, number)))
            {
                continue;
            }

            if (sentence.Asks)
            {
                asking.Add((sentence.First, sentence.Last));
            }
            else
            {
                var settled = hits.In(number).Where(hit => hit.Cue == Asking.Settled).Select(hit => hit.First).DefaultIfEmpty(-1).Max();
                asking.AddRange(hits.In(number)
                    .Where(hit => hit.First > settled && Asks.Contains(hit.Cue) && !IsTruly(script, hit))
                    .Select(hit => (hit.First, hit.Last)));
            }
        }

        return hits.Merge(asking);
    }

    // “¿Que si sigo? Claro que sigo.”
    private static bool AnswersItself(Script script, int number)
    {
        if (!script.Sentences[number].Asks || number + 1 >= script.Sentences.Length)
        {
            return false;
        }

        var next = script.Tokens[script.Sentences[number + 1].First];
        var word = script.Text.AsSpan(next.Start, next.Length);
        return word.Equals("claro", StringComparison.OrdinalIgnoreCase) || word.Equals("obvio", StringComparison.OrdinalIgnoreCase)
            || word.Equals("pues", StringComparison.OrdinalIgnoreCase);
    }

    // “de verdad” asserts; “…, verdad” asks.
    private static bool IsTruly(Script script, Hit hit) =>
        hit.First > 0 && IsWord(script, hit.First, "verdad") && IsWord(script, hit.First - 1, "de");

    private static bool IsWord(Script script, int token, string word) =>
        script.Text.AsSpan(script.Tokens[token].Start, script.Tokens[token].Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    // “¿Cómo está? Le escribo porque…” waits for no word on her health.
    private static bool IsOnlyGreeting(Script script, int number) =>
        script.Sentences[number] is var sentence && sentence.Last - sentence.First < 7 && script.Sentences.Length > 1;
}
