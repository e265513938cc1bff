using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

/// <summary>Danger told: she is answered at once with somebody to call, and no wish for peace stands before it.</summary>
public sealed class NearDangerTests(MorningApp app) : IClassFixture<MorningApp>
{
    [Fact]
    public async Task Who_writes_of_danger_sees_where_somebody_answers_and_nobody_else_does()
    {
        using var julian = await app.SignedInAsync("julian");
        await julian.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", "Buenas noches maestra, ¿cuándo cierra la actividad 4?"));
        (await julian.GetStringAsync("/mi-tutoria")).ShouldNotContain("tel:");

        await julian.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", "Ya no quiero vivir, maestra."));

        var page = await julian.GetStringAsync("/mi-tutoria");
        page.ShouldContain("href=\"tel:911\"");
        page.ShouldContain("href=\"tel:8009112000\"");
        page.ShouldNotContain("Alerta");
        app.Clock.Advance(TimeSpan.FromDays(4));
        using var later = await app.SignedInAsync("julian");
        (await later.GetStringAsync("/mi-tutoria")).ShouldNotContain("tel:");
        app.Clock.Advance(TimeSpan.FromDays(-4));
    }

    [Fact]
    public async Task Quiet_hours_say_nothing_before_an_open_alarm()
    {
        using var ulises = await app.SignedInAsync("ulises");
        using var efrain = await app.SignedInAsync("efrain");
        var local = TimeZoneInfo.ConvertTime(app.Clock.Now, TimeZoneInfo.FindSystemTimeZoneById("America/Mexico_City"));
        await ulises.PostFormAsync("/mi/ficha", "/mi/ficha?handler=Wish", ("days", "Every"), ("from", local.AddHours(-2).ToString("HH:mm")), ("to", local.AddHours(3).ToString("HH:00")));
        (await efrain.GetStringAsync("/tutoria/tutorados/24/conversacion")).ShouldContain("Pidió que no se le busque");

        await ulises.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", "Ya no quiero vivir."));

        var page = await efrain.GetStringAsync("/tutoria/tutorados/24/conversacion");
        page.ShouldNotContain("Pidió que no se le busque");
        page.ShouldContain("sigue el protocolo");
        page.ShouldContain("data-opens-here=\"False\"");
    }

    [Fact]
    public async Task What_is_pointed_at_has_the_focus_without_script()
    {
        using var nora = await app.SignedInAsync("nora");
        const string thread = "/tutoria/tutorados/3/conversacion";

        var answer = await nora.PostFormAsync(thread, thread + "?handler=Say", ("text", "Eres una floja."), ("seen", ""));

        (await answer.Content.ReadAsStringAsync()).ShouldContain("id=\"antes\" tabindex=\"-1\" autofocus");
    }
}
