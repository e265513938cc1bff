using System.Buffers.Text;
using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Lazo.Web.Features.Accounts;

/// <summary>The passkeys of an account: see, add, remove.</summary>
[EnableRateLimiting(Doorway.RateLimit)]
public sealed class LlavesModel(UserManager<Account> users, DoorSignIn signIn, Standings standings, Viewer viewer, Speech say, TimeProvider clock)
    : MyAccount(users, signIn, standings, viewer)
{
    private const int Most = 20;
    private const int LongestName = 60;

    public IReadOnlyList<PasskeyShown> Passkeys { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var when = new Moments(Mine.Zone, clock.GetUtcNow(), say.Language);
        Passkeys = [.. (await Users.GetPasskeysAsync(await LoadAsync())).OrderBy(passkey => passkey.CreatedAt).Select(passkey => new PasskeyShown(
            Base64Url.EncodeToString(passkey.CredentialId), passkey.Name ?? say["Sin nombre", "Unnamed"], when.Date(when.DateOf(passkey.CreatedAt))))];
    }

    /// <summary>What the browser must know to make a passkey.</summary>
    public async Task<IActionResult> OnPostOpcionesAsync() => Content(
        await Door.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = $"{Mine.AccountId}", Name = Mine.Username, DisplayName = Mine.Name }),
        "application/json");

    public async Task<IActionResult> OnPostAgregarAsync(string? nombre, string? credential)
    {
        var account = await LoadAsync();
        var made = string.IsNullOrEmpty(credential) || (await Users.GetPasskeysAsync(account)).Count >= Most
            ? null
            : await Door.PerformPasskeyAttestationAsync(credential);
        if (made is not { Succeeded: true } || made.UserEntity.Id != $"{account.Id}")
        {
            TempData["Wrong"] = say["No se pudo guardar la llave; inténtalo otra vez.", "The passkey couldn't be kept; try again."];
            return LocalRedirect("/cuenta/llaves");
        }

        made.Passkey.Name = string.IsNullOrWhiteSpace(nombre) ? say["Mi equipo", "My device"] : nombre.Trim()[..Math.Min(LongestName, nombre.Trim().Length)];
        Must(await Users.AddOrUpdatePasskeyAsync(account, made.Passkey));
        TempData["Told"] = say["Llave guardada. La próxima vez puedes entrar con ella.", "Passkey kept. Next time you can get in with it."];
        return LocalRedirect("/cuenta/llaves");
    }

    public async Task<IActionResult> OnPostQuitarAsync(string? id)
    {
        var account = await LoadAsync();
        if (!Base64Url.IsValid(id))
            return NotFound();
        Must(await Users.RemovePasskeyAsync(account, Base64Url.DecodeFromChars(id)));
        TempData["Told"] = say["Llave quitada: ya no abre tu cuenta.", "Passkey removed: it no longer opens your account."];
        return LocalRedirect("/cuenta/llaves");
    }
}

/// <summary>A passkey as its owner sees it.</summary>
public sealed record PasskeyShown(string Id, string Name, string Since);
