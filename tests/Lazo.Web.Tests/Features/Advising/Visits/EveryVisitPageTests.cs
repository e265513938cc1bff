using Lazo.Web.Data;
using Lazo.Web.Features.Shared;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Advising.Visits;

/// <summary>What holds of every page holds of the pages of visits, schools and zones: each fits a small telephone, can be used by everyone and is light.</summary>
public sealed class EveryVisitPageTests(ZoneApp app, Browser browser) : IClassFixture<ZoneApp>
{
    private const string Visit = "01990000-0000-7000-8000-00000000aa01";

    private static readonly (string Name, string Username, string Address)[] Pages =
    [
        ("semana", "lucia", "/acompanamiento/semana"),
        ("visita-nueva", "lucia", "/acompanamiento/visitas/nueva"),
        ("visita-nueva-escuela", "lucia", $"/acompanamiento/visitas/nueva?escuela={ZoneApp.Hidalgo}"),
        ("visita", "lucia", $"/acompanamiento/visitas/{Visit}"),
        ("escuelas", "lucia", "/acompanamiento/escuelas"),
        ("escuela", "lucia", $"/acompanamiento/escuelas/{ZoneApp.Hidalgo}"),
        ("mis-visitas", "tomasa", "/mi-acompanamiento/visitas"),
        ("mis-visitas-ninguna", "delia", "/mi-acompanamiento/visitas"),
        ("zona-calendario", "saul", "/zona/calendario"),
        ("zona-caminos", "saul", "/zona/caminos"),
        ("zona-camino", "saul", $"/zona/caminos?de={ZoneApp.Hidalgo}"),
        ("zona-palabras", "saul", "/zona/palabras"),
        ("zona-escuelas", "saul", "/zona/escuelas"),
        ("zona-escuela-horas", "saul", $"/zona/escuelas?de={ZoneApp.Hidalgo}"),
        ("zona-nombramientos", "saul", "/zona/nombramientos"),
        ("zona-temas", "saul", "/zona/temas"), ("zona-plazos", "saul", "/zona/plazos"),
        ("zona-avisos", "saul", "/zona/avisos"),
        ("semana-en", "lucia", "/acompanamiento/semana"),
    ];

    [Fact]
    public async Task They_fit_can_be_used_by_everyone_and_are_light()
    {
        app.Clock.Now = await NextMondayAsync();
        await FillAsync();
        var wrong = new List<string>();
        foreach (var pages in Pages.GroupBy(page => page.Username))
        {
            var page = await browser.NewPageAsync(app.Address, 360);
            await SignIn.AsAsync(app, page, pages.Key);
            foreach (var (name, _, address) in pages.OrderBy(one => one.Name.EndsWith("-en", StringComparison.Ordinal)))
            {
                try
                {
                    if (name.EndsWith("-en", StringComparison.Ordinal))
                        await page.Context.AddCookiesAsync([new Cookie { Name = Speech.Cookie, Value = "en", Url = app.Address.ToString() }]);
                    var answer = await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
                    answer!.Status.ShouldBe(200);
                    await EveryPageTests.LookAsync(page, name);
                }
                catch (Exception e) when (e is ShouldAssertException or PlaywrightException or TimeoutException)
                {
                    wrong.Add($"{name} ({address}): {e.Message}");
                }
            }

            await page.Context.CloseAsync();
        }

        wrong.ShouldBeEmpty();
    }

    // Appointments are of the days of the database's own clock.
    private async Task<DateTimeOffset> NextMondayAsync()
    {
        await using var connection = await app.Database.Owner.OpenConnectionAsync();
        var today = await connection.RowsAsync("select current_date", r => r.GetFieldValue<DateOnly>(0), CancellationToken.None);
        return new(today[0].AddDays(8 - (((int)today[0].DayOfWeek + 6) % 7) - 1).ToDateTime(new TimeOnly(13, 0)), TimeSpan.Zero);
    }

    private async Task FillAsync()
    {
        var monday = app.Clock.Now.ToString("yyyy-MM-dd");
        await app.ChangeAsync($"""
            insert into visit (id, institution_id, advisor_id, school_id, version, starts_at, ends_at, purpose, changed_at, changed_by, at_recess) values
              ('{Visit}', 1, 1, 3, 1, '{monday} 09:00-06', '{monday} 10:30-06', 'Ver juntos la secuencia de fracciones', now(), 1, true),
              ('01990000-0000-7000-8000-00000000aa02', 1, 1, 2, 1, '{monday} 11:00-06', '{monday} 12:00-06', '', now(), 1, false);
            insert into visit_pair (visit_id, pair_id, institution_id) values
              ('{Visit}', '{ZoneApp.WithRosendo}', 1), ('01990000-0000-7000-8000-00000000aa02', '{ZoneApp.WithTomasa}', 1);
            insert into school_day (institution_id, zone_id, school_id, day, kind, words) values (1, 1, null, '{monday}'::date + 4, 'council', 'Consejo Técnico Escolar');
            """);
    }
}
