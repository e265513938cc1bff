using Lazo.Domain.Advising;
using Lazo.Domain.Advising.Autonomy;
using Lazo.Domain.Advising.Cycles;
using Lazo.Domain.Advising.Materials;
using Lazo.Domain.Advising.Observations;
using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Structures;
using Lazo.Domain.Advising.Talks;
using Lazo.Web.Features.Shared;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;
using static Lazo.Web.Tests.Features.Advising.ZoneApp;

namespace Lazo.Web.Tests.Features.Advising;

/// <summary>What holds of every page of advising: it fits a small telephone, whoever listens can use it, and it is light.</summary>
public sealed class EveryAdvisingPageTests(ZoneApp app, Browser browser) : IClassFixture<ZoneApp>
{
    [Fact]
    public async Task They_fit_can_be_used_by_everyone_and_are_light()
    {
        var (observation, talk, instrument) = await LiveAsync();
        var (advisor, teacher) = ($"/acompanamiento/{WithTomasa}", $"/mi-acompanamiento/{WithTomasa}");
        foreach (var pages in new (string Name, string Username, string Address)[]
        {
            ("acompanamiento", "lucia", "/acompanamiento"), ("acompanamiento-nada", "lucia", "/acompanamiento?q=nadie"), ("empezar", "lucia", $"/acompanamiento/empezar?docente={Delia}"),
            ("hilo", "lucia", advisor), ("hilo-no", "lucia", $"/acompanamiento/{WithRosendo}"), ("plan", "lucia", advisor + "/anotar/plan"), ("reunion", "lucia", advisor + "/anotar/reunion"),
            ("acuerdos", "lucia", advisor + "/acuerdos"), ("formas", "lucia", advisor + "/formas"), ("observar", "lucia", advisor + "/observar"),
            ("observacion", "lucia", $"{advisor}/observacion/{observation}"), ("conversar", "lucia", advisor + "/conversar"), ("platica", "lucia", $"{advisor}/platica/{talk}"),
            ("diario", "lucia", "/acompanamiento/diario"), ("compartido", "lucia", "/compartido"), ("instrumentos", "lucia", $"{advisor}/instrumentos?de={instrument}"), ("espejo", "lucia", "/acompanamiento/espejo"), ("necesidades", "lucia", "/acompanamiento/necesidades"), ("temas", "lucia", advisor + "/temas"), ("hilo-en", "lucia", advisor),
            ("anecdotas", "lucia", "/acompanamiento/anecdotas"), ("evidencia", "lucia", advisor + "/evidencia"), ("mi-evidencia", "tomasa", teacher + "/evidencia"), ("mis-anecdotas", "tomasa", "/mi-acompanamiento/anecdotas"),
            ("zona", "saul", "/zona"), ("zona-escuela", "irma", "/zona"),
            ("mi-acompanamiento", "tomasa", "/mi-acompanamiento"), ("mi-hilo", "tomasa", teacher), ("mi-hilo-notas", "tomasa", $"{teacher}?notas={observation}"),
            ("mis-instrumentos", "tomasa", teacher + "/instrumentos"), ("mis-acuerdos", "tomasa", teacher + "/acuerdos"), ("compartir", "tomasa", "/mi-acompanamiento/compartir"), ("entregar", "tomasa", "/mi-acompanamiento/entregar"), ("mi-relato", "tomasa", teacher + "/anotar/relato"),
            ("cuenta", "tomasa", "/cuenta"), ("mi-acompanamiento-nuevo", "delia", "/mi-acompanamiento"), ("mi-hilo-no", "rosendo", $"/mi-acompanamiento/{WithRosendo}"),
        }.GroupBy(page => page.Username))
        {
            var page = await browser.NewPageAsync(app.Address, 360);
            await SignIn.AsAsync(app, page, pages.Key);
            foreach (var (name, _, address) in pages)
            {
                if (name.EndsWith("-en", StringComparison.Ordinal)) await page.Context.AddCookiesAsync([new Cookie { Name = Speech.Cookie, Value = "en", Url = app.Address.ToString() }]);
                var answer = await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
                answer!.Status.ShouldBe(200, address);
                await EveryPageTests.LookAsync(page, $"asesoria-{name}");
            }

            await page.Context.CloseAsync();
        }
    }

    private async Task<(Guid Observation, Guid Talk, Guid Instrument)> LiveAsync()
    {
        app.Clock.Now = TimeProvider.System.GetUtcNow();
        var at = app.Clock.Now.AddDays(-40);
        await SayAsync(Lucia, new Requested(Idea.FeltNeed, "Que el grupo pregunte más"), WithTomasa);
        await SayAsync(Tomasa, new Accepted("Con gusto"), WithTomasa);
        await SayAsync(Lucia, new StructureChosen(Structure.SearchForMeaning, new Dictionary<Aspect, string> { [Aspect.Content] = "Preguntas en pares" }, "Ella lo siente"), WithTomasa);
        await SayAsync(Lucia, new Diagnosed("Pocas preguntas", "Me gana el tiempo"), WithTomasa);
        await SayAsync(Lucia, new Planned("Preguntar", "Leer y preguntar", "Láminas", "Las dos", "preguntas en pares", "Los de atrás"), WithTomasa);
        await SayAsync(Lucia, new Lent("Láminas de animales", new DateOnly(2026, 12, 10)), WithTomasa);
        await SayAsync(Lucia, new Lent("Cuentos de la región", new DateOnly(2026, 1, 15)), WithTomasa);
        await SayAsync(Lucia, new RhythmAgreed(Rhythm.Fortnightly), WithTomasa);
        await SayAsync(Tomasa, new AutonomySign("preguntas en pares", Doing.SideBySide, "Ya empieza ella"), WithTomasa);
        var instrument = await SayAsync(
            Lucia, new InstrumentMade(InstrumentKind.Rubric, "Preguntar", [new InstrumentItem("r1", "Quién pregunta", ["pocas personas", "la mitad", "casi todo el grupo"])], []), WithTomasa);
        await SayAsync(Tomasa, new InstrumentAgreed(instrument), WithTomasa, instrument);
        var observation = await SayAsync(Lucia, new ObservationBegan("Quién pregunta", instrument), WithTomasa);
        await SayAsync(Lucia, new Noted(65, "Espera con calma", true), WithTomasa, observation);
        var talk = await SayAsync(Lucia, new TalkBegan(observation), WithTomasa);
        var second = await SayAsync(Lucia, new ObservationBegan("Los tiempos", instrument), WithTomasa);
        await SayAsync(Lucia, new Noted(130, "Cinco segundos"), WithTomasa, second);
        await SayAsync(Lucia, new Requested(Idea.Director, "Evaluación"), WithRosendo);
        await SayAsync(Rosendo, new Declined([DeclineReason.MereStamping], "Ahora no"), WithRosendo);
        return (second, talk, instrument);

        Task<Guid> SayAsync(int author, FactBody body, Guid pair, Guid? about = null) => app.TellAsync(author, body, at = at.AddHours(7), about, pair);
    }
}
