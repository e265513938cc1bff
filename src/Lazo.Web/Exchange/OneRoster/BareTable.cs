using Npgsql;

namespace Lazo.Web.Exchange.OneRoster;

/// <summary>A table whose constraints are taken off while many rows come in for the first time, and put on again.</summary>
/// <remarks>
/// PostgreSQL's own advice for large loads. A foreign key checks a row in microseconds one by one, ten million rows in seconds all at
/// once, and is as strict either way. Everything is in the import's one transaction: nobody ever sees the table without its constraints;
/// whoever reads it waits until the import has ended. What others refer to stays on.
/// </remarks>
internal sealed class BareTable
{
    /// <summary>From so many rows on it is quicker.</summary>
    private const long Many = 50_000;

    private readonly Importing import;
    private readonly string table;
    private readonly List<(string Name, string Definition)> constraints = [];

    private BareTable(Importing import, string table) => (this.import, this.table) = (import, table);

    /// <summary>The institution has none of these rows yet.</summary>
    public static async Task<bool> IsFirstAsync(Importing import, string table, CancellationToken cancellation) =>
        await import.CountAsync($"select count(*) from (select from {table} where institution_id = $1 limit 1) x", cancellation) == 0;

    /// <summary>Many rows, and none there yet.</summary>
    public static async Task<bool> PaysAsync(Importing import, string table, long rows, CancellationToken cancellation) =>
        rows >= Many && await IsFirstAsync(import, table, cancellation);

    public static async Task<BareTable> TakeOffAsync(Importing import, string table, CancellationToken cancellation)
    {
        var bare = new BareTable(import, table);
        await foreach (var row in import.ReadAsync(
            $"""
            select quote_ident(c.conname), pg_get_constraintdef(c.oid) from pg_constraint c
            where c.conrelid = '{table}'::regclass and (c.contype in ('f', 'x') or c.contype in ('p', 'u')
              and not exists (select from pg_constraint f where f.contype = 'f' and f.confrelid = c.conrelid and f.conindid = c.conindid))
            order by array_position('{"{p,u,x,f}"}', c.contype::text), c.conname
            """,
            cancellation))
            bare.constraints.Add((row.GetString(0), row.GetString(1)));
        // What waits for the end of the transaction is checked now: a table with checks under way can't be altered, nor one that it refers to.
        await import.ExecuteAsync("set constraints all immediate; set constraints all deferred", cancellation);
        if (bare.constraints.Count > 0)
            await import.ExecuteAsync($"alter table {table} " + string.Join(", ", bare.constraints.Select(constraint => $"drop constraint {constraint.Name}")), cancellation);
        return bare;
    }

    /// <exception cref="PostgresException">The rows don't keep to a constraint.</exception>
    public async Task PutOnAsync(CancellationToken cancellation)
    {
        foreach (var (name, definition) in constraints)
            await import.ExecuteAsync($"alter table {table} add constraint {name} {definition}", cancellation);
    }
}
