using System.Threading.Channels;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Live;

/// <summary>Hears what any process says is new, and tells it to the open pages of this one: one connection a process, however many pages.</summary>
/// <remarks>
/// Whom it concerns is asked when it happens (<c>wall.audience</c>), not when the page was opened: a tutorship that ended yesterday
/// tells nothing today. Notices that come while that is being asked are asked for together.
/// </remarks>
public sealed class LiveListener(Database database, OpenPages pages, TimeProvider clock, IHostApplicationLifetime life, ILogger<LiveListener> log) : BackgroundService
{
    private const string AudienceSql =
        "select n.tutee, a.person from unnest($1::int[], $2::int[]) as n (tutee, class) cross join lateral wall.audience(n.tutee, n.class) as a (person)";

    /// <summary>Proxies and telephones give up a line that is silent for a minute.</summary>
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(25);

    /// <summary>A connection whose other end is gone says nothing: it is asked.</summary>
    private static readonly TimeSpan Doubt = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Channel<LiveNotice> heard = Channel.CreateUnbounded<LiveNotice>(new UnboundedChannelOptions { SingleReader = true });

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Before the server waits for its requests to end: these end only when they are told to.
        life.ApplicationStopping.Register(pages.CutAll);
        try
        {
            await Task.WhenAll(ListenAsync(stoppingToken), TellAsync(stoppingToken), PulseAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The end that was asked for, also when the host is thrown away without being stopped.
        }
    }

    private async Task ListenAsync(CancellationToken cancellation)
    {
        for (var again = false; !cancellation.IsCancellationRequested; again = true)
        {
            try
            {
                await using var connection = await database.Signals.OpenConnectionAsync(cancellation);
                connection.Notification += (_, told) =>
                {
                    if (LiveNotice.Read(told.Payload) is { } notice)
                        heard.Writer.TryWrite(notice);
                };
                await connection.RunAsync($"listen {LiveNotice.Channel}", cancellation);
                // What was said while nobody listened is lost: everyone looks anew.
                if (again)
                    pages.TellAll();
                while (true)
                {
                    if (!await connection.WaitAsync(Doubt, cancellation))
                        await connection.RunAsync("select 1", cancellation);
                }
            }
            catch (NpgsqlException e)
            {
                log.LogWarning(e, "The line on which new facts are heard is down; trying again");
                await Task.Delay(Pause, cancellation);
            }
        }
    }

    private async Task TellAsync(CancellationToken cancellation)
    {
        while (await heard.Reader.WaitToReadAsync(cancellation))
        {
            var notices = new HashSet<LiveNotice>();
            while (heard.Reader.TryRead(out var notice))
                notices.Add(notice);
            foreach (var everyone in notices.Where(notice => notice.TuteeId == 0))
                pages.TellAll(everyone.InstitutionId);
            try
            {
                await TellAboutAsync([.. notices.Where(notice => notice.TuteeId != 0)], cancellation);
            }
            catch (NpgsqlException e)
            {
                log.LogWarning(e, "Whom {Count} notices concern couldn't be asked; every open page is told", notices.Count);
                pages.TellAll();
            }
        }
    }

    private async Task TellAboutAsync(IReadOnlyCollection<LiveNotice> notices, CancellationToken cancellation)
    {
        if (notices.Count == 0 || pages.Count == 0)
            return;
        await using var connection = await database.Signals.OpenConnectionAsync(cancellation);
        var told = await connection.RowsAsync(
            AudienceSql, r => (Tutee: r.GetInt32(0), Viewer: r.GetInt32(1)), cancellation,
            notices.Select(notice => notice.TuteeId).ToArray(), notices.Select(notice => notice.ClassId).ToArray());
        foreach (var (tutee, viewer) in told.Distinct())
            pages.TellAbout(viewer, tutee);
    }

    private async Task PulseAsync(CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(Pulse, clock);
        while (await timer.WaitForNextTickAsync(cancellation))
            pages.Pulse(clock.GetUtcNow());
    }
}
