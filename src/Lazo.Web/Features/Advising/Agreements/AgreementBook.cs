using System.Text.Json;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Versions;
using Npgsql;

namespace Lazo.Web.Features.Advising.Agreements;

/// <summary>What an agreement says: what, whose it is, until when; and how it stands.</summary>
/// <param name="Owner">advisor, teacher or both.</param>
/// <param name="State">open, kept or dropped.</param>
public sealed record AgreementWords(string Words, string Owner, DateOnly? Until, string State = "open")
{
    /// <summary>A sentence.</summary>
    public const int Longest = 400;

    public static readonly IReadOnlyList<string> Owners = ["both", "teacher", "advisor"];

    public static readonly IReadOnlyList<string> States = ["open", "kept", "dropped"];

    /// <summary>What is signed: how it stands apart.</summary>
    internal (string Words, string Owner, DateOnly? Until) Signed => (Words, Owner, Until);
}

/// <summary>A version that lost a clash, until somebody chose.</summary>
public sealed record Clash(long Id, int By, DateTimeOffset At, AgreementWords Says);

/// <summary>A version of an agreement, held or beaten to it.</summary>
public sealed record AgreementVersion(int Number, bool Clashed, AgreementWords Says, DateTimeOffset At, int By);

/// <summary>An agreement as it stands.</summary>
/// <param name="SignedBy">Who signed what it says now.</param>
public sealed record Agreement(
    Guid Id, Guid Pair, int Version, AgreementWords Says, DateTimeOffset MadeAt, DateTimeOffset ChangedAt, int ChangedBy, IReadOnlyList<int> SignedBy,
    IReadOnlyList<Clash> Clashes)
{
    public string State => Says.State;

    public bool IsOpen => State == "open";

    /// <summary>The two still have something to do with it: to keep it, or to choose between two versions.</summary>
    public bool IsUnsettled => IsOpen || Clashes.Count > 0;

    public bool IsSignedByBoth => SignedBy.Count >= 2;

    /// <summary>Only what both signed can have been kept.</summary>
    public bool MaySay(AgreementWords says) => says.State != "kept" || (IsSignedByBoth && says.Signed == Says.Signed);
}

/// <summary>What became of a change.</summary>
public enum Changed : byte
{
    Done,

    /// <summary>The other one had changed it meanwhile: both are kept, and a person chooses.</summary>
    Clashed,

    /// <summary>It can't have been kept: not both have signed what it says.</summary>
    NotSigned,
    NotThere,
}

/// <summary>Agreements of the two: signed by both, in versions that all stay. From a page and from a telephone they are written here alone.</summary>
public sealed class AgreementBook(AdvisingVisit visit)
{
    // A signature is of what it said: how it stands may change without another one.
    private const string Sql = """
        select a.id, a.pair_id, a.version, a.words, a.owner, a.until, a.state, a.changed_at, a.changed_by,
               coalesce((select min(v.changed_at) from shared_version v where v.institution_id = $1 and v.thing = 'agreement' and v.thing_id = a.id), a.changed_at),
               array(select distinct s.person_id from agreement_signature s where s.institution_id = $1 and s.agreement_id = a.id and s.version > coalesce((
                 select max(v.version) from shared_version v
                 where v.institution_id = $1 and v.thing = 'agreement' and v.thing_id = a.id and v.fate = 'held' and v.version < a.version
                   and (coalesce(v.body ->> 'words', a.words) <> a.words or coalesce(v.body ->> 'owner', a.owner) <> a.owner
                     or v.body ? 'until' and (v.body ->> 'until')::date is distinct from a.until)), 0))
        from advising_agreement a where a.institution_id = $1
        """;

    // A clash is open until a version was held after it.
    private const string ClashesSql = """
        select v.thing_id, v.id, v.changed_by, v.changed_at, coalesce(v.body ->> 'words', a.words), coalesce(v.body ->> 'owner', a.owner),
               coalesce((v.body ->> 'until')::date, a.until), coalesce(v.body ->> 'state', a.state)
        from shared_version v join advising_agreement a on a.institution_id = v.institution_id and a.id = v.thing_id
        where v.institution_id = $1 and v.thing = 'agreement' and v.fate = 'clashed'
          and not exists (select from shared_version h where h.institution_id = $1 and h.thing = 'agreement' and h.thing_id = v.thing_id and h.fate = 'held' and h.id > v.id)
        order by v.id
        """;

