using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Colleagues;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Practice;

/// <summary>When tutors and subject advisors spoke of each tutee, by her number; as the role that reads no word.</summary>
internal static class ColleagueTalks
{
    private const string Sql = """
        select e.tutee_id, t.sourced_id, e.at from colleague_entry e join person t on t.id = e.tutor_id
        where e.institution_id = $1 and e.at >= $2 and e.at < $3 order by e.at
        """;

    internal static async Task<ILookup<int, ColleagueTalk>> ReadAsync(
        NpgsqlConnection connection, int institutionId, Instant from, Instant to, CancellationToken cancellation) =>
        (await connection.RowsAsync(
            Sql, row => (Tutee: row.GetInt32(0), Talk: new ColleagueTalk(row.GetString(1), Instant.From(row.At(2)))), cancellation,
            institutionId, from.ToDateTimeOffset(), to.ToDateTimeOffset())).ToLookup(row => row.Tutee, row => row.Talk);
}
