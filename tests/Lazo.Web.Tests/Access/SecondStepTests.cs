using System.Buffers.Binary;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Lazo.Web.Access;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Access;

public sealed partial class SecondStepTests(SchoolApp app) : IClassFixture<SchoolApp>
{
    [Fact]
    public async Task With_the_second_step_a_password_alone_opens_nothing()
    {
        using var here = await app.SignedInAsync("nora");
        using var elsewhere = await app.SignedInAsync("nora");
        var (key, codes) = await TurnOnAsync(here);
        codes.Count.ShouldBe(10);
        app.Clock.Advance(Standings.Trust);
        (await elsewhere.GetAsync("/cuenta")).StatusCode.ShouldBe(HttpStatusCode.Redirect, "Sessions from before are over.");
        (await here.GetAsync("/cuenta")).StatusCode.ShouldBe(HttpStatusCode.OK, "Except her own.");

        using var client = await HalfwayAsync("nora");
        (await client.GetAsync("/cuenta")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await EnterCodeAsync(client, "000000")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await EnterCodeAsync(client, CodeOf(key))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await client.GetAsync("/cuenta")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_recovery_code_opens_once_and_is_kept_as_a_digest()
    {
        using var here = await app.SignedInAsync("marisol");
        var (_, codes) = await TurnOnAsync(here);

        using var client = await HalfwayAsync("marisol");
        (await EnterCodeAsync(client, codes[0].ToLowerInvariant())).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await client.GetStringAsync("/cuenta/segundo-paso")).ShouldContain("9 códigos");
        using var again = await HalfwayAsync("marisol");
        (await EnterCodeAsync(again, codes[0])).StatusCode.ShouldBe(HttpStatusCode.OK);

        await using var look = app.Database.Owner.CreateCommand("select value from account_token where name = 'RecoveryCodes' limit 1");
        var kept = (string)(await look.ExecuteScalarAsync())!;
        codes.ShouldAllBe(code => !kept.Contains(code, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Guessing_codes_locks_as_guessing_passwords_does()
    {
        using var here = await app.SignedInAsync("julian");
        var (key, _) = await TurnOnAsync(here);
        using var client = await HalfwayAsync("julian");
        foreach (var _ in Enumerable.Range(0, 4))
            (await (await EnterCodeAsync(client, "000000")).Content.ReadAsStringAsync()).ShouldContain("no coincide");

        (await (await EnterCodeAsync(client, "000000")).Content.ReadAsStringAsync()).ShouldContain("15 minutos");

        (await EnterCodeAsync(client, CodeOf(key))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task It_is_turned_off_with_the_password()
    {
        using var client = await app.SignedInAsync("rita");
        await TurnOnAsync(client);

        (await client.PostFormAsync("/cuenta/segundo-paso", "/cuenta/segundo-paso?handler=Apagar", ("contrasena", "otra"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.PostFormAsync("/cuenta/segundo-paso", "/cuenta/segundo-paso?handler=Apagar", ("contrasena", LazoApp.Password)))
            .StatusCode.ShouldBe(HttpStatusCode.Redirect);

        using var again = await app.SignedInAsync("rita");
        (await again.GetAsync("/cuenta")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_page_of_the_code_leads_back_without_a_password_before_it()
    {
        using var client = app.NewClient();

        (await client.GetAsync("/entrar/codigo")).Headers.Location!.OriginalString.ShouldBe("/entrar");
    }

    private static async Task<(string Key, List<string> Codes)> TurnOnAsync(HttpClient client)
    {
        await client.PostFormAsync("/cuenta/segundo-paso", "/cuenta/segundo-paso?handler=Empezar");
        var page = await client.GetStringAsync("/cuenta/segundo-paso");
        page.ShouldContain("<path d=\"M4 4h1v1h-1z", Case.Sensitive, "The corner of a QR code stands inside its quiet border.");
        var key = Key().Match(page).Groups["key"].Value.Replace(" ", "", StringComparison.Ordinal);
        (await client.PostFormAsync("/cuenta/segundo-paso", "/cuenta/segundo-paso?handler=Activar", ("codigo", "123"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        var answer = await client.PostFormAsync("/cuenta/segundo-paso", "/cuenta/segundo-paso?handler=Activar", ("codigo", CodeOf(key)));

        var shown = await answer.Content.ReadAsStringAsync();
        return (key, [.. RecoveryCode().Matches(shown).Select(match => match.Groups["code"].Value)]);
    }

    private async Task<HttpClient> HalfwayAsync(string username)
    {
        var client = app.NewClient();
        var answer = await client.PostFormAsync("/entrar", ("usuario", username), ("contrasena", LazoApp.Password), ("volver", "/cuenta"));
        answer.Headers.Location!.OriginalString.ShouldStartWith("/entrar/codigo");
        return client;
    }

    private static Task<HttpResponseMessage> EnterCodeAsync(HttpClient client, string code) =>
        client.PostFormAsync("/entrar/codigo", ("codigo", code));

    // RFC 6238 with the usual half minute and six digits, written again so that both sides are tried.
    private static string CodeOf(string base32)
    {
        var bits = string.Concat(base32.Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter), 2).PadLeft(5, '0')));
        var key = Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)).ToArray();
        var step = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
        var digest = HMACSHA1.HashData(key, step);
        var number = BinaryPrimitives.ReadInt32BigEndian(digest.AsSpan(digest[^1] & 15)) & int.MaxValue;
        return $"{number % 1_000_000:000000}";
    }

    [GeneratedRegex("id=\"clave\">(?<key>[A-Z2-7 ]+)<", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Key();

    [GeneratedRegex("<code>(?<code>[0-9A-Z]{5}-[0-9A-Z]{5})</code>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex RecoveryCode();
}
