namespace Lazo.Web.Features.Demonstration;

/// <summary>Chance that always falls the same way: a stream of numbers that belongs to a key.</summary>
/// <remarks>
/// A key each for whoever draws, so that a sentence more for one tutee changes nothing for another, and the same institution
/// stands on every machine and every day. The steps are those of SplitMix64 (Steele, Lea, Flood 2014).
/// </remarks>
internal sealed class Draw
{
    private ulong _state;

    public Draw(string key)
    {
        _state = 0xcbf29ce484222325;
        foreach (var letter in key)
        {
            _state = (_state ^ letter) * 0x100000001b3;
        }
    }

    /// <summary>A whole number from 0 up to, not including, <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)(Step() % (ulong)bound);

    /// <summary>A whole number from one to the other, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>A number from 0 up to, not including, 1.</summary>
    public double Unit() => (Step() >> 11) * (1.0 / (1UL << 53));

    public double Between(double least, double most) => least + (Unit() * (most - least));

    public bool Chance(double probability) => Unit() < probability;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>The same things in another order.</summary>
    public T[] Shuffled<T>(IEnumerable<T> things)
    {
        var shuffled = things.ToArray();
        for (var last = shuffled.Length - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (shuffled[last], shuffled[other]) = (shuffled[other], shuffled[last]);
        }

        return shuffled;
    }

    private ulong Step()
    {
        var mixed = _state += 0x9e3779b97f4a7c15;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }
}
