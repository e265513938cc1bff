using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Lazo.Web.Tests.Support;
using Npgsql;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>Codes that stay for ever, what is noted of them, a table that comes in, and whose they are, sealed.</summary>
public sealed class ParticipantTests(StudyApp app) : IClassFixture<StudyApp>
{
    private const string Page = "/investigacion/1/participantes";

    [Fact]
    public async Task A_code_is_given_once_also_when_it_was_taken_back()
    {
        using var nadia = await app.SignedInAsync("nadia");
        var first = await AddAsync(nadia, "C");
        var number = await NumberAsync(first);
        var act = (await app.RowsAsync("select max(id) from study_act where kind = 'participant-added'", r => r.GetInt64(0)))[0];
        (await nadia.PostFormAsync("/investigacion/1/bitacora", "/investigacion/1/bitacora?handler=Turn", ("act", $"{act}"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await nadia.GetAsync($"{Page}/{first}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await NumberAsync(await AddAsync(nadia, "C"))).ShouldBe(number + 1);

        using var elsa = await app.SignedInAsync("elsa");
        (await elsa.PostFormAsync(Page, Page, ("lane", "C"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await nadia.PostFormAsync(Page, Page, ("lane", "D"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_empty_form_gives_no_code_before_it_was_asked_once_more()
    {
        using var nadia = await app.SignedInAsync("nadia");
        var before = await LastAsync();
        var asked = (await nadia.PostFormAsync(Page, Page, ("lane", "E"), ("pseudonym", " "))).Headers.Location!.ToString();
        asked.ShouldBe($"{Page}?dar=E#dar");
        (await LastAsync()).ShouldBe(before);
        var page = WebUtility.HtmlDecode(await nadia.GetStringAsync(asked));
        page.ShouldContain("Dar la clave sin nada más");
        page.ShouldContain("no cuenta en el informe");
        (await nadia.PostFormAsync(asked, Page, ("lane", "E"), ("sure", "true"))).Headers.Location!.ToString().ShouldStartWith(Page + "/");
        (await nadia.PostFormAsync(Page, Page, ("lane", "E"), ("pseudonym", "Lucía"))).Headers.Location!.ToString().ShouldStartWith(Page + "/");
        (await LastAsync()).ShouldBe(before + 2);

        async Task<int> LastAsync() => (await app.RowsAsync("select last from participant_lane where study_id = 1 and lane = 'E'", r => r.GetInt32(0)))[0];
    }

    [Fact]
    public async Task What_is_noted_is_of_its_kind_and_what_was_typed_stays()
    {
        using var nadia = await app.SignedInAsync("nadia");
        await nadia.PostFormAsync($"{Page}/atributos", $"{Page}/atributos", ("Name", "Años aquí"), ("Kind", "Number"));
        await nadia.PostFormAsync($"{Page}/atributos", $"{Page}/atributos", ("Name", "Nivel aquí"), ("Kind", "Choice"), ("Choices", "Preescolar\nPrimaria"));
        var again = await nadia.PostFormAsync($"{Page}/atributos", $"{Page}/atributos", ("Name", "Nivel aquí"), ("Kind", "Choice"), ("Choices", "Uno\nDos"));
        WebUtility.HtmlDecode(await again.Content.ReadAsStringAsync()).ShouldContain("Ya se anota algo que se llama «Nivel aquí»");
        WebUtility.HtmlDecode(await again.Content.ReadAsStringAsync()).ReplaceLineEndings("\n").ShouldContain("Uno\nDos");
        var (years, level) = (await AttributeAsync("Años aquí"), await AttributeAsync("Nivel aquí"));
        var case1 = $"{Page}/{await AddAsync(nadia, "E")}";

        var wrong = await nadia.PostFormAsync(case1, case1, ("pseudonym", "Alba"), ($"v-{years}", "muchos"), ($"v-{level}", "Primaria"));
        wrong.StatusCode.ShouldBe(HttpStatusCode.OK);
        WebUtility.HtmlDecode(await wrong.Content.ReadAsStringAsync()).ShouldContain("«Años aquí» es número");
        (await wrong.Content.ReadAsStringAsync()).ShouldContain("value=\"muchos\"");
        await nadia.PostFormAsync(case1, case1, ("pseudonym", "Alba"), ($"v-{years}", "12,5"), ($"v-{level}", "Primaria"));
        var page = await nadia.GetStringAsync(case1);
        page.ShouldContain("value=\"12.5\"");
        page.ShouldContain("Alba");
        (await nadia.GetStringAsync($"{Page}?q=alba")).ShouldContain("12.5");
        (await nadia.GetStringAsync($"{Page}?handler=Csv")).ShouldContain("\"Alba\"");

        // A choice that somebody has isn't taken out under her; the attribute goes with its values, and comes back.
        await nadia.PostFormAsync($"{Page}/atributos", $"{Page}/atributos?handler=Change", ("attribute", level), ("called", "Nivel aquí"), ("list", "Preescolar\nSecundaria"));
        WebUtility.HtmlDecode(await nadia.GetStringAsync($"{Page}/atributos")).ShouldContain("tiene una opción que quitaste");
        await nadia.PostFormAsync($"{Page}/atributos", $"{Page}/atributos?handler=Remove", ("attribute", level));
        (await app.RowsAsync("select count(*)::int from participant where attributes ? $1", r => r.GetInt32(0), level))[0].ShouldBe(0);
        var act = (await app.RowsAsync("select max(id) from study_act where kind = 'attribute-removed'", r => r.GetInt64(0)))[0];
        await nadia.PostFormAsync("/investigacion/1/bitacora", "/investigacion/1/bitacora?handler=Turn", ("act", $"{act}"));
        (await app.RowsAsync("select count(*)::int from participant where attributes ? $1", r => r.GetInt32(0), level))[0].ShouldBe(1);
    }

    [Fact]
    public async Task Whose_a_code_is_lies_sealed_and_each_opening_is_seen_by_the_team()
    {
        using var nadia = await app.SignedInAsync("nadia");
        var id = await AddAsync(nadia, "E");
        var page = $"{Page}/{id}";
        await nadia.PostFormAsync(page, page + "?handler=Seal", ("name", "Hermelinda Quintal"), ("reach", "999 123 4567"), ("schools", "Primaria Ficticia"));
        (await nadia.GetStringAsync(page)).ShouldNotContain("Hermelinda");
        var kept = (await app.RowsAsync("select sealed from participant_identity where participant_id = $1", r => r.GetFieldValue<byte[]>(0), Guid.Parse(id))).Single();
        Encoding.UTF8.GetString(kept).ShouldNotContain("Hermelinda");
        (await app.RowsAsync("select count(*)::int from study_change where after::text like '%Hermelinda%'", r => r.GetInt32(0)))[0].ShouldBe(0, "No trail has it.");

        (await nadia.PostFormAsync(page, page + "?handler=Open", ("why", " "))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var opened = await nadia.PostFormAsync(page, page + "?handler=Open", ("why", "Devolverle su transcripción"));
        (await opened.Content.ReadAsStringAsync()).ShouldContain("Hermelinda Quintal");
        opened.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await nadia.GetStringAsync(page)).ShouldNotContain("Hermelinda");

        // The team sees that it was opened; who may not open it has neither the way nor the row.
        using var elsa = await app.SignedInAsync("elsa");
        WebUtility.HtmlDecode(await elsa.GetStringAsync(Page)).ShouldContain("Devolverle su transcripción");
        (await elsa.GetStringAsync("/investigacion/1/bitacora")).ShouldContain("abrió la identidad de");
        (await elsa.PostFormAsync(page, page + "?handler=Open", ("why", "Por curiosidad"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await app.AsAsync(Elsa, connection => Task.FromResult(new NpgsqlCommand("select count(*) from participant_identity", connection).ExecuteScalar()))).ShouldBe(0L);

        // Sealed for this participant alone: under another code it doesn't open.
        var other = await AddAsync(nadia, "E");
        await app.RowsAsync("insert into participant_identity select $1, institution_id, study_id, sealed, sealed_at, sealed_by from participant_identity where participant_id = $2 returning 1", r => 1, Guid.Parse(other), Guid.Parse(id));
        (await (await nadia.PostFormAsync($"{Page}/{other}", $"{Page}/{other}?handler=Open", ("why", "Para probar"))).Content.ReadAsStringAsync()).ShouldNotContain("Hermelinda");

        await nadia.PostFormAsync(page, page + "?handler=Forget");
        (await app.RowsAsync("select count(*)::int from participant_identity where participant_id = $1", r => r.GetInt32(0), Guid.Parse(id)))[0].ShouldBe(0);
    }

    [Fact]
    public async Task A_table_is_looked_at_and_comes_in_whole_or_not_at_all()
    {
        using var nadia = await app.SignedInAsync("nadia");
        var plan = await UploadAsync(nadia, "gente.csv", "clave;nombre;Modalidad;años de servicio;seudónimo\nE901;Petrona Balam;multigrado;4;Lía\nE902;\"Cosme; hijo\";multigrado;veinte;\n;Otro Nombre;completa;7;Noé\n");
        var page = WebUtility.HtmlDecode(await nadia.GetStringAsync(plan));
        page.ShouldContain("3 claves nuevas");
        page.ShouldContain("3 identidades que se sellan");
        await nadia.PostFormAsync(plan, Apply(page));
        var codes = await app.RowsAsync("select p.lane || p.number, p.pseudonym, p.attributes::text from participant p where p.number >= 901 and p.lane = 'E' order by p.number", r => (r.GetString(0), r.IsDBNull(1) ? null : r.GetString(1), r.GetString(2)));
        codes.Select(one => (one.Item1, one.Item2)).ShouldBe([("E901", "Lía"), ("E902", null), ("E903", "Noé")]);
        codes[1].Item3.ShouldContain("veinte", Case.Sensitive, "Not all of it are numbers: it is a text.");
        (await app.RowsAsync("select kind, choices from attribute where name = 'Modalidad'", r => (r.GetString(0), r.GetFieldValue<string[]>(1).Length))).ShouldBe([("text", 0)]);
        (await nadia.GetStringAsync(Page)).ShouldNotContain("Petrona");
        (await app.RowsAsync("select count(*)::int from participant_identity i join participant p on p.id = i.participant_id where p.number >= 901", r => r.GetInt32(0)))[0].ShouldBe(3);
        (await app.RowsAsync("select last from participant_lane where lane = 'E' and study_id = 1", r => r.GetInt32(0)))[0].ShouldBe(903);

        // What is known is completed; what can't be is said with its row, and nothing comes in.
        plan = await UploadAsync(nadia, "más.csv", "Clave,Ingreso,Modalidad\nE901,2001-09-01,\nE7,2002-09-01,x\n");
        page = WebUtility.HtmlDecode(await nadia.GetStringAsync(plan));
        page.ShouldContain("fila 3, «Clave»: «E7» fue de alguien que ya no está");
        page.ShouldNotContain("handler=Apply");
        plan = await UploadAsync(nadia, "más.csv", "Clave,Ingreso,Modalidad\nE901,2001-09-01,\n");
        page = WebUtility.HtmlDecode(await nadia.GetStringAsync(plan));
        await nadia.PostFormAsync(plan, Apply(page));
        (await app.RowsAsync("select p.attributes::text from participant p where p.number = 901", r => r.GetString(0))).Single().ShouldSatisfyAllConditions(json => json.ShouldContain("2001-09-01"), json => json.ShouldContain("multigrado"));

        using var elsa = await app.SignedInAsync("elsa");
        (await elsa.GetAsync($"{Page}/traer")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await elsa.GetAsync(plan)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_sealed_isnt_lost_unsaid()
    {
        using var nadia = await app.SignedInAsync("nadia");
        var page = $"{Page}/{await AddAsync(nadia, "E")}";
        var (id, number) = (Guid.Parse(page.Split('/')[^1]), await NumberAsync(page.Split('/')[^1]));
        await nadia.PostFormAsync(page, page + "?handler=Seal", ("name", "Eufrasia Chan"), ("reach", "999 765 4321"), ("others", "Don Melesio"));

        // A table adds to it; what it doesn't have a column for stays, and the name as it was too.
        var plan = await UploadAsync(nadia, "otra.csv", $"clave;nombre\nE{number};Eufrasia Chan May\n");
        await nadia.PostFormAsync(plan, Apply(WebUtility.HtmlDecode(await nadia.GetStringAsync(plan))));
        var opened = WebUtility.HtmlDecode(await (await nadia.PostFormAsync(page, page + "?handler=Open", ("why", "Devolverle su transcripción"))).Content.ReadAsStringAsync()).ReplaceLineEndings("\n");
        foreach (var kept in new[] { "Eufrasia Chan\n", "Eufrasia Chan May", "999 765 4321", "Don Melesio" })
            opened.ShouldContain(kept);

        // Neither taking her out nor undoing that she came takes it along.
        await nadia.PostFormAsync(page, page + "?handler=Remove");
        WebUtility.HtmlDecode(await nadia.GetStringAsync(page)).ShouldContain("está sellado y se perdería");
        var act = (await app.RowsAsync("select max(id) from study_act where kind = 'participant-added' and about ->> 'participant' = $1", r => r.GetInt64(0), $"{id}"))[0];
        await nadia.PostFormAsync("/investigacion/1/bitacora", "/investigacion/1/bitacora?handler=Turn", ("act", $"{act}"));
        (await app.RowsAsync("select count(*)::int from participant_identity where participant_id = $1", r => r.GetInt32(0), id)).ShouldBe([1]);
        await nadia.PostFormAsync(page, page + "?handler=Forget");
        await nadia.PostFormAsync(page, page + "?handler=Remove");
        (await app.RowsAsync("select count(*)::int from participant where id = $1", r => r.GetInt32(0), id)).ShouldBe([0]);
    }

    [Fact]
    public async Task Others_see_none_of_it()
    {
        using var nadia = await app.SignedInAsync("nadia");
        var id = await AddAsync(nadia, "C");
        foreach (var stranger in new[] { "omar", "tere" })
        {
            using var client = await app.SignedInAsync(stranger);
            foreach (var address in new[] { Page, $"{Page}/{id}", $"{Page}/atributos", $"{Page}/traer" })
                (await client.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{stranger} {address}");
        }
    }

    private static string Apply(string page) => Regex.Match(page, "action=\"(?<to>[^\"]*handler=Apply[^\"]*)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(30)).Groups["to"].Value;

    private static async Task<string> UploadAsync(HttpClient client, string name, string text)
    {
        var token = Regex.Match(await client.GetStringAsync($"{Page}/traer"), "name=\"__RequestVerificationToken\"[^>]*value=\"(?<v>[^\"]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(30)).Groups["v"].Value;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "upload", name } };
        var answer = await client.PostAsync($"{Page}/traer", form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return answer.Headers.Location!.ToString();
    }

    private static async Task<string> AddAsync(HttpClient client, string lane) => (await client.PostFormAsync(Page, Page, ("lane", lane), ("sure", "true"))).Headers.Location!.ToString().Split('/')[^1];

    private async Task<int> NumberAsync(string id) => (await app.RowsAsync("select number from participant where id = $1", r => r.GetInt32(0), Guid.Parse(id))).Single();

    private async Task<string> AttributeAsync(string name) => (await app.RowsAsync("select id::text from attribute where name = $1", r => r.GetString(0), name)).Single();
}
