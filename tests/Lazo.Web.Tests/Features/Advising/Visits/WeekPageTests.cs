using System.Net;
using System.Text.RegularExpressions;
using Lazo.Web.Data;
using Lazo.Web.Tests.Support;
using static Lazo.Web.Tests.Features.Advising.ZoneApp;

namespace Lazo.Web.Tests.Features.Advising.Visits;

/// <summary>The advisor's week over HTTP: visits are planned, ordered, moved and undone; clashes are said; nobody loses silently.</summary>
public sealed partial class WeekPageTests(ZoneApp app) : IClassFixture<ZoneApp>, IAsyncLifetime
{
    private static readonly (string, string)[] Nothing = [];

    private DateOnly monday;

    // Appointments are of the days of the database's own clock; each test has a week of its own.
    public async ValueTask InitializeAsync()
    {
        await using var connection = await app.Database.Owner.OpenConnectionAsync();
        var today = (await connection.RowsAsync("select current_date", r => r.GetFieldValue<DateOnly>(0), CancellationToken.None))[0];
        monday = today.AddDays(7 - (((int)today.DayOfWeek + 6) % 7));
        app.Clock.Now = new(monday.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_visit_is_planned_seen_by_the_teacher_and_undone()
    {
        using var lucia = await app.SignedInAsync("lucia");
        using var tomasa = await app.SignedInAsync("tomasa");
        var day = monday.AddDays(1);

        var planned = await PlanAsync(lucia, Hidalgo, day, "08:10", 90, WithTomasa);
        planned.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var week = await lucia.GetStringAsync(Week(day));
        week.ShouldContain("8:10–9:40 · Primaria Hidalgo");
        week.ShouldContain("Deshacer");
        (await tomasa.GetStringAsync("/mi-acompanamiento/visitas")).ShouldContain("a las 8:10");

        var undo = WebUtility.HtmlDecode(Undo().Match(week).Groups["address"].Value);
        await lucia.PostFormAsync(Week(day), undo, Nothing);
        (await lucia.GetStringAsync(Week(day))).ShouldContain("cancelada");
        var hers = (await tomasa.GetStringAsync("/mi-acompanamiento/visitas")).Split("id=\"pasadas\"");
        hers[0].ShouldNotContain("a las 8:10");
        hers[1].ShouldContain("cancelada");
    }

    [Fact]
    public async Task What_stands_against_a_visit_is_said_and_an_order_is_proposed_applied_and_undone()
    {
        using var lucia = await app.SignedInAsync("lucia");
        var day = monday.AddDays(9);
        await PlanAsync(lucia, Hidalgo, day, "09:00", 60, WithTomasa);
        await PlanAsync(lucia, Juarez, day, "09:30", 60, WithRosendo);
        await PlanAsync(lucia, Juarez, day.AddDays(1), "13:00", 60, WithRosendo);

        var week = await lucia.GetStringAsync(Week(day));
        week.ShouldContain("Se encima con Primaria Hidalgo (9:00).");
        week.ShouldContain("Queda fuera del horario de la escuela.");
        week.ShouldContain("Orden que propongo");

        (await ApplyAsync(lucia, day, week)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var applied = await lucia.GetStringAsync(Week(day));
        applied.ShouldNotContain("Se encima con");
        applied.ShouldNotContain("El camino desde");
        applied.ShouldContain("7:30–8:30 · Telesecundaria Juárez");
        applied.ShouldContain("9:30–10:30 · Primaria Hidalgo");

        await lucia.PostFormAsync(Week(day), WebUtility.HtmlDecode(Undo().Match(applied).Groups["address"].Value), Nothing);
        (await lucia.GetStringAsync(Week(day))).ShouldContain("Se encima con Primaria Hidalgo (9:00).");
        // What was proposed for the day as it was then isn't put in place of another one.
        await PlanAsync(lucia, Hidalgo, day, "11:00", 30, WithTomasa);
        await ApplyAsync(lucia, day, week);
        (await lucia.GetStringAsync(Week(day))).ShouldContain("El día cambió mientras lo veías");
    }

    [Fact]
    public async Task Two_who_change_it_at_once_are_shown_both_and_a_person_chooses()
    {
        using var lucia = await app.SignedInAsync("lucia");
        var day = monday.AddDays(16);
        await PlanAsync(lucia, Hidalgo, day, "09:00", 60, WithTomasa);
        var page = "/acompanamiento/visitas/" + VisitLink().Match(await lucia.GetStringAsync(Week(day))).Groups["id"].Value;

        (string, string)[] Move(string from) => [("version", "1"), ("day", $"{day:yyyy-MM-dd}"), ("from", from), ("minutes", "60"), ("purpose", "")];
        (await lucia.PostFormAsync(page, page + "?handler=Move", Move("10:00"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await lucia.PostFormAsync(page, page + "?handler=Move", Move("08:15"));

        var both = await lucia.GetStringAsync(page);
        both.ShouldContain("Dos la cambiaron a la vez");
        both.ShouldContain("10:00–11:00");
        both.ShouldContain("8:15–9:15");
        var clash = Clash().Match(both).Groups["id"].Value;
        await lucia.PostFormAsync(page, page + "?handler=Choose", ("version", "2"), ("clash", clash), ("take", "true"));

        var chosen = await lucia.GetStringAsync(page);
        chosen.ShouldNotContain("Dos la cambiaron a la vez");
        chosen.ShouldContain("<b>" + "miércoles");
        chosen.ShouldContain("8:15–9:15");
        chosen.ShouldContain("(no quedó)");
    }

    [Fact]
    public async Task What_became_of_a_visit_is_told_with_its_hours_or_its_reason_read_by_the_teacher_and_undone()
    {
        using var lucia = await app.SignedInAsync("lucia");
        using var tomasa = await app.SignedInAsync("tomasa");
        // The clock stands at six in the morning of Monday.
        var day = monday.AddDays(-7);
        await PlanAsync(lucia, Hidalgo, day, "09:00", 60, WithTomasa);
        var id = VisitLink().Match(await lucia.GetStringAsync(Week(day))).Groups["id"].Value;
        var page = "/acompanamiento/visitas/" + id;
        (await lucia.GetStringAsync(Week(day))).ShouldContain("¿Se hizo? Anótalo");
        (await tomasa.GetStringAsync("/mi-acompanamiento/visitas")).ShouldContain("falta anotar si se hizo");

        // Without a reason nothing is written.
        (await (await lucia.PostFormAsync(page, page + "?handler=State", ("version", "1"), ("state", "not_done"), ("why", " "))).Content.ReadAsStringAsync())
            .ShouldContain("Di en pocas palabras por qué no se hizo.");
        (await StateAsync(id)).ShouldBe("planned 60 ");
        await lucia.PostFormAsync(page, page + "?handler=State", ("version", "1"), ("state", "not_done"), ("why", "Llovió toda la noche"));
        (await StateAsync(id)).ShouldBe("not_done 60 Llovió toda la noche");
        (await tomasa.GetStringAsync("/mi-acompanamiento/visitas")).ShouldContain("no se hizo: Llovió toda la noche");
        await UndoAsync(lucia, day);
        (await StateAsync(id)).ShouldBe("planned 60 ");

        // It took place, longer and for something else than was planned.
        (string, string)[] made = [("day", $"{day:yyyy-MM-dd}"), ("from", "09:20"), ("minutes", "95"), ("purpose", "Mirar los cuadernos")];
        var answer = await lucia.PostFormAsync(page, page + "?handler=Made", [("version", "3"), .. made]);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var week = await lucia.GetStringAsync(Week(day));
        week.ShouldContain("Anotada: 1 h 35 min en Primaria Hidalgo.");
        week.ShouldContain("9:20–10:55 · Primaria Hidalgo");
        (await StateAsync(id)).ShouldBe("done 95 ");
        (await tomasa.GetStringAsync("/mi-acompanamiento/visitas")).ShouldContain("se hizo, 1 h 35 min");
        (await lucia.GetStringAsync($"/acompanamiento/{WithTomasa}")).ShouldContain("1 encuentro · 95 minutos");
        await lucia.PostFormAsync(Week(day), WebUtility.HtmlDecode(Undo().Match(week).Groups["address"].Value), Nothing);
        (await StateAsync(id)).ShouldBe("planned 60 ");
        (await lucia.GetStringAsync($"/acompanamiento/{WithTomasa}")).ShouldNotContain("95 minutos");

        // What lies ahead isn't told as made, neither by its day nor by one that is typed.
        (await (await lucia.PostFormAsync(page, page + "?handler=Made", ("version", "5"), ("day", $"{monday.AddDays(1):yyyy-MM-dd}"), ("from", "09:00"), ("minutes", "60"), ("purpose", ""))).Content.ReadAsStringAsync())
            .ShouldContain("Todavía no llega esa hora.");
        (await StateAsync(id)).ShouldBe("planned 60 ");
    }

    [Fact]
    public async Task Administrative_work_is_for_the_advisor_alone()
    {
        using var lucia = await app.SignedInAsync("lucia");
        var day = monday.AddDays(22);
        await PlanAsync(lucia, Hidalgo, day, "09:00", 60, WithTomasa);
        var id = VisitLink().Match(await lucia.GetStringAsync(Week(day))).Groups["id"].Value;

        // All of it or nothing: a visit isn't eaten by work that couldn't be noted.
        await app.FailsAsync("admin-work", async () => (await WorkAsync()).StatusCode.ShouldBe(HttpStatusCode.InternalServerError));
        await using var connection = await app.Database.Owner.OpenConnectionAsync();
        (await connection.RowsAsync("select state from visit where id = $1", r => r.GetString(0), CancellationToken.None, Guid.Parse(id))).ShouldBe(["planned"]);
        await WorkAsync();
        var week = await lucia.GetStringAsync(Week(day));
        week.ShouldContain("<b>3 h</b> · 1 visita que no se hizo");
        week.ShouldContain("no se hizo");

        (await connection.RowsAsync("select own from advising_fact where kind = 'admin-work'", r => r.GetBoolean(0), CancellationToken.None)).ShouldBe([true]);
        await lucia.PostFormAsync(Week(day), WebUtility.HtmlDecode(Undo().Match(week).Groups["address"].Value), Nothing);
        (await lucia.GetStringAsync(Week(day))).ShouldContain("Nada anotado esta semana.");

        Task<HttpResponseMessage> WorkAsync() => lucia.PostFormAsync(
            Week(day), $"{Week(day)}&handler=Work", ("what", "Captura de estadística"), ("day", $"{day:yyyy-MM-dd}"), ("minutes", "180"), ("eaten", id));
    }

    [Fact]
    public async Task Who_isnt_of_it_finds_nothing()
    {
        using var lucia = await app.SignedInAsync("lucia");
        var day = monday.AddDays(29);
        await PlanAsync(lucia, Hidalgo, day, "09:00", 60, WithTomasa);
        var id = VisitLink().Match(await lucia.GetStringAsync(Week(day))).Groups["id"].Value;

        using var tomasa = await app.SignedInAsync("tomasa");
        var file = await tomasa.GetAsync($"/acompanamiento/visitas/{id}.ics");
        (await file.Content.ReadAsStringAsync()).ShouldContain("SUMMARY:Visita de Lucía Chablé");
        (await tomasa.GetAsync($"/acompanamiento/visitas/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await tomasa.GetAsync("/acompanamiento/semana")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var username in (string[])["rosendo", "irma", "saul", "otilia", "ramiro", "delia"])
        {
            using var other = await app.SignedInAsync(username);
            (await other.GetAsync($"/acompanamiento/visitas/{id}.ics")).StatusCode.ShouldBe(HttpStatusCode.NotFound, username);
            (await other.GetAsync($"/acompanamiento/visitas/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, username);
            (await other.GetAsync($"/acompanamiento/escuelas/{Hidalgo}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, username);
        }

        // Nor does she plan one at a school of another zone, or with somebody whom she doesn't accompany.
        (await lucia.GetAsync($"/acompanamiento/visitas/nueva?escuela={Morelos}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await PlanAsync(lucia, Hidalgo, day, "09:00", 60, WithRosendo)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_wrong_is_said_and_what_was_typed_stays()
    {
        using var lucia = await app.SignedInAsync("lucia");
        var page = await (await PlanAsync(lucia, Hidalgo, monday, "09:00", 2, WithTomasa)).Content.ReadAsStringAsync();
        page.ShouldContain("Una visita dura entre 5 minutos y 10 horas.");
        page.ShouldContain("value=\"09:00\"");
    }

    private async Task UndoAsync(HttpClient client, DateOnly day) =>
        await client.PostFormAsync(Week(day), WebUtility.HtmlDecode(Undo().Match(await client.GetStringAsync(Week(day))).Groups["address"].Value), Nothing);

    private async Task<string> StateAsync(string visit)
    {
        await using var connection = await app.Database.Owner.OpenConnectionAsync();
        return (await connection.RowsAsync(
            "select state || ' ' || extract(epoch from ends_at - starts_at)::int / 60 || ' ' || why from visit where id = $1", r => r.GetString(0), CancellationToken.None, Guid.Parse(visit)))[0];
    }

    private static string Week(DateOnly day) => $"/acompanamiento/semana?desde={day:yyyy-MM-dd}";

    private static Task<HttpResponseMessage> PlanAsync(HttpClient client, int school, DateOnly day, string from, int minutes, Guid with)
    {
        var page = $"/acompanamiento/visitas/nueva?escuela={school}";
        return client.PostFormAsync(page, page, ("day", $"{day:yyyy-MM-dd}"), ("from", from), ("minutes", $"{minutes}"), ("purpose", ""), ("with", $"{with}"));
    }

    private static Task<HttpResponseMessage> ApplyAsync(HttpClient client, DateOnly day, string week) => client.PostFormAsync(
        Week(day), "/acompanamiento/semana?handler=Order", [.. Shown().Matches(week).Select(match => ("v", match.Groups["v"].Value)), ("dia", $"{day:yyyy-MM-dd}")]);

    [GeneratedRegex("action=\"(?<address>/acompanamiento/semana\\?[^\"]*handler=Undo[^\"]*v=[^\"]+|/acompanamiento/semana\\?[^\"]*UndoWork[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Undo();

    [GeneratedRegex("name=\"v\" value=\"(?<v>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Shown();

    [GeneratedRegex("href=\"/acompanamiento/visitas/(?<id>[0-9a-f-]{36})\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex VisitLink();

    [GeneratedRegex("name=\"clash\" value=\"(?<id>\\d+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Clash();
}
