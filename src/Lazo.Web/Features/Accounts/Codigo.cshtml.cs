using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lazo.Web.Features.Accounts;

/// <summary>The second step: a code of the authenticator, or a recovery code.</summary>
[AllowAnonymous]
[EnableRateLimiting(Doorway.RateLimit)]
public sealed class CodigoModel(DoorSignIn signIn, Speech say) : PageModel
{
    private const int Digits = 6;

    [BindProperty(SupportsGet = true)]
    public string? Volver { get; set; }

    public string? Wrong { get; private set; }

    public async Task<IActionResult> OnGetAsync() =>
        await signIn.GetTwoFactorAuthenticationUserAsync() is null ? LocalRedirect("/entrar") : Page();

    public async Task<IActionResult> OnPostAsync(string? codigo)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is null)
            return LocalRedirect("/entrar");

        var code = Bare(codigo);
        var result = code.Length == Digits && code.All(char.IsAsciiDigit)
            ? await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)
            : await signIn.TwoFactorRecoveryCodeSignInAsync(codigo?.Trim() ?? "");
        if (result.Succeeded)
            return LocalRedirect(Url.IsLocalUrl(Volver) ? Volver : "/");

        Wrong = result.IsLockedOut
            ? say["Fueron varios intentos seguidos, así que esta entrada descansa 15 minutos. Después puedes volver a probar.",
                "There were several attempts in a row, so this door rests for 15 minutes. Then you can try again."]
            : say["Ese código no coincide. Escribe el que se ve ahora en tu aplicación.", "That code doesn't match. Enter the one that your app shows now."];
        return Page();
    }

    /// <summary>Without the spaces and dashes with which applications show a code.</summary>
    internal static string Bare(string? code) => (code ?? "").Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
}
