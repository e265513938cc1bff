using System.Diagnostics;
using Lazo.Web.Features.Coordination;

namespace Lazo.Bench;

/// <summary>A month of an institution of 200,000 tutees, counted from its facts.</summary>
internal static class FiguresBench
{
    private const int Activities = 4;

    internal static async Task RunAsync(CancellationToken cancellation)
    {
        var now = TimeProvider.System.GetUtcNow();
        await using var institution = await LargeInstitution.MakeAsync(Activities, now, cancellation);
        var progress = new MonthProgress();
        var clock = Stopwatch.StartNew();
        var figures = await new MonthReader(institution.Database, institutionId: 1, new DateOnly(now.Year, now.Month, 1)).CountAsync(progress, cancellation);
        await Console.Out.WriteLineAsync(
            $"figures: {clock.Elapsed.TotalSeconds:0.0} s (a month of {progress.Counted:N0} people counted, {figures.Missed.Count:N0} activities not handed in, " +
            $"{figures.Answers.Of:N0} questions; the page then reads one row)");
    }
}
