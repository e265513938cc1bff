using System.Net;
using Lazo.Domain.Advising.Observations;
using Lazo.Domain.Advising.Structures;
using Lazo.Domain.Advising.Voices;
using Lazo.Web.Data;
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
    public async Task Answers_and_pictures_are_read_with_what_was_opened_by_who_works_in_her_zone_alone()
    {
        var made = await app.TellAsync(Lucia, new InstrumentMade(InstrumentKind.RatingScale, "Participación", [new InstrumentItem("r1", "Preguntan entre pares", [])], ["casi siempre", "a veces"]), app.Clock.Now.AddDays(-6), null, WithTomasa);
        var observation = await app.TellAsync(Lucia, new ObservationBegan("Quién pregunta", made), app.Clock.Now.AddDays(-5), null, WithTomasa);
        await app.TellAsync(Lucia, new InstrumentFilled(made, new Dictionary<string, string> { ["r1"] = "casi siempre" }), app.Clock.Now.AddDays(-5), observation, WithTomasa);
        var picture = Guid.CreateVersion7(app.Clock.Now);
        var evidence = await app.TellAsync(Lucia, new EvidenceGiven(EvidenceKind.PupilsAchievement, "Un mural", [picture]), app.Clock.Now.AddDays(-4), null, WithTomasa);
        await app.ChangeAsync($"""
            insert into attachment (id, institution_id, fact_id, author_id, mime, size, sha256, piece_size, notice, begun_at, whole_at)
              values ('{picture}', 1, '{evidence}', {Lucia}, 'image/jpeg', 4, sha256('mural'), 1024, 1, now(), now());
            insert into attachment_piece (attachment_id, institution_id, number, bytes) values ('{picture}', 1, 0, '\x{Convert.ToHexString(Evidence.EvidenceTests.Jpeg(orientation: 1))}');
            """);
        using var tomasa = await app.SignedInAsync("tomasa");
        using var saul = await app.SignedInAsync("saul");
        var readers = await tomasa.GetStringAsync(Share);
        readers.ShouldContain("Saúl Novelo");
        readers.ShouldNotContain("Ramiro Cab", Case.Sensitive, "He advises another zone.");
        (await tomasa.PostFormAsync(Share, Share + "?handler=Open", ("pair", $"{WithTomasa}"), ("to", $"{Ramiro}"), ("kinds", "evidence"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await saul.GetAsync($"/acompanamiento/adjuntos/{picture}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await tomasa.PostFormAsync(Share, Share + "?handler=Open", ("pair", $"{WithTomasa}"), ("to", $"{Saul}"), ("kinds", "evidence"), ("kinds", "instrument-filled"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var read = WebUtility.HtmlDecode(await saul.GetStringAsync("/compartido"));
        read.ShouldContain("Preguntan entre pares:</span> casi siempre");
        read.ShouldContain($"href=\"/acompanamiento/adjuntos/{picture}\"");
        (await saul.GetAsync($"/acompanamiento/adjuntos/{picture}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        read.ShouldNotContain("Quién pregunta", Case.Sensitive, "The observation wasn't opened.");
        (await tomasa.GetStringAsync(Share)).ShouldContain("instrumento propuesto", Case.Insensitive, "That the questions go with the answers is said.");
    }

    [Fact]
    public async Task Who_teaches_in_another_zone_too_opens_to_the_people_of_both()
    {
        await app.ChangeAsync($"""
            insert into advising_pair (id, institution_id, advisor_id, teacher_id, school_id, began_at)
              values ('01990000-0000-7000-8000-000000000009', 1, {Ramiro}, {Rosendo}, {Morelos}, now()) on conflict do nothing;
            """);
        using var rosendo = await app.SignedInAsync("rosendo");
        await app.TellAsync(Rosendo, new AccountWritten("En las dos escuelas"), app.Clock.Now, null, WithRosendo);
        var readers = await rosendo.GetStringAsync(Share);
        readers.ShouldContain("Ramiro Cab");
        readers.ShouldContain("Lucía Chablé");
    }

    [Fact]
    public async Task A_hand_over_that_failed_leaves_nothing_open_and_the_second_one_ends_the_thread_before()
    {
        await app.ChangeAsync($"""
            insert into advising_pair (id, institution_id, advisor_id, teacher_id, school_id, began_at)
              values ('01990000-0000-7000-8000-000000000008', 1, {Otilia}, {Rosendo}, {Juarez}, now() - interval '500 days');
            """);
        var before = Guid.Parse("01990000-0000-7000-8000-000000000008");
        await app.TellAsync(Rosendo, new AccountWritten("Antes"), app.Clock.Now.AddDays(-100), null, before);
        using var rosendo = await app.SignedInAsync("rosendo");

        await app.FailsAsync("handed-over", async () => (await HandAsync()).StatusCode.ShouldBe(HttpStatusCode.InternalServerError));
        (await CountAsync($"disclosure where pair_id = '{before}'")).ShouldBe(0);
        (await HandAsync()).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await CountAsync($"disclosure where pair_id = '{before}'")).ShouldBe(1);
        (await CountAsync($"advising_pair where id = '{before}' and over_at is not null")).ShouldBe(1);

        // Whoever was over isn't back with another appointment; and nobody ends one that runs.
        await app.ChangeAsync($"update advisor_term set ends = current_date + 30 where advisor_id = {Otilia}");
        await using var otilia = await Lazo.Web.Access.Seal.OpenAsync(app.Database, Otilia, CancellationToken.None);
        (await otilia.RowsAsync("select id from advising_pair where teacher_id = $1", r => r.GetGuid(0), CancellationToken.None, Rosendo)).ShouldBeEmpty();
        await app.ChangeAsync($"update advisor_term set ends = current_date - 30 where advisor_id = {Otilia}");
        foreach (var one in new[] { Lucia, Rosendo })
        {
            await using var connection = await Lazo.Web.Access.Seal.OpenAsync(app.Database, one, CancellationToken.None);
            (await connection.RowsAsync("select wall.end_pair($1, now())", r => r.GetBoolean(0), CancellationToken.None, WithRosendo)).ShouldBe([false]);
        }

        Task<HttpResponseMessage> HandAsync() => rosendo.PostFormAsync(HandOver, HandOver, ("pair", $"{before}"), ("advisor", $"{Lucia}"), ("kinds", "account"));
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

        var warned = await lucia.PostFormAsync("/acompanamiento/diario", ("words", "Tomasa no me oyó en la Hidalgo"));
        warned.StatusCode.ShouldBe(HttpStatusCode.OK, "A journal is about her own practice.");
        var page = WebUtility.HtmlDecode(await warned.Content.ReadAsStringAsync());
        page.ShouldContain("<b>Tomasa, Hidalgo</b>");
        page.ShouldContain("Tomasa no me oyó en la Hidalgo</textarea>");
        (await lucia.PostFormAsync("/acompanamiento/diario", ("words", "Con Tomasa hablé de más"), ("reviewed", "true"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await lucia.PostFormAsync("/acompanamiento/diario", ("words", "Hoy escuché poco"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await lucia.GetStringAsync("/acompanamiento/diario")).ShouldContain("Hoy escuché poco");
        (await lucia.GetStringAsync($"/acompanamiento/{WithTomasa}")).ShouldNotContain("Hoy escuché poco");
        (await tomasa.GetAsync("/acompanamiento/diario")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<long> CountAsync(string from)
    {
        await using var connection = await app.Database.Owner.OpenConnectionAsync();
        return (await connection.RowsAsync($"select count(*) from {from}", r => r.GetInt64(0), CancellationToken.None))[0];
    }
}
