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
        await import.RefuseAsync("results.csv", "studentSourcedId", Twins("(select * from stage_result where not gone)"), cancellation);
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
