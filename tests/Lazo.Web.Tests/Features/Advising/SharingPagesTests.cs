using System.Net;
using Lazo.Domain.Advising.Voices;
using Lazo.Web.Tests.Support;
using static Lazo.Web.Tests.Features.Advising.ZoneApp;

namespace Lazo.Web.Tests.Features.Advising;

/// <summary>What leaves a thread leaves by an act of the teacher, and comes back by another one.</summary>
public sealed class SharingPagesTests : IClassFixture<ZoneApp>
{
    private const string Share = "/mi-acompanamiento/compartir", HandOver = "/mi-acompanamiento/entregar";

    private static readonly Guid WithOtilia = Guid.Parse("01990000-0000-7000-8000-000000000003");

    private readonly ZoneApp app;

    public SharingPagesTests(ZoneApp app)
    {
        this.app = app;
        // Appointments run by the clock of the database.
        if (app.Clock.Now < TimeProvider.System.GetUtcNow()) app.Clock.Now = TimeProvider.System.GetUtcNow();
    }

    [Fact]
    public async Task The_teacher_opens_takes_back_and_hands_over_and_nobody_else_does()
    {
        await app.TellAsync(Tomasa, new AccountWritten("Probé los equipos"), app.Clock.Now.AddDays(-9), null, WithTomasa);
        var slip = await app.TellAsync(Tomasa, new AccountWritten("Esto fue un error"), app.Clock.Now.AddDays(-8), null, WithTomasa);
        await app.TellAsync(Tomasa, new TakenBack("No era"), app.Clock.Now.AddDays(-7), slip, WithTomasa);
        await app.TellAsync(Tomasa, new AccountWritten("Con Otilia leí distinto"), app.Clock.Now.AddDays(-90), null, WithOtilia);
        using var tomasa = await app.SignedInAsync("tomasa");
        using var irma = await app.SignedInAsync("irma");
        using var lucia = await app.SignedInAsync("lucia");

        (await lucia.GetAsync(Share)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await irma.GetStringAsync("/compartido")).ShouldNotContain("Probé los equipos");
        (await tomasa.PostFormAsync(Share, Share + "?handler=Open", ("pair", $"{WithTomasa}"), ("to", $"{Irma}"))).StatusCode.ShouldBe(HttpStatusCode.OK, "Nothing was chosen.");
        (await tomasa.PostFormAsync(Share, Share + "?handler=Open", ("pair", $"{WithTomasa}"), ("to", $"{Irma}"), ("kinds", "account"), ("words", "Para que lo leas"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var read = await irma.GetStringAsync("/compartido");
        read.ShouldContain("Probé los equipos");
        read.ShouldNotContain("Esto fue un error");
        (await irma.GetAsync($"/acompanamiento/{WithTomasa}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "Opened is not joined.");

        await using (var query = app.Database.Owner.CreateCommand($"select id::text from disclosure where to_id = {Irma}"))
            (await tomasa.PostFormAsync(Share, Share + "?handler=Revoke", ("disclosure", (string)(await query.ExecuteScalarAsync())!))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await irma.GetStringAsync("/compartido")).ShouldNotContain("Probé los equipos");
        (await tomasa.GetStringAsync(Share)).ShouldContain("Irma Solís", customMessage: "The log stays.");

        (await lucia.GetStringAsync("/compartido")).ShouldNotContain("Con Otilia leí distinto");
        (await tomasa.PostFormAsync(HandOver, HandOver, ("pair", $"{WithTomasa}"), ("advisor", $"{Lucia}"))).StatusCode.ShouldBe(HttpStatusCode.NotFound, "That one isn't over.");
        (await tomasa.PostFormAsync(HandOver, HandOver, ("pair", $"{WithOtilia}"), ("advisor", $"{Lucia}"), ("kinds", "account"), ("words", "Empecemos por aquí"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await lucia.GetStringAsync($"/acompanamiento/{WithTomasa}")).ShouldContain("Empecemos por aquí");
        (await lucia.GetStringAsync("/compartido")).ShouldContain("Con Otilia leí distinto");
    }

    [Fact]
    public async Task Who_teaches_asks_for_company_herself_and_that_is_her_yes()
    {
        using var delia = await app.SignedInAsync("delia");
        var asked = await delia.PostFormAsync("/mi-acompanamiento", "/mi-acompanamiento?handler=Ask", ("advisor", $"{Lucia}"), ("about", "Un grupo difícil"));
        asked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var lucia = await app.SignedInAsync("lucia");
        var thread = asked.Headers.Location!.ToString().Replace("mi-acompanamiento", "acompanamiento", StringComparison.Ordinal);
        (await lucia.GetStringAsync(thread)).ShouldContain("Un grupo difícil");
        (await lucia.GetAsync(thread + "/anotar/plan")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await delia.PostFormAsync("/mi-acompanamiento?todos=true", "/mi-acompanamiento?handler=Ask", ("advisor", $"{Ramiro}"), ("about", "x"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_journal_is_read_by_its_author_alone()
    {
        using var lucia = await app.SignedInAsync("lucia");
        using var tomasa = await app.SignedInAsync("tomasa");

        (await lucia.PostFormAsync("/acompanamiento/diario", ("words", "Hoy escuché poco"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await lucia.GetStringAsync("/acompanamiento/diario")).ShouldContain("Hoy escuché poco");
        (await lucia.GetStringAsync($"/acompanamiento/{WithTomasa}")).ShouldNotContain("Hoy escuché poco");
        (await tomasa.GetAsync("/acompanamiento/diario")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
