using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lazo.Web.Features.Accounts;

/// <summary>A password of one's own; every other session of the account ends with the old one.</summary>
[EnableRateLimiting(Doorway.RateLimit)]
public sealed class ContrasenaModel(UserManager<Account> users, DoorSignIn signIn, Standings standings, Viewer viewer, Speech say)
    : MyAccount(users, signIn, standings, viewer)
{
    /// <summary>The one she came in with was handed over to her.</summary>
    public bool First => Mine.MustChangePassword;

    public IReadOnlyList<string> Wrong { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(string? actual, string? nueva, string? otra)
    {
        if (nueva != otra)
            return Refuse([say["Las dos contraseñas nuevas no son iguales.", "The two new passwords aren't the same."]]);
        if (nueva == actual)
            return Refuse([say["La nueva es igual a la actual.", "The new one is the same as the current one."]]);

        var account = await LoadAsync();
        if (await Users.IsLockedOutAsync(account))
            return Refuse([say["Fueron varios intentos seguidos. Espera 15 minutos y vuelve a probar.", "There were several attempts in a row. Wait 15 minutes and try again."]]);
        var changed = await Users.ChangePasswordAsync(account, actual ?? "", nueva ?? "");
        if (!changed.Succeeded)
        {
            // Whoever sits down at an open session doesn't get to guess the password at leisure.
            if (changed.Errors.Any(error => error.Code == nameof(IdentityErrorDescriber.PasswordMismatch)))
                await Users.AccessFailedAsync(account);
            return Refuse([.. changed.Errors.Select(error => error.Description)]);
        }

        account.MustChangePassword = false;
        account.PasswordUntil = null;
        Must(await Users.UpdateAsync(account));
        await GoOnAsync(account);
        TempData["Told"] = say["Tu contraseña quedó guardada. Las demás sesiones se cerraron.", "Your password is saved. Other sessions were closed."];
        return LocalRedirect(First ? "/" : "/cuenta");
    }

    private PageResult Refuse(IReadOnlyList<string> wrong)
    {
        Wrong = wrong;
        return Page();
    }
}
