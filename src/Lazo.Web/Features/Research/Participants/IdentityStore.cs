using Lazo.Domain.Research.Participants;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Shared;
using Npgsql;

namespace Lazo.Web.Features.Research.Participants;

/// <summary>That somebody opened whose a code is.</summary>
public sealed record IdentityOpened(string Code, string Who, DateTimeOffset At, string Why);

/// <summary>Whose the codes of a study are: sealed, and opened one at a time by who may, with a reason that the team sees.</summary>
/// <remarks>No trail keeps what is sealed: an act says that it was, and can't be undone.</remarks>
public sealed class IdentityStore(NpgsqlConnection connection, SeenStudy study, StudyActs acts, IdentityBox box)
{
    /// <summary>Seals whose a code is; what was sealed before is gone.</summary>
    public Task<long> SealAsync(Guid participant, string code, Identity identity, int person, DateTimeOffset now, CancellationToken cancellation) => acts.DoAsync(
        ActKinds.IdentitySealed, new { participant, name = code }, () => WriteAsync(participant, identity, person, now, cancellation), cancellation);

    /// <summary>The same within an act that is under way.</summary>
    public Task WriteAsync(Guid participant, Identity identity, int person, DateTimeOffset now, CancellationToken cancellation) => connection.RunAsync(
        """
        insert into participant_identity (participant_id, institution_id, study_id, sealed, sealed_at, sealed_by) values ($3, $1, $2, $4, $5, $6)
        on conflict (participant_id) do update set sealed = excluded.sealed, sealed_at = excluded.sealed_at, sealed_by = excluded.sealed_by
        """,
        cancellation, study.InstitutionId, study.Id, participant, box.Seal(study.InstitutionId, study.Id, participant, identity), now, person);

    /// <summary>Adds to what is sealed, within an act that is under way: no word that was kept goes, and nothing is shown of it.</summary>
    /// <exception cref="CallerFault">What is sealed lies under other keys.</exception>
    public async Task AddAsync(Guid participant, ParticipantCode code, Identity more, int person, DateTimeOffset now, CancellationToken cancellation)
    {
        var kept = await ReadAsync(participant, cancellation);
        if (kept is null && (await SealedAsync(cancellation)).Contains(participant))
            throw new CallerFault($"Lo sellado de {code} no se puede abrir aquí (otras llaves), y no se escribe encima: quita del archivo su nombre y cómo encontrarla.");
        await WriteAsync(participant, kept?.With(more) ?? more, person, now, cancellation);
    }

    /// <summary>Opens whose a code is, and notes who did and why.</summary>
    /// <returns>Null where nothing is sealed, or under other keys.</returns>
    public async Task<Identity?> OpenAsync(Guid participant, string code, string why, int person, DateTimeOffset now, CancellationToken cancellation)
    {
        Identity? opened = null;
        await acts.TryAsync(ActKinds.IdentityOpened, new { participant, name = code }, async () =>
        {
            if ((opened = await ReadAsync(participant, cancellation)) is null)
                return false;
            await connection.RunAsync(
                "insert into identity_opened (institution_id, study_id, participant_id, person_id, at, why) values ($1, $2, $3, $4, $5, $6)", cancellation, study.InstitutionId, study.Id, participant, person, now, why);
            return true;
        }, cancellation);
        return opened;
    }

    /// <summary>Deletes what is sealed of a participant for good.</summary>
    public Task<long?> ForgetAsync(Guid participant, string code, CancellationToken cancellation) => acts.TryAsync(ActKinds.IdentityForgotten, new { participant, name = code }, async () =>
        await connection.RunAsync("delete from participant_identity where institution_id = $1 and study_id = $2 and participant_id = $3", cancellation, study.InstitutionId, study.Id, participant) > 0, cancellation);

    /// <summary>Of whom something is sealed; empty for who may not open it.</summary>
    public async Task<IReadOnlySet<Guid>> SealedAsync(CancellationToken cancellation) => (await connection.RowsAsync(
        "select participant_id from participant_identity where institution_id = $1 and study_id = $2", r => r.GetGuid(0), cancellation, study.InstitutionId, study.Id)).ToHashSet();

    /// <summary>Everything that is sealed, for the search for names, which shows none of it; empty for who may not open it.</summary>
    internal async Task<IReadOnlyList<(Guid Participant, Identity Identity)>> AllAsync(CancellationToken cancellation) => [.. (await connection.RowsAsync(
        "select participant_id, sealed from participant_identity where institution_id = $1 and study_id = $2", r => (Participant: r.GetGuid(0), Sealed: r.GetFieldValue<byte[]>(1)), cancellation, study.InstitutionId, study.Id))
        .Select(one => (one.Participant, Identity: box.Open<Identity>(study.InstitutionId, study.Id, one.Participant, one.Sealed))).Where(one => one.Identity is not null).Select(one => (one.Participant, one.Identity!))];

    /// <summary>Who opened what and why, newest first.</summary>
    /// <param name="participant">Of one; null: of all.</param>
    public Task<List<IdentityOpened>> OpenedAsync(Guid? participant, CancellationToken cancellation) => connection.RowsAsync(
        """
        select coalesce(p.lane || p.number, '—'), w.given_name || ' ' || w.family_name, o.at, o.why
        from identity_opened o join person w on w.id = o.person_id left join participant p on p.id = o.participant_id
        where o.institution_id = $1 and o.study_id = $2 and o.participant_id = coalesce($3::uuid, o.participant_id) order by o.at desc limit 100
        """,
        r => new IdentityOpened(r.GetString(0), r.GetString(1), r.At(2), r.GetString(3)), cancellation, study.InstitutionId, study.Id, participant);

    private async Task<Identity?> ReadAsync(Guid participant, CancellationToken cancellation) =>
        await connection.FirstAsync("select sealed from participant_identity where institution_id = $1 and study_id = $2 and participant_id = $3", r => r.GetFieldValue<byte[]>(0), cancellation, study.InstitutionId, study.Id, participant) is { } kept
            ? box.Open<Identity>(study.InstitutionId, study.Id, participant, kept) : null;
}
