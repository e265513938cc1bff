using Lazo.Domain.Tutoring;
using Npgsql;

namespace Lazo.Web.Exchange.OneRoster;

/// <summary>An import under way: one transaction, and what it has found so far.</summary>
internal sealed class Importing(NpgsqlConnection connection, int institutionId, InstitutionRules rules, Refusals refusals)
{
    private readonly Dictionary<BundleFile, Settled> settled = [];

    public NpgsqlConnection Connection => connection;

    public int InstitutionId => institutionId;

    public InstitutionRules Rules => rules;

    public Refusals Refusals => refusals;

    /// <summary>Says what became of rows that a file has settled itself.</summary>
    public void Settle(BundleFile file, Settled rows) => settled[file] = rows;

    public Settled SettledBy(BundleFile file) => settled.GetValueOrDefault(file);

    /// <param name="sql">$1 is the institution.</param>
    public async Task<long> ExecuteAsync(string sql, CancellationToken cancellation)
    {
        await using var command = Command(sql);
        return Math.Max(0, await command.ExecuteNonQueryAsync(cancellation));
    }

    /// <param name="sql">$1 is the institution; gives one whole number.</param>
    public async Task<long> CountAsync(string sql, CancellationToken cancellation)
    {
        await using var command = Command(sql);
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation));
    }

    /// <param name="sql">$1 is the institution.</param>
    public async IAsyncEnumerable<NpgsqlDataReader> ReadAsync(
        string sql, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var command = Command(sql);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
            yield return reader;
    }

    /// <summary>Refuses what a query finds.</summary>
    /// <param name="sql">$1 is the institution; gives lines and reasons.</param>
    public async Task RefuseAsync(string file, string header, string sql, CancellationToken cancellation)
    {
        await foreach (var row in ReadAsync(sql, cancellation))
            refusals.Add(new Refusal(file, row.GetInt32(0), ColumnOf(file, header), header, row.GetString(1)));
    }

    /// <summary>Where a column stands in a file, from 1, for refusals that the database finds.</summary>
    public int ColumnOf(string file, string header) => columns.GetValueOrDefault((file, header));

    public void Place(string file, Column column) => columns[(file, column.Header)] = column.Index + 1;

    private readonly Dictionary<(string File, string Header), int> columns = [];

    private NpgsqlCommand Command(string sql)
    {
        // Settled queries use $1 or not; the server wants exactly what they name.
        var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        if (sql.Contains("$1", StringComparison.Ordinal))
            command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = institutionId });
        return command;
    }
}

/// <summary>Rows that came in, changed or were passed over by what a file settles, beside what its stage counts.</summary>
internal readonly record struct Settled(long New = 0, long Changed = 0, long Removed = 0, long Stale = 0);
