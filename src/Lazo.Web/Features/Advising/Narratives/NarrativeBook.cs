using System.Security.Cryptography;
using Lazo.Domain.Accompaniment;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Advising.Narratives;

/// <summary>The notice that somebody reads before she hands a narrative to research.</summary>
public sealed record NarrativeNotice(int Version, string Words);

/// <summary>An anecdote that its author handed to research.</summary>
public sealed record Handed(Guid Anecdote, string Code, DateTimeOffset At, DateTimeOffset? Withdrawn);

/// <summary>What whoever asks handed to research, and takes out again.</summary>
internal static class NarrativeBook
{
    private const string Legible = "ACDEFGHJKMNPQRTUVWXY34679";

    private const string NoticeSql = "select version, words from narrative_notice where institution_id = $1 order by version desc limit 1";

    // The people and schools of the zones in which she works or whom she knows from her pairs.
    private const string NamesSql = """
        with zone as (select s.zone_id from school s where s.org_id in (select o.org_id from wall.posts_of($2) o)
                      union select z from wall.zones_of($2) z
                      union select s.zone_id from advising_pair p join school s on s.org_id = p.school_id)
        select p.given_name || ' ' || p.family_name || ' ' || coalesce(p.preferred_name, '') from person p where p.institution_id = $1 and (
          p.id in (select h.person_id from person_role h where h.org_id in (select s.org_id from school s where s.zone_id in (select zone_id from zone) union select zone_id from zone))
          or p.id in (select t.advisor_id from advisor_term t where t.zone_id in (select zone_id from zone)))
        union all select o.name from org o where o.institution_id = $1 and o.id in (select s.org_id from school s where s.zone_id in (select zone_id from zone))
        """;

    internal static async Task<NarrativeNotice> NoticeAsync(NpgsqlConnection connection, int institution, CancellationToken cancellation) =>
        (await connection.FirstAsync(NoticeSql, r => new NarrativeNotice(r.GetInt32(0), r.GetString(1)), cancellation, institution))!;

    internal static Task<List<string>> NamesAsync(NpgsqlConnection connection, int institution, int viewer, CancellationToken cancellation) =>
        connection.RowsAsync(NamesSql, r => r.GetString(0), cancellation, institution, viewer);

    internal static Task<List<Handed>> HandedAsync(NpgsqlConnection connection, int institution, int viewer, CancellationToken cancellation) => connection.RowsAsync(
        "select fact_id, code, at, withdrawn_at from narrative_handed where institution_id = $1 and author_id = $2 order by at desc",
        r => new Handed(r.GetGuid(0), r.GetString(1), r.At(2), r.AtOrNull(3)), cancellation, institution, viewer);

    /// <summary>A code that says nothing of whose it is.</summary>
    internal static string NewCode() => "N-" + RandomNumberGenerator.GetString(Legible, 7);

    /// <returns>False where it is handed over already.</returns>
    internal static async Task<bool> HandAsync(NpgsqlConnection connection, int institution, int author, Guid anecdote, ConsentedNarrative narrative, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var together = await connection.BeginTransactionAsync(cancellation);
        var rows = await connection.RunAsync(
            "insert into narrative_handed (institution_id, code, author_id, fact_id, notice, at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing", cancellation,
            institution, narrative.Code, author, anecdote, narrative.Consent.Notice, now);
        if (rows == 0) return false;
        await connection.RunAsync(
            "insert into research_narrative (institution_id, code, body, notice, day) values ($1, $2, $3, $4, $5)", cancellation,
            institution, narrative.Code, narrative.Text, narrative.Consent.Notice, narrative.Consent.Day);
        await together.CommitAsync(cancellation);
        return true;
    }

    /// <returns>False where nothing of hers goes by that code.</returns>
    internal static async Task<bool> WithdrawAsync(NpgsqlConnection connection, int institution, int author, string code, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var together = await connection.BeginTransactionAsync(cancellation);
        await connection.RunAsync(
            "delete from research_narrative r where r.institution_id = $1 and r.code = $2 and exists (select from narrative_handed h where h.institution_id = $1 and h.code = $2 and h.author_id = $3)",
            cancellation, institution, code, author);
        var rows = await connection.RunAsync(
            "update narrative_handed set withdrawn_at = $4 where institution_id = $1 and code = $2 and author_id = $3 and withdrawn_at is null", cancellation, institution, code, author, now);
        await together.CommitAsync(cancellation);
        return rows > 0;
    }
}
