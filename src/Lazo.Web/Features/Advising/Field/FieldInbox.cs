using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Field;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Facts;
using Npgsql;

namespace Lazo.Web.Features.Advising.Field;

/// <summary>What became of one thing of a batch.</summary>
/// <param name="Outcome"><c>kept</c>; <c>again</c>: it was held already; <c>aside</c>: it is kept for its author to look at, and isn't a fact.</param>
/// <param name="Hash">Of what is held now: the telephone lets go of nothing whose hash is another one.</param>
/// <param name="Why">Where it is put aside.</param>
public sealed record FieldReceipt(int Index, Guid Id, string Outcome, string Hash, string? Why = null);

/// <summary>Takes what telephones send: the same again does no harm, and one thing that can't be taken stops no other.</summary>
public sealed class FieldInbox(AdvisingVisit visit, FieldEpoch epochs)
{
    /// <summary>As many at once as a request can carry.</summary>
    public const int Most = 500;

    private const string HeldSql = "select f.id, wall.fact_hash(f.id) from unnest($1::uuid[]) f (id)";

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

    private const string AsideSql = """
        insert into field_aside (institution_id, author_id, fact_id, why, kind, form, at, elapsed, pairs, ref, body, hash, received_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::uuid, $11, $12, $13) on conflict do nothing
        """;

    /// <summary>Takes a batch; answers for each thing of it, in its order.</summary>
    internal async Task<(Guid Epoch, IReadOnlyList<FieldReceipt> Receipts)> TakeAsync(IReadOnlyList<FieldItem> items, CancellationToken cancellation)
    {
        var connection = await visit.ConnectionAsync(cancellation);
        var hers = (await visit.PairsAsync(cancellation)).Where(seen => seen.Over is null || seen.Pair.Teacher == visit.ViewerId).ToDictionary(seen => seen.Pair.Id, seen => seen.Pair);
        var now = visit.Now.Now;
        await using var together = await connection.BeginTransactionAsync(cancellation);
        // Two tabs, or a telephone that didn't hear the answer: one batch of a person after the other.
        await connection.RunAsync("select pg_advisory_xact_lock(7301, $1)", cancellation, visit.ViewerId);
        var held = (await connection.RowsAsync(
            HeldSql, r => (Id: r.GetGuid(0), Hash: r.IsDBNull(1) ? null : r.GetFieldValue<byte[]>(1)), cancellation, items.Select(item => item.Id).Distinct().ToArray()))
            .ToDictionary(one => one.Id, one => one.Hash);

        var receipts = new List<FieldReceipt>(items.Count);
        var news = new List<FactSent>();
        foreach (var (index, item) in items.Index())
        {
            var fact = item.AsFact(visit.ViewerId, hers, FieldClock.Happened(now, TimeSpan.FromMilliseconds(item.Elapsed)), out var why);
            if (!item.Unclear && held.GetValueOrDefault(item.Id) is { } known)
            {
                // What is held is held, also when her appointment has ended since.
                if (known.AsSpan().SequenceEqual(item.Digest))
                {
                    receipts.Add(new FieldReceipt(index, item.Id, "again", Convert.ToHexStringLower(known)));
                    continue;
                }

                (fact, why) = (null, "other");
            }

            if (fact is null)
            {
                await PutAsideAsync(connection, item, why, now, cancellation);
                receipts.Add(new FieldReceipt(index, item.Id, "aside", Convert.ToHexStringLower(item.Digest), why));
                continue;
            }

            held[item.Id] = item.Digest;
            news.Add(fact);
            receipts.Add(new FieldReceipt(index, item.Id, "kept", Convert.ToHexStringLower(item.Digest)));
        }

        if (await KeepAsync(connection, news, now, cancellation) != news.Count)
            throw new InvalidOperationException("A number that was free a moment ago is held by somebody else now; the telephone asks again.");
        var (epoch, mark) = await FieldEpoch.CountAsync(connection, cancellation);
        await together.CommitAsync(cancellation);
        epochs.Remember(epoch, mark);
        return (epoch, receipts);
    }

    private async Task<int> KeepAsync(NpgsqlConnection connection, List<FactSent> news, DateTimeOffset now, CancellationToken cancellation)
    {
        if (news.Count == 0)
            return 0;
        var kept = await connection.RunAsync(
            KeepSql, cancellation, visit.InstitutionId, visit.ViewerId, now,
            news.Select(fact => fact.Id).ToArray(), news.Select(fact => fact.Kind.Name).ToArray(), news.Select(fact => (short)fact.Form).ToArray(),
            news.Select(fact => fact.At.ToUniversalTime()).ToArray(), news.Select(fact => fact.DeviceAt!.Value.ToUniversalTime()).ToArray(),
            news.Select(fact => (long)fact.Elapsed!.Value.TotalMilliseconds).ToArray(), news.Select(fact => fact.Own).ToArray(),
            news.Select(fact => fact.Ref).ToArray(), news.Select(fact => fact.Body).ToArray(), news.Select(fact => fact.Hash).ToArray());
        var links = news.SelectMany(fact => fact.Pairs.Distinct().Select(pair => (Fact: fact.Id, Pair: pair))).ToList();
        if (links.Count > 0)
            await connection.RunAsync(LinkSql, cancellation, visit.InstitutionId, links.Select(link => link.Fact).ToArray(), links.Select(link => link.Pair).ToArray());
        return kept;
    }

    private Task PutAsideAsync(NpgsqlConnection connection, FieldItem item, string why, DateTimeOffset now, CancellationToken cancellation) => connection.RunAsync(
        AsideSql, cancellation, visit.InstitutionId, visit.ViewerId, item.Id, why, Shown(item.Kind, 60), item.Form, item.DeviceAt, item.Elapsed,
        item.Pairs.ToArray(), item.Ref, Shown(item.Body, FactJson.Longest), item.Digest, now);

    // What no column of text can hold.
    private static string Shown(string text, int longest) => (text.Length > longest ? text[..longest] : text).Replace('\0', '\uFFFD');
}
