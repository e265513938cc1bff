using Npgsql;

namespace Lazo.Web.Features.Tutoring.Outgoing;

/// <summary>Looks every other second for what is due; every process does, and what was left by one that stopped is sent by another.</summary>
internal sealed class DeliveryRound(Delivery delivery, ILogger<DeliveryRound> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every);
        try
        {
            do
            {
                await SendAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The program is stopping; what waits goes with the next start.
        }
    }

    private async Task SendAsync(CancellationToken cancellation)
    {
        try
        {
            await delivery.SendDueAsync(cancellation);
        }
        catch (NpgsqlException e)
        {
            // A database that restarts isn't the end: what waits is still there in two seconds.
            log.LogError(e, "What waits could not be sent; it is tried again");
        }
    }
}
