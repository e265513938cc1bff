using System.Net;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

public sealed class TuteePageTests(MorningApp app) : IClassFixture<MorningApp>
{
    private static readonly string Marisol = $"/tutoria/tutorados/{MorningApp.Marisol}";

    [Fact]
    public async Task Her_tutor_sees_trajectory_conversation_what_waits_and_why()
    {
        var page = await (await app.SignedInAsync("nora")).GetStringAsync(Marisol);

        page.ShouldContain("Llevas su tutoría desde el");
        page.ShouldContain("Geometría y Trigonometría");
        page.ShouldContain("papeles ocupo para mi constancia");
        page.ShouldContain("Darle la respuesta");
        page.ShouldContain("Su mamá está en el hospital.");
        page.ShouldContain("La misma trayectoria como tabla");
    }

    [Fact]
    public async Task A_subject_advisor_sees_her_subject_and_nothing_that_was_told()
    {
        var page = await (await app.SignedInAsync("graciela")).GetStringAsync(Marisol);

        page.ShouldContain("Biología");
        page.ShouldNotContain("Geometría");
        page.ShouldNotContain("constancia?");
        page.ShouldNotContain("hospital");
        page.ShouldNotContain("enfermería");
        page.ShouldNotContain("55 0000");
    }

    [Fact]
    public async Task The_coordination_sees_the_trajectory_and_what_is_not_confidential()
    {
        var page = await (await app.SignedInAsync("amparo")).GetStringAsync(Marisol);

        page.ShouldContain("Geometría");
        page.ShouldContain("Canalización a Control escolar");
        page.ShouldNotContain("Cumplida: ya tiene la respuesta", customMessage: "the promise isn't hers to close");
        page.ShouldNotContain("constancia?");
        page.ShouldNotContain("hospital");
    }

    [Theory]
    [InlineData("nora", "")]
    [InlineData("nora", "/conversacion")]
    [InlineData("nora", "/registro")]
    [InlineData("marisol", "")]
    public async Task Refused_looks_exactly_like_nobody(string username, string part)
    {
        var client = await app.SignedInAsync(username);

        var refused = await client.GetAsync($"/tutoria/tutorados/{MorningApp.OfAnotherTutor}{part}");
        var nobody = await client.GetAsync($"/tutoria/tutorados/999999{part}");

        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        nobody.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Anonymous(await refused.Content.ReadAsStringAsync()).ShouldBe(Anonymous(await nobody.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("graciela")]
    [InlineData("amparo")]
    public async Task Whoever_is_not_her_tutor_finds_neither_conversation_nor_forms(string username)
    {
        var client = await app.SignedInAsync(username);

        (await client.GetAsync(Marisol + "/conversacion")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync(Marisol + "/registro")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.PostFormAsync("/inicio", Marisol + "/conversacion?handler=Say", ("text", "hola"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.PostFormAsync("/inicio", Marisol + "/registro?handler=Solved", ("matter", "ev-personal"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.PostFormAsync("/inicio", Marisol + "/registro?handler=Nothing")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "what a page can't do");
    }

    [Fact]
    public async Task In_a_replay_nothing_later_is_seen_and_nothing_can_be_sent()
    {
        var nora = await app.SignedInAsync("nora");
        var asOf = $"?asOf={app.Clock.Now.AddDays(-7):yyyy-MM-dd'T'HH:mm:ss'Z'}";

        var page = await nora.GetStringAsync(Marisol + asOf);
        page.ShouldContain("Estás viendo cómo era");
        page.ShouldNotContain("papeles ocupo");
        page.ShouldNotContain("name=\"text\"");
        (await nora.GetStringAsync(Marisol + "/registro" + asOf)).ShouldNotContain("Canalización a Control escolar");
    }

    [Fact]
    public async Task All_tutees_can_be_searched_and_sorted()
    {
        var nora = await app.SignedInAsync("nora");

        var all = await nora.GetStringAsync("/tutoria/tutorados?orden=Name");
        all.IndexOf("Rogelio Balam", StringComparison.Ordinal).ShouldBeLessThan(all.IndexOf("Ramiro Xool", StringComparison.Ordinal));
        all.ShouldContain("Tutorados <span class=\"soft\">18</span>");
        (await nora.GetStringAsync("/tutoria/tutorados?nombre=uc%C3%A1n")).ShouldContain("Daniel Ucán");
    }

    // The form of the language repeats the address that was asked for, and a token that is another one each time.
    private static string Anonymous(string page) => System.Text.RegularExpressions.Regex.Replace(
        page, "value=\"[^\"]*\"|tutorados/[0-9]+", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(30));
}