    private const string VersionsSql = """
        select v.thing_id, v.version, v.fate = 'clashed', v.body::text, v.changed_at, v.changed_by
        from shared_version v join advising_agreement a on a.institution_id = v.institution_id and a.id = v.thing_id
        where v.institution_id = $1 and v.thing = 'agreement' and a.pair_id = $2 order by v.id
        """;

    /// <summary>Every agreement that the viewer may read, the newest first.</summary>
    public Task<List<Agreement>> AllAsync(CancellationToken cancellation) => ReadAsync("order by a.changed_at desc, a.id", cancellation, visit.InstitutionId);

    public Task<List<Agreement>> OfPairAsync(Guid pair, CancellationToken cancellation) =>
        ReadAsync("and a.pair_id = $2 order by a.changed_at desc, a.id", cancellation, visit.InstitutionId, pair);

    /// <summary>Null where there is none that the viewer may read.</summary>
    public async Task<Agreement?> FindAsync(Guid id, CancellationToken cancellation) => (await ReadAsync("and a.id = $2", cancellation, visit.InstitutionId, id)).FirstOrDefault();

    /// <summary>How the agreements of a pair came to say what they say, the first version first.</summary>
    public async Task<ILookup<Guid, AgreementVersion>> VersionsAsync(Guid pair, CancellationToken cancellation)
    {
        var rows = await (await visit.ConnectionAsync(cancellation)).RowsAsync(
            VersionsSql, r => (Of: r.GetGuid(0), Number: r.GetInt32(1), Clashed: r.GetBoolean(2), Part: JsonSerializer.Deserialize<Part>(r.GetString(3), JsonSerializerOptions.Web)!, At: r.At(4), By: r.GetInt32(5)),
            cancellation, visit.InstitutionId, pair);
        var held = new Dictionary<Guid, AgreementWords>();
        var versions = new List<(Guid Of, AgreementVersion Version)>();
        foreach (var row in rows)
        {
            var says = row.Part.Over(held.GetValueOrDefault(row.Of));
            versions.Add((row.Of, new(row.Number, row.Clashed, says, row.At, row.By)));
            if (!row.Clashed)
                held[row.Of] = says;
        }

        return versions.ToLookup(one => one.Of, one => one.Version);
    }

    /// <summary>Writes an agreement down; who writes it signs it.</summary>
    /// <param name="id">Where it has a number already: made on a telephone, as <paramref name="change"/> was.</param>
    public Task<Guid> MakeAsync(Guid pair, AgreementWords says, CancellationToken cancellation, Guid? id = null, SentChange? change = null)
    {
        var made = id ?? Guid.CreateVersion7(visit.Now.Now);
        return visit.TogetherAsync(
            async connection =>
            {
                await connection.RunAsync(
                    "insert into advising_agreement (id, institution_id, pair_id, version, words, owner, until, changed_at, changed_by) values ($1, $2, $3, 1, $4, $5, $6::date, $7, $8)",
                    cancellation, made, visit.InstitutionId, pair, says.Words, says.Owner, says.Until, visit.Now.Now, visit.ViewerId);
                await KeepAsync(made, 1, SharedVersions.Held, says with { State = "open" }, change, cancellation);
                await SignatureAsync(connection, made, 1, cancellation);
                return made;
            },
            cancellation);
    }

    /// <summary>Signs the version that was read; false where it has changed since.</summary>
    public Task<bool> SignAsync(Guid pair, Guid id, int version, CancellationToken cancellation) => visit.TogetherAsync(
        async connection =>
        {
            if ((await LockAsync(connection, pair, id, cancellation))?.Version != version) return false;
            await SignatureAsync(connection, id, version, cancellation);
            return true;
        },
        cancellation);

