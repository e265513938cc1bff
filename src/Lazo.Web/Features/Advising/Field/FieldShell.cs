using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Advising.Field;

/// <summary>The field pages' service worker, for <c>/campo/</c> alone: the same for everyone, with nobody in it.</summary>
public static class FieldShell
{
    /// <summary>Everything that the field pages need; the page itself comes first.</summary>
    private static readonly string[] Parts =
    [
        "/css/lazo.css", "/css/campo.css", "/favicon.svg", "/js/campo/agreement.js", "/js/campo/app.js", "/js/campo/box.js", "/js/campo/clock.js", "/js/campo/elements.js",
        "/js/campo/evidence.js", "/js/campo/expiry.js", "/js/campo/meeting.js", "/js/campo/observe.js", "/js/campo/pair.js", "/js/campo/photo.js", "/js/campo/queue.js",
        "/js/campo/sending.js", "/js/campo/server.js", "/js/campo/strip.js", "/js/campo/talk.js", "/js/campo/today.js", "/js/campo/told.js", "/js/campo/waiting.js",
        "/js/campo/words.js", "/lib/idb.js",
    ];

    internal static void Map(IEndpointRouteBuilder site)
    {
        var files = site.ServiceProvider.GetRequiredService<Assets>();
        var addresses = Parts.Select(part => files[part]).Prepend("/campo/").ToList();
        // Another version of any part is another worker, which browsers notice by a byte.
        var version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', addresses) + files.TextOf("/js/campo/worker.js"))))[..12];
        var worker = $"const VERSION = 'campo-{version}';\nconst PARTS = {JsonSerializer.Serialize(addresses)};\n{files.TextOf("/js/campo/worker.js")}";
        site.MapGet("/campo/sw.js", (HttpContext http) =>
        {
            http.Response.Headers.CacheControl = "no-cache";
            return Results.Text(worker, "text/javascript");
        }).AllowAnonymous();
    }
}
