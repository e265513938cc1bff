using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.ServerSentEvents;
using Lazo.Web;
using Lazo.Web.Features.Live;
using Lazo.Web.Features.Tutoring.Today;
using Microsoft.AspNetCore.Builder;

namespace Lazo.Bench;

/// <summary>Two thousand open pages of forty tutors, in two web processes, while their tutees write: how long until a page hears of a message.</summary>
/// <remarks>
/// From the moment in which the form is sent until the line of each page concerned has it: signing, writing, reading the message, working out
/// the row, NOTIFY and all. Application, PostgreSQL and the pages share one machine.
/// </remarks>
internal static class LiveBench
{
    private const int Pages = 2_000;
    private const int Tutors = 40;
    private const int Activities = 4;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Measure = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(3);

    internal static async Task RunAsync(CancellationToken cancellation)
    {
        var clock = TimeProvider.System;
        await using var institution = await LargeInstitution.MakeAsync(Activities, clock.GetUtcNow(), cancellation);
        await new TodayPass(institution.Database, clock).RunAsync(institutionId: 1, cancellation);
        await using var one = await StartAsync(institution, clock, cancellation);
        await using var two = await StartAsync(institution, clock, cancellation);
        var tutors = new List<Visitor>();
        var tutees = new List<Visitor>();
        for (var number = 0; number < Tutors; number++)
        {
            // Whoever writes is never in the process in which the pages are open.
            tutors.Add(await Visitor.SignInAsync(number % 2 == 0 ? one : two, LargeInstitution.TutorNamed(number), cancellation));
            tutees.Add(await Visitor.SignInAsync(number % 2 == 0 ? two : one, LargeInstitution.TuteeNamed(number), cancellation));
            await tutees[number].OpenAsync("/mi-tutoria", cancellation);
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var heard = new ConcurrentQueue<(int Tutor, long At)>();
        var open = 0;
        var lines = Enumerable.Range(0, Pages).Select(page => ListenAsync(tutors[page % Tutors], page % Tutors, () => Interlocked.Increment(ref open), heard, stop.Token)).ToList();
        while (Volatile.Read(ref open) < Pages)
            await Task.Delay(50, cancellation);
        await Console.Error.WriteLineAsync($"  {Pages:N0} pages listen");

        await WriteAsync(tutees, WarmUp, cancellation);
        await Task.Delay(Settled, cancellation);
        heard.Clear();
        var written = await WriteAsync(tutees, Measure, cancellation);
        await Task.Delay(Settled, cancellation);
        await stop.CancelAsync();
        await Task.WhenAll(lines);

        var waits = WaitsOf(written, [.. heard], out var missed);
        await Console.Out.WriteLineAsync(
            $"live: {waits[waits.Length * 99 / 100].TotalMilliseconds:0} ms p99 until an open page hears of a message ({Pages:N0} pages of {Tutors} tutors in two processes, " +
            $"{written.Count} messages in {Measure.TotalSeconds:0} s, each to {Pages / Tutors} pages; median {waits[waits.Length / 2].TotalMilliseconds:0} ms, worst {waits[^1].TotalMilliseconds:0} ms; " +
            $"{missed} not heard; {Environment.WorkingSet / 1024 / 1024} MB with the pages themselves)");
        await one.StopAsync(cancellation);
        await two.StopAsync(cancellation);
    }

    private static async Task<WebApplication> StartAsync(LargeInstitution institution, TimeProvider clock, CancellationToken cancellation)
    {
        var site = Site.Build(new Settings(institution.Folder, DatabaseConnection: null, Url: "http://127.0.0.1:0", Demonstration: false), institution.Database, clock);
        await site.StartAsync(cancellation);
        return site;
    }

    private static async Task ListenAsync(Visitor tutor, int number, Action opened, ConcurrentQueue<(int Tutor, long At)> heard, CancellationToken stop)
    {
        try
        {
            using var answer = await tutor.Client.GetAsync(LiveServices.Address, HttpCompletionOption.ResponseHeadersRead, stop);
            await using var stream = await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync(stop);
            await foreach (var item in SseParser.Create(stream).EnumerateAsync(stop))
            {
                if (item.EventType == "open")
                    opened();
                else if (item.EventType == "about")
                    heard.Enqueue((number, Stopwatch.GetTimestamp()));
            }
        }
        catch (OperationCanceledException)
        {
            // The measure is over.
        }
    }

    /// <summary>One tutee after another writes, each when it is her turn, also when an earlier one is still being answered.</summary>
    private static async Task<List<(int Tutor, long At)>> WriteAsync(List<Visitor> tutees, TimeSpan span, CancellationToken cancellation)
    {
        var written = new List<(int Tutor, long At)>();
        var sent = new List<Task<HttpResponseMessage>>();
        var clock = Stopwatch.StartNew();
        for (var turn = 0; Between * turn < span; turn++)
        {
            if (Between * turn > clock.Elapsed)
                await Task.Delay((Between * turn) - clock.Elapsed, cancellation);
            var tutor = turn % Tutors;
            written.Add((tutor, Stopwatch.GetTimestamp()));
            sent.Add(tutees[tutor].PostAsync("/mi-tutoria?handler=Say", cancellation, ("text", $"¿Ya puedo entregar la actividad {turn}?")));
        }

        foreach (var answer in await Task.WhenAll(sent))
        {
            using (answer)
            {
                if (answer.StatusCode != HttpStatusCode.Redirect)
                    throw new InvalidOperationException($"A message wasn't taken: {(int)answer.StatusCode}.");
            }
        }

        return written;
    }

    // A tutor's turns lie four seconds apart: what her pages hear belongs to the last message before it.
    private static TimeSpan[] WaitsOf(List<(int Tutor, long At)> written, (int Tutor, long At)[] heard, out int missed)
    {
        var turns = written.ToLookup(turn => turn.Tutor, turn => turn.At);
        var waits = heard.Select(one => Stopwatch.GetElapsedTime(turns[one.Tutor].Last(at => at <= one.At), one.At)).Order().ToArray();
        missed = (written.Count * (Pages / Tutors)) - waits.Length;
        return waits;
    }
}
