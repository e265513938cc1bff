using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Research.Documents;

/// <summary>What is known of a document beside its text.</summary>
/// <param name="Participant">Whose it is; null for none.</param>
/// <param name="After">The one behind which it stands in its folder; null: it is the first.</param>
public sealed record DocumentFacts(string Name, string Folder, Guid? Participant, Guid? After);

/// <summary>A document is called otherwise, laid elsewhere, given to a participant, taken out.</summary>
public sealed class DocumentChanges(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    // Others in the folder keep their order; only those whose place is another are written.
    private const string PlaceSql = """
        with others as (
          select d.id, row_number() over (order by d.place, d.name) as n from document d where d.institution_id = $1 and d.study_id = $2 and d.folder = $4 and d.id <> $3),
        spot as (select coalesce((select n from others where id = $5), 0) as n),
        placed as (select o.id, case when o.n <= spot.n then o.n else o.n + 1 end as n from others o, spot union all select $3, spot.n + 1 from spot)
        update document d set place = placed.n from placed where d.institution_id = $1 and d.study_id = $2 and d.id = placed.id and d.place <> placed.n
        """;

    /// <returns>The act; null without such a document.</returns>
    /// <exception cref="PostgresException">Unique violation: another is called so. Foreign key violation: no such participant in the study.</exception>
    public Task<long?> ChangeAsync(Guid document, DocumentFacts facts, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.DocumentChanged, new { document }, async () =>
        {
            if (await connection.RunAsync(
                "update document set name = $4, folder = $5, participant_id = $6 where institution_id = $1 and study_id = $2 and id = $3", cancellation,
                study.InstitutionId, study.Id, document, facts.Name, facts.Folder, facts.Participant) == 0)
                return false;
            await using var place = new NpgsqlCommand(PlaceSql, connection);
            foreach (var value in new object[] { study.InstitutionId, study.Id, document, facts.Folder })
                place.Parameters.AddWithValue(value);
            place.Parameters.AddWithValue(NpgsqlTypes.NpgsqlDbType.Uuid, (object?)facts.After ?? DBNull.Value);
            await place.ExecuteNonQueryAsync(cancellation);
            return true;
        }, cancellation);

    /// <summary>Takes a document out with its versions, marks and what was written about them; the act gives all of it back.</summary>
    /// <remarks>The bytes of its recording stay, or it couldn't be given back; <c>wall.forget_documents</c> takes out for good.</remarks>
    /// <returns>The act; null without such a document.</returns>
    /// <exception cref="PostgresException">Foreign key violation: something of the study still rests on it.</exception>
    public Task<long?> RemoveAsync(Guid document, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.DocumentRemoved, new { document }, async () =>
        {
            await connection.RunAsync(
                """
                delete from memo m where m.institution_id = $1 and m.study_id = $2
                  and (m.about = 'document' and m.about_id = $3 or m.about = 'coding' and m.about_id in (select c.id from coding c where c.study_id = $2 and c.document_id = $3)
                       or m.about = 'unit' and m.about_id in (select u.id from meaning_unit u where u.study_id = $2 and u.document_id = $3)
                       or m.about = 'structure' and m.about_id in (select s.id from structure s where s.study_id = $2 and s.document_id = $3))
                """, cancellation, study.InstitutionId, study.Id, document);
            return await connection.RunAsync("delete from document where institution_id = $1 and study_id = $2 and id = $3", cancellation, study.InstitutionId, study.Id, document) > 0;
        }, cancellation);
}
