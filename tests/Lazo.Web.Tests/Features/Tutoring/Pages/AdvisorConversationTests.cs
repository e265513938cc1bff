using System.Net;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

public sealed class AdvisorConversationTests(MorningApp app) : IClassFixture<MorningApp>
{
    private const int Geometry = 2;
    private const string Group = "/asesoria/grupos/1";

    [Fact]
    public async Task A_student_asks_about_a_subject_its_advisor_answers_and_the_tutor_reads_both()
    {
        var (daniel, graciela) = (await app.SignedInAsync("daniel"), await app.SignedInAsync("graciela"));
        const string thread = Group + "/13";

        await daniel.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", "¿La mitosis entra en el examen?"), ("classId", "1"));
        Row(await graciela.GetStringAsync(Group), "Daniel Ucán").ShouldContain("espera respuesta");
        (await graciela.GetStringAsync(thread)).ShouldContain("¿La mitosis entra en el examen?");

        (await graciela.PostFormAsync(thread, thread + "?handler=Say", ("text", "Sí, y la meiosis también."))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await app.CountAsync("select count(*) from message where tutee_id = 13 and sender_id = 21 and class_id = 1 and body like 'Sí, y la meiosis%'")).ShouldBe(1);
        Row(await graciela.GetStringAsync(Group), "Daniel Ucán").ShouldNotContain("espera respuesta");
        (await daniel.GetStringAsync("/mi-tutoria")).ShouldContain("la meiosis también");
        (await (await app.SignedInAsync("nora")).GetStringAsync("/tutoria/tutorados/13/conversacion")).ShouldContain("la meiosis también");
    }

    [Fact]
    public async Task She_reads_no_other_word_of_the_thread()
    {
        var (nora, graciela) = (await app.SignedInAsync("nora"), await app.SignedInAsync("graciela"));
        const string all = "/tutoria/tutorados/2/conversacion";
        await nora.PostFormAsync(all, all + "?handler=Say", ("text", "Sobre geometría: repasa ángulos."), ("classId", $"{Geometry}"));
        await nora.PostFormAsync(all, all + "?handler=Say", ("text", "Sobre biología: repasa la célula."), ("classId", "1"));

        var page = await graciela.GetStringAsync(Group + "/2");

        page.ShouldContain("repasa la célula");
        page.ShouldNotContain("repasa ángulos");
        page.ShouldNotContain("papeles ocupo");
        page.ShouldNotContain("hospital");
        page.ShouldNotContain("Quedamos en hablar");
        (await graciela.GetStringAsync("/tutoria/tutorados/2")).ShouldContain(Group + "/2#escribir");
    }

    [Theory]
    [InlineData("graciela", "/asesoria/grupos/2/2")]
    [InlineData("graciela", "/asesoria/grupos/1/1")]
    [InlineData("graciela", "/asesoria/grupos/1/999999")]
    [InlineData("nora", "/asesoria/grupos/1/2")]
    [InlineData("amparo", "/asesoria/grupos/1/2")]
    [InlineData("marisol", "/asesoria/grupos/1/2")]
    public async Task Who_does_not_teach_her_that_class_finds_nothing(string username, string thread)
    {
        var client = await app.SignedInAsync(username);

        (await client.GetAsync(thread)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.PostFormAsync("/cuenta", thread + "?handler=Say", ("text", "hola a todos"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await app.CountAsync("select count(*) from message where body = 'hola a todos'")).ShouldBe(0);
    }

    [Fact]
    public async Task Nothing_is_sent_empty_nor_about_a_class_that_is_not_hers()
    {
        var (marisol, graciela) = (await app.SignedInAsync("marisol"), await app.SignedInAsync("graciela"));

        (await (await graciela.PostFormAsync(Group + "/2", Group + "/2?handler=Say", ("text", " "))).Content.ReadAsStringAsync()).ShouldContain("Escribe algo antes de enviarlo.");
        (await marisol.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", "hola"), ("classId", "999"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Row(string page, string name) => page.Split("<tr>").Single(row => row.Contains(name, StringComparison.Ordinal));
}
