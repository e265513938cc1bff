using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Talks;
using Lazo.Web.Data;
using Lazo.Web.Tests.Features.Advising.Field;
using Lazo.Web.Tests.Support;
using static Lazo.Web.Tests.Features.Advising.ZoneApp;

namespace Lazo.Web.Tests.Features.Advising;

/// <summary>An agreement from a page and from a telephone: the same book, the same signatures, and nobody runs over the other one.</summary>
public sealed partial class AgreementVersionTests : IClassFixture<ZoneApp>
{
    private static readonly string Advisors = $"/acompanamiento/{WithRosendo}", Teachers = $"/mi-acompanamiento/{WithRosendo}";

    private readonly ZoneApp app;

    public AgreementVersionTests(ZoneApp app)
    {
        this.app = app;
        // Appointments run by the clock of the database.
        if (app.Clock.Now < TimeProvider.System.GetUtcNow()) app.Clock.Now = TimeProvider.System.GetUtcNow();
    }

    [Fact]
    public async Task A_telephones_kept_doesnt_run_over_what_was_dropped_on_a_page()
    {
        await YesAsync();
        using var lucia = await app.SignedInAsync("lucia");
        using var rosendo = await app.SignedInAsync("rosendo");
        var id = await SignedAsync(lucia, rosendo, "Traer el mapa");

        await SaidAsync(rosendo, Teachers, "Close", ("agreement", $"{id}"), ("version", "1"), ("state", "dropped"));
        var late = await (await Telephone.OfAsync(lucia)).ChangeAsync(Guid.CreateVersion7(app.Clock.Now), "agreement", id, 1, new() { ["state"] = "kept" });

        ((string)late["outcome"]!).ShouldBe("clash");
        ((string)late["now"]!["state"]!).ShouldBe("dropped");
        (await StateAsync(id)).ShouldBe("dropped 2");
        (await lucia.GetStringAsync(Advisors)).ShouldContain("hay dos versiones", Case.Insensitive, "It waits for a choice although it is closed.");
        var both = await PageAsync(lucia, Advisors);
        both.ShouldContain("«Traer el mapa» (se dejó)");
        both.ShouldContain("«Traer el mapa» (cumplido)");
        await SaidAsync(lucia, Advisors, "Choose", ("agreement", $"{id}"), ("version", "2"), ("clash", Clash().Match(both).Groups["id"].Value));
        (await StateAsync(id)).ShouldBe("kept 3");
        foreach (var (client, page) in new[] { (lucia, Advisors), (rosendo, Teachers) })
        {
            var history = (await PageAsync(client, page)).Split("Su historia")[1];
            history.ShouldContain("se dejó");
            history.ShouldContain("no quedó");
            history.ShouldContain(client == lucia ? "Rosendo Palma" : "Lucía Chablé", Case.Sensitive, "Both see who changed it.");
        }
    }

    [Fact]
    public async Task What_is_written_on_a_telephone_is_signed_and_kept_only_where_both_signed()
    {
        await YesAsync();
        using var lucia = await app.SignedInAsync("lucia");
        using var rosendo = await app.SignedInAsync("rosendo");
        var telephone = await Telephone.OfAsync(lucia);
        var id = Guid.CreateVersion7(app.Clock.Now);

        (await OutcomeAsync(0, new() { ["words"] = "Leer en voz alta", ["owner"] = "both" })).ShouldBe("held 1");
        (await PageAsync(rosendo, Teachers)).ShouldContain("Leer en voz alta");
        (await SignaturesAsync(id)).ShouldBe("1");
        (await OutcomeAsync(1, new() { ["state"] = "kept" })).ShouldBe("refused 0", "As on a page: only what both signed can have been kept.");
        (await PackedAsync()).ShouldContain("\"signed\":false");
        await SaidAsync(rosendo, Teachers, "Sign", ("agreement", $"{id}"), ("version", "1"));
        (await PackedAsync()).ShouldContain("\"signed\":true");
        (await OutcomeAsync(1, new() { ["state"] = "kept" })).ShouldBe("held 2");
        (await StateAsync(id)).ShouldBe("kept 2");

        await SaidAsync(rosendo, Teachers, "Close", ("agreement", $"{id}"), ("version", "2"), ("state", "open"));
        (await CardAsync(rosendo, Teachers, id)).ShouldContain("Firmado por las dos partes", Case.Sensitive, "How it stands changes no word of what was signed.");
        (await OutcomeAsync(3, new() { ["words"] = "Leer en voz baja" })).ShouldBe("held 4");
        (await CardAsync(rosendo, Teachers, id)).ShouldContain("Falta tu firma");

        async Task<string> PackedAsync()
        {
            var package = await (await telephone.PostAsync("/campo/api/paquete", new() { ["pairs"] = new JsonArray(WithRosendo.ToString()) })).Content.ReadAsStringAsync();
            return package.Split($"\"id\":\"{id}\"")[1].Split('}')[0];
        }

        async Task<string> OutcomeAsync(int version, JsonObject body)
        {
            var answer = await telephone.ChangeAsync(Guid.CreateVersion7(app.Clock.Now), "agreement", id, version, body, WithRosendo);
            return $"{answer["outcome"]} {answer["version"]}";
        }
    }

