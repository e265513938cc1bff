using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

/// <summary>From the choice of a regulation to the answer: of its own, since it begins with an institution that has none.</summary>
public sealed class RegulationPathTests(MorningApp app) : IClassFixture<MorningApp>
{
    private const string Page = "/tutoria/tutorados/3/tramites";
    private const string Regulation = "/institucion/reglamento";

    private Task<HttpClient> Amparo => app.SignedInAsync("amparo");

    [Fact]
    public async Task From_the_choice_of_a_regulation_to_the_answer_told()
    {
        var (amparo, julian, nora) = (await Amparo, await app.SignedInAsync("julian"), await app.SignedInAsync("nora"));
        (await julian.GetStringAsync("/mi/tramites")).ShouldContain("todavía no ha escrito su reglamento");
        await amparo.PostFormAsync(Regulation, Regulation + "?handler=Set", ("set", "bachillerato-ipn"), ("from", app.Day(-400)));

        (await app.CountAsync("select count(*) from regulation_rule where rule is not null and not confirmed")).ShouldBeGreaterThanOrEqualTo(9);
        // Julián failed Álgebra 130 days ago.
        await app.RunAsync($$"""
            insert into regulation_rule (institution_id, key, holds_from, recorded_at, rule) values (1, 'retake', '{{app.Day(-300)}}', now(),
              '{"topic":"retake","kind":"option","scope":"class","title":"Recursar","conditions":[{"measure":"mark","below":6}],"window":{"from":"class_end","days":200},"steps":["Pedirlo"],"form":"R-1","office":"Control escolar"}')
            """);

        var hers = await julian.GetStringAsync("/mi/tramites");
        hers.ShouldContain("<b lang=\"es-MX\">Recursar</b> <span class=\"soft\">Álgebra</span>");
        hers.ShouldContain("Biología, Geometría y Trigonometría, Historia de México", customMessage: "going on with several classes is one line");
        hers.ShouldContain("quedan");
        hers.ShouldContain("días hábiles");
        hers.ShouldContain("R-1");
        hers.ShouldContain("todavía no publica las fechas", customMessage: "there was no recovery of that term");
        hers.ShouldContain("por confirmar");

        await julian.PostFormAsync("/mi/tramites", "/mi/tramites?handler=Open", ("rule", "retake"), ("subject", "c6"));
        await julian.PostFormAsync("/mi/tramites", "/mi/tramites?handler=Open", ("rule", "retake"), ("subject", "c6"));
        (await app.CountAsync("select count(*) from event where student_id = 3 and kind = 'procedure_opened' and topic = 'retake' and ref = 'c6' and actor_id = 3")).ShouldBe(1, "a second tap finds it open");
        (await app.HoldsAsync(3, "procedure_open")).ShouldBeTrue();

        var seen = await nora.GetStringAsync(Page);
        var matter = seen.Split("name=\"matter\" value=\"")[1].Split('"')[0];
        await nora.PostFormAsync(Page, Page + "?handler=Answer", ("matter", matter), ("text", ""));
        (await app.HoldsAsync(3, "procedure_open")).ShouldBeTrue();
        (await (await nora.PostFormAsync(Page, Page + "?handler=Answer", ("matter", matter), ("text", "Qué flojo eres, ya está autorizado"))).Content.ReadAsStringAsync()).ShouldContain("puede lastimar");
        await nora.PostFormAsync(Page, Page + "?handler=Answer", ("matter", matter), ("text", "Ya está autorizado: te inscriben el lunes."));

        (await app.HoldsAsync(3, "procedure_open")).ShouldBeFalse();
        (await julian.GetStringAsync("/mi/tramites")).ShouldContain("Está en la conversación.");
        (await app.CountAsync("select count(*) from event where kind = 'procedure_answered' and body like 'Ya está autorizado%'")).ShouldBe(0, "the coordination reads what was recorded, and no word of the thread");
        (await app.CountAsync("select count(*) from message where tutee_id = 3 and sender_id = 1 and body = 'Ya está autorizado: te inscriben el lunes.'")).ShouldBe(1);
    }
}
