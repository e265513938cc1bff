using System.Net;
using Lazo.Web.Features.Tutoring.Procedures;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

/// <summary>What can still be done by the regulation: chosen by the coordination, seen by tutee and tutor, asked for, answered.</summary>
public sealed class ProceduresTests(MorningApp app) : IClassFixture<MorningApp>
{
    private const string Page = "/tutoria/tutorados/3/tramites";
    private const string Regulation = "/institucion/reglamento";

    private Task<HttpClient> Amparo => app.SignedInAsync("amparo");

    [Fact]
    public async Task What_she_asked_about_isnt_asked_for_and_leaving_for_good_takes_two_steps_and_a_way_back()
    {
        var (marisol, julian) = (await app.SignedInAsync("marisol"), await app.SignedInAsync("julian"));
        foreach (var (key, topic, title) in new[] { ("pausa", "leave", "Baja temporal de prueba"), ("fin", "withdrawal", "Baja definitiva de prueba"), ("papel", "documents", "Constancia de prueba") })
            await app.RunAsync($$"""
                insert into regulation_rule (institution_id, key, holds_from, recorded_at, rule) values (1, '{{key}}', '{{app.Day(-300)}}', now(),
                  '{"topic":"{{topic}}","kind":"option","scope":"tutee","title":"{{title}}","conditions":[],"window":{"from":"always"},"steps":["Pedirla"],"form":"F","office":"Control escolar"}')
                """);
        await app.RunAsync("insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, topic, body) values (1, 'ask-1', 2, 1, now() - interval '1 day', now(), 'procedure_opened', 'leave', 'Cómo se pide una pausa')");

        var page = await marisol.GetStringAsync("/mi/tramites");
        page.ShouldContain("Preguntaste por esto");
        page.ShouldContain("Nora Villaseñor busca la respuesta");
        page.ShouldContain("href=\"#baja\"", customMessage: "asking about it leaves the way open to ask for it");
        page.ShouldNotContain("Ya se pidió");
        page.LastIndexOf("Baja definitiva de prueba", StringComparison.Ordinal).ShouldBeGreaterThan(page.LastIndexOf("Constancia de prueba", StringComparison.Ordinal));

        var (open, withdrawals) = ("/mi/tramites?handler=Open", "select count(*) from event where student_id = 3 and topic = 'withdrawal'");
        var asked = await (await julian.PostFormAsync("/mi/tramites", open, ("rule", "fin"))).Content.ReadAsStringAsync();
        asked.ShouldContain("se pierde tu lugar");
        asked.ShouldContain("Baja temporal</a>");
        (await app.CountAsync(withdrawals)).ShouldBe(0, "one touch asks, and opens nothing");
        await julian.PostFormAsync("/mi/tramites", open, ("rule", "fin"), ("sure", "true"));
        (await app.CountAsync(withdrawals)).ShouldBe(1);

        await julian.PostFormAsync("/mi/tramites", "/mi/tramites?handler=Leave", ("until", app.Day(30)));
        (await app.CountAsync("select count(*) from event where student_id = 3 and kind = 'leave_requested'")).ShouldBe(0, "not both at once");
        var waits = await julian.GetStringAsync("/mi/tramites");
        waits.ShouldContain("retírala primero");
        var matter = waits.Split("handler=TakeBack")[1].Split("value=\"")[1].Split('"')[0];
        await julian.PostFormAsync("/mi/tramites", "/mi/tramites?handler=TakeBack", ("matter", matter));
        await julian.PostFormAsync("/mi/tramites", "/mi/tramites?handler=TakeBack", ("matter", matter));
        (await app.CountAsync($"select count(*) from event where student_id = 3 and kind = 'procedure_answered' and ref = '{matter}' and actor_id = 3")).ShouldBe(1);
        (await julian.GetStringAsync("/mi/tramites")).ShouldContain("Lo retiraste");
        (await (await (await Amparo).GetAsync("/institucion/bajas")).Content.ReadAsStringAsync()).ShouldContain("<dt>Abandono</dt><dd>0</dd>", customMessage: "taken back isn't left");
    }

