using System.Net;
using System.Text.RegularExpressions;
using Lazo.Web.Access;
using Lazo.Web.Tests.Support;
using Npgsql;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

/// <summary>A change of tutor: the register goes along, what was told in confidence only with the tutee's yes; held by the database.</summary>
public sealed partial class HandOverTests(MorningApp app) : IClassFixture<MorningApp>
{
    private const int Nora = 1, Gabriela = 8, Ramiro = 9, Lupita = 10, Graciela = 21, Amparo = 22, Efrain = 23;
    private const string Desk = "/institucion/relevos?de=1";

    private string Day(int ahead) =>
        $"{TimeZoneInfo.ConvertTimeBySystemTimeZoneId(app.Clock.Now, "America/Mexico_City").AddDays(ahead):yyyy-MM-dd}";

    [Fact]
    public async Task The_new_tutor_reads_the_register_and_nothing_told_in_confidence_before_her_yes()
    {
        var amparo = await app.SignedInAsync("amparo");
        await app.RunAsync($"""
            insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, body) values
              (1, 'g-personal', 8, 1, now() - interval '9 days', now() - interval '9 days', 'personal_opened', 'Vive con su tía desde enero'),
              (1, 'g-promise', 8, 1, now() - interval '2 days', now() - interval '2 days', 'promise', 'Preguntar por la beca');
            """);
        (await CountAsync(Nora, Personal)).ShouldBe(1);

        using (var nora = await app.SignedInAsync("nora"))
        {
            const string colleagues = "/entre-colegas/8/1/21";
            await nora.PostFormAsync(colleagues, colleagues + "?handler=Say", ("text", "Le cuesta hablar en el foro"));
            await nora.PostFormAsync(colleagues, colleagues + "?handler=Agree", ("what", "Mandarle la guía de la célula"), ("who", "colega"), ("until", Day(4)));
            await nora.PostFormAsync(colleagues, colleagues + "?handler=Agree", ("what", "Preguntarle por el foro"), ("who", "yo"), ("until", Day(4)));
            await nora.PostFormAsync(colleagues, colleagues + "?handler=Report", ("agreement", $"{await app.CountAsync("select max(id) from colleague_entry where kind = 'agreed'")}"), ("outcome", "Ya escribe"));
        }

        await amparo.PostFormAsync(Desk, Desk, ("tutees", $"{Gabriela}"), ("tutor", $"{Efrain}"), ("from", Day(0)), ("text", "Le sirve que la llamen temprano"));

        (await CountAsync(Nora, Personal)).ShouldBe(0, "who isn't her tutor any more reads nothing");
        (await CountAsync(Nora, "message where tutee_id = 8")).ShouldBe(0);
        (await CountAsync(Efrain, "message where tutee_id = 8")).ShouldBeGreaterThan(0);
        (await CountAsync(Efrain, "event where student_id = 8 and kind = 'promise'")).ShouldBe(1);
        (await CountAsync(Efrain, Personal)).ShouldBe(0, "before her yes");
        (await app.CountAsync("select count(*) from today_row where student_id = 8 and tutor_id = 23 and signals::text not like '%personal_open%'")).ShouldBe(1, "nor does it come up in the list");
        var efrain = await app.SignedInAsync("efrain");
        var received = await efrain.GetStringAsync("/tutoria/relevos");
        received.ShouldContain("Gabriela Ek");
        received.ShouldContain("Preguntar por la beca");
        received.ShouldContain("Le sirve que la llamen temprano");
        received.ShouldContain("Mandarle la guía de la célula");
        received.ShouldContain("le toca a Graciela Toledo");
        received.ShouldNotContain("Preguntarle por el foro", customMessage: "somebody told what came of it");
        received.ShouldNotContain("Le cuesta hablar en el foro", customMessage: "what the two said stays theirs");
        (await CountAsync(Graciela, "wall.open_agreements(now())")).ShouldBe(0, "only who accompanies her takes agreements over");
        (await CountAsync(Nora, "wall.open_agreements(now()) where tutee_id = 8")).ShouldBe(0, "a former tutor reads nothing");
        received.ShouldNotContain("Vive con su tía");
        (await efrain.GetStringAsync("/tutoria/tutorados/8/registro")).ShouldNotContain("Vive con su tía");

        (await Should.ThrowAsync<PostgresException>(() => RunAsync(Efrain, "insert into confidence (institution_id, student_id, tutor_id, agreed, at) values (1, 8, 23, true, now())")))
            .SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        var gabriela = await app.SignedInAsync("gabriela");
        (await gabriela.GetStringAsync("/mi-trayectoria")).ShouldContain("en confianza a Nora Villaseñor");
        await gabriela.PostFormAsync("/mi-trayectoria", "/mi-trayectoria?handler=Confide", ("yes", "false"));
        (await CountAsync(Efrain, Personal)).ShouldBe(0, "her no");
        await gabriela.PostFormAsync("/mi-trayectoria", "/mi-trayectoria?handler=Confide", ("yes", "true"));
        (await CountAsync(Efrain, Personal)).ShouldBe(1);
        (await app.CountAsync("select count(*) from today_row where student_id = 8 and signals::text like '%personal_open%'")).ShouldBe(1);
        (await efrain.GetStringAsync("/tutoria/relevos")).ShouldContain("Vive con su tía");
        await gabriela.PostFormAsync("/mi-trayectoria", "/mi-trayectoria?handler=Confide", ("yes", "false"));
        (await CountAsync(Efrain, Personal)).ShouldBe(0, "she can take it back");
    }

