using Lazo.Domain.Tutoring;
using Quartz;

namespace Lazo.Web.Features.Coordination;

/// <summary>Every night: a month that is over is counted, so that nobody waits for it.</summary>
[DisallowConcurrentExecution]
public sealed class FiguresSchedule(FiguresDesk desk) : IJob
{
    private const string AfterTheNightsPass = "0 30 4 * * ?";

    /// <inheritdoc />
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await desk.CloseAsync(cancellationToken);

    /// <summary>Puts it into an application that stays.</summary>
    public static void AddTo(IServiceCollection services) => services.AddQuartz(quartz => quartz.ScheduleJob<FiguresSchedule>(trigger => trigger
        .WithCronSchedule(AfterTheNightsPass, cron => cron.InTimeZone(InstitutionRules.Default.Calendar.Zone))));
}
