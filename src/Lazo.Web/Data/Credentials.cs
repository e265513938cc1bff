using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Lazo.Web.Data;

/// <summary>The secrets of an installation's roles, all worked out from one: the password of the database's owner.</summary>
/// <remarks>
/// Several nodes on one database arrive at the same secrets without sharing a file, and an installation has one password to keep.
/// The derivation is slow on purpose: from a secret that leaks, the owner's password can't be guessed at leisure.
/// </remarks>
internal sealed class Credentials
{
    private const int Rounds = 100_000;

    private readonly NpgsqlConnectionStringBuilder owners;
    private readonly byte[] key;

    private Credentials(NpgsqlConnectionStringBuilder owners)
    {
        this.owners = owners;
        key = Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(owners.Password!), "lazo"u8, Rounds, HashAlgorithmName.SHA256, 32);
    }

    /// <summary>The role that owns the database.</summary>
    internal string Owner => owners.Username!;

    /// <summary>The credentials that follow from the owner's.</summary>
    internal static Credentials Of(string ownerConnection)
    {
        var connection = new NpgsqlConnectionStringBuilder(ownerConnection);
        ArgumentException.ThrowIfNullOrEmpty(connection.Username);
        ArgumentException.ThrowIfNullOrEmpty(connection.Password);
        return new Credentials(connection);
    }

    /// <summary>How a role connects.</summary>
    internal string Of(string role, int connections) => new NpgsqlConnectionStringBuilder(owners.ConnectionString)
    {
        Username = role,
        Password = role == Owner ? owners.Password : Derive(role),
        MaxPoolSize = connections,
        ApplicationName = "lazo",
        // Messages of errors reach logs; the values in them are about people.
        IncludeErrorDetail = false,
    }.ConnectionString;

    /// <summary>The secret of a purpose, 64 hexadecimal digits.</summary>
    internal string Derive(string purpose) =>
        Convert.ToHexStringLower(HKDF.Expand(HashAlgorithmName.SHA256, key, 32, Encoding.UTF8.GetBytes(purpose)));
}
