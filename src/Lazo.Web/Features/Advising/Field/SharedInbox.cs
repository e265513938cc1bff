using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Requests;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Agreements;
using Lazo.Web.Features.Advising.Versions;
using Npgsql;

namespace Lazo.Web.Features.Advising.Field;

/// <summary>A change of a visit or an agreement that was made on a telephone: two people may change these, so it says on what it stands.</summary>
/// <param name="Change">Made on the telephone: the same change sent twice is one.</param>
/// <param name="Thing"><c>visit</c> or <c>agreement</c>.</param>
/// <param name="Base">The version that was changed; 0: it is new.</param>
/// <param name="Pair">Of a new agreement.</param>
public sealed record FieldChange(Guid Change, string Thing, Guid Id, int Base, JsonObject Body, Guid? Pair = null)
{
    /// <summary>What it is known by, of its words as they were sent.</summary>
    [JsonIgnore]
    public byte[] Digest { get; init; } = [];

    internal SentChange Sent => new(Change, Digest);

    internal static byte[] DigestOf(string thing, Guid id, int version, Guid? pair, string body) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{thing}\n{id}\n{version}\n{pair}\n{body}")));
}

/// <summary>What became of a change.</summary>
/// <param name="Outcome"><c>held</c>; <c>clash</c>: somebody changed it meanwhile, both are kept, and a person chooses; <c>refused</c>.</param>
/// <param name="Version">The one that holds now.</param>
/// <param name="Now">What holds now, where it clashes.</param>
/// <param name="Why">Where it is refused: it is put aside with this reason.</param>
/// <param name="Hash">Of the change that is held: the telephone lets go of nothing whose hash is another one.</param>
/// <param name="Epoch">Of this receipt; likewise how far the database has come with it.</param>
public sealed record FieldChanged(
    Guid Change, string Outcome, int Version, JsonObject? Now = null, string? Why = null, string? Hash = null, Guid? Epoch = null, string? Mark = null);

/// <summary>Takes changes of shared things: nobody loses silently.</summary>
public sealed class SharedInbox(AdvisingVisit visit, FieldEpoch epochs)
{
    /// <summary>Takes a change; one that can't be made is put aside for its author.</summary>
    public async Task<FieldChanged> TakeAsync(FieldChange change, CancellationToken cancellation)
    {
        var done = await TryAsync(change, cancellation);
        if (done.Why is { } why)
        {
            // Without an instant of its own: the same change again is put aside once.
            var item = new FieldItem(change.Change, change.Thing, 1, 0, 0, change.Pair is { } pair ? [pair] : [], null, change.Body.ToJsonString(), "");
            await FieldAside.PutAsync(await visit.ConnectionAsync(cancellation), visit, item, why, cancellation);
        }

        return done with { Hash = done.Hash ?? Convert.ToHexStringLower(change.Digest) };
    }

    private async Task<FieldChanged> TryAsync(FieldChange change, CancellationToken cancellation)
    {
        try
        {
            var (done, epoch, mark) = await visit.TogetherAsync(
                async connection =>
                {
                    await connection.RunAsync("select pg_advisory_xact_lock(hashtextextended($1::text, 7303))", cancellation, change.Id);
                    var taken = change.Thing switch
                    {
                        "visit" => await OfVisitAsync(connection, change, cancellation),
                        "agreement" => await OfAgreementAsync(change, cancellation),
                        _ => Refused(change),
                    };
                    var (now, count) = await FieldEpoch.CountAsync(connection, cancellation);
                    return (taken, now, count);
                },
                cancellation);
            epochs.Remember(epoch, mark);
            return done with { Epoch = epoch, Mark = epochs.MarkOf(epoch, mark) };
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.InsufficientPrivilege || e.SqlState.StartsWith("22", StringComparison.Ordinal) || e.SqlState.StartsWith("23", StringComparison.Ordinal))
        {
            return Refused(change);
        }
    }

