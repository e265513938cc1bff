using System.Net;
using System.Text.RegularExpressions;
using Lazo.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Lazo.Bench;

/// <summary>Somebody who has signed in, as a browser does: her cookies, and the token of her forms.</summary>
internal sealed partial class Visitor(HttpClient client, CookieContainer jar) : IDisposable
{
    private const string Password = "medida-de-la-mañana";
    private string token = "";

    internal HttpClient Client => client;

    /// <summary>What says who she is: a browser takes it over.</summary>
    internal CookieCollection Cookies => jar.GetAllCookies();

    /// <summary>Gives a person of the register an account and signs her in.</summary>
    /// <param name="from">Where she is, as a proxy would say: one address signs in only so often.</param>
    internal static async Task<Visitor> SignInAsync(WebApplication site, string username, CancellationToken cancellation, string? from = null)
    {
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var accounts = scope.ServiceProvider.GetRequiredService<Accounts>();
            await accounts.SetPasswordAsync((await accounts.FindPersonAsync(username))!, Password, handedOver: false);
        }

        var address = new Uri(site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        var jar = new CookieContainer();
        var visitor = new Visitor(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = jar }) { BaseAddress = address }, jar);
        if (from is not null)
            visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-For", from);
        await visitor.OpenAsync("/entrar", cancellation);
        using var answer = await visitor.PostAsync("/entrar", cancellation, ("usuario", username), ("contrasena", Password));
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new InvalidOperationException($"{username} couldn't sign in: {(int)answer.StatusCode}.");
        return visitor;
    }

    /// <summary>Opens a page and remembers the token of its forms.</summary>
    internal async Task<string> OpenAsync(string page, CancellationToken cancellation)
    {
        var text = await client.GetStringAsync(page, cancellation);
        token = Token().Match(text).Groups["token"].Value;
        return text;
    }

    internal async Task<HttpResponseMessage> PostAsync(string address, CancellationToken cancellation, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(
            [.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), new("__RequestVerificationToken", token)]);
        return await client.PostAsync(address, form, cancellation);
    }

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
