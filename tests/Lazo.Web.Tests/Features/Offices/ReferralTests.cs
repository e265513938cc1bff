using System.Net;
using Lazo.Web.Access;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Npgsql;

namespace Lazo.Web.Tests.Features.Offices;

/// <summary>A matter on its way to an office and back; and that nothing confidential goes without a yes.</summary>
public sealed class ReferralTests(MorningApp app) : IClassFixture<MorningApp>
{
    private const int Nora = 1, Julian = 3, Itzel = 4, Rogelio = 5, Brenda = 6, Oscar = 7, Amparo = 22, Efrain = 23, Beatriz = 25, Dario = 26;
    private const int SchoolControl = 1, Psychology = 3;

    [Fact]
    public async Task An_office_takes_up_what_it_was_given_answers_and_the_tutor_tells_it()
    {
        using var nora = await app.SignedInAsync("nora");
        using var beatriz = await app.SignedInAsync("beatriz");
        await SendAsync(nora, Julian, SchoolControl, "Pide su constancia de estudios para el trabajo.");
        var matter = await MatterAsync(Julian, "referral");

        var page = await beatriz.GetStringAsync("/instancia");
        page.ShouldContain("Julián Ocampo");
        page.ShouldContain("Pide su constancia");
        page.ShouldNotContain("Una situación de otra persona");
        await beatriz.PostFormAsync("/instancia", "/instancia?handler=Accept", ("matter", matter));
        await beatriz.PostFormAsync("/instancia", "/instancia?handler=Answer", ("matter", matter), ("text", "Ya puede pasar por ella el jueves."));

        (await nora.GetStringAsync("/tutoria/hoy?todos=true")).Split("<article").Single(row => row.Contains("Julián Ocampo")).ShouldContain("Ya hay respuesta");
        var records = Records(Julian);
        (await nora.GetStringAsync(records)).ShouldContain("Ya puede pasar por ella el jueves.");
        // Told first, closed afterwards.
        await nora.PostFormAsync(records, Refer(Julian) + "?handler=Close", ("matter", matter));
        (await nora.GetStringAsync(records)).ShouldContain("cuéntasela primero");
        await nora.PostFormAsync(records, Refer(Julian) + "?handler=Told", ("matter", matter));
        await nora.PostFormAsync(records, Refer(Julian) + "?handler=Close", ("matter", matter));

        (await app.CountAsync($"select count(*) from event where student_id = {Julian} and kind in ('referral_accepted', 'referral_answered', 'referral_told', 'referral_closed')")).ShouldBe(4);
        (await app.CountAsync($"select count(*) from today_row where student_id = {Julian} and signals::text like '%referral_open%'")).ShouldBe(0);
        await beatriz.PostFormAsync("/instancia", "/instancia?handler=Answer", ("matter", matter), ("text", "Otra vez"));
        (await beatriz.GetStringAsync("/instancia")).ShouldContain("Ya estaba terminada");
    }

    [Fact]
    public async Task What_does_not_belong_to_it_an_office_sends_back_with_a_reason()
    {
        using var nora = await app.SignedInAsync("nora");
        using var beatriz = await app.SignedInAsync("beatriz");
        await SendAsync(nora, Itzel, SchoolControl, "No puede entrar a la plataforma.");
        var matter = await MatterAsync(Itzel, "referral");

        await beatriz.PostFormAsync("/instancia", "/instancia?handler=Return", ("matter", matter), ("text", ""));
        (await app.CountAsync($"select count(*) from event where ref = '{matter}'")).ShouldBe(0);
        await beatriz.PostFormAsync("/instancia", "/instancia?handler=Return", ("matter", matter), ("text", "Le toca a Soporte técnico."));

        (await nora.GetStringAsync(Records(Itzel))).ShouldContain("Le toca a Soporte técnico.");
    }

