using System.Net;
using System.Net.Sockets;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Zone;
using Lazo.Web.Features.Coordination;
using Lazo.Web.Features.Demonstration;
using Lazo.Web.Features.Tutoring.Today;

namespace Lazo.Web.CommandLine;

/// <summary><c>up</c>: the whole of Lazo, until it is told to stop.</summary>
internal static class Up
{
    internal static async Task<int> RunAsync(Invocation call)
    {
        if (call.Arguments.Count > 0)
            throw new CallerFault("«up» no lleva nada detrás: los ajustes se dan con LAZO_DATA, LAZO_DB, LAZO_URL y LAZO_DEMO.");
        // Asked first, so that whoever already has a Lazo running learns it at once and not after a minute of preparation.
        RefuseTakenPort(call.Settings.Url);

        await using var database = await Database.OpenAsync(call.Settings, call.Talk.WriteLine, call.Stop);
        await using var site = Site.Build(call.Settings, database, call.Clock, services => AddSchedules(services, call.Settings));
        RefuseMissingCertificate(site, call.Settings.Url);
        var shown = call.Settings.Demonstration && await ShowAsync(site, database, call);
        site.Lifetime.ApplicationStopping.Register(() => call.Talk.WriteLine("Apagando Lazo…"));
        await StartAsync(site, call.Settings.Url, call.Stop);
        await call.Output.WriteLineAsync($"Lazo está listo en {string.Join(" y ", site.Urls)} — Ctrl-C lo apaga.");
        if (shown)
            await IntroduceAsync(call.Output);
        await site.WaitForShutdownAsync(call.Stop);
        // Nobody asked: a job that may not fail has failed, and the log says which.
        return call.Stop.IsCancellationRequested ? 0 : 1;
    }

    private static void AddSchedules(IServiceCollection services, Settings settings)
    {
        TodaySchedule.AddTo(services);
        FiguresSchedule.AddTo(services);
        ZoneSchedule.AddTo(services);
        if (settings.Demonstration)
            DemonstrationSchedule.AddTo(services);
    }

    /// <returns>Whether there is a demonstration to sign in to.</returns>
    private static async Task<bool> ShowAsync(WebApplication site, Database database, Invocation call)
    {
        await call.Talk.WriteLineAsync("Preparo la institución de demostración…");
        if (await new DemonstrationDay(database, call.Clock).RefreshAsync(_ => { }, call.Stop) is null)
        {
            await call.Talk.WriteLineAsync("Esta instalación ya tiene su propia institución: la demostración no se muestra.");
            return false;
        }

        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Accounts>().OpenDemonstrationAsync(
            [.. DemonstrationAccounts.All.Select(account => account.Username)], DemonstrationAccounts.Password);
        await new DemonstrationMatters(database, call.Clock, site.Services.GetRequiredService<TodayRows>()).TellAsync(call.Stop);
        return true;
    }

    private static async Task IntroduceAsync(TextWriter output)
    {
        await output.WriteLineAsync($"Institución de demostración: entra como cualquiera de estas personas; contraseña de todas: {DemonstrationAccounts.Password}");
        foreach (var account in DemonstrationAccounts.All)
            await output.WriteLineAsync($"  {account.Username,-10} {account.Who}, {account.Role}");
    }

    private static void RefuseTakenPort(string url)
    {
        var address = new Uri(url);
        if (!IPAddress.TryParse(address.DnsSafeHost, out var ip))
            ip = address.IsLoopback ? IPAddress.Loopback : IPAddress.Any;
        try
        {
            using var listener = new TcpListener(ip, address.Port);
            listener.Start();
        }
        catch (SocketException e)
        {
            throw Taken(url, e);
        }
    }

    private static void RefuseMissingCertificate(WebApplication site, string url)
    {
        if (url.StartsWith("https:", StringComparison.OrdinalIgnoreCase) && !site.Configuration.GetSection("Kestrel:Certificates:Default").Exists())
            throw new CallerFault(
                $"Para atender en {url} hace falta un certificado (Kestrel__Certificates__Default__Path y …__Password), " +
                "o un servidor delante que lo tenga y pase a http.");
    }

    private static async Task StartAsync(WebApplication site, string url, CancellationToken stop)
    {
        try
        {
            await site.StartAsync(stop);
        }
        catch (IOException e)
        {
            throw Taken(url, e);
        }
    }

    private static CallerFault Taken(string url, Exception e) => new(
        $"No puedo atender en {url} ({e.Message}): quizá otro programa ocupa ese puerto; elige otra dirección, por ejemplo " +
        "LAZO_URL=http://localhost:5081 ./lazo up",
        e);
}
