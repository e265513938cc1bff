using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Identity;

namespace Lazo.Web.Access;

/// <summary>How a person of the register proves who she is. Her username is the register's; the account repeats nothing of hers.</summary>
public sealed class Account : IdentityUser<int>
{
    public int InstitutionId { get; set; }

    public int PersonId { get; set; }

    /// <summary>Always loaded with the account.</summary>
    [AllowNull]
    public AccountHolder Person { get; set; }

    /// <summary>The password was handed over by somebody else, and opens only the page on which it is changed.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Until when a password that was handed over opens anything; null for one of her own.</summary>
    public DateTimeOffset? PasswordUntil { get; set; }

    /// <summary>Closed by the coordination.</summary>
    public bool Blocked { get; set; }

    /// <inheritdoc />
    public override string? UserName { get => Person?.Username; set { } }

    /// <summary>Always: an account that may be tried without end isn't one.</summary>
    public override bool LockoutEnabled { get => true; set { } }
}

/// <summary>What sign-in knows of the person of an account.</summary>
public sealed class AccountHolder
{
    public int Id { get; init; }

    public int InstitutionId { get; init; }

    public required string Username { get; init; }

    public required string GivenName { get; init; }

    public required string FamilyName { get; init; }

    public string? PreferredName { get; init; }

    /// <summary>Family and given name in small letters without accents.</summary>
    public required string SortName { get; init; }

    public bool Enabled { get; init; }

    public bool Removed { get; init; }

    [AllowNull]
    public AccountInstitution Institution { get; init; }

    public string Name => $"{GivenName} {FamilyName}";
}

/// <summary>What sign-in knows of an institution.</summary>
public sealed class AccountInstitution
{
    public int Id { get; init; }

    public required string Name { get; init; }

    public required string TimeZone { get; init; }

    public bool Demonstration { get; init; }
}

/// <summary>A secret of an account that isn't its password: the authenticator's, and the digests of the recovery codes.</summary>
public sealed class AccountToken : IdentityUserToken<int>
{
    public int InstitutionId { get; set; }
}

/// <summary>A passkey of an account.</summary>
public sealed class AccountPasskey : IdentityUserPasskey<int>
{
    public int InstitutionId { get; set; }
}

/// <summary>What somebody else than its owner did to an account.</summary>
public enum AccountChangeKind : byte
{
    /// <summary>A password to begin with was made and handed over.</summary>
    HandedOver,

    Blocked,

    Opened,
}

/// <summary>One such act, with who and when.</summary>
public sealed class AccountChange
{
    public long Id { get; init; }

    public int InstitutionId { get; init; }

    [AllowNull]
    public Account Account { get; init; }

    public DateTimeOffset At { get; init; }

    public AccountChangeKind Kind { get; init; }

    /// <summary>Null from the command line.</summary>
    public int? ByPersonId { get; init; }

    public AccountHolder? ByPerson { get; init; }
}
