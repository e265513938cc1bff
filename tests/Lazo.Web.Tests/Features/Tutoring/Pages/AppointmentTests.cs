using System.Net;
using System.Text.RegularExpressions;
using Lazo.Web.Access;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;
using Npgsql;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

/// <summary>A tutor says when she receives; a tutee takes a slot, changes it, cancels it; of two who want one, one has it.</summary>
public sealed partial class AppointmentTests(MorningApp app, Browser browser) : IClassFixture<MorningApp>, IAsyncLifetime
{
    private const int Nora = 1, Julian = 3, Itzel = 4, Efrain = 23;

    /// <summary>Nora receives on every day of the week, so that there is a slot on whatever day the test runs.</summary>
    public async ValueTask InitializeAsync() => await ExecuteAsync(
        """
        delete from appointment; delete from appointment_hours; delete from appointment_day;
        insert into appointment_hours (institution_id, tutor_id, weekday, from_time, to_time, minutes) select 1, 1, d, '16:00', '18:00', 30 from generate_series(0, 6) d
        """);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task She_books_a_slot_both_are_reminded_and_it_goes_into_a_calendar()
    {
        var julian = await app.SignedInAsync("julian");
        var slot = (await SlotsAsync(julian, "/mi/citas"))[8];

        await julian.PostFormAsync("/mi/citas", "/mi/citas?handler=Book", ("slot", slot), ("channel", "Phone"), ("about", "lo de mi horario"));

        (await julian.GetStringAsync("/mi/citas")).ShouldContain("Cita apartada");
        (await julian.GetStringAsync("/mi-trayectoria")).ShouldContain("con Nora Villaseñor");
        var nora = await app.SignedInAsync("nora");
        (await nora.GetStringAsync("/tutoria/citas")).ShouldContain("lo de mi horario");
        (await SlotsAsync(nora, $"/tutoria/tutorados/{Itzel}/citas")).ShouldNotContain(slot);

        var uid = await TextAsync("select uid::text from appointment where tutee_id = 3 and over_at is null");
        var file = await julian.GetStringAsync($"/citas/{uid}.ics");
        file.ShouldContain($"UID:{uid}@lazo\r\nSEQUENCE:0");
        file.ShouldContain("METHOD:PUBLISH");
        file.ShouldContain($"DTSTART:{DateTimeOffset.FromUnixTimeSeconds(long.Parse(slot)):yyyyMMdd'T'HHmmss'Z'}");
        file.ShouldNotContain("horario");
        (await nora.GetStringAsync($"/citas/{uid}.ics")).ShouldContain("Julián Ocampo");

        // Moved: the same entry, a later version of it. Cancelled: the entry goes.
        var other = (await SlotsAsync(julian, $"/mi/citas?mover={uid}"))[2];
        await julian.PostFormAsync($"/mi/citas?mover={uid}", "/mi/citas?handler=Book", ("mover", uid!), ("slot", other), ("channel", "WhatsApp"));
        (await julian.GetStringAsync($"/citas/{uid}.ics")).ShouldContain($"SEQUENCE:1\r\n");
        (await SlotsAsync(nora, $"/tutoria/tutorados/{Itzel}/citas")).ShouldContain(slot);
        await nora.PostFormAsync($"/tutoria/tutorados/{Julian}/citas", $"/tutoria/tutorados/{Julian}/citas?handler=Cancel", ("uid", uid!));
        var gone = await julian.GetStringAsync($"/citas/{uid}.ics");
        gone.ShouldContain("METHOD:CANCEL");
        gone.ShouldContain("SEQUENCE:2\r\n");
        (await julian.GetStringAsync("/mi-trayectoria")).ShouldNotContain("con Nora Villaseñor");
        (await julian.PostFormAsync("/mi/citas", "/mi/citas?handler=Cancel", ("uid", uid!))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        foreach (var stranger in new[] { "itzel", "efrain", "amparo", "graciela" })
            (await (await app.SignedInAsync(stranger)).GetAsync($"/citas/{uid}.ics")).StatusCode.ShouldBe(HttpStatusCode.NotFound, stranger);
    }

    [Fact]
    public async Task Of_many_who_ask_for_one_slot_at_once_one_has_it_and_the_others_are_told()
    {
        var names = new[] { "julian", "itzel", "rogelio", "brenda", "oscar", "gabriela", "ramiro", "lupita" };
        var clients = new List<HttpClient>();
        foreach (var name in names) clients.Add(await app.SignedInAsync(name));
        var slot = (await SlotsAsync(clients[0], "/mi/citas"))[5];
        // Everyone has the page with the slot still free open before the first one sends it.
        var tokens = await Task.WhenAll(clients.Select(async client => Token().Match(await client.GetStringAsync("/mi/citas")).Groups["value"].Value));

        await Task.WhenAll(clients.Select((client, i) => client.PostAsync("/mi/citas?handler=Book", new FormUrlEncodedContent(
            [new("slot", slot), new("channel", "Phone"), new("__RequestVerificationToken", WebUtility.HtmlDecode(tokens[i]))]))));

        var pages = await Task.WhenAll(clients.Select(client => client.GetStringAsync("/mi/citas")));
        pages.Count(page => page.Contains("Cita apartada", StringComparison.Ordinal)).ShouldBe(1);
        pages.Count(page => page.Contains("Esa hora se acaba de ocupar", StringComparison.Ordinal)).ShouldBe(names.Length - 1);
        (await app.CountAsync("select count(*) from appointment where over_at is null")).ShouldBe(1);
    }

    [Fact]
    public async Task Only_what_is_free_can_be_had_and_not_more_than_three()
    {
        var itzel = await app.SignedInAsync("itzel");
        var slots = await SlotsAsync(itzel, "/mi/citas");
        await itzel.PostFormAsync("/mi/citas", "/mi/citas?handler=Book", ("slot", (long.Parse(slots[3]) + 60).ToString()), ("channel", "Phone"));
        (await app.CountAsync("select count(*) from appointment")).ShouldBe(0);

        foreach (var slot in slots.Take(4))
            await itzel.PostFormAsync("/mi/citas", "/mi/citas?handler=Book", ("slot", slot), ("channel", "Phone"));

        (await app.CountAsync("select count(*) from appointment where over_at is null and tutee_id = 4")).ShouldBe(3);
        (await itzel.GetStringAsync("/mi/citas")).ShouldContain("Ya hay 3 citas por venir");
    }

    [Fact]
    public async Task Holidays_and_closed_days_have_no_slots()
    {
        var julian = await app.SignedInAsync("julian");
        var nora = await app.SignedInAsync("nora");
        var before = (await SlotsAsync(julian, "/mi/citas")).Count;
        var day = DateOnly.FromDateTime(app.Clock.Now.UtcDateTime).AddDays(4);

        await nora.PostFormAsync("/tutoria/citas", "/tutoria/citas?handler=Day", ("day", $"{day:yyyy-MM-dd}"), ("closed", "true"));
        (await SlotsAsync(julian, "/mi/citas")).Count.ShouldBe(before - 4);
        await nora.PostFormAsync("/tutoria/citas", "/tutoria/citas?handler=Day", ("day", $"{day.AddDays(1):yyyy-MM-dd}"), ("from", "09:00"), ("to", "10:00"), ("minutes", "60"));
        (await SlotsAsync(julian, "/mi/citas")).Count.ShouldBe(before - 3);

        await ExecuteAsync($"insert into holiday (institution_id, day, name) values (1, '{day.AddDays(2):yyyy-MM-dd}', 'Día de la escuela')");
        (await SlotsAsync(julian, "/mi/citas")).Count.ShouldBe(before - 7);
        await ExecuteAsync("delete from holiday where name = 'Día de la escuela'");

        await nora.PostFormAsync("/tutoria/citas", "/tutoria/citas?handler=Hours", ("day", "Monday"), ("from", "17:00"), ("to", "19:00"), ("minutes", "30"));
        (await nora.GetStringAsync("/tutoria/citas")).ShouldContain("ese día ya recibes a esa hora");
    }

    [Fact]
    public async Task The_wall_keeps_appointments_between_the_two_and_hours_the_tutors()
    {
        await ExecuteAsync("insert into appointment (institution_id, uid, tutor_id, tutee_id, starts_at, ends_at, channel, about, by_id, at) values (1, gen_random_uuid(), 1, 3, now() + interval '1 day', now() + interval '25 hours', 'phone', 'algo suyo', 3, now())");
        foreach (var (viewer, sees) in new[] { (Nora, 1), (Julian, 1), (Itzel, 0), (Efrain, 0), (21, 0), (22, 0) })
        {
            await using var connection = await Seal.OpenAsync(app.Database, viewer, CancellationToken.None);
            (await CountAsync(connection, "select count(*) from appointment")).ShouldBe(sees, $"{viewer}");
            (await CountAsync(connection, "select count(*) from wall.taken(1, now())")).ShouldBe(viewer is Nora or Julian or Itzel ? 1 : 0, $"{viewer}");
            (await CountAsync(connection, "select count(*) from appointment_hours")).ShouldBe(viewer is Nora or Julian or Itzel ? 7 : 0, $"{viewer}");
            (await CountAsync(connection, "with gone as (delete from appointment_hours returning 1) select count(*) from gone", undo: true)).ShouldBe(viewer == Nora ? 7 : 0, $"{viewer}");
        }

        foreach (var (viewer, tutor, tutee) in new[] { (Itzel, Nora, Julian), (Itzel, Efrain, Itzel), (Efrain, Efrain, Itzel), (22, Nora, Itzel) })
        {
            await using var connection = await Seal.OpenAsync(app.Database, viewer, CancellationToken.None);
            var refused = await Should.ThrowAsync<PostgresException>(() => CountAsync(
                connection,
                $"with booked as (insert into appointment (institution_id, uid, tutor_id, tutee_id, starts_at, ends_at, channel, by_id, at) values (1, gen_random_uuid(), {tutor}, {tutee}, now(), now() + interval '1 hour', 'phone', {viewer}, now()) returning 1) select count(*) from booked"));
            refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        }

        foreach (var (who, address) in new[] { ("amparo", "/mi/citas"), ("nora", "/mi/citas"), ("julian", "/tutoria/citas"), ("amparo", "/tutoria/citas"), ("efrain", $"/tutoria/tutorados/{Julian}/citas"), ("amparo", $"/tutoria/tutorados/{Julian}/citas") })
            (await (await app.SignedInAsync(who)).GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{who} {address}");
    }

    [Fact]
    public async Task A_tutee_walks_the_whole_way_on_a_small_telephone_without_script()
    {
        var page = await browser.NewPageAsync(app.Address, 360, script: false);
        await SignIn.AsAsync(app, page, "fernanda");
        await page.GotoAsync("/mi-trayectoria");
        await page.ClickAsync("text=Mi ficha, y cómo y cuándo buscarme");
        await page.FillAsync("input[name=work]", "cuida una papelería");
        await page.FillAsync("textarea[name=dream]", "estudiar veterinaria");
        await page.CheckAsync("input[name=agrees]");
        await page.ClickAsync("text=Guardar la ficha");
        await page.FillAsync("input[name=called]", "Fer");
        await page.SelectOptionAsync("select[name=channel]", "WhatsApp");
        await page.Locator("input[name=from]").First.FillAsync("22:00");
        await page.Locator("input[name=to]").First.FillAsync("07:00");
        await page.Locator("#contacto button.primary").ClickAsync();
        await page.GotoAsync("/mi-trayectoria");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Hola, Fer");
        await page.ClickAsync("text=Pedir una cita");
        await page.Locator("input[name=slot]").Nth(6).CheckAsync();
        await page.FillAsync("input[name=about]", "mis horarios");
        await page.ClickAsync("text=Apartar la cita");
        await Assertions.Expect(page.Locator("#citas")).ToContainTextAsync("con Nora Villaseñor");
        await page.GetByText("Cambiar", new() { Exact = true }).ClickAsync();
        await page.Locator("input[name=slot]").Nth(1).CheckAsync();
        await page.ClickAsync("text=Cambiarla");
        await page.GotoAsync("/mi-trayectoria");
        await Assertions.Expect(page.Locator("#citas")).ToContainTextAsync("Tus citas");
        await page.ClickAsync("text=Cambiar o cancelar");
        await page.GetByText("Cancelar", new() { Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#citas")).ToContainTextAsync("No hay citas por venir.");
        await page.Context.CloseAsync();
    }

    private static async Task<List<string>> SlotsAsync(HttpClient client, string page) =>
        [.. Slot().Matches(await client.GetStringAsync(page)).Select(match => match.Groups["value"].Value)];

    private async Task ExecuteAsync(string statements)
    {
        await using var command = app.Database.Owner.CreateCommand(statements);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<string?> TextAsync(string query)
    {
        await using var command = app.Database.Owner.CreateCommand(query);
        return await command.ExecuteScalarAsync() as string;
    }

    private static async Task<long> CountAsync(NpgsqlConnection connection, string statement, bool undo = false)
    {
        await using var together = undo ? await connection.BeginTransactionAsync() : null;
        await using var command = new NpgsqlCommand(statement, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    [GeneratedRegex("name=\"slot\" value=\"(?<value>[0-9]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Slot();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Token();
}
