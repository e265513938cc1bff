namespace Lazo.Web.Access;

/// <summary>What every answer tells the browser: run nothing and load nothing that isn't Lazo's own, tell nobody, keep nothing.</summary>
public static class SafeHeaders
{
    /// <summary>No page holds a script or a style between its lines; a test visits them all.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; " +
        "base-uri 'none'; frame-ancestors 'none'";

    /// <summary>What an answer that somebody else wrote says beside it: whatever it is, it runs nothing and is of no site.</summary>
    public const string Sandbox = "sandbox";

    /// <summary>What a page with a player says beside it: it plays what is Lazo's own.</summary>
    public const string Player = "media-src 'self'";

    private const string PermissionsPolicy =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), " +
        "midi=(), payment=(), usb=(), publickey-credentials-create=(self), publickey-credentials-get=(self)";

    // Set at the last moment: what answers a fault begins with headers of its own.
    public static void UseSafeHeaders(this WebApplication site) => site.Use((http, next) =>
    {
        http.Response.OnStarting(static state =>
        {
            var http = (HttpContext)state;
            var headers = http.Response.Headers;
            headers.ContentSecurityPolicy = headers.ContentSecurityPolicy.ToString() switch
            {
                Sandbox => $"{Sandbox}; {ContentSecurityPolicy}",
                Player => $"{ContentSecurityPolicy}; {Player}",
                _ => ContentSecurityPolicy,
            };
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = PermissionsPolicy;
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            if (http.Request.IsHttps)
                headers.StrictTransportSecurity = "max-age=31536000";
            // Pages are about people; what may be kept (style, script) says so itself.
            if (headers.CacheControl.Count == 0)
                headers.CacheControl = "no-store";
            return Task.CompletedTask;
        }, http);
        return next(http);
    });
}
