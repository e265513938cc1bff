using System.Text.Json;
using Lazo.Web.Features.Demonstration;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Demonstration;

/// <summary>The demonstration's files, as any school's: whole, in order, and the same institution on every day.</summary>
public sealed class DemonstrationBundleTests
{
    private static readonly DateOnly Wednesday = new(2026, 11, 18);
    private static readonly Lazy<BundleOfDay> Bundle = new(() => new(Wednesday));

    // Which column of which file names a row of which other.
    private static readonly (string File, string Column, string Of)[] References =
    [
        ("academicSessions", "parentSourcedId", "academicSessions"), ("courses", "orgSourcedId", "orgs"), ("classes", "courseSourcedId", "courses"),
        ("classes", "termSourcedIds", "academicSessions"), ("roles", "userSourcedId", "users"), ("demographics", "sourcedId", "users"),
        ("enrollments", "classSourcedId", "classes"), ("enrollments", "userSourcedId", "users"), ("lineItems", "classSourcedId", "classes"),
        ("lineItems", "categorySourcedId", "categories"), ("lineItems", "gradingPeriodSourcedId", "academicSessions"),
        ("results", "lineItemSourcedId", "lineItems"), ("results", "studentSourcedId", "users"), ("tutorships", "tutorSourcedId", "users"),
        ("tutorships", "studentSourcedId", "users"), ("messages", "studentSourcedId", "users"), ("messages", "senderSourcedId", "users"),
        ("messages", "classSourcedId", "classes"), ("accesses", "userSourcedId", "users"), ("accesses", "classSourcedId", "classes"),
        ("events", "studentSourcedId", "users"), ("events", "actorSourcedId", "users"), ("roles", "orgSourcedId", "orgs"), ("schools", "orgSourcedId", "orgs"), ("schools", "zoneSourcedId", "orgs"),
        ("roads", "fromSourcedId", "schools"), ("roads", "toSourcedId", "schools"), ("advisors", "userSourcedId", "users"), ("schoolDays", "schoolSourcedId", "schools"),
    ];

