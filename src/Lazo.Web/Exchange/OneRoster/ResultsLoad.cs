using Npgsql;

namespace Lazo.Web.Exchange.OneRoster;

/// <summary>The first load of many results: put down in their table as they are read, with its constraints off; and what refuses twins among results.</summary>
internal static class ResultsLoad
{
    /// <summary>A file of so many bytes holds some hundred thousand rows.</summary>
    private const long LargeFile = 16L << 20;

    /// <summary>A large file, and nothing there yet to compare with.</summary>
    public static async Task<bool> AppliesAsync(BundleFile file, Importing import, long size, CancellationToken cancellation) =>
        file.IsLong && size >= LargeFile && await BareTable.IsFirstAsync(import, file.Table, cancellation);

    /// <returns>False when two of the rows are the same: nothing came in, and the stage will say which they are.</returns>
    public static async Task<bool> RunAsync(BundleFile file, Importing import, Func<Task> copy, CancellationToken cancellation)
    {
        await import.ExecuteAsync("savepoint before_load", cancellation);
        try
        {
            var bare = await BareTable.TakeOffAsync(import, file.Table, cancellation);
            // Into a table that was emptied in the same transaction rows go without a log of their own, where the server keeps none for replicas.
            if (await import.CountAsync($"select count(*) from (select from {file.Table} limit 1) x", cancellation) == 0)
                await import.ExecuteAsync($"truncate {file.Table}", cancellation);
            var before = import.Refusals.Count;
            await copy();
            if (import.Refusals.Count == before)
                await bare.PutOnAsync(cancellation);
            return true;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            await import.ExecuteAsync("rollback to savepoint before_load", cancellation);
            return false;
        }
    }

    /// <summary>A row that comes to a tutee and an activity which another row has, in the file or in the table.</summary>
    /// <remarks>Looked for among the rows that aren't there already, which are few where there are many.</remarks>
    public static async Task RefuseTakenAsync(Importing import, CancellationToken cancellation)
    {
        await import.ExecuteAsync("create temp table fresh_result (line int, sourced_id text collate \"C\", student_id int, line_item_id int) on commit drop", cancellation);
        await import.ExecuteAsync(
            """
            insert into fresh_result
            select line, sourced_id, student_id, line_item_id from stage_result s
            where not gone and not exists (
              select from result r where r.institution_id = $1 and r.sourced_id = s.sourced_id
                and r.student_id = s.student_id and r.line_item_id = s.line_item_id)
            """,
            cancellation);
        await import.RefuseAsync("results.csv", "studentSourcedId", Twins("fresh_result"), cancellation);
        await import.RefuseAsync(
            "results.csv", "studentSourcedId",
            """
            select f.line, 'ya hay un resultado de la misma persona en la misma actividad, con otro identificador («' || r.sourced_id || '»)'
            from fresh_result f
            join result r on r.student_id = f.student_id and r.line_item_id = f.line_item_id and r.sourced_id <> f.sourced_id
            where not exists (
              select from stage_result x where x.sourced_id = r.sourced_id
                and (x.gone or (x.student_id, x.line_item_id) is distinct from (r.student_id, r.line_item_id)))
            order by 1
            """,
            cancellation);
    }

    private static string Twins(string rows) =>
        $"""
        select s.line, 'es otro resultado de la misma persona en la misma actividad que el de la línea ' || f.line
        from (select student_id, line_item_id, min(line) as line from {rows} a group by 1, 2 having count(*) > 1) f
        join {rows} s on s.student_id = f.student_id and s.line_item_id = f.line_item_id and s.line > f.line
        order by 1
        """;
}
