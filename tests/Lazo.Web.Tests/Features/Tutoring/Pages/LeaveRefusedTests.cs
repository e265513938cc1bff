using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

/// <summary>A leave that isn't granted: with the reason, and without losing sight of who asked. Of its own, since its neighbours move the clock.</summary>
public sealed class LeaveRefusedTests(MorningApp app) : IClassFixture<MorningApp>
{
    private const string Leaves = "/institucion/bajas";

    [Fact]
    public async Task Not_granted_says_why_and_the_tutor_still_sees_her()
    {
        var (nora, amparo) = (await app.SignedInAsync("nora"), await app.SignedInAsync("amparo"));
        const string page = "/tutoria/tutorados/5/tramites";
        await nora.PostFormAsync(page, page + "?handler=Leave", ("text", "Lo llamaron a trabajar fuera"));
        var request = await RequestAsync(5);

        await amparo.PostFormAsync(Leaves, Leaves + "?handler=Refuse", ("request", request), ("reason", ""));
        (await app.CountAsync("select count(*) from leave_decision where student_id = 5")).ShouldBe(0, "a refusal has a reason");
        await amparo.PostFormAsync(Leaves, Leaves + "?handler=Refuse", ("request", request), ("reason", "Mejor recursar una asignatura"));

        const string records = "/tutoria/tutorados/5/registro";
        await nora.PostFormAsync(records, records + "?handler=LeaveBegan", ("until", app.Day(30)));
        (await app.CountAsync("select count(*) from event where student_id = 5 and kind = 'leave_began'")).ShouldBe(0, "it wasn't granted");
        (await nora.GetStringAsync(records)).ShouldContain("la coordinación no autorizó esta baja");

        var rogelio = await app.SignedInAsync("rogelio");
        (await rogelio.GetStringAsync("/mi/tramites")).ShouldContain("Mejor recursar una asignatura");
        (await app.HoldsAsync(5, "dropout_intent")).ShouldBeTrue();
        await rogelio.PostFormAsync("/mi/tramites", "/mi/tramites?handler=Stay");
        (await app.HoldsAsync(5, "dropout_intent")).ShouldBeFalse();
        (await rogelio.GetStringAsync("/mi/tramites")).ShouldContain("Pedir una baja temporal");
    }

    private async Task<string> RequestAsync(int student)
    {
        await using var command = app.Database.Owner.CreateCommand($"select sourced_id from event where student_id = {student} and kind = 'leave_requested' order by id desc limit 1");
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
