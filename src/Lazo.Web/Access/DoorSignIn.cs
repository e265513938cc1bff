using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Lazo.Web.Access;

/// <summary>Identity's sign-in, which asks the register first: whom the school's files disable doesn't come in by any way.</summary>
public sealed class DoorSignIn(
    UserManager<Account> users,
    IHttpContextAccessor http,
    IUserClaimsPrincipalFactory<Account> principals,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> log,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Account> confirmation,
    Settings settings) : SignInManager<Account>(users, http, principals, options, log, schemes, confirmation)
{
    /// <inheritdoc />
    public override Task<bool> CanSignInAsync(Account user) => Task.FromResult(
        user is { Blocked: false, Person: { Enabled: true, Removed: false } } && (settings.Demonstration || !user.Person.Institution.Demonstration));

    // The way of every sign-in, a passkey's too.
    /// <inheritdoc />
    protected override async Task<SignInResult> SignInOrTwoFactorAsync(
        Account user, bool isPersistent, string? loginProvider = null, bool bypassTwoFactor = false) =>
        await CanSignInAsync(user) ? await base.SignInOrTwoFactorAsync(user, isPersistent, loginProvider, bypassTwoFactor) : SignInResult.NotAllowed;
}
