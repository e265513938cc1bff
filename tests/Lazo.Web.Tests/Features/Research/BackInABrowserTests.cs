using System.Net;
using System.Reflection;
using Lazo.Web.Features.Research;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>A form that was refused, corrected and sent; then Back: the page is there, not a browser's warning.</summary>
public sealed class BackInABrowserTests(StudyApp app, Browser browser) : IClassFixture<StudyApp>
{
    private const string Maps = "/investigacion/1/mapas";

    [Fact]
    public async Task Back_leads_to_the_refusal_with_what_was_typed()
    {
        var page = await browser.NewPageAsync(app.Address, 1280);
        await SignIn.AsAsync(app, page, "nadia");
        await page.GotoAsync(Maps);
        await page.GetByLabel("Nombre de un mapa nuevo").FillAsync("   ");
        await page.GetByText("Abrir un mapa").ClickAsync();
        await page.GetByText("Ponle un nombre").WaitForAsync();
        await page.GetByLabel("Nombre de un mapa nuevo").FillAsync("Con vuelta");
        await page.GetByText("Abrir un mapa").ClickAsync();
        await page.GetByText("Un mapa en blanco").First.WaitForAsync();
        await page.GotoAsync("/investigacion/1");
        await page.GoBackAsync();
        (await page.GoBackAsync())!.Status.ShouldBe(200);
        await page.GetByText("Ponle un nombre").WaitForAsync();
        await page.ReloadAsync();
        await page.GetByText("Ponle un nombre").WaitForAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Back_on_an_old_telephone_without_an_account()
    {
        var version = await Seeds.QuestionnaireAsync(app, "Contestado con vuelta");
        var desk = await browser.NewPageAsync(app.Address, 1280);
        await SignIn.AsAsync(app, desk, "nadia");
        await desk.GotoAsync($"/investigacion/1/cuestionarios?version={version}");
        await desk.Locator("input[name=Name]").FillAsync("Con vuelta");
        await desk.Locator("textarea[name=Notice]").FillAsync("Pregunta la universidad. Participar es libre.");
        await desk.Locator("input[name=Invited]").FillAsync("3");
        await desk.Locator("input[name=open]").CheckAsync();
        await desk.GetByText("Poner en línea", new() { Exact = true }).ClickAsync();
        var address = await desk.Locator("#copia").InputValueAsync();
        await desk.Context.CloseAsync();

        var page = await browser.NewPageAsync(app.Address, 360, script: false);
        await page.GotoAsync(address);
        await page.GetByText("Empezar", new() { Exact = true }).ClickAsync();
        await page.GetByText("hay que marcar que aceptas").WaitForAsync();
        await page.Locator("input[name=agrees]").CheckAsync();
        await page.GetByText("Empezar", new() { Exact = true }).ClickAsync();
        await page.GetByText("Ir a las preguntas").WaitForAsync();
        (await page.GoBackAsync())!.Status.ShouldBe(200);
        await page.GetByText("hay que marcar que aceptas").WaitForAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_answer_is_kept_for_who_sent_the_form_and_where_she_may_be()
    {
        using var nadia = await app.SignedInAsync("nadia");
        using var elsa = await app.SignedInAsync("elsa");
        using var omar = await app.SignedInAsync("omar");
        nadia.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        var refused = await nadia.PostFormAsync(Maps, ("Name", "Nombre de más de ochenta letras " + new string('a', 80)));
        refused.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var kept = refused.Headers.Location!.ToString();
        (await nadia.GetStringAsync(kept)).ShouldContain("Ponle un nombre");
        (await elsa.GetStringAsync(kept)).ShouldNotContain("Ponle un nombre");
        (await omar.GetAsync(kept)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var late = app.Clock.Now;
        try
        {
            app.Clock.Now += KeptAnswers.Patience + TimeSpan.FromSeconds(1);
            (await nadia.GetStringAsync(kept)).ShouldNotContain("Ponle un nombre");
        }
        finally
        {
            app.Clock.Now = late;
        }
    }

    [Fact]
    public void Every_page_of_research_that_answers_a_form_gives_its_answer_an_address() =>
        typeof(StudyPage).Assembly.GetTypes()
            .Where(one => one is { IsAbstract: false } && one.IsSubclassOf(typeof(PageModel)) && one.Namespace!.StartsWith("Lazo.Web.Features.Research", StringComparison.Ordinal)
                && one.GetMethods().Any(method => method.Name.StartsWith("OnPost", StringComparison.Ordinal)) && one.GetCustomAttribute<AnswerWithAddress>() is null)
            .Select(one => one.Name).ShouldBeEmpty();
}
