using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Lazo.Web.Access;

/// <summary>Where Identity keeps accounts, with what is Lazo's own: usernames of the register, and recovery codes kept as digests.</summary>
public sealed class AccountStore(AccountsContext context, Settings settings, IdentityErrorDescriber errors)
    : UserOnlyStore<Account, AccountsContext, int, IdentityUserClaim<int>, IdentityUserLogin<int>, AccountToken, AccountPasskey>(context, errors)
{
    // A demonstration that is switched off has no accounts; beside an institution of the installation's own, that one comes first.
    /// <inheritdoc />
    public override Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken = default) =>
        Context.Accounts
            .Where(a => !a.Person.Removed && a.Person.Username.ToLower() == normalizedUserName.ToLower())
            .Where(a => settings.Demonstration || !a.Person.Institution.Demonstration)
            .OrderBy(a => a.Person.Institution.Demonstration)
            .FirstOrDefaultAsync(cancellationToken);

    /// <inheritdoc />
    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(Digest), cancellationToken);

    /// <inheritdoc />
    public override Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, Digest(code.Trim().ToUpperInvariant()), cancellationToken);

    /// <inheritdoc />
    protected override AccountToken CreateUserToken(Account user, string loginProvider, string name, string? value) => new()
    {
        InstitutionId = user.InstitutionId,
        UserId = user.Id,
        LoginProvider = loginProvider,
        Name = name,
        Value = value,
    };

    /// <inheritdoc />
    protected override AccountPasskey CreateUserPasskey(Account user, UserPasskeyInfo passkey)
    {
        var kept = base.CreateUserPasskey(user, passkey);
        kept.InstitutionId = user.InstitutionId;
        return kept;
    }

    // The codes are random: nothing is gained by a slow digest.
    private static string Digest(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
