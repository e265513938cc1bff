using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lazo.Domain.Advising;
using Lazo.Web.Features.Advising.Facts;

namespace Lazo.Web.Features.Advising.Field;

/// <summary>One thing of a batch, as a telephone sent it: nothing in it has been believed yet.</summary>
/// <param name="At">In milliseconds since 1970, by the telephone's clock.</param>
/// <param name="Elapsed">Milliseconds since it was written.</param>
/// <param name="Hash">As the telephone reckoned it; empty where it said none.</param>
/// <param name="Unclear">It can't be read as a fact at all; <paramref name="Body"/> is all of it.</param>
internal sealed record FieldItem(
    Guid Id, string Kind, int Form, long At, long Elapsed, IReadOnlyList<Guid> Pairs, Guid? Ref, string Body, string Hash, bool Unclear = false)
{
    /// <summary>What it is known by: the same thing sent again has the same one.</summary>
    internal byte[] Digest { get; } = FactJson.Hash(Kind, Form, At, Body);

    internal DateTimeOffset DeviceAt => DateTimeOffset.FromUnixTimeMilliseconds(At);

    internal static FieldItem Read(JsonElement item)
    {
        try
        {
            var read = new FieldItem(
                item.GetProperty("id").GetGuid(), item.GetProperty("kind").GetString()!, item.GetProperty("form").GetInt32(), item.GetProperty("at").GetInt64(),
                item.GetProperty("elapsed").GetInt64(), [.. item.GetProperty("pairs").EnumerateArray().Select(pair => pair.GetGuid())],
                item.TryGetProperty("ref", out var about) && about.ValueKind == JsonValueKind.String ? about.GetGuid() : null,
                item.GetProperty("body").GetString()!, item.GetProperty("hash").GetString() ?? "");
            // Outside these nobody's clock is, however wrong, and no date can be told.
            return read.At is < 0 or > 32_503_680_000_000 || read.Form is < 1 or > 1000 || read.Body.Contains('\0', StringComparison.Ordinal) ? OfText(item) : read;
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or JsonException)
        {
            return OfText(item);
        }
    }

    /// <summary>As a fact; null, with the reason, where it isn't one that she may tell.</summary>
    internal FactSent? AsFact(int viewer, IReadOnlyDictionary<Guid, Pair> hers, DateTimeOffset happened, out string why)
    {
        why = "unclear";
        if (Unclear || FactKinds.Find(Kind) is not { } kind || Form > kind.Said.Form || !string.Equals(Hash, Convert.ToHexStringLower(Digest), StringComparison.OrdinalIgnoreCase))
            return null;
        if (Body.Length > FactJson.Longest)
        {
            why = "too_long";
            return null;
        }

        if (FactJson.Read(kind, Form, Body, out _) is null || kind.Said.Own != (Pairs.Count == 0) || (Pairs.Count > 1 && !kind.Said.Together))
            return null;
        why = "not_hers";
        if (Pairs.Any(pair => !hers.TryGetValue(pair, out var known) || !known.MayTell(viewer, kind)))
            return null;
        return new FactSent(Id, kind, Form, happened, Pairs, kind.Said.Own, Ref, Body, DeviceAt, TimeSpan.FromMilliseconds(Elapsed));
    }

    // Numbered by what it says, so that it is put aside once.
    private static FieldItem OfText(JsonElement item)
    {
        var text = item.GetRawText();
        text = text.Length > FactJson.Longest ? text[..FactJson.Longest] : text;
        var id = item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out var said) && said.ValueKind == JsonValueKind.String && said.TryGetGuid(out var known)
            ? known : new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
        return new FieldItem(id, "?", 1, 0, 0, [], null, text, "", Unclear: true);
    }
}
