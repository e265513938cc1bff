using Lazo.Web.Exchange.OneRoster;

namespace Lazo.Web.Features.Imports;

/// <summary>What the import on the page is made of.</summary>
public static class ImportServices
{
    public static void AddImports(this IServiceCollection services)
    {
        services.AddSingleton<BundleImport>();
        services.AddSingleton<ImportDesk>();
        services.AddHostedService(provider => provider.GetRequiredService<ImportDesk>());
    }
}
