using System.Net;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>What is counted of a study: codes together, codes by what people are, words, the course of a narrative.</summary>
public sealed class ViewsTests(StudyApp app, Browser browser) : IClassFixture<StudyApp>, IAsyncLifetime
{
    private const string Study = "/investigacion/1";

    private static Guid document, fear, trust, threshold, level;

    public async ValueTask InitializeAsync()
    {
        if (document != Guid.Empty && (await app.RowsAsync("select 1 from document where id = $1", r => 1, document)).Count > 0) return;
        document = await app.AddAsync("Relato", "El miedo en la puerta, siempre el miedo. La confianza llegó y el miedo se fue.");
        var other = await app.AddAsync("Otro relato", "La puerta de la confianza, la puerta.");
        (fear, trust, threshold) = (await app.CodeAsync("Miedo"), await app.CodeAsync("Confianza"), await app.CodeAsync("=Umbral"));
        await app.ActAsync(StudyApp.Nadia, async (connection, acts, _) =>
        {
            level = Guid.CreateVersion7();
            return await acts.DoAsync(ActKinds.DocumentChanged, new { }, async () =>
            {
                await connection.RunAsync("update code set parent_id = $1 where institution_id = 1 and id = any ($2)", CancellationToken.None, threshold, new[] { fear, trust });
                await connection.RunAsync("insert into attribute (id, institution_id, study_id, name, kind) values ($1, 1, 1, 'Nivel', 'choice')", CancellationToken.None, level);
                foreach (var (number, text, value) in new[] { (1, document, "Primaria"), (2, other, "Preescolar") })
                {
                    var person = Guid.CreateVersion7();
                    await connection.RunAsync(
                        "insert into participant (id, institution_id, study_id, lane, number, attributes) values ($1, 1, 1, 'E', $2, jsonb_build_object($3::text, $4::text))", CancellationToken.None, person, number, level.ToString(), value);
                    await connection.RunAsync("update document set participant_id = $1 where institution_id = 1 and id = $2", CancellationToken.None, person, text);
                }
            }, CancellationToken.None);
        });
        await app.MarkAsync(StudyApp.Elsa, document, fear, 0, 21);
        await app.MarkAsync(StudyApp.Fabio, document, fear, 3, 39);
        await app.MarkAsync(StudyApp.Elsa, document, trust, 30, 60);
        await app.MarkAsync(StudyApp.Elsa, other, trust, 13, 25);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Codes_that_stand_together_open_where_they_do()
    {
        using var beto = await app.SignedInAsync("beto");
        var page = WebUtility.HtmlDecode(await beto.GetStringAsync(Study + "/juntos"));
        page.ShouldContain($"/investigacion/1/preguntar?c0={trust}&r1=Overlapping&c1={fear}");
        var csv = (await beto.GetStringAsync(Study + "/juntos?handler=Csv")).Split("\r\n");
        csv[0].ShouldBe("\"código\",\"'=Umbral\",\"'=Umbral › Confianza\",\"'=Umbral › Miedo\"");
        csv[2].ShouldBe("\"'=Umbral › Confianza\",0,0,1");
        csv[3].ShouldBe("\"'=Umbral › Miedo\",0,1,1");
    }

    [Fact]
    public async Task People_and_codings_are_counted_by_what_people_are()
    {
        using var elsa = await app.SignedInAsync("elsa");
        var csv = (await elsa.GetStringAsync($"{Study}/por-atributo?atributo={level}&handler=Csv")).Split("\r\n");
        csv[0].ShouldBe("\"código\",\"Preescolar (n=1): personas\",\"Preescolar: marcas\",\"Primaria (n=1): personas\",\"Primaria: marcas\"");
        csv[1].ShouldBe("\"'=Umbral\",0,0,0,0");
        csv[2].ShouldBe("\"'=Umbral › Confianza\",1,1,1,1");
        csv[3].ShouldBe("\"'=Umbral › Miedo\",0,0,1,2");
        var under = (await elsa.GetStringAsync($"{Study}/por-atributo?atributo={level}&abajo=true&handler=Csv")).Split("\r\n");
        under[1].ShouldBe("\"'=Umbral\",1,1,1,3", "one person, however many codes under it she speaks of");
        var lanes = WebUtility.HtmlDecode(await elsa.GetStringAsync($"{Study}/por-atributo"));
        lanes.ShouldContain("entrevista");
        lanes.ShouldContain($"/investigacion/1/preguntar?c0={trust}&clave=E");
    }

    [Fact]
    public async Task Words_are_counted_in_all_in_a_text_of_a_person_and_under_a_code()
    {
        using var elsa = await app.SignedInAsync("elsa");
        (await CsvAsync("?")).ShouldStartWith("\"puerta\",3,2,2\r\n\"miedo\",3,1,1\r\n\"confianza\",2,2,2\r\n");
        (await CsvAsync("?sin=miedo,+Puerta")).ShouldStartWith("\"confianza\",2,2,2\r\n");
        (await CsvAsync($"?doc={document}&sin=miedo")).ShouldNotContain("\"puerta\",3");
        (await CsvAsync($"?codigo={fear}")).ShouldBe("\"miedo\",2,1,1\r\n\"puerta\",1,1,1\r\n\"siempre\",1,1,1\r\n", customMessage: "what two hands marked is said once");
        (await CsvAsync($"?codigo={threshold}&sin=miedo")).ShouldContain("\"confianza\",2,2,2", customMessage: "with the codes under it");
        (await CsvAsync("?todas=true")).ShouldContain("\"la\",");
        var page = WebUtility.HtmlDecode(await elsa.GetStringAsync(Study + "/palabras"));
        page.ShouldContain("p0=%22miedo%22");
        (WebUtility.HtmlDecode(await elsa.GetStringAsync($"{Study}/palabras?doc={document}&codigo={threshold}"))).ShouldContain($"p0=%22miedo%22&doc={document}&r1=Within&c1={threshold}*");

        async Task<string> CsvAsync(string query) => (await elsa.GetStringAsync($"{Study}/palabras{query}&handler=Csv"))["\"palabra\",\"veces\",\"documentos\",\"personas\"\r\n".Length..];
    }

    [Fact]
    public async Task The_codes_of_a_narrative_come_in_the_order_in_which_it_tells_them()
    {
        using var elsa = await app.SignedInAsync("elsa");
        var page = WebUtility.HtmlDecode(await elsa.GetStringAsync($"{Study}/linea?doc={document}"));
        page.IndexOf("<b>Miedo</b>", StringComparison.Ordinal).ShouldBeInRange(1, page.IndexOf("<b>Confianza</b>", StringComparison.Ordinal));
        page.ShouldContain($"/investigacion/1/documentos/{document}#de=30&a=60");
        var fabio = (await app.RowsAsync("select id from coder where person_id = $1", r => r.GetGuid(0), StudyApp.Fabio))[0];
        (await elsa.GetStringAsync($"{Study}/linea?doc={document}&quien={fabio}")).ShouldNotContain("<b>Confianza</b>");
    }

    [Fact]
    public async Task Each_view_with_something_in_it_fits_and_can_be_used_by_everyone()
    {
        var page = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, page, "nadia");
        foreach (var (name, address) in new[]
        {
            ("juntos-lleno", "/juntos"), ("por-atributo-lleno", $"/por-atributo?atributo={level}&abajo=true"), ("palabras-llenas", "/palabras"), ("linea-llena", $"/linea?doc={document}"),
            ("preguntar-lleno", $"/preguntar?c0={threshold}*&r1=Overlapping&c1={fear}&atributo={level}=Primaria"),
        })
        {
            (await page.GotoAsync(Study + address))!.Status.ShouldBe(200, address);
            await EveryPageTests.LookAsync(page, $"estudio-{name}");
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("juntos")]
    [InlineData("por-atributo")]
    [InlineData("palabras")]
    [InlineData("linea")]
    public async Task Strangers_count_nothing(string part)
    {
        using var omar = await app.SignedInAsync("omar");
        (await omar.GetAsync($"{Study}/{part}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await omar.GetAsync($"{Study}/{part}?handler=Csv")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
