using System.Text.Json;
using Lazo.Domain.Accompaniment;

namespace Lazo.Web.Exchange.OneRoster;

/// <summary>One file's way in: its rows into a stage table, checked there, and from there into the table that keeps them.</summary>
/// <remarks>All set-based: one statement says what is new, one what changed, one what is gone, however many rows there are.</remarks>
internal sealed class Stage(BundleFile file, Importing import)
{
    private readonly string name = "stage_" + (file.Table.Length > 0 ? file.Table : file.Name);

    // Parents of the same file are there only once all rows are.
    private IEnumerable<StageColumn> Later => file.Columns.Where(column => column.Refers == file.Table);

    private IEnumerable<StageColumn> Kept => file.Columns.Where(column => column.Refers != file.Table && !column.IsSettled);

    /// <param name="size">Of the file, in bytes.</param>
    /// <param name="open">Opens it; asked again when what was read doesn't hold together.</param>
    public async Task<FileReport> RunAsync(long size, Func<Stream> open, bool isDelta, LocalDays days, CancellationToken cancellation)
    {
        await file.PrepareAsync(import, cancellation);
        var before = import.Refusals.Count;
        var read = default(Read);
        if (await ResultsLoad.AppliesAsync(file, import, size, cancellation)
            && await ResultsLoad.RunAsync(file, import, async () => read = await CopyAsync(open, straight: true, days, cancellation), cancellation))
            return new FileReport(file.File, isDelta, read.Rows, import.Refusals.Count > before ? 0 : read.Written, 0, 0, 0, 0, read.Unknown, []);

        await import.ExecuteAsync($"create temp table {name} ({Definition()}) on commit drop", cancellation);
        (var rows, _, var unknown) = await CopyAsync(open, straight: false, days, cancellation);
        await import.ExecuteAsync($"analyze {name}", cancellation);
        await RefuseDuplicatesAsync(cancellation);
        foreach (var column in Kept.Where(column => column.Refers is not null))
            await RefuseDanglingAsync(column, cancellation);

        // What can't come in whole doesn't come in at all: the rest is only read on to find its faults too.
        if (import.Refusals.Count > before || file.Table.Length == 0)
        {
            if (import.Refusals.Count == before)
                await file.SettleAsync(import, cancellation);
            var settled = import.SettledBy(file);
            return new FileReport(file.File, isDelta, rows, settled.New, settled.Changed, settled.Removed, settled.Stale, 0, unknown, []);
        }

        var vanished = isDelta || file.GrowsHere ? 0 : await import.CountAsync(
            $"select count(*) from {file.Table} t where t.institution_id = $1{NotRemoved} and not exists (select from {name} s where s.sourced_id = t.sourced_id)",
            cancellation);
        await file.RecallAsync(import, cancellation);
        if (file.IsLong)
            await NarrowAsync(cancellation);
        var stale = await DropStaleAsync(cancellation);
        // What people wrote to one another isn't shown to whoever imports.
        var samples = file.GrowsHere ? [] : await SamplesAsync(cancellation);
        await file.MakeRoomAsync(import, cancellation);
        if (import.Refusals.Count > before)
            return new FileReport(file.File, isDelta, rows, 0, 0, 0, 0, 0, unknown, []);
        var removed = await RemoveAsync(cancellation);
        var changed = await UpdateAsync(cancellation);
        await RememberAsync(cancellation);
        var added = await InsertAsync(rows, cancellation);
        foreach (var column in Later)
        {
            await RefuseDanglingAsync(column, cancellation);
            changed += Math.Max(0, await LinkAsync(column, cancellation) - added);
        }

        await file.SettleAsync(import, cancellation);
        return new FileReport(file.File, isDelta, rows, added, changed + import.SettledBy(file).Changed, removed, stale, vanished, unknown, samples);
    }

    /// <param name="Rows">As many as the file has.</param>
    /// <param name="Written">As many as were written.</param>
    /// <param name="Unknown">Columns that were passed over.</param>
    private readonly record struct Read(long Rows, long Written, IReadOnlyList<string> Unknown);

    private string NotRemoved => file.IsLeaf ? "" : " and not t.removed";

