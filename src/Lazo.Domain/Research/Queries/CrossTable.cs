namespace Lazo.Domain.Research.Queries;

/// <summary>Codes against a trait of the participants: in each cell, how many different people and how many codings.</summary>
public sealed class CrossTable
{
    private readonly HashSet<Guid>[] people;
    private readonly long[] codings;
    private readonly int columns;

    private CrossTable(int rows, int columns)
    {
        this.columns = columns;
        people = [.. Enumerable.Range(0, rows * columns).Select(_ => new HashSet<Guid>())];
        codings = new long[rows * columns];
    }

    /// <summary>What stands in a cell.</summary>
    public (int People, long Codings) this[int row, int column] => (people[(row * columns) + column].Count, codings[(row * columns) + column]);

    /// <summary>Counts.</summary>
    /// <param name="marked">Whoever said so, and how many codings of the row hers are; the same person may come more than once in a cell and is one.</param>
    public static CrossTable Of(IEnumerable<(int Row, int Column, Guid Person, long Codings)> marked, int rows, int columns)
    {
        var table = new CrossTable(rows, columns);
        foreach (var (row, column, person, count) in marked)
        {
            table.people[(row * columns) + column].Add(person);
            table.codings[(row * columns) + column] += count;
        }

        return table;
    }
}
