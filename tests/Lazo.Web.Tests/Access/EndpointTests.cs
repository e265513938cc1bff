using System.Net;
using System.Text.RegularExpressions;
using Lazo.Web.Access;
using Lazo.Web.Features.Live;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Lazo.Web.Tests.Access;

/// <summary>Every address of the application is closed to strangers unless it stands here, and tells browsers what they may do.</summary>
public sealed partial class EndpointTests(SchoolApp app) : IClassFixture<SchoolApp>
{
    private static readonly string[] OpenToAnyone =
    [
        "/campo", "/campo/sw.js", "/cuestionario/{token}/{part:int?}", "/entrar", "/entrar/codigo", "/error/{code:int}", "/health", "/idioma", "/jueceo/{token}/{number:int?}", "/validar/{token}",
    ];

    private static readonly string[] OpenFolders = ["/css/", "/js/", "/lib/", "/favicon.svg"];

    [Fact]
    public void Only_these_addresses_are_open_to_anyone()
    {
        var open = Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(Address)
            .Where(address => !OpenFolders.Any(folder => address.StartsWith(folder, StringComparison.Ordinal)))
            .Distinct().Order();

        open.ShouldBe(OpenToAnyone);
    }

    [Fact]
    public async Task A_stranger_is_turned_away_from_every_other_address()
    {
        using var client = app.NewClient();
        foreach (var address in Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null).Select(Sample).Distinct())
        {
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
            {
                using var request = new HttpRequestMessage(method, address);
                var answer = await client.SendAsync(request);
                // A page that listens can't be led to another one: it is told no.
                if (address == LiveServices.Address && answer.StatusCode == HttpStatusCode.Unauthorized) continue;
                answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, $"{method} {address}");
                answer.Headers.Location!.AbsolutePath.ShouldBe("/entrar", $"{method} {address}");
            }
        }
    }

    [Theory]
    [InlineData("nora")]
    [InlineData("marisol")]
    [InlineData("tomas")]
    [InlineData("olga")]
    public async Task Every_page_keeps_script_and_style_out_and_tells_the_browser_so(string username)
    {
        using var client = await app.SignedInAsync(username);
        var addresses = Endpoints().Where(IsPage).Select(Sample).Append("/no-existe").Append("/entrar").Distinct();
        var shown = 0;
        foreach (var address in addresses)
        {
            var answer = await client.GetAsync(address);
            HeadersAreSafe(answer, address);
            answer.StatusCode.ShouldNotBe(HttpStatusCode.InternalServerError, address);
            if (answer.StatusCode == HttpStatusCode.OK)
                shown++;
            var html = await answer.Content.ReadAsStringAsync();
            Inline().Matches(html).Select(match => match.Value).ShouldBeEmpty(address);
            // Two would be read as one that nobody made.
            foreach (var form in Form().Matches(html).Select(match => match.Value).Where(form => form.Contains("method=\"post\"", StringComparison.Ordinal)))
                Token().Count(form).ShouldBe(1, $"{address}: {form}");
        }
        shown.ShouldBeGreaterThan(4);
    }

    [Fact]
    public async Task A_page_that_fails_is_no_less_careful()
    {
        using var stranger = app.NewClient();

        HeadersAreSafe(await stranger.GetAsync("/error/500"), "/error/500");
        HeadersAreSafe(await stranger.GetAsync("/health"), "/health");
        HeadersAreSafe(await stranger.PostAsync("/entrar", new StringContent("x")), "POST /entrar");
    }

    [Fact]
    public async Task Refused_and_not_there_look_the_same()
    {
        using var julian = await app.SignedInAsync("julian");
        var bodies = new List<string>();
        foreach (var address in new[] { "/tutoria/tutorados/3", "/tutoria/tutorados/999999" })
        {
            var answer = await julian.GetAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            var body = await answer.Content.ReadAsStringAsync();
            bodies.Add(Token().Replace(body, "").Replace(address, "", StringComparison.Ordinal));
        }
        bodies[0].ShouldBe(bodies[1]);
    }

    private static void HeadersAreSafe(HttpResponseMessage answer, string address)
    {
        Header(answer, "Content-Security-Policy").ShouldBe(SafeHeaders.ContentSecurityPolicy, address);
        Header(answer, "X-Content-Type-Options").ShouldBe("nosniff", address);
        Header(answer, "Referrer-Policy").ShouldBe("same-origin", address);
        Header(answer, "Cross-Origin-Opener-Policy").ShouldBe("same-origin", address);
        Header(answer, "Permissions-Policy").ShouldContain("camera=()", Case.Sensitive, address);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue(address);
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values) ? string.Join(',', values) : "";

    private IEnumerable<RouteEndpoint> Endpoints() => app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static string Address(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    // A number that somebody has, so that a page is shown to whoever may see it.
    private static string Sample(RouteEndpoint endpoint) => Parameter().Replace(Address(endpoint), "3");

    private static bool IsPage(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.RazorPages.PageActionDescriptor>() is not null;

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Parameter();

    // A script with something in it, a style element, a style attribute, a handler in an attribute, an address that is a script.
    [GeneratedRegex(@"<script(?![^>]*\bsrc=)[^>]*>|<style\b|<[a-z][^>]*\s(style|on[a-z]+)\s*=|javascript:", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Inline();

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Form();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"[^\"]+\"", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Token();
}
