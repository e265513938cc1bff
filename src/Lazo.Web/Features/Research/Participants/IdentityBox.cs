using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Lazo.Web.Features.Research.Participants;

/// <summary>Seals what says whose a code is, under the installation's keys.</summary>
/// <remarks>
/// Encrypted and authenticated by ASP.NET Core Data Protection, whose keys lie in the data folder and not in the database: whoever has a copy of the database alone reads nothing. What was sealed for one participant of one study opens for no other.
/// </remarks>
public sealed class IdentityBox(IDataProtectionProvider protection)
{
    /// <param name="of">A participant, or a name of the study's list.</param>
    public byte[] Seal<T>(int institution, int study, Guid of, T what) => Box(institution, study, of).Protect(JsonSerializer.SerializeToUtf8Bytes(what));

    /// <summary>Null where it was sealed under keys that this installation doesn't have.</summary>
    public T? Open<T>(int institution, int study, Guid of, byte[] what)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(Box(institution, study, of).Unprotect(what));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>What waits on disk between two requests.</summary>
    public IDataProtector Waiting(int study, int person) => protection.CreateProtector("Lazo.Research.Waiting", $"{study}:{person}");

    private IDataProtector Box(int institution, int study, Guid of) => protection.CreateProtector("Lazo.Research.Identity", $"{institution}:{study}", of.ToString("N"));
}
