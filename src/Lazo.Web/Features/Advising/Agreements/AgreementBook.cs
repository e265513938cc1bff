using System.Text.Json;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Advising.Agreements;

/// <summary>What an agreement says: what, whose it is, until when.</summary>
/// <param name="Owner">advisor, teacher or both.</param>
public sealed record AgreementWords(string Words, string Owner, DateOnly? Until)
{
    public static readonly IReadOnlyList<string> Owners = ["both", "teacher", "advisor"];
}

/// <summary>A version that lost a clash, until somebody chose.</summary>
public sealed record Clash(long Id, int By, DateTimeOffset At, AgreementWords Says);

/// <summary>An agreement as it stands.</summary>
/// <param name="SignedBy">Who signed this version.</param>
public sealed record Agreement(
    Guid Id, Guid Pair, int Version, AgreementWords Says, string State, DateTimeOffset MadeAt, DateTimeOffset ChangedAt, int ChangedBy, IReadOnlyList<int> SignedBy,
    IReadOnlyList<Clash> Clashes)
{
    public bool IsOpen => State == "open";

    public bool IsSignedByBoth => SignedBy.Count >= 2;
}

/// <summary>What became of a change.</summary>
public enum Changed : byte
{
    Done,

    /// <summary>The other one had changed it meanwhile: both are kept, and a person chooses.</summary>
    Clashed,
    NotThere,
}

/// <summary>Agreements of the two: signed by both, in versions that all stay.</summary>
public sealed class AgreementBook(NpgsqlConnection connection, int institution, int viewer, DateTimeOffset now)
{
    private const string Sql = """
        select a.id, a.pair_id, a.version, a.words, a.owner, a.until, a.state, a.changed_at, a.changed_by,
               coalesce((select min(v.changed_at) from shared_version v where v.institution_id = $1 and v.thing = 'agreement' and v.thing_id = a.id), a.changed_at),
               array(select s.person_id from agreement_signature s where s.institution_id = $1 and s.agreement_id = a.id and s.version = a.version)
        from advising_agreement a where a.institution_id = $1
        """;

    // A clash is open until a version was held after it. From a telephone it says only what was changed.
    private const string ClashesSql = """
        select v.thing_id, v.id, v.changed_by, v.changed_at, coalesce(v.body ->> 'words', a.words), coalesce(v.body ->> 'owner', a.owner),
               coalesce((v.body ->> 'until')::date, a.until)
        from shared_version v join advising_agreement a on a.institution_id = v.institution_id and a.id = v.thing_id
        where v.institution_id = $1 and v.thing = 'agreement' and v.fate = 'clashed'
          and not exists (select from shared_version h where h.institution_id = $1 and h.thing = 'agreement' and h.thing_id = v.thing_id and h.fate = 'held' and h.id > v.id)
        order by v.id
        """;

    private const string VersionSql = """
        insert into shared_version (institution_id, thing, thing_id, version, fate, body, changed_at, changed_by, received_at)
        values ($1, 'agreement', $2, $3, $4, $5::jsonb, $6, $7, $6)
        """;

    /// <summary>Every agreement that the viewer may read, the newest first.</summary>
    public Task<List<Agreement>> AllAsync(CancellationToken cancellation) => ReadAsync("order by a.changed_at desc, a.id", cancellation, institution);

    public Task<List<Agreement>> OfPairAsync(Guid pair, CancellationToken cancellation) =>
        ReadAsync("and a.pair_id = $2 order by a.changed_at desc, a.id", cancellation, institution, pair);

    /// <summary>Writes an agreement down; who writes it signs it.</summary>
    public async Task<Guid> MakeAsync(Guid pair, AgreementWords says, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7(now);
        await using var together = await connection.BeginTransactionAsync(cancellation);
        await connection.RunAsync(
            "insert into advising_agreement (id, institution_id, pair_id, version, words, owner, until, changed_at, changed_by) values ($1, $2, $3, 1, $4, $5, $6::date, $7, $8)",
            cancellation, id, institution, pair, says.Words, says.Owner, says.Until, now, viewer);
        await KeepAsync(id, 1, "held", says, cancellation);
        await SignatureAsync(id, 1, cancellation);
        await together.CommitAsync(cancellation);
        return id;
    }

