using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Lazo.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Lazo.Bench;

/// <summary>The reading desk in a real Chromium: how long until a text stands with all its codings painted, and until a new one is.</summary>
/// <remarks>
/// Opening is from the navigation's start to the second frame after the desk said how many codings there are. Adding is from the key to
/// the frame that shows it; at the server, from sending to the answer, over loopback. Application, PostgreSQL and Chromium share one machine.
/// </remarks>
internal static partial class DeskBench
{
    private const int Rounds = 7;
    private const int Added = 200;

    private static readonly Desk[] Desks = [new("60 kB", 60_000, 1_000), new("300 kB", 300_000, 1_000), new("1.5 MB", 1_500_000, 5_000)];

    // Says when what the desk announces has been painted, and how long each key took to the frame after it.
    private const string Watch = """
        const after = tell => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => tell(performance.now()); port2.postMessage(0); });
        addEventListener('keydown', event => { const at = performance.now(); window.shown = new Promise(tell => after(now => tell(now - at))); }, true);
        window.painted = new Promise(tell => addEventListener('DOMContentLoaded', () => new MutationObserver((_, watch) => {
          if (/^[\d,.]+ marcas$/.test(document.getElementById('estado').textContent)) { watch.disconnect(); requestAnimationFrame(() => after(tell)); }
        }).observe(document.getElementById('estado'), { childList: true, characterData: true, subtree: true })));
        """;

