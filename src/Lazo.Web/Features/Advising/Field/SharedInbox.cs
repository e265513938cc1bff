using System.Text.Json;
using System.Text.Json.Nodes;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Advising.Field;

/// <summary>A change of a visit or an agreement that was made on a telephone: two people may change these, so it says on what it stands.</summary>
/// <param name="Change">Made on the telephone: the same change sent twice is one.</param>
/// <param name="Thing"><c>visit</c> or <c>agreement</c>.</param>
/// <param name="Base">The version that was changed; 0: it is new.</param>
/// <param name="Pair">Of a new agreement.</param>
public sealed record FieldChange(Guid Change, string Thing, Guid Id, int Base, JsonObject Body, Guid? Pair = null);

/// <summary>What became of a change.</summary>
/// <param name="Outcome"><c>held</c>; <c>clash</c>: somebody changed it meanwhile, both are kept, and a person chooses; <c>refused</c>.</param>
/// <param name="Version">The one that holds now.</param>
/// <param name="Now">What holds now, where it clashes.</param>
public sealed record FieldChanged(Guid Change, string Outcome, int Version, JsonObject? Now = null);

/// <summary>Takes changes of shared things: nobody loses silently.</summary>
public sealed class SharedInbox(AdvisingVisit visit, FieldEpoch epochs)
{
    private const string VersionSql = """
        insert into shared_version (institution_id, thing, thing_id, version, fate, body, changed_at, changed_by, received_at, change_id)
        values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $7, $9)
        """;

    public async Task<FieldChanged> TakeAsync(FieldChange change, CancellationToken cancellation)
    {
        var connection = await visit.ConnectionAsync(cancellation);
        await using var together = await connection.BeginTransactionAsync(cancellation);
        await connection.RunAsync("select pg_advisory_xact_lock(hashtextextended($1::text, 7303))", cancellation, change.Id);
        FieldChanged done;
        try
        {
            done = await DecideAsync(connection, change, cancellation);
            var (epoch, mark) = await FieldEpoch.CountAsync(connection, cancellation);
            await together.CommitAsync(cancellation);
            epochs.Remember(epoch, mark);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.InsufficientPrivilege || e.SqlState.StartsWith("22", StringComparison.Ordinal) || e.SqlState.StartsWith("23", StringComparison.Ordinal))
        {
            await together.RollbackAsync(cancellation);
            done = new FieldChanged(change.Change, "refused", 0);
        }

        return done;
    }

    private async Task<FieldChanged> DecideAsync(NpgsqlConnection connection, FieldChange change, CancellationToken cancellation)
    {
        var now = change.Thing switch
        {
            "visit" => await connection.FirstAsync(
                "select version, jsonb_build_object('state', state, 'purpose', purpose)::text from visit where institution_id = $1 and id = $2",
                ReadHeld, cancellation, visit.InstitutionId, change.Id),
            "agreement" => await connection.FirstAsync(
                "select version, jsonb_build_object('words', words, 'owner', owner, 'until', until, 'state', state)::text from advising_agreement where institution_id = $1 and id = $2",
                ReadHeld, cancellation, visit.InstitutionId, change.Id),
            _ => null,
        };
        var fate = await connection.FirstAsync("select fate from shared_version where change_id = $1", r => r.GetString(0), cancellation, change.Change);
        if (fate is not null)
            return fate == "held" ? new FieldChanged(change.Change, "held", now?.Version ?? 0) : new FieldChanged(change.Change, "clash", now?.Version ?? 0, now?.Body);
        if (now is null && (change.Thing != "agreement" || change.Base != 0 || change.Pair is null))
            return new FieldChanged(change.Change, "refused", 0);

        var version = (now?.Version ?? 0) + 1;
        var same = now is not null && change.Body.All(part => JsonNode.DeepEquals(part.Value, now.Body[part.Key]));
        if (same)
            return new FieldChanged(change.Change, "held", now!.Version);
        if (now is not null && now.Version != change.Base)
        {
            await KeepAsync(connection, change, now.Version, "clashed", cancellation);
            return new FieldChanged(change.Change, "clash", now.Version, now.Body);
        }

        string? Text(string name) => change.Body[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text.Trim() : null;
        var rows = change.Thing == "visit"
            ? await connection.RunAsync(
                "update visit set state = coalesce($3::text, state), purpose = coalesce($4::text, purpose), version = $5, changed_at = $6, changed_by = $7 where institution_id = $1 and id = $2",
                cancellation, visit.InstitutionId, change.Id, Text("state"), Text("purpose"), version, visit.Now.Now, visit.ViewerId)
            : now is null
                ? await connection.RunAsync(
                    "insert into advising_agreement (id, institution_id, pair_id, version, words, owner, until, state, changed_at, changed_by) values ($1, $2, $3, 1, $4, $5, $6::text::date, 'open', $7, $8)",
                    cancellation, change.Id, visit.InstitutionId, change.Pair!.Value, Text("words"), Text("owner"), Text("until"), visit.Now.Now, visit.ViewerId)
                : await connection.RunAsync(
                    "update advising_agreement set words = coalesce($3::text, words), owner = coalesce($4::text, owner), until = coalesce($5::text::date, until), state = coalesce($6::text, state), version = $7, changed_at = $8, changed_by = $9 where institution_id = $1 and id = $2",
                    cancellation, visit.InstitutionId, change.Id, Text("words"), Text("owner"), Text("until"), Text("state"), version, visit.Now.Now, visit.ViewerId);
        if (rows == 0)
            return new FieldChanged(change.Change, "refused", 0);
        await KeepAsync(connection, change, version, "held", cancellation);
        return new FieldChanged(change.Change, "held", version);
    }

    private Task KeepAsync(NpgsqlConnection connection, FieldChange change, int version, string fate, CancellationToken cancellation) => connection.RunAsync(
        VersionSql, cancellation, visit.InstitutionId, change.Thing, change.Id, version, fate, change.Body.ToJsonString(), visit.Now.Now, visit.ViewerId, change.Change);

    private static Held ReadHeld(NpgsqlDataReader row) => new(row.GetInt32(0), (JsonObject)JsonNode.Parse(row.GetString(1))!);

    private sealed record Held(int Version, JsonObject Body);
}
