using System.Net;
using System.Text.RegularExpressions;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>A study at a glance: what was done last, by when it was done, and each count opens what it counts.</summary>
public sealed class OverviewTests(StudyApp app) : IClassFixture<StudyApp>
{
    [Fact]
    public async Task What_was_done_last_stands_by_its_time_and_says_it_so_that_nobody_takes_it_for_another_week()
    {
        await DoneAsync(3, "De esta semana");
        // Written down later, done before: as what comes in with a file.
        await DoneAsync(20, "De hace mucho");

        using var nadia = await app.SignedInAsync("nadia");
        var page = WebUtility.HtmlDecode(await nadia.GetStringAsync("/investigacion/1"));
        page.IndexOf("«De esta semana»", StringComparison.Ordinal).ShouldBeInRange(0, page.IndexOf("«De hace mucho»", StringComparison.Ordinal));
        Regex.IsMatch(page, @"«De esta semana» <span class=""small soft"">el \w+ \d+ de \w+( de \d+)? a las", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(30)).ShouldBeTrue();
        page.ShouldContain("/investigacion/1/preguntar?c0=*");
        WebUtility.HtmlDecode(await nadia.GetStringAsync("/investigacion/1/preguntar?c0=*")).ShouldContain("Preguntar a los textos");
    }

    private Task<int> DoneAsync(int daysAgo, string name) => app.AsAsync(Nadia, async connection =>
    {
        await new StudyActs(connection, 1, Study, Nadia, app.Clock.Now.AddDays(-daysAgo)).DoAsync(ActKinds.CodeAdded, new { name }, () => connection.RunAsync(
            "insert into code (id, institution_id, study_id, name, color) values (gen_random_uuid(), 1, $1, $2, '#336699')", CancellationToken.None, Study, name), CancellationToken.None);
        return 0;
    });
}
