using Lazo.Web.Data.Schema;
using Lazo.Web.Exchange.OneRoster;
using Lazo.Web.Tests.Support;
using Lazo.Web.Tests.Support.Bundles;

namespace Lazo.Web.Tests.Exchange.OneRoster;

/// <summary>What comes in, what a second import makes of it, and what stays.</summary>
public sealed class ImportTests(TestServer server)
{
    [Fact]
    public async Task A_bundle_comes_in_whole()
    {
        await using var school = await ImportedSchool.FilledAsync(server);
        (await school.OneAsync("select mark || ' ' || state from result where sourced_id = 'x-1'")).ShouldBe("8500 4");
        (await school.OneAsync("select sort_name from person where sourced_id = 'u-2'")).ShouldBe("najera alberto");
        (await school.OneAsync("select birth_date::text from person where sourced_id = 'u-1'")).ShouldBe("1988-04-02");
        (await school.OneAsync("select closes_at = '2025-02-11T00:00:00-06:00' from line_item where sourced_id = 'l-1'")).ShouldBe("True");
        (await school.OneAsync("select closes_at = '2025-02-18T12:00:00-06:00' from line_item where sourced_id = 'l-2'")).ShouldBe("True");
        (await school.OneAsync("select submitted_at = '2025-02-11T00:00:00-06:00' from result where sourced_id = 'x-2'")).ShouldBe("True");
        (await school.OneAsync("select asks || body from message")).ShouldBe("true¿Hasta cuándo se entrega,\nla segunda parte?");
        (await school.OneAsync("select body from event where sourced_id = 'v-1'")).ShouldBe("Preguntar al docente");
        (await school.OneAsync("select name from institution")).ShouldBe("Bachillerato Río Claro");
    }

