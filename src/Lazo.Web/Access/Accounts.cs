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
    /// <param name="by">Who hands it over, which the owner will see; null from the command line.</param>
    /// <returns>The password, to be shown once; it must be changed at the first sign-in.</returns>
    public async Task<string> HandOverAsync(AccountHolder person, int? by)
    {
        var password = string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Legible, 4)));
        var account = await SetPasswordAsync(person, password, handedOver: true);
        await NoteAsync(account, AccountChangeKind.HandedOver, by);
        return password;
    }

    /// <summary>Closes an account or opens it again; sessions that are open end.</summary>
    public async Task BlockAsync(Account account, bool blocked, int? by)
    {
        account.Blocked = blocked;
        await MustAsync(users.UpdateSecurityStampAsync(account));
        standings.Forget(account.Id);
        await NoteAsync(account, blocked ? AccountChangeKind.Blocked : AccountChangeKind.Opened, by);
    }

    /// <summary>Gives a person a password, and the account if she has none.</summary>
    /// <param name="handedOver">Somebody else knows it: it must be changed at the first sign-in, and soon.</param>
    public async Task<Account> SetPasswordAsync(AccountHolder person, string password, bool handedOver)
    {
        var account = await context.Accounts.SingleOrDefaultAsync(a => a.PersonId == person.Id)
            ?? new Account { InstitutionId = person.InstitutionId, PersonId = person.Id };
        account.PasswordHash = users.PasswordHasher.HashPassword(account, password);
        account.MustChangePassword = handedOver;
        account.PasswordUntil = handedOver ? clock.GetUtcNow() + HandedOverFor : null;
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        // Whoever gets a new password this way may have lost the telephone too, and what another hand had added goes with it.
        if (handedOver && account.Id != 0)
            await TakeAwayAsync(account);
        if (account.Id == 0)
            await MustAsync(users.CreateAsync(account));
        else
            await MustAsync(users.UpdateSecurityStampAsync(account));
        standings.Forget(account.Id);
        return account;
    }

    /// <summary>Gives the people of the demonstration whom a visitor may be an account each; who has one keeps it as it is.</summary>
    public async Task OpenDemonstrationAsync(IReadOnlyList<string> usernames, string password)
    {
        var without = await context.People
            .Where(p => p.Institution.Demonstration && !p.Removed && usernames.Contains(p.Username))
            .Where(p => !context.Accounts.Any(a => a.PersonId == p.Id))
            .ToListAsync();
        foreach (var person in without)
            await SetPasswordAsync(person, password, handedOver: false);
    }

    /// <summary>Somebody of the register by her username; null when there is nobody.</summary>
    /// <remarks>Of the installation's own institution first, then of the demonstration.</remarks>
    public Task<AccountHolder?> FindPersonAsync(string username) => context.People
        .Where(p => !p.Removed && p.Username.ToLower() == username.ToLower())
        .OrderBy(p => p.Institution.Demonstration)
        .FirstOrDefaultAsync();

    /// <summary>Whether somebody has an account.</summary>
    public Task<bool> HasAsync(AccountHolder person) => context.Accounts.AnyAsync(a => a.PersonId == person.Id);

    private async Task TakeAwayAsync(Account account)
    {
        account.TwoFactorEnabled = false;
        await context.Set<AccountToken>().Where(t => t.UserId == account.Id).ExecuteDeleteAsync();
        await context.Set<AccountPasskey>().Where(p => p.UserId == account.Id).ExecuteDeleteAsync();
    }

    private async Task NoteAsync(Account account, AccountChangeKind kind, int? by)
    {
        context.Changes.Add(new AccountChange { InstitutionId = account.InstitutionId, Account = account, At = clock.GetUtcNow(), Kind = kind, ByPersonId = by });
        await context.SaveChangesAsync();
    }

    private static async Task MustAsync(Task<IdentityResult> saving)
    {
        if (await saving is { Succeeded: false } refused)
            throw new InvalidOperationException(string.Join(' ', refused.Errors.Select(error => error.Description)));
    }
}
