using Lazo.Web.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Npgsql;

namespace Lazo.Web.Features.Accounts;

/// <summary>A page on which somebody changes her own account; her session goes on under the new stamp, the others end.</summary>
public abstract class MyAccount(UserManager<Account> users, DoorSignIn signIn, Standings standings, Viewer viewer) : PageModel
{
    protected UserManager<Account> Users => users;

    protected DoorSignIn Door => signIn;

    protected Standing Mine => viewer.Standing;

    protected ValueTask<NpgsqlConnection> ConnectionAsync(CancellationToken cancellation) => viewer.ConnectionAsync(cancellation);

    protected async Task<Account> LoadAsync() =>
        await users.FindByIdAsync($"{viewer.Standing.AccountId}") ?? throw new InvalidOperationException("A session without an account.");

    protected async Task GoOnAsync(Account account)
    {
        standings.Forget(account.Id);
        await signIn.RefreshSignInAsync(account);
    }

    /// <summary>Nothing that a person does can make it fail; if it does, it is a fault.</summary>
    protected static void Must(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Description)));
    }
}