    private const string Personal = "event where student_id = 8 and kind like 'personal%'";

    [Fact]
    public async Task Overlapping_is_refused_and_nothing_is_changed_by_half()
    {
        var amparo = await app.SignedInAsync("amparo");
        await amparo.PostFormAsync(Desk, Desk, ("tutees", $"{Ramiro}"), ("tutor", $"{Efrain}"), ("from", Day(10)));
        (await app.CountAsync($"select count(*) from tutorship where student_id = 9 and (tutor_id, begin_date) = (23, '{Day(10)}') and end_date is null")).ShouldBe(1);
        (await app.CountAsync($"select count(*) from tutorship where student_id = 9 and (tutor_id, end_date) = (1, '{Day(9)}')")).ShouldBe(1);

        await amparo.PostFormAsync(Desk, Desk, ("tutees", $"{Ramiro}"), ("tutees", $"{Lupita}"), ("tutor", $"{Graciela}"), ("from", Day(5)));
        (await amparo.GetStringAsync(Desk)).ShouldContain("se encima");
        await amparo.PostFormAsync(Desk, Desk, ("tutees", $"{Lupita}"), ("tutor", $"{Efrain}"), ("from", Day(-1)));
        await amparo.PostFormAsync(Desk, Desk, ("tutees", $"{Lupita}"), ("tutor", $"{Nora}"), ("from", Day(1)));
        await amparo.PostFormAsync(Desk, Desk, ("tutees", "24"), ("tutor", $"{Graciela}"), ("from", Day(1)));
        (await app.CountAsync("select count(*) from hand_over where student_id in (10, 24)")).ShouldBe(0);

        (await Should.ThrowAsync<PostgresException>(() => RunAsync(Amparo, $"select wall.hand_over(array[10, 9], 21, '{Day(3)}', null, now())"))).SqlState.ShouldBe(PostgresErrorCodes.ExclusionViolation);
        (await app.CountAsync("select count(*) from tutorship where student_id = 10")).ShouldBe(1);
    }

    [Fact]
    public async Task What_was_booked_with_the_former_tutor_is_let_go_and_both_are_told()
    {
        const int Daniel = 13, Fernanda = 14;
        var (amparo, nora, daniel) = (await app.SignedInAsync("amparo"), await app.SignedInAsync("nora"), await app.SignedInAsync("daniel"));
        await app.RunAsync($"""
            insert into appointment_hours (institution_id, tutor_id, weekday, from_time, to_time, minutes) select 1, 1, d, '16:00', '18:00', 30 from generate_series(0, 6) d;
            insert into appointment (institution_id, uid, tutor_id, tutee_id, starts_at, ends_at, channel, about, by_id, at)
            select 1, gen_random_uuid(), 1, t, s, s + interval '15 minutes', 'phone', 'lo de su horario', t, now() from (values
              ({Daniel}, now() + interval '1 hour'), ({Daniel}, timestamptz '{Day(6)} 15:00 America/Mexico_City'), ({Fernanda}, now() + interval '2 hours')) v (t, s);
            """);

        await amparo.PostFormAsync(Desk, Desk, ("tutees", $"{Daniel}"), ("tutor", $"{Efrain}"), ("from", Day(3)));
        await amparo.PostFormAsync(Desk, Desk, ("tutees", $"{Fernanda}"), ("tutor", $"{Efrain}"), ("from", Day(0)));

        (await app.CountAsync($"select count(*) from appointment where tutee_id = {Daniel} and over_at is null and starts_at < now() + interval '2 hours'")).ShouldBe(1, "until then she is with Nora");
        (await app.CountAsync($"select count(*) from appointment where tutee_id in ({Daniel}, {Fernanda}) and over_how = 'handed_over'")).ShouldBe(2);
        var morning = await daniel.GetStringAsync("/mi-trayectoria");
        morning.ShouldContain("se canceló tu cita con Nora Villaseñor");
        morning.ShouldContain("href=\"/mi/citas#pedir\"");
        var slots = Slot().Matches(await daniel.GetStringAsync("/mi/citas")).Select(match => DateTimeOffset.FromUnixTimeSeconds(long.Parse(match.Groups["value"].Value))).ToList();
        slots.ShouldNotBeEmpty();
        slots.ShouldAllBe(slot => string.CompareOrdinal($"{TimeZoneInfo.ConvertTimeBySystemTimeZoneId(slot, "America/Mexico_City"):yyyy-MM-dd}", Day(3)) < 0);
        var today = await nora.GetStringAsync("/tutoria/hoy");
        today.ShouldContain("Fernanda Rubio cambia de tutoría: se canceló su cita");
        today.ShouldNotContain("lo de su horario");
        (await CountAsync(Nora, $"wall.let_go(now()) where tutee_id = {Fernanda}")).ShouldBe(1);
        (await CountAsync(Efrain, "wall.let_go(now())")).ShouldBe(0);
        (await CountAsync(Nora, $"appointment where tutee_id = {Fernanda}")).ShouldBe(0);
    }

