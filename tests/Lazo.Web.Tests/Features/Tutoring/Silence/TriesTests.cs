using System.Net;
using Lazo.Web.Access;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Npgsql;

namespace Lazo.Web.Tests.Features.Tutoring.Silence;

/// <summary>Tries to reach who doesn't reply, personal situations, and what the coordination is told of all this: counts.</summary>
public sealed class TriesTests(MorningApp app) : IClassFixture<MorningApp>
{
    private const int Nora = 1, Rosa = 12, Daniel = 13, Fernanda = 14, Alma = 15, Citlali = 16, Amparo = 22, Efrain = 23;

    [Fact]
    public async Task A_try_is_recorded_in_one_tap_and_a_slip_is_undone_in_another()
    {
        using var nora = await app.SignedInAsync("nora");
        await nora.PostFormAsync("/tutoria/hoy", "/tutoria/hoy?handler=Spoke&result=Attempted", ("tutee", $"{Daniel}"), ("channel", "Phone"));
        var told = await nora.GetStringAsync("/tutoria/hoy");
        told.ShouldContain("lo intentaste por teléfono y no contestó");
        var undo = WebUtility.HtmlDecode(told.Split("action=\"").First(part => part.Contains("handler=TakeBack", StringComparison.Ordinal)).Split('"')[0]);

        (await nora.PostFormAsync("/tutoria/hoy", undo)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await nora.PostFormAsync("/tutoria/hoy", undo)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "It was undone already.");

        (await app.CountAsync($"select count(*) from event where student_id = {Daniel} and kind in ('contact_attempt', 'contact_undone')")).ShouldBe(2, "What was recorded stays; the page leaves it out.");
        (await nora.GetStringAsync($"/tutoria/tutorados/{Daniel}/registro")).ShouldNotContain("Contacto por teléfono");
    }

    [Fact]
    public async Task A_quarter_of_an_hour_later_it_stands()
    {
        using var nora = await app.SignedInAsync("nora");
        await nora.PostFormAsync($"/tutoria/tutorados/{Fernanda}/registro", $"/tutoria/tutorados/{Fernanda}/intentos?handler=Try", ("channel", "Mail"), ("result", "Attempted"));
        await app.RunAsync($"update event set recorded_at = recorded_at - interval '16 minutes' where student_id = {Fernanda} and kind = 'contact_attempt'");
        await using var command = app.Database.Owner.CreateCommand($"select sourced_id from event where student_id = {Fernanda} and kind = 'contact_attempt'");
        var attempt = (string)(await command.ExecuteScalarAsync())!;

        await nora.PostFormAsync("/tutoria/hoy", $"/tutoria/tutorados/{Fernanda}/intentos?handler=TakeBack&attempt={attempt}");

        (await app.CountAsync($"select count(*) from event where student_id = {Fernanda} and kind = 'contact_undone'")).ShouldBe(0);
    }

    [Fact]
    public async Task The_ladder_climbs_on_her_page_until_it_is_exhausted_and_the_coordination_hears_a_count()
    {
        using var nora = await app.SignedInAsync("nora");
        await app.RunAsync($"""
            insert into message (institution_id, tutee_id, sender_id, sent_at, recorded_at, channel, asks, body)
            values (1, {Citlali}, {Nora}, now() - interval '6 days', now() - interval '6 days', 'platform', true, '¿Cómo vas?');
            delete from message where tutee_id = {Citlali} and sender_id = {Citlali};
            delete from event where student_id = {Citlali};
            """);
        var page = $"/tutoria/tutorados/{Citlali}/intentos";
        (await nora.GetStringAsync($"/tutoria/tutorados/{Citlali}")).ShouldContain("id=\"escalera\"");
        foreach (var channel in new[] { "Mail", "WhatsApp", "Phone" })
            await nora.PostFormAsync(page, page + "?handler=Try", ("channel", channel), ("result", "Attempted"));
        (await nora.GetStringAsync(page)).ShouldNotContain("Ya se intentó por todos los medios");
        (await nora.GetStringAsync(page)).ShouldContain("selected=\"selected\">en persona");
        await nora.PostFormAsync(page, page + "?handler=Try", ("channel", "InPerson"), ("result", "Attempted"));

        (await nora.GetStringAsync(page)).ShouldContain("Ya se intentó por todos los medios");
        using var amparo = await app.SignedInAsync("amparo");
        var counts = await amparo.GetStringAsync("/institucion/pendientes");
        counts.ShouldContain("data-l=\"Ya se intent&#xF3; todo\">1<".Replace("&#xF3;", "ó", StringComparison.Ordinal));
        counts.ShouldNotContain("Citlali");
        await nora.PostFormAsync(page, page + "?handler=Try", ("channel", "Phone"), ("result", "Reached"));
        (await nora.GetStringAsync(page)).ShouldContain("No hay una pregunta tuya sin responder");
    }

