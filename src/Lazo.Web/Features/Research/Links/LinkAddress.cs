using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Lazo.Web.Features.Research.Links;

/// <summary>What stands in the address of who comes without an account: 192 bits by chance, of which only the digest is kept.</summary>
public static class LinkAddress
{
    private const int Bytes = 24, Letters = 32;

    /// <summary>A new one: 32 letters, digits, - and _.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Whether it could be one.</summary>
    public static bool Fits(string? token) => token is { Length: Letters } && token.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');

    public static byte[] Digest(string token) => SHA256.HashData(Encoding.ASCII.GetBytes(token));
}
