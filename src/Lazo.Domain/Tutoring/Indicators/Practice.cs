namespace Lazo.Domain.Tutoring.Indicators;

/// <summary>How many of those that counted were as the strategy wants them; none counted is “no data”, never zero per cent.</summary>
public readonly record struct Tally(int Done, int Of)
{
    public int NotDone => Of - Done;

    /// <summary>0–1; null without data.</summary>
    public double? Share => Of == 0 ? null : (double)Done / Of;

    public static Tally operator +(Tally one, Tally other) => new(one.Done + other.Done, one.Of + other.Of);
}

/// <summary>What fell due in a time, and how it ended as of its end.</summary>
public readonly record struct Kept(int InTime, int Late, int Open)
{
    public static Kept operator +(Kept one, Kept other) => new(one.InTime + other.InTime, one.Late + other.Late, one.Open + other.Open);
}

/// <summary>The practice of one tutor, or of all of an institution, in a time: the sum over the people accompanied.</summary>
public sealed class Practice
{
    private readonly Tally[] _tallies = new Tally[(int)Strategy.Alternatives + 1];

    /// <summary>Working time from each question to its answer; those without an answer yet aren't in it.</summary>
    public List<TimeSpan> Answers { get; } = [];

    public Kept Promises { get; internal set; }

    public Kept Procedures { get; internal set; }

    public Kept Referrals { get; internal set; }

    public Tally this[Strategy strategy] => _tallies[(int)strategy];

    internal void Count(Strategy strategy, bool done) => Add(strategy, new(done ? 1 : 0, 1));

    internal void Add(Strategy strategy, Tally tally) => _tallies[(int)strategy] += tally;

    /// <summary>Adds another's: an institution is the sum of its parts.</summary>
    public void Add(Practice other)
    {
        for (var i = 0; i < _tallies.Length; i++)
        {
            _tallies[i] += other._tallies[i];
        }

        Answers.AddRange(other.Answers);
        Promises += other.Promises;
        Procedures += other.Procedures;
        Referrals += other.Referrals;
    }
}

/// <summary>Medians and their kin, by the nearest rank: always a time that really happened.</summary>
public static class Quantile
{
    /// <param name="share">0.5 is the median, 0.9 what nine in ten don't exceed.</param>
    /// <returns>Null of nothing.</returns>
    public static TimeSpan? Of(IReadOnlyCollection<TimeSpan> times, double share) =>
        times.Count == 0 ? null : times.Order().ElementAt(Math.Max(0, (int)Math.Ceiling(share * times.Count) - 1));
}
