namespace Lazo.Web.Features.Research.Exchange;

/// <summary>Deletes files that nobody came back for: at the start, and then every ten minutes, also where nobody hands in another.</summary>
internal sealed class WaitingSweep(WaitingFiles files, ILogger<WaitingSweep> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var again = new PeriodicTimer(Pause);
        try
        {
            do
                Sweep();
            while (await again.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The end that was asked for.
        }
    }

    private void Sweep()
    {
        try
        {
            files.Sweep();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.LogWarning(e, "Files that nobody came back for can't be deleted");
        }
    }
}
