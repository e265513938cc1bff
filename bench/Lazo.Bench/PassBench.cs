using System.Diagnostics;
using Lazo.Domain.Accompaniment;
using Lazo.Web.Features.Tutoring.Facts;

namespace Lazo.Bench;

internal static class PassBench
{
    internal static async Task RunAsync(CancellationToken cancellation)
    {
        var now = TimeProvider.System.GetUtcNow();
        await using var institution = await LargeInstitution.MakeAsync(20, now, cancellation);
        var sw = Stopwatch.StartNew();
        async Task One(int w, int of)
        {
            await using var connection = await institution.Database.Signals.OpenConnectionAsync(cancellation);
            var reader = new TuteeFactsReader(connection, TimeZoneInfo.FindSystemTimeZoneById("America/Mexico_City"), Instant.From(now));
            long n = 0;
            for (var chunk = w; chunk < 100; chunk += of)
            {
                var read = await reader.ReadAsync(Enumerable.Range(10_000 + chunk * 2000, 2000), cancellation);
                n += read.Count;
            }
            Console.WriteLine($"{w}: {n} {sw.Elapsed}");
        }
        var k = int.Parse(Environment.GetEnvironmentVariable("K") ?? "2");
        await Task.WhenAll(Enumerable.Range(0, k).Select(w => Task.Run(() => One(w, k))));
        Console.WriteLine($"read {sw.Elapsed} peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6}");
    }
}
