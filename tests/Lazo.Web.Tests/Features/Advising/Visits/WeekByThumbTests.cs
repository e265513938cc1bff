using Lazo.Web.Data;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Advising.Visits;

/// <summary>An advisor's week on a small telephone: two visits that clash are planned, put in order with one tap, and back.</summary>
public sealed class WeekByThumbTests(ZoneApp app, Browser browser) : IClassFixture<ZoneApp>
{
    [Fact]
    public async Task She_plans_two_visits_and_takes_the_order_that_is_proposed()
    {
        await using var connection = await app.Database.Owner.OpenConnectionAsync();
        var today = (await connection.RowsAsync("select current_date", r => r.GetFieldValue<DateOnly>(0), CancellationToken.None))[0];
        var monday = today.AddDays(7 - (((int)today.DayOfWeek + 6) % 7));
        app.Clock.Now = new(monday.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
        var page = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, page, "lucia");

        foreach (var (school, teacher, from) in new[] { ("Primaria Hidalgo", "Tomasa Ek", "09:00"), ("Telesecundaria Juárez", "Rosendo Palma", "09:30") })
        {
            await page.GotoAsync($"/acompanamiento/semana?desde={monday:yyyy-MM-dd}");
            await page.GetByText("Planear una visita").ClickAsync();
            await page.Locator("select[name=escuela]").SelectOptionAsync(new SelectOptionValue { Label = school });
            await page.GetByText("Seguir", new PageGetByTextOptions { Exact = true }).ClickAsync();
            await page.GetByLabel(teacher).CheckAsync();
            await page.FillAsync("input[name=day]", $"{monday.AddDays(1):yyyy-MM-dd}");
            await page.FillAsync("input[name=from]", from);
            await page.FillAsync("input[name=minutes]", "60");
            await page.GetByText("Planear", new PageGetByTextOptions { Exact = true }).ClickAsync();
            await page.GetByText("Visita planeada:").WaitForAsync();
        }

        await page.GetByText("Se encima con Primaria Hidalgo").WaitForAsync();
        await page.Locator(".told .shut").ClickAsync();
        await page.GetByText("Poner este orden").ClickAsync();
        await page.GetByText("de camino en todo el día").WaitForAsync();
        (await page.GetByText("Se encima con").CountAsync()).ShouldBe(0);
        await page.GetByText("Deshacer").ClickAsync();
        await page.GetByText("Se encima con Primaria Hidalgo").WaitForAsync();
        await page.Context.CloseAsync();
    }
}
