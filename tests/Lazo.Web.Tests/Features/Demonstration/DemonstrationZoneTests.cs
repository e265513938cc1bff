using Lazo.Domain.Advising.Figures;
using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Structures;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Facts;
using Lazo.Web.Features.Advising.Zone;
using Lazo.Web.Features.Demonstration;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Demonstration;

/// <summary>The demonstration's zone as its people see it: each way of working lived by somebody, a no that turns and one that doesn't.</summary>
public sealed class DemonstrationZoneTests(TestServer server)
{
    [Fact]
    public async Task What_was_lived_there_is_told_once_and_read_by_the_two()
    {
        await using var database = await server.NewDatabaseAsync();
        // Appointments are of the days of the database's own clock.
        var clock = new TestClock { Now = TimeProvider.System.GetUtcNow() };
        await new DemonstrationDay(database, clock).RefreshAsync(_ => { }, CancellationToken.None);
        await new DemonstrationDay(database, clock).RefreshAsync(_ => { }, CancellationToken.None);

        await using var lucia = await Seal.OpenAsync(database, await IdAsync(database, "lucia"), CancellationToken.None);
        var institution = (await lucia.RowsAsync("select id from institution where demonstration", r => r.GetInt32(0), CancellationToken.None))[0];
        var facts = (await FactStore.OfViewerAsync(lucia, institution, CancellationToken.None)).SelectMany(fact => fact.Pairs.Select(pair => (pair, fact))).ToLookup(one => one.pair, one => one.fact);
        var pairs = (await lucia.RowsAsync("select t.username, p.id from advising_pair p join person t on t.id = p.teacher_id", r => (r.GetString(0), r.GetGuid(1)), CancellationToken.None)).ToDictionary();

        new[] { "tomasa", "gilberto", "edith", "rosendo" }.Select(name => Way.Of(facts[pairs[name]]).Single().Structure)
            .ShouldBe([Structure.SearchForMeaning, Structure.Resignification, Structure.Innovation, Structure.Redemption]);
        Way.Of(facts[pairs["gilberto"]]).Single().Runs.ShouldBeFalse();
        Invitation.Of(facts[pairs["rosendo"]]).State.ShouldBe(InvitationState.Redeemed);
        Invitation.Of(facts[pairs["fermin"]]).State.ShouldBe(InvitationState.Declined);
        Invitation.Of(facts[pairs["delia"]]).State.ShouldBe(InvitationState.Later);
        facts.SelectMany(pair => pair).ShouldAllBe(fact => fact.At.ToDateTimeOffset() < clock.Now);
        (await lucia.RowsAsync("select count(*) from visit where state = 'planned'", r => r.GetInt64(0), CancellationToken.None)).ShouldBe([5L]);
        (await lucia.RowsAsync("select count(*) from visit where state = 'done'", r => r.GetInt64(0), CancellationToken.None))[0].ShouldBeGreaterThan(40);
        (await lucia.RowsAsync("select count(*) from agreement_signature", r => r.GetInt64(0), CancellationToken.None)).ShouldBe([2L]);

        foreach (var (username, seen) in new[] { ("irma", 0L), ("saul", 0L), ("rosendo", 16L) })
        {
            await using var other = await Seal.OpenAsync(database, await IdAsync(database, username), CancellationToken.None);
            (await other.RowsAsync("select count(*) from advising_fact", r => r.GetInt64(0), CancellationToken.None)).ShouldBe([seen], username);
        }
    }

