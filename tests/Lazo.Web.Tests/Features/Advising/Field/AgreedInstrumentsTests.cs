using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Observations;
using Lazo.Domain.Advising.Requests;
using Lazo.Web.Access;
using Lazo.Web.Features.Advising.Facts;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;
using static Lazo.Web.Tests.Features.Advising.Field.FieldApp;

namespace Lazo.Web.Tests.Features.Advising.Field;

/// <summary>Instruments on the telephone: those to which the teacher agreed, in the version to which she agreed, and nothing added up.</summary>
public sealed class AgreedInstrumentsTests(FieldApp app, Browser browser) : IClassFixture<FieldApp>
{
    private static readonly InstrumentMade
        Checklist = new(InstrumentKind.Checklist, "Participación", [new InstrumentItem("r1", "Preguntan", [])], ["Se vio", "Todavía no"]),
        Rubric = new(InstrumentKind.Rubric, "Preguntar", [new InstrumentItem("r1", "Quién pregunta", ["pocas personas", "casi todo el grupo"]), new InstrumentItem("r2", "Qué se pregunta", ["datos", "razones"])], []),
        Scale = new(InstrumentKind.RatingScale, "Equipos", [new InstrumentItem("r1", "Se escuchan", [])], ["nunca", "a veces", "siempre"]);

    private int minute;

    [Fact]
    public async Task All_three_kinds_go_along_once_they_are_agreed_and_arrive_as_the_page_makes_them()
    {
        var versions = new List<Guid>();
        foreach (var made in new[] { Checklist, Rubric, Scale })
            versions.Add(await AgreedAsync(made, ZoneApp.WithRosendo, ZoneApp.Rosendo));
        var proposed = await app.TellAsync(ZoneApp.Lucia, Checklist with { Name = "Solo propuesto" }, app.Clock.Now.AddHours(-1), null, ZoneApp.WithRosendo);
        using var client = await app.SignedInAsync("lucia");
        var lucia = await Telephone.OfAsync(client);

        var package = await (await lucia.PostAsync("/campo/api/paquete", new() { ["pairs"] = new JsonArray(ZoneApp.WithRosendo.ToString()) })).Content.ReadFromJsonAsync<JsonObject>();
        var packed = package!["pairs"]![0]!["instruments"]!.AsArray();
        packed.Select(one => (string)one!["name"]!).ShouldBe(["Participación", "Preguntar", "Equipos"]);
        packed.Select(one => string.Join('|', one!["items"]![0]!["levels"]!.AsArray())).ShouldBe(["Se vio|Todavía no", "pocas personas|casi todo el grupo", "nunca|a veces|siempre"]);

        foreach (var one in packed)
        {
            var version = (Guid)one!["version"]!;
            var level = (string)one["items"]![0]!["levels"]![1]!;
            var began = Telephone.Item(new ObservationBegan("Los equipos", version), app.Clock.Now, TimeSpan.FromHours(1), ZoneApp.WithRosendo);
            var filled = Telephone.Item(new InstrumentFilled(version, new Dictionary<string, string> { ["r1"] = level }), app.Clock.Now, TimeSpan.FromHours(1), ZoneApp.WithRosendo);
            filled["ref"] = (string)began["id"]!;
            (await lucia.SendAsync(began, filled)).ShouldBe(["kept", "kept"]);
            var page = await client.GetStringAsync($"/acompanamiento/{ZoneApp.WithRosendo}/observacion/{began["id"]}");
            System.Net.WebUtility.HtmlDecode(page).ShouldContain($"value=\"{level}\" checked");
        }

        // Without her yes it isn't used, whatever a telephone sends; and nothing of it is lost.
        var without = Telephone.Item(new InstrumentFilled(proposed, new Dictionary<string, string> { ["r1"] = "Se vio" }), app.Clock.Now, TimeSpan.FromHours(1), ZoneApp.WithRosendo);
        (await lucia.SendAsync(without, Telephone.Item(new Noted(1, "Sigue"), app.Clock.Now, TimeSpan.FromHours(1), ZoneApp.WithRosendo))).ShouldBe(["aside:not_agreed", "kept"]);
        (await client.GetStringAsync("/acompanamiento/apartados")).ShouldContain("falta el acuerdo");
    }