    [Fact]
    public async Task A_talk_that_couldnt_be_kept_leaves_no_agreement_behind_and_the_second_try_makes_one()
    {
        await YesAsync();
        using var lucia = await app.SignedInAsync("lucia");
        var talk = await app.TellAsync(Lucia, new TalkBegan(), app.Clock.Now, null, WithRosendo);
        await app.TellAsync(Rosendo, new TeacherSpoke("Bien", "Esperar"), app.Clock.Now, talk, WithRosendo);
        await app.TellAsync(Lucia, new MayITell(Yes: false), app.Clock.Now, talk, WithRosendo);
        var page = $"{Advisors}/platica/{talk}";

        await app.FailsAsync("talk-ended", async () => (await EndAsync()).StatusCode.ShouldBe(HttpStatusCode.InternalServerError));
        (await EndAsync()).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await TextAsync("select count(*)::text from advising_agreement where words = 'Contar hasta cinco'")).ShouldBe("1");

        Task<HttpResponseMessage> EndAsync() => lucia.PostFormAsync(page, page + "?handler=End", ("agreement", "Contar hasta cinco"), ("owner", "teacher"), ("minutes", "15"), ("hers", "9"));
    }

    private async Task<Guid> SignedAsync(HttpClient lucia, HttpClient rosendo, string words)
    {
        await SaidAsync(lucia, Advisors, "Make", ("words", words), ("owner", "advisor"));
        var id = Guid.Parse(await TextAsync($"select id::text from advising_agreement where words = '{words}'"));
        await SaidAsync(rosendo, Teachers, "Sign", ("agreement", $"{id}"), ("version", "1"));
        return id;
    }

    private async Task YesAsync()
    {
        if (await TextAsync("select count(*)::text from advising_fact where kind = 'request-accepted'") == "0")
            await app.TellAsync(Rosendo, new Accepted(), app.Clock.Now.AddDays(-20), null, WithRosendo);
    }

    private async Task SaidAsync(HttpClient client, string side, string handler, params (string, string)[] fields)
    {
        app.Clock.Advance(TimeSpan.FromSeconds(5));
        (await client.PostFormAsync(side + "/acuerdos", $"{side}/acuerdos?handler={handler}", fields)).StatusCode.ShouldBe(HttpStatusCode.Redirect, handler);
    }

    private static async Task<string> PageAsync(HttpClient client, string side) => WebUtility.HtmlDecode(await client.GetStringAsync(side + "/acuerdos"));

    private static async Task<string> CardAsync(HttpClient client, string side, Guid id) => (await PageAsync(client, side)).Split($"id=\"a{id}\"")[1].Split("</section>")[0];

    private Task<string> StateAsync(Guid id) => TextAsync($"select state || ' ' || version from advising_agreement where id = '{id}'");

    private Task<string> SignaturesAsync(Guid id) => TextAsync($"select string_agg(person_id::text, ' ') from agreement_signature where agreement_id = '{id}'");

    private async Task<string> TextAsync(string statement)
    {
        await using var connection = await app.Database.Owner.OpenConnectionAsync();
        return (await connection.RowsAsync(statement, r => r.GetString(0), CancellationToken.None))[0];
    }

    [GeneratedRegex("name=\"clash\" value=\"(?<id>\\d+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Clash();
}
