using Lazo.Web.Access;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Accounts;

/// <summary>How it stands with somebody's way in.</summary>
public enum AccountState : byte
{
    None,

    /// <summary>A password was handed over and hasn't been changed yet.</summary>
    Waiting,

    /// <summary>The same, and its time is over.</summary>
    Expired,

    Open,

    Blocked,

    /// <summary>By the school's files.</summary>
    Disabled,
}

/// <summary>A person in the list of accounts.</summary>
public sealed record AccountRow(int PersonId, string Name, string Username, AccountState State, bool Mine)
{
    public Phrase Words => WordsOf(State);

    public static Phrase WordsOf(AccountState state) => state switch
    {
        AccountState.None => new("sin cuenta", "no account"),
        AccountState.Waiting => new("falta que entre por primera vez", "hasn't signed in yet"),
        AccountState.Expired => new("su primera contraseña venció", "the first password has expired"),
        AccountState.Open => new("puede entrar", "can get in"),
        AccountState.Blocked => new("cerrada", "closed"),
        AccountState.Disabled => new("desactivada por los archivos de la escuela", "disabled by the school's files"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No words for it."),
    };

    internal static AccountState StateOf(AccountHolder person, Account? account, DateTimeOffset now) => (person, account) switch
    {
        ({ Enabled: false }, _) => AccountState.Disabled,
        (_, null) => AccountState.None,
        (_, { Blocked: true }) => AccountState.Blocked,
        (_, { MustChangePassword: true }) => account.PasswordUntil < now ? AccountState.Expired : AccountState.Waiting,
        _ => AccountState.Open,
    };
}
