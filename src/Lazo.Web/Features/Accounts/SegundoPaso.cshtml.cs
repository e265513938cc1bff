using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Lazo.Web.Features.Accounts;

/// <summary>The code of an authenticator (TOTP) as a second step, and the recovery codes for the day when the telephone is lost.</summary>
[EnableRateLimiting(Doorway.RateLimit)]
public sealed class SegundoPasoModel(UserManager<Account> users, DoorSignIn signIn, Standings standings, Viewer viewer, Speech say)
    : MyAccount(users, signIn, standings, viewer)
{
    private const int RecoveryCodes = 10;

    public bool IsOn { get; private set; }

    public int CodesLeft { get; private set; }

    /// <summary>The key to be entered by hand, in groups of four; null before she begins.</summary>
    public string? Key { get; private set; }

    public QrPicture? Picture { get; private set; }

    /// <summary>Shown once, when they are made.</summary>
    public IReadOnlyList<string>? Codes { get; private set; }

    public string? Wrong { get; private set; }

    public async Task OnGetAsync() => await ShowAsync(await LoadAsync());

    public async Task<IActionResult> OnPostEmpezarAsync()
    {
        var account = await LoadAsync();
        if (!account.TwoFactorEnabled)
        {
            Must(await Users.ResetAuthenticatorKeyAsync(account));
            await GoOnAsync(account);
        }
        return LocalRedirect("/cuenta/segundo-paso");
    }

    public async Task<IActionResult> OnPostActivarAsync(string? codigo)
    {
        var account = await LoadAsync();
        if (account.TwoFactorEnabled)
            return LocalRedirect("/cuenta/segundo-paso");
        if (!await Users.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, CodigoModel.Bare(codigo)))
            return await RefuseAsync(account, say[
                "Ese código no coincide. Revisa que la hora de tu teléfono sea la correcta y escribe el que se ve ahora.",
                "That code doesn't match. Check that your telephone's time is right and enter the one that shows now."]);

        Must(await Users.SetTwoFactorEnabledAsync(account, enabled: true));
        return await MakeCodesAsync(account);
    }

    public async Task<IActionResult> OnPostRenovarAsync()
    {
        var account = await LoadAsync();
        return account.TwoFactorEnabled ? await MakeCodesAsync(account) : LocalRedirect("/cuenta/segundo-paso");
    }

    public async Task<IActionResult> OnPostApagarAsync(string? contrasena)
    {
        var account = await LoadAsync();
        if (await Users.IsLockedOutAsync(account) || !await Users.CheckPasswordAsync(account, contrasena ?? ""))
        {
            Must(await Users.AccessFailedAsync(account));
            return await RefuseAsync(account, say["La contraseña no es esa.", "That isn't the password."]);
        }

        Must(await Users.SetTwoFactorEnabledAsync(account, enabled: false));
        Must(await Users.RemoveAuthenticationTokenAsync(account, "[AspNetUserStore]", "AuthenticatorKey"));
        await GoOnAsync(account);
        TempData["Told"] = say["El segundo paso quedó apagado.", "The second step is off."];
        return LocalRedirect("/cuenta");
    }

    private async Task<IActionResult> MakeCodesAsync(Account account)
    {
        Codes = [.. (await Users.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes))!];
        await GoOnAsync(account);
        return Page();
    }

    private async Task<IActionResult> RefuseAsync(Account account, string wrong)
    {
        Wrong = wrong;
        await ShowAsync(account);
        return Page();
    }

    private async Task ShowAsync(Account account)
    {
        IsOn = account.TwoFactorEnabled;
        if (IsOn)
        {
            CodesLeft = await Users.CountRecoveryCodesAsync(account);
            return;
        }
        if (await Users.GetAuthenticatorKeyAsync(account) is not { } key)
            return;
        Key = string.Join(' ', key.Chunk(4).Select(group => new string(group)));
        Picture = QrPicture.Of($"otpauth://totp/Lazo:{Uri.EscapeDataString(Mine.Username)}?secret={key}&issuer=Lazo&digits=6");
    }
}