    internal static async Task RunAsync(CancellationToken cancellation)
    {
        await using var measured = await MeasuredStudy.OpenAsync(cancellation);
        foreach (var (desk, number) in Desks.Select((desk, at) => (desk, at + 1)))
            await FillAsync(measured, desk, number, cancellation);
        await using var site = Site.Build(measured.Settings, measured.Database, TimeProvider.System);
        await site.StartAsync(cancellation);
        using var visitor = await Visitor.SignInAsync(site, MeasuredStudy.Person, cancellation);
        var address = new Uri(site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        using var playwright = await Playwright.CreateAsync();
        await using var chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("LAZO_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
        });
        var context = await chromium.NewContextAsync(new BrowserNewContextOptions { BaseURL = address.ToString(), Locale = "es-MX", ViewportSize = new ViewportSize { Width = 1280, Height = 800 } });
        await context.AddCookiesAsync(visitor.Cookies.Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = address.ToString() }));
        await context.AddInitScriptAsync(Watch);
        foreach (var (desk, number) in Desks.Select((desk, at) => (desk, at + 1)))
            await OpenAsync(context, desk, number);
        await AddAtServerAsync(visitor, number: Desks.Length, cancellation);
        await AddInBrowserAsync(context, number: Desks.Length);
        await site.StopAsync(cancellation);
    }

    private static async Task OpenAsync(IBrowserContext context, Desk desk, int number)
    {
        var times = new List<double>();
        for (var round = 0; round <= Rounds; round++)
        {
            var page = await context.NewPageAsync();
            await page.GotoAsync(AddressOf(number));
            var painted = await page.EvaluateAsync<double>("window.painted");
            if (round > 0)
                times.Add(painted / 1000);
            else
                await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  the first, cold: {painted / 1000:0.00} s"));
            await page.CloseAsync();
        }

        times.Sort();
        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"research-open {desk.Name}: {times[Rounds / 2]:0.000} s ({desk.Codings:N0} codings, from the navigation to all painted in Chromium, median of {Rounds}, worst {times[^1]:0.000} s)"));
    }

    private static async Task AddAtServerAsync(Visitor visitor, int number, CancellationToken cancellation)
    {
        var page = await visitor.Client.GetStringAsync(AddressOf(number), cancellation);
        visitor.Client.DefaultRequestHeaders.Add("RequestVerificationToken", DeskToken().Match(page).Groups["token"].Value);
        var times = new List<double>();
        for (var turn = 0; turn < Added; turn++)
        {
            var mark = new { id = Convert.ToBase64String(Guid.CreateVersion7().ToByteArray(bigEndian: true)).TrimEnd('=').Replace('+', '-').Replace('/', '_'), code = CodeOf(turn % Desk.Codes), from = turn * 7_000, to = (turn * 7_000) + 90, version = 1 };
            using var sent = new StringContent(JsonSerializer.Serialize(mark), Encoding.UTF8, "application/json");
            var clock = Stopwatch.StartNew();
            using var answer = await visitor.Client.PostAsync($"{AddressOf(number)}/marcar", sent, cancellation);
            times.Add(clock.Elapsed.TotalMilliseconds);
            answer.EnsureSuccessStatusCode();
        }

        await PrintAsync("research-add server", times[(Added / 10)..], "from sending to the answer, text of 1.5 MB with 5,000 codings");
    }

    private static async Task AddInBrowserAsync(IBrowserContext context, int number)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{AddressOf(number)}#de=100&a=190");
        await page.EvaluateAsync("window.painted");
        await page.Keyboard.PressAsync("c");
        await page.Keyboard.PressAsync("Enter");
        var times = new List<double>();
        for (var turn = 0; turn < Added / 2; turn++)
        {
            await page.Keyboard.PressAsync(turn % 3 == 0 ? "ArrowDown" : "ArrowRight");
            await page.Keyboard.PressAsync("Shift+ArrowDown");
            await page.Keyboard.PressAsync("1");
            times.Add(await page.EvaluateAsync<double>("window.shown"));
        }

        await PrintAsync("research-add painted", times[(Added / 20)..], "from the key to the frame that shows it, text of 1.5 MB with 5,000 codings");
        await page.CloseAsync();
    }

    private static Task PrintAsync(string name, List<double> times, string what)
    {
        times.Sort();
        return Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{name}: {times[times.Count * 95 / 100]:0.0} ms p95 ({what}; {times.Count} times, median {times[times.Count / 2]:0.0} ms, worst {times[^1]:0.0} ms)"));
    }

    private static string AddressOf(int number) => $"/investigacion/1/documentos/{DocumentOf(number)}";

    private static Guid DocumentOf(int number) => new($"00000000-0000-7000-8000-{number:000000000000}");

    private static Guid CodeOf(int number) => new($"00000000-0000-7000-9000-{number + 1:000000000000}");

    // Texts of paragraphs of two to seven sentences; codings of 40 to 640 characters, overlapping.
    private static Task FillAsync(MeasuredStudy measured, Desk desk, int number, CancellationToken cancellation) => measured.FillAsync(string.Create(CultureInfo.InvariantCulture, $"""
        insert into code (id, institution_id, study_id, name, color)
          select ('00000000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid, 1, 1, 'Código ' || n, '#' || lpad(to_hex(n * 104729 % 16777216), 6, '0') from generate_series(1, {Desk.Codes}) n on conflict do nothing;
        insert into document (id, institution_id, study_id, name, kind, added_at) values ('{DocumentOf(number)}', 1, 1, 'Relato {number}', 'text', now());
        insert into document_version (document_id, version, institution_id, study_id, act_id, text, length)
          select '{DocumentOf(number)}', 1, 1, 1, {number}, t.text, char_length(t.text) from (
            select left(string_agg(repeat('Yo llegaba con miedo. La directora me dijo que sí, que pasara, y nos quedamos platicando. ', 2 + n % 6), e'\n'), {desk.Length}) as text
            from generate_series(1, {desk.Length / 250}) n) t;
        insert into coding (id, institution_id, study_id, document_id, code_id, coder_id, from_at, to_at, at)
          select gen_random_uuid(), 1, 1, '{DocumentOf(number)}', ('00000000-0000-7000-9000-' || lpad((1 + n * 7 % {Desk.Codes})::text, 12, '0'))::uuid, (select id from coder),
                 n * {(desk.Length - 1_000) / desk.Codings}, n * {(desk.Length - 1_000) / desk.Codings} + 40 + n * 37 % 600, now()
          from generate_series(0, {desk.Codings - 1}) n;
        """), cancellation);

    [GeneratedRegex("data-token=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DeskToken();

    private sealed record Desk(string Name, int Length, int Codings)
    {
        internal const int Codes = 40;
    }
}
