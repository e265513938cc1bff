using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Lazo.Web.Tests.Support.Browser))]

namespace Lazo.Web.Tests.Support;

/// <summary>One Chromium for the whole run, the system's own; it starts when the first test needs it.</summary>
public sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    // Long: what never comes fails all the same, and a machine that does much else doesn't make it fail.
    private const int Patience = 30_000;

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Chromium)>> running = new(StartAsync);

    /// <summary>A page of a new visitor, without cookies, who reads Mexican Spanish.</summary>
    /// <param name="width">Of the window, in CSS pixels: 360 is a small telephone, 1280 a desk.</param>
    public async Task<IPage> NewPageAsync(Uri address, int width = 1280, bool script = true)
    {
        var (_, chromium) = await running.Value;
        var context = await chromium.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            Locale = "es-MX",
            TimezoneId = "America/Mexico_City",
            JavaScriptEnabled = script,
            ViewportSize = new ViewportSize { Width = width, Height = width < 600 ? 740 : 800 },
        });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    /// <summary>Closes the browser.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!running.IsValueCreated)
            return;
        var (playwright, chromium) = await running.Value;
        await chromium.CloseAsync();
        playwright.Dispose();
    }

    private static async Task<(IPlaywright Playwright, IBrowser Chromium)> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        var chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("LAZO_CHROMIUM") ?? "/usr/bin/chromium",
            Args = Flags,
            Headless = true,
        });
        return (playwright, chromium);
    }
}
