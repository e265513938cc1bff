using System.Text.Json;
using Lazo.Domain.Research.Participants;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Npgsql;
using NpgsqlTypes;

namespace Lazo.Web.Features.Research.Participants;

/// <summary>A participant: a code, and what is noted of it; whose it is stands elsewhere.</summary>
/// <param name="Values">By attribute, as they are kept.</param>
public sealed record Participant(Guid Id, ParticipantCode Code, string? Pseudonym, IReadOnlyDictionary<Guid, string> Values, int Documents, int Codings);

/// <summary>The participants of a study: codes that are given once, and what is noted of each.</summary>
public sealed class ParticipantStore(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    private const string ListSql = """
        select p.id, p.lane, p.number, p.pseudonym, p.attributes::text, count(distinct d.id)::int, count(c.id)::int
        from participant p left join document d on d.participant_id = p.id and d.study_id = p.study_id left join coding c on c.document_id = d.id
        where p.institution_id = $1 and p.study_id = $2 and ($3::uuid is null or p.id = $3) group by p.id order by p.lane, p.number
        """;

    // The counter stands outside of undo: a code that was given is never given again.
    private const string NumberSql = """
        insert into participant_lane as l (institution_id, study_id, lane, last)
        select $1, $2, $3, coalesce(max(p.number), 0) + 1 from participant p where p.institution_id = $1 and p.study_id = $2 and p.lane = $3
        on conflict (study_id, lane) do update set last = greatest(l.last + 1, excluded.last) returning last
        """;

    /// <summary>All of them, C before E.</summary>
    public Task<List<Participant>> ListAsync(CancellationToken cancellation) => ReadAsync(null, cancellation);

    /// <summary>One; null without her in the study.</summary>
    public async Task<Participant?> FindAsync(Guid participant, CancellationToken cancellation) => (await ReadAsync(participant, cancellation)).FirstOrDefault();

    /// <summary>Gives the next code of a lane.</summary>
    /// <param name="lane">C or E.</param>
    public async Task<(Guid Id, ParticipantCode Code, long Act)> AddAsync(char lane, string? pseudonym, IReadOnlyDictionary<Guid, string> values, DateTimeOffset now, CancellationToken cancellation)
    {
        var (id, about, code) = (Guid.CreateVersion7(now), new Dictionary<string, string>(), default(ParticipantCode));
        about["participant"] = id.ToString();
        var number = await NumberAsync(lane, cancellation);
        about["name"] = (code = new(lane, number)).ToString();
        return (id, code, await acts.DoAsync(ActKinds.ParticipantAdded, about, () => InsertAsync(id, code, pseudonym, values, cancellation), cancellation));
    }

    /// <summary>Gives the next code within an act that is under way.</summary>
    public async Task<(Guid Id, ParticipantCode Code)> InsertNextAsync(char lane, DateTimeOffset now, CancellationToken cancellation)
    {
        var (id, code) = (Guid.CreateVersion7(now), new ParticipantCode(lane, await NumberAsync(lane, cancellation)));
        await InsertAsync(id, code, null, new Dictionary<Guid, string>(), cancellation);
        return (id, code);
    }

    /// <summary>Writes what is noted of a participant, all of it.</summary>
    public Task<long> ChangeAsync(Participant known, string? pseudonym, IReadOnlyDictionary<Guid, string> values, CancellationToken cancellation) => acts.DoAsync(
        ActKinds.ParticipantChanged, new { participant = known.Id, name = known.Code.ToString() }, () => UpdateAsync(known.Id, pseudonym, values, cancellation), cancellation);

    /// <summary>Takes a participant out; her code stays given.</summary>
    /// <exception cref="PostgresException">Foreign key violation: a document is hers. Check violation: whose she is lies sealed.</exception>
    public Task<long> RemoveAsync(Participant known, CancellationToken cancellation) => acts.DoAsync(
        ActKinds.ParticipantRemoved, new { participant = known.Id, name = known.Code.ToString() },
        async () =>
        {
            await connection.RunAsync("delete from memo where institution_id = $1 and study_id = $2 and about = 'participant' and about_id = $3", cancellation, study.InstitutionId, study.Id, known.Id);
            await connection.RunAsync("delete from participant where institution_id = $1 and study_id = $2 and id = $3", cancellation, study.InstitutionId, study.Id, known.Id);
        }, cancellation);

    /// <summary>The last number given in each lane.</summary>
    public async Task<IReadOnlyDictionary<char, int>> LastAsync(CancellationToken cancellation) => (await connection.RowsAsync(
        "select lane, last from participant_lane where institution_id = $1 and study_id = $2", r => (Lane: r.GetString(0)[0], Last: r.GetInt32(1)), cancellation, study.InstitutionId, study.Id)).ToDictionary(one => one.Lane, one => one.Last);

    /// <summary>The rows of a table, within an act that is under way: new ones with the code that the plan gave them, known ones with what it says added.</summary>
    /// <param name="attributes">By the place of the column.</param>
    /// <returns>The number of each, new or known.</returns>
    public async Task<IReadOnlyDictionary<ParticipantCode, Guid>> TakeAsync(TablePlan plan, IReadOnlyDictionary<int, Guid> attributes, DateTimeOffset now, CancellationToken cancellation)
    {
        var known = (await ListAsync(cancellation)).ToDictionary(one => one.Id);
        var ids = new Dictionary<ParticipantCode, Guid>();
        foreach (var one in plan.Participants)
        {
            var said = one.Values.ToDictionary(value => attributes[value.Key], value => value.Value);
            ids[one.Code] = one.Known ?? Guid.CreateVersion7(now);
            if (one.Known is not { } id)
            {
                await InsertAsync(ids[one.Code], one.Code, one.Pseudonym, said, cancellation);
                continue;
            }

            var before = known[id];
            var after = before.Values.Where(value => !said.ContainsKey(value.Key)).Concat(said).ToDictionary();
            if ((one.Pseudonym is { } called && called != before.Pseudonym) || after.Count != before.Values.Count || after.Any(value => before.Values.GetValueOrDefault(value.Key) != value.Value))
                await UpdateAsync(id, one.Pseudonym ?? before.Pseudonym, after, cancellation);
        }

        foreach (var lane in plan.Participants.Where(one => one.Known is null).GroupBy(one => one.Code.Lane, one => one.Code.Number))
        {
            await connection.RunAsync(
                "insert into participant_lane as l (institution_id, study_id, lane, last) values ($1, $2, $3, $4) on conflict (study_id, lane) do update set last = greatest(l.last, excluded.last)",
                cancellation, study.InstitutionId, study.Id, lane.Key.ToString(), lane.Max());
        }

        return ids;
    }

    private async Task<int> NumberAsync(char lane, CancellationToken cancellation) =>
        (await connection.RowsAsync(NumberSql, r => r.GetInt32(0), cancellation, study.InstitutionId, study.Id, lane.ToString()))[0];

    private async Task<List<Participant>> ReadAsync(Guid? only, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(ListSql, connection);
        command.Parameters.AddWithValue(study.InstitutionId);
        command.Parameters.AddWithValue(study.Id);
        command.Parameters.AddWithValue(NpgsqlDbType.Uuid, (object?)only ?? DBNull.Value);
        await using var r = await command.ExecuteReaderAsync(cancellation);
        var found = new List<Participant>();
        while (await r.ReadAsync(cancellation))
            found.Add(new(r.GetGuid(0), new(r.GetString(1)[0], r.GetInt32(2)), r.TextOrNull(3), Values(r.GetString(4)), r.GetInt32(5), r.GetInt32(6)));
        return found;
    }

    private Task InsertAsync(Guid id, ParticipantCode code, string? pseudonym, IReadOnlyDictionary<Guid, string> values, CancellationToken cancellation) => connection.RunAsync(
        "insert into participant (id, institution_id, study_id, lane, number, pseudonym, attributes) values ($3, $1, $2, $4, $5, $6::text, $7::jsonb)", cancellation,
        study.InstitutionId, study.Id, id, code.Lane.ToString(), code.Number, pseudonym, Json(values));

    private Task UpdateAsync(Guid id, string? pseudonym, IReadOnlyDictionary<Guid, string> values, CancellationToken cancellation) => connection.RunAsync(
        "update participant set pseudonym = $4::text, attributes = $5::jsonb where institution_id = $1 and study_id = $2 and id = $3", cancellation, study.InstitutionId, study.Id, id, pseudonym, Json(values));

    private static string Json(IReadOnlyDictionary<Guid, string> values) => JsonSerializer.Serialize(values.ToDictionary(one => one.Key.ToString(), one => one.Value));

    // A value that isn't a string came in a file; it is shown as it stands.
    private static Dictionary<Guid, string> Values(string json)
    {
        using var read = JsonDocument.Parse(json);
        return read.RootElement.EnumerateObject().Where(one => Guid.TryParse(one.Name, out _)).ToDictionary(
            one => Guid.Parse(one.Name), one => one.Value.ValueKind == JsonValueKind.String ? one.Value.GetString()! : one.Value.GetRawText());
    }
}
