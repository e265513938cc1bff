using System.Net;
using System.Text.RegularExpressions;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.HandedOver;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>A narrative handed over: told in private, taken into studies with its consent, and withdrawn out of every one of them at once.</summary>
public sealed class HandedOverTests(StudyApp app, Browser browser) : IClassFixture<StudyApp>
{
    private const string Mine = "/mis-relatos", Page = "/investigacion/1/relatos-entregados";

    private const string Told = "Aquella tarde nadie había llegado y me quedé sola con el grupo.";

    [Fact]
    public async Task It_is_told_handed_over_taken_and_withdrawn_out_of_every_study()
    {
        await using (var owner = await app.Database.Owner.OpenConnectionAsync())
            await owner.RunAsync("insert into tutorship (institution_id, sourced_id, tutor_id, student_id, begin_date) values (1, 't-1', 6, 7, current_date - 30)", CancellationToken.None);
        var code = await HandAsync();

        // The name of her tutee is pointed at first; nobody else reads it before she hands it over.
        (await app.RowsAsync("select notice from research_narrative where code = $1", r => r.GetInt32(0), code)).ShouldBe([1]);
        (await CountAsync(Elsa, "research_narrative")).ShouldBe(0, "A coder neither leads nor researches.");
        (await CountAsync(Nadia, "research_narrative")).ShouldBe(1);
        (await CountAsync(Nadia, "own_narrative")).ShouldBe(0);
        (await CountAsync(Nadia, "narrative_handed")).ShouldBe(0);

        using var nadia = await app.SignedInAsync("nadia");
        var page = await nadia.GetStringAsync(Page);
        page.ShouldContain(code);
        WebUtility.HtmlDecode(page).ShouldContain(Told);
        page.ShouldNotContain("Teresa");
        var taken = await nadia.PostFormAsync(Page, Page, ("code", code));
        var document = Guid.Parse(taken.Headers.Location!.ToString().Split('/')[^1]);
        (await nadia.PostFormAsync(Page, Page, ("code", code))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await app.RowsAsync("select count(*)::int from document where study_id = 1 and narrative = $1", r => r.GetInt32(0), code))[0].ShouldBe(1, "Taken once.");
        (await app.RowsAsync("select t.notice, t.consented_on = n.day from narrative_taken t join research_narrative n on n.code = t.code where t.code = $1", r => (r.GetInt32(0), r.GetBoolean(1)), code)).ShouldBe([(1, true)]);
        using var omar = await app.SignedInAsync("omar");
        await omar.PostFormAsync("/investigacion/2/relatos-entregados", "/investigacion/2/relatos-entregados", ("code", code));
        (await app.RowsAsync("select count(*)::int from document where narrative = $1", r => r.GetInt32(0), code))[0].ShouldBe(2);

        // What hangs on it, and what quotes it.
        var mark = await app.MarkAsync(Elsa, document, await app.CodeAsync("A solas"), 0, 20);
        await app.ActAsync(Nadia, (connection, acts, _) => acts.DoAsync(ActKinds.MemoAdded, new { }, async () =>
        {
            const string Memo = "insert into memo (id, institution_id, study_id, about, about_id, body, author_id, at, changed_at) select gen_random_uuid(), 1, 1, $1, $2::uuid, $3, o.id, now(), now() from coder o where o.person_id = 1 and o.study_id = 1";
            await connection.RunAsync(Memo, CancellationToken.None, "coding", mark.ToString(), "Sobre la marca");
            await connection.RunAsync(Memo, CancellationToken.None, "study", null, "Una dice «me quedé sola con el grupo» y otra «también yo estuve así».");
        }, CancellationToken.None));
        await app.ActAsync(Nadia, (connection, acts, _) => acts.DoAsync(ActKinds.TextCorrected, new { }, () => connection.RunAsync("update memo set title = 'x' where about = 'study'", CancellationToken.None), CancellationToken.None));

        using var tere = await app.SignedInAsync("tere");
        (await omar.PostFormAsync("/investigacion/2", "/mis-relatos?handler=Withdraw", ("code", code))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await tere.PostFormAsync(Mine, Mine + "?handler=Withdraw", ("code", code))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await app.RowsAsync("select count(*)::int from document where narrative = $1", r => r.GetInt32(0), code))[0].ShouldBe(0);
        (await app.RowsAsync("select body from memo where study_id = 1 order by body", r => r.GetString(0))).ShouldBe(["Una dice «[cita retirada]» y otra «también yo estuve así»."]);
        foreach (var words in new[] { "Aquella tarde", "sola con el grupo", "Sobre la marca", document.ToString(), mark.ToString() })
            (await app.RowsAsync("select thing from study_change where coalesce(before::text, '') || coalesce(after::text, '') like '%' || $1 || '%' and thing <> 'narrative_taken'", r => r.GetString(0), words)).ShouldBeEmpty(words);
        (await app.RowsAsync("select count(*)::int from participant p where p.study_id = 1 and not exists (select from document d where d.participant_id = p.id) and p.lane = 'E'", r => r.GetInt32(0)))[0].ShouldBe(0);
        (await app.RowsAsync("select person_id is null and link_id is null from study_act where kind = 'narrative-withdrawn'", r => r.GetBoolean(0))).ShouldAllBe(nobody => nobody);

        page = WebUtility.HtmlDecode(await nadia.GetStringAsync(Page));
        page.ShouldContain("Retirados");
        page.ShouldContain("1 marca");
        page.ShouldContain("1 clave");
        var called = (await app.RowsAsync("select participant_code from narrative_taken where study_id = 1 and code = $1", r => r.GetString(0), code))[0];
        WebUtility.HtmlDecode(await nadia.GetStringAsync("/investigacion/1/bitacora")).ShouldContain($"Quien entregó un relato lo retiró, con todo lo marcado en él: «{called}»");
        var act = (await app.RowsAsync("select max(id) from study_act where kind = 'narrative-withdrawn' and study_id = 1", r => r.GetInt64(0)))[0];
        (await nadia.PostFormAsync("/investigacion/1/bitacora", "/investigacion/1/bitacora?handler=Turn", ("act", $"{act}"))).StatusCode.ShouldBe(HttpStatusCode.NotFound, "Nobody gives it back.");
        var taking = (await app.RowsAsync("select max(id) from study_act where kind = 'narrative-taken' and study_id = 1", r => r.GetInt64(0)))[0];
        (await app.ActAsync(Nadia, (_, acts, _) => acts.TurnAsync(taking, CancellationToken.None))).ShouldNotBeNull();
        // Hers is still there.
        WebUtility.HtmlDecode(await tere.GetStringAsync(Mine)).ShouldContain(Told);
        await LookAsync("nadia", ("entregados-retirado", Page));
        var own = Regex.Match(await tere.GetStringAsync(Mine), "entregar=(?<id>[0-9a-f-]{36})", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(30)).Groups["id"].Value;
        await LookAsync("tere", ("mis-relatos", Mine), ("mis-relatos-entregar", $"{Mine}?entregar={own}"));
        (await tere.PostFormAsync(Mine, Mine + "?handler=Forget", ("told", own))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await CountAsync(Tere, "own_narrative")).ShouldBe(0);
    }

