using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lazo.Web.Access;

/// <summary>Gives people of the register accounts, and takes them away.</summary>
public sealed class Accounts(AccountsContext context, UserManager<Account> users, Standings standings, TimeProvider clock)
{
    /// <summary>How long a password that was handed over opens the page on which it is changed.</summary>
    public static readonly TimeSpan HandedOverFor = TimeSpan.FromDays(7);

    // No letter or digit that is taken for another one when it is read aloud or from paper.
    private const string Legible = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Gives a person a password to begin with, and the account if she has none; sessions that are open end.</summary>
    /// <returns>The password, to be shown once and handed over; it must be changed at the first sign-in.</returns>
    public async Task<string> HandOverAsync(int institutionId, int personId)
    {
        var password = string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Legible, 4)));
        await SetPasswordAsync(institutionId, personId, password, handedOver: true);
        return password;
    }

    /// <summary>Gives a person a password, and the account if she has none.</summary>
    /// <param name="handedOver">Somebody else knows it: it must be changed at the first sign-in, and soon.</param>
    public async Task SetPasswordAsync(int institutionId, int personId, string password, bool handedOver)
    {
        var account = await context.Accounts.SingleOrDefaultAsync(a => a.PersonId == personId)
            ?? new Account { InstitutionId = institutionId, PersonId = personId };
        account.PasswordHash = users.PasswordHasher.HashPassword(account, password);
        account.MustChangePassword = handedOver;
        account.PasswordUntil = handedOver ? clock.GetUtcNow() + HandedOverFor : null;
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        if (account.Id == 0)
            await MustAsync(users.CreateAsync(account));
        else
            await MustAsync(users.UpdateSecurityStampAsync(account));
        standings.Forget(account.Id);
    }

    /// <summary>Gives the people of the demonstration whom a visitor may be an account each; who has one keeps it as it is.</summary>
    public async Task OpenDemonstrationAsync(IReadOnlyList<string> usernames, string password)
    {
        var without = await context.Set<AccountHolder>()
            .Where(p => p.Institution.Demonstration && !p.Removed && usernames.Contains(p.Username))
            .Where(p => !context.Accounts.Any(a => a.PersonId == p.Id))
            .ToListAsync();
        foreach (var person in without)
            await SetPasswordAsync(person.InstitutionId, person.Id, password, handedOver: false);
    }

    /// <summary>Closes an account or opens it again; sessions that are open end.</summary>
    public async Task BlockAsync(Account account, bool blocked)
    {
        account.Blocked = blocked;
        await MustAsync(users.UpdateSecurityStampAsync(account));
        standings.Forget(account.Id);
    }

    private static async Task MustAsync(Task<IdentityResult> saving)
    {
        if (await saving is { Succeeded: false } refused)
            throw new InvalidOperationException(string.Join(' ', refused.Errors.Select(error => error.Description)));
    }
}
