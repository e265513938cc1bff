using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.ResponseCompression;

namespace Lazo.Web.Features.Shared;

/// <summary>What every page stands on: Razor, words in two languages, the files of <c>wwwroot</c>, and what is said when something fails.</summary>
public static class Pages
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddRazorPages(options => options.RootDirectory = "/Features")
            .AddMvcOptions(options =>
            {
                options.Filters.Add<KnownHandlers>();
                options.ModelBinderProviders.Insert(0, new WithoutNul());
            });
        services.AddRouting(options => options.LowercaseUrls = true);
        // Without it an accent is sent as six letters, and Spanish has many.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddHttpContextAccessor();
        services.AddScoped<Speech>();
        services.AddSingleton<Assets>();
        // Over https too: the one secret that a page repeats, the token of its forms, is another one each time.
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }

    /// <summary>Stands before sign-in and pages, so that their failures and words pass through it.</summary>
    public static void UsePages(this WebApplication site)
    {
        site.UseExceptionHandler("/error/500");
        site.UseStatusCodePagesWithReExecute("/error/{0}");
        site.UseResponseCompression();
    }

    public static void MapPages(this WebApplication site)
    {
        site.Services.GetRequiredService<Assets>().Map(site);
        site.MapRazorPages();
    }
}
