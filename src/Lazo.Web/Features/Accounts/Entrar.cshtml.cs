using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lazo.Web.Features.Accounts;

/// <summary>Username and password.</summary>
[AllowAnonymous]
[EnableRateLimiting(Doorway.RateLimit)]
public sealed class EntrarModel(FrontDoor door, DoorSignIn signIn, Viewer viewer, Speech say) : PageModel
{
    private const int Longest = 256;

    [BindProperty]
    public string? Usuario { get; set; }

    /// <summary>Where she was going; an address of Lazo's, or nothing.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Volver { get; set; }

    public string? Wrong { get; private set; }

    public IActionResult OnGet() => viewer.IsSignedIn ? Onward() : Page();

    public async Task<IActionResult> OnPostAsync(string? contrasena)
    {
        if (string.IsNullOrWhiteSpace(Usuario) || string.IsNullOrEmpty(contrasena) || Usuario.Length > Longest || contrasena.Length > Longest)
            return Refuse(say["Escribe tu usuario y tu contraseña.", "Enter your username and your password."]);

        return await door.TryAsync(Usuario.Trim(), contrasena) switch
        {
            Entry.Entered => Onward(),
            Entry.NeedsCode => Redirect($"/entrar/codigo?volver={Uri.EscapeDataString(Volver ?? "")}"),
            Entry.TooMany => Refuse(say[
                "Fueron varios intentos seguidos, así que esta entrada descansa 15 minutos. Después puedes volver a probar.",
                "There were several attempts in a row, so this door rests for 15 minutes. Then you can try again."]),
            _ => Refuse(say[
                "El usuario o la contraseña no coinciden. Revisa las mayúsculas y vuelve a probar.",
                "Username or password don't match. Check the capitals and try again."]),
        };
    }

    /// <summary>What the browser must know to offer the passkeys of this address; whose they are isn't asked.</summary>
    public async Task<IActionResult> OnPostOpcionesAsync() => Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");

    public async Task<IActionResult> OnPostLlaveAsync(string? credential) =>
        !string.IsNullOrEmpty(credential) && await signIn.PasskeySignInAsync(credential) is { Succeeded: true }
            ? Onward()
            : Refuse(say["Esa llave no abre ninguna cuenta. Entra con tu contraseña.", "That passkey opens no account. Sign in with your password."]);

    private LocalRedirectResult Onward() => LocalRedirect(Url.IsLocalUrl(Volver) ? Volver : "/");

    private PageResult Refuse(string wrong)
    {
        Wrong = wrong;
        return Page();
    }
}
