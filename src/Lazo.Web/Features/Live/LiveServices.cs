using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Lazo.Web.Access;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Lazo.Web.Features.Live;

/// <summary>Open pages hear, within a breath, that there is something new about those whom they show.</summary>
public static class LiveServices
{
    /// <summary>Where a page listens (server-sent events).</summary>
    public const string Address = "/vivo";

    /// <summary>With this header a page asks for itself again: nobody has touched it.</summary>
    private const string BySelf = "X-Lazo-Vivo";

    /// <summary>Whether she may still listen is asked again after so long.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public static void AddLive(this IServiceCollection services)
    {
        services.AddSingleton<OpenPages>();
        services.AddHostedService<LiveListener>();
    }

    public static void MapLive(this WebApplication site) =>
        site.MapGet(Address, (HttpContext http, Viewer viewer, OpenPages pages, TimeProvider clock) =>
        {
            // Held back by a proxy, a notice is none.
            http.Response.Headers["X-Accel-Buffering"] = "no";
            var page = new OpenPage(viewer.PersonId, viewer.InstitutionId, clock.GetUtcNow() + Longest);
            return TypedResults.ServerSentEvents(ListenAsync(page, pages, http.RequestAborted));
        });

    /// <summary>A page that listens, or renews itself, doesn't keep a session alive: a shared computer at night.</summary>
    internal static Task KeepIdle(CookieSlidingExpirationContext context)
    {
        var request = context.Request;
        context.ShouldRenew &= request.Path.Value?.EndsWith(Address, StringComparison.Ordinal) != true && !IsBySelf(request);
        return Task.CompletedTask;
    }

    /// <summary>Whether a page asks for itself, to renew what it shows.</summary>
    internal static bool IsBySelf(HttpRequest request) => request.Headers.ContainsKey(BySelf);

    private static async IAsyncEnumerable<SseItem<string>> ListenAsync(OpenPage page, OpenPages pages, [EnumeratorCancellation] CancellationToken cancellation)
    {
        pages.Add(page);
        try
        {
            // After a restart not everyone knocks at once.
            yield return new SseItem<string>("", "open") { ReconnectionInterval = TimeSpan.FromMilliseconds(Random.Shared.Next(1000, 5000)) };
            await foreach (var item in page.ReadAsync(cancellation))
                yield return item;
        }
        finally
        {
            pages.Remove(page);
        }
    }
}