    [Fact]
    public async Task To_a_confidential_office_it_goes_with_her_yes_and_with_these_words()
    {
        using var nora = await app.SignedInAsync("nora");
        using var rogelio = await app.SignedInAsync("rogelio");
        using var dario = await app.SignedInAsync("dario");

        (await SendAsync(nora, Rogelio, Psychology, "Quisiera hablar con alguien.")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await app.CountAsync($"select count(*) from event where student_id = {Rogelio} and kind = 'referral'")).ShouldBe(0);
        (await dario.GetStringAsync("/instancia")).ShouldNotContain("Rogelio");

        (await rogelio.GetStringAsync("/mi-trayectoria")).ShouldContain("Quisiera hablar con alguien.");
        var asked = await MatterAsync(Rogelio, "referral_consent_asked");
        await rogelio.PostFormAsync("/mi/permisos", "/mi/permisos?handler=Yes", ("matter", asked));
        await rogelio.PostFormAsync("/mi/permisos", "/mi/permisos?handler=Yes", ("matter", asked));

        (await app.CountAsync($"select count(*) from event where student_id = {Rogelio} and kind = 'referral' and confidential and due_at > now()")).ShouldBe(1);
        (await dario.GetStringAsync("/instancia")).ShouldContain("Quisiera hablar con alguien.");
        using var amparo = await app.SignedInAsync("amparo");
        (await amparo.GetStringAsync($"/tutoria/tutorados/{Rogelio}")).ShouldNotContain("Quisiera hablar con alguien.");
    }

    [Fact]
    public async Task A_no_sends_nothing_and_a_yes_that_was_heard_needs_its_words()
    {
        using var nora = await app.SignedInAsync("nora");
        await SendAsync(nora, Brenda, Psychology, "Le vendría bien una cita.", ("consent", "heard"), ("channel", "Phone"), ("how", ""));
        (await app.CountAsync($"select count(*) from event where student_id = {Brenda} and office_id is not null")).ShouldBe(0);
        await SendAsync(nora, Brenda, Psychology, "Le vendría bien una cita.", ("consent", "heard"), ("channel", "Phone"), ("how", "sí, que me llamen"));
        (await app.CountAsync($"select count(*) from event where student_id = {Brenda} and kind = 'referral_consent_given' and channel = 'phone' and body = 'sí, que me llamen'")).ShouldBe(1);
        (await app.CountAsync($"select count(*) from event where student_id = {Brenda} and kind = 'referral'")).ShouldBe(1);

        using var oscar = await app.SignedInAsync("oscar");
        await SendAsync(nora, Oscar, Psychology, "Una primera cita.");
        await oscar.PostFormAsync("/mi/permisos", "/mi/permisos?handler=No", ("matter", await MatterAsync(Oscar, "referral_consent_asked")));
        (await app.CountAsync($"select count(*) from event where student_id = {Oscar} and kind = 'referral'")).ShouldBe(0);
        (await nora.GetStringAsync(Records(Oscar))).ShouldNotContain("¿Por dónde?</label>");
    }