    [Fact]
    public async Task A_rubric_is_filled_without_a_signal_and_its_draft_stays_in_its_version_when_another_one_is_agreed()
    {
        var first = await AgreedAsync(Rubric, ZoneApp.WithTomasa, ZoneApp.Tomasa);
        var page = await browser.NewPageAsync(app.Address, 360);
        await app.PrepareAsync(page);
        await page.Context.SetOfflineAsync(true);
        await GoToTomasaAsync(page);
        await page.EvaluateAsync($"location.hash = '#/con/{ZoneApp.WithTomasa}/observar'");
        await page.FillAsync("textarea[name=focus]", "Las preguntas");
        await page.GetByLabel("Preguntar, rúbrica").CheckAsync();
        await ShotAsync(page, "campo-con-que");
        await TapAsync(page, "Empezar");
        await page.GetByLabel("casi todo el grupo").CheckAsync();
        await Assertions.Expect(page.GetByLabel("casi todo el grupo")).ToBeCheckedAsync();
        await page.WaitForTimeoutAsync(300);

        // The tab dies; meanwhile the two agree to another version, and she prepares again.
        page = await NewTabAsync(page);
        await OpenAsync(page);
        await Assertions.Expect(page.Locator("#sin-enviar")).ToHaveTextAsync("1 sin enviar");
        var second = await AgreedAsync(
            Rubric with { Items = [new InstrumentItem("r1", "Quién pregunta", ["una persona", "varias", "todas"])] }, ZoneApp.WithTomasa, ZoneApp.Tomasa, first);
        await page.Context.SetOfflineAsync(false);
        await app.PrepareAgainAsync(page);
        await page.Context.SetOfflineAsync(true);
        await ObserveAsync(page);
        await Assertions.Expect(page.GetByLabel("casi todo el grupo")).ToBeCheckedAsync();
        (await page.GetByLabel("varias").CountAsync()).ShouldBe(0, "She began with the first version.");
        await page.GetByLabel("razones").CheckAsync();
        await ShotAsync(page, "campo-instrumento");
        await TapAsync(page, "Guardar lo que se vio");
        await Assertions.Expect(page.Locator("main section.card")).ToContainTextAsync("sin enviar");
        await Assertions.Expect(page.GetByLabel("razones")).ToBeCheckedAsync();
        // In the talk it stays folded as the notes do.
        await TapAsync(page, "Pasar a la plática");
        await TapAsync(page, "Empezar la plática");
        await page.Locator("textarea[name=felt]").FillAsync("Bien");
        (await page.Locator("main").InnerTextAsync()).ShouldNotContain("razones");
        await page.EvaluateAsync($"location.hash = '#/con/{ZoneApp.WithTomasa}/observar'");
        await page.GetByText("Tus notas siguen plegadas").WaitForAsync();
        (await page.Locator("main").InnerTextAsync()).ShouldNotContain("razones");
        await TapAsync(page, "Seguir la plática");
        await page.Locator("textarea[name=ownAdvice]").FillAsync("Esperar más");
        await page.Locator("main button.primary").First.ClickAsync();
        await TapAsync(page, "Dijo que sí");
        await Assertions.Expect(page.Locator("main section.card")).ToContainTextAsync("Qué se pregunta: razones");
        await page.Context.SetOfflineAsync(false);
        await SendAsync(page);

        await using var tomasa = await Seal.OpenAsync(app.Database, ZoneApp.Tomasa, CancellationToken.None);
        var told = await FactStore.OfPairAsync(tomasa, 1, ZoneApp.WithTomasa, CancellationToken.None);
        var began = told.Single(fact => fact.Body is ObservationBegan);
        ((ObservationBegan)began.Body).Instrument.ShouldBe(first);
        var filled = told.Single(fact => fact.Body is InstrumentFilled);
        filled.Ref.ShouldBe(began.Id);
        var answers = (InstrumentFilled)filled.Body;
        answers.Version.ShouldBe(first);
        answers.Answers.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key} {one.Value}").ShouldBe(["r1 casi todo el grupo", "r2 razones"]);
        told.ShouldContain(fact => fact.Id == second);
        await page.Context.CloseAsync();
    }

    private async Task<Guid> AgreedAsync(InstrumentMade made, Guid pair, int teacher, Guid? before = null)
    {
        minute++;
        await app.TellAsync(teacher, new Accepted(), app.Clock.Now.AddDays(-5), null, pair);
        var version = await app.TellAsync(ZoneApp.Lucia, made, app.Clock.Now.AddMinutes(minute - 60), before, pair);
        await app.TellAsync(teacher, new InstrumentAgreed(version), app.Clock.Now.AddMinutes(minute - 30), version, pair);
        return version;
    }

    private static async Task ShotAsync(IPage page, string name)
    {
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360, name);
        if (Environment.GetEnvironmentVariable("LAZO_SHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-360.png"), FullPage = true });
    }
}