    [Fact]
    public async Task The_same_files_again_change_not_one_byte()
    {
        await using var school = await ImportedSchool.FilledAsync(server);
        var before = await school.ContentAsync();
        (await school.ImportAsync(new SmallBundle())).ChangesNothing.ShouldBeTrue();
        // Other bytes that say the same: now every row is compared.
        var same = await school.ImportAsync(new SmallBundle().Replace("users", "\n", "\r\n"));
        same.ChangesNothing.ShouldBeTrue();
        same.Files.Count.ShouldBe(15);
        (await school.ContentAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_plan_says_what_applying_does_and_does_nothing()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        var before = await school.ContentAsync();
        var plan = await school.ImportAsync(new SmallBundle(), apply: false);
        plan.Applied.ShouldBeFalse();
        (await school.ContentAsync()).ShouldBe(before);
        var applied = await school.ImportAsync(new SmallBundle());
        applied.Digest.ShouldBe(plan.Digest);
        applied.Files.Select(file => (file.File, file.New)).ShouldBe(plan.Files.Select(file => (file.File, file.New)));
    }

    [Fact]
    public async Task A_change_and_its_way_back_are_both_seen()
    {
        await using var school = await ImportedSchool.FilledAsync(server);
        var other = await school.ImportAsync(new SmallBundle().Replace("users", "Alberto", "Norberto"));
        other.Files.Single(file => file.ChangesSomething).Samples.ShouldContain(change => change.Column == "given_name" && change.Before == "Alberto" && change.After == "Norberto");
        (await school.ImportAsync(new SmallBundle())).Files.Sum(file => file.Changed).ShouldBe(1);
        (await school.OneAsync("select given_name from person where sourced_id = 'u-2'")).ShouldBe("Alberto");
    }

    [Theory]
    [InlineData("classes", "o-1,t-1", "o-1,\"t-1,t-2\"")]
    [InlineData("demographics", "1988", "1987")]
    [InlineData("orgs", "school,\n", "school,\no-2,Plantel Norte,school,o-1\n")]
    [InlineData("enrollments", "student,2025-01-13", "student,2025-01-14")]
    public async Task What_stands_in_a_table_beside_counts_as_a_change(string file, string old, string by)
    {
        await using var school = await ImportedSchool.FilledAsync(server);
        var report = await school.ImportAsync(new SmallBundle().Replace(file, old, by));
        report.Files.Where(one => one.ChangesSomething).Select(one => one.File).ShouldBe([file + ".csv"]);
        (await school.ImportAsync(new SmallBundle().Replace(file, old, by).Replace(file, "\n", "\r\n"))).ChangesNothing.ShouldBeTrue();
    }

    [Fact]
    public async Task A_role_of_an_older_export_counts_once()
    {
        await using var school = await ImportedSchool.FilledAsync(server);
        var roles = new SmallBundle().Delta("users").With("users", "sourcedId,username,givenName,familyName,role\nu-9,nora,Nora,Villaseñor,aide\n");
        (await school.ImportAsync(roles)).Files.Single().Changed.ShouldBe(1);
        (await school.OneAsync("select role from person_role where sourced_id = 'users:u-9'")).ShouldBe("aide");
        (await school.ImportAsync(roles.Replace("users", "\n", "\r\n"))).ChangesNothing.ShouldBeTrue();
    }

    [Fact]
    public async Task A_delta_changes_its_rows_alone_and_passes_over_older_ones()
    {
        await using var school = await ImportedSchool.FilledAsync(server);
        var delta = new SmallBundle().Delta("results").Replace("results", "x-1,,2025-02-12T10:00:00Z", "x-1,,2025-02-11T10:00:00Z").Replace("results", ",85,", ",40,")
            .Replace("results", "submitted,2025-02-11,,", "fully graded,2025-02-13,70,");
        var file = (await school.ImportAsync(delta)).Files.Single();
        (file.Stale, file.Changed, file.Vanished).ShouldBe((1, 1, 0));
        (await school.OneAsync("select string_agg(mark::text, ' ' order by sourced_id) from result")).ShouldBe("8500 7000");
    }

    [Fact]
    public async Task What_says_the_same_at_a_later_date_makes_older_rows_stale()
    {
        await using var school = await ImportedSchool.FilledAsync(server);
        (await school.ImportAsync(new SmallBundle().Delta("results").Replace("results", "2025-02-12T10", "2025-02-15T10"))).ChangesNothing.ShouldBeTrue();
        var late = new SmallBundle().Delta("results").Replace("results", "2025-02-12T10", "2025-02-14T10").Replace("results", ",85,", ",40,");
        (await school.ImportAsync(late)).Files.Single().Stale.ShouldBe(2);
        (await school.OneAsync("select mark from result where sourced_id = 'x-1'")).ShouldBe("8500");
    }

    [Fact]
    public async Task An_extension_for_one_tutee_stays_hers()
    {
        await using var school = await ImportedSchool.FilledAsync(server);
        await school.ImportAsync(new SmallBundle().Replace("results", ",85,\n", ",85,2025-03-01T12:00:00-06:00\n"));
        (await school.OneAsync("select string_agg(sourced_id, ' ') from result where closes_at = '2025-03-01T18:00:00Z'")).ShouldBe("x-1");
    }

    [Fact]
    public async Task What_a_whole_file_no_longer_carries_is_kept_and_counted()
    {
        await using var school = await ImportedSchool.FilledAsync(server);
        var report = await school.ImportAsync(new SmallBundle().With("enrollments", "sourcedId,classSourcedId,userSourcedId,role\n"));
        report.Files.Single(file => file.File == "enrollments.csv").Vanished.ShouldBe(2);
        (await school.OneAsync("select count(*) from enrolment")).ShouldBe("2");
    }

    [Fact]
    public async Task To_be_deleted_takes_leaves_away_and_marks_the_rest_twice_or_once()
    {
        await using var school = await ImportedSchool.FilledAsync(server);
        var gone = new SmallBundle().Delta("users", "classes", "results")
            .With("users", "sourcedId,status,username,givenName,familyName\nu-2,tobedeleted,,,\n")
            .With("classes", "sourcedId,status,title,courseSourcedId,termSourcedIds\nk-1,tobedeleted,,,\n")
            .With("results", "sourcedId,status,lineItemSourcedId,studentSourcedId,scoreStatus,scoreDate\nx-2,tobedeleted,,,,\n");
        (await school.ImportAsync(gone)).Files.Sum(file => file.Removed).ShouldBe(3);
        (await school.OneAsync("select count(*) from result")).ShouldBe("1");
        (await school.OneAsync("select (select removed from person where sourced_id = 'u-2') and (select removed from class)")).ShouldBe("True");
        (await school.OneAsync("select count(*) from message where class_id is not null")).ShouldBe("1");
        (await school.ImportAsync(gone.Replace("users", "\n", "\r\n"))).ChangesNothing.ShouldBeTrue();
        (await school.ImportAsync(new SmallBundle())).IsRefused.ShouldBeFalse();
        (await school.OneAsync("select count(*) from person where removed")).ShouldBe("0");
    }

    [Fact]
    public async Task Tutors_hand_over_in_any_order_of_lines()
    {
        await using var school = await ImportedSchool.FilledAsync(server);
        const string header = "sourcedId,tutorSourcedId,studentSourcedId,beginDate,endDate\n";
        foreach (var lines in new[] { "w-2,u-2,u-1,2025-03-01,\nw-1,u-9,u-1,2025-01-13,2025-02-28\n", "w-1,u-2,u-1,2025-03-01,\nw-2,u-9,u-1,2025-01-13,2025-02-28\n" })
        {
            (await school.ImportAsync(new SmallBundle().With("tutorships", header + lines))).IsRefused.ShouldBeFalse();
            (await school.OneAsync("select p.sourced_id from tutorship t join person p on p.id = t.tutor_id where end_date is null")).ShouldBe("u-2");
        }
    }

    [Fact]
    public async Task Two_can_exchange_their_usernames_and_their_results()
    {
        await using var school = await ImportedSchool.FilledAsync(server);
        var exchanged = new SmallBundle().Replace("users", "true,beto", "true,x").Replace("users", "true,marisol", "true,beto").Replace("users", "true,x", "true,marisol")
            .Replace("results", "l-1,u-1", "l-1,u-x").Replace("results", "l-1,u-2", "l-1,u-1").Replace("results", "l-1,u-x", "l-1,u-2");
        var report = await school.ImportAsync(exchanged);
        report.Refusals.ShouldBeEmpty();
        (await school.OneAsync("select string_agg(username, ' ' order by sourced_id) from person")).ShouldBe("beto marisol nora");
        (await school.OneAsync("select p.sourced_id from result r join person p on p.id = r.student_id where r.sourced_id = 'x-1'")).ShouldBe("u-2");
    }

    [Fact]
    public async Task A_referral_to_a_confidential_office_is_confidential_however_the_file_names_it()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        static string Line(string id, string kind, string of, string office) => $"{id},u-1,u-9,2025-02-23T09:00:00-06:00,{kind},{of},\"{{\"\"office\"\":\"\"{office}\"\"}}\"";
        var bundle = new SmallBundle()
            // The answer before what it answers, as files may have it.
            .Add("events", "v-6,u-1,u-9,2025-02-24T09:00:00-06:00,referral_answered,v-5,").Add("events", Line("v-5", "referral", "", " PSICOLOGÍA"))
            .Add("events", Line("v-7", "referral", "", "psicologia")).Add("events", Line("v-8", "referral", "", "Control escolar"));
        (await school.ImportAsync(bundle)).Refusals.ShouldBeEmpty();
        (await school.OneAsync(Confidential)).ShouldBe("v-5 v-6 v-7");

        // Confidential from now on, and for good.
        (await school.ImportAsync(bundle.Replace("events", "Control escolar", "Psicología").Replace("events", "psicologia", "Control escolar"))).Refusals.ShouldBeEmpty();
        (await school.OneAsync(Confidential)).ShouldBe("v-5 v-6 v-7 v-8");
    }

