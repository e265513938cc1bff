using System.Security.Cryptography;
using System.Text;

namespace Lazo.Web.Data;

/// <summary>What PostgreSQL keeps of a password (RFC 5802, RFC 7677): given in its place, the password itself is never sent or logged.</summary>
internal static class ScramVerifier
{
    private const int Rounds = 4096;

    /// <summary><c>SCRAM-SHA-256$rounds:salt$StoredKey:ServerKey</c>, for a password of ASCII letters and digits.</summary>
    internal static string Of(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        var salted = Rfc2898DeriveBytes.Pbkdf2(Encoding.ASCII.GetBytes(password), salt, Rounds, HashAlgorithmName.SHA256, 32);
        var stored = SHA256.HashData(HMACSHA256.HashData(salted, "Client Key"u8));
        var server = HMACSHA256.HashData(salted, "Server Key"u8);
        return $"SCRAM-SHA-256${Rounds}:{Convert.ToBase64String(salt)}${Convert.ToBase64String(stored)}:{Convert.ToBase64String(server)}";
    }
}