    [Fact]
    public void Every_reference_names_a_row_that_is_there()
    {
        foreach (var (file, column, of) in References)
        {
            var known = Bundle.Value.Ids(of);
            Bundle.Value[file].Select(row => row[column]).Where(name => name.Length > 0 && !known.Contains(name)).ShouldBeEmpty($"{file}.{column}");
        }

        var openings = Bundle.Value.Ids("events").Concat(Bundle.Value.Ids("lineItems")).ToHashSet(StringComparer.Ordinal);
        Bundle.Value["events"].Select(row => row["refSourcedId"]).Where(name => name.Length > 0 && !openings.Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public void No_identifier_stands_twice_in_a_file()
    {
        foreach (var file in Bundle.Value.Files.Where(file => file != "manifest"))
            Bundle.Value.Ids(file).Count.ShouldBe(Bundle.Value[file].Count, file);
        Bundle.Value["users"].Select(user => user["username"]).Distinct(StringComparer.Ordinal).Count().ShouldBe(Bundle.Value["users"].Count);
    }

    [Fact]
    public void What_is_noted_of_somebody_reads_well_for_her_too()
    {
        // Her own words and those said to her speak of “me” and “you”; a note about her as of somebody absent is nobody's to read gladly.
        var notes = Bundle.Value["events"].Where(row => row["actorSourcedId"] != row["studentSourcedId"] && row["data"].Contains("\"text\""))
            .Select(row => JsonDocument.Parse(row["data"]).RootElement.GetProperty("text").GetString()!).Distinct();
        notes.Where(note => AboutSomebodyAbsent.Of(note)).ShouldBeEmpty();
        AboutSomebodyAbsent.Of("Se le preguntó cómo sigue").ShouldBeTrue();
        Bundle.Value["users"].Select(user => user["metadata.lazo.job"]).Distinct().Where(job => AboutSomebodyAbsent.Of(job)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("2026-11-23")]
    [InlineData("2027-02-28")]
    [InlineData("2028-02-29")]
    public void On_another_day_it_is_the_same_institution(string day)
    {
        var other = new BundleOfDay(DateOnly.Parse(day));

        foreach (var file in Bundle.Value.Files.Where(file => file != "manifest"))
            other.Ids(file).SetEquals(Bundle.Value.Ids(file)).ShouldBeTrue(file);
    }

    [Fact]
    public void On_the_same_day_it_is_written_alike_to_the_letter()
    {
        using var one = new TestFolder();
        using var other = new TestFolder();

        DemonstrationBundle.Write(one.Path, Wednesday);
        DemonstrationBundle.Write(other.Path, Wednesday);

        foreach (var file in Directory.EnumerateFiles(one.Path))
            File.ReadAllBytes(file).ShouldBe(File.ReadAllBytes(Path.Combine(other.Path, Path.GetFileName(file))), Path.GetFileName(file));
    }

    [Fact]
    public void It_is_as_large_as_a_school_that_is_worth_a_morning()
    {
        Bundle.Value["roles"].Count(role => role["role"] == "student").ShouldBe(401);
        Bundle.Value["roles"].Count(role => role["role"] == "teacher" && role["orgSourcedId"] == "school").ShouldBe(20);
        Bundle.Value["tutorships"].Select(tutorship => tutorship["tutorSourcedId"]).Distinct(StringComparer.Ordinal).Count().ShouldBe(8);
        Bundle.Value["results"].Count.ShouldBeGreaterThan(40_000);
        Bundle.Value["enrollments"].ShouldContain(enrolment => enrolment["metadata.lazo.attempt"] == "2");
        Bundle.Value["enrollments"].ShouldContain(enrolment => enrolment["status"] == "inactive");
        Bundle.Value["users"].ShouldContain(user => user["enabledUser"] == "false");
    }

    [Fact]
    public void The_zone_is_as_large_as_an_advisors_week()
    {
        Bundle.Value["schools"].Count.ShouldBe(12);
        Bundle.Value["schools"].Select(school => school["level"]).Distinct(StringComparer.Ordinal).Count().ShouldBe(5);
        Bundle.Value["schools"].ShouldContain(school => school["signal"] == "false" && school["multigrade"] == "true");
        Bundle.Value["advisors"].Count.ShouldBe(3);
        Bundle.Value["roles"].Count(role => role["role"] == "teacher" && role["orgSourcedId"].StartsWith("zone-school-", StringComparison.Ordinal)).ShouldBe(40);
        Bundle.Value["roads"].Count.ShouldBe(66);
    }

    [Fact]
    public void A_tutee_has_one_tutor_at_a_time()
    {
        foreach (var tutorships in Bundle.Value["tutorships"].GroupBy(row => row["studentSourcedId"], StringComparer.Ordinal))
        {
            var inOrder = tutorships.OrderBy(row => row["beginDate"], StringComparer.Ordinal).ToList();
            foreach (var (earlier, later) in inOrder.Zip(inOrder.Skip(1)))
                string.CompareOrdinal(earlier["endDate"], later["beginDate"]).ShouldBeLessThan(0, tutorships.Key);
        }
    }

    [Fact]
    public void Nothing_that_people_did_is_later_than_yesterday()
    {
        var today = Wednesday.ToString("yyyy-MM-dd");
        (string, string)[] deeds =
            [("messages", "sentAt"), ("events", "at"), ("accesses", "at"), ("results", "scoreDate"), ("results", "metadata.lazo.submittedAt")];
        foreach (var (file, column) in deeds)
            Bundle.Value[file].Select(row => row[column]).Where(at => string.CompareOrdinal(at, today) >= 0).ShouldBeEmpty($"{file}.{column}");
    }

    [Fact]
    public void A_thread_is_told_in_the_order_of_time()
    {
        foreach (var thread in Bundle.Value["messages"].GroupBy(row => row["studentSourcedId"], StringComparer.Ordinal))
            thread.Select(message => message["sentAt"]).ShouldBeInOrder();
    }

    [Fact]
    public void A_thread_has_the_words_of_its_own_people()
    {
        var messages = Bundle.Value["messages"];

        messages.Where(message => message["text"].AsSpan().ContainsAny("{}[]|<>")).Select(message => message["text"]).ShouldBeEmpty();
    }

    [Fact]
    public void What_was_recorded_can_be_read()
    {
        foreach (var data in Bundle.Value["events"].Select(row => row["data"]).Where(data => data.Length > 0))
            JsonDocument.Parse(data).RootElement.ValueKind.ShouldBe(JsonValueKind.Object);
    }

    [Fact]
    public void Nobody_can_be_called_or_written_to()
    {
        Bundle.Value["users"].ShouldAllBe(user => user["email"].EndsWith(".example", StringComparison.Ordinal));
        Bundle.Value["users"].Where(user => user["metadata.lazo.phone"].Length > 0)
            .ShouldAllBe(user => user["metadata.lazo.phone"].StartsWith("55 0000 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_account_is_of_somebody_who_is_there()
    {
        foreach (var account in DemonstrationAccounts.All)
        {
            var person = Bundle.Value["users"].Single(user => user["username"] == account.Username);
            $"{person["givenName"]} {person["familyName"]}".ShouldStartWith(account.Who);
        }
    }
}
