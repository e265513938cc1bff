using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Attachments;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;

namespace Lazo.Web.Features.Advising.Field;

/// <summary>Where telephones send what was written without a signal.</summary>
/// <remarks>
/// Who isn't signed in is led to sign in, as everywhere; the telephone takes that for “sign in again” and keeps what it has. What is
/// sent names its owner, so that nobody sends another person's things in her own name.
/// </remarks>
public static class FieldApi
{
    private const int LargestBatch = 4 * 1024 * 1024;

    public static void MapField(this IEndpointRouteBuilder site)
    {
        site.MapGet("/campo/api/hola", HelloAsync);
        site.MapPost("/campo/api/paquete", PackAsync);
        site.MapPost("/campo/api/llave", KeyAsync);
        site.MapPost("/campo/api/hechos", FactsAsync);
        site.MapPost("/campo/api/cambios", ChangesAsync);
        site.MapPost("/campo/api/apartados", SettledAsync);
        site.MapPost("/campo/api/adjuntos", AnnounceAsync);
        site.MapPost("/campo/api/adjuntos/{id:guid}/{number:int}", PieceAsync);
        site.MapGet("/acompanamiento/adjuntos/{id:guid}", ShowAsync);
        FieldShell.Map(site);
    }

    /// <summary>By what a telephone knows whose things it holds, without knowing who she is.</summary>
    internal static string OwnerOf(Viewer viewer, Database database) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(database.SealSecret), Encoding.UTF8.GetBytes($"field:{viewer.InstitutionId}:{viewer.PersonId}")))[..24];

    // Fetched when something is sent: a token for this session, and the epoch of receipts. The telephone says how far its own go.
    private static async Task<IResult> HelloAsync(
        HttpContext http, Viewer viewer, Database database, FieldEpoch epochs, IAntiforgery forgery, string? epoch, string? mark, CancellationToken cancellation) => Results.Json(new
        {
            token = forgery.GetAndStoreTokens(http).RequestToken,
            owner = OwnerOf(viewer, database),
            epoch = await epochs.HeardAsync(await viewer.ConnectionAsync(cancellation), epoch, mark, cancellation),
        });

    private static async Task<IResult> PackAsync(HttpContext http, Viewer viewer, Database database, AdvisingVisit visit, Speech say, IAntiforgery forgery, CancellationToken cancellation)
    {
        if (!await forgery.IsRequestValidAsync(http) || await ReadAsync<Chosen>(http, cancellation) is not { } chosen)
            return Results.BadRequest();
        var package = await FieldPackage.PackAsync(visit, say, OwnerOf(viewer, database), chosen.Pairs ?? [], chosen.Visits ?? [], cancellation);
        return package is null ? Results.NotFound() : Results.Json(package);
    }

    // Who forgot her PIN signs in, and gets back what opens her box: the server keeps the key of the key, the telephone the box.
    private static async Task<IResult> KeyAsync(HttpContext http, Viewer viewer, IDataProtectionProvider protection, IAntiforgery forgery, CancellationToken cancellation)
    {
        if (!await forgery.IsRequestValidAsync(http) || await ReadAsync<SealedKey>(http, cancellation) is not { } asked)
            return Results.BadRequest();
        var box = protection.CreateProtector("Lazo.Field", $"{viewer.InstitutionId}:{viewer.PersonId}");
        try
        {
            var secret = asked.Sealed is { } known ? box.Unprotect(Convert.FromBase64String(known)) : RandomNumberGenerator.GetBytes(32);
            return Results.Json(new { secret = Convert.ToBase64String(secret), @sealed = asked.Sealed ?? Convert.ToBase64String(box.Protect(secret)) });
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return Results.NotFound();
        }
    }

    private static Task<IResult> FactsAsync(HttpContext http, Viewer viewer, Database database, FieldInbox inbox, IAntiforgery forgery, CancellationToken cancellation) =>
        OfHerselfAsync(http, viewer, database, forgery, "items", cancellation, async items =>
        {
            if (items.ValueKind != JsonValueKind.Array || items.GetArrayLength() is 0 or > FieldInbox.Most)
                return Results.BadRequest();
            var (epoch, mark, receipts) = await inbox.TakeAsync([.. items.EnumerateArray().Select(FieldItem.Read)], cancellation);
            return Results.Json(new { epoch, mark, receipts });
        });

    private static Task<IResult> ChangesAsync(HttpContext http, Viewer viewer, Database database, SharedInbox inbox, IAntiforgery forgery, CancellationToken cancellation) =>
        OfHerselfAsync(http, viewer, database, forgery, "change", cancellation, async said =>
            // One that can't be read is refused for good: another answer would be asked for again and again, and hold up the others.
            ChangeOf(said) is { } change ? Results.Json(await inbox.TakeAsync(change, cancellation)) : Results.NotFound());

    // What became of what was put aside, once she decided.
    private static Task<IResult> SettledAsync(HttpContext http, Viewer viewer, Database database, AdvisingVisit visit, IAntiforgery forgery, CancellationToken cancellation) =>
        OfHerselfAsync(http, viewer, database, forgery, "ids", cancellation, async said =>
        {
            if (said.ValueKind != JsonValueKind.Array)
                return Results.BadRequest();
            var ids = said.EnumerateArray().Where(id => id.ValueKind == JsonValueKind.String && id.TryGetGuid(out _)).Select(id => id.GetGuid()).ToArray();
            return Results.Json(new { settled = await FieldAside.SettledAsync(visit, ids, cancellation) });
        });

    private static Task<IResult> AnnounceAsync(HttpContext http, Viewer viewer, Database database, AdvisingVisit visit, IAntiforgery forgery, CancellationToken cancellation) =>
        OfHerselfAsync(http, viewer, database, forgery, "manifest", cancellation, async said =>
        {
            if (ManifestOf(said) is not { } manifest)
                return Results.NotFound();
            return Answer(await AttachmentStore.BeginAsync(await viewer.ConnectionAsync(cancellation), viewer.InstitutionId, viewer.PersonId, manifest, visit.Now.Now, cancellation));
        });

    private static async Task<IResult> PieceAsync(Guid id, int number, HttpContext http, Viewer viewer, AdvisingVisit visit, FieldEpoch epochs, IAntiforgery forgery, CancellationToken cancellation)
    {
        if (!await forgery.IsRequestValidAsync(http) || http.Request.ContentLength is not (> 0 and <= AttachmentStore.PieceSize))
            return Results.BadRequest();
        var bytes = new byte[http.Request.ContentLength.Value];
        await http.Request.Body.ReadExactlyAsync(bytes, cancellation);
        var connection = await viewer.ConnectionAsync(cancellation);
        var arrived = await AttachmentStore.TakeAsync(connection, viewer.InstitutionId, viewer.PersonId, id, number, bytes, visit.Now.Now, cancellation);
        if (arrived is not { Whole: true })
            return Answer(arrived);
        var (epoch, mark) = await FieldEpoch.CountAsync(connection, cancellation);
        epochs.Remember(epoch, mark);
        return Answer(arrived, epoch, epochs.MarkOf(epoch, mark));
    }

    private static IResult Answer(Arrived? arrived, Guid? epoch = null, string? mark = null) =>
        arrived is null ? Results.NotFound() : Results.Json(new { arrived.Whole, arrived.Have, arrived.Refused, AttachmentStore.PieceSize, epoch, mark });

    private static async Task<IResult> ShowAsync(Guid id, HttpContext http, Viewer viewer, CancellationToken cancellation)
    {
        // Those of before were kept as they came, and go out plain all the same.
        if (await AttachmentStore.ReadAsync(await viewer.ConnectionAsync(cancellation), viewer.InstitutionId, id, cancellation) is not { } attachment || PlainPicture.Of(attachment.Bytes) is not { } plain)
            return Results.NotFound();
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Bytes(plain.Bytes, plain.Mime);
    }

    // What is sent has a token of this session and names its owner: who isn't she is told so, and keeps what she has.
    private static async Task<IResult> OfHerselfAsync(
        HttpContext http, Viewer viewer, Database database, IAntiforgery forgery, string part, CancellationToken cancellation, Func<JsonElement, Task<IResult>> take)
    {
        if (!await forgery.IsRequestValidAsync(http) || http.Request.ContentLength is not (> 0 and <= LargestBatch))
            return Results.BadRequest();
        try
        {
            using var batch = await JsonDocument.ParseAsync(http.Request.Body, default, cancellation);
            if (batch.RootElement.ValueKind != JsonValueKind.Object || !batch.RootElement.TryGetProperty(part, out var said))
                return Results.BadRequest();
            var hers = batch.RootElement.TryGetProperty("owner", out var owner) && owner.ValueKind == JsonValueKind.String && owner.ValueEquals(OwnerOf(viewer, database));
            return hers ? await take(said) : Results.Conflict();
        }
        catch (JsonException)
        {
            return Results.BadRequest();
        }
    }

    private static FieldChange? ChangeOf(JsonElement said)
    {
        try
        {
            return said.Deserialize<FieldChange>(JsonSerializerOptions.Web) is { Thing: not null, Body: not null } change
                ? change with { Digest = FieldChange.DigestOf(change.Thing, change.Id, change.Base, change.Pair, said.GetProperty("body").GetRawText()) } : null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static Manifest? ManifestOf(JsonElement said)
    {
        try
        {
            var manifest = new Manifest(
                said.GetProperty("id").GetGuid(), said.GetProperty("fact").GetGuid(), said.GetProperty("mime").GetString()!, said.GetProperty("size").GetInt32(),
                Convert.FromHexString(said.GetProperty("sha256").GetString()!), said.GetProperty("notice").GetInt32());
            return AttachmentStore.Kinds.Contains(manifest.Mime) && manifest.Size is > 0 and <= AttachmentStore.Largest && manifest.Sha256.Length == SHA256.HashSizeInBytes ? manifest : null;
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentNullException)
        {
            return null;
        }
    }

    private static async Task<T?> ReadAsync<T>(HttpContext http, CancellationToken cancellation)
        where T : class
    {
        try
        {
            return await http.Request.ReadFromJsonAsync<T>(cancellation);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private sealed record Chosen(Guid[]? Pairs, Guid[]? Visits);

    private sealed record SealedKey(string? Sealed);
}
