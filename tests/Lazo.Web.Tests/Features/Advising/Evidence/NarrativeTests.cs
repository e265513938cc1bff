using System.Net;
using System.Text.RegularExpressions;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Tests.Support;
using static Lazo.Web.Tests.Features.Advising.ZoneApp;

namespace Lazo.Web.Tests.Features.Advising.Evidence;

/// <summary>An anecdote is its author's; research has a code and a text, and nobody's name.</summary>
public sealed partial class NarrativeTests(ZoneApp app) : IClassFixture<ZoneApp>
{
    private const string Page = "/mi-acompanamiento/anecdotas";

    [Fact]
    public async Task It_is_told_handed_over_without_names_and_taken_out_again()
    {
        using var tomasa = await app.SignedInAsync("tomasa");
        (await tomasa.PostFormAsync(Page, Page + "?handler=Tell", ("scene", ""))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await tomasa.PostFormAsync(Page, Page + "?handler=Tell", ("scene", "Lucía me preguntó en la Primaria Hidalgo cómo me sentí."), ("meaning", "Aprendí a escucharme."))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var id = Entregar().Match(await tomasa.GetStringAsync(Page)).Groups["id"].Value;
        var hand = $"{Page}?entregar={id}";
        WebUtility.HtmlDecode(await tomasa.GetStringAsync(hand)).ShouldContain("<b>Lucía, Hidalgo</b>");

        (string, string)[] form = [("anecdote", id), ("notice", "1"), ("text", "Lucía me preguntó cómo me sentí."), ("agreed", "true")];
        WebUtility.HtmlDecode(await (await tomasa.PostFormAsync(hand, Page + "?handler=Hand", form)).Content.ReadAsStringAsync()).ShouldContain("Quedan palabras que son nombres");
        form[2] = ("text", "Mi asesora me preguntó cómo me sentí.");
        WebUtility.HtmlDecode(await (await tomasa.PostFormAsync(hand, Page + "?handler=Hand", form[..3])).Content.ReadAsStringAsync()).ShouldContain("lee el aviso");
        (await tomasa.PostFormAsync(hand, Page + "?handler=Hand", form)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var (code, body) = (await RowsAsync("select code, body from research_narrative")).Single();
        body.ShouldBe("Mi asesora me preguntó cómo me sentí.");
        (await ColumnsAsync()).ShouldBe(["body", "code", "day", "institution_id", "notice"], "No person, no pair, no school.");
        foreach (var other in new[] { Lucia, Irma, Saul })
        {
            await using var connection = await Seal.OpenAsync(app.Database, other, CancellationToken.None);
            (await connection.RowsAsync("select code from research_narrative union all select code from narrative_handed", r => r.GetString(0), CancellationToken.None)).ShouldBeEmpty();
            (await connection.RowsAsync("select body from advising_fact where kind = 'anecdote'", r => r.GetString(0), CancellationToken.None)).ShouldBeEmpty();
        }

        using var rosendo = await app.SignedInAsync("rosendo");
        (await rosendo.PostFormAsync(Page, Page + "?handler=Withdraw", ("code", code))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await tomasa.PostFormAsync(Page, Page + "?handler=Withdraw", ("code", code))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await RowsAsync("select code, body from research_narrative")).ShouldBeEmpty();
        (await tomasa.GetStringAsync(Page)).ShouldContain("entregar=", Case.Sensitive, "She may hand it over again.");
    }

    [Fact]
    public async Task Who_neither_advises_nor_is_advised_has_no_such_page()
    {
        using var saul = await app.SignedInAsync("saul");
        (await saul.GetAsync(Page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var tomasa = await app.SignedInAsync("tomasa");
        (await tomasa.GetAsync("/acompanamiento/anecdotas")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var lucia = await app.SignedInAsync("lucia");
        (await lucia.GetAsync("/acompanamiento/anecdotas")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<List<(string Code, string Body)>> RowsAsync(string sql)
    {
        await using var connection = await app.Database.Owner.OpenConnectionAsync();
        return await connection.RowsAsync(sql, r => (r.GetString(0), r.GetString(1)), CancellationToken.None);
    }

    private async Task<List<string>> ColumnsAsync()
    {
        await using var connection = await app.Database.Owner.OpenConnectionAsync();
        return await connection.RowsAsync("select column_name::text from information_schema.columns where table_name = 'research_narrative' order by 1", r => r.GetString(0), CancellationToken.None);
    }

    [GeneratedRegex("entregar=(?<id>[0-9a-f-]{36})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Entregar();
}
