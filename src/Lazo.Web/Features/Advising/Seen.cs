using Lazo.Domain.Advising;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Words;
using Npgsql;

namespace Lazo.Web.Features.Advising;

/// <summary>A pair as whoever asks may see it: the two people and the school.</summary>
/// <param name="Advisor">How the advisor is called; likewise the teacher.</param>
/// <param name="Level">Of the school, by its code.</param>
/// <param name="TeacherIs">What she is called at the school's level, as she chose.</param>
/// <param name="AdvisorIs">Likewise the advisor, by her role.</param>
/// <param name="Over">The advisor's appointment ended, or another one went on.</param>
public sealed record Seen(
    Pair Pair, string Advisor, string Teacher, string School, string Level, bool Multigrade, Called TeacherIs, Called AdvisorIs, DateTimeOffset Began, DateTimeOffset? Over)
{
    private const string Sql = """
        select p.id, p.advisor_id, p.teacher_id, p.school_id,
               a.given_name || ' ' || a.family_name, t.given_name || ' ' || t.family_name, o.name, s.level, s.multigrade, p.began_at, p.over_at,
               case tf.form when 'her' then l.teacher_her when 'him' then l.teacher_him else l.teacher_es end, l.teacher_en, tf.form,
               coalesce(case af.form when 'her' then w.her when 'him' then w.him end, w.es), w.en, case when w.her is not null then af.form end
        from advising_pair p
        join person a on a.id = p.advisor_id join person t on t.id = p.teacher_id
        join school s on s.org_id = p.school_id join org o on o.id = p.school_id
        join school_level l on l.institution_id = s.institution_id and l.code = s.level
        left join advising_word w on w.institution_id = s.institution_id and w.code = 'advisor'
        left join spoken_form tf on tf.person_id = p.teacher_id left join spoken_form af on af.person_id = p.advisor_id
        where p.institution_id = $1
        """;

    internal static Task<List<Seen>> ReadAsync(NpgsqlConnection connection, string where, CancellationToken cancellation, params object[] values) => connection.RowsAsync(
        $"{Sql} {where} order by o.name, t.sort_name, p.began_at",
        r => new Seen(
            new Pair(r.GetGuid(0), r.GetInt32(1), r.GetInt32(2), r.GetInt32(3)), r.GetString(4), r.GetString(5), r.GetString(6), r.GetString(7), r.GetBoolean(8),
            Called.By(new(r.GetString(11), r.GetString(12)), r.TextOrNull(13)), Called.By(r.IsDBNull(14) ? RoleWords.None.Advisor : new(r.GetString(14), r.GetString(15)), r.TextOrNull(16)), r.At(9), r.AtOrNull(10)),
        cancellation, values);
}
