using System.Net;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests;

public sealed class HealthTests(LazoApp app, Browser browser) : IClassFixture<LazoApp>
{
    [Fact]
    public async Task Health_answers_once_pages_can_be_served()
    {
        using var client = app.NewClient();

        var answer = await client.GetAsync("/health");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_browser_reaches_the_application()
    {
        var page = await browser.NewPageAsync(app.Address);

        var answer = await page.GotoAsync("/health");

        answer!.Status.ShouldBe(200);
        (await page.TextContentAsync("body")).ShouldBe("ok");
    }
}
