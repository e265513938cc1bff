using Npgsql;

namespace Lazo.Web.Exchange.OneRoster;

/// <summary>The first load of many results: constraints are taken off, rows put down in the order in which they are read, constraints put on again.</summary>
/// <remarks>
/// PostgreSQL's own advice for large loads. A foreign key checks a row in microseconds one by one, ten million rows in seconds all at
/// once, and is as strict either way. Everything is in the import's one transaction: nobody ever sees the table without its constraints;
/// whoever reads results waits until the import has ended.
/// </remarks>
internal static class ResultsLoad
{
    private const long Many = 200_000;

    private static readonly (string Name, string Definition)[] Constraints =
    [
        ("result_pkey", "primary key (student_id, line_item_id)"),
        ("result_sourced_id", "unique (institution_id, sourced_id)"),
        ("result_institution", "foreign key (institution_id) references institution"),
        ("result_student", "foreign key (institution_id, student_id) references person (institution_id, id)"),
        ("result_line_item", "foreign key (institution_id, line_item_id) references line_item (institution_id, id)"),
    ];

    /// <summary>Many rows, and none there yet to compare with.</summary>
    public static async Task<bool> AppliesAsync(BundleFile file, Importing import, long rows, CancellationToken cancellation) =>
        file.Table == "result" && rows >= Many
        && await import.CountAsync("select count(*) from (select from result where institution_id = $1 limit 1) x", cancellation) == 0;

    /// <returns>How many rows came in; none when two of them are the same, which is refused.</returns>
    public static async Task<long> RunAsync(Importing import, CancellationToken cancellation)
    {
        await import.ExecuteAsync("savepoint before_load", cancellation);
        try
        {
            await import.ExecuteAsync("alter table result " + string.Join(", ", Constraints.Select(constraint => $"drop constraint {constraint.Name}")), cancellation);
            var rows = await import.ExecuteAsync(
                """
                insert into result (institution_id, student_id, line_item_id, mark, state, scored_at, submitted_at, closes_at, modified_at, sourced_id)
                select $1, student_id, line_item_id, mark, state, scored_at, submitted_at, closes_at, modified_at, sourced_id
                from stage_result where not gone order by student_id, line_item_id
                """,
                cancellation);
            foreach (var (name, definition) in Constraints)
                await import.ExecuteAsync($"alter table result add constraint {name} {definition}", cancellation);
            return rows;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            await import.ExecuteAsync("rollback to savepoint before_load", cancellation);
            await RefuseTwinsAsync(import, cancellation);
            return 0;
        }
    }

    /// <summary>Two rows with one identifier, or for one tutee and one activity.</summary>
    public static async Task RefuseTwinsAsync(Importing import, CancellationToken cancellation)
    {
        await import.RefuseAsync(
            "results.csv", "sourcedId",
            """
            select s.line, 'el identificador «' || s.sourced_id || '» ya estaba en la línea ' || f.line
            from (select sourced_id, min(line) as line from stage_result group by sourced_id having count(*) > 1) f
            join stage_result s on s.sourced_id = f.sourced_id and s.line > f.line
            order by 1
            """,
            cancellation);
        await import.RefuseAsync(
            "results.csv", "studentSourcedId",
            """
            select s.line, 'es otro resultado de la misma persona en la misma actividad que el de la línea ' || f.line
            from (select student_id, line_item_id, min(line) as line from stage_result where not gone group by 1, 2 having count(*) > 1) f
            join stage_result s on s.student_id = f.student_id and s.line_item_id = f.line_item_id and s.line > f.line
            order by 1
            """,
            cancellation);
        await import.RefuseAsync(
            "results.csv", "studentSourcedId",
            """
            select s.line, 'ya hay un resultado de la misma persona en la misma actividad, con otro identificador («' || r.sourced_id || '»)'
            from stage_result s
            join result r on r.student_id = s.student_id and r.line_item_id = s.line_item_id and r.sourced_id <> s.sourced_id
            where not s.gone and not exists (select from stage_result x where x.sourced_id = r.sourced_id)
            order by 1
            """,
            cancellation);
    }
}
