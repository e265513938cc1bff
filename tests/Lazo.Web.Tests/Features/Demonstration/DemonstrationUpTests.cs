using System.Net;
using Lazo.Web.Features.Demonstration;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Demonstration;

/// <summary>What a newcomer meets: one command, and somebody to sign in as.</summary>
public sealed class DemonstrationUpTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public async Task Up_says_as_whom_to_sign_in_and_whoever_it_names_can()
    {
        using var program = LazoProcess.Start(folder.Path, ["up"], ("LAZO_DEMO", "1"));

        var address = (await program.SaysAsync("Lazo está listo")).Split(' ').First(word => word.StartsWith("http://", StringComparison.Ordinal));
        (await program.SaysAsync("contraseña")).ShouldContain(DemonstrationAccounts.Password);

        foreach (var account in DemonstrationAccounts.All)
        {
            (await program.SaysAsync($"{account.Who}, {account.Role}")).Trim().ShouldStartWith($"{account.Username} ");
            using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(address) };
            using var answer = await client.PostFormAsync("/entrar", ("usuario", account.Username), ("contrasena", DemonstrationAccounts.Password));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, account.Username);
            answer.RequestMessage!.RequestUri!.AbsolutePath.ShouldNotStartWith("/entrar", customMessage: account.Username);
        }

        program.Signal("TERM");
        (await program.EndsAsync()).ShouldBe(0);
    }

    public void Dispose() => folder.Dispose();
}
