using System.Net;
using Lazo.Web.Access;

namespace Lazo.Web.Tests.Access;

/// <summary>On an application of its own: afterwards nobody signs in there for a minute.</summary>
public sealed class RateLimitTests(SchoolApp app) : IClassFixture<SchoolApp>
{
    [Fact]
    public async Task Signing_in_by_machine_is_slowed_down()
    {
        using var client = app.NewClient();
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i <= Doorway.TriesAMinute; i++)
            answers.Add((await client.PostAsync("/entrar", new FormUrlEncodedContent([]))).StatusCode);

        answers[0].ShouldBe(HttpStatusCode.BadRequest);
        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
        (await client.GetAsync("/entrar")).StatusCode.ShouldBe(HttpStatusCode.OK, "The page itself is still shown.");
    }
}
