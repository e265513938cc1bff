using System.Collections.Concurrent;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

/// <summary>Signs a person of the cast in, in a real browser.</summary>
internal static class SignIn
{
    private static readonly ConcurrentDictionary<(Uri Lazo, string Username), IReadOnlyList<BrowserContextCookiesResult>> Sessions = new();

    /// <remarks>By the form the first time; afterwards with the same session, since a password is checked slowly on purpose.</remarks>
    public static async Task AsAsync(LazoApp app, IPage page, string username)
    {
        if (Sessions.TryGetValue((app.Address, username), out var session))
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
        Sessions[(app.Address, username)] = await page.Context.CookiesAsync();
    }
}
