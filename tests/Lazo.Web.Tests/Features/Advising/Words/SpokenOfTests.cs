using System.Net;
using System.Text.Json.Nodes;
using Lazo.Domain.Advising.Gatherings;
using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Voices;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Tests.Features.Advising.Field;
using Lazo.Web.Tests.Support;
using static Lazo.Web.Tests.Features.Advising.ZoneApp;

namespace Lazo.Web.Tests.Features.Advising.Words;

/// <summary>People are called as their level calls them and as they chose: a row is changed, and the screens change.</summary>
public sealed class SpokenOfTests : IClassFixture<ZoneApp>
{
    private static readonly string Advisors = $"/acompanamiento/{WithTomasa}", Teachers = $"/mi-acompanamiento/{WithTomasa}";

    private readonly ZoneApp app;

    public SpokenOfTests(ZoneApp app)
    {
        this.app = app;
        // Appointments run by the clock of the database.
        app.Clock.Now = TimeProvider.System.GetUtcNow();
    }

    [Fact]
    public async Task Each_is_called_as_her_level_calls_her_and_as_she_chose()
    {
        await app.TellAsync(Tomasa, new Accepted(), app.Clock.Now.AddDays(-20), null, WithTomasa);
        await app.TellAsync(Tomasa, new AccountWritten("Hoy preguntaron ellos"), app.Clock.Now.AddDays(-2), null, WithTomasa);
        await app.TellAsync(Rosendo, new AccountWritten("Fuimos al río"), app.Clock.Now.AddDays(-2), null, WithRosendo);
        using var lucia = await app.SignedInAsync("lucia");
        using var tomasa = await app.SignedInAsync("tomasa");
        using var rosendo = await app.SignedInAsync("rosendo");
        using var saul = await app.SignedInAsync("saul");
        (await ReadAsync(lucia, Advisors)).ShouldContain("Relato de la o el docente", customMessage: "Nobody guesses.");

        await ChooseAsync(tomasa, "her");
        await ChooseAsync(rosendo, "him");
        var thread = await ReadAsync(lucia, Advisors);
        thread.ShouldContain("Relato de la maestra");
        thread.ShouldContain("maestra · Primaria Hidalgo");
        (await ReadAsync(tomasa, Teachers)).ShouldContain("Relato de la maestra");
        (await ReadAsync(lucia, $"/acompanamiento/{WithRosendo}")).ShouldContain("Relato del maestro");

        await saul.PostFormAsync(
            "/zona/palabras", "/zona/palabras?handler=Level", ("code", "primary"), ("es", "Primaria"), ("en", "Primary"), ("neutral", "docente de grupo"), ("her", "maestra de grupo"),
            ("him", "maestro de grupo"), ("english", "class teacher"));
        (await ReadAsync(lucia, Advisors)).ShouldContain("Relato de la maestra de grupo");
        (await ReadAsync(lucia, Advisors + "/anotar/diagnostico")).ShouldContain("¿Cómo lo dice la maestra de grupo?");
        (await ReadAsync(lucia, "/acompanamiento")).ShouldContain("maestra de grupo · Primaria Hidalgo");
        (await ReadAsync(lucia, $"/acompanamiento/escuelas/{Hidalgo}")).ShouldContain("maestra de grupo");
        // The telephone takes the word along.
        var package = await (await Telephone.OfAsync(lucia)).PostAsync("/campo/api/paquete", new() { ["pairs"] = new JsonArray(WithTomasa.ToString()) });
        (await package.Content.ReadAsStringAsync()).ShouldContain("la maestra de grupo");

        await ChooseAsync(tomasa, "");
        (await ReadAsync(lucia, Advisors)).ShouldContain("Relato de la o el docente de grupo");
        (await tomasa.PostFormAsync("/cuenta", "/cuenta?handler=Form", ("form", "x"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await using var irma = await Seal.OpenAsync(app.Database, Irma, CancellationToken.None);
        (await irma.RowsAsync("select person_id from spoken_form", r => r.GetInt32(0), CancellationToken.None)).ShouldBeEmpty("It is read where she is spoken of.");
        (await irma.RunAsync("update spoken_form set form = 'her'", CancellationToken.None)).ShouldBe(0);
    }

    [Fact]
    public async Task Roles_and_meetings_are_called_by_the_zones_words()
    {
        await app.TellAsync(Tomasa, new Accepted(), app.Clock.Now.AddDays(-20), null, WithTomasa);
        await app.TellAsync(Lucia, new Gathered(GatheringKind.SchoolCouncil, "Evaluar juntos", 60), app.Clock.Now.AddDays(-3), null, WithTomasa);
        using var lucia = await app.SignedInAsync("lucia");
        using var tomasa = await app.SignedInAsync("tomasa");
        using var delia = await app.SignedInAsync("delia");
        using var saul = await app.SignedInAsync("saul");
        await ChooseAsync(lucia, "her");
        (await ReadAsync(tomasa, Teachers)).ShouldContain("asesora técnica pedagógica · Primaria Hidalgo");

        await saul.PostFormAsync(
            "/zona/palabras", "/zona/palabras?handler=Word", ("code", "advisor"), ("es", "persona que acompaña"), ("en", "companion"), ("her", "acompañante pedagógica"), ("him", "acompañante pedagógico"));
        await saul.PostFormAsync("/zona/palabras", "/zona/palabras?handler=Word", ("code", "council"), ("es", "Consejo de Mejora"), ("en", "Council"));
        (await ReadAsync(tomasa, Teachers)).ShouldContain("acompañante pedagógica · Primaria Hidalgo");
        (await ReadAsync(tomasa, "/mi-acompanamiento?todos=true")).ShouldContain("acompañante pedagógica");
        (await ReadAsync(delia, "/mi-acompanamiento/visitas")).ShouldContain("Cuando tu persona que acompaña planee una");
        (await ReadAsync(tomasa, Teachers)).ShouldContain("Consejo de Mejora: Evaluar juntos");
        (await ReadAsync(lucia, Advisors + "/anotar/reunion")).ShouldContain("Consejo de Mejora</option>");
    }

    private static async Task ChooseAsync(HttpClient client, string form) =>
        (await client.PostFormAsync("/cuenta", "/cuenta?handler=Form", ("form", form))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

    private static async Task<string> ReadAsync(HttpClient client, string address) => WebUtility.HtmlDecode(await client.GetStringAsync(address));
}
