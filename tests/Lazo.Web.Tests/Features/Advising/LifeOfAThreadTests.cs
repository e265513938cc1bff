using System.Net;
using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Voices;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Zone;
using Lazo.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using static Lazo.Web.Tests.Features.Advising.ZoneApp;

namespace Lazo.Web.Tests.Features.Advising;

/// <summary>What a thread goes through between its yes and its end, over HTTP: also when the appointment is over.</summary>
public sealed class LifeOfAThreadTests : IClassFixture<ZoneApp>
{
    private static readonly Guid WithOtilia = Guid.Parse("01990000-0000-7000-8000-000000000003");

    private static readonly string Advisors = $"/acompanamiento/{WithRosendo}", Teachers = $"/mi-acompanamiento/{WithRosendo}", Ended = $"/mi-acompanamiento/{WithOtilia}";

    private readonly ZoneApp app;

    public LifeOfAThreadTests(ZoneApp app)
    {
        this.app = app;
        // Appointments run by the clock of the database.
        if (app.Clock.Now < TimeProvider.System.GetUtcNow()) app.Clock.Now = TimeProvider.System.GetUtcNow();
    }

    [Fact]
    public async Task It_is_closed_celebrated_and_taken_up_again()
    {
        await YesAsync(Rosendo, WithRosendo);
        using var lucia = await app.SignedInAsync("lucia");
        using var rosendo = await app.SignedInAsync("rosendo");
        await WriteAsync(lucia, Advisors, "cierre", ("celebration", "Una exposición de la escuela"));
        var closed = await rosendo.GetStringAsync(Teachers);
        closed.ShouldContain("Acompañamiento cerrado, y celebrado");
        closed.ShouldContain("Una exposición de la escuela");
        closed.ShouldContain("/anotar/retomar");
        await WriteAsync(rosendo, Teachers, "retomar", ("why", "Llegó un grupo nuevo"));
        var again = await lucia.GetStringAsync(Advisors);
        again.ShouldContain("Llegó un grupo nuevo");
        again.ShouldNotContain("Acompañamiento cerrado, y celebrado");
    }

    [Fact]
    public async Task Collective_work_stands_in_the_thread_of_each_and_the_dose_counts_both()
    {
        await YesAsync(Rosendo, WithRosendo);
        await YesAsync(Tomasa, WithTomasa);
        using var lucia = await app.SignedInAsync("lucia");
        using var rosendo = await app.SignedInAsync("rosendo");
        using var tomasa = await app.SignedInAsync("tomasa");
        await WriteAsync(lucia, Advisors, "encuentro", ("channel", "InPerson"), ("what", "Una clase"), ("minutes", "40"));
        await WriteAsync(lucia, Advisors, "reunion", ("kind", "Colegiado"), ("what", "El plan de lectura"), ("minutes", "50"), ("with", $"{WithTomasa}"));

        var his = await rosendo.GetStringAsync(Teachers);
        his.ShouldContain("2 encuentros · 90 minutos, 1 en colectivo");
        var hers = await tomasa.GetStringAsync($"/mi-acompanamiento/{WithTomasa}");
        hers.ShouldContain("1 encuentro · 50 minutos, 1 en colectivo");
        hers.ShouldContain("El plan de lectura");
        hers.ShouldNotContain("Una clase");
    }

    [Fact]
    public async Task What_was_lent_comes_back_and_what_was_learned_is_shown()
    {
        await YesAsync(Rosendo, WithRosendo);
        using var lucia = await app.SignedInAsync("lucia");
        using var rosendo = await app.SignedInAsync("rosendo");
        await WriteAsync(lucia, Advisors, "prestamo", ("what", "Las láminas del agua"), ("until", $"{app.Clock.Now.AddDays(20):yyyy-MM-dd}"));
        var lent = await rosendo.GetStringAsync(Teachers);
        lent.ShouldContain("Material prestado");
        await WriteAboutAsync(rosendo, Teachers, "devuelto", $"?de={await LastAsync("lent")}", ("words", "Sirvieron mucho"));
        (await lucia.GetStringAsync(Advisors)).ShouldNotContain("Material prestado");
        (await lucia.GetStringAsync(Advisors)).ShouldContain("Sirvieron mucho");
        await WriteAsync(rosendo, Teachers, "demostracion", ("what", "Una clase abierta a las familias"));
        (await lucia.GetStringAsync(Advisors)).ShouldContain("Una clase abierta a las familias");
    }

