using Microsoft.AspNetCore.Identity;

namespace Lazo.Web.Access;

/// <summary>What came of an attempt to sign in.</summary>
public enum Entry : byte
{
    /// <summary>The session has begun.</summary>
    Entered,

    /// <summary>The password is right; the code of the second factor is still missing.</summary>
    NeedsCode,

    /// <summary>Username or password: which of them isn't said.</summary>
    Wrong,

    /// <summary>Too many wrong ones; it opens again by itself.</summary>
    TooMany,
}

/// <summary>Sign-in with username and password, which tells nobody whether an account exists: not in words, not in time, not by locking.</summary>
public sealed class FrontDoor(DoorSignIn signIn, UserManager<Account> users, StrangerTries strangers, TimeProvider clock)
{
    // The hash of a password that nobody has: what there is to check where there is no account.
    private static readonly string Nobodys = new PasswordHasher<Account>().HashPassword(new Account(), Guid.NewGuid().ToString());

    public async Task<Entry> TryAsync(string username, string password)
    {
        var account = await users.FindByNameAsync(username);
        if (account?.PasswordHash is null || !await signIn.CanSignInAsync(account) || account.PasswordUntil < clock.GetUtcNow())
            return TurnAway(username, password);

        var result = await signIn.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
        return result switch
        {
            { Succeeded: true } => Entry.Entered,
            { RequiresTwoFactor: true } => Entry.NeedsCode,
            { IsLockedOut: true } => Entry.TooMany,
            _ => Entry.Wrong,
        };
    }

    private Entry TurnAway(string username, string password)
    {
        if (strangers.AreTooMany(username))
            return Entry.TooMany;
        users.PasswordHasher.VerifyHashedPassword(new Account(), Nobodys, password);
        return strangers.Count(username) ? Entry.TooMany : Entry.Wrong;
    }
}
