using Lazo.Domain.Tutoring;
using Quartz;

namespace Lazo.Web.Features.Demonstration;

/// <summary>Just after midnight the demonstration becomes that of the new day.</summary>
[DisallowConcurrentExecution]
public sealed class DemonstrationSchedule(DemonstrationDay day) : IJob
{
    private const string AMinuteAfterMidnight = "0 1 0 * * ?";

    /// <inheritdoc />
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await day.RefreshAsync(_ => { }, cancellationToken);

    /// <summary>Puts it into an application that stays.</summary>
    public static void AddTo(IServiceCollection services)
    {
        services.AddSingleton<DemonstrationDay>();
        services.AddQuartz(quartz => quartz.ScheduleJob<DemonstrationSchedule>(trigger => trigger
            .WithCronSchedule(AMinuteAfterMidnight, cron => cron.InTimeZone(InstitutionRules.Default.Calendar.Zone))));
    }
}
