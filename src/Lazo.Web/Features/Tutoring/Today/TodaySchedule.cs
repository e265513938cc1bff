using Lazo.Domain.Accompaniment;
using Lazo.Web.Data;
using Lazo.Web.Features.Tutoring.Facts;
using Quartz;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>Every ten minutes: the night's pass where it is due, else the rows that time has overtaken.</summary>
/// <remarks>
/// The schedule only asks; whether there is something to do is said by the database (<c>job_run</c>, <c>holds_until</c>). So a
/// server that was off at three catches up when it is switched on, and several processes do the work once.
/// </remarks>
[DisallowConcurrentExecution]
public sealed class TodaySchedule(Database database, TodayPass pass, TimeProvider clock, ILogger<TodaySchedule> log) : IJob
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    /// <summary>When the night's pass is due, on the institution's wall clock: everyone sleeps, and files of the evening have come.</summary>
    private static readonly TimeOnly Due = new(3, 0);

    /// <inheritdoc />
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        foreach (var institution in await InstitutionsAsync(cancellationToken))
            await WorkAsync(institution, cancellationToken);
    }

    private async Task WorkAsync(int institutionId, CancellationToken cancellation)
    {
        try
        {
            if (await IsDueAsync(institutionId, cancellation))
            {
                if (await pass.RunOnceADayAsync(institutionId, cancellation) is { } report)
                    log.LogDebug("Pass over institution {Institution}: {Tutees} tutees in {Took}", institutionId, report.Tutees, report.Took);
                await pass.RenewOvertakenAsync(institutionId, cancellation);
            }
        }
        catch (CallerFault fault)
        {
            // A rule that nobody can read stops the lists of one institution, not those of the others.
            log.LogError(fault, "No pass over institution {Institution}", institutionId);
        }
    }

    /// <remarks>
    /// Every row changes with the day. Between midnight and the pass a row is renewed when its tutor looks at it, and not here:
    /// that would be the pass itself, three hours early. An institution without any pass yet doesn't wait for the night.
    /// </remarks>
    private async Task<bool> IsDueAsync(int institutionId, CancellationToken cancellation)
    {
        await using var connection = await database.Signals.OpenConnectionAsync(cancellation);
        var now = Instant.From(clock.GetUtcNow());
        var institution = await Institution.OfIdAsync(connection, institutionId, now, cancellation);
        return institution.Rules.Calendar.Days.TimeOf(now) >= Due || !await JobRun.HasEndedOnceAsync(connection, institutionId, TodayPass.Job, cancellation);
    }

    private async Task<List<int>> InstitutionsAsync(CancellationToken cancellation)
    {
        await using var command = database.Signals.CreateCommand("select id from institution order by id");
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var ids = new List<int>();
        while (await reader.ReadAsync(cancellation))
            ids.Add(reader.GetInt32(0));
        return ids;
    }

    /// <summary>Puts the schedule into an application that stays: <c>up</c>. Commands and tests ask for a pass themselves.</summary>
    public static void AddTo(IServiceCollection services)
    {
        services.AddQuartz(quartz => quartz.ScheduleJob<TodaySchedule>(trigger => trigger
            .StartNow()
            .WithSimpleSchedule(schedule => schedule.WithInterval(Every).RepeatForever())));
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = false);
    }
}
