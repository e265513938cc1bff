using System.Net;
using Lazo.Domain.Advising.Autonomy;
using Lazo.Domain.Advising.Requests;
using Lazo.Web.Tests.Support;
using static Lazo.Web.Tests.Features.Advising.ZoneApp;

namespace Lazo.Web.Tests.Features.Advising;

/// <summary>Six months after a closing the teacher is told that the two may look back, and what she can do.</summary>
public sealed class LookingBackTests(ZoneApp app) : IClassFixture<ZoneApp>
{
    private const string Home = "/mi-acompanamiento?todos=true", Says = "es buen momento para mirar atrás";

    [Fact]
    public async Task After_six_months_her_page_says_so_until_they_looked_back()
    {
        var closed = app.Clock.Now = TimeProvider.System.GetUtcNow();
        foreach (var (teacher, pair) in new[] { (Tomasa, WithTomasa), (Rosendo, WithRosendo) })
        {
            await app.TellAsync(teacher, new Accepted(), closed.AddDays(-40), null, pair);
            await app.TellAsync(Lucia, new Closed("¡Lo lograron!"), closed, null, pair);
        }

        (await ReadAsync("tomasa", Home)).ShouldNotContain(Says);
        app.Clock.Now = closed.AddMonths(6).AddDays(-2);
        (await ReadAsync("tomasa", Home)).ShouldNotContain(Says);
        (await ReadAsync("tomasa", $"/mi-acompanamiento/{WithTomasa}")).ShouldContain("Mirar atrás en conjunto", customMessage: "She may sooner, too.");

        app.Clock.Now = closed.AddMonths(6).AddDays(2);
        var page = await ReadAsync("tomasa", Home);
        page.ShouldContain(Says);
        page.ShouldContain($"href=\"/mi-acompanamiento/{WithTomasa}/anotar/seguimiento\"");
        page.ShouldContain($"href=\"/mi-acompanamiento/{WithTomasa}/anotar/retomar\"");
        // Who has one thread alone is led to it, and reads it there.
        (await ReadAsync("rosendo", $"/mi-acompanamiento/{WithRosendo}")).ShouldContain(Says);

        using (var tomasa = await app.SignedInAsync("tomasa"))
            (await tomasa.PostFormAsync($"/mi-acompanamiento/{WithTomasa}/anotar/seguimiento", ("words", "Los equipos siguen solos"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await ReadAsync("tomasa", Home)).ShouldNotContain(Says);
        (await ReadAsync("tomasa", $"/mi-acompanamiento/{WithTomasa}")).ShouldNotContain(Says);
        await app.TellAsync(Rosendo, new Reopened("Quiero seguir"), app.Clock.Now, null, WithRosendo);
        (await ReadAsync("rosendo", Home)).ShouldNotContain(Says);
    }

    private async Task<string> ReadAsync(string username, string address)
    {
        using var client = await app.SignedInAsync(username);
        return WebUtility.HtmlDecode(await client.GetStringAsync(address));
    }
}
