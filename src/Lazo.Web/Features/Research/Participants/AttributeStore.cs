using Lazo.Domain.Research.Participants;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Research.Participants;

/// <summary>What is noted of each participant of a study, and the acts that change it.</summary>
public sealed class AttributeStore(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    public Task<List<ParticipantAttribute>> ListAsync(CancellationToken cancellation) => connection.RowsAsync(
        "select id, name, kind, choices from attribute where institution_id = $1 and study_id = $2 order by place, name",
        r => new ParticipantAttribute(r.GetGuid(0), r.GetString(1), Read(r.GetString(2)), r.GetFieldValue<string[]>(3)), cancellation, study.InstitutionId, study.Id);

    /// <exception cref="PostgresException">Unique violation: one of this name is there.</exception>
    public Task<long> AddAsync(ParticipantAttribute added, CancellationToken cancellation) =>
        acts.DoAsync(ActKinds.AttributeAdded, new { attribute = added.Id, name = added.Name }, () => InsertAsync(added, cancellation), cancellation);

    /// <summary>The row of a new one, within an act that is under way.</summary>
    public Task InsertAsync(ParticipantAttribute added, CancellationToken cancellation) => connection.RunAsync(
        """
        insert into attribute (id, institution_id, study_id, name, kind, choices, place)
        select $3, $1, $2, $4, $5, $6, coalesce(max(a.place), -1) + 1 from attribute a where a.institution_id = $1 and a.study_id = $2
        """,
        cancellation, study.InstitutionId, study.Id, added.Id, added.Name, Stored(added.Kind), added.Choices.ToArray());

    /// <summary>Another name, other choices; its kind stays, since the values are of it.</summary>
    /// <exception cref="PostgresException">Unique violation: another is called so.</exception>
    public Task<long> ChangeAsync(ParticipantAttribute changed, CancellationToken cancellation) => acts.DoAsync(ActKinds.AttributeChanged, new { attribute = changed.Id, name = changed.Name }, () => connection.RunAsync(
        "update attribute set name = $4, choices = $5 where institution_id = $1 and study_id = $2 and id = $3", cancellation, study.InstitutionId, study.Id, changed.Id, changed.Name, changed.Choices.ToArray()), cancellation);

    /// <summary>Takes it out with its values.</summary>
    public Task<long> RemoveAsync(ParticipantAttribute known, CancellationToken cancellation) => acts.DoAsync(ActKinds.AttributeRemoved, new { attribute = known.Id, name = known.Name }, async () =>
    {
        await connection.RunAsync(
            "update participant set attributes = attributes - $3::text where institution_id = $1 and study_id = $2 and attributes ? $3::text", cancellation, study.InstitutionId, study.Id, known.Id.ToString());
        await connection.RunAsync("delete from questionnaire_attribute where institution_id = $1 and study_id = $2 and attribute_id = $3", cancellation, study.InstitutionId, study.Id, known.Id);
        await connection.RunAsync("delete from attribute where institution_id = $1 and study_id = $2 and id = $3", cancellation, study.InstitutionId, study.Id, known.Id);
    }, cancellation);

    private static AttributeKind Read(string stored) => stored switch
    {
        "number" => AttributeKind.Number,
        "choice" => AttributeKind.Choice,
        "date" => AttributeKind.Date,
        _ => AttributeKind.Text,
    };

    private static string Stored(AttributeKind kind) => kind switch
    {
        AttributeKind.Number => "number",
        AttributeKind.Choice => "choice",
        AttributeKind.Date => "date",
        _ => "text",
    };
}
