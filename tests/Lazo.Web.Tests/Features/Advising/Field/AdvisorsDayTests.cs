using System.Globalization;
using Lazo.Domain.Advising.Gatherings;
using Lazo.Domain.Advising.Observations;
using Lazo.Domain.Advising.Structures;
using Lazo.Domain.Advising.Talks;
using Lazo.Web.Access;
using Lazo.Web.Features.Advising.Facts;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Advising.Field;

/// <summary>A day of an advisor in airplane mode, on a small and slow telephone: prepared in the morning, sent in the evening.</summary>
public sealed class AdvisorsDayTests(FieldApp app, Browser browser, ITestOutputHelper output) : IClassFixture<FieldApp>
{
    // The browser's own measure, from the tap to the picture that shows it; what is quicker than 16 ms it doesn't tell.
    private const string Watch = """
        window.taps = [];
        new PerformanceObserver(list => { for (const entry of list.getEntries()) if (/^(pointer|click|key|mouse)/.test(entry.name)) window.taps.push(entry.duration); })
          .observe({ type: 'event', durationThreshold: 16, buffered: true });
        """;

    private readonly List<(string What, double Milliseconds)> taps = [];

    [Fact]
    public async Task An_advisors_day_without_a_signal()
    {
        var visit = await app.PlanVisitAsync();
        var page = await browser.NewPageAsync(app.Address, 360);
        await page.AddInitScriptAsync(Watch);
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = 4 });
        await SlowAsync(devtools);
        await app.PrepareAsync(page);
        await SlowAsync(devtools, offline: true);
        await page.ReloadAsync();
        await page.Locator("#pin").FillAsync(FieldApp.Pin);
        await TapAsync(page, "Abrir", page.Locator("main button.primary"));
        await page.Locator("#estado:not([hidden])").WaitForAsync();
        await LookAsync(page, "campo-hoy");

        await TapAsync(page, "Tomasa Ek", page.GetByText("Tomasa Ek").First);
        await LookAsync(page, "campo-con");
        await TapAsync(page, "Observar");
        await page.Locator("textarea[name=focus]").FillAsync("El trabajo en equipos");
        await TapAsync(page, "Empezar");
        await page.Locator("textarea[name=words]").WaitForAsync();
        foreach (var note in new[] { "Todas las niñas preguntan", "Un equipo espera", "Escucha sin corregir" })
        {
            await page.Locator("textarea[name=words]").FillAsync(note);
            await TapAsync(page, "Anotar");
            await page.Locator("ul.log li", new PageLocatorOptions { HasTextString = note }).WaitForAsync();
        }

        await LookAsync(page, "campo-observar");
        await TapAsync(page, "Retirar");
        await page.Locator("ul.log s").WaitForAsync();
        await TapAsync(page, "Pasar a la plática");
        await TapAsync(page, "Empezar la plática");
        (await page.Locator("main").InnerTextAsync()).ShouldNotContain("Un equipo espera", Case.Sensitive, "Folded until she has spoken.");
        await page.Locator("textarea[name=felt]").FillAsync("Contenta, con nervios");
        await page.Locator("textarea[name=ownAdvice]").FillAsync("Dar más tiempo");
        await LookAsync(page, "campo-platica");
        await TapAsync(page, "Ya habló", page.Locator("main button.primary").First);
        await TapAsync(page, "Dijo que sí");
        await page.Locator("textarea[name=words]").FillAsync("Las preguntas de las niñas");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Un equipo espera");
        await TapAsync(page, "Guardar");
        await TapAsync(page, "Un acuerdo");
        await page.Locator("textarea[name=words]").FillAsync("Cinco minutos más por equipo");
        await TapAsync(page, "Guardar el acuerdo");
        await TapAsync(page, "Seguir la plática");
        await TapAsync(page, "Terminar la plática");
        await TapAsync(page, "Otro encuentro");
        await page.Locator("textarea[name=what]").FillAsync("Recreo con la maestra");
        await page.Locator("input[name=minutes]").FillAsync("15");
        await TapAsync(page, "Guardar");
        await TapAsync(page, "Foto");
        await page.Locator("input[type=file]").SetInputFilesAsync(await FieldApp.PhotoAsync(page));
        await page.Locator("canvas").WaitForAsync();
        await page.Locator("canvas").ClickAsync(new LocatorClickOptions { Position = new Position { X = 60, Y = 60 } });
        await page.Locator("textarea[name=what]").FillAsync("El mural del grupo");
        await page.Locator("input[name=agreed]").CheckAsync();
        await page.Locator("input[name=covered]").CheckAsync();
        await LookAsync(page, "campo-foto");
        await TapAsync(page, "Guardar la foto");
        await TapAsync(page, "← Regresar");
        await TapAsync(page, "Se hizo");
        await Assertions.Expect(page.Locator("#sin-enviar")).ToHaveTextAsync("15 sin enviar");
        await TapAsync(page, "Rescate");
        var download = await page.RunAndWaitForDownloadAsync(() => TapAsync(page, "Bajar una copia de rescate"));
        var rescue = await File.ReadAllTextAsync((await download.PathAsync())!);
        rescue.ShouldContain("\"things\"");
        rescue.ShouldNotContain("Tomasa");

        await SlowAsync(devtools);
        for (var tries = 0; tries < 200 && await page.Locator("#sin-enviar").InnerTextAsync() != "Todo enviado"; tries++)
            await page.WaitForTimeoutAsync(500);
        await Assertions.Expect(page.Locator("#sin-enviar")).ToHaveTextAsync("Todo enviado");
        await LookAsync(page, "campo-enviado");

        await using var tomasa = await Seal.OpenAsync(app.Database, ZoneApp.Tomasa, CancellationToken.None);
        var told = (await FactStore.OfPairAsync(tomasa, 1, ZoneApp.WithTomasa, CancellationToken.None)).Select(fact => fact.Body).ToList();
        told.OfType<Noted>().Select(note => note.Words).ShouldBe(["Todas las niñas preguntan", "Un equipo espera", "Escucha sin corregir"]);
        told.OfType<ObservationBegan>().Count().ShouldBe(1);
        told.OfType<TalkBegan>().Single().Observation.ShouldNotBeNull();
        told.OfType<TeacherSpoke>().Single().Felt.ShouldBe("Contenta, con nervios");
        told.OfType<MayITell>().Single().Yes.ShouldBeTrue();
        told.OfType<Strengths>().Count().ShouldBe(1);
        told.OfType<TalkEnded>().Count().ShouldBe(1);
        told.OfType<Met>().Single().Minutes.ShouldBe(15);
        told.OfType<EvidenceGiven>().Single().Attachments.Count.ShouldBe(1);
        (await app.RowsAsync("select state from visit where id = $1", r => r.GetString(0), visit)).ShouldBe(["done"]);
        (await app.RowsAsync("select count(*) from advising_agreement where words = 'Cinco minutos más por equipo'", r => r.GetInt64(0))).ShouldBe([1L]);
        (await app.RowsAsync("select count(*) from attachment where whole_at is not null", r => r.GetInt64(0))).ShouldBe([1L]);

        // Printed, not asserted: a machine that is busy with something else is no telephone.
        foreach (var (what, milliseconds) in taps)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds,5:0} ms  {what}"));
        var slowest = string.Create(CultureInfo.InvariantCulture, $"A day of {taps.Count} taps at 360 px, CPU slowed fourfold: slowest {taps.Max(tap => tap.Milliseconds):0} ms, {taps.Count(tap => tap.Milliseconds > 100)} over 100 ms");
        output.WriteLine(slowest);
        TestContext.Current.AddAttachment("taps", slowest);
        await page.Context.CloseAsync();
    }

    // Nothing wider than the telephone; with LAZO_SHOTS a picture of it.
    private static async Task LookAsync(IPage page, string name)
    {
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360, name);
        if (Environment.GetEnvironmentVariable("LAZO_SHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-360.png"), FullPage = true });
    }

    private static Task SlowAsync(ICDPSession devtools, bool offline = false) => devtools.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>
    {
        ["offline"] = offline,
        ["latency"] = 400,
        ["downloadThroughput"] = 50_000,
        ["uploadThroughput"] = 50_000,
    });

    private Task TapAsync(IPage page, string words) => TapAsync(page, words, page.Locator("main, #estado").GetByText(words, new LocatorGetByTextOptions { Exact = true }).First);

    private async Task TapAsync(IPage page, string words, ILocator where)
    {
        await where.WaitForAsync();
        await page.EvaluateAsync("() => { window.taps.length = 0; }");
        await where.ClickAsync();
        await page.WaitForTimeoutAsync(350);
        taps.Add((words, await page.EvaluateAsync<double>("() => Math.max(8, ...window.taps)")));
    }
}
