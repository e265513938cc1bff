using System.Text.Json;
using Lazo.Domain.Research.Instruments;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Research.Instruments;

/// <summary>Reads instruments, on behalf of the team or of who came by a link: the walls say what is seen.</summary>
public static class InstrumentReading
{
    private const string ListSql = """
        select i.id, i.kind, i.name, v.id, v.number, v.published_at, (select count(*) from instrument_question q where q.version_id = v.id and q.kind <> 'note')::int
        from instrument i join lateral (select * from instrument_version x where x.instrument_id = i.id order by x.number desc limit 1) v on true
        where i.institution_id = $1 and i.study_id = $2 order by i.name
        """;

    // An older version can be asked too: what others answered stays comparable.
    private const string PublishedSql = """
        select i.id, i.kind, i.name, v.id, v.number, v.published_at, (select count(*) from instrument_question q where q.version_id = v.id and q.kind <> 'note')::int
        from instrument i join instrument_version v on v.instrument_id = i.id and v.published_at is not null where i.institution_id = $1 and i.study_id = $2 order by i.name, v.number desc
        """;

    // By a link the instrument itself isn't seen: what it is called is said by the round or the questionnaire.
    private const string VersionSql = """
        select v.instrument_id, coalesce(i.kind, 'questionnaire'), coalesce(i.name, ''), v.number, v.intro, v.published_at
        from instrument_version v left join instrument i on i.id = v.instrument_id where v.institution_id = $1 and v.study_id = $2 and v.id = $3
        """;

    /// <summary>Each instrument with its latest version.</summary>
    public static Task<List<ListedInstrument>> ListAsync(NpgsqlConnection connection, int institution, int study, CancellationToken cancellation) =>
        connection.RowsAsync(ListSql, Listed, cancellation, institution, study);

    /// <summary>Every published version: what can be judged and answered.</summary>
    public static Task<List<ListedInstrument>> PublishedAsync(NpgsqlConnection connection, int institution, int study, CancellationToken cancellation) =>
        connection.RowsAsync(PublishedSql, Listed, cancellation, institution, study);

    public static Task<List<ListedVersion>> VersionsAsync(NpgsqlConnection connection, int institution, int study, Guid instrument, CancellationToken cancellation) => connection.RowsAsync(
        "select id, number, published_at from instrument_version where institution_id = $1 and study_id = $2 and instrument_id = $3 order by number desc",
        r => new ListedVersion(r.GetGuid(0), r.GetInt32(1), r.AtOrNull(2)), cancellation, institution, study, instrument);

    /// <summary>A version with its questions; null without such a one in the study.</summary>
    public static async Task<InstrumentForm?> ReadAsync(NpgsqlConnection connection, int institution, int study, Guid version, CancellationToken cancellation)
    {
        if (await connection.FirstAsync(
            VersionSql, r => new InstrumentForm(version, r.GetGuid(0), InstrumentWords.InstrumentKindOf(r.GetString(1)), r.GetString(2), r.GetInt32(3), r.GetString(4), r.AtOrNull(5), []), cancellation, institution, study, version) is not { } form)
            return null;
        var questions = (await connection.RowsAsync(
            """
            select category_id, id, origin_id, name, words, hint, kind, required, choices::text from instrument_question
            where institution_id = $1 and study_id = $2 and version_id = $3 order by place, id
            """,
            r => (Category: r.GetGuid(0), Question: new Question(
                r.GetGuid(1), r.GetGuid(2), r.GetString(3), r.GetString(4), r.GetString(5), InstrumentWords.Kind(r.GetString(6)), r.GetBoolean(7), Choices(r.GetString(8)))),
            cancellation, institution, study, version)).ToLookup(one => one.Category, one => one.Question);
        var categories = await connection.RowsAsync(
            "select id, name from instrument_category where institution_id = $1 and study_id = $2 and version_id = $3 order by place, id",
            r => new Category(r.GetGuid(0), r.GetString(1), [.. questions[r.GetGuid(0)]]), cancellation, institution, study, version);
        return form with { Categories = categories };
    }

    private static ListedInstrument Listed(NpgsqlDataReader r) =>
        new(r.GetGuid(0), InstrumentWords.InstrumentKindOf(r.GetString(1)), r.GetString(2), r.GetGuid(3), r.GetInt32(4), r.AtOrNull(5), r.GetInt32(6));

    internal static string Stored(IReadOnlyList<Choice> choices) => JsonSerializer.Serialize(choices.Select(one => new[] { one.Name, one.Label }));

    private static Choice[] Choices(string stored) => [.. JsonSerializer.Deserialize<string[][]>(stored)!.Select(one => new Choice(one[0], one[1]))];
}
