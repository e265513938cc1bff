using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Advising.Versions;

/// <summary>What the two share, and both may change.</summary>
public enum SharedThing : byte
{
    Visit,
    Agreement,
}

/// <summary>A change as a telephone made it.</summary>
/// <param name="Id">The same change sent twice is one.</param>
/// <param name="Hash">Another one under its number is told from it.</param>
public sealed record SentChange(Guid Id, byte[] Hash);

/// <summary>What became of a change.</summary>
/// <param name="Hash">Of the one that is held; null: it was taken before hashes were kept.</param>
internal sealed record ChangeFate(string Fate, byte[]? Hash);

/// <summary>Every version of a visit or an agreement, also the one that lost a clash: nobody loses silently.</summary>
internal static class SharedVersions
{
    public const string Held = "held", Clashed = "clashed";

    private const string KeepSql = """
        insert into shared_version (institution_id, thing, thing_id, version, fate, body, changed_at, changed_by, received_at, change_id, change_hash)
        values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9, $10::uuid, $11::bytea)
        """;

    /// <param name="fate"><see cref="Held"/> or <see cref="Clashed"/>.</param>
    /// <param name="body">JSON.</param>
    /// <param name="change">Where it was made on a telephone.</param>
    /// <param name="at">When it was changed, where that isn't now.</param>
    public static async Task KeepAsync(AdvisingVisit visit, SharedThing thing, Guid id, int version, string fate, string body, CancellationToken cancellation, SentChange? change = null, DateTimeOffset? at = null) =>
        await (await visit.ConnectionAsync(cancellation)).RunAsync(
            KeepSql, cancellation, visit.InstitutionId, NameOf(thing), id, version, fate, body, at ?? visit.Now.Now, visit.ViewerId, visit.Now.Now, change?.Id, change?.Hash);

    /// <summary>Whether anything is kept of it; what came from elsewhere has no history.</summary>
    public static async Task<bool> AnyAsync(AdvisingVisit visit, Guid id, CancellationToken cancellation) => (await (await visit.ConnectionAsync(cancellation)).RowsAsync(
        "select exists (select from shared_version where institution_id = $1 and thing_id = $2)", r => r.GetBoolean(0), cancellation, visit.InstitutionId, id))[0];

    /// <summary>What became of a change that a telephone sent before; null: it is new.</summary>
    public static async Task<ChangeFate?> FateAsync(AdvisingVisit visit, Guid change, CancellationToken cancellation) =>
        await (await visit.ConnectionAsync(cancellation)).FirstAsync(
            "select fate, change_hash from shared_version where institution_id = $1 and change_id = $2",
            r => new ChangeFate(r.GetString(0), r.IsDBNull(1) ? null : r.GetFieldValue<byte[]>(1)), cancellation, visit.InstitutionId, change);

    private static string NameOf(SharedThing thing) => thing == SharedThing.Visit ? "visit" : "agreement";
}