    /// <summary>Changes what it says or how it stands; other words want other signatures. Over a stale version both are kept.</summary>
    /// <param name="version">The one that was read.</param>
    public Task<Changed> ChangeAsync(Guid pair, Guid id, int version, AgreementWords says, CancellationToken cancellation, SentChange? change = null) => visit.TogetherAsync(
        async connection =>
        {
            if (await LockAsync(connection, pair, id, cancellation) is not { } stands) return Changed.NotThere;
            if (stands.Version != version)
            {
                await KeepAsync(id, stands.Version, SharedVersions.Clashed, says, change, cancellation);
                return Changed.Clashed;
            }

            if (!stands.MaySay(says)) return Changed.NotSigned;
            await connection.RunAsync(
                "update advising_agreement set version = $3, words = $4, owner = $5, until = $6::date, state = $7, changed_at = $8, changed_by = $9 where institution_id = $1 and id = $2",
                cancellation, visit.InstitutionId, id, version + 1, says.Words, says.Owner, says.Until, says.State, visit.Now.Now, visit.ViewerId);
            await KeepAsync(id, version + 1, SharedVersions.Held, says, change, cancellation);
            // Who writes signs; to say that it was kept or is no longer needed is no signature.
            if (says.Signed != stands.Says.Signed) await SignatureAsync(connection, id, version + 1, cancellation);
            return Changed.Done;
        },
        cancellation);

    /// <summary>Says how it stands, over the version that was read. What the other one has said too is said once.</summary>
    /// <param name="state">kept, dropped, or open again.</param>
    public async Task<Changed> CloseAsync(Guid pair, Guid id, int version, string state, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } stands || stands.Pair != pair) return Changed.NotThere;
        return stands.State == state ? Changed.Done : await ChangeAsync(pair, id, version, stands.Says with { State = state }, cancellation);
    }

    /// <summary>Of two that clashed the one that stands stays: it is held once more, so that the other one is settled.</summary>
    public Task<bool> StayAsync(Guid pair, Guid id, int version, CancellationToken cancellation) => visit.TogetherAsync(
        async connection =>
        {
            if (await LockAsync(connection, pair, id, cancellation) is not { } stands || stands.Version != version) return false;
            await KeepAsync(id, version, SharedVersions.Held, stands.Says, null, cancellation);
            return true;
        },
        cancellation);

    private async Task<Agreement?> LockAsync(NpgsqlConnection connection, Guid pair, Guid id, CancellationToken cancellation)
    {
        var rows = await connection.RowsAsync(
            "select version from advising_agreement where institution_id = $1 and id = $2 and pair_id = $3 for update", r => r.GetInt32(0), cancellation, visit.InstitutionId, id, pair);
        return rows.Count == 0 ? null : await FindAsync(id, cancellation);
    }

    private Task<int> SignatureAsync(NpgsqlConnection connection, Guid id, int version, CancellationToken cancellation) => connection.RunAsync(
        "insert into agreement_signature (agreement_id, version, person_id, institution_id, at) values ($1, $2, $3, $4, $5) on conflict do nothing",
        cancellation, id, version, visit.ViewerId, visit.InstitutionId, visit.Now.Now);

    private Task KeepAsync(Guid id, int version, string fate, AgreementWords says, SentChange? change, CancellationToken cancellation) =>
        SharedVersions.KeepAsync(visit, SharedThing.Agreement, id, version, fate, JsonSerializer.Serialize(says, JsonSerializerOptions.Web), cancellation, change);

    private async Task<List<Agreement>> ReadAsync(string where, CancellationToken cancellation, params object[] values)
    {
        var connection = await visit.ConnectionAsync(cancellation);
        var clashes = await connection.RowsAsync(
            ClashesSql,
            r => (Of: r.GetGuid(0), Clash: new Clash(r.GetInt64(1), r.GetInt32(2), r.At(3), new AgreementWords(r.GetString(4), r.GetString(5), r.DayOrNull(6), r.GetString(7)))),
            cancellation, visit.InstitutionId);
        return await connection.RowsAsync(
            $"{Sql} {where}",
            r => new Agreement(
                r.GetGuid(0), r.GetGuid(1), r.GetInt32(2), new AgreementWords(r.GetString(3), r.GetString(4), r.DayOrNull(5), r.GetString(6)), r.At(9), r.At(7), r.GetInt32(8),
                r.GetFieldValue<int[]>(10), [.. clashes.Where(clash => clash.Of == r.GetGuid(0)).Select(clash => clash.Clash)]),
            cancellation, values);
    }

    // An early version may say only what was changed: the rest is as it was before.
    private sealed record Part(string? Words = null, string? Owner = null, DateOnly? Until = null, string? State = null)
    {
        public AgreementWords Over(AgreementWords? before) =>
            new(Words ?? before?.Words ?? "", Owner ?? before?.Owner ?? "both", Words is null ? Until ?? before?.Until : Until, State ?? before?.State ?? "open");
    }
}