    [Fact]
    public async Task A_rhythm_says_when_it_is_looked_at_again_and_a_change_says_how_it_is_meant()
    {
        await YesAsync(Rosendo, WithRosendo);
        using var lucia = await app.SignedInAsync("lucia");
        using var rosendo = await app.SignedInAsync("rosendo");
        await WriteAsync(lucia, Advisors, "ritmo", ("rhythm", "Monthly"), ("again", "2027-03-15"));
        var thread = WebUtility.HtmlDecode(await rosendo.GetStringAsync(Teachers));
        thread.ShouldContain("Lo vuelven a ver:");
        thread.ShouldContain("15 de marzo");
        var ways = Advisors + "/formas";
        await PostAsync(lucia, ways, ways + "?handler=Choose", ("structure", "Innovation"), ("why", "Algo nuevo"), ("aspects[Purpose]", "Probar los proyectos"));
        await PostAsync(lucia, ways, ways + "?handler=Change", ("from", "Innovation"), ("to", "Resignification"), ("why", "Ya los tenía"), ("aspects[Purpose]", "Mirarlos de otro modo"));

        var page = WebUtility.HtmlDecode(await rosendo.GetStringAsync(Teachers + "/formas"));
        page.ShouldContain("<b>Mirarlos de otro modo</b>");
        page.ShouldNotContain("Probar los proyectos", Case.Sensitive, "That was meant of the way before.");
        (await rosendo.GetStringAsync(Teachers)).ShouldContain("Mirarlos de otro modo");
    }

    [Fact]
    public async Task When_the_appointment_is_over_her_account_and_her_replies_are_still_hers_and_nothing_new_is_agreed()
    {
        await app.TellAsync(Tomasa, new Requested(Idea.FeltNeed, "Lo que quedó a medias"), app.Clock.Now.AddDays(-200), null, WithOtilia);
        using var tomasa = await app.SignedInAsync("tomasa");
        var earlier = await app.TellAsync(Tomasa, new AccountWritten("Cuando empezamos"), app.Clock.Now.AddDays(-150), null, WithOtilia);
        await WriteAsync(tomasa, Ended, "relato", ("words", "Lo que viví con Otilia"));
        await WriteAboutAsync(tomasa, Ended, "respuesta", $"?de={earlier}", ("words", "Hoy lo diría distinto"));
        var thread = await tomasa.GetStringAsync(Ended);
        thread.ShouldContain("Lo que viví con Otilia");
        thread.ShouldContain("Hoy lo diría distinto");
        (await tomasa.GetAsync(Ended + "/anotar/encuentro")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var handler in new[] { "Accept", "Later", "Decline", "ComeBack" })
            (await tomasa.PostFormAsync(Ended, $"{Ended}?handler={handler}", ("about", "x"))).StatusCode.ShouldBe(HttpStatusCode.NotFound, handler);
    }