    [Fact]
    public async Task What_was_taken_and_undone_leaves_the_trail_too()
    {
        var code = $"N-{Guid.NewGuid():N}"[..9];
        await using (var owner = await app.Database.Owner.OpenConnectionAsync())
            await owner.RunAsync("insert into narrative_handed (institution_id, code, author_id, notice, at) values (1, $1, 4, 1, now())", CancellationToken.None, code);
        await using (var owner = await app.Database.Owner.OpenConnectionAsync())
            await owner.RunAsync("insert into research_narrative (institution_id, code, body, notice, day) values (1, $1, 'Un cayuco en la laguna.', 1, current_date)", CancellationToken.None, code);
        var taken = await app.ActAsync(Nadia, (connection, acts, seen) => new HandedOverStore(connection, seen, acts).TakeAsync(code, null, app.Clock.Now, CancellationToken.None));
        (await app.ActAsync(Nadia, (_, acts, _) => acts.TurnAsync(taken!.Value.Act, CancellationToken.None))).ShouldBeNull();
        (await HoldingAsync("cayuco")).ShouldNotBe(0, "The trail could give it back.");

        (await app.AsAsync(Beto, connection => connection.RowsAsync("select wall.withdraw_narrative($1, now())", r => r.GetBoolean(0), CancellationToken.None, code))).ShouldBe([true]);
        (await HoldingAsync("cayuco")).ShouldBe(0);
        (await app.RowsAsync("select withdrawn_at is not null from narrative_taken where code = $1", r => r.GetBoolean(0), code)).ShouldBe([true]);
        using var nadia = await app.SignedInAsync("nadia");
        WebUtility.HtmlDecode(await nadia.GetStringAsync(Page)).ShouldContain("Ya no estaba en el estudio; salió también de la bitácora.");
    }

