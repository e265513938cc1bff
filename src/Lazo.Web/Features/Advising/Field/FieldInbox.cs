using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Field;
using Lazo.Domain.Advising.Observations;
using Lazo.Domain.Advising.Requests;
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

    private static readonly string[] WithInstrument = ["observation", "instrument-filled"];

    private const string HeldSql = "select f.id, wall.fact_hash(f.id) from unnest($1::uuid[]) f (id)";

    private const string AgreedSql = """
        select l.pair_id, f.body::jsonb ->> 'version' from advising_fact f join advising_fact_pair l on l.fact_id = f.id
        where f.institution_id = $1 and f.kind = 'instrument-agreed' and l.pair_id = any($2)
        """;

    /// <summary>Takes a batch; answers for each thing of it, in its order.</summary>
    internal async Task<(Guid Epoch, string Mark, IReadOnlyList<FieldReceipt> Receipts)> TakeAsync(IReadOnlyList<FieldItem> items, CancellationToken cancellation)
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

        var agreed = items.Any(item => WithInstrument.Contains(item.Kind)) ? await AgreedAsync(connection, hers.Keys, cancellation) : [];
        var open = await OpenAsync(items.SelectMany(item => item.Pairs).Where(hers.ContainsKey).Distinct(), cancellation);
        var receipts = new List<FieldReceipt>(items.Count);
        var news = new List<FactSent>();
        foreach (var (index, item) in items.Index())
        {
            var happened = FieldClock.Happened(now, TimeSpan.FromMilliseconds(item.Elapsed));
            var late = await LateAsync(connection, item.Pairs.Where(pair => !hers.ContainsKey(pair)), happened, cancellation);
            var fact = item.AsFact(visit.ViewerId, late.Count == 0 ? hers : hers.Values.Concat(late.Values.Select(one => one.Pair)).ToDictionary(pair => pair.Id), happened, out var why);
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

            if (fact is not null && WithOf(fact) is { } version && !fact.Pairs.All(pair => agreed.Contains((pair, version)) || (late.TryGetValue(pair, out var then) && then.Agreed.Contains(version))))
                (fact, why) = (null, "not_agreed");
            if (fact is not null && Consent.IsNeeded(fact.Kind) && !fact.Pairs.All(pair => open.Contains(pair) || (late.TryGetValue(pair, out var then) && then.IsOpen)))
                (fact, why) = (null, "no_yes");
            if (fact is null)
            {
                await FieldAside.PutAsync(connection, visit, item, why, cancellation);
                receipts.Add(new FieldReceipt(index, item.Id, "aside", Convert.ToHexStringLower(item.Digest), why));
                continue;
            }

            held[item.Id] = item.Digest;
            news.Add(fact);
            receipts.Add(new FieldReceipt(index, item.Id, "kept", Convert.ToHexStringLower(item.Digest)));
        }

        if (await FactStore.KeepAllAsync(connection, visit.InstitutionId, visit.ViewerId, news, now, cancellation) != news.Count)
            throw new InvalidOperationException("A number that was free a moment ago is held by somebody else now; the telephone asks again.");
        var (epoch, mark) = await FieldEpoch.CountAsync(connection, cancellation);
        await together.CommitAsync(cancellation);
        epochs.Remember(epoch, mark);
        return (epoch, epochs.MarkOf(epoch, mark), receipts);
    }

    // What she wrote while it was hers, and which arrives after her appointment has ended, or the thread was handed over: taken by what held then.
    private async Task<Dictionary<Guid, Late>> LateAsync(NpgsqlConnection connection, IEnumerable<Guid> pairs, DateTimeOffset happened, CancellationToken cancellation)
    {
        var late = new Dictionary<Guid, Late>();
        var asked = pairs.Distinct().ToArray();
        if (asked.Length == 0)
            return late;
        foreach (var pair in await connection.RowsAsync("select n.p from unnest($1::uuid[]) n (p) where wall.was_hers(n.p, $2)", r => r.GetGuid(0), cancellation, asked, happened))
        {
            var told = (await FactStore.AnsweredAsync(connection, pair, happened, cancellation)).ThatHold();
            // Of the other one and the school nothing is asked: she tells as the advisor.
            late[pair] = new Late(new Pair(pair, visit.ViewerId, 0, 0), Invitation.Of(told).IsOpen, [.. told.Select(fact => fact.Body).OfType<InstrumentAgreed>().Select(yes => yes.Version)]);
        }

        return late;
    }

    // With whom she works: who said no, or hasn't said anything, isn't written about, wherever it was written.
    private async Task<HashSet<Guid>> OpenAsync(IEnumerable<Guid> pairs, CancellationToken cancellation)
    {
        var open = new HashSet<Guid>();
        foreach (var pair in pairs)
            if (Invitation.Of((await visit.FactsAsync(pair, cancellation)).ThatHold()).IsOpen)
                open.Add(pair);
        return open;
    }

    // The instrument with which it was observed: without the teacher's yes it isn't used, on the telephone as on the page.
    private static Guid? WithOf(FactSent fact) => WithInstrument.Contains(fact.Kind.Name)
        ? FactJson.Read(fact.Kind, fact.Form, fact.Body, out _) switch { ObservationBegan began => began.Instrument, InstrumentFilled filled => filled.Version, _ => null } : null;

    private async Task<HashSet<(Guid Pair, Guid Version)>> AgreedAsync(NpgsqlConnection connection, IEnumerable<Guid> pairs, CancellationToken cancellation) =>
        [.. await connection.RowsAsync(
            AgreedSql, r => (r.GetGuid(0), Guid.Parse(r.GetString(1))), cancellation, visit.InstitutionId, pairs.ToArray())];

    // A pair that isn't hers any more, as it stood when something happened.
    private sealed record Late(Pair Pair, bool IsOpen, HashSet<Guid> Agreed);
}
