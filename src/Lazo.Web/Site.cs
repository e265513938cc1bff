using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising;
using Lazo.Web.Features.Advising.Attachments;
using Lazo.Web.Features.Advising.Field;
using Lazo.Web.Features.Coordination;
using Lazo.Web.Features.Imports;
using Lazo.Web.Features.Live;
using Lazo.Web.Features.Research;
using Lazo.Web.Features.Research.Codings;
using Lazo.Web.Features.Research.Memos;
using Lazo.Web.Features.Research.Recordings;
using Lazo.Web.Features.Research.Together;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Today;
using Microsoft.Extensions.Logging.Console;

namespace Lazo.Web;

/// <summary>The pages as one web application: what it is made of, and the way of a request through it.</summary>
public static class Site
{
    /// <summary>Builds the application; the caller starts it, stops it, and keeps the database open meanwhile.</summary>
    /// <param name="adapt">Last word over the services, for tests that put a double in the place of the outside world.</param>
    public static WebApplication Build(Settings settings, Database database, TimeProvider clock, Action<IServiceCollection>? adapt = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            // Pages are looked for in this assembly, also when a test or a benchmark is the program that started.
            ApplicationName = typeof(Site).Assembly.GetName().Name,
        });
        builder.WebHost.UseUrls(settings.Url);
        // Standard output belongs to answers; what is told goes to standard error.
        builder.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(5));

        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(database);
        builder.Services.AddSingleton(clock);
        builder.Services.AddPages();
        builder.Services.AddToday();
        builder.Services.AddSingleton<FiguresDesk>();
        builder.Services.AddAdvising();
        builder.Services.AddResearch();
        builder.Services.AddImports();
        builder.Services.AddLive();
        builder.Services.AddSignIn(settings);
        adapt?.Invoke(builder.Services);

        var site = builder.Build();
        site.UseForwardedHeaders();
        site.UseSafeHeaders();
        site.UsePages();
        site.UseSignIn();
        site.MapSignIn();
        site.MapPages();
        site.MapLive();
        site.MapField();
        site.MapDocuments();
        site.MapRecordings();
        site.MapCodings();
        site.MapMemos();
        site.MapTogether();
        site.MapGet("/health", HealthAsync).AllowAnonymous();
        return site;
    }

    // Answers once pages can be served: the address is open only then, and a page needs the database.
    private static async Task<IResult> HealthAsync(Database database, CancellationToken cancellation)
    {
        try
        {
            await using var ping = database.App.CreateCommand("select 1");
            await ping.ExecuteScalarAsync(cancellation);
            return Results.Text("ok");
        }
        catch (Npgsql.NpgsqlException)
        {
            return Results.Text("no database", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
