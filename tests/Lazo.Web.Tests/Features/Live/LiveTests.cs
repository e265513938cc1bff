using System.Net;
using System.Net.ServerSentEvents;
using Lazo.Web.Features.Live;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Live;

/// <summary>What is new reaches the pages that are open, whichever process wrote it, and nobody else's.</summary>
public sealed class LiveTests(MorningApp app, Browser browser) : IClassFixture<MorningApp>, IDisposable
{
    private readonly TestFolder folder = new();
    private static readonly LocatorWaitForOptions Soon = new() { Timeout = 30_000 };

    [Fact]
    public async Task A_message_shows_on_the_other_telephone_without_a_reload_and_what_is_being_written_stays()
    {
        var tutor = await OpenAsync("efrain", $"/tutoria/tutorados/{MorningApp.OfAnotherTutor}/conversacion");
        var tutee = await OpenAsync("ulises", "/mi-tutoria");
        await tutor.FillAsync("#texto", "Estoy escribiendo esto");

        await tutee.FillAsync("#texto", "¿A qué hora es la asesoría?");
        await tutee.GetByText("Enviar", new PageGetByTextOptions { Exact = true }).ClickAsync();

        await tutor.GetByText("¿A qué hora es la asesoría?").WaitForAsync(Soon);
        (await tutor.InputValueAsync("#texto")).ShouldBe("Estoy escribiendo esto");
        (await tutor.TextContentAsync("#vivo")).ShouldBe("Hay algo nuevo.");
        await tutor.Context.CloseAsync();
        await tutee.Context.CloseAsync();
    }

    [Fact]
    public async Task A_row_of_the_morning_changes_unless_somebody_is_busy_in_it()
    {
        var hoy = await OpenAsync("nora", "/tutoria/hoy");
        using var marisol = await app.SignedInAsync("marisol");
        await marisol.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", "¿Ya salió la calificación de Historia?"));
        await hoy.Locator("#hoy .fresh, #hoy article:first-child").First.WaitForAsync(Soon);
        await Assertions.Expect(hoy.Locator($"#t{MorningApp.Marisol}")).ToContainTextAsync("Espera respuesta", new() { IgnoreCase = true });

        await hoy.Locator($"#t{MorningApp.Marisol} details summary").First.ClickAsync();
        await marisol.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", "ya no quiero vivir"));
        await hoy.Locator("#vivo button").WaitForAsync(Soon);
        (await hoy.Locator($"#t{MorningApp.Marisol} details[open]").CountAsync()).ShouldBe(1);
        await hoy.Locator("#vivo button").ClickAsync();
        await Assertions.Expect(hoy.Locator($"#t{MorningApp.Marisol}.urgent")).ToHaveCountAsync(1);
        await hoy.Context.CloseAsync();
    }

    [Fact]
    public async Task Another_process_on_the_same_database_tells_too_and_a_stranger_hears_nothing()
    {
        await using var other = await SecondProcessAsync();
        using var nora = await app.SignedInAsync("nora");
        using var efrain = await app.SignedInAsync("efrain");
        using var stranger = await app.SignedInAsync("graciela");
        await using var hers = await Listener.OfAsync(efrain);
        await using var another = await Listener.OfAsync(nora);
        await using var advisors = await Listener.OfAsync(stranger);

        // The second process writes; the first one has the pages open.
        await app.GiveAccountAsync("ulises");
        using var ulises = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = AddressOf(other) };
        await ulises.PostFormAsync("/entrar", ("usuario", "ulises"), ("contrasena", LazoApp.Password));
        await ulises.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", "buenas tardes"));
        (await hers.NextAsync()).ShouldBe($"about {MorningApp.OfAnotherTutor}");

