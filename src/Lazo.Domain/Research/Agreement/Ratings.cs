namespace Lazo.Domain.Research.Agreement;

/// <summary>What several coders said of the same units, each unit perhaps standing for many alike.</summary>
/// <remarks>
/// A unit is one column: what each coder said of it, as an index into <see cref="Values"/>, or −1 where she said nothing. Its weight is how many such units there
/// are: of two people who coded a text of a million characters only a few hundred stretches differ, and each is one column.
/// </remarks>
public sealed class Ratings
{
    /// <summary>What a coder said who said nothing.</summary>
    public const int Missing = -1;

    private Ratings(int coders, IReadOnlyList<double> values, IReadOnlyList<Unit> units)
    {
        Coders = coders;
        Values = values;
        Units = units;
    }

    /// <summary>How many coders.</summary>
    public int Coders { get; }

    /// <summary>The values that occur, ascending: their numbers where they have an order or a distance, their ranks otherwise.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>The units, in the order in which they were given.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>Units of which every coder said something.</summary>
    public IEnumerable<Unit> Complete => Units.Where(unit => !unit.Said.Contains(Missing));

    /// <summary>From a table of numbers: one list a coder, one place a unit, null where she said nothing.</summary>
    /// <exception cref="ArgumentException">Fewer than two coders, lists of unequal length, or a value that isn't finite.</exception>
    public static Ratings Of(IReadOnlyList<IReadOnlyList<double?>> coders)
    {
        if (coders.Count < 2)
            throw new ArgumentException("Agreement needs at least two coders.", nameof(coders));
        if (coders.Any(coder => coder.Count != coders[0].Count))
            throw new ArgumentException("Every coder needs one value, or null, for each unit.", nameof(coders));
        if (coders.Any(coder => coder.Any(value => value is { } given && !double.IsFinite(given))))
            throw new ArgumentException("A value is a finite number.", nameof(coders));
        var values = coders.SelectMany(coder => coder).OfType<double>().Distinct().Order().ToArray();
        var units = Enumerable.Range(0, coders[0].Count)
            .Select(at => new Unit([.. coders.Select(coder => coder[at] is { } value ? Array.BinarySearch(values, value) : Missing)], 1));
        return new Ratings(coders.Count, values, [.. units]);
    }

    /// <summary>From yes or no of each coder, with how many units each column stands for.</summary>
    public static Ratings OfPresence(int coders, IEnumerable<(bool[] Said, long Weight)> columns) =>
        new(coders, [0, 1], [.. columns.Where(column => column.Weight > 0).Select(column => new Unit([.. column.Said.Select(yes => yes ? 1 : 0)], column.Weight))]);

    /// <summary>The same coders over other units: a resample.</summary>
    internal Ratings With(IReadOnlyList<Unit> units) => new(Coders, Values, units);

    /// <summary>What each coder said of a unit, and how many such units there are.</summary>
    /// <param name="Said">One index into <see cref="Ratings.Values"/> a coder, or <see cref="Missing"/>.</param>
    /// <param name="Weight">At least 1.</param>
    public sealed record Unit(IReadOnlyList<int> Said, long Weight);
}
