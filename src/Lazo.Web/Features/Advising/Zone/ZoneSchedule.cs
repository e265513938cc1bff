using Lazo.Domain.Tutoring;
using Quartz;

namespace Lazo.Web.Features.Advising.Zone;

/// <summary>Every night: the month of each zone that is over is counted, whether or not somebody asks.</summary>
[DisallowConcurrentExecution]
public sealed class ZoneSchedule(ZoneDesk desk) : IJob
{
    private const string AfterTheFigures = "0 45 4 * * ?";

    /// <inheritdoc />
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await desk.CountAsync(cancellationToken);

    /// <summary>Puts it into an application that stays.</summary>
    public static void AddTo(IServiceCollection services) => services.AddQuartz(quartz => quartz.ScheduleJob<ZoneSchedule>(trigger => trigger
        .WithCronSchedule(AfterTheFigures, cron => cron.InTimeZone(InstitutionRules.Default.Calendar.Zone))));
}
