using Lazo.Domain.Research.Queries;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Codes;
using Npgsql;

namespace Lazo.Web.Features.Research.Queries;

/// <summary>A column of the table: a value of a trait, and how many participants have it.</summary>
/// <param name="Filter">What a question is asked with to mean only these: <c>clave=E</c>; null where nothing can say it.</param>
public sealed record TraitColumn(string Value, int People, string? Filter);

/// <summary>Codes against a trait of the participants.</summary>
/// <param name="Left">How many further values there are, not shown.</param>
public sealed record TraitTable(IReadOnlyList<TraitColumn> Columns, IReadOnlyList<PlacedCode> Codes, CrossTable Cells, int Left)
{
    /// <summary>The trait that every participant has: how she takes part.</summary>
    public const string Lane = "clave";

    /// <summary>Columns of a table that can still be read.</summary>
    public const int Most = 12;

    private const string CountsSql = """
        select c.code_id, d.participant_id, count(*) from coding c join document d on d.id = c.document_id
        where c.institution_id = $1 and c.study_id = $2 and d.participant_id is not null group by c.code_id, d.participant_id
        """;

    /// <param name="trait">An attribute's id, or <see cref="Lane"/>.</param>
    /// <param name="under">A code counts what is marked with those under it too.</param>
    public static async Task<TraitTable> ReadAsync(NpgsqlConnection connection, SeenStudy study, IReadOnlyList<PlacedCode> codes, string trait, bool under, CancellationToken cancellation)
    {
        var values = (await connection.RowsAsync(
            "select id, lane, attributes::text from participant where institution_id = $1 and study_id = $2",
            r => (Id: r.GetGuid(0), Value: trait == Lane ? r.GetString(1) : AttributeJson.Read(r.GetString(2)).GetValueOrDefault(trait, "")), cancellation, study.InstitutionId, study.Id)).ToDictionary(one => one.Id, one => one.Value);
        var all = values.Values.GroupBy(value => value).Select(one => (Value: one.Key, People: one.Count())).ToArray();
        // The most frequent are shown; among these, as values are ordered, and who has none at the end.
        var shown = all.OrderByDescending(one => one.People).ThenBy(one => one.Value, StringComparer.OrdinalIgnoreCase).Take(Most)
            .OrderBy(one => one.Value == "").ThenBy(one => AttributeJson.NumberOf(one.Value)).ThenBy(one => one.Value, StringComparer.OrdinalIgnoreCase).ToArray();
        var columnOf = shown.Select((one, at) => (one.Value, at)).ToDictionary(one => one.Value, one => one.at, StringComparer.Ordinal);
        var rowsOf = Rows(codes, under);
        var counts = await connection.RowsAsync(CountsSql, r => (Code: r.GetGuid(0), Person: r.GetGuid(1), Codings: r.GetInt64(2)), cancellation, study.InstitutionId, study.Id);
        var marked = from one in counts
                     where values.ContainsKey(one.Person) && columnOf.ContainsKey(values[one.Person])
                     from row in rowsOf.GetValueOrDefault(one.Code, [])
                     select (row, columnOf[values[one.Person]], one.Person, one.Codings);
        return new TraitTable(
            [.. shown.Select(one => new TraitColumn(one.Value, one.People, one.Value == "" ? null : trait == Lane ? $"{Lane}={one.Value}" : $"atributo={Uri.EscapeDataString($"{trait}={one.Value}")}"))],
            codes, CrossTable.Of(marked, codes.Count, shown.Length), all.Length - shown.Length);
    }

    // The rows in which a code counts: its own, and, where those under are added, those of all above it.
    private static Dictionary<Guid, int[]> Rows(IReadOnlyList<PlacedCode> codes, bool under)
    {
        var placed = codes.Select((one, at) => (one.Code, at)).ToDictionary(one => one.Code.Id);
        return codes.ToDictionary(one => one.Code.Id, one => Up(one.Code.Id).ToArray());

        IEnumerable<int> Up(Guid id)
        {
            for (Guid? at = id; at is { } here && placed.TryGetValue(here, out var one); at = under ? one.Code.Parent : null)
                yield return one.at;
        }
    }
}