    private const string Confidential = "select string_agg(sourced_id, ' ' order by sourced_id) from event where confidential";

    [Fact]
    public async Task Referrals_of_before_are_looked_through_by_the_upgrade()
    {
        await using var school = await ImportedSchool.FilledAsync(server);
        var script = SchemaScript.OfThisProgram.Single(one => one.Name.EndsWith("_mended_walls", StringComparison.Ordinal)).Sql;
        var upgrade = script[script.IndexOf("update event e set confidential = true\nwhere not", StringComparison.Ordinal)..];
        await school.OneAsync("""
            alter table event disable trigger user;
            insert into event (institution_id, sourced_id, student_id, at, recorded_at, kind, ref, office) select 1, s, p.id, now(), now(), k, r, o
            from person p, (values ('b-1', 'referral', null, 'psicología'), ('b-2', 'referral_answered', 'b-1', null), ('b-3', 'referral', null, 'Becas')) v (s, k, r, o) where p.sourced_id = 'u-1';
            alter table event enable trigger user;
            """);
        (await school.OneAsync(Confidential)).ShouldBe("");

        await school.OneAsync(upgrade[..(upgrade.IndexOf(';') + 1)]);

        (await school.OneAsync(Confidential)).ShouldBe("b-1 b-2");
    }

    [Fact]
    public async Task What_once_spoke_of_danger_goes_on_doing_so_whatever_a_file_says()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        const string said = "m-2,u-1,u-1,2025-02-21T21:15:00-06:00,platform,,", danger = "ya no quiero vivir";
        (await school.ImportAsync(new SmallBundle().Add("messages", said + danger))).Refusals.ShouldBeEmpty();
        const string bit = "select expressed & 1 from message where sourced_id = 'm-2'";
        (await school.OneAsync(bit)).ShouldBe("1");

