using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Lazo.Web.Features.Shared;

/// <summary>The style sheet, scripts and pictures of <c>wwwroot</c>: inside the program, compressed once, never asked for twice.</summary>
/// <remarks>
/// They travel in the assembly, so that pages look the same from a build, a published folder, a test and a benchmark. An address
/// carries the digest of what it serves: a browser on a bad network keeps it for a year, and asks anew the day that it changes.
/// </remarks>
public sealed class Assets
{
    private const string Folder = "wwwroot/";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
    }.ToFrozenDictionary();

    private readonly FrozenDictionary<string, Asset> _assets = Read().ToFrozenDictionary(asset => asset.Path, StringComparer.Ordinal);

    /// <summary>The address of a file of <c>wwwroot</c>, such as <c>/css/lazo.css</c>, with its digest.</summary>
    public string this[string path] => $"{path}?v={_assets[path].Digest}";

    /// <summary>What a script or style sheet says.</summary>
    public string TextOf(string path) => System.Text.Encoding.UTF8.GetString(_assets[path].Plain);

    /// <summary>Serves each file at its own address, to anyone: nothing in them is about anybody.</summary>
    public void Map(IEndpointRouteBuilder site)
    {
        foreach (var asset in _assets.Values)
            site.MapMethods(asset.Path, ["GET", "HEAD"], (HttpContext http) => Serve(http, asset)).AllowAnonymous();
    }

    private static IResult Serve(HttpContext http, Asset asset)
    {
        var accepted = http.Request.Headers.AcceptEncoding.ToString();
        var (bytes, encoding) =
            accepted.Contains("br", StringComparison.Ordinal) ? (asset.Brotli, "br") :
            accepted.Contains("gzip", StringComparison.Ordinal) ? (asset.Gzip, "gzip") : (asset.Plain, null);
        var headers = http.Response.Headers;
        headers.CacheControl = http.Request.Query["v"] == asset.Digest ? "public, max-age=31536000, immutable" : "no-cache";
        headers.Vary = HeaderNames.AcceptEncoding;
        if (encoding is not null) headers.ContentEncoding = encoding;
        return Results.Bytes(bytes, asset.Type, entityTag: new EntityTagHeaderValue($"\"{asset.Digest}{encoding}\""));
    }

    private static IEnumerable<Asset> Read()
    {
        var assembly = typeof(Assets).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            var plain = BytesOf(assembly, name);
            yield return new Asset(
                "/" + name[Folder.Length..].Replace('\\', '/'),
                Types[Path.GetExtension(name)],
                Convert.ToHexStringLower(SHA256.HashData(plain))[..12],
                plain,
                Compressed(plain, to => new BrotliStream(to, CompressionLevel.SmallestSize)),
                Compressed(plain, to => new GZipStream(to, CompressionLevel.SmallestSize)));
        }
    }

    private static byte[] BytesOf(Assembly assembly, string name)
    {
        using var from = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[from.Length];
        from.ReadExactly(bytes);
        return bytes;
    }

    private static byte[] Compressed(byte[] plain, Func<Stream, Stream> how)
    {
        using var to = new MemoryStream();
        using (var compressing = how(to)) compressing.Write(plain);
        return to.ToArray();
    }

    private sealed record Asset(string Path, string Type, string Digest, byte[] Plain, byte[] Brotli, byte[] Gzip);
}
