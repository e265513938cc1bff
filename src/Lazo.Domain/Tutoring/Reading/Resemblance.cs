namespace Lazo.Domain.Tutoring.Reading;

/// <summary>Whether a text resembles examples that people labelled: a second look, for what no wording foresaw.</summary>
/// <remarks>Logistic regression over <see cref="Marks"/>, learnt from the examples in always the same order; so the same examples give the same answers.</remarks>
internal sealed class Resemblance
{
    private const int Rounds = 12;
    private const float Pace = 0.3f;
    private const float Decay = 1e-4f;
    private const int Fewest = 120;
    private readonly float[] weights = new float[Marks.Numbers];
    private float balance;

    /// <param name="examples">What each is made of, and whether it is one of those looked for.</param>
    public static Resemblance To(IReadOnlyList<(Marks Marks, bool Is)> examples)
    {
        var learnt = new Resemblance();
        var steps = new float[Marks.Numbers];
        Array.Fill(steps, 1e-6f);
        var step = 1e-6f;
        var are = Math.Max(1, examples.Count(example => example.Is));
        var care = MathF.Sqrt(Math.Min(6f, (float)(examples.Count - are) / are));
        for (var round = 0; round < Rounds; round++)
        {
            for (var at = 0; at < examples.Count; at++)
            {
                // A stride that shares no factor with the count visits each once, and neighbours apart.
                var (marks, isOne) = examples[(int)(((long)at * 7919 + round) % examples.Count)];
                learnt.Learn(marks, isOne, isOne ? care : 1, steps, ref step);
            }
        }

        return learnt;
    }

    /// <summary>Above 0 where it rather is one than not.</summary>
    public float Of(Marks marks)
    {
        var sum = 0f;
        foreach (var (number, _, _) in marks.All)
        {
            sum += weights[number];
        }

        return balance + (sum * Share(marks));
    }

    /// <summary>How much a mark speaks for it.</summary>
    public float Weight(int number) => weights[number];

    // A word or two show too little to resemble anything.
    private static float Share(Marks marks) => 1 / MathF.Sqrt(Math.Max(Fewest, marks.All.Length));

    private void Learn(Marks marks, bool isOne, float care, float[] steps, ref float step)
    {
        if (marks.All.Length == 0)
        {
            return;
        }

        var share = Share(marks);
        var miss = ((1 / (1 + MathF.Exp(-Of(marks)))) - (isOne ? 1 : 0)) * care;
        step += miss * miss;
        balance -= Pace * miss / MathF.Sqrt(step);
        foreach (var (number, _, _) in marks.All)
        {
            var slope = (miss * share) + (Decay * weights[number]);
            steps[number] += slope * slope;
            weights[number] -= Pace * slope / MathF.Sqrt(steps[number]);
        }
    }
}
