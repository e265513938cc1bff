using System.Net;
using Lazo.Domain.Research.Judging;
using Lazo.Web.Features.Research.Instruments;
using Lazo.Web.Features.Research.Judging;
using Lazo.Web.Tests.Support;
using static Lazo.Web.Tests.Features.Research.JudgingPagesTests;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>Pages of a link and what leads to them: what was left out, what no database holds, what is too long, and a link that closes meanwhile.</summary>
public sealed class LinkPagesTests(PathApp app) : IClassFixture<PathApp>
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Fact]
    public async Task A_judge_is_told_what_she_left_out_and_may_leave_it_for_later()
    {
        var address = await JudgeAsync("Con faltantes");
        using var visitor = app.NewClient();

        (await visitor.PostAsync($"{address}/1", Form(("comment", "")))).Headers.Location!.ToString().ShouldEndWith("/1?falta=true");
        (await visitor.PostAsync($"{address}/1", Form(("Sufficiency", "4"), ("comment", "Larga.")))).Headers.Location!.ToString().ShouldEndWith("/1?falta=true");
        var told = WebUtility.HtmlDecode(await visitor.GetStringAsync($"{address}/1?falta=true"));
        told.ShouldContain("Faltan: claridad, coherencia, relevancia.");
        told.ShouldContain("Larga.");
        (await visitor.GetStringAsync($"{address}/1")).ShouldNotContain("Faltan:");
        (await visitor.PostAsync($"{address}/1", Form(("go", "later"), ("Clarity", "3"), ("comment", "Larga.")))).Headers.Location!.ToString().ShouldEndWith("/2");
        WebUtility.HtmlDecode(await visitor.GetStringAsync(address)).ShouldContain("2 de 4");
        (await visitor.PostAsync($"{address}/1", Form(("Coherence", "3"), ("Relevance", "3"), ("comment", "Larga.")))).Headers.Location!.ToString().ShouldEndWith("/2");
        var tooLong = await visitor.PostAsync($"{address}/2", Form(("comment", new string('a', 25_000))));
        WebUtility.HtmlDecode(await tooLong.Content.ReadAsStringAsync()).ShouldContain("25,000 de 4,000 letras");
    }

    [Fact]
    public async Task What_the_database_cant_hold_ends_no_page_of_a_link()
    {
        var (judge, (token, item, _)) = (await JudgeAsync("Con nulos"), await app.ValidatedAsync(81));
        using var visitor = app.NewClient();

        // As a form without files it isn't even read; as one with files it is read, and cleaned.
        ((int)(await visitor.PostAsync($"{judge}/1", Form(("comment", "a\0b")))).StatusCode).ShouldBeLessThan(500);
        (await visitor.PostAsync($"{judge}/1", new MultipartFormDataContent { { new StringContent("a\0b"), "comment" } })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await app.RowsAsync("select count(*) from judge_comment where body = 'ab'", r => r.GetInt64(0))).ShouldBe([1L]);
        ((int)(await visitor.PostAsync($"/validar/{token}", Form(("item", $"{item}"), ("accuracy", "4"), ("word", "c\0d")))).StatusCode).ShouldBeLessThan(500);
        (await visitor.PostAsync($"/validar/{token}", new MultipartFormDataContent { { new StringContent($"{item}"), "item" }, { new StringContent("4"), "accuracy" }, { new StringContent("c\0d"), "word" } })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await app.RowsAsync("select word from validation_judgement where item_id = $1", r => r.GetString(0), item)).ShouldBe(["cd"]);
        ((int)(await visitor.GetAsync($"{judge[..^1]}%00")).StatusCode).ShouldBeLessThan(500);
        using var nadia = await app.SignedInAsync("nadia");
        foreach (var address in new[] { "memos?q=%00", "preguntar?p0=%00", "preguntar?p0=con&c0=%00", "participantes?q=%00", "buscar?q=%00" })
            ((int)(await nadia.GetAsync("/investigacion/1/" + address)).StatusCode).ShouldBeLessThan(500, address);
        var memo = await nadia.PostFormAsync("/investigacion/1/memos", "/investigacion/1/memos", ("about", "study"), ("title", "T\0"), ("body", "e\0f"));
        ((int)memo.StatusCode).ShouldBeLessThan(500);
    }

    [Fact]
    public async Task A_link_that_closes_while_she_writes_ends_calmly()
    {
        var (token, item, _) = await app.ValidatedAsync(83);
        using var visitor = app.NewClient();
        await app.RowsAsync(
            """
            create function closes_meanwhile() returns trigger language plpgsql as $$ begin if new.word = 'carrera' then raise exception 'closed' using errcode = 'insufficient_privilege'; end if; return new; end $$;
            create trigger closes_meanwhile before insert or update on validation_judgement for each row execute function closes_meanwhile();
            """, r => 0);

        var closed = await visitor.PostAsync($"/validar/{token}", Form(("item", $"{item}"), ("accuracy", "4"), ("word", "carrera")));
        closed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        closed.Headers.Location!.ToString().ShouldBe($"/validar/{token}");
        (await app.RowsAsync("select count(*) from validation_judgement where item_id = $1", r => r.GetInt64(0), item)).ShouldBe([0L]);
        var tooLong = await visitor.PostAsync($"/validar/{token}", Form(("item", $"{item}"), ("word", new string('a', 25_000))));
        WebUtility.HtmlDecode(await tooLong.Content.ReadAsStringAsync()).ShouldContain("25,000 de 4,000 letras");
        await app.RowsAsync("drop trigger closes_meanwhile on validation_judgement; drop function closes_meanwhile()", r => 0);
    }

    [Fact]
    public async Task What_is_too_long_or_no_number_is_refused_with_its_own_reason_and_no_cookie_grows()
    {
        var (token, item, participant) = await app.ValidatedAsync(85);
        var page = $"/investigacion/1/camino/validacion/{participant}";
        using var nadia = await app.SignedInAsync("nadia");
        var many = new string('a', 25_000);

        foreach (var days in new[] { "", "99999999999999", "0", "mil" })
            (await ToldAsync(nadia, page, page + "?handler=Invite", ("days", days))).ShouldContain("los días que abre van de 1 a 365");
        (await ToldAsync(nadia, page, page + "?handler=Greet", ("greeting", many))).ShouldContain("es demasiado largo (25,000 de 4,000 letras)");
        (await ToldAsync(nadia, page, page + "?handler=Greet", ("greeting", "Como dijo E12"))).ShouldContain("nombra a otras personas (E12)");
        (await ToldAsync(nadia, page, page + "?handler=Answer", ("item", $"{item}"), ("why", many))).ShouldContain("es demasiado largo (25,000 de 4,000 letras)");
        var equipo = await nadia.PostFormAsync("/investigacion/1/equipo", "/investigacion/1/equipo", ("username", new string('b', 30_000)), ("role", "Coder"));
        equipo.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        equipo.Headers.GetValues("Set-Cookie").Max(one => one.Length).ShouldBeLessThan(2_000);
        (await nadia.GetAsync("/investigacion/1")).StatusCode.ShouldBe(HttpStatusCode.OK);
        token.ShouldNotBeEmpty();
    }

    private static async Task<string> ToldAsync(HttpClient client, string page, string address, params (string, string)[] fields)
    {
        var answer = await client.PostFormAsync(page, address, fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return WebUtility.HtmlDecode(await client.GetStringAsync(answer.Headers.Location!.ToString()));
    }

    private async Task<string> JudgeAsync(string name)
    {
        var version = await Seeds.QuestionnaireAsync(app, name);
        return await app.ActAsync(Nadia, async (connection, acts, seen) =>
        {
            var store = new JudgingStore(connection, seen, acts, Nadia, app.Clock.Now);
            var (id, _) = await store.OpenAsync((await InstrumentReading.ReadAsync(connection, 1, 1, version, Stop))!, name, "", new JudgingScale(1, 4, 0.7, 0.8), Stop);
            return "/jueceo/" + (await store.InviteAsync((await store.ReadAsync(id, Stop))!, name, Stop)).Token;
        });
    }
}