    private async Task<FieldChanged> OfVisitAsync(NpgsqlConnection connection, FieldChange change, CancellationToken cancellation)
    {
        var now = await connection.FirstAsync(
            "select version, jsonb_build_object('state', state, 'purpose', purpose)::text from visit where institution_id = $1 and id = $2",
            row => new Held(row.GetInt32(0), (JsonObject)JsonNode.Parse(row.GetString(1))!), cancellation, visit.InstitutionId, change.Id);
        if (await SharedVersions.FateAsync(visit, change.Change, cancellation) is { } fate)
            return Again(change, fate, now?.Version ?? 0, now?.Body);
        if (now is null)
            return Refused(change);
        if (change.Body.All(part => JsonNode.DeepEquals(part.Value, now.Body[part.Key])))
            return new FieldChanged(change.Change, "held", now.Version);
        if (now.Version != change.Base)
        {
            await KeepAsync(now.Version, SharedVersions.Clashed);
            return new FieldChanged(change.Change, "clash", now.Version, now.Body);
        }

        var rows = await connection.RunAsync(
            "update visit set state = coalesce($3::text, state), purpose = coalesce($4::text, purpose), version = $5, changed_at = $6, changed_by = $7 where institution_id = $1 and id = $2",
            cancellation, visit.InstitutionId, change.Id, Text(change, "state"), Text(change, "purpose"), now.Version + 1, visit.Now.Now, visit.ViewerId);
        if (rows == 0)
            return Refused(change);
        await KeepAsync(now.Version + 1, SharedVersions.Held);
        return new FieldChanged(change.Change, "held", now.Version + 1);

        Task KeepAsync(int version, string fate) =>
            SharedVersions.KeepAsync(visit, SharedThing.Visit, change.Id, version, fate, change.Body.ToJsonString(), cancellation, change.Sent);
    }

    // By the same book as from a page: signed by who writes it, kept only where both signed.
    private async Task<FieldChanged> OfAgreementAsync(FieldChange change, CancellationToken cancellation)
    {
        var book = new AgreementBook(visit);
        var now = await book.FindAsync(change.Id, cancellation);
        if (await SharedVersions.FateAsync(visit, change.Change, cancellation) is { } fate)
            return Again(change, fate, now?.Version ?? 0, now is null ? null : BodyOf(now.Says));
        var before = now?.Says ?? new AgreementWords("", "", null);
        var says = new AgreementWords(
            Text(change, "words") ?? before.Words, Text(change, "owner") ?? before.Owner,
            Text(change, "until") is { } until ? DateOnly.TryParseExact(until, "yyyy-MM-dd", out var day) ? day : null : before.Until, Text(change, "state") ?? before.State);
        if (says.Words.Length is 0 or > AgreementWords.Longest || !AgreementWords.Owners.Contains(says.Owner) || !AgreementWords.States.Contains(says.State))
            return Refused(change);
        if (now is null)
        {
            if (change.Base != 0 || change.Pair is not { } pair || says.State != "open")
                return Refused(change);
            if (!Invitation.Of((await visit.FactsAsync(pair, cancellation)).ThatHold()).IsOpen)
                return Refused(change) with { Why = "no_yes" };
            await book.MakeAsync(pair, says, cancellation, change.Id, change.Sent);
            return new FieldChanged(change.Change, "held", 1);
        }

        if (says == now.Says)
            return new FieldChanged(change.Change, "held", now.Version);
        return await book.ChangeAsync(now.Pair, now.Id, change.Base, says, cancellation, change.Sent) switch
        {
            Changed.Done => new FieldChanged(change.Change, "held", now.Version + 1),
            Changed.Clashed => new FieldChanged(change.Change, "clash", now.Version, BodyOf(now.Says)),
            _ => Refused(change),
        };
    }

    private static FieldChanged Refused(FieldChange change) => new(change.Change, "refused", 0, Why: "refused");

    // Another one under a number that is taken is put aside, like such a fact.
    private static FieldChanged Again(FieldChange change, ChangeFate known, int version, JsonObject? now) =>
        known.Hash is { } hash && !hash.AsSpan().SequenceEqual(change.Digest) ? new(change.Change, "refused", version, Why: "other", Hash: Convert.ToHexStringLower(hash))
        : known.Fate == SharedVersions.Held ? new(change.Change, "held", version) : new(change.Change, "clash", version, now);

    private static JsonObject BodyOf(AgreementWords says) => (JsonObject)JsonSerializer.SerializeToNode(says, JsonSerializerOptions.Web)!;

    private static string? Text(FieldChange change, string name) => change.Body[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text.Trim() : null;

    private sealed record Held(int Version, JsonObject Body);
}
