using System.Net;
using Lazo.Web.Access;
using Lazo.Web.Tests.Support;
using Npgsql;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

/// <summary>Tutor and subject advisor speak of a tutee: these two and nobody else, and what they agree is told back.</summary>
public sealed class ColleaguesTests(MorningApp app) : IClassFixture<MorningApp>
{
    private const int Nora = 1, Graciela = 21;

    private static string Thread(int tutee) => $"/entre-colegas/{tutee}/{MorningApp.Biology}/{Graciela}";

    [Fact]
    public async Task Words_are_counted_until_they_are_read()
    {
        var (nora, graciela) = (await app.SignedInAsync("nora"), await app.SignedInAsync("graciela"));
        (await nora.GetStringAsync("/tutoria/tutorados/3")).ShouldContain(Thread(3));
        (await nora.PostFormAsync(Thread(3), Thread(3) + "?handler=Say", ("text", "¿Le alcanzó el tiempo para el foro?"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var morning = await graciela.GetStringAsync("/asesoria/hoy");
        Section(morning, "colegas").ShouldContain("1 mensaje sin leer");
        Section(morning, "colegas").ShouldContain(Thread(3));
        (await graciela.GetStringAsync(Thread(3))).ShouldContain("¿Le alcanzó el tiempo para el foro?");
        Section(await graciela.GetStringAsync("/asesoria/hoy"), "colegas").ShouldNotContain(Thread(3));

        await graciela.PostFormAsync(Thread(3), Thread(3) + "?handler=Say", ("text", "Sí, participó dos veces."));
        (await nora.GetStringAsync("/tutoria/hoy")).ShouldContain("1 mensaje de asesoría sin leer");
        await nora.GetStringAsync(Thread(3));
        (await nora.GetStringAsync("/tutoria/hoy")).ShouldNotContain("de asesoría sin leer");
    }

    [Fact]
    public async Task An_agreement_is_open_then_late_then_reported_in_both_mornings()
    {
        var (nora, graciela) = (await app.SignedInAsync("nora"), await app.SignedInAsync("graciela"));
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(app.Clock.Now, "America/Mexico_City").DateTime);
        await nora.PostFormAsync(Thread(4), Thread(4) + "?handler=Agree", ("what", "mandarle la guía 2"), ("who", "colega"), ("until", $"{today.AddDays(1):yyyy-MM-dd}"));

        Section(await graciela.GetStringAsync("/asesoria/hoy"), "colegas").ShouldContain("te toca a ti");
        var hoy = Section(await nora.GetStringAsync("/tutoria/hoy"), "colegas");
        hoy.ShouldContain("mandarle la guía 2");
        hoy.ShouldContain("le toca a Graciela Toledo");
        (await nora.GetStringAsync("/tutoria/tutorados/4")).ShouldContain("mandarle la guía 2");

        var agreement = await app.CountAsync("select id from colleague_entry where body = 'mandarle la guía 2'");
        await graciela.PostFormAsync(Thread(4), Thread(4) + "?handler=Report", ("agreement", $"{agreement}"), ("outcome", "ya la tiene y la está resolviendo"));
        Section(await nora.GetStringAsync("/tutoria/hoy"), "colegas").ShouldContain("ya la tiene y la está resolviendo");
        await nora.PostFormAsync(Thread(4), Thread(4) + "?handler=Report", ("agreement", $"{agreement}"), ("outcome", "otra vez"));
        (await nora.GetStringAsync(Thread(4))).ShouldContain("Ese acuerdo ya se había contado.");
        (await nora.PostFormAsync(Thread(3), Thread(3) + "?handler=Report", ("agreement", $"{agreement}"), ("outcome", "de otra"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await app.CountAsync("select count(*) from colleague_entry where kind = 'reported'")).ShouldBe(1, "an agreement is reported once, in its own thread");
    }

    [Fact]
    public async Task What_is_wrong_is_said_and_what_hurts_is_pointed_at()
    {
        var nora = await app.SignedInAsync("nora");
        foreach (var (what, who, until, said) in new[] { (" ", "yo", "2099-01-01", "Escribe qué acuerdan."), ("algo", "", "2099-01-01", "Elige a quién le toca."), ("algo", "yo", "2020-01-01", "Elige un día de los próximos cuatro meses.") })
        {
            await nora.PostFormAsync(Thread(5), Thread(5) + "?handler=Agree", ("what", what), ("who", who), ("until", until));
            (await nora.GetStringAsync(Thread(5))).ShouldContain(said);
        }

        (await (await nora.PostFormAsync(Thread(5), Thread(5) + "?handler=Say", ("text", " "))).Content.ReadAsStringAsync()).ShouldContain("Escribe algo antes de enviarlo.");
        (await (await nora.PostFormAsync(Thread(5), Thread(5) + "?handler=Say", ("text", "Rogelio es un flojo."))).Content.ReadAsStringAsync()).ShouldContain("esto puede lastimar");
        (await app.CountAsync("select count(*) from colleague_entry where tutee_id = 5")).ShouldBe(0);
    }

    [Fact]
    public async Task The_tutee_learns_that_they_spoke_of_her_and_when_and_not_a_word()
    {
        var brenda = await app.SignedInAsync("brenda");
        (await brenda.GetStringAsync("/mi-trayectoria")).ShouldNotContain("Hablaron de ti");
        await (await app.SignedInAsync("nora")).PostFormAsync(Thread(6), Thread(6) + "?handler=Say", ("text", "palabras entre colegas"));

        var page = await brenda.GetStringAsync("/mi-trayectoria");

        page.ShouldContain("Hablaron de ti");
        page.ShouldContain("hoy · Nora Villaseñor y Graciela Toledo, sobre Biología");
        page.ShouldNotContain("palabras entre colegas");
        (await (await app.SignedInAsync("citlali")).GetStringAsync("/mi-trayectoria")).ShouldNotContain("Hablaron de ti");
    }

    [Theory]
    [InlineData("marisol")]
    [InlineData("amparo")]
    [InlineData("efrain")]
    public async Task Nobody_else_finds_the_thread(string username)
    {
        var client = await app.SignedInAsync(username);

        (await client.GetAsync(Thread(MorningApp.Marisol))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var handler in new[] { "Say", "Agree", "Report" })
            (await client.PostFormAsync("/cuenta", $"{Thread(MorningApp.Marisol)}?handler={handler}", ("text", "x"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("nora", "/entre-colegas/2/2/21")]
    [InlineData("nora", "/entre-colegas/2/1/22")]
    [InlineData("nora", "/entre-colegas/24/1/21")]
    [InlineData("graciela", "/entre-colegas/20/1/21")]
    [InlineData("graciela", "/entre-colegas/2/1/1")]
    public async Task There_is_a_thread_only_where_both_stand_beside_her(string username, string thread) =>
        (await (await app.SignedInAsync(username)).GetAsync(thread)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task In_sql_too_it_is_of_these_two_as_long_as_their_part_lasts()
    {
        await (await app.SignedInAsync("nora")).PostFormAsync(Thread(7), Thread(7) + "?handler=Say", ("text", "muro de colegas"));
        const string ours = "colleague_entry where body = 'muro de colegas'";
        foreach (var (viewer, rows) in new[] { (Nora, 1), (Graciela, 1), (7, 0), (MorningApp.Marisol, 0), (22, 0), (23, 0) })
            (await CountAsync(viewer, ours)).ShouldBe(rows, $"person {viewer}");
        (await CountAsync(7, "wall.spoken_of()")).ShouldBe(1);
        (await CountAsync(23, "wall.spoken_of()")).ShouldBe(0);
        (await CountAsync(Nora, "wall.spoken_of()")).ShouldBe(0);

        foreach (var (viewer, tutee, tutor, advisor) in new[] { (23, 7, 23, Graciela), (23, 7, Nora, Graciela), (Nora, 24, Nora, Graciela), (Nora, 7, Nora, 22), (7, 7, Nora, Graciela), (Graciela, 7, 23, Graciela) })
        {
            var refused = await Should.ThrowAsync<PostgresException>(() => RunAsync(viewer,
                $"insert into colleague_entry (institution_id, tutee_id, class_id, tutor_id, advisor_id, author_id, at, kind, body) values (1, {tutee}, 1, {tutor}, {advisor}, {viewer}, now(), 'said', 'x')"));
            refused.SqlState.ShouldBeOneOf(PostgresErrorCodes.InsufficientPrivilege, PostgresErrorCodes.CheckViolation);
        }

        foreach (var statement in new[] { "update colleague_entry set body = 'x'", "delete from colleague_entry" })
            (await Should.ThrowAsync<PostgresException>(() => RunAsync(Nora, statement))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        await using var pass = await app.Database.Signals.OpenConnectionAsync();
        await using var words = new NpgsqlCommand("select body from colleague_entry", pass);
        (await Should.ThrowAsync<PostgresException>(() => words.ExecuteScalarAsync())).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);

        // Somebody else becomes the tutor: what was said stays with the two who said it, and the one who left reads nothing.
        await OwnerAsync("update tutorship set end_date = (now() at time zone 'America/Mexico_City')::date - 1 where student_id = 7");
        await OwnerAsync("insert into tutorship (institution_id, sourced_id, tutor_id, student_id, begin_date) values (1, 't-after', 23, 7, (now() at time zone 'America/Mexico_City')::date)");
        (await CountAsync(Nora, ours)).ShouldBe(0);
        (await CountAsync(23, ours)).ShouldBe(0);
        (await CountAsync(Graciela, ours)).ShouldBe(1);
    }

    private static string Section(string page, string id) => page.Split($"id=\"{id}\"")[1].Split("</section>")[0];

    private async Task<long> CountAsync(int viewer, string from)
    {
        await using var connection = await Seal.OpenAsync(app.Database, viewer, CancellationToken.None);
        await using var command = new NpgsqlCommand($"select count(*) from {from}", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task RunAsync(int viewer, string statement)
    {
        await using var connection = await Seal.OpenAsync(app.Database, viewer, CancellationToken.None);
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task OwnerAsync(string statement)
    {
        await using var command = app.Database.Owner.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
