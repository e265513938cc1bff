using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Lazo.Domain.Tutoring.Figures;
using Lazo.Domain.Tutoring.Indicators;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Coordination;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Coordination;

public sealed partial class FiguresTests(FiguresApp app) : IClassFixture<FiguresApp>
{
    private static readonly DateOnly February = new(2026, 2, 1);

    private async Task<MonthFigures> FebruaryAsync()
    {
        using var amparo = await app.SignedInAsync("amparo");
        (await amparo.GetStringAsync("/coordinacion")).ShouldContain("febrero de 2026");
        await using var connection = await app.Database.Signals.OpenConnectionAsync();
        return JsonSerializer.Deserialize<MonthFigures>((await connection.RowsAsync(
            "select figures from month_figures where month = $1", row => row.GetString(0), CancellationToken.None, February)).Single())!;
    }

    [Fact]
    public async Task A_month_is_what_one_counts_by_hand()
    {
        var figures = await FebruaryAsync();

        figures.People.Count.ShouldBe(15);
        figures.Tutors.Select(tutor => (tutor.Tutor, tutor.People)).ShouldBe([("p1", 10), ("p2", 5)]);
        figures.Tutors.ShouldAllBe(tutor => tutor.Weight % 5 == 0 && tutor.Weight >= tutor.People);
        (figures.Answers.Done, figures.Answers.Of, figures.MedianHours, figures.MostHours).ShouldBe((7, 12, 6.0, 10.0));
        figures.Promises.Parts.Select(part => $"{part.Name} {part.Count}").ShouldBe(["in_time 6", "late 5", "open 5"]);
        figures.Promises.Count.ShouldBe(16);
        // Three of Control escolar aren't shown, and the six of Orientación neither: 21 − 12 − 6 would tell them.
        figures.Referrals.Count.ShouldBe(21);
        figures.Referrals.Parts.Select(part => $"{part.Name} {part.Count} {part.Part("late")?.Count}").ShouldBe(["Psicología 12 7"]);
        // Three whom nobody has talked with, of fifteen.
        figures.Contact.Parts.Select(part => part.Count).ShouldBe([null, null]);
        // One says work: five of health go with it.
        figures.Missed.Count.ShouldBe(12);
        figures.Missed.Parts.Where(part => part.Count is not null).Select(part => $"{part.Name} {part.Count}").ShouldBe(["ClosedBeforeReached 6"]);
        var unreached = figures.Missed.Part("ClosedBeforeReached")!.Part("Biología")!.Part("Integradora 6")!;
        (unreached.Count, unreached.Among).ShouldBe((6, 15));
        figures.Cohorts.Select(cohort => (cohort.Cohort, cohort.Began, cohort.Here)).ShouldBe([(February, 15, null)]);
        Shown(Strategy.KnowThePerson).ShouldBe((8, 15));
        Shown(Strategy.AnswerAtOnce).ShouldBe((7, 12));
        Shown(Strategy.KeepPromises).ShouldBe((6, 16));
        // Twelve people in one week each, of fifteen in four.
        Shown(Strategy.KeepInTouch).ShouldBe((12, 60));
        Shown(Strategy.FollowSituations).ShouldBe((null, null));

        (int?, int?) Shown(Strategy strategy) => figures.Strategies.Single(one => one.Strategy == strategy) is var one ? (one.Done, one.Of) : default;
    }

    [Fact]
    public async Task Page_and_report_say_the_same_and_nothing_small()
    {
        using var amparo = await app.SignedInAsync("amparo");
        var page = Text(await amparo.GetStringAsync("/coordinacion?mes=2026-02"));
        var report = Text(await amparo.GetStringAsync(FiguresApp.Report));
        foreach (var told in new[]
        {
            "«Integradora 6» de Biología cerró antes de que el 40% llegara (6 de 15)", "La mitad, en 6 h hábiles", "Nueve de cada diez, en 10 h hábiles",
            "7 de 12 preguntas", "Nora Villasenor 10", "Efraín Canul 5", "Psicología 12 7", "Personas acompañadas", "el dinero · otra cosa · sin causa registrada: —", "6 de 16 promesas que vencieron",
        })
        {
            page.ToLowerInvariant().ShouldContain(told.ToLowerInvariant());
            report.ToLowerInvariant().ShouldContain(told.ToLowerInvariant());
        }

        report.ShouldNotContain("Quiénes son hoy");
    }

