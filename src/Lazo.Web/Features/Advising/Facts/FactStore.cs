using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Advising.Facts;

/// <summary>A fact as it arrives, from a page or from a telephone.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Body">JSON; what is hashed is this text.</param>
/// <param name="DeviceAt">What the telephone's clock said when it was written; null from a page.</param>
/// <param name="Elapsed">How long ago that was when it was sent, by a clock that nobody can set; null from a page.</param>
public sealed record FactSent(
    Guid Id, FactKind Kind, int Form, DateTimeOffset At, IReadOnlyList<Guid> Pairs, bool Own, Guid? Ref, string Body, DateTimeOffset? DeviceAt = null, TimeSpan? Elapsed = null)
{
    /// <summary>Of what its author wrote, with the instant that her own clock showed.</summary>
    public byte[] Hash => FactJson.Hash(Kind.Name, Form, (DeviceAt ?? At).ToUnixTimeMilliseconds(), Body);
}

/// <summary>What became of a fact that arrived.</summary>
public enum Kept : byte
{
    New,

    /// <summary>It is held already, word for word.</summary>
    Again,

    /// <summary>Another one is held under its number.</summary>
    Other,
}

/// <summary>Facts, kept and read through the walls: whoever asks sees her own pairs.</summary>
public static class FactStore
{
    private const string KeepSql = """
        insert into advising_fact (id, institution_id, author_id, kind, form, at, recorded_at, device_at, elapsed, own, ref, body, hash)
        select n.id, $1, $2, n.kind, n.form, n.at, $3, n.device_at, n.elapsed, n.own, n.ref, n.body, n.hash
        from unnest($4::uuid[], $5::text[], $6::smallint[], $7::timestamptz[], $8::timestamptz[], $9::bigint[], $10::boolean[], $11::uuid[], $12::text[], $13::bytea[])
          n (id, kind, form, at, device_at, elapsed, own, ref, body, hash)
        on conflict do nothing
        """;

    private const string LinkSql = """
        insert into advising_fact_pair (fact_id, pair_id, institution_id) select n.f, n.p, $1 from unnest($2::uuid[], $3::uuid[]) n (f, p) on conflict do nothing
        """;

    private const string Columns = """
        select f.id, f.author_id, f.kind, f.at, f.own, f.ref, f.body, array(select l.pair_id from advising_fact_pair l where l.fact_id = f.id), f.form
        from advising_fact f
        """;

    /// <summary>Keeps a fact of whoever the connection asks for. The same one again does no harm.</summary>
    /// <param name="connection">Asks as the author; within a transaction of the caller's where more belongs to it.</param>
    /// <exception cref="PostgresException">A pair isn't hers: the wall refuses it.</exception>
    public static async Task<Kept> KeepAsync(NpgsqlConnection connection, int institution, int author, FactSent fact, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await KeepAllAsync(connection, institution, author, [fact], now, cancellation) > 0)
            return Kept.New;
        var held = await connection.FirstAsync("select wall.fact_hash($1)", r => r.IsDBNull(0) ? [] : r.GetFieldValue<byte[]>(0), cancellation, fact.Id);
        return held.AsSpan().SequenceEqual(fact.Hash) ? Kept.Again : Kept.Other;
    }

    /// <summary>Keeps what isn't held under these numbers yet.</summary>
    /// <returns>How many: where one wasn't kept, nothing was linked either, and the caller's transaction isn't to go on.</returns>
    public static async Task<int> KeepAllAsync(
        NpgsqlConnection connection, int institution, int author, IReadOnlyList<FactSent> facts, DateTimeOffset now, CancellationToken cancellation)
    {
        if (facts.Count == 0)
            return 0;
        var kept = await connection.RunAsync(
            KeepSql, cancellation, institution, author, now,
            Of(fact => fact.Id), Of(fact => fact.Kind.Name), Of(fact => (short)fact.Form), Of(fact => fact.At.ToUniversalTime()), Of(fact => fact.DeviceAt?.ToUniversalTime()),
            Of(fact => (long?)fact.Elapsed?.TotalMilliseconds), Of(fact => fact.Own || fact.Kind.Said.Own), Of(fact => fact.Ref), Of(fact => fact.Body), Of(fact => fact.Hash));
        var links = kept < facts.Count ? [] : facts.SelectMany(fact => fact.Pairs.Distinct().Select(pair => (Fact: fact.Id, Pair: pair))).ToList();
        if (links.Count > 0)
            await connection.RunAsync(LinkSql, cancellation, institution, links.Select(link => link.Fact).ToArray(), links.Select(link => link.Pair).ToArray());
        return kept;

        T[] Of<T>(Func<FactSent, T> what) => [.. facts.Select(what)];
    }

    /// <summary>Everything that whoever asks may read of a pair, in the order in which it happened.</summary>
    public static Task<List<Fact>> OfPairAsync(NpgsqlConnection connection, int institution, Guid pair, CancellationToken cancellation) => connection.RowsAsync(
        Columns + " where f.institution_id = $1 and f.id in (select l.fact_id from advising_fact_pair l where l.pair_id = $2) order by f.at, f.recorded_at, f.id",
        ReadFact, cancellation, institution, pair);

    /// <summary>Everything that whoever asks may read of all her pairs.</summary>
    public static Task<List<Fact>> OfViewerAsync(NpgsqlConnection connection, int institution, CancellationToken cancellation) => connection.RowsAsync(
        Columns + " where f.institution_id = $1 and not f.own order by f.at, f.recorded_at, f.id", ReadFact, cancellation, institution);

    /// <summary>What is the viewer's alone: her journal, and what she hasn't given out of her hand.</summary>
    public static Task<List<Fact>> OwnAsync(NpgsqlConnection connection, int institution, int author, CancellationToken cancellation) => connection.RowsAsync(
        Columns + " where f.institution_id = $1 and f.own and f.author_id = $2 order by f.at, f.recorded_at, f.id", ReadFact, cancellation, institution, author);

    /// <summary>What the teacher had answered by an instant at which the pair was the viewer's, as its advisor; nothing where it wasn't.</summary>
    public static Task<List<Fact>> AnsweredAsync(NpgsqlConnection connection, Guid pair, DateTimeOffset moment, CancellationToken cancellation) => connection.RowsAsync(
        "select id, author_id, kind, at, own, ref, body, pairs, form from wall.answered($1, $2) order by at, id", ReadFact, cancellation, pair, moment);

    private static Fact ReadFact(NpgsqlDataReader row)
    {
        var name = row.GetString(2);
        var kind = FactKinds.Find(name) ?? throw new InvalidOperationException($"A fact of kind {name} is held, and this program doesn't know it.");
        var body = FactJson.Read(kind, row.GetInt16(8), row.GetString(6), out var wrong)
            ?? throw new InvalidOperationException($"The fact {row.GetGuid(0)} can't be read: {wrong}.");
        return new Fact(
            row.GetGuid(0), row.GetInt32(1), Instant.From(row.At(3)), row.GetFieldValue<Guid[]>(7), row.GetBoolean(4), row.IsDBNull(5) ? null : row.GetGuid(5), body);
    }
}
