using System.Globalization;
using System.Security.Claims;
using Lazo.Web.Features.Live;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Lazo.Web.Access;

/// <summary>How long somebody stays signed in, and what ends it sooner.</summary>
internal static class Session
{
    /// <summary>Without a request for so long, it is over: a shared computer at night.</summary>
    internal static readonly TimeSpan Idle = TimeSpan.FromHours(8);

    /// <summary>And after so long in any case: a stolen cookie has a last hour. A working day fits in it whole.</summary>
    internal static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private const string Began = "began";

    internal static void Configure(CookieAuthenticationOptions cookie, Settings settings)
    {
        cookie.Cookie.Name = CookieName("sesion", settings);
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.LoginPath = "/entrar";
        cookie.ReturnUrlParameter = "volver";
        cookie.ExpireTimeSpan = Idle;
        cookie.SlidingExpiration = true;
        cookie.Events = new CookieAuthenticationEvents
        {
            OnSigningIn = Begin,
            OnValidatePrincipal = ValidateAsync,
            OnCheckSlidingExpiration = LiveServices.KeepIdle,
            // Refused is not found, also for a page that a permission guards.
            OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            },
        };
    }

    /// <summary>A name that browsers tie to this host alone, where the pages are served over https.</summary>
    internal static string CookieName(string name, Settings settings) =>
        (settings.Url.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? "__Host-lazo." : "lazo.") + name;

    private static Task Begin(CookieSigningInContext context)
    {
        var now = context.Options.TimeProvider!.GetUtcNow();
        context.Properties.Items.TryAdd(Began, now.ToString("O", CultureInfo.InvariantCulture));
        return Task.CompletedTask;
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        if (await StandingOfAsync(context) is { } standing)
        {
            http.Features.Set(standing);
            return;
        }

        context.RejectPrincipal();
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    private static async ValueTask<Standing?> StandingOfAsync(CookieValidatePrincipalContext context)
    {
        var now = context.Options.TimeProvider!.GetUtcNow();
        if (!context.Properties.Items.TryGetValue(Began, out var began)
            || now - DateTimeOffset.Parse(began!, CultureInfo.InvariantCulture) >= Longest
            || !int.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var accountId))
            return null;

        var services = context.HttpContext.RequestServices;
        var standing = await services.GetRequiredService<Standings>().OfAsync(accountId, context.HttpContext.RequestAborted);
        return standing is { Open: true }
            && standing.Stamp == context.Principal.FindFirstValue(AccountPrincipal.Stamp)
            && (!standing.Demonstration || services.GetRequiredService<Settings>().Demonstration) ? standing : null;
    }
}
