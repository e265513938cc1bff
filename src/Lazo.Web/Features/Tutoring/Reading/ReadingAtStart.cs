using Lazo.Web.Data;

namespace Lazo.Web.Features.Tutoring.Reading;

/// <summary>Messages that were there before this version are read when it starts; rows of the morning follow with the next pass.</summary>
internal sealed class ReadingAtStart(Database database) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(stoppingToken);
        await UnreadMessages.ReadAsync(connection, stoppingToken);
    }
}