    [Fact]
    public async Task It_is_counted_once_and_later_facts_change_nothing()
    {
        await FebruaryAsync();
        await app.RunAsync("""
            insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, due_at) values (1, 'late-come', 11, 1, '2026-02-11 10:00-06', '2026-03-09 10:00-06', 'promise', '2026-02-13 10:00-06')
            """);
        try
        {
            (await FebruaryAsync()).Promises.Count.ShouldBe(16);
            await app.RunAsync("delete from month_figures");
            (await FebruaryAsync()).Promises.Count.ShouldBe(16);
        }
        finally
        {
            await app.RunAsync("delete from event where sourced_id = 'late-come'");
        }
    }

    [Fact]
    public async Task Whoever_sees_counts_alone_is_led_to_nobody()
    {
        using var octavio = await app.SignedInAsync("octavio");
        var page = await octavio.GetStringAsync("/coordinacion");
        page.ShouldContain("Nora Villasenor");
        page.ShouldNotContain("/coordinacion/ahora");
        page.ShouldNotContain("/institucion/estudiantes");
        foreach (var what in new[] { "sin-contacto", "canalizaciones", "promesas", "tramites" })
            (await octavio.GetAsync("/coordinacion/ahora?que=" + what)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Whoever_sees_people_finds_them_behind_the_figures()
    {
        using var amparo = await app.SignedInAsync("amparo");
        var never = await amparo.GetStringAsync("/coordinacion/ahora?que=sin-contacto");
        foreach (var name in new[] { "Número 23", "Número 24", "Número 25" }) never.ShouldContain(name);
        never.ShouldNotContain("Número 22");
        Text(await amparo.GetStringAsync("/coordinacion/ahora?que=canalizaciones")).ShouldContain("Canalizaciones abiertas 9", customMessage: "those of Psicología are confidential");
        var promises = Text(await amparo.GetStringAsync("/coordinacion/ahora?que=promesas"));
        promises.ShouldContain("Promesas vencidas 6");
        promises.ShouldContain("La más antigua venció");
        promises.ShouldNotContain("Número");
        (await amparo.GetStringAsync("/coordinacion/ahora?que=tramites")).ShouldContain("Nadie, en este momento");
    }

    [Fact]
    public async Task What_waits_shows_no_small_count_to_whoever_sees_counts_alone()
    {
        using var octavio = await app.SignedInAsync("octavio");
        using var amparo = await app.SignedInAsync("amparo");
        const string address = "/institucion/pendientes";
        var counts = Text(await octavio.GetStringAsync(address));
        counts.ShouldContain("Nora Villasenor 6 6 21 21 —");
        counts.ShouldContain("Psicología 12 12 —");
        counts.ShouldNotContain("Control escolar");
        Text(await amparo.GetStringAsync(address)).ShouldContain("Control escolar 3 3 0");
        try
        {
            // With two of Efraín's, the six of Nora's would tell them.
            await app.RunAsync("insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, body) select 1, 'few-' || n, n, 2, '2026-03-02 10:00', '2026-03-02 10:00', 'promise', 'x' from unnest(array[21, 22]) n");
            counts = Text(await octavio.GetStringAsync(address));
            counts.ShouldContain("Nora Villasenor — — 21 21 —");
            counts.ShouldNotContain("Efraín");
            Text(await amparo.GetStringAsync(address)).ShouldContain("Efraín Canul 2 2 0 0 0");
        }
        finally
        {
            await app.RunAsync("delete from event where sourced_id like 'few-%'");
        }
    }

    [Theory]
    [InlineData("nora", "/coordinacion")]
    [InlineData("nora", FiguresApp.Report)]
    [InlineData("tutee11", "/coordinacion")]
    [InlineData("tutee11", "/tutoria/mi-practica")]
    [InlineData("amparo", "/tutoria/mi-practica")]
    [InlineData("amparo", "/coordinacion?mes=2026-03")]
    [InlineData("amparo", "/coordinacion?mes=2025-12")]
    [InlineData("amparo", "/coordinacion?mes=ayer")]
    [InlineData("amparo", "/coordinacion/ahora?que=causas")]
    public async Task Who_may_not_and_what_isnt_there_finds_nothing(string username, string address) =>
        (await (await app.SignedInAsync(username)).GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task In_raw_SQL_a_tutor_sees_no_month_and_nobody_a_small_count()
    {
        await FebruaryAsync();
        const string all = "select figures::text from month_figures";
        (await AsAsync(1, all)).ShouldBeEmpty();
        (await AsAsync(11, all)).ShouldBeEmpty();
        (await AsAsync(4, all)).Count.ShouldBe(1);
        (await AsAsync(4, "select jsonb_path_query(figures, 'strict $.**.Count ? (@ > 0 && @ < 5)')::text from month_figures")).ShouldBeEmpty();
        await Should.ThrowAsync<Npgsql.PostgresException>(() => AsAsync(3, "delete from month_figures returning ''"));
    }

    [Fact]
    public async Task The_practice_of_a_tutor_is_hers_alone()
    {
        using var nora = await app.SignedInAsync("nora");
        var page = Text(await nora.GetStringAsync("/tutoria/mi-practica"));
        page.ShouldContain("Conocer a la persona 80% 8 de 10");
        page.ShouldContain("febrero: 70%");
        page.ShouldNotContain("Efraín");
    }

    [Fact]
    public async Task A_card_a_wish_and_the_thread_between_colleagues_count()
    {
        using var nora = await app.SignedInAsync("nora");
        var before = Text(await nora.GetStringAsync("/tutoria/mi-practica"));
        before.ShouldContain("Conocer a la persona 80% 8 de 10");
        before.ShouldNotContain("Trabajar junto con la asesoría 100%");
        await app.RunAsync("""
            insert into contact_wish (institution_id, tutee_id, by_id, at, called, channel) values (1, 19, 19, '2026-03-04 10:00-06', 'Noni', 'whatsapp');
            insert into card_consent (institution_id, tutee_id, by_id, at, given, how, notice) values (1, 20, 20, '2026-03-04 10:00-06', true, 'platform', 1);
            insert into card (tutee_id, institution_id, by_id, at, children, dream) values (20, 1, 20, '2026-03-04 10:00-06', 'una niña', 'ser maestra');
            insert into colleague_entry (institution_id, tutee_id, class_id, tutor_id, advisor_id, author_id, at, kind, body) values (1, 19, 1, 1, 2, 2, '2026-03-05 10:00-06', 'said', 'Va bien en el foro')
            """);
        try
        {
            var page = Text(await nora.GetStringAsync("/tutoria/mi-practica"));
            page.ShouldContain("Conocer a la persona 100% 10 de 10");
            page.ShouldContain("Trabajar junto con la asesoría 100% 1 de 1");
        }
        finally
        {
            await app.RunAsync("delete from colleague_entry; delete from card; delete from card_consent; delete from contact_wish");
        }
    }

    [Fact]
    public async Task Causes_are_told_in_the_institutions_own_words()
    {
        using var amparo = await app.SignedInAsync("amparo");
        await app.RunAsync("update cause_choice set words = 'no me alcanzó el dinero' where code = 'money'");
        try
        {
            foreach (var page in new[] { "/coordinacion?mes=2026-02", FiguresApp.Report })
                Text(await amparo.GetStringAsync(page)).ShouldContain("no me alcanzó el dinero · otra cosa");
        }
        finally
        {
            await app.RunAsync("update cause_choice set words = 'el dinero' where code = 'money'");
        }
    }

    [Fact]
    public async Task What_a_tutor_sent_with_words_that_hurt_is_known_as_one_bit()
    {
        const string thread = "/tutoria/tutorados/11/conversacion", hurts = "Qué floja eres.";
        using var nora = await app.SignedInAsync("nora");
        var advised = await (await nora.PostFormAsync(thread, thread + "?handler=Say", ("text", hurts))).Content.ReadAsStringAsync();
        (await app.CountAsync("select count(*) from message where expressed = 32")).ShouldBe(0);

        await nora.PostFormAsync(thread, thread + "?handler=Say", ("text", hurts), ("seen", Seen().Match(advised).Groups["mark"].Value));
        (await app.CountAsync("select count(*) from message where expressed = 32 and reading is null and not unread")).ShouldBe(1);
        await app.RunAsync("delete from message where expressed = 32");
    }

    [Theory]
    [InlineData("2026-03-10", "2026-02-01")]
    [InlineData("2026-03-03", "2026-02-01")]
    [InlineData("2026-03-02", "2026-01-01")]
    [InlineData("2026-01-02", "2025-11-01")]
    public void A_month_is_counted_two_days_after_its_end(string today, string month) => ClosedMonths.Latest(DateOnly.Parse(today)).ShouldBe(DateOnly.Parse(month));

    private async Task<List<string>> AsAsync(int person, string statement)
    {
        await using var connection = await Seal.OpenAsync(app.Database, person, CancellationToken.None);
        return await connection.RowsAsync(statement, row => row.GetString(0), CancellationToken.None);
    }

    private static string Text(string page) =>
        Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(page[page.IndexOf("<main", StringComparison.Ordinal)..], " ")), " ");

    [GeneratedRegex("name=\"seen\" value=\"(?<mark>[0-9a-f]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Seen();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, 1000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
