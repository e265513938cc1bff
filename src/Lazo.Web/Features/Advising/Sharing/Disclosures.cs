using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Advising.Sharing;

/// <summary>Something that a teacher opened to somebody: an act of hers, which she can take back.</summary>
/// <param name="Kinds">Of facts, by their names; <c>agreement</c> beside them.</param>
public sealed record Disclosure(Guid Id, Guid Pair, int To, string ToName, IReadOnlyList<string> Kinds, string? Words, DateTimeOffset At, DateTimeOffset? RevokedAt);

/// <summary>Somebody to whom a teacher may open something: who works in her zone.</summary>
public sealed record Reader(int Id, string Name);

/// <summary>What teachers opened, to whom and until when; the rows are their own log.</summary>
public static class Disclosures
{
    /// <summary>What is always with it: without it a word that was taken back would look as if it held.</summary>
    private const string TakenBack = "taken-back";

    private const string Sql = """
        select d.id, d.pair_id, d.to_id, p.given_name || ' ' || p.family_name, d.kinds, d.words, d.at, d.revoked_at
        from disclosure d join person p on p.institution_id = d.institution_id and p.id = d.to_id
        where d.institution_id = $1
        """;

    private const string Asked = "instrument", Answered = "instrument-filled";

    // Who works today in a zone where she is accompanied: in one of its schools, in its office, or as its advisor.
    private const string ReadersSql = """
        with zone as (select s.zone_id as id from school s where s.institution_id = $1 and s.org_id = any($3))
        select distinct p.id, p.given_name || ' ' || p.family_name, p.sort_name
        from person p
        where p.institution_id = $1 and p.id <> $2 and p.enabled and not p.removed and (
          exists (select from person_role h where h.institution_id = $1 and h.person_id = p.id
                  and (h.begin_date is null or h.begin_date <= $4) and (h.end_date is null or h.end_date >= $4)
                  and (h.org_id in (select z.id from zone z) or h.org_id in (select s.org_id from school s where s.institution_id = $1 and s.zone_id in (select z.id from zone z))))
          or exists (select from advisor_term t where t.institution_id = $1 and t.advisor_id = p.id and t.zone_id in (select z.id from zone z) and $4 between t.begins and t.ends))
        order by p.sort_name
        """;

    /// <summary>Of her pairs, the newest first: also what she took back.</summary>
    public static Task<List<Disclosure>> OfPairsAsync(NpgsqlConnection connection, int institution, Guid[] pairs, CancellationToken cancellation) =>
        connection.RowsAsync(Sql + " and d.pair_id = any($2) order by d.at desc", Read, cancellation, institution, pairs);

    /// <summary>What is open to somebody now.</summary>
    public static Task<List<Disclosure>> ToAsync(NpgsqlConnection connection, int institution, int reader, CancellationToken cancellation) =>
        connection.RowsAsync(Sql + " and d.to_id = $2 and d.revoked_at is null order by d.at desc", Read, cancellation, institution, reader);

    /// <param name="schools">Where she is accompanied.</param>
    public static Task<List<Reader>> ReadersAsync(NpgsqlConnection connection, int institution, int teacher, int[] schools, DateOnly today, CancellationToken cancellation) =>
        connection.RowsAsync(ReadersSql, r => new Reader(r.GetInt32(0), r.GetString(1)), cancellation, institution, teacher, schools, today);

    /// <remarks>Answers go with what was asked: nobody reads them without it.</remarks>
    public static Task<int> OpenAsync(
        NpgsqlConnection connection, int institution, Guid pair, int to, IReadOnlyCollection<string> kinds, string? words, DateTimeOffset now, CancellationToken cancellation) =>
        connection.RunAsync(
            "insert into disclosure (id, institution_id, pair_id, to_id, kinds, words, at) values ($1, $2, $3, $4, $5, $6::text, $7)", cancellation,
            Guid.CreateVersion7(now), institution, pair, to, kinds.Concat(kinds.Contains(Answered) ? [TakenBack, Asked] : [TakenBack]).Distinct().ToArray(), words, now);

    /// <summary>False where it isn't hers, or was taken back already.</summary>
    public static async Task<bool> RevokeAsync(NpgsqlConnection connection, int institution, Guid id, DateTimeOffset now, CancellationToken cancellation) =>
        await connection.RunAsync("update disclosure set revoked_at = $3 where institution_id = $1 and id = $2 and revoked_at is null", cancellation, institution, id, now) > 0;

    private static Disclosure Read(NpgsqlDataReader r) => new(
        r.GetGuid(0), r.GetGuid(1), r.GetInt32(2), r.GetString(3), [.. r.GetFieldValue<string[]>(4).Where(kind => kind != TakenBack)], r.TextOrNull(5), r.At(6), r.AtOrNull(7));
}
