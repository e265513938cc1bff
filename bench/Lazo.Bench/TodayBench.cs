using System.Diagnostics;
using System.Text.RegularExpressions;
using Lazo.Web;
using Lazo.Web.Features.Tutoring.Today;

namespace Lazo.Bench;

/// <summary>The page of a tutor with 300 tutees in an institution of 200,000: signed in, over HTTP, as a browser asks for it.</summary>
/// <remarks>Application, PostgreSQL and the load share one machine; what the load takes is missing from what is measured.</remarks>
internal static partial class TodayBench
{
    /// <summary>Few results: the page reads rows that were worked out, and how many facts stand behind them doesn't matter to it.</summary>
    private const int Activities = 4;
    private const int Connections = 12;
    private const int SteadyRate = 50;
    private const string Page = "/tutoria/hoy";

    /// <summary>Until the runtime has compiled what is asked often; as many seconds as a slow machine may take for it.</summary>
    private const int WarmUpRequests = 4_000;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Measure = TimeSpan.FromSeconds(10);

    internal static async Task RunAsync(CancellationToken cancellation)
    {
        var clock = TimeProvider.System;
        await using var institution = await LargeInstitution.MakeAsync(Activities, clock.GetUtcNow(), cancellation);
        var pass = await new TodayPass(institution.Database, clock).RunAsync(institutionId: 1, cancellation);
        await Console.Error.WriteLineAsync($"  rows of {pass.Tutees:N0} tutees worked out in {pass.Took.TotalSeconds:0} s");

        var settings = new Settings(institution.Folder, DatabaseConnection: null, Url: "http://127.0.0.1:0", Demonstration: false);
        await using var site = Site.Build(settings, institution.Database, clock);
        await site.StartAsync(cancellation);
        using var tutor = await Visitor.SignInAsync(site, LargeInstitution.TutorNamed(0), cancellation);
        var client = tutor.Client;
        var bytes = await CheckAsync(client, cancellation);

        await ClosedLoopAsync(client, WarmUp, WarmUpRequests, cancellation);
        var (requests, took) = await ClosedLoopAsync(client, Measure, int.MaxValue, cancellation);
        await Console.Out.WriteLineAsync(
            $"today: {requests / took.TotalSeconds:0} requests/s ({Page} of a tutor with 300 tutees among {LargeInstitution.Tutees:N0}, signed in, " +
            $"{bytes / 1024.0:0.0} kB compressed, {Connections} connections, load and server on {Environment.ProcessorCount} cores)");

        var waits = await OpenLoopAsync(client, Measure, cancellation);
        await Console.Out.WriteLineAsync(
            $"today-p99: {waits[waits.Length * 99 / 100].TotalMilliseconds:0.0} ms (at {SteadyRate} requests/s for {Measure.TotalSeconds:0} s; " +
            $"median {waits[waits.Length / 2].TotalMilliseconds:0.0} ms, worst {waits[^1].TotalMilliseconds:0.0} ms)");
        await site.StopAsync(cancellation);
    }

    /// <summary>The page is the one that is meant: fifteen rows above the fold.</summary>
    /// <returns>How many bytes of it travel.</returns>
    private static async Task<int> CheckAsync(HttpClient client, CancellationToken cancellation)
    {
        var rows = Row().Count(await client.GetStringAsync(Page, cancellation));
        if (rows != 15)
            throw new InvalidOperationException($"The page has {rows} rows, not 15.");
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");
        return (await client.GetByteArrayAsync(Page, cancellation)).Length;
    }

    private static async Task<(int Requests, TimeSpan Took)> ClosedLoopAsync(HttpClient client, TimeSpan span, int most, CancellationToken cancellation)
    {
        var requests = 0;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(AskAsync, cancellation)));
        return (requests, clock.Elapsed);

        async Task AskAsync()
        {
            while (clock.Elapsed < span && Volatile.Read(ref requests) < most)
            {
                await GetAsync(client, cancellation);
                Interlocked.Increment(ref requests);
            }
        }
    }

    /// <summary>Requests begin when they are due, also when earlier ones are late: the wait counts from then.</summary>
    private static async Task<TimeSpan[]> OpenLoopAsync(HttpClient client, TimeSpan span, CancellationToken cancellation)
    {
        var asked = new List<Task<TimeSpan>>();
        var clock = Stopwatch.StartNew();
        for (var number = 0; ; number++)
        {
            var due = TimeSpan.FromSeconds((double)number / SteadyRate);
            if (due >= span)
                break;
            if (due > clock.Elapsed)
                await Task.Delay(due - clock.Elapsed, cancellation);
            asked.Add(Task.Run(
                async () =>
                {
                    await GetAsync(client, cancellation);
                    return clock.Elapsed - due;
                },
                cancellation));
        }

        return [.. (await Task.WhenAll(asked)).Order()];
    }

    private static async Task GetAsync(HttpClient client, CancellationToken cancellation)
    {
        using var answer = await client.GetAsync(Page, cancellation);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync(cancellation);
    }

    [GeneratedRegex("<article class=\"row", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();
}
