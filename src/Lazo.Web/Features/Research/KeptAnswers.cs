using System.Collections.Concurrent;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Lazo.Web.Features.Research;

/// <summary>Pages that were drawn as the answer to a form, each kept for a while at an address of its own, for who sent the form.</summary>
/// <remarks>
/// In memory and compressed, never in a cookie or on disk: what is typed may name somebody. Behind several processes a person must come back to the same one, as with a
/// file that waits for its yes; where an answer isn't known any more, the page is drawn as it is. What somebody takes back is forgotten at once, and so is what was drawn before
/// an act that shows somebody less.
/// </remarks>
public sealed class KeptAnswers(TimeProvider clock)
{
    /// <summary>Of all answers together, in compressed bytes: the oldest go first.</summary>
    internal const long Most = 64L << 20;

    internal static readonly TimeSpan Patience = TimeSpan.FromMinutes(40);

    private readonly ConcurrentDictionary<string, Answer> kept = new();
    private long held;

    /// <summary>Keeps a page for who asked; what is given back stands in its address.</summary>
    /// <param name="who">The account, or empty of who has none: her address is her key.</param>
    /// <param name="closing">The number of its study's latest act that shows somebody less (<see cref="Acts.StudyActs.ClosingAsync"/>); 0 outside of a study.</param>
    public string Keep(string who, string path, ReadOnlySpan<byte> page, long closing = 0)
    {
        using var packed = new MemoryStream();
        using (var pack = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            pack.Write(page);
        var (key, now) = (Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), clock.GetUtcNow());
        kept[key] = new(who, path, packed.ToArray(), now, closing);
        Interlocked.Add(ref held, packed.Length);
        // Its own copy takes its locks: others keep theirs meanwhile.
        foreach (var (old, answer) in kept.ToArray().OrderBy(one => one.Value.At))
        {
            if (answer.At >= now - Patience && Volatile.Read(ref held) <= Most) break;
            Drop(old);
        }

        return key;
    }

    /// <summary>The page at its address, if it is hers and not forgotten.</summary>
    /// <param name="closing">As it was when the page was kept, or the page isn't shown any more.</param>
    public byte[]? Of(string key, string who, string path, long closing = 0)
    {
        if (!kept.TryGetValue(key, out var answer) || answer.Who != who || answer.Path != path || answer.At < clock.GetUtcNow() - Patience) return null;
        if (answer.Closing != closing)
        {
            Drop(key);
            return null;
        }

        using var page = new MemoryStream();
        using (var unpack = new BrotliStream(new MemoryStream(answer.Page), CompressionMode.Decompress))
            unpack.CopyTo(page);
        return page.ToArray();
    }

    /// <summary>Forgets all that was kept at an address and below it: who sent it takes it back.</summary>
    public void Forget(string address)
    {
        foreach (var (key, answer) in kept)
        {
            if (answer.Path.Equals(address, StringComparison.OrdinalIgnoreCase) || answer.Path.StartsWith(address + "/", StringComparison.OrdinalIgnoreCase)) Drop(key);
        }
    }

    private void Drop(string key)
    {
        if (kept.TryRemove(key, out var answer)) Interlocked.Add(ref held, -answer.Page.Length);
    }

    private sealed record Answer(string Who, string Path, byte[] Page, DateTimeOffset At, long Closing);
}
