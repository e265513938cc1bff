using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Lazo.Web.Features.Research.Maps;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>Concept maps: drawn with forms, with the keyboard in a browser, handed out, taken back.</summary>
public sealed partial class MapTests(StudyApp app, Browser browser) : IClassFixture<StudyApp>
{
    private const string Maps = "/investigacion/1/mapas";

    [Fact]
    public async Task A_map_is_drawn_without_script_and_each_step_can_be_taken_back()
    {
        var fear = await app.CodeAsync("Miedo <al juicio>");
        using var elsa = await app.SignedInAsync("elsa");
        var map = await OpenAsync(elsa, "Del miedo");
        await elsa.PostFormAsync(map, map + "?handler=Add", ("code", $"{fear}"), ("theme", ""));
        await elsa.PostFormAsync(map, map + "?handler=Add", ("code", ""), ("theme", "Dejarse acompañar"));
        await elsa.PostFormAsync(map, map + "?handler=Add", ("code", $"{fear}"), ("theme", ""));
        (await elsa.GetStringAsync(map)).ShouldContain("ya est", customMessage: "a code stands once on a map");
        var concepts = await app.RowsAsync("select c.id, c.x, c.y from concept c join concept_map m on m.id = c.map_id where m.name = 'Del miedo' order by c.id", r => (Id: r.GetGuid(0), X: r.GetInt32(1), Y: r.GetInt32(2)));
        concepts.Count.ShouldBe(2);
        concepts.Select(one => (one.X, one.Y)).Distinct().Count().ShouldBe(2, "each has room");

        await elsa.PostFormAsync(map, map + "?handler=Relate", ("from", $"{concepts[0].Id}"), ("to", $"{concepts[1].Id}"), ("name", "da paso a"));
        await elsa.PostFormAsync(map, map + "?handler=Relate", ("from", $"{concepts[0].Id}"), ("to", $"{concepts[0].Id}"), ("name", "es"));
        (await RelationsAsync("Del miedo")).ShouldBe(["da paso a"]);
        await elsa.PostFormAsync(map, map + "?handler=Move", ("to", $"{concepts[1].Id} 700 9000"));
        (await app.RowsAsync("select x, y from concept where id = $1", r => (r.GetInt32(0), r.GetInt32(1)), concepts[1].Id)).ShouldBe([(700, ConceptMaps.Side)]);
        await elsa.PostFormAsync(map, map + "?handler=Move", ("to", $"{concepts[1].Id} 400 300"));

        var svg = await elsa.GetAsync(map + "?handler=Svg");
        svg.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        var texts = XDocument.Parse(await svg.Content.ReadAsStringAsync()).Descendants().Where(one => one.Name.LocalName == "text").Select(one => one.Value).ToArray();
        texts.ShouldBe(["Miedo <al", "juicio>", "Dejarse", "acompañar", "da paso a"]);

        // The code leaves the book, and the map; undone, both are back with what was said of them.
        using var nadia = await app.SignedInAsync("nadia");
        await nadia.PostFormAsync("/investigacion/1/codigos", "/investigacion/1/codigos?handler=Remove", ("code", $"{fear}"));
        (await RelationsAsync("Del miedo")).ShouldBeEmpty();
        await TurnAsync(nadia);
        (await RelationsAsync("Del miedo")).ShouldBe(["da paso a"]);

        await nadia.PostFormAsync(map, map + "?handler=Remove");
        (await nadia.GetAsync(map)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await TurnAsync(nadia);
        (await nadia.GetStringAsync(map)).ShouldContain("da paso a");
        (await nadia.GetStringAsync("/investigacion/1/bitacora")).ShouldContain("el mapa");

        using var beto = await app.SignedInAsync("beto");
        (await beto.GetStringAsync(map)).ShouldNotContain("handler=Add");
        (await beto.PostFormAsync("/investigacion", map + "?handler=Remove")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var omar = await app.SignedInAsync("omar");
        (await omar.GetAsync(map)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await omar.GetAsync(map + "?handler=Svg")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Merged_codes_are_one_concept()
    {
        var (one, other) = (await app.CodeAsync("Callar"), await app.CodeAsync("Silencio"));
        using var nadia = await app.SignedInAsync("nadia");
        var (first, second) = (await OpenAsync(nadia, "Sólo uno"), await OpenAsync(nadia, "Los dos"));
        foreach (var (map, code) in new[] { (first, one), (second, one), (second, other) })
            await nadia.PostFormAsync(map, map + "?handler=Add", ("code", $"{code}"), ("theme", ""));
        await nadia.PostFormAsync("/investigacion/1/codigos", "/investigacion/1/codigos?handler=Merge", ("code", $"{one}"), ("into", $"{other}"));
        (await app.RowsAsync("select m.name from concept c join concept_map m on m.id = c.map_id where c.code_id = $1 order by 1", r => r.GetString(0), other)).ShouldBe(["Los dos", "Sólo uno"]);
        await TurnAsync(nadia);
        (await app.RowsAsync("select m.name from concept c join concept_map m on m.id = c.map_id where c.code_id = $1 order by 1", r => r.GetString(0), one)).ShouldBe(["Los dos", "Sólo uno"]);
    }

    [Fact]
    public async Task A_concept_is_moved_with_the_keyboard_and_fits_every_screen()
    {
        var (trust, asking) = (await app.CodeAsync("Confianza que se gana despacio"), await app.CodeAsync("Preguntar de cerca"));
        using (var elsa = await app.SignedInAsync("elsa"))
        {
            var drawn = await OpenAsync(elsa, "Acompañar");
            foreach (var (code, theme) in new[] { ($"{asking}", ""), ($"{trust}", ""), ("", "Tacto") })
                await elsa.PostFormAsync(drawn, drawn + "?handler=Add", ("code", code), ("theme", theme));
            var ids = await app.RowsAsync("select c.id from concept c join concept_map m on m.id = c.map_id where m.name = 'Acompañar' order by c.x", r => r.GetGuid(0));
            await elsa.PostFormAsync(drawn, drawn + "?handler=Relate", ("from", $"{ids[0]}"), ("to", $"{ids[1]}"), ("name", "da paso a"));
            await elsa.PostFormAsync(drawn, drawn + "?handler=Move", ("to", $"{ids[2]} 400 240"));
            await elsa.PostFormAsync(drawn, drawn + "?handler=Relate", ("from", $"{ids[2]}"), ("to", $"{ids[1]}"), ("name", "sostiene"));
        }

        var map = $"{Maps}/{(await app.RowsAsync("select id from concept_map where name = 'Acompañar'", r => r.GetGuid(0))).Single()}";
        var page = await browser.NewPageAsync(app.Address, 360);
        var complaints = new List<string>();
        page.Console += (_, said) => { if (said.Type == "error") complaints.Add(said.Text); };
        page.PageError += (_, error) => complaints.Add(error);
        await SignIn.AsAsync(app, page, "elsa");
        foreach (var (name, address) in new[] { ("mapas", Maps), ("mapa", map) })
        {
            (await page.GotoAsync(address))!.Status.ShouldBe(200, address);
            await EveryPageTests.LookAsync(page, $"estudio-{name}");
        }

        await page.SetViewportSizeAsync(1280, 900);
        await page.GotoAsync(map);
        await page.GetByText("Mover en el dibujo").ClickAsync();
        await page.Locator("#lienzo canvas").First.WaitForAsync();
        await page.Keyboard.PressAsync("n");
        await page.GetByText("Preguntar de cerca. Flechas").WaitForAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Shift+ArrowDown");
        await page.GetByText("Guardado.").WaitForAsync();
        (await app.RowsAsync("select x, y from concept where code_id = $1", r => (r.GetInt32(0), r.GetInt32(1)), asking)).ShouldBe([(110, 170)]);
        await page.Keyboard.PressAsync("r");
        (await page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("relacion");
        (await page.EvaluateAsync<string>("() => document.getElementById('desde').selectedOptions[0].textContent")).ShouldBe("Preguntar de cerca");
        await EveryPageTests.PictureAsync(page, "estudio-mapa-moviendo-1280");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByText("Bajar como PNG").ClickAsync());
        download.SuggestedFilename.ShouldBe("Acompañar.png");
        var file = await File.ReadAllBytesAsync(await download.PathAsync());
        file.AsSpan(1, 3).SequenceEqual("PNG"u8).ShouldBeTrue();
        complaints.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    private static async Task<string> OpenAsync(HttpClient who, string name)
    {
        var opened = await who.PostFormAsync(Maps, Maps, ("Name", name));
        opened.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return MapAddress().Match(opened.Headers.Location!.ToString()).Value;
    }

    private Task<List<string>> RelationsAsync(string map) =>
        app.RowsAsync("select r.name from concept_relation r join concept_map m on m.id = r.map_id where m.name = $1 order by 1", r => r.GetString(0), map);

    private async Task TurnAsync(HttpClient nadia)
    {
        const string trail = "/investigacion/1/bitacora";
        var act = (await app.RowsAsync("select max(a.id) from study_act a where a.person_id = 1 and a.undoes is null and exists (select from study_change c where c.act_id = a.id)", r => r.GetInt64(0)))[0];
        (await nadia.PostFormAsync(trail, trail + "?handler=Turn", ("act", $"{act}"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [GeneratedRegex("/investigacion/1/mapas/[0-9a-f-]{36}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MapAddress();
}
