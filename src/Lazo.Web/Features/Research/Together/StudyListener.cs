using System.Globalization;
using System.Text.Json;
using System.Threading.Channels;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Research.Together;

/// <summary>Hears every act of every study, and tells the open desks of this process those that their people may know of.</summary>
/// <remarks>
/// What somebody may know is asked of the walls, as she, each time: who codes alone isn't told that others marked, not even how often, and whoever left the team is shown out.
/// </remarks>
public sealed class StudyListener(Database database, OpenDesks desks, TimeProvider clock, IHostApplicationLifetime life, ILogger<StudyListener> log) : BackgroundService
{
    private const string KnownSql = """
        select coalesce((select string_agg(a.id::text, ' ' order by a.id) from study_act a where a.study_id = $1 and a.id = any ($2)), ''), exists (select from wall.studies() s where s.study_id = $1)
        """;

    // Who codes alone doesn't see either who else is reading the same.
    private const string NamesSql = """
        select m.person_id, p.given_name from study_member m join person p on p.id = m.person_id
        where m.study_id = $1 and m.person_id = any ($2) and m.until is null and not exists (select from wall.blind_studies() b where b = $1) order by p.given_name
        """;

    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(25);
    private static readonly TimeSpan Doubt = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Channel<Heard> heard = Channel.CreateUnbounded<Heard>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Somebody sat down at a desk of this process.</summary>
    internal async Task SitAsync(OpenDesk desk, CancellationToken cancellation)
    {
        desks.Add(desk);
        await SayAsync([new DeskNotice(desk.Study, desk.Document, desk.Page.ViewerId, Here: true)], cancellation);
        heard.Writer.TryWrite(new Heard(desk.Study, 0, desk.Document));
    }

    /// <summary>She got up; said to the others unless she has the text open once more.</summary>
    internal async Task RiseAsync(OpenDesk desk)
    {
        desks.Remove(desk);
        try
        {
            if (!desks.IsAt(desk))
                await SayAsync([new DeskNotice(desk.Study, desk.Document, desk.Page.ViewerId, Here: false)], CancellationToken.None);
        }
        catch (Exception e) when (e is NpgsqlException or ObjectDisposedException)
        {
            log.LogDebug(e, "Nobody could be told that a desk was left; it will be forgotten");
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        life.ApplicationStopping.Register(desks.CutAll);
        try
        {
            await Task.WhenAll(ListenAsync(stoppingToken), TellAsync(stoppingToken), PulseAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The end that was asked for.
        }
    }

    private async Task ListenAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                await using var connection = await database.Signals.OpenConnectionAsync(cancellation);
                connection.Notification += (_, told) => Hear(told.Channel, told.Payload);
                await connection.RunAsync($"listen {StudyActs.Channel}; listen {DeskNotice.Channel}", cancellation);
                while (true)
                {
                    if (!await connection.WaitAsync(Doubt, cancellation))
                        await connection.RunAsync("select 1", cancellation);
                }
            }
            catch (NpgsqlException e)
            {
                log.LogWarning(e, "The line on which acts of studies are heard is down; trying again");
                // What was said meanwhile is lost: every desk calls again and asks for everything.
                desks.CutAll();
                await Task.Delay(Pause, cancellation);
            }
        }
    }

    private void Hear(string channel, string payload)
    {
        if (channel == DeskNotice.Channel)
        {
            if (DeskNotice.Read(payload) is { } notice && desks.Note(notice, clock.GetUtcNow()))
                heard.Writer.TryWrite(new Heard(notice.Study, 0, notice.Document));
        }
        else if (payload.Split(' ') is [var study, var act] && int.TryParse(study, CultureInfo.InvariantCulture, out var ofStudy) && long.TryParse(act, CultureInfo.InvariantCulture, out var number))
        {
            heard.Writer.TryWrite(new Heard(ofStudy, number, null));
        }
    }

    private async Task TellAsync(CancellationToken cancellation)
    {
        while (await heard.Reader.WaitToReadAsync(cancellation))
        {
            var all = new HashSet<Heard>();
            while (heard.Reader.TryRead(out var one))
                all.Add(one);
            foreach (var study in all.GroupBy(one => one.Study))
            {
                foreach (var viewer in desks.Of(study.Key).GroupBy(desk => desk.Page.ViewerId))
                    await TellAsync(study.Key, viewer.Key, [.. viewer], [.. study.Where(one => one.Act > 0).Select(one => one.Act)], [.. study.Select(one => one.Document).OfType<Guid>()], cancellation);
            }
        }
    }

    private async Task TellAsync(int study, int viewer, IReadOnlyList<OpenDesk> hers, long[] acts, HashSet<Guid> texts, CancellationToken cancellation)
    {
        try
        {
            await using var connection = await Seal.OpenAsync(database, viewer, cancellation);
            var (known, works) = (await connection.RowsAsync(KnownSql, r => (r.GetString(0), r.GetBoolean(1)), cancellation, study, acts))[0];
            foreach (var desk in hers)
            {
                if (!works)
                {
                    desk.Page.Say(OpenDesks.Gone);
                    desk.Page.Cut();
                    continue;
                }

                // Each of them: the desk passes over those that it sent itself.
                if (known.Length > 0)
                    desk.Page.Say(new(known, "changed"));
                if (texts.Contains(desk.Document))
                {
                    var others = desks.At(study, desk.Document, clock.GetUtcNow()).Where(person => person != viewer).ToArray();
                    var names = others.Length == 0 ? [] : await connection.RowsAsync(NamesSql, r => r.GetString(1), cancellation, study, others);
                    desk.SayHere(JsonSerializer.Serialize(names));
                }
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogWarning(e, "What somebody may know of an act couldn't be asked; her desks call again");
            foreach (var desk in hers)
                desk.Page.Cut();
        }
    }

    private async Task PulseAsync(CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(Pulse, clock);
        while (await timer.WaitForNextTickAsync(cancellation))
        {
            var (now, all) = (clock.GetUtcNow(), desks.Of());
            foreach (var desk in all)
            {
                if (desk.Page.Until <= now)
                    desk.Page.Cut();
                else
                    desk.Page.Say(new("", "pulse"));
                // Whether she still works there, and who is beside her.
                heard.Writer.TryWrite(new Heard(desk.Study, 0, desk.Document));
            }

            try
            {
                await SayAsync([.. all.Select(desk => new DeskNotice(desk.Study, desk.Document, desk.Page.ViewerId, Here: true)).Distinct()], cancellation);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogWarning(e, "Who sits at a desk couldn't be told");
            }
        }
    }

    private async Task SayAsync(DeskNotice[] notices, CancellationToken cancellation)
    {
        if (notices.Length == 0)
            return;
        await using var connection = await database.Signals.OpenConnectionAsync(cancellation);
        await connection.RunAsync($"select pg_notify('{DeskNotice.Channel}', told) from unnest($1::text[]) as told", cancellation, (object)notices.Select(notice => notice.ToString()).ToArray());
    }

    /// <summary>What was heard of a study.</summary>
    /// <param name="Act">0: nothing was done; somebody came, went, or is to be asked whether she may.</param>
    private readonly record struct Heard(int Study, long Act, Guid? Document);
}
