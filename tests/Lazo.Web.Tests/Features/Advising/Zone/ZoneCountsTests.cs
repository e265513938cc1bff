using System.Net;
using System.Text.Json;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising.Figures;
using Lazo.Domain.Advising.Gatherings;
using Lazo.Domain.Advising.Needs;
using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Structures;
using Lazo.Domain.Advising.Talks;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Zone;
using Lazo.Web.Tests.Support;
using static Lazo.Web.Tests.Features.Advising.ZoneApp;

namespace Lazo.Web.Tests.Features.Advising.Zone;

/// <summary>The hierarchy sees counts and nobody in them; the advisor's mirror is hers.</summary>
public sealed class ZoneCountsTests(ZoneApp app) : IClassFixture<ZoneApp>, IAsyncLifetime
{
    private static readonly TimeZoneInfo Clock = TimeZoneInfo.FindSystemTimeZoneById("America/Mexico_City");

    private DateOnly Month => ZoneDesk.Latest(DateOnly.FromDateTime(app.Clock.Now.UtcDateTime));

    private DateTimeOffset InMonth => new(Month.Year, Month.Month, 12, 16, 0, 0, TimeSpan.Zero);

    // Twelve more teach in each of the two schools; all of them have an advisor who would accompany them.
    public async ValueTask InitializeAsync()
    {
        if ((await RowsAsync("select count(*) from person where id > 100")) != "0") return;
        await app.ChangeAsync("""
            insert into person (id, institution_id, sourced_id, username, given_name, family_name, sort_name) overriding system value
              select n, 1, 'z-' || n, 'z' || n, 'Docente' || n, 'Apellido' || n, 'a' from generate_series(101, 124) n;
            insert into person_role (institution_id, sourced_id, person_id, role, org_id) select 1, 'zr-' || n, n, 'teacher', case when n <= 112 then 2 else 3 end from generate_series(101, 124) n;
            insert into advising_pair (id, institution_id, advisor_id, teacher_id, school_id, began_at)
              select ('01990000-0000-7000-8000-000000000' || n)::uuid, 1, 1, n, case when n <= 112 then 2 else 3 end, now() - interval '90 days' from generate_series(101, 124) n;
            """);
        foreach (var teacher in Enumerable.Range(101, 7).Concat(Enumerable.Range(113, 6)))
        {
            await app.TellAsync(teacher, new Accepted(), InMonth.AddDays(-40), null, PairOf(teacher));
            await app.TellAsync(Lucia, new Met(Channel.InPerson, "Visita", 60), InMonth, null, PairOf(teacher));
            await app.TellAsync(teacher, new NeedsTagged(["evaluation"]), InMonth, null, PairOf(teacher));
            await app.ChangeAsync($"""
                insert into visit (id, institution_id, advisor_id, school_id, version, starts_at, ends_at, state, changed_at, changed_by)
                values (gen_random_uuid(), 1, 1, {(teacher <= 112 ? Hidalgo : Juarez)}, 1, '{InMonth.AddDays(teacher % 5):O}', '{InMonth.AddDays(teacher % 5).AddHours(1):O}', 'done', now(), 1)
                """);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Who_declined_or_asked_for_later_is_as_one_who_was_never_asked()
    {
        var before = await CountedAsync();
        await app.TellAsync(Lucia, new Requested(Idea.DetectedNeed, "x"), InMonth, null, PairOf(110));
        await app.TellAsync(110, new Declined([DeclineReason.FearForCareer]), InMonth, null, PairOf(110));
        await app.TellAsync(Lucia, new DoorOpened(DoorKind.Talk, "x"), InMonth, null, PairOf(110));
        await app.TellAsync(Lucia, new Gathered(GatheringKind.SchoolCouncil, "x", 60), InMonth, null, PairOf(110));
        await app.TellAsync(Lucia, new Requested(Idea.DetectedNeed, "x"), InMonth, null, PairOf(111));
        await app.TellAsync(111, new AskedForLater(), InMonth, null, PairOf(111));
        await app.TellAsync(Lucia, new Met(Channel.InPerson, "x", 10), InMonth, null, PairOf(111));
        await app.TellAsync(Lucia, new Requested(Idea.DetectedNeed, "x"), InMonth, null, PairOf(112));

        (await CountedAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_visit_that_was_made_is_load_and_reaches_whom_it_was_with_where_they_said_yes()
    {
        // Nobody told anything of them in the month; 106 had said yes, 111 never did.
        await app.ChangeAsync($"delete from advising_fact_pair where pair_id = '{PairOf(106)}' and fact_id in (select id from advising_fact where kind = 'meeting')");
        var before = await ReadAsync();
        before.Reached.ShouldNotContain(106);
        await app.ChangeAsync($"""
            insert into visit (id, institution_id, advisor_id, school_id, version, starts_at, ends_at, changed_at, changed_by)
              values ('01990000-0000-7000-8000-00000000bb01', 1, 1, {Hidalgo}, 1, '{InMonth:O}', '{InMonth.AddHours(1):O}', now(), 1);
            insert into visit_pair (visit_id, pair_id, institution_id) select '01990000-0000-7000-8000-00000000bb01', p, 1 from unnest(array['{PairOf(106)}', '{PairOf(111)}']::uuid[]) p
            """);
        (await ReadAsync()).Visits.Count.ShouldBe(before.Visits.Count, "It is only planned.");
        foreach (var (state, visits, isReached) in new[] { ("done", 1, true), ("not_done", 0, false) })
        {
            await app.ChangeAsync($"update visit set state = '{state}' where id = '01990000-0000-7000-8000-00000000bb01'");
            var now = await ReadAsync();
            now.Visits.Count.ShouldBe(before.Visits.Count + visits, state);
            now.Reached.Contains(106).ShouldBe(isReached, state);
            now.Reached.ShouldNotContain(111, state);
        }

        await app.TellAsync(Lucia, new Met(Channel.InPerson, "Visita", 60), InMonth, null, PairOf(106));
    }

    [Fact]
    public async Task The_supervisor_sees_her_zone_and_the_director_her_school_and_nobody_else_anything()
    {
        using var saul = await app.SignedInAsync("saul");
        var zone = WebUtility.HtmlDecode(await saul.GetStringAsync("/zona"));
        zone.ShouldContain("10+");
        zone.ShouldContain("docentes con acompañamiento, de 27");
        zone.ShouldNotContain("Apellido");
        zone.ShouldNotContain("Tomasa");

        using var irma = await app.SignedInAsync("irma");
        var school = WebUtility.HtmlDecode(await irma.GetStringAsync("/zona"));
        school.ShouldContain("Primaria Hidalgo");
        school.ShouldNotContain("Telesecundaria");
        (await irma.GetAsync($"/zona?donde={ZoneApp.Zone}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await saul.GetAsync("/zona?donde=4")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "Another zone.");
        foreach (var other in new[] { "lucia", "tomasa", "ramiro" })
        {
            using var client = await app.SignedInAsync(other);
            (await client.GetAsync("/zona")).StatusCode.ShouldBe(HttpStatusCode.NotFound, other);
        }
    }

    [Fact]
    public async Task Two_days_show_one_count()
    {
        using var saul = await app.SignedInAsync("saul");
        await saul.GetStringAsync("/zona");
        var first = await RowsAsync("select string_agg(figures::text, ' ' order by org_id) from zone_month");
        foreach (var teacher in new[] { 107, 108, 109 })
        {
            await app.TellAsync(teacher, new Accepted(), InMonth, null, PairOf(teacher));
            await app.TellAsync(Lucia, new Met(Channel.InPerson, "x", 10), InMonth, null, PairOf(teacher));
        }

        await saul.GetStringAsync("/zona");
        (await RowsAsync("select string_agg(figures::text, ' ' order by org_id) from zone_month")).ShouldBe(first);
    }

    [Fact]
    public async Task The_zone_learns_of_needs_what_five_share_and_the_two_mark_them()
    {
        using var lucia = await app.SignedInAsync("lucia");
        var needs = WebUtility.HtmlDecode(await lucia.GetStringAsync("/acompanamiento/necesidades"));
        needs.ShouldContain("evaluación");
        needs.ShouldContain("10+ docentes");

        var topics = $"/acompanamiento/{PairOf(101)}/temas";
        (await lucia.PostFormAsync(topics, ("topic", "inclusion"), ("topic", "nonsense"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await lucia.GetStringAsync(topics)).ShouldContain("value=\"inclusion\" checked");
        using var ramiro = await app.SignedInAsync("ramiro");
        (await ramiro.GetAsync(topics)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await lucia.GetAsync($"/acompanamiento/{PairOf(124)}/temas")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "Nothing is said of who didn't accept.");
    }

    [Fact]
    public async Task The_mirror_is_the_advisors_and_says_how_talk_was_shared()
    {
        var talk = await app.TellAsync(Lucia, new TalkBegan(), InMonth, null, PairOf(102));
        await app.TellAsync(Lucia, new TalkEnded(20, 13), InMonth, talk, PairOf(102));
        await app.TellAsync(Lucia, new StructureChosen(Structure.Innovation, new Dictionary<Aspect, string>(), "x"), InMonth, null, PairOf(102));
        using var lucia = await app.SignedInAsync("lucia");
        var page = WebUtility.HtmlDecode(await lucia.GetStringAsync("/acompanamiento/espejo"));
        page.ShouldContain("de 20 minutos quien enseña habló 13");
        page.ShouldContain("Docente101 Apellido101", Case.Sensitive, "Not met for more than thirty days.");
        foreach (var other in new[] { "saul", "irma", "tomasa" })
        {
            using var client = await app.SignedInAsync(other);
            (await client.GetAsync("/acompanamiento/espejo")).StatusCode.ShouldBe(HttpStatusCode.NotFound, other);
        }
    }

    [Fact]
    public async Task In_raw_sql_a_director_reads_her_own_row_alone()
    {
        using var saul = await app.SignedInAsync("saul");
        await saul.GetStringAsync("/zona");
        await using var irma = await Lazo.Web.Access.Seal.OpenAsync(app.Database, Irma, CancellationToken.None);
        (await irma.RowsAsync("select org_id from zone_month", r => r.GetInt32(0), CancellationToken.None)).Distinct().ShouldBe([Hidalgo]);
        (await irma.RowsAsync("select zone_id from zone_needs", r => r.GetInt32(0), CancellationToken.None)).ShouldBeEmpty();
        await Should.ThrowAsync<Npgsql.PostgresException>(() => irma.RowsAsync("select 1 from wall.zone_facts(1, now())", r => r.GetInt32(0), CancellationToken.None));
    }

    private static Guid PairOf(int teacher) => Guid.Parse($"01990000-0000-7000-8000-000000000{teacher}");

    private async Task<ZoneMonth> ReadAsync()
    {
        await using var connection = await app.Database.Signals.OpenConnectionAsync();
        return await ZoneMonthReader.ReadAsync(connection, 1, ZoneApp.Zone, Month, Clock, CancellationToken.None);
    }

    private async Task<string> CountedAsync()
    {
        var month = await ReadAsync();
        return JsonSerializer.Serialize(month with { Teachers = [.. month.Teachers.OrderBy(one => one.Id)], Reached = month.Reached.Order().ToHashSet() });
    }

    private async Task<string> RowsAsync(string sql)
    {
        await using var connection = await app.Database.Owner.OpenConnectionAsync();
        await using var command = new Npgsql.NpgsqlCommand(sql, connection);
        return $"{await command.ExecuteScalarAsync()}";
    }
}
