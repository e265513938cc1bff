using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Research.Giorgi;

/// <summary>Somebody read the whole of a text before it was divided.</summary>
/// <param name="Version">Of the text that was read.</param>
/// <param name="LeftWith">With what she was left.</param>
public sealed record WholeReading(Guid Id, Guid Document, int Version, string LeftWith, string By, bool Mine, DateTimeOffset At);

/// <summary>The readings of the whole: the first step, without which no unit can be made.</summary>
public sealed class WholeReadings(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    /// <summary>Of what one was left with.</summary>
    public const int Longest = 8_000;

    private const string ListSql = """
        select r.id, r.document_id, r.version, r.left_with, c.name, r.author_id in (select wall.own_coders()), r.at
        from whole_reading r join coder c on c.id = r.author_id
        where r.institution_id = $1 and r.study_id = $2 and ($3::uuid is null or r.document_id = $3) order by r.at
        """;

    /// <summary>Those of a document, the oldest first; of null, of every document.</summary>
    public Task<List<WholeReading>> ListAsync(Guid? document, CancellationToken cancellation) => connection.RowsAsync(
        ListSql, r => new WholeReading(r.GetGuid(0), r.GetGuid(1), r.GetInt32(2), r.GetString(3), r.GetString(4), r.GetBoolean(5), r.At(6)), cancellation, study.InstitutionId, study.Id, document);

    /// <summary>Records a reading of the whole.</summary>
    /// <param name="seen">The version that was read.</param>
    /// <returns>The act; null without such a document or version.</returns>
    public Task<long?> AddAsync(Guid document, int seen, string leftWith, Guid coder, DateTimeOffset now, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.WholeRead, new { document },
        async () => await connection.RunAsync(
            """
            insert into whole_reading (id, institution_id, study_id, document_id, author_id, version, left_with, at)
            select $3, $1, $2, v.document_id, $5, v.version, $7, $8 from document_version v where v.institution_id = $1 and v.study_id = $2 and v.document_id = $4 and v.version = $6
            """,
            cancellation, study.InstitutionId, study.Id, Guid.CreateVersion7(now), document, coder, seen, leftWith, now) > 0, cancellation);
}