    [Fact]
    public async Task Whoever_neither_tutors_nor_is_tutored_has_no_such_page()
    {
        using var nadia = await app.SignedInAsync("nadia");
        (await nadia.GetAsync(Mine)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var elsa = await app.SignedInAsync("elsa");
        (await elsa.GetAsync(Page)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await elsa.PostFormAsync(Page, Page, ("code", "N-XXXXXXX"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await app.AsAsync(Omar, connection => connection.RowsAsync("select wall.withdraw_narrative('N-XXXXXXX', now())", r => r.GetBoolean(0), CancellationToken.None))).ShouldBe([false]);
    }

    /// <summary>Otherwise a withdrawal would be refused for a row that somebody forgot.</summary>
    [Fact]
    public async Task Whatever_hangs_on_a_text_goes_with_it() => (await app.RowsAsync(
        """
        with recursive hanging (oid) as (
          select 'document'::regclass::oid
          union select c.conrelid from pg_constraint c join hanging h on c.confrelid = h.oid where c.contype = 'f' and c.confdeltype = 'c')
        select c.conrelid::regclass || ' → ' || c.confrelid::regclass from pg_constraint c join hanging h on c.confrelid = h.oid
        where c.contype = 'f' and c.confdeltype in ('a', 'r') and c.conrelid not in (select oid from hanging)
        """, r => r.GetString(0))).ShouldBeEmpty();

    private async Task<string> HandAsync()
    {
        using var tere = await app.SignedInAsync("tere");
        await tere.PostFormAsync(Mine, Mine + "?handler=Tell", ("scene", Told), ("meaning", "Gilberto me enseñó a esperar."));
        var id = Regex.Match(await tere.GetStringAsync(Mine), "entregar=(?<id>[0-9a-f-]{36})", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(30)).Groups["id"].Value;
        var hand = $"{Mine}?entregar={id}";
        WebUtility.HtmlDecode(await tere.GetStringAsync(hand)).ShouldContain("<b>Gilberto</b>");
        (string, string)[] form = [("told", id), ("notice", "1"), ("text", Told + "\n\nGilberto me enseñó a esperar."), ("agreed", "true")];
        WebUtility.HtmlDecode(await (await tere.PostFormAsync(hand, Mine + "?handler=Hand", form)).Content.ReadAsStringAsync()).ShouldContain("Quedan palabras que son nombres");
        form[2] = ("text", Told + "\n\nMi tutorado me enseñó a esperar.");
        (await tere.PostFormAsync(hand, Mine + "?handler=Hand", form)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await tere.GetStringAsync(Mine);
        // With research, it isn't deleted.
        (await tere.PostFormAsync(Mine, Mine + "?handler=Forget", ("told", id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        return Regex.Match(page, "name=\"code\" value=\"(?<c>[^\"]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(30)).Groups["c"].Value;
    }

    private async Task LookAsync(string person, params (string Name, string Address)[] pages)
    {
        var page = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, page, person);
        foreach (var (name, address) in pages)
        {
            (await page.GotoAsync(address))!.Status.ShouldBe(200, address);
            await EveryPageTests.LookAsync(page, $"estudio-{name}");
        }

        await page.Context.CloseAsync();
    }

    private async Task<int> HoldingAsync(string word) => (await app.RowsAsync("select count(*)::int from study_change where coalesce(before::text, '') || coalesce(after::text, '') like '%' || $1 || '%'", r => r.GetInt32(0), word))[0];

    private Task<int> CountAsync(int person, string table) => app.AsAsync(person, async connection => (await connection.RowsAsync($"select count(*)::int from {table}", r => r.GetInt32(0), CancellationToken.None))[0]);
}
