using System.Net;
using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Observations;
using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Structures;
using Lazo.Domain.Advising.Talks;
using Lazo.Web.Features.Advising.Words;
using Lazo.Web.Tests.Support;
using static Lazo.Web.Tests.Features.Advising.ZoneApp;

namespace Lazo.Web.Tests.Features.Advising;

/// <summary>The thread of two people over HTTP: who may say what, what is refused, and what nobody else learns.</summary>
public sealed class ThreadPagesTests : IClassFixture<ZoneApp>
{
    private static readonly string Advisors = $"/acompanamiento/{WithRosendo}", Teachers = $"/mi-acompanamiento/{WithRosendo}";

    private readonly ZoneApp app;

    public ThreadPagesTests(ZoneApp app)
    {
        this.app = app;
        // Appointments run by the clock of the database.
        if (app.Clock.Now < TimeProvider.System.GetUtcNow()) app.Clock.Now = TimeProvider.System.GetUtcNow();
    }

    [Fact]
    public async Task A_request_isnt_consent_a_no_is_private_and_she_comes_back_herself()
    {
        var begin = $"/acompanamiento/empezar?docente={Delia}";
        using var lucia = await app.SignedInAsync("lucia");
        using var delia = await app.SignedInAsync("delia");
        using var ramiro = await app.SignedInAsync("ramiro");

        (await ramiro.GetAsync(begin)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "She isn't of his zone.");
        (await lucia.PostFormAsync(begin, ("idea", "DetectedNeed"), ("about", ""))).StatusCode.ShouldBe(HttpStatusCode.OK);
        var begun = await lucia.PostFormAsync(begin, ("idea", "DetectedNeed"), ("about", "Evaluar la escritura"));
        begun.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var advisors = begun.Headers.Location!.ToString();
        var pair = Guid.Parse(advisors.Split('/')[^1]);
        var teachers = $"/mi-acompanamiento/{pair}";
        // Not yet: she hasn't said yes.
        await SaidAsync(lucia, advisors, advisors + "/anotar/plan", ("purpose", "x"));
        (await lucia.GetStringAsync(advisors)).ShouldContain("Primero hace falta su sí");
        (await lucia.PostFormAsync(advisors, advisors + "?handler=Accept")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await delia.GetStringAsync(teachers)).ShouldContain("Evaluar la escritura");
        await SaidAsync(delia, teachers, teachers + "?handler=Decline", ("reasons", "FeelsInspected"), ("words", "No quiero inspecciones"));
        (await lucia.GetStringAsync(advisors)).ShouldContain("prefirió que no");
        await SaidAsync(lucia, advisors, advisors + "?handler=Request", ("idea", "Director"), ("about", "Otra vez"));
        (await CountAsync("request", pair)).ShouldBe(1, "She isn't asked again.");
        foreach (var other in new[] { "irma", "saul", "ramiro", "rosendo" })
        {
            using var client = await app.SignedInAsync(other);
            (await client.GetAsync(advisors)).StatusCode.ShouldBe(HttpStatusCode.NotFound, other);
            (await client.GetAsync(teachers)).StatusCode.ShouldBe(HttpStatusCode.NotFound, other);
        }

        await SaidAsync(lucia, advisors, advisors + "/anotar/puerta", ("kind", "MaterialsLent"), ("what", "Le presté las láminas"));
        await SaidAsync(delia, teachers, teachers + "?handler=ComeBack", ("about", "Se acerca un examen"));
        (await lucia.GetStringAsync(advisors)).ShouldContain("Qué sigue");
        (await lucia.GetStringAsync(advisors + "/formas")).ShouldContain("Redención");
    }

    [Fact]
    public async Task Only_through_its_own_evidence_a_way_is_closed()
    {
        using var lucia = await app.SignedInAsync("lucia");
        await YesAsync();
        await SaidAsync(lucia, Advisors + "/formas", Advisors + "/formas?handler=Choose", ("structure", "Innovation"), ("why", "Nunca ha probado proyectos"), ("aspects[Purpose]", "Probar uno"));
        (await RefusedAsync(lucia, Advisors + "/formas", "?handler=Close", ("structure", "Innovation"), ("words", "Listo"))).ShouldContain("Todavía no hay evidencia");
        (await RefusedAsync(lucia, Advisors + "/formas", "?handler=Choose", ("structure", "Redemption"), ("why", "x"))).ShouldContain("había dicho que no");
        await SaidAsync(lucia, Advisors, Advisors + "/anotar/evidencia", ("kind", "PupilsAchievement"), ("what", "Leen más"));
        (await RefusedAsync(lucia, Advisors + "/formas", "?handler=Close", ("structure", "Innovation"), ("words", "Listo"))).ShouldContain("muestra otra cosa");
        await SaidAsync(lucia, Advisors, Advisors + "/anotar/evidencia", ("kind", "NewElementInPractice"), ("what", "Ya trabajan por proyectos"));
        await SaidAsync(lucia, Advisors + "/formas", Advisors + "/formas?handler=Close", ("structure", "Innovation"), ("words", "Se quedó con los proyectos"));
        (await lucia.GetStringAsync(Advisors)).ShouldContain("Se quedó con los proyectos");
    }