    [Fact]
    public async Task Alternatives_stand_under_a_personal_situation_until_the_tutee_says_that_it_is_solved()
    {
        using var nora = await app.SignedInAsync("nora");
        using var rosa = await app.SignedInAsync("rosa");
        var records = $"/tutoria/tutorados/{Rosa}/registro";
        await nora.PostFormAsync(records, records + "?handler=Personal", ("text", "Se separó y se mudó."));
        var opening = await NameAsync($"student_id = {Rosa} and kind = 'personal_opened'");
        await nora.PostFormAsync(records, records + "?handler=Alternative", ("matter", opening), ("text", "Cambiar de turno"));
        var alternative = await NameAsync($"student_id = {Rosa} and kind = 'personal_alternative'");
        (await nora.GetStringAsync(records)).ShouldContain("falta contársela");
        await nora.PostFormAsync(records, records + "?handler=AlternativeTold", ("alternative", alternative));
        await nora.PostFormAsync(records, records + "?handler=AlternativeTold", ("alternative", alternative));
        (await app.CountAsync($"select count(*) from event where ref = '{alternative}'")).ShouldBe(1);
        (await rosa.GetStringAsync("/mi-trayectoria")).ShouldContain("Cambiar de turno");

        // The tutor closes it with her words alone; she herself with a tap.
        await nora.PostFormAsync(records, records + "?handler=Solved", ("matter", opening));
        (await app.CountAsync($"select count(*) from event where student_id = {Rosa} and kind = 'personal_solved'")).ShouldBe(0);
        await rosa.PostFormAsync("/mi-trayectoria", "/mi-trayectoria?handler=Solved", ("matter", opening));
        (await app.CountAsync($"select count(*) from event where student_id = {Rosa} and kind = 'personal_solved' and actor_id = {Rosa}")).ShouldBe(1);

        foreach (var viewer in new[] { Amparo, Efrain, 21, 25, 26 })
        {
            await using var connection = await Seal.OpenAsync(app.Database, viewer, CancellationToken.None);
            await using var ask = new NpgsqlCommand($"select count(*) from event where student_id = {Rosa} and kind like 'personal%'", connection);
            ((long)(await ask.ExecuteScalarAsync())!).ShouldBe(0, $"viewer {viewer}");
        }
    }

    [Fact]
    public async Task Said_to_the_tutor_it_is_kept_how()
    {
        using var nora = await app.SignedInAsync("nora");
        var records = $"/tutoria/tutorados/{Alma}/registro";
        await nora.PostFormAsync(records, records + "?handler=Personal", ("text", "Cuida a su abuelo."));
        var opening = await NameAsync($"student_id = {Alma} and kind = 'personal_opened'");

        await nora.PostFormAsync(records, records + "?handler=Solved", ("matter", opening), ("channel", "Phone"), ("text", "ya salió del hospital, gracias"));

        (await app.CountAsync($"select count(*) from event where ref = '{opening}' and kind = 'personal_solved' and channel = 'phone' and body like 'ya salió%'")).ShouldBe(1);
    }

    [Theory]
    [InlineData("nora", "/institucion/pendientes")]
    [InlineData("efrain", "/tutoria/tutorados/2/intentos")]
    [InlineData("amparo", "/tutoria/tutorados/2/intentos")]
    [InlineData("marisol", "/tutoria/tutorados/2/intentos")]
    public async Task Whoever_it_is_not_for_is_told_that_it_is_not_there(string username, string address)
    {
        using var client = await app.SignedInAsync(username);

        (await client.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("open_promises()")]
    [InlineData("open_referrals()")]
    [InlineData("exhausted_ladders()")]
    public async Task Counts_are_the_coordinations_alone_and_name_no_tutee(string function)
    {
        foreach (var (viewer, some) in new[] { (Nora, false), (2, false), (25, false), (Amparo, true) })
        {
            await using var connection = await Seal.OpenAsync(app.Database, viewer, CancellationToken.None);
            await using var ask = new NpgsqlCommand($"select * from wall.{function}", connection);
            await using var rows = await ask.ExecuteReaderAsync();
            rows.GetColumnSchema().Select(column => column.ColumnName).ShouldNotContain(name => name.Contains("student") || name.Contains("body"));
            if (!some) (await rows.ReadAsync()).ShouldBeFalse($"viewer {viewer}");
            else if (function != "exhausted_ladders()") (await rows.ReadAsync()).ShouldBeTrue();
        }
    }

    private async Task<string> NameAsync(string where)
    {
        await using var command = app.Database.Owner.CreateCommand($"select sourced_id from event where {where} order by id desc limit 1");
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
