namespace Lazo.Web.Features.Advising;

/// <summary>What the pages of advising stand on.</summary>
public static class AdvisingServices
{
    public static void AddAdvising(this IServiceCollection services)
    {
        services.AddScoped<AdvisingVisit>();
        services.AddSingleton<Field.FieldEpoch>();
        services.AddHostedService(provider => provider.GetRequiredService<Field.FieldEpoch>());
        services.AddScoped<Field.FieldInbox>();
        services.AddScoped<Field.SharedInbox>();
    }
}
