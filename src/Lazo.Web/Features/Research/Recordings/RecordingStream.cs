using Lazo.Web.Access;
using Microsoft.AspNetCore.Http.Headers;

namespace Lazo.Web.Features.Research.Recordings;

/// <summary>The bytes of a recording, for the player of who works in the study: any stretch of them, so that it can go back three seconds.</summary>
public static class RecordingStream
{
    /// <summary>In one answer to a request for a stretch: the player asks for the next, and no connection waits while somebody listens.</summary>
    private const long Most = 2 << 20;

    public static void MapRecordings(this IEndpointRouteBuilder site) => site.MapGet("/investigacion/{study:int}/documentos/{document:guid}/grabacion/{file:guid}", GiveAsync);

    /// <summary>Where a recording is heard.</summary>
    internal static string AddressOf(string document, Recording recording) => $"{document}/grabacion/{recording.Id}";

    private static async Task GiveAsync(int study, Guid document, Guid file, HttpContext http, ResearchVisit visit, CancellationToken cancellation)
    {
        if (await visit.SeeAsync(study, cancellation) is not { } seen || new RecordingStore(await visit.ConnectionAsync(cancellation), seen) is var store
            && await store.FindAsync(document, cancellation) is not { } recording || recording.Id != file)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.ContentType = recording.Mime;
        http.Response.Headers.AcceptRanges = "bytes";
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers.ContentSecurityPolicy = SafeHeaders.Sandbox;
        var (from, to) = (0L, recording.Size);
        if (Asked(http.Request.GetTypedHeaders(), recording.Size) is { } asked)
        {
            (from, to) = asked;
            if (from >= to)
            {
                http.Response.StatusCode = StatusCodes.Status416RangeNotSatisfiable;
                http.Response.Headers.ContentRange = $"bytes */{recording.Size}";
                return;
            }

            http.Response.StatusCode = StatusCodes.Status206PartialContent;
            http.Response.Headers.ContentRange = $"bytes {from}-{to - 1}/{recording.Size}";
        }

        http.Response.ContentLength = to - from;
        await store.CopyAsync(recording, from, to, http.Response.Body, cancellation);
    }

    // One stretch, as players ask; several at once, or in another unit, are answered with the whole, as RFC 9110 lets one.
    private static (long From, long To)? Asked(RequestHeaders headers, long size)
    {
        if (headers.Range is not { Unit.Value: "bytes", Ranges.Count: 1 } range || range.Ranges.First() is not { } one)
            return null;
        var from = one.From ?? Math.Max(0, size - (one.To ?? 0));
        var to = one.From is null ? size : Math.Min(size, (one.To ?? size - 1) + 1);
        return (from, Math.Min(to, from + Most));
    }
}