    [Fact]
    public async Task The_supervisor_and_the_director_see_counts_of_the_last_month_and_the_advisors_what_the_zone_needs()
    {
        await using var database = await server.NewDatabaseAsync();
        var clock = new TestClock { Now = TimeProvider.System.GetUtcNow() };
        await new DemonstrationDay(database, clock).RefreshAsync(_ => { }, CancellationToken.None);
        var wall = TimeZoneInfo.FindSystemTimeZoneById("America/Mexico_City");
        var month = ZoneDesk.Latest(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.Now, wall).DateTime));

        await using var connection = await database.Signals.OpenConnectionAsync();
        var place = (await connection.RowsAsync(
            "select s.institution_id, s.zone_id, s.org_id from school s join org o on o.id = s.org_id where o.name = 'Primaria La Ceiba'", r => (Institution: r.GetInt32(0), Zone: r.GetInt32(1), School: r.GetInt32(2)), CancellationToken.None))[0];
        var read = await ZoneMonthReader.ReadAsync(connection, place.Institution, place.Zone, month, wall, CancellationToken.None);
        var report = ZoneReport.Publish(read);

        (report.Schools, report.Zone.Teachers).ShouldBe((12, 40));
        foreach (var area in (ShownArea[])[report.Zone, .. report.Levels, .. report.BySchool, report.ForSchool(place.School, 11).Zone])
        {
            area.Reached.ShouldNotBeNull(area.Name);
            area.Visits.ShouldNotBeNull(area.Name);
            area.Hours.ShouldNotBeNull(area.Name);
        }

        (report.Levels.Count, report.BySchool.Count).ShouldBe((2, 2));
        ZoneReport.PublishNeeds(read).Select(need => need.Topic).ShouldBeSubsetOf(["inclusion", "planning", "reading"]);
        ZoneReport.PublishNeeds(read).Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Whenever_it_is_looked_at_the_last_month_has_counts_and_the_visits_are_those_of_three_people()
    {
        foreach (var today in Enumerable.Range(0, 370).Select(new DateOnly(2026, 8, 1).AddDays))
        {
            var people = new ZonePeople(today);
            var diary = ZoneDiary.Of(people, today);
            foreach (var day in diary.GroupBy(visit => (visit.Advisor.Username, visit.Day)))
            {
                $"{day.Key.Day}".ShouldBe($"{ZoneDays.OnOrBefore(day.Key.Day)}", $"{today}: {day.Key} is no day of school.");
                day.Key.Day.ShouldBeLessThan(today);
                day.Count().ShouldBeLessThan(4, $"{today}: {day.Key}");
                foreach (var (one, next) in day.Zip(day.Skip(1)))
                    one.From.AddMinutes(one.Minutes).ShouldBeLessThanOrEqualTo(next.From, $"{today}: {day.Key} {one.School.Key}, {next.School.Key}");
                foreach (var visit in day)
                {
                    visit.Minutes.ShouldBeGreaterThanOrEqualTo(25, $"{today}: {day.Key} {visit.School.Key}");
                    visit.From.AddMinutes(visit.Minutes).ShouldBeLessThanOrEqualTo(TimeOnly.Parse(visit.School.Closes), $"{today}: {day.Key} {visit.School.Key}");
                }
            }

            var month = ZoneDesk.Latest(today);
            var number = people.Teachers.Select((teacher, i) => (teacher, i)).ToDictionary(one => one.teacher, one => one.i);
            var made = diary.Where(visit => visit.Day >= month && visit.Day < month.AddMonths(1)).ToList();
            var keys = ZoneSchools.All.Select((school, i) => (school, i)).ToDictionary(one => one.school, one => one.i + 1);
            var report = ZoneReport.Publish(new ZoneMonth(
                month, [.. keys.Select(school => new Lazo.Domain.Advising.Figures.ZoneSchool(school.Value, school.Key.Level))], [.. number.Select(one => new Lazo.Domain.Advising.Figures.ZoneTeacher(one.Value, keys[one.Key.School]))],
                made.SelectMany(visit => visit.Teachers).Select(teacher => number[teacher]).ToHashSet(), [.. made.Select(visit => new MadeVisit(keys[visit.School], 2 * visit.School.FromOffice))], [], []));
            report.Of(keys[ZoneSchools.Of("ceiba")]).ShouldNotBeNull($"{today}: {made.Count}").ShouldSatisfyAllConditions(
                ceiba => ceiba.Reached.ShouldNotBeNull($"{today}"), ceiba => ceiba.Visits.ShouldNotBeNull($"{today}"), ceiba => ceiba.Hours.ShouldNotBeNull($"{today}"));
        }
    }

    [Fact]
    public void A_story_goes_forward_and_nothing_of_it_lies_ahead()
    {
        var today = new DateOnly(2026, 11, 23);
        foreach (var teacher in new ZonePeople(today).Teachers.Where(teacher => teacher.Advisor is not null))
        {
            var days = ZoneStories.Of(teacher, today, _ => Guid.Empty).Select(line => ZoneStories.DayOf(line, today)).ToList();
            days.ShouldBeInOrder(SortDirection.Ascending, teacher.Person.Id);
            days[^1].ShouldBeLessThan(today, teacher.Person.Id);
        }
    }

    private static async Task<int> IdAsync(Database database, string username)
    {
        await using var owner = await database.Owner.OpenConnectionAsync();
        return (await owner.RowsAsync("select id from person where username = $1", r => r.GetInt32(0), CancellationToken.None, username))[0];
    }
}