    [Theory]
    [InlineData("nora", "/instancia")]
    [InlineData("beatriz", "/institucion/instancias")]
    [InlineData("beatriz", "/tutoria/tutorados/2")]
    [InlineData("beatriz", "/tutoria/tutorados/2/canalizar")]
    [InlineData("amparo", "/tutoria/tutorados/2/canalizar")]
    [InlineData("efrain", "/tutoria/tutorados/2/canalizar")]
    [InlineData("nora", "/mi/permisos")]
    [InlineData("nora", "/institucion/instancias")]
    public async Task Whoever_it_is_not_for_is_told_that_it_is_not_there(string username, string address)
    {
        using var client = await app.SignedInAsync(username);

        (await client.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_coordination_adds_changes_and_retires_offices()
    {
        using var amparo = await app.SignedInAsync("amparo");
        const string page = "/institucion/instancias";
        await amparo.PostFormAsync(page, page + "?handler=Save", ("name", "Biblioteca"), ("hours", "sábados de 9 a 12"), ("confidential", "false"));
        var id = await app.CountAsync("select id from office where name = 'Biblioteca'");
        await amparo.PostFormAsync(page, page + "?handler=Save", ("name", "biblioteca"));
        (await amparo.GetStringAsync(page)).ShouldContain("Ya hay una instancia que se llama biblioteca");
        await amparo.PostFormAsync(page, page + "?handler=Person", ("office", $"{id}"), ("username", "marisol"));
        (await amparo.GetStringAsync(page)).ShouldContain("Nadie del personal tiene ese usuario");
        await amparo.PostFormAsync(page, page + "?handler=Person", ("office", $"{id}"), ("username", "Efrain"));
        (await app.CountAsync($"select person_id from office_person where office_id = {id}")).ShouldBe(Efrain);
        await amparo.PostFormAsync(page, page + "?handler=Leaves", ("office", $"{id}"), ("person", $"{Efrain}"));
        await amparo.PostFormAsync(page, page + "?handler=Retire", ("office", $"{id}"));

        (await app.CountAsync($"select count(*) from office_person where office_id = {id}")).ShouldBe(0);
        using var nora = await app.SignedInAsync("nora");
        (await nora.GetStringAsync(Refer(Julian))).ShouldNotContain("Biblioteca");
        (await SendAsync(nora, Julian, (int)id, "Algo")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <remarks>Raw SQL as the pages' role: whatever a page forgot, the wall holds.</remarks>
    [Fact]
    public async Task The_wall_lets_an_office_see_what_it_was_given_and_the_coordination_nothing_confidential()
    {
        await app.RunAsync("""
            insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, office_id, body) values
              (1, 'w-asked', 24, 23, now(), now(), 'referral_consent_asked', 3, 'En confianza'), (1, 'w-open', 24, 23, now(), now(), 'referral', 1, 'Abierto');
            insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, ref, body) values (1, 'w-yes', 24, 24, now(), now(), 'referral_consent_given', 'w-asked', null);
            insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, office_id, ref, body) values
              (1, 'w-gone', 24, 24, now(), now(), 'referral', 3, 'w-asked', 'En confianza');
            insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, office_id, ref, body) values (1, 'w-answer', 24, 26, now(), now(), 'referral_answered', 3, 'w-gone', 'Cita el lunes');
            """);
        foreach (var (viewer, seen) in new[] { (Efrain, "w-answer w-asked w-gone w-open w-yes"), (24, "w-answer w-asked w-gone w-open w-yes"), (Beatriz, "w-open"), (Dario, "w-answer w-gone"), (Amparo, "w-open"), (Nora, ""), (2, "") })
        {
            await using var connection = await Seal.OpenAsync(app.Database, viewer, CancellationToken.None);
            await using var ask = new NpgsqlCommand("select coalesce(string_agg(sourced_id, ' ' order by sourced_id), '') from event where sourced_id like 'w-%'", connection);
            ((string)(await ask.ExecuteScalarAsync())!).ShouldBe(seen, $"viewer {viewer}");
        }
    }

    [Theory]
    [InlineData(Nora, "'referral', 3, null, 'Sin permiso'")]
    [InlineData(Nora, "'referral', 3, 'ev-asked', 'Quisiera una primera cita; puede por las tardes después de las seis.'")]
    [InlineData(Nora, "'referral', null, null, 'Psicología'")]
    [InlineData(Nora, "'promise', 3, null, 'Una pregunta'")]
    [InlineData(Nora, "'referral_consent_given', 3, 'ev-asked', null")]
    [InlineData(Beatriz, "'referral_answered', 1, 'ev-asked', 'No era suyo'")]
    [InlineData(Beatriz, "'referral', 1, null, 'Una instancia no canaliza'")]
    [InlineData(Amparo, "'referral', 1, null, 'La coordinación tampoco'")]
    public async Task The_wall_lets_nothing_go_that_may_not(int viewer, string row)
    {
        await using var connection = await Seal.OpenAsync(app.Database, viewer, CancellationToken.None);
        await using var write = new NpgsqlCommand(
            $"insert into event (institution_id, student_id, actor_id, at, recorded_at, kind, office_id, ref, body) select 1, 2, {viewer}, now(), now(), k, o::int, r, b from (values ({row})) v (k, o, r, b)", connection);

        (await Should.ThrowAsync<PostgresException>(() => write.ExecuteNonQueryAsync())).SqlState.ShouldBeOneOf(PostgresErrorCodes.InsufficientPrivilege, PostgresErrorCodes.CheckViolation);
    }

    private static string Records(int tutee) => $"/tutoria/tutorados/{tutee}/registro";

    private static string Refer(int tutee) => $"/tutoria/tutorados/{tutee}/canalizar";

    private static Task<HttpResponseMessage> SendAsync(HttpClient tutor, int tutee, int office, string words, params (string, string)[] more) =>
        tutor.PostFormAsync(Refer(tutee), Refer(tutee) + "?handler=Send", [("office", $"{office}"), ("text", words), .. more]);

    private async Task<string> MatterAsync(int tutee, string kind)
    {
        await using var command = app.Database.Owner.CreateCommand($"select sourced_id from event where student_id = {tutee} and kind = '{kind}' order by id desc limit 1");
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