    [Fact]
    public async Task A_rule_begins_tomorrow_at_the_earliest_and_what_can_be_done_today_stays()
    {
        var amparo = await Amparo;
        await amparo.PostFormAsync(Regulation, Regulation + "?handler=Set", ("set", "prepa-en-linea-sep"), ("from", app.Day(30)));
        var before = await app.CountAsync("select count(*) from regulation_rule");

        await amparo.PostFormAsync(Regulation, Regulation + "?handler=Set", ("set", "bachillerato-ipn"), ("from", app.Day(0)));
        await amparo.PostFormAsync(Regulation, Regulation + "?handler=End", ("key", "documents"), ("from", app.Day(0)));
        await amparo.PostFormAsync(Regulation, Regulation + "?handler=Rule", ("Title", "Beca"), ("Topic", "documents"), ("Kind", "Option"), ("Scope", "Tutee"), ("Window", "Always"), ("From", app.Day(0)));
        (await app.CountAsync("select count(*) from regulation_rule")).ShouldBe(before);
        (await amparo.GetStringAsync(Regulation)).ShouldContain("No se guardó");

        await amparo.PostFormAsync(
            Regulation, Regulation + "?handler=Rule", ("Title", "Beca"), ("Topic", "documents"), ("Kind", "Option"), ("Scope", "Class"), ("Window", "ResultKnown"), ("Days", "10"), ("Working", "true"),
            ("Least[0]", "4.1"), ("Below[0]", "6"), ("Steps", "Uno\nDos"), ("From", app.Day(1)), ("Confirmed", "true"));
        (await app.CountAsync("""
            select count(*) from regulation_rule where confirmed and rule->>'title' = 'Beca' and rule->'conditions' = '[{"measure": "mark", "atLeast": 4.1, "below": 6}]'
              and rule->'window' = '{"from": "result_known", "days": 10, "working": true}' and rule->'steps' = '["Uno", "Dos"]'
            """)).ShouldBe(1);
        (await amparo.GetStringAsync(Regulation)).ShouldContain("<b>Beca</b>: confirmada");

        // What holds today can be confirmed: from tomorrow on.
        await app.RunAsync($$"""
            insert into regulation_rule (institution_id, key, holds_from, recorded_at, rule) values (1, 'boleta', '{{app.Day(-300)}}', now(),
              '{"topic":"documents","kind":"option","scope":"tutee","title":"Boleta","conditions":[],"window":{"from":"always"},"steps":["Pedirla"]}')
            """);
        await amparo.PostFormAsync(Regulation, Regulation + "?handler=Confirm", ("key", "boleta"));
        (await amparo.GetStringAsync(Regulation)).ShouldContain("confirmada desde mañana");
    }

    [Theory]
    [InlineData("Title", "", "Ponle un nombre")]
    [InlineData("Window", "ResultKnown", "cuántos días")]
    [InlineData("Least[0]", "9", "debe ser menor")]
    [InlineData("Scope", "Tutee", "toda la trayectoria")]
    public async Task A_rule_that_cannot_be_one_says_what_to_do(string field, string value, string told)
    {
        var amparo = await Amparo;
        var fields = new Dictionary<string, string>
        {
            ["Title"] = "Regla",
            ["Topic"] = "recovery",
            ["Kind"] = "Option",
            ["Scope"] = "Class",
            ["Window"] = "Class",
            ["Below[0]"] = "6",
            ["From"] = app.Day(1),
            [field] = value,
        };

        await amparo.PostFormAsync(Regulation, Regulation + "?handler=Rule", [.. fields.Select(one => (one.Key, one.Value))]);

        (await amparo.GetStringAsync(Regulation)).ShouldContain(told);
    }