        (await school.ImportAsync(new SmallBundle().Add("messages", said + "¿cuándo se entrega?"))).Refusals.ShouldBeEmpty();
        (await school.OneAsync(bit)).ShouldBe("1");
        (await school.OneAsync("select body from message where sourced_id = 'm-2'")).ShouldBe("¿cuándo se entrega?");

        foreach (var whose in new[] { "m-2,u-1,u-9", "m-2,u-2,u-2" })
            (await school.RefusedAsync(new SmallBundle().Add("messages", whose + ",2025-02-21T21:15:00-06:00,platform,,gracias"))).ShouldContain("alerta de riesgo");
    }

    [Fact]
    public async Task What_looks_like_a_formula_is_text()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        (await school.ImportAsync(new SmallBundle().Replace("users", "Alberto", "\"=HYPERLINK(\"\"x\"\")\""))).Applied.ShouldBeTrue();
        (await school.OneAsync("select given_name from person where sourced_id = 'u-2'")).ShouldBe("=HYPERLINK(\"x\")");
    }

    [Fact]
    public async Task A_byte_order_mark_other_ends_of_lines_other_cases_and_columns_without_name_are_borne()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        var bundle = new SmallBundle();
        bundle.With("users", "\uFEFF" + bundle["users"].Replace("sourcedId", "SOURCEDID", StringComparison.Ordinal).Replace("\n", ",,\r\n", StringComparison.Ordinal));
        (await school.ImportAsync(bundle)).Refusals.ShouldBeEmpty();
        (await school.OneAsync("select count(*) from person")).ShouldBe("3");
    }

    [Fact]
    public async Task An_older_row_of_demographics_changes_nothing_and_first_ones_are_new()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        static SmallBundle Born(string date, string modified) =>
            new SmallBundle().With("demographics", $"sourcedId,dateLastModified,birthDate,sex\nu-1,{modified},{date},female\n");
        FileReport Of(ImportReport report) => report.Files.Single(file => file.File == "demographics.csv");

        var first = Of(await school.ImportAsync(Born("1988-04-02", "2025-02-02T00:00:00Z")));
        (first.New, first.Changed).ShouldBe((1, 0));
        var older = Of(await school.ImportAsync(Born("1980-01-01", "2025-02-01T00:00:00Z")));
        (older.Changed, older.Stale).ShouldBe((0, 1));
        (await school.OneAsync("select birth_date::text from person where sourced_id = 'u-1'")).ShouldBe("1988-04-02");
        Of(await school.ImportAsync(Born("1988-04-03", "2025-02-03T00:00:00Z"))).Changed.ShouldBe(1);
        (await school.ImportAsync(Born("1988-04-03", "2025-02-04T00:00:00Z"))).ChangesNothing.ShouldBeTrue();
        Of(await school.ImportAsync(Born("1988-04-05", "2025-02-03T12:00:00Z"))).Stale.ShouldBe(1);
        (await school.OneAsync("select birth_date::text from person where sourced_id = 'u-1'")).ShouldBe("1988-04-03");
    }

    [Fact]
    public async Task What_an_event_says_more_than_is_known_is_passed_over_and_named()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        var report = await school.ImportAsync(new SmallBundle().Replace("events", "{\"\"text\"\":", "{\"\"color\"\":1,\"\"text\"\":"));
        report.Files.Single(file => file.File == "events.csv").UnknownColumns.ShouldBe(["data.color"]);
        (await school.OneAsync("select body from event where sourced_id = 'v-1'")).ShouldBe("Preguntar al docente");
    }

    [Fact]
    public async Task Whose_list_is_renewed_is_asked_of_the_clock_that_was_given()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        var day = DateOnly.FromDateTime(new TestClock().GetUtcNow().UtcDateTime);
        await school.ImportAsync(new SmallBundle().With(
            "tutorships", $"sourcedId,tutorSourcedId,studentSourcedId,beginDate,endDate\nw-1,u-9,u-1,{day.AddDays(-2):yyyy-MM-dd},{day.AddDays(2):yyyy-MM-dd}\nw-2,u-9,u-2,{day.AddDays(9):yyyy-MM-dd},\n"));
        (await school.OneAsync("select string_agg(p.sourced_id, ' ') from today_row r join person p on p.id = r.student_id")).ShouldBe("u-1");
    }

    [Fact]
    public async Task Unknown_files_and_columns_are_passed_over_and_named()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        var report = await school.ImportAsync(new SmallBundle().Replace("courses", "courseCode", "color").With("notas", "a,b\n"));
        report.UnknownFiles.ShouldBe(["notas.csv"]);
        report.Files.Single(file => file.File == "courses.csv").UnknownColumns.ShouldBe(["color"]);
        report.Applied.ShouldBeTrue();
    }
}
