using System.Security.Claims;
using Microsoft.AspNetCore.Identity;

namespace Lazo.Web.Access;

/// <summary>What the cookie of a session says: which account, and under which stamp. All else is asked anew (<see cref="Standings"/>).</summary>
public sealed class AccountPrincipal : IUserClaimsPrincipalFactory<Account>
{
    /// <summary>The claim of the stamp under which the session was opened.</summary>
    public const string Stamp = "stamp";

    /// <inheritdoc />
    public Task<ClaimsPrincipal> CreateAsync(Account user) => Task.FromResult(new ClaimsPrincipal(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, $"{user.Id}"), new Claim(Stamp, user.SecurityStamp!)], IdentityConstants.ApplicationScheme)));
}
