using System.Text;
using Lazo.Web.Tests.Support;
using Lazo.Web.Tests.Support.Bundles;

namespace Lazo.Web.Tests.Exchange.OneRoster;

/// <summary>A first load so large that results go straight to their table: as strict as the way over the stage, and the constraints are there afterwards.</summary>
public sealed class LargeLoadTests(TestServer server)
{
    private const string Constraints = "select string_agg(conname || ' ' || pg_get_constraintdef(oid), '; ' order by conname) from pg_constraint where conrelid = 'result'::regclass";

    [Fact]
    public async Task Many_results_come_in_and_a_changed_one_is_found_again()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        var constraints = await school.OneAsync(Constraints);
        var bundle = Large(twin: false);
        var report = await school.ImportAsync(bundle);
        report.Files.Single(file => file.File == "results.csv").New.ShouldBe(Activities);
        (await school.OneAsync(Constraints)).ShouldBe(constraints);
        (await school.OneAsync("select count(*) || ' ' || sum(mark) from result")).ShouldBe($"{Activities} {Activities * 8500L}");

        var changed = await school.ImportAsync(bundle.Replace("results", "big-77,,,l-77,u-1,fully graded,85", "big-77,,,l-77,u-1,fully graded,95"));
        var results = changed.Files.Single(file => file.File == "results.csv");
        (results.Changed, results.New, results.Vanished).ShouldBe((1, 0, 0));
        (await school.OneAsync("select mark::text from result where sourced_id = 'big-77'")).ShouldBe("9500");
    }

    [Fact]
    public async Task Two_results_for_one_activity_are_refused_with_their_lines()
    {
        await using var school = await ImportedSchool.EmptyAsync(server);
        var constraints = await school.OneAsync(Constraints);
        var before = await school.ContentAsync();
        var report = await school.ImportAsync(Large(twin: true));
        report.Refusals.Single().ToString().ShouldContain($"results.csv, línea {Activities + 2}");
        (await school.ContentAsync()).ShouldBe(before);
        (await school.OneAsync(Constraints)).ShouldBe(constraints);
    }

    // One tutee in very many activities: a file over the size from which it is loaded so.
    private const int Activities = 100_000;

    private static SmallBundle Large(bool twin)
    {
        var items = new StringBuilder("sourcedId,status,dateLastModified,title,assignDate,dueDate,classSourcedId,categorySourcedId,resultValueMin,resultValueMax\n");
        var results = new StringBuilder("sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment\n");
        var comment = new string('.', 150);
        for (var i = 0; i < Activities; i++)
        {
            items.Append("l-").Append(i).Append(",,,Actividad,2025-01-13,2025-02-10,k-1,,0,100\n");
            results.Append("big-").Append(i).Append(",,,l-").Append(i).Append(",u-1,fully graded,85,2025-02-12,").Append(comment).Append('\n');
        }

        if (twin)
            results.Append("big-twin,,,l-5,u-1,fully graded,60,2025-02-12,\n");
        // Over the size from which a file goes straight to its table.
        results.Length.ShouldBeGreaterThan(16 << 20);
        return new SmallBundle().With("lineItems", items.ToString()).With("results", results.ToString()).Without("events");
    }
}
