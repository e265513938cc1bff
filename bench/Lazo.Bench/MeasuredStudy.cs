using System.Diagnostics;
using System.Globalization;
using Lazo.Web;
using Lazo.Web.Data;

namespace Lazo.Bench;

/// <summary>A study of one person in a database of its own, to be filled and measured; gone afterwards.</summary>
internal sealed class MeasuredStudy : IAsyncDisposable
{
    internal const string Person = "nadia";

    private const string Founding = $"""
        insert into institution (name) values ('Medida');
        insert into org (institution_id, sourced_id, name, type) values (1, 'o', 'Medida', 'school');
        insert into person (institution_id, sourced_id, username, given_name, family_name, sort_name) values (1, 'p', '{Person}', 'Nadia', 'Pat', 'pat');
        insert into person_role (institution_id, sourced_id, person_id, role, org_id) values (1, 'r', 1, 'ext:researcher', 1);
        insert into study (institution_id, name, created_at, created_by) values (1, 'Medida', now(), 1);
        insert into study_member (institution_id, study_id, person_id, role, since) values (1, 1, 1, 'lead', now());
        """;

    // Within one act, as rows of a study change; rows by the hundred thousand aren't told one by one.
    private const string Act = """
        begin;
        insert into study_act (institution_id, study_id, person_id, at, kind) values (1, 1, 1, now(), 'study-founded');
        select set_config('lazo.act', (select max(id) from study_act)::text, true), set_config('lazo.bulk', 'on', true);
        insert into coder (id, institution_id, study_id, person_id, name) select gen_random_uuid(), 1, 1, 1, 'Nadia Pat' where not exists (select from coder);
        """;

    private readonly string folder;

    private MeasuredStudy(string folder, Settings settings, Database database) => (this.folder, Settings, Database) = (folder, settings, database);

    internal Settings Settings { get; }

    internal Database Database { get; }

    internal static async Task<MeasuredStudy> OpenAsync(CancellationToken cancellation)
    {
        var made = Directory.CreateTempSubdirectory("lazo-bench-").FullName;
        var settings = new Settings(made, DatabaseConnection: null, Url: "http://127.0.0.1:0", Demonstration: false);
        var study = new MeasuredStudy(made, settings, await Database.OpenAsync(settings, Console.Error.WriteLine, cancellation));
        await study.RunAsync(Founding, cancellation);
        return study;
    }

    /// <summary>Fills it within an act.</summary>
    internal async Task FillAsync(string statements, CancellationToken cancellation)
    {
        await RunAsync($"{Act}{statements}commit;", cancellation);
        await RunAsync("analyze", cancellation);
    }

    /// <summary>How long something takes, in seconds, the shortest first; a first time, while the program warms up, isn't counted.</summary>
    internal static async Task<IReadOnlyList<double>> TimesAsync(int rounds, Func<Task> measured)
    {
        var times = new List<double>();
        for (var round = 0; round <= rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            await measured();
            if (round > 0)
                times.Add(clock.Elapsed.TotalSeconds);
            else
                await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  the first, cold: {clock.Elapsed.TotalSeconds:0.00} s"));
        }

        times.Sort();
        return times;
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task RunAsync(string statements, CancellationToken cancellation)
    {
        await using var run = Database.Owner.CreateCommand(statements);
        run.CommandTimeout = 0;
        await run.ExecuteNonQueryAsync(cancellation);
    }
}
