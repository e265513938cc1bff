using System.Net;
using System.Security.Cryptography;
using Lazo.Web.Features.Research;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Rounds;
using Lazo.Web.Tests.Support;
using static Lazo.Web.Tests.Features.Research.JudgingPagesTests;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>A page that was kept with what was typed is shown no longer than what let it be drawn holds.</summary>
public sealed class KeptAnswersTests(PathApp app) : IClassFixture<PathApp>
{
    private const string Maps = "/investigacion/1/mapas", Team = "/investigacion/1/equipo", Refusal = "Ponle un nombre";

    private static readonly CancellationToken Stop = CancellationToken.None;

    [Fact]
    public async Task Who_prefers_not_to_take_part_leaves_nothing_behind()
    {
        var ((token, item, _), (other, _, _)) = (await app.ValidatedAsync(81), await app.ValidatedAsync(82));
        using var visitor = Visitor();
        var refused = await visitor.PostAsync($"/validar/{token}", Form(("item", $"{item}"), ("word", "Lo que sólo ella dijo " + new string('a', 5_000))));
        var kept = refused.Headers.Location!.ToString();
        (await visitor.GetStringAsync(kept)).ShouldContain("Lo que sólo ella dijo");
        // Without an account her address is her key.
        (await visitor.GetStringAsync(kept.Replace(token, other, StringComparison.Ordinal))).ShouldNotContain("Lo que sólo ella dijo");

        (await visitor.PostAsync($"/validar/{token}?handler=Agree", Form(("agreed", "false")))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.GetStringAsync(kept)).ShouldNotContain("Lo que sólo ella dijo");
    }

    [Fact]
    public async Task What_was_drawn_before_somebody_may_see_less_isnt_shown_after_it()
    {
        using var nadia = await app.SignedInAsync("nadia");
        using var fabio = Visitor(await app.SignedInAsync("fabio"));
        var document = await app.AddAsync("A ciegas", "Yo llegaba con miedo.");

        // What others do otherwise leaves what she typed.
        var kept = await KeptAsync(fabio);
        await app.CodeAsync("Otra cosa");
        (await fabio.GetStringAsync(kept)).ShouldContain(Refusal);

        await nadia.PostFormAsync(Team, Team + "?handler=Change", ("person", $"{Fabio}"), ("role", "Researcher"));
        (await fabio.GetStringAsync(kept)).ShouldNotContain(Refusal);

        kept = await KeptAsync(fabio);
        (await fabio.GetStringAsync(kept)).ShouldContain(Refusal);
        await app.RowsAsync("insert into study_act (institution_id, study_id, at, kind) values (1, 1, now(), 'narrative-withdrawn') returning 1", r => r.GetInt32(0));
        (await fabio.GetStringAsync(kept)).ShouldNotContain(Refusal);

        // A role that is taken back may be a lower one.
        var changed = (await app.RowsAsync("select max(id) from study_act where kind = 'member-changed'", r => r.GetInt64(0)))[0];
        kept = await KeptAsync(fabio);
        await app.ActAsync(Nadia, (_, acts, _) => acts.DoAsync(ActKinds.Undone, new { act = changed }, () => Task.CompletedTask, Stop));
        (await fabio.GetStringAsync(kept)).ShouldNotContain(Refusal);

        kept = await KeptAsync(fabio);
        await app.ActAsync(Nadia, (connection, acts, seen) => new RoundStore(connection, seen, acts).OpenAsync("A ciegas", [document], [new PossibleCoder(Elsa, "Elsa")], app.Clock.Now, Stop));
        (await fabio.GetStringAsync(kept)).ShouldNotContain(Refusal);
    }

    [Fact]
    public async Task An_identity_that_was_opened_has_no_address()
    {
        using var nadia = Visitor(await app.SignedInAsync("nadia"));
        var document = await app.InterviewAsync(83);
        var page = "/investigacion/1/participantes/" + (await app.RowsAsync("select participant_id from document where id = $1", r => r.GetGuid(0), document))[0];
        (await nadia.PostFormAsync(page, page + "?handler=Seal", ("name", "Hermelinda Quintal"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var opened = await nadia.PostFormAsync(page, page + "?handler=Open", ("why", "Devolverle su transcripción"));
        opened.StatusCode.ShouldBe(HttpStatusCode.OK);
        opened.Headers.Location.ShouldBeNull();
        (await opened.Content.ReadAsStringAsync()).ShouldContain("Hermelinda Quintal");
    }

    [Fact]
    public async Task A_script_has_its_answer_in_hand_and_a_look_at_the_head_has_no_body()
    {
        using var nadia = Visitor(await app.SignedInAsync("nadia"));
        using var head = new HttpRequestMessage(HttpMethod.Head, await KeptAsync(nadia));
        var seen = await nadia.SendAsync(head);
        seen.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await seen.Content.ReadAsStringAsync()).ShouldBeEmpty();

        nadia.DefaultRequestHeaders.Add("Sec-Fetch-Mode", "cors");
        var answer = await nadia.PostFormAsync(Maps, ("Name", " "));
        (answer.StatusCode, answer.Headers.Location).ShouldBe((HttpStatusCode.OK, null));
        (await answer.Content.ReadAsStringAsync()).ShouldContain(Refusal);
    }

    [Fact]
    public void The_oldest_go_first_where_there_are_too_many()
    {
        var clock = new TestClock { Now = app.Clock.Now };
        var answers = new KeptAnswers(clock);
        var keys = new List<string>();
        // Of four million bytes that can't be packed closer; seventeen are more than there may be.
        for (var at = 0; at < 17; at++)
        {
            clock.Now += TimeSpan.FromSeconds(1);
            keys.Add(answers.Keep("1", "/a", RandomNumberGenerator.GetBytes((int)(KeptAnswers.Most / 16))));
        }

        keys.Select(key => answers.Of(key, "1", "/a") is not null).ShouldBe([false, false, .. Enumerable.Repeat(true, 15)]);
        answers.Forget("/a");
        keys.ShouldAllBe(key => answers.Of(key, "1", "/a") == null);
        var below = answers.Keep("", "/cuestionario/t/2", [1]);
        var beside = answers.Keep("", "/cuestionario/tt", [1]);
        answers.Forget("/cuestionario/t");
        (answers.Of(below, "", "/cuestionario/t/2"), answers.Of(beside, "", "/cuestionario/tt")).ShouldSatisfyAllConditions(both => both.Item1.ShouldBeNull(), both => both.Item2.ShouldBe([1]));
    }

    [Fact]
    public void Many_are_kept_at_once()
    {
        var clock = new TestClock { Now = app.Clock.Now };
        var answers = new KeptAnswers(clock);
        Should.NotThrow(() => Parallel.For(0, 3_000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, at =>
        {
            answers.Keep("", $"/{at}", [1, 2, 3]);
            if (at % 3 == 0) answers.Forget($"/{at}");
        }));
    }

    private HttpClient Visitor(HttpClient? who = null)
    {
        var one = who ?? app.NewClient();
        one.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return one;
    }

    private static async Task<string> KeptAsync(HttpClient who)
    {
        var refused = await who.PostFormAsync(Maps, ("Name", "  "));
        refused.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return refused.Headers.Location!.ToString();
    }
}