    /// <summary>Signs the version that was read; false where it has changed since.</summary>
    public async Task<bool> SignAsync(Guid pair, Guid id, int version, CancellationToken cancellation)
    {
        await using var together = await connection.BeginTransactionAsync(cancellation);
        if (await LockAsync(pair, id, cancellation) != version) return false;
        await SignatureAsync(id, version, cancellation);
        await together.CommitAsync(cancellation);
        return true;
    }

    /// <summary>Changes it; the signatures of the version before aren't of the new one. Over a stale version both are kept.</summary>
    /// <param name="version">The one that was read.</param>
    public async Task<Changed> ChangeAsync(Guid pair, Guid id, int version, AgreementWords says, CancellationToken cancellation)
    {
        await using var together = await connection.BeginTransactionAsync(cancellation);
        if (await LockAsync(pair, id, cancellation) is not { } stands) return Changed.NotThere;
        if (stands != version)
        {
            await KeepAsync(id, version + 1, "clashed", says, cancellation);
            await together.CommitAsync(cancellation);
            return Changed.Clashed;
        }

        await connection.RunAsync(
            "update advising_agreement set version = $3, words = $4, owner = $5, until = $6::date, changed_at = $7, changed_by = $8 where institution_id = $1 and id = $2",
            cancellation, institution, id, version + 1, says.Words, says.Owner, says.Until, now, viewer);
        await KeepAsync(id, version + 1, "held", says, cancellation);
        await SignatureAsync(id, version + 1, cancellation);
        await together.CommitAsync(cancellation);
        return Changed.Done;
    }

    /// <summary>Of two that clashed the one that stands stays: it is held once more, so that the other one is settled.</summary>
    public async Task<bool> StayAsync(Guid pair, Guid id, int version, CancellationToken cancellation)
    {
        await using var together = await connection.BeginTransactionAsync(cancellation);
        if (await LockAsync(pair, id, cancellation) != version) return false;
        var says = (await OfPairAsync(pair, cancellation)).Single(one => one.Id == id).Says;
        await KeepAsync(id, version, "held", says, cancellation);
        await together.CommitAsync(cancellation);
        return true;
    }

    /// <param name="state">kept, dropped, or open again.</param>
    public async Task<bool> CloseAsync(Guid pair, Guid id, string state, CancellationToken cancellation) =>
        await connection.RunAsync(
            "update advising_agreement set state = $4 where institution_id = $1 and id = $2 and pair_id = $3", cancellation, institution, id, pair, state) > 0;

    private async Task<int?> LockAsync(Guid pair, Guid id, CancellationToken cancellation)
    {
        var rows = await connection.RowsAsync(
            "select version from advising_agreement where institution_id = $1 and id = $2 and pair_id = $3 for update", r => r.GetInt32(0), cancellation, institution, id, pair);
        return rows.Count == 0 ? null : rows[0];
    }

    private Task<int> SignatureAsync(Guid id, int version, CancellationToken cancellation) => connection.RunAsync(
        "insert into agreement_signature (agreement_id, version, person_id, institution_id, at) values ($1, $2, $3, $4, $5) on conflict do nothing",
        cancellation, id, version, viewer, institution, now);

    private Task<int> KeepAsync(Guid id, int version, string fate, AgreementWords says, CancellationToken cancellation) =>
        connection.RunAsync(VersionSql, cancellation, institution, id, version, fate, JsonSerializer.Serialize(says, JsonSerializerOptions.Web), now, viewer);

    private async Task<List<Agreement>> ReadAsync(string where, CancellationToken cancellation, params object[] values)
    {
        var clashes = await connection.RowsAsync(
            ClashesSql, r => (Of: r.GetGuid(0), Clash: new Clash(r.GetInt64(1), r.GetInt32(2), r.At(3), new AgreementWords(r.GetString(4), r.GetString(5), r.DayOrNull(6)))),
            cancellation, institution);
        return await connection.RowsAsync(
            $"{Sql} {where}",
            r => new Agreement(
                r.GetGuid(0), r.GetGuid(1), r.GetInt32(2), new AgreementWords(r.GetString(3), r.GetString(4), r.DayOrNull(5)), r.GetString(6), r.At(9), r.At(7), r.GetInt32(8),
                r.GetFieldValue<int[]>(10), [.. clashes.Where(clash => clash.Of == r.GetGuid(0)).Select(clash => clash.Clash)]),
            cancellation, values);
    }
}
