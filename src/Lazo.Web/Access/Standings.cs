using System.Collections.Concurrent;
using Lazo.Web.Data;

namespace Lazo.Web.Access;

/// <summary>The standing of accounts, read again after a few seconds.</summary>
/// <remarks>
/// Every request asks; the database is asked at most once in <see cref="Trust"/> for each account. So much later a disabled person,
/// a changed role or a new tutorship is noticed by every session of every node, without a table of sessions.
/// </remarks>
public sealed class Standings(Database database, TimeProvider clock)
{
    /// <summary>How old a standing may be.</summary>
    public static readonly TimeSpan Trust = TimeSpan.FromSeconds(20);

    // Above it the oldest knowledge isn't worth its memory; it is forgotten whole and comes back by itself.
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<int, (Standing? Standing, DateTimeOffset At)> known = new();

    /// <summary>The standing of an account; null when there is no such account.</summary>
    public async ValueTask<Standing?> OfAsync(int accountId, CancellationToken cancellation)
    {
        var at = clock.GetUtcNow();
        // Either way: a clock that is put back doesn't make old knowledge last.
        if (known.TryGetValue(accountId, out var kept) && (at - kept.At).Duration() < Trust)
            return kept.Standing;
        if (known.Count > Most)
            known.Clear();
        var standing = await Standing.ReadAsync(database, accountId, cancellation);
        known[accountId] = (standing, at);
        return standing;
    }

    /// <summary>Something about the account has changed in this process.</summary>
    public void Forget(int accountId) => known.TryRemove(accountId, out _);
}
