using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Practice;

/// <summary>Of whom at least two things are known: from the school's files, her card, and how she wishes to be called and reached.</summary>
internal static class KnownPeople
{
    private const int Enough = 2;

    // How many things, and not one of them: the role that counts reads no card.
    private const string Sql = "select person_id from wall.things_known($1) where things >= $2";

    internal static async Task<HashSet<int>> ReadAsync(NpgsqlConnection connection, int institutionId, CancellationToken cancellation) =>
        [.. await connection.RowsAsync(Sql, row => row.GetInt32(0), cancellation, institutionId, Enough)];
}