    [Fact]
    public async Task Only_who_may_is_here()
    {
        (await (await app.SignedInAsync("graciela")).GetAsync(Page)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "of procedures a subject advisor knows nothing");
        (await (await app.SignedInAsync("efrain")).GetAsync(Page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await app.SignedInAsync("nora")).GetAsync("/mi/tramites")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var page in new[] { Regulation, "/institucion/causas", "/institucion/aviso", "/institucion/bajas", "/institucion/relevos" })
            (await (await app.SignedInAsync("nora")).GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
        (await (await Amparo).GetAsync("/tutoria/relevos")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var looking = await (await Amparo).GetStringAsync(Page);
        looking.ShouldNotContain("handler=Open");
        looking.ShouldNotContain("handler=Leave");
    }

    [Fact]
    public async Task Causes_are_asked_in_the_institutions_words_and_order()
    {
        var amparo = await Amparo;
        const string causes = "/institucion/causas";
        string[] codes = ["ClosedBeforeReached", "Work", "Family", "Health", "Connection", "NotUnderstood", "Money", "Other"];
        (string, string)[] Lines(string work, bool anyShown) =>
        [
            .. codes.Select(code => ("code", code)), .. codes.Select((code, i) => ("words", code == "Work" ? work : $"causa {i}")), .. codes.Select((code, i) => ("position", code == "Work" ? "1" : $"{i + 2}")),
            .. anyShown ? codes.Where(code => code != "Money").Select(code => ("shown", code)) : [],
        ];

        await amparo.PostFormAsync(causes, causes, Lines("", true));
        await amparo.PostFormAsync(causes, causes, Lines("doblé turno", false));
        (await app.CountAsync("select count(*) from cause_choice where words = 'doblé turno'")).ShouldBe(0, "without words, or with nothing shown, nothing is saved");

        await amparo.PostFormAsync(causes, causes, Lines("doblé turno", true));
        var marisol = await app.SignedInAsync("marisol");
        var page = await marisol.GetStringAsync("/mi-trayectoria");
        page.ShouldContain("doblé turno");
        page.IndexOf("doblé turno", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf("causa 0", StringComparison.Ordinal));
        page.ShouldNotContain("causa 6", customMessage: "money isn't shown");

        var activity = page.Split("name=\"activity\" value=\"")[1].Split('"')[0];
        await marisol.PostFormAsync("/mi-trayectoria", "/mi-trayectoria?handler=Cause", ("activity", activity), ("cause", "Work"), ("text", "cubrí a una compañera"));
        (await app.CountAsync($"select count(*) from event where student_id = 2 and kind = 'cause' and ref = '{activity}' and cause = 'work' and body = 'cubrí a una compañera' and actor_id = 2")).ShouldBe(1);
        (await (await app.SignedInAsync("nora")).GetStringAsync("/tutoria/tutorados/4/registro")).ShouldContain("doblé turno");
    }

    [Fact]
    public void Both_sets_are_whole_and_say_that_they_are_to_be_confirmed()
    {
        RegulationBook.Sets.Select(set => set.Name).ShouldBe(["bachillerato-ipn", "prepa-en-linea-sep"]);
        foreach (var set in RegulationBook.Sets)
        {
            RegulationBook.Choose(set, [], new DateOnly(2026, 1, 1)).ShouldAllBe(version => !version.Confirmed && version.Rule != null);
            set.Rules.Values.Select(rule => rule.Topic).ShouldBeSubsetOf(ProcedureWords.Topics.Keys);
            new[] { "ordinary", "recovery", "retake", "leave", "withdrawal", "documents" }.ShouldBeSubsetOf(set.Rules.Values.Select(rule => rule.Topic));
            set.Rules.Values.ShouldAllBe(rule => rule.Title.Length > 0 && rule.Steps.Count > 0);
        }

        var recovery = RegulationBook.Sets[1].Rules["recovery"];
        (recovery.Window.Days, recovery.Window.Working, recovery.Conditions[0].AtLeast, recovery.Conditions[0].Below).ShouldBe((10, true, 4.1m, 6m));
    }
}
