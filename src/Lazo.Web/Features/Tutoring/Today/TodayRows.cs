using Lazo.Domain.Accompaniment;
using Lazo.Web.Data;
using Lazo.Web.Features.Tutoring.Facts;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>The rows of the list as they are kept: worked out anew whenever a fact about a tutee was recorded.</summary>
public sealed class TodayRows(Database database, TimeProvider clock)
{
    /// <summary>How many tutees are read, decided upon and written at once: enough for the server, little for the memory.</summary>
    internal const int SetSize = 2_000;

    /// <summary>Works out the rows of these tutees, all of one institution, as of now. Called after the transaction that recorded the fact.</summary>
    public async Task RefreshAsync(IReadOnlyCollection<int> studentIds, CancellationToken cancellation)
    {
        if (studentIds.Count == 0)
            return;
        await using var connection = await database.Signals.OpenConnectionAsync(cancellation);
        var startedAt = clock.GetUtcNow();
        var asOf = Instant.From(startedAt);
        var institution = await Institution.OfPersonAsync(connection, studentIds.First(), asOf, cancellation);
        var reader = new TuteeFactsReader(connection, institution.Zone, asOf);
        foreach (var set in studentIds.Distinct().Order().Chunk(SetSize))
            await RenewAsync(connection, reader, institution, set, startedAt, cancellation);
    }

    /// <param name="reader">Reads as of <paramref name="startedAt"/> over the same connection.</param>
    internal static async Task RenewAsync(
        NpgsqlConnection connection, TuteeFactsReader reader, Institution institution, int[] set, DateTimeOffset startedAt, CancellationToken cancellation)
    {
        var asOf = Instant.From(startedAt);
        var tutees = await reader.ReadAsync(set, cancellation);
        var rows = tutees.Select(tutee => WorkedOut.Of(tutee, asOf, institution.Rules)).ToList();
        await new TodayRowsWriter(connection).WriteAsync(institution.Id, set, rows, startedAt, cancellation);
    }
}
