using Lazo.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lazo.Web.Access;

/// <summary>The accounts as Identity reads and writes them, through the one role that may (<see cref="Roles.Door"/>).</summary>
/// <remarks>The tables are made by <c>0004_accounts.sql</c>; this only says where each property is found.</remarks>
public sealed class AccountsContext(DbContextOptions<AccountsContext> options) : DbContext(options)
{
    public DbSet<Account> Accounts => Set<Account>();

    /// <summary>Everybody of the register, with or without an account.</summary>
    public DbSet<AccountHolder> People => Set<AccountHolder>();

    public DbSet<AccountChange> Changes => Set<AccountChange>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Account>(MapAccount);
        model.Entity<AccountHolder>(person =>
        {
            person.ToTable("person");
            person.HasOne(p => p.Institution).WithMany().HasForeignKey(p => p.InstitutionId);
            person.Navigation(p => p.Institution).AutoInclude();
        });
        model.Entity<AccountInstitution>().ToTable("institution");
        model.Entity<AccountToken>(token =>
        {
            token.ToTable("account_token").HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
            token.Property(t => t.UserId).HasColumnName("account_id");
            token.Property(t => t.LoginProvider).HasColumnName("provider");
        });
        model.Entity<AccountPasskey>(passkey =>
        {
            passkey.ToTable("account_passkey").HasKey(p => p.CredentialId);
            passkey.Property(p => p.UserId).HasColumnName("account_id");
            passkey.OwnsOne(p => p.Data).ToJson("data");
        });
        model.Entity<AccountChange>(change =>
        {
            change.ToTable("account_change");
            change.HasOne(c => c.Account).WithMany().HasForeignKey("AccountId");
            change.HasOne(c => c.ByPerson).WithMany().HasForeignKey(c => c.ByPersonId);
            change.Property(c => c.Kind).HasConversion(kind => Written(kind), written => Read(written));
        });
        NameColumns(model);
    }

    private static string Written(AccountChangeKind kind) => kind switch
    {
        AccountChangeKind.HandedOver => "handed_over",
        AccountChangeKind.Blocked => "blocked",
        _ => "opened",
    };

    private static AccountChangeKind Read(string written) => Enum.GetValues<AccountChangeKind>().Single(kind => Written(kind) == written);

    private static void MapAccount(EntityTypeBuilder<Account> account)
    {
        account.ToTable("account").HasKey(a => a.Id);
        account.Property(a => a.ConcurrencyStamp).IsConcurrencyToken();
        account.HasOne(a => a.Person).WithOne().HasForeignKey<Account>(a => a.PersonId);
        account.Navigation(a => a.Person).AutoInclude();
        // The register knows these, or Lazo doesn't use them; lockout is never off.
        account.Ignore(a => a.UserName).Ignore(a => a.NormalizedUserName).Ignore(a => a.Email).Ignore(a => a.NormalizedEmail)
            .Ignore(a => a.EmailConfirmed).Ignore(a => a.PhoneNumber).Ignore(a => a.PhoneNumberConfirmed).Ignore(a => a.LockoutEnabled);
    }

    // A column is called what its property is called, in small letters and underscores, unless it was named above.
    private static void NameColumns(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes().Where(entity => !entity.IsMappedToJson()))
            foreach (var property in entity.GetProperties().Where(property => property.GetColumnName() == property.Name))
                property.SetColumnName(string.Concat(property.Name.Select((letter, at) =>
                    char.IsUpper(letter) ? (at > 0 ? "_" : "") + char.ToLowerInvariant(letter) : $"{letter}")));
    }
}
