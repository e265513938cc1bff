using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Facts;
using Npgsql;

namespace Lazo.Web.Features.Advising.Field;

/// <summary>What its author decided about something that was put aside.</summary>
/// <param name="Id">Under which the telephone knows it.</param>
/// <param name="As">The fact that it became; null: she let it go.</param>
public sealed record Settled(Guid Id, string Hash, Guid? As);

/// <summary>What arrived and can't be taken: kept for its author, who decides; then the telephone hears what became of it.</summary>
public static class FieldAside
{
    private const string PutSql = """
        insert into field_aside (institution_id, author_id, fact_id, why, kind, form, at, elapsed, pairs, ref, body, hash, received_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::uuid, $11, $12, $13) on conflict do nothing
        """;

    private const string SettledSql = """
        select fact_id, hash, settled_as from field_aside where institution_id = $1 and author_id = $2 and fact_id = any($3) and settled_at is not null
        """;

    internal static Task PutAsync(NpgsqlConnection connection, AdvisingVisit visit, FieldItem item, string why, CancellationToken cancellation) => connection.RunAsync(
        PutSql, cancellation, visit.InstitutionId, visit.ViewerId, item.Id, why, Shown(item.Kind, 60), item.Form, item.DeviceAt, item.Elapsed,
        item.Pairs.ToArray(), item.Ref, Shown(item.Body, FactJson.Longest), item.Digest, visit.Now.Now);

    /// <summary>How much waits for her decision.</summary>
    internal static async Task<long> CountAsync(AdvisingVisit visit, CancellationToken cancellation) => (await (await visit.ConnectionAsync(cancellation)).RowsAsync(
        "select count(*) from field_aside where institution_id = $1 and author_id = $2 and settled_at is null", r => r.GetInt64(0), cancellation, visit.InstitutionId, visit.ViewerId))[0];

    internal static async Task<IReadOnlyList<Settled>> SettledAsync(AdvisingVisit visit, Guid[] ids, CancellationToken cancellation) =>
        await (await visit.ConnectionAsync(cancellation)).RowsAsync(
            SettledSql, r => new Settled(r.GetGuid(0), Convert.ToHexStringLower(r.GetFieldValue<byte[]>(1)), r.IsDBNull(2) ? null : r.GetGuid(2)), cancellation, visit.InstitutionId, visit.ViewerId, ids);

    // What no column of text can hold.
    private static string Shown(string text, int longest) => (text.Length > longest ? text[..longest] : text).Replace('\0', '\uFFFD');
}
