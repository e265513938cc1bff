using System.Security.Cryptography;
using System.Text;

namespace Lazo.Domain.Research.Exchange;

/// <summary>A number that follows from others: of what has none of its own in the file, and is the same each time that it is read or written.</summary>
public static class DerivedId
{
    private const int Length = 16;

    /// <returns>A UUID of version 8 (RFC 9562: of one's own making), from the first bytes of SHA-256.</returns>
    public static Guid Of(params object[] of)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', of)))[..Length];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
