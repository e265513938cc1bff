using Lazo.Web.Access;
using Microsoft.AspNetCore.Identity;

namespace Lazo.Web.Features.Accounts;

/// <summary>How somebody comes in, and what she can change about it.</summary>
public sealed class CuentaModel(UserManager<Account> users, DoorSignIn signIn, Standings standings, Viewer viewer)
    : MyAccount(users, signIn, standings, viewer)
{
    public string Name => Mine.Name;

    public string Username => Mine.Username;

    public bool SecondStep { get; private set; }

    public int Passkeys { get; private set; }

    public async Task OnGetAsync()
    {
        var account = await LoadAsync();
        SecondStep = account.TwoFactorEnabled;
        Passkeys = (await Users.GetPasskeysAsync(account)).Count;
    }
}
