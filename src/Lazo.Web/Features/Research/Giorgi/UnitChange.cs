using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Giorgi;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Research.Giorgi;

/// <summary>Writes a changed partition within an act that is under way; what hung on a unit that is no more goes to the one that takes it over.</summary>
internal static class UnitChange
{
    private const string TakeOverCells = """
        update giorgi_version g
        set unit_id = $4, version = g.version + coalesce((select max(k.version) from giorgi_version k where k.unit_id = $4 and k.cell = g.cell), 0)
        where g.institution_id = $1 and g.study_id = $2 and g.unit_id = $3
        """;

    // Both texts, one after the other, by whoever does the act: what was written on either side stays in front of the eyes.
    private const string BothTexts = """
        insert into giorgi_version (id, institution_id, study_id, document_id, unit_id, cell, version, text, author_id, at, changed_at, origin)
        select gen_random_uuid(), $1, $2, b.document_id, $4, b.cell, b.version + 1, a.text || E'\n\n' || b.text, coalesce(o.id, b.author_id), t.at, t.at, 'joined'
        from (values ('third', $5::text), ('meaning', $6::text)) as a (cell, text)
        join lateral (select g.* from giorgi_version g where g.institution_id = $1 and g.study_id = $2 and g.unit_id = $4 and g.cell = a.cell order by g.version desc limit 1) b on true
        join study_act t on t.id = current_setting('lazo.act')::bigint
        left join coder o on o.study_id = t.study_id and o.person_id = t.person_id
        where a.text <> '' and b.text <> '' and exists (select from unnest($3::text[]) as j (cell) where j.cell = a.cell)
        """;

    internal static Task<List<MeaningUnit>> ReadAsync(NpgsqlConnection connection, SeenStudy study, Guid document, CancellationToken cancellation) => connection.RowsAsync(
        "select id, from_at, reason from meaning_unit where institution_id = $1 and study_id = $2 and document_id = $3 order by from_at",
        r => new MeaningUnit(r.GetGuid(0), r.GetInt32(1), r.GetString(2)), cancellation, study.InstitutionId, study.Id, document);

    /// <param name="author">Whose turns the new ones are; null where none can be new.</param>
    /// <param name="gone">Units that are no more, each with the one that takes over.</param>
    internal static async Task WriteAsync(
        NpgsqlConnection connection, SeenStudy study, Guid document, IReadOnlyList<MeaningUnit> before, MeaningUnits after, Guid? author, IReadOnlyList<(Guid Gone, Guid Into)> gone, CancellationToken cancellation)
    {
        var known = before.ToDictionary(unit => unit.Id);
        foreach (var (lost, into) in gone)
            await TakeOverAsync(connection, study, document, lost, into, cancellation);
        var changed = after.Units.Where(unit => known.TryGetValue(unit.Id, out var was) && was != unit).ToArray();
        await connection.RunAsync(
            "update meaning_unit u set from_at = n.f, reason = n.r from unnest($3::uuid[], $4::int[], $5::text[]) as n (id, f, r) where u.institution_id = $1 and u.study_id = $2 and u.id = n.id",
            cancellation, study.InstitutionId, study.Id, changed.Select(unit => unit.Id).ToArray(), changed.Select(unit => unit.From).ToArray(), changed.Select(unit => unit.Reason).ToArray());
        foreach (var unit in after.Units.Where(unit => !known.ContainsKey(unit.Id)))
            await connection.RunAsync(
                """
                insert into meaning_unit (id, institution_id, study_id, document_id, from_at, reason, author_id, at)
                select $3, $1, $2, $4, $5, $6, $7, a.at from study_act a where a.id = current_setting('lazo.act')::bigint
                """,
                cancellation, study.InstitutionId, study.Id, unit.Id, document, unit.From, unit.Reason, author);
    }

    /// <summary>The units of a text that was corrected.</summary>
    internal static async Task CorrectAsync(NpgsqlConnection connection, SeenStudy study, Guid document, Correction correction, int before, int after, CancellationToken cancellation)
    {
        var units = await ReadAsync(connection, study, document, cancellation);
        if (units.Count == 0)
            return;
        var moved = MeaningUnits.Of(before, units).After(correction, after, out var gone);
        await WriteAsync(connection, study, document, units, moved, null, gone, cancellation);
    }

    /// <summary>How many units a correction would leave without words.</summary>
    internal static async Task<int> JoinedByAsync(NpgsqlConnection connection, SeenStudy study, Guid document, Correction correction, int before, int after, CancellationToken cancellation)
    {
        var units = await ReadAsync(connection, study, document, cancellation);
        if (units.Count == 0 || after == 0)
            return 0;
        MeaningUnits.Of(before, units).After(correction, after, out var gone);
        return gone.Count;
    }

    private static async Task TakeOverAsync(NpgsqlConnection connection, SeenStudy study, Guid document, Guid gone, Guid into, CancellationToken cancellation)
    {
        object[] both = [study.InstitutionId, study.Id, gone, into];
        foreach (var (table, column, beside) in UnitLinks.All)
        {
            if (beside is not null)
                await connection.RunAsync(
                    $"delete from {table} l using {table} k where l.institution_id = $1 and l.study_id = $2 and l.{column} = $3 and k.study_id = $2 and k.{column} = $4 and k.{beside} = l.{beside}", cancellation, both);
            await connection.RunAsync($"update {table} set {column} = $4 where institution_id = $1 and study_id = $2 and {column} = $3", cancellation, both);
        }

        await connection.RunAsync("update memo set about_id = $4 where institution_id = $1 and study_id = $2 and about = 'unit' and about_id = $3", cancellation, both);
        await CellsAsync(connection, study, gone, into, cancellation);
        await connection.RunAsync("update meaning_unit_gone set into_id = $4 where institution_id = $1 and study_id = $2 and into_id = $3", cancellation, both);
        await connection.RunAsync("delete from meaning_unit where institution_id = $1 and study_id = $2 and id = $3", cancellation, both[..3]);
        await connection.RunAsync("insert into meaning_unit_gone (unit_id, institution_id, study_id, document_id, into_id) values ($3, $1, $2, $5, $4)", cancellation, [.. both, document]);
    }

    private static async Task CellsAsync(NpgsqlConnection connection, SeenStudy study, Guid gone, Guid into, CancellationToken cancellation)
    {
        var kept = await LatestAsync(connection, study, into, cancellation);
        var coming = await LatestAsync(connection, study, gone, cancellation);
        await connection.RunAsync(TakeOverCells, cancellation, study.InstitutionId, study.Id, gone, into);
        await connection.RunAsync(
            BothTexts, cancellation, study.InstitutionId, study.Id, coming.Keys.ToArray(), into, kept.GetValueOrDefault("third", ""), kept.GetValueOrDefault("meaning", ""));
    }

    private static async Task<Dictionary<string, string>> LatestAsync(NpgsqlConnection connection, SeenStudy study, Guid unit, CancellationToken cancellation) => (await connection.RowsAsync(
        "select distinct on (cell) cell, text from giorgi_version where institution_id = $1 and study_id = $2 and unit_id = $3 order by cell, version desc",
        r => (r.GetString(0), r.GetString(1)), cancellation, study.InstitutionId, study.Id, unit)).ToDictionary();
}
