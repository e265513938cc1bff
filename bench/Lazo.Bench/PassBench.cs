using System.Diagnostics;
using Lazo.Web.Features.Tutoring.Today;

namespace Lazo.Bench;

/// <summary>The nightly pass over a million enrolments with twenty million results, from PostgreSQL and back into it.</summary>
internal static class PassBench
{
    private const int Activities = 20;

    internal static async Task RunAsync(CancellationToken cancellation)
    {
        var clock = TimeProvider.System;
        await using var institution = await LargeInstitution.MakeAsync(Activities, clock.GetUtcNow(), cancellation);
        await institution.ForgetRowsAsync(cancellation);
        using var peak = new PeakMemory();
        var pass = new TodayPass(institution.Database, clock);
        var first = await pass.RunAsync(institutionId: 1, cancellation);
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        var again = await pass.RunAsync(institutionId: 1, cancellation);
        processor = Process.GetCurrentProcess().TotalProcessorTime - processor;

        const int enrolments = LargeInstitution.Tutees * LargeInstitution.ClassesEach;
        await Console.Out.WriteLineAsync(
            $"pass: {first.Took.TotalSeconds:0.0} s ({enrolments:N0} enrolments, {enrolments * Activities:N0} results read from PostgreSQL, " +
            $"{first.Tutees:N0} rows written; over the rows of the night before {again.Took.TotalSeconds:0.0} s. What bounds it: the processors, of which the " +
            $"program itself took {processor.TotalSeconds:0.0} s and PostgreSQL the rest of {Environment.ProcessorCount} cores)");
        await Console.Out.WriteLineAsync($"pass-memory: {peak.Megabytes:0} MB (peak of the process; sets of tutees, two at once)");
    }
}
