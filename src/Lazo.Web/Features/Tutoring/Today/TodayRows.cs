using Lazo.Domain.Accompaniment;
using Lazo.Web.Data;
using Lazo.Web.Features.Tutoring.Facts;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>The rows of the list as they are kept: worked out anew whenever a fact about a tutee was recorded.</summary>
public sealed class TodayRows(Database database, TimeProvider clock)
{
    /// <summary>Works out the rows of these tutees, all of one institution, as of now. Called after the transaction that recorded the fact.</summary>
    public async Task RefreshAsync(IReadOnlyCollection<int> studentIds, CancellationToken cancellation)
    {
        if (studentIds.Count == 0)
            return;
        await using var connection = await database.Signals.OpenConnectionAsync(cancellation);
        var startedAt = clock.GetUtcNow();
        var institution = await Institution.OfPersonAsync(connection, studentIds.First(), Instant.From(startedAt), cancellation);
        var renewal = new RowRenewal(connection, institution, startedAt);
        foreach (var set in studentIds.Distinct().Order().Chunk(RowRenewal.SetSize))
            await renewal.RenewAsync(set, cancellation);
    }
}