    [Fact]
    public async Task The_notes_dont_leave_the_server_until_she_has_spoken_and_an_instrument_waits_for_her_yes()
    {
        using var lucia = await app.SignedInAsync("lucia");
        using var rosendo = await app.SignedInAsync("rosendo");
        await YesAsync();
        await SaidAsync(lucia, Advisors + "/instrumentos", Advisors + "/instrumentos?handler=Make", ("name", "Participación"), ("kind", "RatingScale"), ("scale", "casi siempre, a veces"), ("items", "Preguntan entre pares"));
        (await RefusedAsync(lucia, Advisors + "/instrumentos", "?handler=Make", ("name", "Números"), ("kind", "RatingScale"), ("scale", "1, 2, 3"), ("items", "Algo"))).ShouldContain("no con números");
        var version = await LastAsync("instrument");
        (await RefusedAsync(lucia, Advisors + "/observar", "", ("focus", "Quién pregunta"), ("instrument", $"{version}"))).ShouldContain("sin su sí no se usa");
        await SaidAsync(rosendo, Teachers + "/instrumentos", Teachers + "/instrumentos?handler=Agree", ("version", $"{version}"));
        await SaidAsync(lucia, Advisors + "/observar", Advisors + "/observar", ("focus", "Quién pregunta"), ("instrument", $"{version}"));
        var observation = await LastAsync("observation");
        var at = $"{Advisors}/observacion/{observation}";
        await SaidAsync(lucia, at, at + "?handler=Note", ("words", "Cuatro niñas sin hablar"), ("strength", "false"));
        await SaidAsync(lucia, at, at + "?handler=Fill", ("answers[r1]", "a veces"));

        await SaidAsync(lucia, Advisors + "/conversar", Advisors + "/conversar", ("observation", $"{observation}"));
        var talk = $"{Advisors}/platica/{await LastAsync("talk")}";
        await HasNoNotesAsync();
        await SaidAsync(lucia, talk, talk + "?handler=Spoke", ("felt", "Con nervios"), ("advice", "Esperar más"));
        await HasNoNotesAsync();
        // The teacher sees all that is held of her whenever she wants.
        (await rosendo.GetStringAsync(Teachers)).ShouldNotContain("Cuatro niñas");
        (await rosendo.GetStringAsync($"{Teachers}?notas={observation}")).ShouldContain("Cuatro niñas");
        await SaidAsync(lucia, talk, talk + "?handler=May", ("yes", "true"));
        (await lucia.GetStringAsync(talk)).ShouldContain("Cuatro niñas");
        await SaidAsync(lucia, talk, talk + "?handler=Strengths", ("words", "Escucha con calma"));
        await SaidAsync(lucia, talk, talk + "?handler=End", ("agreement", "Esperar cinco segundos"), ("owner", "teacher"), ("minutes", "18"), ("hers", "11"));
        (await rosendo.GetStringAsync(Teachers)).ShouldContain("Esperar cinco segundos");

        async Task HasNoNotesAsync()
        {
            (await lucia.GetStringAsync(talk)).ShouldNotContain("Cuatro niñas");
            (await lucia.GetStringAsync(at)).ShouldNotContain("Cuatro niñas");
            (await lucia.GetStringAsync(Advisors)).ShouldNotContain("Cuatro niñas");
        }
    }

