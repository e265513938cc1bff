using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Practice;

/// <summary>Of whom at least two things are known: how she likes to be called or reached, her work, her interests.</summary>
internal static class KnownPeople
{
    private const string Sql = """
        select id from person
        where institution_id = $1 and not removed
          and num_nonnulls(nullif(preferred_name, ''), nullif(job, ''), nullif(interests, ''), preferred_channel) >= 2
        """;

    internal static async Task<HashSet<int>> ReadAsync(NpgsqlConnection connection, int institutionId, CancellationToken cancellation) =>
        [.. await connection.RowsAsync(Sql, row => row.GetInt32(0), cancellation, institutionId)];
}
