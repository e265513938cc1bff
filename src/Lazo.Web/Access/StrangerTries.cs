using System.Collections.Concurrent;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Lazo.Web.Access;

/// <summary>Locks a username that has no account after as many tries, and for as long, as one that has.</summary>
/// <remarks>
/// In memory: these aren't anybody's. What is kept is bounded, and forgotten whole when somebody fills it with invented names.
/// </remarks>
public sealed class StrangerTries(IOptions<IdentityOptions> options, TimeProvider clock)
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, (int Failed, DateTimeOffset LockedUntil)> tries = new(StringComparer.OrdinalIgnoreCase);

    public bool AreTooMany(string username) => tries.TryGetValue(username, out var so) && so.LockedUntil > clock.GetUtcNow();

    /// <summary>One more wrong try; true when it was the one too many.</summary>
    public bool Count(string username)
    {
        var limits = options.Value.Lockout;
        if (tries.Count > Most)
            tries.Clear();
        var so = tries.AddOrUpdate(username, _ => Next(0), (_, before) => Next(before.Failed));
        return so.LockedUntil > clock.GetUtcNow();

        (int, DateTimeOffset) Next(int failed) => failed + 1 >= limits.MaxFailedAccessAttempts
            ? (0, clock.GetUtcNow() + limits.DefaultLockoutTimeSpan)
            : (failed + 1, default);
    }
}