    private string Definition() => string.Join(", ", new[] { "line int", "sourced_id text collate \"C\"", "gone boolean", "modified_at timestamptz" }
        .Concat(file.Columns.Select(column => $"{column.Staged} {(column.Refers is null ? column.Type : "text collate \"C\"")}")));

    /// <param name="straight">To where the rows stay, instead of into the stage.</param>
    private async Task<Read> CopyAsync(Func<Stream> open, bool straight, LocalDays days, CancellationToken cancellation)
    {
        var columns = string.Join(", ", file.Columns.Select(column => column.Staged).Prepend(StageRow.Begins(straight)));
        await using var stream = open();
        await using var copy = await import.Connection.BeginBinaryImportAsync($"copy {(straight ? file.Table : name)} ({columns}) from stdin (format binary)", cancellation);
        copy.Timeout = TimeSpan.FromHours(1);
        var row = new StageRow(copy, straight ? import.InstitutionId : null);
        IReadOnlyList<string> unknown = [];
        var read = 0L;
        try
        {
            var reader = new CsvReader(stream, file.File);
            var header = new Header(reader, file.File);
            file.Open(header);
            foreach (var column in file.Columns.Select(column => column.Header).OfType<string>().Append("sourcedId").Append("username").Append("studentSourcedId").Append("refSourcedId").Append("termSourcedIds"))
                import.Place(file.File, header.Find(column));
            unknown = [.. header.Unknown];
            var cells = new Cells(reader, header, file.File, days, import.Refusals);
            while (cells.Next())
            {
                if ((++read & 0xFFF) == 0)
                    cancellation.ThrowIfCancellationRequested();
                if (!cells.IsRefused)
                    file.Read(cells, row);
            }
        }
        catch (UnreadableFile e)
        {
            import.Refusals.Add(e.Refusal);
        }

        await copy.CompleteAsync(cancellation);
        return new Read(read, row.Rows, [.. unknown, .. file.UnknownInside]);
    }

    private Task RefuseDuplicatesAsync(CancellationToken cancellation) => import.RefuseAsync(
        file.File, "sourcedId",
        $"""
        select s.line, 'el identificador «' || s.sourced_id || '» ya estaba en la línea ' || f.line
        from (select sourced_id, min(line) as line from {name} group by sourced_id having count(*) > 1) f
        join {name} s on s.sourced_id = f.sourced_id and s.line > f.line
        order by 1
        """,
        cancellation);

    private Task RefuseDanglingAsync(StageColumn column, CancellationToken cancellation) => import.RefuseAsync(
        file.File, column.Header!,
        $"""
        select s.line, '«' || left(s.{column.Staged}, 60) || '» no existe en {FileOf(column.Refers!)} ni en lo ya cargado'
        from {name} s
        where not s.gone and s.{column.Staged} is not null and not exists (
          select from {column.Refers} r where r.institution_id = $1 and r.sourced_id = s.{column.Staged})
        order by 1
        """,
        cancellation);

    private static string FileOf(string table) => table switch
    {
        "org" => "orgs",
        "academic_session" => "academicSessions",
        "course" => "courses",
        "class" => "classes",
        "person" => "users",
        "category" => "categories",
        "line_item" => "lineItems",
        _ => table,
    };

    // The rows that say what is held already leave the stage: all that follows looks at the others only.
    private async Task NarrowAsync(CancellationToken cancellation)
    {
        await import.ExecuteAsync($"create temp table differing (like {name}) on commit drop", cancellation);
        await import.ExecuteAsync(
            $"""
            insert into differing select s.* from {name} s {Joins()} left join {file.Table} t on t.institution_id = $1 and t.sourced_id = s.sourced_id
            where t.sourced_id is null or s.gone or (s.modified_at is not null and s.modified_at is distinct from t.modified_at) or {Differs}
            """,
            cancellation);
        await import.ExecuteAsync($"drop table {name}; alter table differing rename to {name}", cancellation);
        await import.ExecuteAsync($"analyze {name}", cancellation);
    }

    private Task<long> DropStaleAsync(CancellationToken cancellation) => import.ExecuteAsync(
        $"delete from {name} s using {file.Table} t where t.institution_id = $1 and t.sourced_id = s.sourced_id and s.modified_at < t.modified_at",
        cancellation);

    private Task<long> RemoveAsync(CancellationToken cancellation) => import.ExecuteAsync(
        file.IsLeaf
            ? $"delete from {file.Table} t using {name} s where s.gone and t.institution_id = $1 and t.sourced_id = s.sourced_id"
            : $"update {file.Table} t set removed = true, modified_at = coalesce(s.modified_at, t.modified_at) from {name} s "
              + "where s.gone and t.institution_id = $1 and t.sourced_id = s.sourced_id and not t.removed",
        cancellation);

    private Task<long> UpdateAsync(CancellationToken cancellation) => import.ExecuteAsync(
        $"""
        update {file.Table} t set {string.Join(", ", Kept.Select(column => $"{column.Name} = {Value(column)}"))},
          modified_at = coalesce(s.modified_at, t.modified_at){(file.IsLeaf ? "" : ", removed = false")}
        from {name} s {Joins()}
        where t.institution_id = $1 and t.sourced_id = s.sourced_id and not s.gone and ({Differs}{(file.IsLeaf ? "" : " or t.removed")})
        """,
        cancellation);

    // A row that says the same at a later date isn't a change, but what is older than that date is stale from now on.
    private Task<long> RememberAsync(CancellationToken cancellation) => import.ExecuteAsync(
        $"""
        update {file.Table} t set modified_at = s.modified_at from {name} s
        where s.modified_at is not null and not s.gone and t.institution_id = $1 and t.sourced_id = s.sourced_id
          and s.modified_at is distinct from t.modified_at
        """,
        cancellation);

    private async Task<long> InsertAsync(long rows, CancellationToken cancellation)
    {
        if (!await BareTable.PaysAsync(import, file.Table, rows, cancellation))
            return await InsertRowsAsync(cancellation);
        var bare = await BareTable.TakeOffAsync(import, file.Table, cancellation);
        var added = await InsertRowsAsync(cancellation);
        await bare.PutOnAsync(cancellation);
        return added;
    }

    private Task<long> InsertRowsAsync(CancellationToken cancellation) => import.ExecuteAsync(
        $"""
        insert into {file.Table} (institution_id, sourced_id, modified_at, {string.Join(", ", Kept.Select(column => column.Name))})
        select $1, s.sourced_id, s.modified_at, {string.Join(", ", Kept.Select(Value))}
        from {name} s {Joins()}
        where not s.gone and not exists (select from {file.Table} t where t.institution_id = $1 and t.sourced_id = s.sourced_id)
        order by s.line
        """,
        cancellation);

    private Task<long> LinkAsync(StageColumn column, CancellationToken cancellation) => import.ExecuteAsync(
        $"""
        update {file.Table} t set {column.Name} = r.id
        from {name} s left join {column.Refers} r on r.institution_id = $1 and r.sourced_id = s.{column.Staged}
        where t.institution_id = $1 and t.sourced_id = s.sourced_id and not s.gone and t.{column.Name} is distinct from r.id
        """,
        cancellation);

    private string Differs =>
        $"({string.Join(", ", Kept.Select(column => "t." + column.Name))}) is distinct from ({string.Join(", ", Kept.Select(Value))})";

    private static string Value(StageColumn column) => column.Refers is null ? "s." + column.Name : $"r_{column.Name}.id";

    private string Joins() => string.Concat(Kept.Where(column => column.Refers is not null).Select(column =>
        $" left join {column.Refers} r_{column.Name} on r_{column.Name}.institution_id = $1 and r_{column.Name}.sourced_id = s.{column.Staged}"));

    /// <summary>A few changes to look at before they are applied.</summary>
    private async Task<IReadOnlyList<ChangeSample>> SamplesAsync(CancellationToken cancellation)
    {
        var samples = new List<ChangeSample>();
        var pairs = string.Join(", ", Kept.Select(column => $"'{column.Name}', {Value(column)}"));
        await foreach (var row in import.ReadAsync(
            $"""
            select t.sourced_id, to_jsonb(t)::text, jsonb_build_object({pairs})::text
            from {file.Table} t join {name} s on s.sourced_id = t.sourced_id {Joins()}
            where t.institution_id = $1 and not s.gone and ({Differs})
            limit 8
            """,
            cancellation))
        {
            using var before = JsonDocument.Parse(row.GetString(1));
            using var after = JsonDocument.Parse(row.GetString(2));
            samples.AddRange(
                from property in after.RootElement.EnumerateObject()
                let was = Shown(before.RootElement.GetProperty(property.Name))
                let becomes = Shown(property.Value)
                where was != becomes
                select new ChangeSample(row.GetString(0), property.Name, was, becomes));
        }

        return samples;
    }

    private static string? Shown(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.ToString();
}
