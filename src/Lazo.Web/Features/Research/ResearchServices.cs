using Lazo.Web.Features.Research.Together;

namespace Lazo.Web.Features.Research;

/// <summary>What research needs.</summary>
public static class ResearchServices
{
    public static void AddResearch(this IServiceCollection services)
    {
        services.AddTogether();
        services.AddScoped<ResearchVisit>();
        services.AddScoped<Links.LinkVisit>();
        services.AddSingleton<Exchange.WaitingFiles>();
        services.AddHostedService<Exchange.WaitingSweep>();
        services.AddSingleton<KeptAnswers>();
        services.AddSingleton<Recordings.Transcriber>();
        services.AddSingleton<Participants.IdentityBox>();
    }
}