        // What comes next is for Marisol's tutor alone; hearing it shows that nothing came before it.
        using var marisol = await app.SignedInAsync("marisol");
        await marisol.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", "gracias"));
        (await another.NextAsync()).ShouldBe($"about {MorningApp.Marisol}");
        // And what is about her class is for its advisor too.
        await marisol.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", "una duda de biología"), ("classId", $"{MorningApp.Biology}"));
        (await advisors.NextAsync()).ShouldBe($"about {MorningApp.Marisol}");
        await ulises.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", "hasta mañana"));
        (await hers.NextAsync()).ShouldBe($"about {MorningApp.OfAnotherTutor}");
    }

    [Fact]
    public async Task The_answer_to_a_leave_and_its_way_back_reach_the_pages_that_are_open()
    {
        using var nora = await app.SignedInAsync("nora");
        using var amparo = await app.SignedInAsync("amparo");
        const string leaves = "/institucion/bajas";
        const string page = "/tutoria/tutorados/7/tramites";
        string Day(int ahead) => $"{TimeZoneInfo.ConvertTimeBySystemTimeZoneId(app.Clock.Now, "America/Mexico_City").AddDays(ahead):yyyy-MM-dd}";
        await app.RunAsync("""
            insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind) values
              (1, 'live-asked', 7, 7, now() - interval '1 day', now() - interval '1 day', 'leave_requested'),
              (1, 'live-asked-8', 8, 8, now() - interval '1 day', now() - interval '1 day', 'leave_requested')
            """);
        await using var hers = await Listener.OfAsync(nora);

        await amparo.PostFormAsync(leaves, leaves + "?handler=Refuse", ("request", "live-asked"), ("reason", "Mejor recursar una asignatura"));
        (await hers.NextAsync()).ShouldBe("about 7");
        await amparo.PostFormAsync(leaves, leaves + "?handler=Grant", ("request", "live-asked-8"), ("begins", Day(0)), ("until", Day(40)));
        (await hers.NextAsync()).ShouldBe("about 8");
        const string away = "/tutoria/tutorados/8/tramites";
        await nora.PostFormAsync(away, away + "?handler=Return", ("writer", "tutor"), ("on", Day(30)));
        (await hers.NextAsync()).ShouldBe("about 8");
        (await nora.GetStringAsync(page)).ShouldContain("id=\"baja\" data-live=\"7\"");
    }

    [Fact]
    public async Task Whoever_has_not_signed_in_cannot_listen_and_listening_keeps_no_session_alive()
    {
        using var nobody = app.NewClient();
        (await nobody.GetAsync(LiveServices.Address, HttpCompletionOption.ResponseHeadersRead)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        using var nora = await app.SignedInAsync("nora");
        app.Clock.Advance(TimeSpan.FromHours(5));
        using var listening = await nora.GetAsync(LiveServices.Address, HttpCompletionOption.ResponseHeadersRead);
        listening.StatusCode.ShouldBe(HttpStatusCode.OK);
        listening.Headers.Contains("Set-Cookie").ShouldBeFalse();
        using var touched = await nora.GetAsync("/tutoria/hoy");
        touched.Headers.Contains("Set-Cookie").ShouldBeTrue();
    }

    private async Task<IPage> OpenAsync(string username, string address)
    {
        var page = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, page, username);
        var listening = page.WaitForResponseAsync(answer => answer.Url.EndsWith(LiveServices.Address, StringComparison.Ordinal));
        await page.GotoAsync(address);
        await listening;
        return page;
    }

    /// <summary>A second Lazo on the same database, as behind a load balancer.</summary>
    private async Task<WebApplication> SecondProcessAsync()
    {
        var site = Site.Build(new Settings(folder.Path, DatabaseConnection: null, Url: "http://127.0.0.1:0", Demonstration: false), app.Database, app.Clock);
        await site.StartAsync();
        return site;
    }

    private static Uri AddressOf(WebApplication site) =>
        new(site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <inheritdoc />
    public void Dispose() => folder.Dispose();

    /// <summary>A page that listens, as text.</summary>
    private sealed class Listener(HttpResponseMessage answer, IAsyncEnumerator<SseItem<string>> items) : IAsyncDisposable
    {
        internal static async Task<Listener> OfAsync(HttpClient client)
        {
            var answer = await client.GetAsync(LiveServices.Address, HttpCompletionOption.ResponseHeadersRead);
            var stream = await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync();
            var listener = new Listener(answer, SseParser.Create(stream).EnumerateAsync().GetAsyncEnumerator());
            (await listener.NextAsync()).ShouldBe("open ");
            return listener;
        }

        /// <summary>What it hears next.</summary>
        internal async Task<string> NextAsync()
        {
            (await items.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30))).ShouldBeTrue();
            return $"{items.Current.EventType} {items.Current.Data}";
        }

        public ValueTask DisposeAsync()
        {
            answer.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
