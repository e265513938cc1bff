using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Advising;

/// <summary>What the pages of advising stand on.</summary>
public static class AdvisingServices
{
    public static void AddAdvising(this IServiceCollection services)
    {
        services.AddScoped<AdvisingVisit>();
        services.AddSingleton<Zone.ZoneDesk>();
        services.AddSingleton<Field.FieldEpoch>();
        services.AddHostedService(provider => provider.GetRequiredService<Field.FieldEpoch>());
        services.AddScoped<Field.FieldInbox>();
        services.AddScoped<Field.SharedInbox>();
        // The same thread from two sides: the teacher has every page of it under an address of her own.
        services.Configure<RazorPagesOptions>(options =>
        {
            foreach (var (page, rest) in new[]
                     {
                         ("Threads/Hilo", ""), ("Acts/Anotar", "/anotar/{act}"), ("Agreements/Acuerdos", "/acuerdos"), ("Ways/Formas", "/formas"),
                         ("Observations/Instrumentos", "/instrumentos"), ("Needs/Temas", "/temas"), ("Attachments/Evidencia", "/evidencia"),
                     })
                options.Conventions.AddPageRoute($"/Advising/{page}", $"/mi-acompanamiento/{{pair:guid}}{rest}");
            options.Conventions.AddPageRoute("/Advising/Narratives/Anecdotas", "/mi-acompanamiento/anecdotas");
        });
        services.AddScoped<Visits.VisitBook>();
    }
}
