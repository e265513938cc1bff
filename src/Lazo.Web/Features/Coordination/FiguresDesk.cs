using Lazo.Domain.Accompaniment;
using Lazo.Web.Data;
using Lazo.Web.Features.Tutoring.Facts;

namespace Lazo.Web.Features.Coordination;

/// <summary>Where months are counted: by night as soon as they are over, or when somebody first asks for one.</summary>
/// <remarks>Two processes may count the same month; the first row stays, and both have the same.</remarks>
public sealed class FiguresDesk(Database database, TimeProvider clock, ILogger<FiguresDesk> log, IHostApplicationLifetime lifetime)
{
    /// <summary>A count that is under way, and how far it is.</summary>
    public sealed record Count(Task Done, MonthProgress Progress);

    private readonly Dictionary<(int Institution, DateOnly Month), Count> underWay = new();

    /// <summary>Begins to count a month, or joins whoever counts it already; it goes on when the asker has left.</summary>
    public Count Begin(int institutionId, DateOnly month)
    {
        lock (underWay)
        {
            if (underWay.TryGetValue((institutionId, month), out var running))
                return running;
            var progress = new MonthProgress();
            var count = new Count(Task.Run(() => CountAsync(institutionId, month, progress, lifetime.ApplicationStopping)), progress);
            underWay[(institutionId, month)] = count;
            return count;
        }
    }

    /// <summary>Counts the latest closed month of every institution that has none yet.</summary>
    public async Task CloseAsync(CancellationToken cancellation)
    {
        await using var connection = await database.Signals.OpenConnectionAsync(cancellation);
        foreach (var id in await connection.RowsAsync("select id from institution order by id", row => row.GetInt32(0), cancellation))
        {
            var now = Instant.From(clock.GetUtcNow());
            var institution = await Institution.OfIdAsync(connection, id, now, cancellation);
            var month = ClosedMonths.Latest(institution.Rules.Calendar.DateOf(now));
            if (await StoredFigures.FindAsync(connection, id, month, cancellation) is null)
                await Begin(id, month).Done.WaitAsync(cancellation);
        }
    }

    private async Task CountAsync(int institutionId, DateOnly month, MonthProgress progress, CancellationToken cancellation)
    {
        try
        {
            var figures = await new MonthReader(database, institutionId, month).CountAsync(progress, cancellation);
            await using var connection = await database.Signals.OpenConnectionAsync(cancellation);
            await StoredFigures.WriteAsync(connection, institutionId, figures, clock.GetUtcNow(), cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Whoever asked may have left: the log is told in any case.
            log.LogError(fault, "The month {Month} of institution {Institution} wasn't counted", month, institutionId);
            throw;
        }
        finally
        {
            lock (underWay)
                underWay.Remove((institutionId, month));
        }
    }
}
