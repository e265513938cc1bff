using Lazo.Domain.Advising;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Advising;

/// <summary>A pair as whoever asks may see it: the two people and the school.</summary>
/// <param name="Advisor">How the advisor is called; likewise the teacher.</param>
/// <param name="Level">Of the school, by its code.</param>
/// <param name="Over">The advisor's appointment ended, or another one went on.</param>
public sealed record Seen(
    Pair Pair, string Advisor, string Teacher, string School, string Level, bool Multigrade, DateTimeOffset Began, DateTimeOffset? Over)
{
    private const string Sql = """
        select p.id, p.advisor_id, p.teacher_id, p.school_id,
               a.given_name || ' ' || a.family_name, t.given_name || ' ' || t.family_name, o.name, s.level, s.multigrade, p.began_at, p.over_at
        from advising_pair p
        join person a on a.id = p.advisor_id join person t on t.id = p.teacher_id
        join school s on s.org_id = p.school_id join org o on o.id = p.school_id
        where p.institution_id = $1
        """;

    internal static Task<List<Seen>> ReadAsync(NpgsqlConnection connection, string where, CancellationToken cancellation, params object[] values) => connection.RowsAsync(
        $"{Sql} {where} order by o.name, t.sort_name, p.began_at",
        r => new Seen(
            new Pair(r.GetGuid(0), r.GetInt32(1), r.GetInt32(2), r.GetInt32(3)), r.GetString(4), r.GetString(5), r.GetString(6), r.GetString(7), r.GetBoolean(8), r.At(9), r.AtOrNull(10)),
        cancellation, values);
}
