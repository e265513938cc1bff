using System.Net;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

/// <summary>The subject advisor's morning holds what concerns her classes, and nothing else.</summary>
public sealed class AdvisorMorningTests(MorningApp app) : IClassFixture<MorningApp>
{
    private const string Morning = "/asesoria/hoy";

    [Fact]
    public async Task It_is_where_her_day_begins_and_in_her_bar()
    {
        var graciela = await app.SignedInAsync("graciela");

        (await graciela.GetAsync("/")).Headers.Location!.OriginalString.ShouldBe(Morning);
        (await graciela.GetStringAsync("/asesoria/grupos")).ShouldContain($"<a href=\"{Morning}\">Hoy</a>");
    }

    [Fact]
    public async Task Who_asked_waits_until_somebody_answers()
    {
        var (victor, graciela) = (await app.SignedInAsync("victor"), await app.SignedInAsync("graciela"));
        await victor.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", "¿El modelo de la célula va en cartulina?"), ("classId", "1"));
        await victor.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", "¿Y lo de geometría cuándo es?"), ("classId", "2"));

        var asked = Section(await graciela.GetStringAsync(Morning), "preguntaron");
        asked.ShouldContain("¿El modelo de la célula va en cartulina?");
        asked.ShouldContain("/asesoria/grupos/1/11#escribir");
        asked.ShouldNotContain("geometría cuándo");

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await graciela.PostFormAsync("/asesoria/grupos/1/11", "/asesoria/grupos/1/11?handler=Say", ("text", "Puede ser cartulina o plastilina."));
        Section(await graciela.GetStringAsync(Morning), "preguntaron").ShouldNotContain("cartulina");
    }

    [Fact]
    public async Task Who_needs_support_is_listed_with_a_draft_and_rests_once_she_has_written()
    {
        var graciela = await app.SignedInAsync("graciela");
        var behind = Section(await graciela.GetStringAsync(Morning + "?todos=true"), "atras");
        behind.ShouldContain("Actividad sin entregar");
        var first = behind.Split("id=\"s1-")[1].Split('"')[0];
        var thread = $"/asesoria/grupos/1/{first}";
        (await graciela.GetStringAsync(thread + "?borrador=1")).Split("<textarea")[1].Split("</textarea>")[0].ShouldContain("Hola, ");

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await graciela.PostFormAsync(thread, thread + "?handler=Say", ("text", "¿En qué te apoyo?"));

        var after = await graciela.GetStringAsync(Morning + "?todos=true");
        Section(after, "atras").ShouldNotContain($"id=\"s1-{first}\"");
        after.Split("Ya les escribiste")[1].ShouldContain(thread);
    }

    [Fact]
    public async Task Whoever_teaches_or_writes_to_several_calls_her_as_she_likes()
    {
        using var itzel = await app.SignedInAsync("itzel");
        await itzel.PostFormAsync("/mi/ficha", "/mi/ficha?handler=Wish", ("Called", "Itz"), ("GoodTime", "después de las siete"));
        var (graciela, nora) = (await app.SignedInAsync("graciela"), await app.SignedInAsync("nora"));

        await itzel.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", "¿La célula se dibuja a mano?"), ("classId", "1"));
        Section(await graciela.GetStringAsync(Morning), "preguntaron").ShouldContain("Itz (Itzel Pacheco)");
        (await graciela.GetStringAsync("/asesoria/grupos/1")).ShouldContain("Itz (Itzel Pacheco)");
        var subject = await graciela.GetStringAsync("/asesoria/grupos/1/4");
        subject.ShouldContain("Lo leen también Itz y");
        subject.ShouldNotContain("después de las siete");
        (await nora.GetStringAsync("/entre-colegas/4/1/21")).ShouldContain("Itz (Itzel Pacheco)");
        (await nora.GetStringAsync("/tutoria/escribir?grupo=c1")).ShouldContain("Itz (Itzel Pacheco)");

        await itzel.PostFormAsync("/mi/ficha", "/mi/ficha?handler=Wish", ("Called", ""));
        (await graciela.GetStringAsync("/asesoria/grupos/1")).ShouldNotContain("Itz (");
    }

    [Fact]
    public async Task Nothing_of_other_subjects_and_nothing_confidential_is_there()
    {
        var (nora, graciela) = (await app.SignedInAsync("nora"), await app.SignedInAsync("graciela"));
        await nora.PostFormAsync("/tutoria/tutorados/2/conversacion", "/tutoria/tutorados/2/conversacion?handler=Say", ("text", "Entre nosotras: ánimo con lo de tu mamá."));

        var page = await graciela.GetStringAsync(Morning + "?todos=true");

        page.ShouldContain("Marisol Tejeda");
        foreach (var hidden in new[] { "Geometría", "Historia de México", "Química", "hospital", "constancia", "doblaron turno", "baja temporal", "Entre nosotras", "enfermería", "55 0000", "Situación personal", "Promesa" })
            page.ShouldNotContain(hidden);
    }

    [Fact]
    public async Task A_cause_that_was_told_in_confidence_changes_nothing_here()
    {
        var (marisol, graciela) = (await app.SignedInAsync("marisol"), await app.SignedInAsync("graciela"));
        var before = Row(await graciela.GetStringAsync(Morning + "?todos=true"), 2);
        await marisol.PostFormAsync("/mi-trayectoria", "/mi-trayectoria?handler=Cause", ("activity", "l1-4"), ("cause", "ClosedBeforeReached"));

        Row(await graciela.GetStringAsync(Morning + "?todos=true"), 2).ShouldBe(before);
    }

    [Fact]
    public async Task What_a_tutor_promised_to_find_out_from_her_is_there_until_it_is_answered()
    {
        var graciela = await app.SignedInAsync("graciela");
        await using (var put = app.Database.Owner.CreateCommand("""
            insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, due_at, body, to_id, class_id)
            values (1, 'put-to-graciela', 8, 1, now() - interval '1 hour', now(), 'promise', now() + interval '1 day', 'Si puede entregar el modelo en video', 21, 1)
            """))
            await put.ExecuteNonQueryAsync();

        Section(await graciela.GetStringAsync(Morning), "colegas").ShouldContain("Si puede entregar el modelo en video");
        await graciela.PostFormAsync("/asesoria/preguntas", "/asesoria/preguntas?handler=Answer", ("matter", "put-to-graciela"), ("text", "Sí, en video también."));
        Section(await graciela.GetStringAsync(Morning), "colegas").ShouldNotContain("modelo en video");
    }

    [Theory]
    [InlineData("nora")]
    [InlineData("marisol")]
    [InlineData("amparo")]
    public async Task Who_teaches_nobody_finds_nothing(string username) =>
        (await (await app.SignedInAsync(username)).GetAsync(Morning)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    private static string Section(string page, string id) => page.Split($"id=\"{id}\"")[1].Split("</section>")[0];

    private static string Row(string page, int tutee) => page.Split($"id=\"s1-{tutee}\"")[1].Split("</article>")[0];
}
