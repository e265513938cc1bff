using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Languages;

/// <summary>Keeps the language of the screens in the browser and goes back to where the person was.</summary>
[AllowAnonymous]
public sealed class IdiomaModel : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public IActionResult OnPost(string? to, string? back)
    {
        Response.Cookies.Append(Speech.Cookie, to == "en" ? "en" : "es", new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = Request.IsHttps,
            MaxAge = TimeSpan.FromDays(365),
            IsEssential = true,
        });
        return LocalRedirect(Url.IsLocalUrl(back) ? back! : "/");
    }
}
