using System.Text;
using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Trajectories;
using Lazo.Web.Data;
using Lazo.Web.Exchange.OneRoster;
using Lazo.Web.Features.Tutoring.Facts;
using Lazo.Web.Tests.Support;
using Lazo.Web.Tests.Support.Bundles;

namespace Lazo.Web.Tests.Exchange.OneRoster;

/// <summary>A database of its own that bundles are imported into.</summary>
internal sealed class ImportedSchool(Database database) : IAsyncDisposable
{
    private static readonly string[] Tables =
    [
        "institution", "org", "academic_session", "course", "class", "class_session", "person", "person_role", "enrolment", "category", "line_item",
        "result", "tutorship", "message", "access", "event", "school", "road", "advisor_term", "school_day",
    ];

    private readonly TestFolder folder = new();

    public string Folder => folder.Path;

    public static async Task<ImportedSchool> EmptyAsync(TestServer server) => new(await server.NewDatabaseAsync());

    public static async Task<ImportedSchool> FilledAsync(TestServer server)
    {
        var school = await EmptyAsync(server);
        (await school.ImportAsync(new SmallBundle())).Applied.ShouldBeTrue();
        return school;
    }

    public Task<ImportReport> ImportAsync(SmallBundle bundle, bool apply = true)
    {
        var path = Path.Combine(folder.Path, "bundle");
        bundle.WriteTo(path);
        return ImportAsync(path, apply);
    }

    public async Task<ImportReport> ImportAsync(string path, bool apply = true)
    {
        using var source = BundleSource.Open(path);
        return await new BundleImport(database, new TestClock()).RunAsync(demonstration: false, source, apply, by: null, _ => { }, TestContext.Current.CancellationToken);
    }

    /// <summary>Imports what has to be refused, and sees that nothing of it has come in.</summary>
    public Task<string> RefusedAsync(SmallBundle bundle) => RefusedAsync(() => ImportAsync(bundle));

    /// <summary>The same of what lies at a path.</summary>
    public Task<string> RefusedAsync(string path) => RefusedAsync(() => ImportAsync(path));

    private async Task<string> RefusedAsync(Func<Task<ImportReport>> import)
    {
        var before = await ContentAsync();
        var report = await import();
        report.IsRefused.ShouldBeTrue();
        report.Applied.ShouldBeFalse();
        (await ContentAsync()).ShouldBe(before);
        return string.Join('\n', report.Refusals);
    }

    /// <summary>Every row of every table with the transaction that wrote it: the same text, the same bytes.</summary>
    public async Task<string> ContentAsync()
    {
        var content = new StringBuilder();
        foreach (var table in Tables)
            content.AppendLine($"{table}: {await OneAsync($"select coalesce(string_agg(t.xmin || t::text, ';' order by t::text), '') from {table} t")}");
        return content.ToString();
    }

    public async Task<string?> OneAsync(string sql)
    {
        await using var command = database.Owner.CreateCommand(sql);
        return (await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))?.ToString();
    }

    /// <summary>What a decision about a tutee would look at.</summary>
    public async Task<TuteeFacts> FactsAsync(Instant asOf, string sourcedId)
    {
        var id = int.Parse((await OneAsync($"select id from person where sourced_id = '{sourcedId}'"))!);
        await using var connection = await database.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken);
        var reader = new TuteeFactsReader(connection, TimeZoneInfo.FindSystemTimeZoneById("America/Mexico_City"), asOf);
        return (await reader.ReadAsync([id], TestContext.Current.CancellationToken)).Single().Facts;
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
    }
}