    [Fact]
    public async Task She_sees_her_visits_of_before_and_what_became_of_them()
    {
        foreach (var (state, days, purpose) in new[] { ("done", -20, "Observar matemáticas"), ("not_done", -13, "Platicar"), ("planned", -6, "Llevar láminas"), ("cancelled", 3, "Taller") })
        {
            await app.ChangeAsync($"""
                with made as (insert into visit (id, institution_id, advisor_id, school_id, version, starts_at, ends_at, purpose, state, changed_at, changed_by)
                  values (gen_random_uuid(), 1, {Otilia}, {Hidalgo}, 1, '{app.Clock.Now.AddDays(days):O}', '{app.Clock.Now.AddDays(days).AddHours(1):O}', '{purpose}', '{state}', now(), {Otilia}) returning id)
                insert into visit_pair (visit_id, pair_id, institution_id) select id, '{WithOtilia}', 1 from made;
                """);
        }

        using var tomasa = await app.SignedInAsync("tomasa");
        var before = WebUtility.HtmlDecode(await tomasa.GetStringAsync("/mi-acompanamiento/visitas")).Split("id=\"pasadas\"")[1];
        foreach (var (state, purpose) in new[] { ("se hizo", "Observar matemáticas"), ("no se hizo", "Platicar"), ("falta anotar si se hizo", "Llevar láminas"), ("cancelada", "Taller") })
        {
            before.ShouldContain(purpose);
            before.ShouldContain(state);
        }

        using var rosendo = await app.SignedInAsync("rosendo");
        (await rosendo.GetStringAsync("/mi-acompanamiento/visitas")).ShouldNotContain("Observar matemáticas");
    }

    [Fact]
    public async Task A_month_is_counted_also_where_nobody_asks_and_a_school_that_came_later_waits()
    {
        var desk = app.Services.GetRequiredService<ZoneDesk>();
        await desk.CountAsync(CancellationToken.None);
        var month = ZoneDesk.Latest(DateOnly.FromDateTime(app.Clock.Now.UtcDateTime));
        await using var connection = await app.Database.Owner.OpenConnectionAsync();
        (await connection.RowsAsync("select org_id from zone_month where month = $1 order by org_id", r => r.GetInt32(0), CancellationToken.None, month))
            .ShouldBe([ZoneApp.Zone, Hidalgo, Juarez, OtherZone, Morelos]);
        await desk.CountAsync(CancellationToken.None);

        await app.ChangeAsync($"""
            insert into org (institution_id, sourced_id, name, type) values (1, 'esc-nueva', 'Preescolar Nuevo', 'school');
            insert into school (org_id, institution_id, zone_id, level, shift, opens_at, closes_at) select id, 1, {ZoneApp.Zone}, 'preschool', 'morning', '09:00', '12:00' from org where sourced_id = 'esc-nueva';
            insert into person_role (institution_id, sourced_id, person_id, role, org_id) select 1, 'r-9', {Delia}, 'principal', id from org where sourced_id = 'esc-nueva';
            """);
        using var delia = await app.SignedInAsync("delia");
        var page = WebUtility.HtmlDecode(await delia.GetStringAsync("/zona"));
        page.ShouldContain("Preescolar Nuevo");
        page.ShouldContain("Todavía no hay ningún mes contado");
    }

    private async Task YesAsync(int teacher, Guid pair)
    {
        await using var connection = await app.Database.Owner.OpenConnectionAsync();
        if ((await connection.RowsAsync("select count(*) from advising_fact where kind = 'request-accepted' and author_id = $1", r => r.GetInt64(0), CancellationToken.None, teacher))[0] == 0)
            await app.TellAsync(teacher, new Accepted(), app.Clock.Now.AddDays(-20), null, pair);
    }

    private Task WriteAsync(HttpClient client, string side, string act, params (string, string)[] fields) => WriteAboutAsync(client, side, act, "", fields);

    private Task WriteAboutAsync(HttpClient client, string side, string act, string about, params (string, string)[] fields) =>
        PostAsync(client, $"{side}/anotar/{act}{about}", $"{side}/anotar/{act}{about}", fields);

    private async Task PostAsync(HttpClient client, string page, string action, params (string, string)[] fields)
    {
        app.Clock.Advance(TimeSpan.FromSeconds(5));
        (await client.PostFormAsync(page, action, fields)).StatusCode.ShouldBe(HttpStatusCode.Redirect, action);
    }

    private async Task<Guid> LastAsync(string kind)
    {
        await using var connection = await app.Database.Owner.OpenConnectionAsync();
        return (await connection.RowsAsync("select id from advising_fact where kind = $1 order by recorded_at desc limit 1", r => r.GetGuid(0), CancellationToken.None, kind))[0];
    }
}
