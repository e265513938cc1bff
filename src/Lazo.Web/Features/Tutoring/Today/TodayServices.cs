using Lazo.Web.Features.Tutoring.Outgoing;
using Lazo.Web.Features.Tutoring.Reading;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>What the tutor's morning stands on.</summary>
public static class TodayServices
{
    public static void AddToday(this IServiceCollection services)
    {
        services.AddScoped<Visit>();
        services.AddSingleton<TodayRows>();
        services.AddSingleton<TodayReader>();
        services.AddSingleton<TodayPass>();
        services.AddSingleton<Delivery>();
        services.AddHostedService<ReadingAtStart>();
        services.AddHostedService<DeliveryRound>();
    }
}