    [GeneratedRegex("name=\"slot\" value=\"(?<value>[0-9]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Slot();

    [Theory]
    [InlineData(Nora, "select wall.hand_over(array[2], 23, current_date + 1, null, now())")]
    [InlineData(Nora, "select wall.hand_over(array[24], 1, current_date + 1, null, now())")]
    [InlineData(Amparo, "select wall.hand_over(array[999], 23, current_date + 1, null, now())")]
    [InlineData(Amparo, "insert into hand_over (institution_id, student_id, to_tutor, begins, by_id, at) values (1, 2, 23, current_date, 22, now())")]
    [InlineData(Amparo, "insert into event (institution_id, student_id, actor_id, at, recorded_at, kind) values (1, 2, 22, now(), now(), 'leave_began')")]
    [InlineData(Amparo, "insert into event (institution_id, student_id, actor_id, at, recorded_at, kind) values (1, 2, 22, now(), now(), 'personal_opened')")]
    [InlineData(Amparo, "insert into leave_decision (institution_id, student_id, request, granted, begins, by_id, at) values (1, 2, 'ev-promise', true, current_date, 22, now())")]
    [InlineData(Nora, "insert into leave_decision (institution_id, student_id, request, granted, begins, by_id, at) values (1, 2, 'ev-promise', true, current_date, 1, now())")]
    [InlineData(Efrain, "insert into return_plan (institution_id, student_id, leave, writer, write_on, by_id, at) values (1, 2, 'ev-promise', 'tutor', current_date, 23, now())")]
    [InlineData(Nora, "insert into regulation_rule (institution_id, key, holds_from, recorded_at, recorded_by) values (1, 'leave', current_date, now(), 1)")]
    [InlineData(Amparo, "update regulation_rule set holds_from = current_date")]
    [InlineData(Amparo, "delete from regulation_rule")]
    [InlineData(Amparo, "insert into confidence (institution_id, student_id, tutor_id, agreed, at) values (1, 2, 1, true, now())")]
    public async Task Nobody_climbs_over_the_wall(int viewer, string statement) =>
        (await Should.ThrowAsync<PostgresException>(() => RunAsync(viewer, statement))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);

    [Fact]
    public async Task Who_is_nothing_to_her_reads_no_decision_plan_or_change()
    {
        await app.RunAsync("""
            insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind) values (1, 'w-leave', 11, 11, now(), now(), 'leave_requested');
            insert into leave_decision (institution_id, student_id, request, granted, reason, by_id, at) values (1, 11, 'w-leave', false, 'no', 22, now());
            insert into return_plan (institution_id, student_id, leave, writer, write_on, by_id, at) values (1, 11, 'w-leave', 'tutor', current_date, 1, now());
            insert into hand_over (institution_id, student_id, to_tutor, begins, by_id, at) values (1, 11, 1, current_date, 22, now());
            insert into confidence (institution_id, student_id, tutor_id, agreed, at) values (1, 11, 1, true, now());
            """);
        foreach (var (viewer, seen) in new[] { (Nora, 4), (11, 4), (Amparo, 3), (Efrain, 0), (Graciela, 0), (12, 0) })
        {
            var rows = 0L;
            foreach (var table in new[] { "leave_decision", "return_plan", "hand_over", "confidence" })
                rows += await CountAsync(viewer, $"{table} where student_id = 11");
            rows.ShouldBe(seen, $"as {viewer}");
        }
    }

    [Fact]
    public async Task Who_has_nobody_can_be_given_a_tutor()
    {
        var amparo = await app.SignedInAsync("amparo");
        const string alone = "/institucion/relevos?de=0";
        (await amparo.GetStringAsync(alone)).ShouldContain("Rita Salgado");

        await amparo.PostFormAsync(alone, alone, ("tutees", $"{MorningApp.Rita}"), ("tutor", $"{Efrain}"), ("from", Day(0)));

        (await (await app.SignedInAsync("efrain")).GetAsync($"/tutoria/tutorados/{MorningApp.Rita}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await amparo.GetStringAsync(alone)).ShouldNotContain("value=\"20\"");
    }

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
}
