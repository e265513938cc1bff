using System.Net;
using System.Text.RegularExpressions;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising;
using Lazo.Web.Tests.Support;
using Npgsql;
using static Lazo.Web.Tests.Features.Advising.ZoneApp;

namespace Lazo.Web.Tests.Features.Advising.Zones;

/// <summary>Calendar, roads and words of a zone: kept by its supervision, seen in the advisor's week, nobody else's.</summary>
public sealed partial class ZonePagesTests(ZoneApp app) : IClassFixture<ZoneApp>
{
    [Fact]
    public async Task The_supervision_keeps_the_calendar()
    {
        using var saul = await app.SignedInAsync("saul");
        var day = DateOnly.FromDateTime(app.Clock.Now.UtcDateTime).AddDays(7);

        await saul.PostFormAsync("/zona/calendario", "/zona/calendario?handler=Add", ("day", $"{day:yyyy-MM-dd}"), ("kind", "council"), ("school", ""), ("words", "Sesión intensiva"));
        var page = await saul.GetStringAsync("/zona/calendario");
        page.ShouldContain("Sesión intensiva");
        using var lucia = await app.SignedInAsync("lucia");
        (await lucia.GetStringAsync($"/acompanamiento/semana?desde={day:yyyy-MM-dd}")).ShouldContain("Sesión intensiva");

        await saul.PostFormAsync("/zona/calendario", WebUtility.HtmlDecode(Remove().Match(page).Groups["address"].Value));
        (await saul.GetStringAsync("/zona/calendario")).ShouldNotContain("Sesión intensiva");
        (await saul.PostFormAsync("/zona/calendario", "/zona/calendario?handler=Add", ("day", $"{day:yyyy-MM-dd}"), ("kind", "council"), ("school", $"{Morelos}"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_supervision_keeps_roads_and_words()
    {
        using var saul = await app.SignedInAsync("saul");
        var roads = $"/zona/caminos?de={Hidalgo}";
        await saul.PostFormAsync(roads, roads, ("office", "25"), ("to", $"{Juarez}"), ("minutes", "50"));
        (await saul.GetStringAsync($"/zona/caminos?de={Juarez}")).ShouldContain("value=\"50\"");
        await saul.PostFormAsync(roads, roads, ("office", "25"), ("to", $"{Juarez}"), ("minutes", "9999"));
        (await saul.GetStringAsync(roads)).ShouldContain("value=\"50\"");
        (await saul.PostFormAsync(roads, roads, ("office", "25"), ("to", $"{Morelos}"), ("minutes", "5"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await saul.PostFormAsync("/zona/palabras", "/zona/palabras?handler=Level", ("code", "telesecundaria"), ("es", "Telesecundaria"), ("en", "Telesecundaria"), ("neutral", "persona facilitadora"), ("her", "facilitadora"), ("him", "facilitador"), ("english", "facilitator"));
        (await saul.GetStringAsync("/zona/palabras")).ShouldContain("facilitador");
        using var lucia = await app.SignedInAsync("lucia");
        (await lucia.GetStringAsync($"/acompanamiento/escuelas/{Juarez}")).ShouldContain("persona facilitadora");
    }

    [Fact]
    public async Task The_supervision_says_how_long_things_last()
    {
        using var saul = await app.SignedInAsync("saul");
        await saul.PostFormAsync("/zona/plazos", "/zona/plazos", ("name", "package_hours"), ("value", "48"));
        await saul.PostFormAsync("/zona/plazos", "/zona/plazos", ("name", "follow_up_months"), ("value", "25"));
        (await saul.PostFormAsync("/zona/plazos", "/zona/plazos", ("name", "term_cycles"), ("value", "9"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await using var connection = await app.Database.Owner.OpenConnectionAsync(CancellationToken.None);
        (await AdvisingSettings.ReadAsync(connection, 1, new DateOnly(2099, 1, 1), CancellationToken.None)).ShouldBe(AdvisingSettings.Default with { PackageHours = 48 });
    }

    [Fact]
    public async Task Nobody_else_finds_them_nor_writes_there()
    {
        foreach (var username in (string[])["irma", "lucia", "tomasa", "ramiro"])
        {
            using var other = await app.SignedInAsync(username);
            foreach (var page in (string[])["/zona/calendario", "/zona/caminos", "/zona/palabras", "/zona/plazos"])
                (await other.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{username} {page}");
        }

        foreach (var viewer in (int[])[Irma, Lucia, Tomasa])
        {
            await using var connection = await Seal.OpenAsync(app.Database, viewer, CancellationToken.None);
            (await connection.RunAsync("update school set road_minutes = 1", CancellationToken.None)).ShouldBe(0);
            (await connection.RunAsync("update school_level set es = 'x'", CancellationToken.None)).ShouldBe(0);
            await Should.ThrowAsync<PostgresException>(() => connection.RunAsync("insert into school_day (institution_id, zone_id, day, kind) values (1, 1, current_date, 'other')", CancellationToken.None));
        }

        await using var saul = await Seal.OpenAsync(app.Database, Saul, CancellationToken.None);
        (await saul.RunAsync("update school set road_minutes = 11 where org_id = $1", CancellationToken.None, Morelos)).ShouldBe(0, "Another zone's.");
    }

    [GeneratedRegex("action=\"(?<address>/zona/calendario\\?handler=Remove[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Remove();
}
