using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

/// <summary>Signs a person of the cast in, in a real browser.</summary>
internal static class SignIn
{
    // By installation, not by its address: a port that one installation has left is given to another, which doesn't know those sessions.
    private static readonly ConditionalWeakTable<LazoApp, ConcurrentDictionary<string, IReadOnlyList<BrowserContextCookiesResult>>> Sessions = [];

    /// <remarks>By the form the first time; afterwards with the same session, since a password is checked slowly on purpose.</remarks>
    public static async Task AsAsync(LazoApp app, IPage page, string username)
    {
        var sessions = Sessions.GetOrCreateValue(app);
        if (sessions.TryGetValue(username, out var session))
        {
            await page.Context.AddCookiesAsync(session.Select(cookie => new Cookie
            {
                Name = cookie.Name,
                Value = cookie.Value,
                Domain = cookie.Domain,
                Path = cookie.Path,
                HttpOnly = cookie.HttpOnly,
                SameSite = cookie.SameSite,
            }));
            return;
        }

        await app.GiveAccountAsync(username);
        await page.GotoAsync("/entrar");
        await page.FillAsync("#usuario", username);
        await page.FillAsync("#contrasena", LazoApp.Password);
        await page.ClickAsync("main button.primary");
        await page.WaitForURLAsync(url => !url.Contains("/entrar"));
        sessions[username] = await page.Context.CookiesAsync();
    }
}
