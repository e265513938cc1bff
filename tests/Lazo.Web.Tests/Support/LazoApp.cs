using System.Net;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Lazo.Web.Tests.Support;

/// <summary>Lazo as <c>./lazo up</c> runs it, on a free port, with a database and a clock of its own: a fixture of a test class.</summary>
/// <remarks>The same <see cref="Site"/>, over real HTTP, so that clients and browsers meet what people meet. A derived fixture fills the database.</remarks>
public class LazoApp(TestServer server) : IAsyncLifetime
{
    /// <summary>The password of every account of a test.</summary>
    public const string Password = "una frase de prueba";

    private readonly TestFolder folder = new();
    private WebApplication? site;

    /// <summary>The clock of the application.</summary>
    public TestClock Clock { get; } = new();

    /// <summary>The database of this application alone.</summary>
    public Database Database { get; private set; } = null!;

    /// <summary>The address of the pages, such as <c>http://127.0.0.1:40123</c>.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The services of the application.</summary>
    public IServiceProvider Services => site!.Services;

    /// <summary>The name of what the database holds from the beginning; applications of one name share its making.</summary>
    protected virtual string Content => "empty";

    /// <inheritdoc />
    public virtual async ValueTask InitializeAsync()
    {
        Database = await server.NewDatabaseAsync(Content, FillAsync);
        await StartAsync("http://127.0.0.1:0");
    }

    /// <summary>Stops, does something while nobody is connected, and starts again with the same data folder under the same address.</summary>
    public async Task RestartAsync(Func<TestServer, string, Task> meanwhile)
    {
        var name = new Npgsql.NpgsqlConnectionStringBuilder(Database.Owner.ConnectionString).Database!;
        await StopAsync();
        await Database.DisposeAsync();
        await meanwhile(server, name);
        Database = await server.OpenAsync(name);
        await StartAsync(Address.ToString());
    }

    /// <summary>A client with its own cookies, who sees redirections instead of following them.</summary>
    public HttpClient NewClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
    {
        BaseAddress = Address,
    };

    /// <summary>A client who has signed in as a person of the register; she gets an account if she has none.</summary>
    public async Task<HttpClient> SignedInAsync(string username)
    {
        await GiveAccountAsync(username);
        var client = NewClient();
        var answer = await client.PostFormAsync("/entrar", ("usuario", username), ("contrasena", Password));
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new InvalidOperationException($"{username} couldn't sign in: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return client;
    }

    /// <summary>Gives a person of the register an account with <see cref="Password"/>, if she has none.</summary>
    public async Task GiveAccountAsync(string username)
    {
        await using var scope = Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<Accounts>();
        var person = await accounts.FindPersonAsync(username) ?? throw new InvalidOperationException($"Nobody is called {username}.");
        if (!await accounts.HasAsync(person))
            await accounts.SetPasswordAsync(person, Password, handedOver: false);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        if (Database is not null)
            await Database.DisposeAsync();
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task StartAsync(string url)
    {
        var settings = Told(new Settings(folder.Path, DatabaseConnection: null, Url: url, Demonstration: false));
        site = Site.Build(settings, Database, Clock, Adapt);
        await site.StartAsync();
        var addresses = site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        Address = new Uri(addresses!.Addresses.Single());
    }

    private async Task StopAsync()
    {
        if (site is null)
            return;
        await site.StopAsync();
        await site.DisposeAsync();
    }

    /// <summary>Fills the database, once in a run for every <see cref="Content"/>.</summary>
    protected virtual Task FillAsync(Database database) => Task.CompletedTask;

    /// <summary>What the installation is told from outside besides.</summary>
    protected virtual Settings Told(Settings settings) => settings;

    /// <summary>Puts doubles in the place of the outside world.</summary>
    protected virtual void Adapt(IServiceCollection services)
    {
    }
}