    [Fact]
    public async Task An_agreement_bears_two_signatures_of_one_version_and_a_clash_keeps_both()
    {
        using var lucia = await app.SignedInAsync("lucia");
        using var rosendo = await app.SignedInAsync("rosendo");
        await YesAsync();
        await SaidAsync(lucia, Advisors + "/acuerdos", Advisors + "/acuerdos?handler=Make", ("words", "Traer las láminas"), ("owner", "advisor"));
        var id = await AgreementAsync("id::text");
        await SaidAsync(rosendo, Teachers + "/acuerdos", Teachers + "/acuerdos?handler=Sign", ("agreement", id), ("version", "1"));
        (await lucia.GetStringAsync(Advisors + "/acuerdos")).ShouldContain("Firmado por las dos partes");

        await SaidAsync(rosendo, Teachers + "/acuerdos", Teachers + "/acuerdos?handler=Change", ("agreement", id), ("version", "1"), ("words", "Traer las láminas y el mapa"), ("owner", "advisor"));
        (await lucia.GetStringAsync(Advisors + "/acuerdos")).ShouldContain("Falta tu firma");
        await SaidAsync(lucia, Advisors + "/acuerdos", Advisors + "/acuerdos?handler=Sign", ("agreement", id), ("version", "1"));
        (await lucia.GetStringAsync(Advisors + "/acuerdos")).ShouldContain("Falta tu firma", customMessage: "She read an older one.");
        await SaidAsync(lucia, Advisors + "/acuerdos", Advisors + "/acuerdos?handler=Change", ("agreement", id), ("version", "1"), ("words", "Traer el globo"), ("owner", "advisor"));
        var both = WebUtility.HtmlDecode(await rosendo.GetStringAsync(Teachers + "/acuerdos"));
        both.ShouldContain("Traer las láminas y el mapa");
        both.ShouldContain("Traer el globo");
        var clash = await AgreementAsync("(select max(v.id)::text from shared_version v where v.thing_id = a.id and v.fate = 'clashed')");
        await SaidAsync(rosendo, Teachers + "/acuerdos", Teachers + "/acuerdos?handler=Choose", ("agreement", id), ("version", "2"), ("clash", clash));
        (await AgreementAsync("words")).ShouldBe("Traer el globo");
        await SaidAsync(lucia, Advisors + "/acuerdos", Advisors + "/acuerdos?handler=Close", ("agreement", id), ("version", "3"), ("state", "kept"));
        (await AgreementAsync("state")).ShouldBe("open", "Only what both signed can have been kept.");
        await SaidAsync(lucia, Advisors + "/acuerdos", Advisors + "/acuerdos?handler=Sign", ("agreement", id), ("version", "3"));
        await SaidAsync(lucia, Advisors + "/acuerdos", Advisors + "/acuerdos?handler=Close", ("agreement", id), ("version", "3"), ("state", "kept"));
        (await AgreementAsync("state")).ShouldBe("kept");
        (await rosendo.GetStringAsync(Teachers + "/acuerdos")).ShouldNotContain("Hay dos versiones");

        async Task<string> AgreementAsync(string what)
        {
            await using var query = app.Database.Owner.CreateCommand($"select {what} from advising_agreement a where a.words like 'Traer%' limit 1");
            return (string)(await query.ExecuteScalarAsync())!;
        }
    }

    [Fact]
    public async Task Nothing_on_the_pages_is_a_score()
    {
        using var lucia = await app.SignedInAsync("lucia");
        foreach (var page in new[] { "", "/formas", "/instrumentos", "/acuerdos" })
        {
            var text = (await lucia.GetStringAsync(Advisors + page)).ToLowerInvariant();
            foreach (var word in new[] { "promedio", "puntaje", "puntos", "calificación de", "ranking", "%" })
                text.ShouldNotContain(word, customMessage: page);
        }
    }

    [Fact]
    public void Whatever_is_told_has_words()
    {
        foreach (var value in typeof(AdvisingWords).GetMethods().Where(method => method.Name == "Of" && method.GetParameters().Length == 1))
        {
            foreach (var one in Enum.GetValues(value.GetParameters()[0].ParameterType))
                value.Invoke(null, [one]).ShouldNotBeNull($"{one}");
        }

        foreach (var structure in Enum.GetValues<Structure>())
            Enum.GetValues<Aspect>().Select(aspect => AdvisingWords.Of(structure, aspect).Es).ShouldBeUnique();
        FactKinds.All.Where(kind => !FactWords.Knows(kind.Name)).Select(kind => kind.Name).ShouldBeEmpty();
    }

    private async Task YesAsync()
    {
        if (await CountAsync("request-accepted", WithRosendo) == 0)
            await app.TellAsync(Rosendo, new Accepted(), app.Clock.Now.AddDays(-20), null, WithRosendo);
    }

    private async Task<long> CountAsync(string kind, Guid pair)
    {
        await using var query = app.Database.Owner.CreateCommand($"select count(*) from advising_fact f join advising_fact_pair l on l.fact_id = f.id where f.kind = '{kind}' and l.pair_id = '{pair}'");
        return (long)(await query.ExecuteScalarAsync())!;
    }

    private async Task<Guid> LastAsync(string kind)
    {
        await using var query = app.Database.Owner.CreateCommand($"select id from advising_fact where kind = '{kind}' order by recorded_at desc limit 1");
        return (Guid)(await query.ExecuteScalarAsync())!;
    }

    private async Task SaidAsync(HttpClient client, string page, string action, params (string, string)[] fields)
    {
        app.Clock.Advance(TimeSpan.FromSeconds(5));
        (await client.PostFormAsync(page, action, fields)).StatusCode.ShouldBe(HttpStatusCode.Redirect, action);
    }

    private static async Task<string> RefusedAsync(HttpClient client, string page, string handler, params (string, string)[] fields)
    {
        var answer = await client.PostFormAsync(page, page + handler, fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, "What was typed is kept on the page.");
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }
}
