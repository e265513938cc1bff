using System.Globalization;
using Lazo.Domain.Advising.Requests;
using Lazo.Web.Data;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Advising.Field;

/// <summary>The zone at the present hour, and Lucía's telephone: a browser that keeps what it holds while tabs come and go.</summary>
/// <remarks>The clock is the machine's at the start: a browser has no other one.</remarks>
public sealed class FieldApp(TestServer server) : ZoneApp(server)
{
    public const string Pin = "246810";

    // What was asked of the server last, and how long it took.
    private const string Asked = """
        () => performance.now().toFixed() + ' ms; ' + performance.getEntriesByType('resource').filter(one => one.name.includes('/campo/api/')).slice(-8)
          .map(one => `${one.name.split('/campo/api/')[1]} ${one.responseStatus} ${one.startTime.toFixed()}+${one.duration.toFixed()}`).join(', ')
        """;

    /// <inheritdoc />
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        // Storage, encryption and a server on one machine, which may be busy with something else.
        Assertions.SetDefaultExpectTimeout(30_000);
        Clock.Now = TimeProvider.System.GetUtcNow();
        await ChangeAsync("""
            insert into advising_agreement (id, institution_id, pair_id, version, words, owner, state, changed_at, changed_by) values
              ('01990000-0000-7000-8000-0000000000a1', 1, '01990000-0000-7000-8000-000000000001', 1, 'Probar los equipos de tres', 'teacher', 'open', now(), 1);
            """);
        await TellAsync(Tomasa, new Accepted(), Clock.Now.AddDays(-20), null, WithTomasa);
        await TellAsync(Rosendo, new Accepted(), Clock.Now.AddDays(-20), null, WithRosendo);
    }

    /// <summary>A visit of Lucía's to Tomasa, from now on.</summary>
    public async Task<Guid> PlanVisitAsync()
    {
        var id = Guid.CreateVersion7(Clock.Now);
        await ChangeAsync(string.Create(CultureInfo.InvariantCulture, $"""
            insert into visit (id, institution_id, advisor_id, school_id, version, starts_at, ends_at, purpose, changed_at, changed_by)
              values ('{id}', 1, 1, 2, 1, '{Clock.Now.AddHours(1):O}', '{Clock.Now.AddHours(3):O}', 'Mirar el trabajo en equipos', now(), 1);
            insert into visit_pair (visit_id, pair_id, institution_id) values ('{id}', '{WithTomasa}', 1);
            """));
        return id;
    }

    /// <summary>Signs in and prepares everything that can be chosen; the telephone is open then.</summary>
    public async Task PrepareAsync(IPage page, string username = "lucia")
    {
        await SignIn.AsAsync(this, page, username);
        await page.GotoAsync("/acompanamiento/preparar");
        foreach (var box in await page.Locator("#preparar input[type=checkbox]").AllAsync())
            await box.CheckAsync();
        await page.FillAsync("#preparar #pin", Pin);
        await page.FillAsync("#preparar #again", Pin);
        await page.ClickAsync("#preparar button.primary");
        await page.WaitForURLAsync("**/campo/");
        await OpenAsync(page);
    }

    /// <summary>Prepares the people once more, on a telephone that has a PIN already.</summary>
    public async Task PrepareAgainAsync(IPage page)
    {
        await page.GotoAsync("/acompanamiento/preparar");
        foreach (var box in await page.Locator("#preparar input[name=pair]").AllAsync())
            await box.CheckAsync();
        await page.FillAsync("#preparar #pin", Pin);
        await page.ClickAsync("#preparar button.primary");
        await page.WaitForURLAsync("**/campo/");
        await OpenAsync(page);
    }

    /// <summary>Opens the field pages by PIN.</summary>
    public static async Task OpenAsync(IPage page, string pin = Pin)
    {
        await page.FillAsync("#pin", pin);
        await page.ClickAsync("main button.primary");
        await page.Locator("#estado:not([hidden])").WaitForAsync(new LocatorWaitForOptions { Timeout = 30_000 });
    }

    /// <summary>The tab dies as it stands, and another one is opened.</summary>
    public static async Task<IPage> NewTabAsync(IPage page, string? before = null)
    {
        var another = await page.Context.NewPageAsync();
        if (before is not null)
            await another.AddInitScriptAsync(before);
        await page.CloseAsync();
        await another.GotoAsync("/campo/");
        return another;
    }

    public static Task TapAsync(IPage page, string words) => page.Locator("main, #estado").GetByText(words, new LocatorGetByTextOptions { Exact = true }).First.ClickAsync();

    public static async Task GoToTomasaAsync(IPage page)
    {
        await page.EvaluateAsync($"location.hash = '#/con/{WithTomasa}'");
        await page.GetByText("Plática reflexiva").First.WaitForAsync();
    }

    /// <summary>Begins an observation and takes notes of it.</summary>
    public static async Task ObserveAsync(IPage page, params string[] notes)
    {
        await GoToTomasaAsync(page);
        await page.EvaluateAsync($"location.hash = '#/con/{WithTomasa}/observar'");
        await page.Locator("textarea").WaitForAsync();
        if (await page.Locator("textarea[name=focus]").CountAsync() > 0)
        {
            await page.FillAsync("textarea[name=focus]", "Los equipos");
            await TapAsync(page, "Empezar");
        }

        foreach (var note in notes)
        {
            await page.Locator("textarea[name=words]").FillAsync(note);
            await TapAsync(page, "Anotar");
            await page.Locator("ul.log li", new PageLocatorOptions { HasTextString = note }).WaitForAsync();
        }
    }

    /// <summary>Sends, and waits until nothing waits any more.</summary>
    public static async Task SendAsync(IPage page)
    {
        var send = page.Locator("#enviar:not([disabled])");
        for (var tries = 0; tries < 240 && await page.Locator("#sin-enviar").InnerTextAsync() != "Todo enviado"; tries++)
        {
            if (await send.CountAsync() > 0)
                await send.ClickAsync(new LocatorClickOptions { Timeout = 1_000 }).ContinueWith(_ => { }, TaskScheduler.Default);
            await page.WaitForTimeoutAsync(250);
        }

        if (await page.Locator("#sin-enviar").InnerTextAsync() != "Todo enviado")
            throw new InvalidOperationException($"Not sent: {await page.Locator("#estado").InnerTextAsync()} {await page.EvaluateAsync<string>(Asked)}");
    }

    /// <summary>How often something is held, by its words.</summary>
    public async Task<long> HeldAsync(string words) => (await RowsAsync("select count(*) from advising_fact where body like $1", r => r.GetInt64(0), $"%{words}%"))[0];

    public async Task<List<T>> RowsAsync<T>(string statement, Func<Npgsql.NpgsqlDataReader, T> row, params object[] values)
    {
        await using var connection = await Database.Owner.OpenConnectionAsync();
        return await connection.RowsAsync(statement, row, CancellationToken.None, values);
    }

    /// <summary>A photograph, so full of detail that it needs many pieces.</summary>
    public static async Task<FilePayload> PhotoAsync(IPage page)
    {
        var base64 = await page.EvaluateAsync<string>("""
            async () => {
              const canvas = document.createElement('canvas');
              canvas.width = 1280; canvas.height = 960;
              const pen = canvas.getContext('2d'), image = pen.createImageData(1280, 960);
              for (let i = 0; i < image.data.length; i += 65536) crypto.getRandomValues(image.data.subarray(i, i + 65536));
              for (let i = 3; i < image.data.length; i += 4) image.data[i] = 255;
              pen.putImageData(image, 0, 0);
              const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg', 0.9));
              return (await new Promise(done => { const reader = new FileReader(); reader.onload = () => done(reader.result); reader.readAsDataURL(blob); })).split(',')[1];
            }
            """);
        return new FilePayload { Name = "foto.jpg", MimeType = "image/jpeg", Buffer = Convert.FromBase64String(base64) };
    }

    /// <summary>Takes a picture as evidence.</summary>
    public static async Task TakePhotoAsync(IPage page, string what)
    {
        await GoToTomasaAsync(page);
        await page.EvaluateAsync($"location.hash = '#/con/{WithTomasa}/foto'");
        await page.Locator("input[type=file]").SetInputFilesAsync(await PhotoAsync(page));
        await page.Locator("canvas").WaitForAsync();
        await page.Locator("textarea[name=what]").FillAsync(what);
        await page.Locator("input[name=agreed]").CheckAsync();
        await page.Locator("input[name=covered]").CheckAsync();
        await TapAsync(page, "Guardar la foto");
    }
}
